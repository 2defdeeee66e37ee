-- The diary, reserved notes, appointments, letters, and what one does with one's work list.
create table app.diary_entry (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('note', 'call', 'meeting', 'home-visit', 'absence', 'message')),
  text_enc bytea not null,
  happened_at timestamptz not null,
  corrects uuid references app.diary_entry,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index diary_entry_person on app.diary_entry (person_id, happened_at);
comment on table app.diary_entry is 'class:diary The shared diary of who walks with her; insert-only, a correction names what it corrects';
comment on column app.diary_entry.id is 'clear: random identifier';
comment on column app.diary_entry.territory_id is 'clear: the territory';
comment on column app.diary_entry.person_id is 'clear: about whom';
comment on column app.diary_entry.kind is 'clear: kind of entry';
comment on column app.diary_entry.text_enc is 'encrypted: what happened';
comment on column app.diary_entry.happened_at is 'clear: when it happened';
comment on column app.diary_entry.corrects is 'clear: which entry it corrects';
comment on column app.diary_entry.written_by is 'clear: by whom';
comment on column app.diary_entry.written_at is 'clear: when it was written';

create table app.reserved_note (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  text_enc bytea not null,
  corrects uuid references app.reserved_note,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index reserved_note_person on app.reserved_note (person_id);
create index reserved_note_author on app.reserved_note (written_by);
comment on table app.reserved_note is 'class:reserved-note Notes under professional secrecy (L. 119/2001): read by their author and by her appointed substitute alone';
comment on column app.reserved_note.id is 'clear: random identifier';
comment on column app.reserved_note.territory_id is 'clear: the territory';
comment on column app.reserved_note.person_id is 'clear: about whom';
comment on column app.reserved_note.text_enc is 'encrypted: the note';
comment on column app.reserved_note.corrects is 'clear: which note it corrects';
comment on column app.reserved_note.written_by is 'clear: by whom';
comment on column app.reserved_note.written_at is 'clear: when';

create table app.appointment (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('meeting', 'call', 'home-visit', 'video-call')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place_enc bytea,
  note_enc bytea,
  account_id uuid not null references app.account,
  state text not null default 'fixed' check (state in ('fixed', 'moved', 'held', 'not-held', 'cancelled')),
  remind_on date,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index appointment_person on app.appointment (person_id, starts_at);
create index appointment_account on app.appointment (account_id, starts_at) where state in ('fixed', 'moved');
comment on table app.appointment is 'class:appointment When she meets whom; outside of the house it has a neutral title';
comment on column app.appointment.id is 'clear: random identifier';
comment on column app.appointment.territory_id is 'clear: the territory';
comment on column app.appointment.person_id is 'clear: with whom';
comment on column app.appointment.kind is 'clear: kind, all neutral';
comment on column app.appointment.starts_at is 'clear: from when';
comment on column app.appointment.ends_at is 'clear: until when';
comment on column app.appointment.place_enc is 'encrypted: where';
comment on column app.appointment.note_enc is 'encrypted: what to bring, what it is about';
comment on column app.appointment.account_id is 'clear: which operator meets her';
comment on column app.appointment.state is 'clear: fixed, moved, held, not held, cancelled';
comment on column app.appointment.remind_on is 'clear: day of the reminder';
comment on column app.appointment.created_by is 'clear: who fixed it';
comment on column app.appointment.created_at is 'clear: when it was fixed';
comment on column app.appointment.version is 'clear: counter against lost updates; also the sequence of the calendar file';

create table app.report (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('equipe', 'giudice-tutelare', 'other-service', 'her-own-copy', 'other')),
  addressee_enc bytea not null,
  content_enc bytea not null,
  state text not null default 'draft' check (state in ('draft', 'issued')),
  file_id uuid unique references app.stored_file,
  sha256_enc bytea,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  issued_at timestamptz,
  version integer not null default 1,
  check ((state = 'issued') = (issued_at is not null)),
  check ((state = 'issued') = (file_id is not null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index report_person on app.report (person_id);
comment on table app.report is 'class:report A social report or update: chosen sections, text, addressee; what was issued to whom is kept';
comment on column app.report.id is 'clear: random identifier';
comment on column app.report.territory_id is 'clear: the territory';
comment on column app.report.person_id is 'clear: about whom';
comment on column app.report.purpose is 'clear: for what';
comment on column app.report.addressee_enc is 'encrypted: to whom';
comment on column app.report.content_enc is 'encrypted: chosen sections and their text';
comment on column app.report.state is 'clear: draft or issued';
comment on column app.report.file_id is 'clear: the PDF as issued';
comment on column app.report.sha256_enc is 'encrypted: its hash';
comment on column app.report.written_by is 'clear: by whom';
comment on column app.report.written_at is 'clear: when it was begun';
comment on column app.report.issued_at is 'clear: when it was issued';
comment on column app.report.version is 'clear: counter against lost updates';

create table app.work_mark (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  thing text not null check (thing ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id uuid not null,
  act text not null check (act in ('postponed', 'given', 'done-outside')),
  until_on date,
  given_to uuid references app.account,
  reason_enc bytea not null,
  account_id uuid not null references app.account,
  marked_at timestamptz not null default now(),
  ended_at timestamptz,
  version integer not null default 1,
  check ((act = 'postponed') = (until_on is not null)),
  check ((act = 'given') = (given_to is not null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index work_mark_account on app.work_mark (account_id) where ended_at is null;
create index work_mark_given_to on app.work_mark (given_to) where ended_at is null;
create index work_mark_person on app.work_mark (person_id);
comment on table app.work_mark is 'class:work What somebody did with a row of her work list: postponed, given to a colleague, done outside; the list itself is derived';
comment on column app.work_mark.id is 'clear: random identifier';
comment on column app.work_mark.territory_id is 'clear: the territory';
comment on column app.work_mark.person_id is 'clear: about whom';
comment on column app.work_mark.thing is 'clear: what was to be done';
comment on column app.work_mark.subject_id is 'clear: on which record';
comment on column app.work_mark.act is 'clear: postponed, given or done outside';
comment on column app.work_mark.until_on is 'clear: day to which it was postponed';
comment on column app.work_mark.given_to is 'clear: to which colleague it was given';
comment on column app.work_mark.reason_enc is 'encrypted: why';
comment on column app.work_mark.account_id is 'clear: whose list';
comment on column app.work_mark.marked_at is 'clear: when';
comment on column app.work_mark.ended_at is 'clear: when it was taken back';
comment on column app.work_mark.version is 'clear: counter against lost updates';
