-- The store of wrapped keys: a database of its own, with a backup of its own, so that a key destroyed here
-- does not come back with yesterday's backup of the data.
create schema keys;
revoke all on schema keys from public;
create table keys.wrapped_key (
  person_id uuid not null,
  data_class text not null,
  version integer not null default 1,
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (person_id, data_class, version)
);
comment on table keys.wrapped_key is 'class:wrapped-key One key per person and class of data, wrapped under the key file';
comment on column keys.wrapped_key.person_id is 'clear: whose data it opens';
comment on column keys.wrapped_key.data_class is 'clear: which class of data';
comment on column keys.wrapped_key.version is 'clear: version of the key; a new one writes at once';
comment on column keys.wrapped_key.wrapped is 'encrypted: the key, wrapped; useless without the key file';
comment on column keys.wrapped_key.created_at is 'clear: when';
alter table keys.wrapped_key enable row level security;
alter table keys.wrapped_key force row level security;
create policy wrapped_key_select on keys.wrapped_key for select to accompagna_runtime, accompagna_copying using (true);
create policy wrapped_key_insert on keys.wrapped_key for insert to accompagna_runtime, accompagna_copying with check (true);
grant usage on schema keys to accompagna_runtime, accompagna_copying;
grant select, insert on keys.wrapped_key to accompagna_runtime, accompagna_copying;
