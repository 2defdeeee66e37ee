-- Files: which ids on the disk are wanted. Whose a file is, and its name, stand in the table of the stage that keeps it.
create table app.stored_file (
  id uuid primary key,
  created_at timestamptz not null default now(),
  byte_size integer not null check (byte_size between 1 and 20971520),
  chunks integer not null check (chunks = (byte_size + 65535) / 65536)
);
comment on table app.stored_file is 'class:system A file kept encrypted in FILES_DIR; what is there and not here is removed';
comment on column app.stored_file.id is 'clear: random identifier; the file is found by it, never by a name';
comment on column app.stored_file.created_at is 'clear: when it was written';
comment on column app.stored_file.byte_size is 'clear: bytes before encryption, 20 MiB at most';
comment on column app.stored_file.chunks is 'clear: how many chunks of 64 KiB were sealed';
