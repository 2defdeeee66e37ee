-- What row security looks for at each statement: the relations that an account or a body holds, and who was entered in
-- this transaction.
create index relation_held_by_account on app.relation (account_id, organisation_id) where account_id is not null;
create index relation_held_by_body on app.relation (organisation_id, kind) include (person_id, granted_at, valid_from, valid_to)
  where account_id is null;
create index person_registered_in on app.person (registered_in);
