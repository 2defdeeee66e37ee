-- Assessment: instruments as versioned data, and what raters answered, one table a class of data: interview and
-- occupability; ICF activities, participation and environment; ICF body functions.
create table app.instrument (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[a-z0-9-]{2,60}$'),
  built_in boolean not null default false,
  created_by uuid references app.account,
  created_at timestamptz not null default now()
);
comment on table app.instrument is 'class:instrument An instrument of assessment, whatever its versions';
comment on column app.instrument.id is 'clear: random identifier';
comment on column app.instrument.code is 'clear: short name';
comment on column app.instrument.built_in is 'clear: comes with the product';
comment on column app.instrument.created_by is 'clear: who added it; empty where it comes with the product';
comment on column app.instrument.created_at is 'clear: when';

create table app.instrument_version (
  id uuid primary key default gen_random_uuid(),
  instrument_id uuid not null references app.instrument,
  number integer not null check (number >= 1),
  content jsonb not null,
  source text not null check (char_length(source) between 3 and 1000),
  written_by uuid references app.account,
  written_at timestamptz not null default now(),
  unique (instrument_id, number)
);
comment on table app.instrument_version is 'class:instrument An instrument from a day on: sections, questions, what shows when, languages; never edited, a change is the next number';
comment on column app.instrument_version.id is 'clear: random identifier';
comment on column app.instrument_version.instrument_id is 'clear: of which instrument';
comment on column app.instrument_version.number is 'clear: first, second, third version';
comment on column app.instrument_version.content is 'clear: sections and questions; holds no answer';
comment on column app.instrument_version.source is 'clear: on what it rests';
comment on column app.instrument_version.written_by is 'clear: who wrote it; empty where it comes with the product';
comment on column app.instrument_version.written_at is 'clear: when';

create table app.assessment_sheet (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  instrument_version_id uuid not null references app.instrument_version,
  agreed boolean not null default false,
  rated_by uuid not null references app.account,
  rated_on date not null,
  state text not null default 'draft' check (state in ('draft', 'closed')),
  answers_enc bytea not null,
  begun_at timestamptz not null default now(),
  closed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (evaluation_id),
  check ((state = 'closed') = (closed_at is not null)),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index assessment_sheet_person on app.assessment_sheet (person_id);
create index assessment_sheet_case on app.assessment_sheet (case_id);
comment on table app.assessment_sheet is 'class:assessment What a rater answered in an interview or on occupability';
comment on column app.assessment_sheet.id is 'clear: random identifier';
comment on column app.assessment_sheet.territory_id is 'clear: the territory';
comment on column app.assessment_sheet.person_id is 'clear: whose';
comment on column app.assessment_sheet.case_id is 'clear: in which case';
comment on column app.assessment_sheet.evaluation_id is 'clear: what one rater filled in at once has one of these, in whatever class';
comment on column app.assessment_sheet.instrument_version_id is 'clear: by which version of which instrument';
comment on column app.assessment_sheet.agreed is 'clear: written together by the raters, after comparing';
comment on column app.assessment_sheet.rated_by is 'clear: by whom';
comment on column app.assessment_sheet.rated_on is 'clear: day to which it refers';
comment on column app.assessment_sheet.state is 'clear: draft or closed';
comment on column app.assessment_sheet.answers_enc is 'encrypted: the answers';
comment on column app.assessment_sheet.begun_at is 'clear: when it was begun';
comment on column app.assessment_sheet.closed_at is 'clear: when it was closed';
comment on column app.assessment_sheet.version is 'clear: counter against lost updates';

create table app.functional_sheet (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  instrument_version_id uuid not null references app.instrument_version,
  agreed boolean not null default false,
  rated_by uuid not null references app.account,
  rated_on date not null,
  state text not null default 'draft' check (state in ('draft', 'closed')),
  answers_enc bytea not null,
  begun_at timestamptz not null default now(),
  closed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (evaluation_id),
  check ((state = 'closed') = (closed_at is not null)),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index functional_sheet_person on app.functional_sheet (person_id);
create index functional_sheet_case on app.functional_sheet (case_id);
comment on table app.functional_sheet is 'class:functional What a rater found of activities, participation and environment (ICF d and e)';
comment on column app.functional_sheet.id is 'clear: random identifier';
comment on column app.functional_sheet.territory_id is 'clear: the territory';
comment on column app.functional_sheet.person_id is 'clear: whose';
comment on column app.functional_sheet.case_id is 'clear: in which case';
comment on column app.functional_sheet.evaluation_id is 'clear: what one rater filled in at once has one of these, in whatever class';
comment on column app.functional_sheet.instrument_version_id is 'clear: by which version of which instrument';
comment on column app.functional_sheet.agreed is 'clear: written together by the raters, after comparing';
comment on column app.functional_sheet.rated_by is 'clear: by whom';
comment on column app.functional_sheet.rated_on is 'clear: day to which it refers';
comment on column app.functional_sheet.state is 'clear: draft or closed';
comment on column app.functional_sheet.answers_enc is 'encrypted: the answers';
comment on column app.functional_sheet.begun_at is 'clear: when it was begun';
comment on column app.functional_sheet.closed_at is 'clear: when it was closed';
comment on column app.functional_sheet.version is 'clear: counter against lost updates';

create table app.body_function_sheet (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  instrument_version_id uuid not null references app.instrument_version,
  agreed boolean not null default false,
  rated_by uuid not null references app.account,
  rated_on date not null,
  state text not null default 'draft' check (state in ('draft', 'closed')),
  answers_enc bytea not null,
  begun_at timestamptz not null default now(),
  closed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (evaluation_id),
  check ((state = 'closed') = (closed_at is not null)),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index body_function_sheet_person on app.body_function_sheet (person_id);
create index body_function_sheet_case on app.body_function_sheet (case_id);
comment on table app.body_function_sheet is 'class:body-functions What a clinician found of body functions (ICF b)';
comment on column app.body_function_sheet.id is 'clear: random identifier';
comment on column app.body_function_sheet.territory_id is 'clear: the territory';
comment on column app.body_function_sheet.person_id is 'clear: whose';
comment on column app.body_function_sheet.case_id is 'clear: in which case';
comment on column app.body_function_sheet.evaluation_id is 'clear: what one rater filled in at once has one of these, in whatever class';
comment on column app.body_function_sheet.instrument_version_id is 'clear: by which version of which instrument';
comment on column app.body_function_sheet.agreed is 'clear: written together by the raters, after comparing';
comment on column app.body_function_sheet.rated_by is 'clear: by whom';
comment on column app.body_function_sheet.rated_on is 'clear: day to which it refers';
comment on column app.body_function_sheet.state is 'clear: draft or closed';
comment on column app.body_function_sheet.answers_enc is 'encrypted: the answers';
comment on column app.body_function_sheet.begun_at is 'clear: when it was begun';
comment on column app.body_function_sheet.closed_at is 'clear: when it was closed';
comment on column app.body_function_sheet.version is 'clear: counter against lost updates';

create table app.limitation (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  text_enc bytea not null,
  written_by uuid not null references app.account,
  written_at timestamptz not null default clock_timestamp(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index limitation_person on app.limitation (person_id);
comment on table app.limitation is 'class:limitation What a clinician writes for the plan out of what she alone reads: limits that matter at work; the last one counts';
comment on column app.limitation.id is 'clear: random identifier';
comment on column app.limitation.territory_id is 'clear: the territory';
comment on column app.limitation.person_id is 'clear: whose';
comment on column app.limitation.case_id is 'clear: in which case';
comment on column app.limitation.text_enc is 'encrypted: in functional words';
comment on column app.limitation.written_by is 'clear: by whom';
comment on column app.limitation.written_at is 'clear: when';

create table app.assessment_document (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  evaluation_id uuid not null,
  file_id uuid not null unique references app.stored_file,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index assessment_document_person on app.assessment_document (person_id);
create index assessment_document_evaluation on app.assessment_document (evaluation_id);
comment on table app.assessment_document is 'class:assessment The initial assessment sheet as PDF; insert-only';
comment on column app.assessment_document.id is 'clear: random identifier';
comment on column app.assessment_document.territory_id is 'clear: the territory';
comment on column app.assessment_document.person_id is 'clear: whose';
comment on column app.assessment_document.evaluation_id is 'clear: of what was filled in at once';
comment on column app.assessment_document.file_id is 'clear: the stored file';
comment on column app.assessment_document.sha256_enc is 'encrypted: its hash';
comment on column app.assessment_document.byte_size is 'clear: bytes';
comment on column app.assessment_document.made_by is 'clear: by whom';
comment on column app.assessment_document.made_at is 'clear: when';

create table app.functional_document (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  evaluation_id uuid not null,
  file_id uuid not null unique references app.stored_file,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index functional_document_person on app.functional_document (person_id);
create index functional_document_evaluation on app.functional_document (evaluation_id);
comment on table app.functional_document is 'class:functional The ICF profile of activities, participation and environment as PDF; insert-only';
comment on column app.functional_document.id is 'clear: random identifier';
comment on column app.functional_document.territory_id is 'clear: the territory';
comment on column app.functional_document.person_id is 'clear: whose';
comment on column app.functional_document.evaluation_id is 'clear: of what was filled in at once';
comment on column app.functional_document.file_id is 'clear: the stored file';
comment on column app.functional_document.sha256_enc is 'encrypted: its hash';
comment on column app.functional_document.byte_size is 'clear: bytes';
comment on column app.functional_document.made_by is 'clear: by whom';
comment on column app.functional_document.made_at is 'clear: when';
