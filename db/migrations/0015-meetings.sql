-- Meetings of several services about several people: commissions, équipes, evaluation units. Whoever has a seat reads of
-- the people on the agenda what the meeting needs, from its opening until it is closed, unless she declared a conflict.
create table app.meeting (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  organisation_id uuid not null,
  project_id uuid not null,
  kind text not null check (kind in ('commission', 'equipe', 'uvm', 'project-team')),
  title text not null check (char_length(title) between 3 and 160),
  place text not null check (char_length(place) <= 200),
  starts_at timestamptz not null,
  opens_at timestamptz not null default now(),
  access_until timestamptz not null check (access_until > starts_at and access_until <= starts_at + interval '45 days'),
  state text not null default 'convened' check (state in ('convened', 'held', 'closed', 'cancelled')),
  convened_by uuid not null references app.account,
  convened_at timestamptz not null default now(),
  closed_by uuid references app.account,
  closed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, id),
  check ((state = 'closed') = (closed_at is not null)),
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id),
  foreign key (territory_id, project_id) references app.project (territory_id, id)
);
create index meeting_project on app.meeting (project_id);
comment on table app.meeting is 'class:meeting A meeting: when, where, of which kind; who is talked about stands in its items';
comment on column app.meeting.id is 'clear: random identifier';
comment on column app.meeting.territory_id is 'clear: the territory';
comment on column app.meeting.organisation_id is 'clear: the body that convenes it';
comment on column app.meeting.project_id is 'clear: of which project';
comment on column app.meeting.kind is 'clear: commission of selection, équipe sociale-lavoro, evaluation unit, project team';
comment on column app.meeting.title is 'clear: what it is called; no name of a person';
comment on column app.meeting.place is 'clear: where it is held';
comment on column app.meeting.starts_at is 'clear: when it begins';
comment on column app.meeting.opens_at is 'clear: from when its members read of those on the agenda';
comment on column app.meeting.access_until is 'clear: until when at the latest, should nobody close it';
comment on column app.meeting.state is 'clear: convened, held, closed with its minutes, or cancelled';
comment on column app.meeting.convened_by is 'clear: by whom';
comment on column app.meeting.convened_at is 'clear: when it was convened';
comment on column app.meeting.closed_by is 'clear: who closed it';
comment on column app.meeting.closed_at is 'clear: when';
comment on column app.meeting.version is 'clear: counter against lost updates';

create table app.meeting_seat (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references app.meeting,
  account_id uuid not null references app.account,
  organisation_id uuid not null references app.organisation,
  member_name text not null default '' check (char_length(member_name) <= 160),
  for_service text not null check (char_length(for_service) between 2 and 160),
  part text not null check (part in ('chair', 'member', 'secretary')),
  attended boolean,
  seated_by uuid not null references app.account,
  seated_at timestamptz not null default now(),
  ended_at timestamptz,
  version integer not null default 1,
  unique (meeting_id, account_id)
);
create index meeting_seat_account on app.meeting_seat (account_id);
comment on table app.meeting_seat is 'class:meeting Who sits in a meeting, for which body and service, and whether she came';
comment on column app.meeting_seat.id is 'clear: random identifier';
comment on column app.meeting_seat.meeting_id is 'clear: in which meeting';
comment on column app.meeting_seat.account_id is 'clear: who';
comment on column app.meeting_seat.organisation_id is 'clear: for which body';
comment on column app.meeting_seat.member_name is 'clear: her name when she was seated, as the minutes say it: whoever reads the meeting may not know her account';
comment on column app.meeting_seat.for_service is 'clear: for which service, as the minutes say it';
comment on column app.meeting_seat.part is 'clear: presides, takes part or writes the minutes';
comment on column app.meeting_seat.attended is 'clear: whether she came; empty until it was held';
comment on column app.meeting_seat.seated_by is 'clear: who convened her';
comment on column app.meeting_seat.seated_at is 'clear: when';
comment on column app.meeting_seat.ended_at is 'clear: when her seat was taken back';
comment on column app.meeting_seat.version is 'clear: counter against lost updates';

create table app.meeting_item (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  case_id uuid,
  position integer not null check (position between 1 and 999),
  matter text not null check (matter in ('selection', 'assessment', 'balance', 'plan', 'placement', 'other')),
  question_enc bytea not null,
  discussion_enc bytea,
  decision_enc bytea,
  owner_id uuid references app.account,
  due_on date,
  state text not null default 'open' check (state in ('open', 'decided', 'postponed', 'withdrawn')),
  done_on date,
  decided_at timestamptz,
  proposed_by uuid not null references app.account,
  proposed_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, meeting_id) references app.meeting (territory_id, id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index meeting_item_person on app.meeting_item (person_id);
create index meeting_item_meeting on app.meeting_item (meeting_id);
-- Once on an agenda for one matter: put there twice, by two colleagues at once, she stands there once.
create unique index meeting_item_once on app.meeting_item (meeting_id, person_id, matter) where state <> 'withdrawn';
create index meeting_item_owner on app.meeting_item (owner_id) where state = 'decided' and done_on is null;
comment on table app.meeting_item is 'class:equipe One person on the agenda of one meeting: the question, what was said of her, what was decided, who does it and by when';
comment on column app.meeting_item.id is 'clear: random identifier';
comment on column app.meeting_item.territory_id is 'clear: the territory';
comment on column app.meeting_item.person_id is 'clear: whose';
comment on column app.meeting_item.meeting_id is 'clear: of which meeting';
comment on column app.meeting_item.case_id is 'clear: in which case';
comment on column app.meeting_item.position is 'clear: place on the agenda';
comment on column app.meeting_item.matter is 'clear: what is to be settled';
comment on column app.meeting_item.question_enc is 'encrypted: what is asked of the meeting';
comment on column app.meeting_item.discussion_enc is 'encrypted: what was said of her';
comment on column app.meeting_item.decision_enc is 'encrypted: what was decided';
comment on column app.meeting_item.owner_id is 'clear: who does it';
comment on column app.meeting_item.due_on is 'clear: by when';
comment on column app.meeting_item.state is 'clear: open, decided, put off to another meeting, taken off';
comment on column app.meeting_item.done_on is 'clear: day on which what was decided was done';
comment on column app.meeting_item.decided_at is 'clear: when it was decided';
comment on column app.meeting_item.proposed_by is 'clear: who put her on the agenda';
comment on column app.meeting_item.proposed_at is 'clear: when';
comment on column app.meeting_item.version is 'clear: counter against lost updates';

create table app.meeting_conflict (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null references app.account,
  reason_enc bytea not null,
  declared_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  unique (item_id, account_id),
  foreign key (territory_id, person_id, item_id) references app.meeting_item (territory_id, person_id, id),
  foreign key (territory_id, meeting_id) references app.meeting (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index meeting_conflict_person on app.meeting_conflict (person_id);
comment on table app.meeting_conflict is 'class:equipe A member who declares that she may not take part in what concerns this person: from then on she reads nothing of her here';
comment on column app.meeting_conflict.id is 'clear: random identifier';
comment on column app.meeting_conflict.territory_id is 'clear: the territory';
comment on column app.meeting_conflict.person_id is 'clear: whose';
comment on column app.meeting_conflict.item_id is 'clear: in which item';
comment on column app.meeting_conflict.meeting_id is 'clear: in which meeting';
comment on column app.meeting_conflict.account_id is 'clear: who declares it';
comment on column app.meeting_conflict.reason_enc is 'encrypted: in her words';
comment on column app.meeting_conflict.declared_at is 'clear: when';

create table app.meeting_extract (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  item_id uuid not null,
  file_id uuid not null unique references app.stored_file,
  sha256_enc bytea not null,
  byte_size integer not null,
  item_version integer not null,
  meeting_version integer not null,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, item_id) references app.meeting_item (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index meeting_extract_person on app.meeting_extract (person_id);
create index meeting_extract_item on app.meeting_extract (item_id);
comment on table app.meeting_extract is 'class:equipe The minutes in extract of one person, as PDF; insert-only';
comment on column app.meeting_extract.id is 'clear: random identifier';
comment on column app.meeting_extract.territory_id is 'clear: the territory';
comment on column app.meeting_extract.person_id is 'clear: whose';
comment on column app.meeting_extract.item_id is 'clear: of which item';
comment on column app.meeting_extract.file_id is 'clear: the stored file';
comment on column app.meeting_extract.sha256_enc is 'encrypted: its hash';
comment on column app.meeting_extract.byte_size is 'clear: bytes';
comment on column app.meeting_extract.item_version is 'clear: of which version of the item; an older one does not count for closing';
comment on column app.meeting_extract.meeting_version is 'clear: of which version of the meeting, whose attendance it names';
comment on column app.meeting_extract.made_by is 'clear: by whom';
comment on column app.meeting_extract.made_at is 'clear: when';

-- A mail that asks somebody to a meeting: when and where stands on its page alone.
alter table app.message drop constraint message_kind_check;
alter table app.message add constraint message_kind_check check (kind in ('relation-asked', 'relation-declined',
  'relation-accepted', 'referral-arrived', 'referral-answered', 'charge-asked', 'evidence-expires', 'appointment-reminder',
  'possible-duplicate', 'relation-ends', 'representative-dissent', 'import-done', 'meeting-convened'));
