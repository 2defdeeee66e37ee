-- Applications of the person's own will, the representative's answer, papers, protocol numbers, imports.
alter table app.referral_agreement
  add column representative_id uuid,
  add column representative_answer text check (representative_answer in ('agrees', 'does-not-agree')),
  add check ((representative_id is null) = (representative_answer is null)),
  add foreign key (person_id, representative_id) references app.representative (person_id, id);
comment on column app.referral_agreement.representative_id is 'clear: the representative who answered beside her';
comment on column app.referral_agreement.representative_answer is 'clear: the representative''s answer; hers is needed all the same';

create table app.application (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  project_id uuid not null,
  organisation_id uuid,
  state text not null default 'draft' check (state in ('draft', 'sent', 'assigned', 'taken', 'declined')),
  by_representative boolean not null default false,
  resume_hash bytea not null unique check (octet_length(resume_hash) = 32),
  content_enc bytea not null,
  begun_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  sent_at timestamptz,
  answer_due_on date,
  assigned_to uuid references app.account,
  decided_by uuid references app.account,
  decided_at timestamptz,
  decline_reason_enc bytea,
  person_id uuid,
  referral_id uuid,
  version integer not null default 1,
  check ((state = 'draft') = (sent_at is null)),
  check (state = 'draft' or organisation_id is not null),
  foreign key (territory_id, project_id) references app.project (territory_id, id),
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index application_organisation on app.application (organisation_id, answer_due_on) where state in ('sent', 'assigned');
create index application_assigned on app.application (assigned_to) where state = 'assigned';
comment on table app.application is 'class:application A person''s own asking to take part, by herself or by her representative, from the public form';
comment on column app.application.id is 'clear: random identifier';
comment on column app.application.territory_id is 'clear: the territory';
comment on column app.application.project_id is 'clear: to which project';
comment on column app.application.organisation_id is 'clear: the body of her comune or zone that takes her in charge or declines';
comment on column app.application.state is 'clear: draft, sent, assigned to an operator, taken in charge, declined';
comment on column app.application.by_representative is 'clear: whether a representative fills it';
comment on column app.application.resume_hash is 'clear: hash of the code by which she takes it up again';
comment on column app.application.content_enc is 'encrypted: what she wrote';
comment on column app.application.begun_at is 'clear: when it was begun';
comment on column app.application.saved_at is 'clear: when it was last saved; drafts are deleted thirty days after';
comment on column app.application.sent_at is 'clear: when it was sent';
comment on column app.application.answer_due_on is 'clear: day by which the service takes her in charge or declines';
comment on column app.application.assigned_to is 'clear: which operator answers it';
comment on column app.application.decided_by is 'clear: who answered';
comment on column app.application.decided_at is 'clear: when';
comment on column app.application.decline_reason_enc is 'encrypted: why it was declined, in words she can read';
comment on column app.application.person_id is 'clear: the person it became';
comment on column app.application.referral_id is 'clear: the referral it became';
comment on column app.application.version is 'clear: counter against lost updates';

create table app.referral_paper (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  kind text not null check (kind in ('application-form', 'agreement', 'privacy-notice', 'social-report', 'other')),
  file_id uuid not null unique references app.stored_file,
  name_enc bytea not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  byte_size integer not null,
  pages integer not null,
  sha256_enc bytea not null,
  added_by uuid not null references app.account,
  added_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
create index referral_paper_referral on app.referral_paper (referral_id);
create index referral_paper_person on app.referral_paper (person_id);
comment on table app.referral_paper is 'class:referral-letter A paper of the referral, scanned or photographed; insert-only';
comment on column app.referral_paper.id is 'clear: random identifier';
comment on column app.referral_paper.territory_id is 'clear: the territory';
comment on column app.referral_paper.person_id is 'clear: whose';
comment on column app.referral_paper.referral_id is 'clear: of which referral';
comment on column app.referral_paper.kind is 'clear: which paper';
comment on column app.referral_paper.file_id is 'clear: the stored file';
comment on column app.referral_paper.name_enc is 'encrypted: its name, made safe';
comment on column app.referral_paper.media_type is 'clear: what it is, by content';
comment on column app.referral_paper.byte_size is 'clear: bytes';
comment on column app.referral_paper.pages is 'clear: pages';
comment on column app.referral_paper.sha256_enc is 'encrypted: its hash';
comment on column app.referral_paper.added_by is 'clear: by whom';
comment on column app.referral_paper.added_at is 'clear: when';

create table app.protocol (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  subject text not null check (subject in ('application', 'referral', 'agreement', 'eligibility-decision', 'evidence', 'letter', 'decree')),
  subject_id uuid not null,
  organisation_id uuid not null,
  number text not null check (number ~ '^[0-9A-Za-z][0-9A-Za-z ./_-]{0,39}$'),
  registered_on date not null,
  direction text not null check (direction in ('in', 'out', 'internal')),
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id)
);
create index protocol_person on app.protocol (person_id);
create index protocol_number on app.protocol (number, registered_on);
comment on table app.protocol is 'class:protocol Protocol number and day of each body that registered a paper (DPR 445/2000 art. 53); insert-only';
comment on column app.protocol.id is 'clear: random identifier';
comment on column app.protocol.territory_id is 'clear: the territory';
comment on column app.protocol.person_id is 'clear: about whom';
comment on column app.protocol.subject is 'clear: kind of paper';
comment on column app.protocol.subject_id is 'clear: which one';
comment on column app.protocol.organisation_id is 'clear: which body registered it';
comment on column app.protocol.number is 'clear: number, as the body writes it';
comment on column app.protocol.registered_on is 'clear: day of registration';
comment on column app.protocol.direction is 'clear: received, sent or internal';
comment on column app.protocol.recorded_by is 'clear: who wrote it down';
comment on column app.protocol.recorded_at is 'clear: when';

create table app.import_mapping (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references app.organisation,
  name text not null check (char_length(name) between 1 and 80),
  header_hash bytea not null check (octet_length(header_hash) = 32),
  columns jsonb not null,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (organisation_id, header_hash)
);
comment on table app.import_mapping is 'class:import Which column of a service''s own list is which field: mapped once by the service';
comment on column app.import_mapping.id is 'clear: random identifier';
comment on column app.import_mapping.organisation_id is 'clear: of which body';
comment on column app.import_mapping.name is 'clear: what the list is called';
comment on column app.import_mapping.header_hash is 'clear: hash of the head of the list, by which it is known again';
comment on column app.import_mapping.columns is 'clear: field by column number; no content';
comment on column app.import_mapping.created_by is 'clear: by whom';
comment on column app.import_mapping.created_at is 'clear: when';
comment on column app.import_mapping.version is 'clear: counter against lost updates';

create table app.import_run (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references app.organisation,
  project_id uuid not null references app.project,
  state text not null default 'mapping' check (state in ('mapping', 'preview', 'running', 'done', 'given-up')),
  head_enc bytea not null,
  columns jsonb,
  row_count integer not null check (row_count between 0 and 2000),
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.import_run is 'class:import One list taken in; only who brought it reads it';
comment on column app.import_run.id is 'clear: random identifier';
comment on column app.import_run.organisation_id is 'clear: for which body';
comment on column app.import_run.project_id is 'clear: to which project';
comment on column app.import_run.state is 'clear: where it stands';
comment on column app.import_run.head_enc is 'encrypted: the head of the list';
comment on column app.import_run.columns is 'clear: field by column number';
comment on column app.import_run.row_count is 'clear: how many rows';
comment on column app.import_run.created_by is 'clear: by whom';
comment on column app.import_run.created_at is 'clear: when; deleted thirty days after';
comment on column app.import_run.version is 'clear: counter against lost updates';

create table app.import_row (
  id uuid primary key default gen_random_uuid(),
  run_id uuid not null references app.import_run on delete cascade,
  number integer not null check (number between 1 and 2000),
  content_enc bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'refused', 'already-there')),
  problem text check (problem ~ '^[a-zA-Z.-]{1,60}$'),
  field text check (field ~ '^[a-zA-Z]{1,40}$'),
  person_id uuid,
  referral_id uuid,
  unique (run_id, number)
);
comment on table app.import_row is 'class:import A row of the list: taken, or given back with its reason';
comment on column app.import_row.id is 'clear: random identifier';
comment on column app.import_row.run_id is 'clear: of which list';
comment on column app.import_row.number is 'clear: which row';
comment on column app.import_row.content_enc is 'encrypted: its cells';
comment on column app.import_row.state is 'clear: what became of it';
comment on column app.import_row.problem is 'clear: code of the reason';
comment on column app.import_row.field is 'clear: field it concerns';
comment on column app.import_row.person_id is 'clear: the person it became';
comment on column app.import_row.referral_id is 'clear: the referral it became';
