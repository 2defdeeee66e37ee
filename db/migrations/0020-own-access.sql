-- The person's own account: by her code, without a name; and how whoever is signed in was known to be herself.
alter table app.account add column opened_in xid8 not null default pg_current_xact_id();
comment on table app.account is 'class:staff Somebody who signs in: a colleague, or a person who is accompanied, by her code alone';
comment on column app.account.email is 'clear: work address, in lower case, or the code of a person; what one signs in with';
comment on column app.account.name is 'clear: name and surname as colleagues read it, or the code of a person';
comment on column app.account.opened_in is 'clear: the transaction that opened it; in it, and only in it, it may become a person''s own';
alter table app.session add column identity_level text not null default 'password'
  check (identity_level in ('password', 'demonstration'));
comment on column app.session.identity_level is 'clear: how she was known to be herself when she signed in';
alter table app.relation drop constraint relation_purpose_check,
  add constraint relation_purpose_check check (purpose in ('referral', 'accompaniment', 'intake', 'coordination', 'own-access'));
create unique index relation_one_self on app.relation (person_id) where kind = 'self' and valid_to is null;
