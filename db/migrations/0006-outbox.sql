-- Messages that leave the house: what kind, to whom, where it leads. Never a sentence, a name or an address.
create table app.message (
  id uuid primary key default gen_random_uuid(),
  account_id uuid references app.account,
  organisation_id uuid references app.organisation,
  role text,
  kind text not null check (kind in ('relation-asked', 'relation-declined', 'relation-accepted', 'referral-arrived',
    'referral-answered', 'charge-asked', 'evidence-expires', 'appointment-reminder', 'possible-duplicate', 'relation-ends',
    'representative-dissent', 'import-done')),
  link text not null check (char_length(link) <= 200 and link ~
    '^(/|(/([a-z][a-z-]{0,39}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))+(#[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?)$'),
  day date not null,
  send_after timestamptz not null,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  attempts integer not null default 0 check (attempts between 0 and 100),
  sent_at timestamptz,
  given_up_at timestamptz,
  last_problem text check (last_problem in ('no-connection', 'not-secure', 'sign-in-refused', 'not-now', 'refused',
    'interrupted', 'account-closed', 'nobody-there', 'not-hers', 'too-old', 'no-longer-needed', 'other')),
  check ((account_id is not null and organisation_id is null and role is null)
    or (account_id is null and organisation_id is not null and role is not null)),
  check (sent_at is null or given_up_at is null),
  unique nulls not distinct (kind, account_id, organisation_id, role, link, day)
);
create index message_due on app.message (send_after) where sent_at is null and given_up_at is null;
create index message_mine on app.message (account_id, created_at desc, id desc);
comment on table app.message is 'class:message Mails to who works here: the sentence is made from the kind when one leaves';
comment on column app.message.id is 'clear: random identifier; the Message-ID is made of it';
comment on column app.message.account_id is 'clear: to whom; empty while it is addressed to a role';
comment on column app.message.organisation_id is 'clear: to who holds the role in this body on the day it leaves';
comment on column app.message.role is 'clear: the role, one of src/policy/vocabulary.ts';
comment on column app.message.kind is 'clear: what it asks, of a closed list';
comment on column app.message.link is 'clear: page of this site, of fixed words and identifiers alone';
comment on column app.message.day is 'clear: day in Italy on which it falls due; one a day of the same kind to the same place';
comment on column app.message.send_after is 'clear: not before; moved on while it is being sent and after each failure';
comment on column app.message.created_by is 'clear: whose deed it tells of';
comment on column app.message.created_at is 'clear: when';
comment on column app.message.attempts is 'clear: how often it was tried';
comment on column app.message.sent_at is 'clear: when the mail server took it, or when it was passed on to who holds the role';
comment on column app.message.given_up_at is 'clear: when it was given up';
comment on column app.message.last_problem is 'clear: why the last try failed, of a closed list';
