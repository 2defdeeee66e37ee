-- Notices as versioned rule sets; what a project promised: dates, money, shares, targets.
create table app.notice (
  id uuid primary key default gen_random_uuid(),
  title text not null check (char_length(title) between 3 and 200),
  act text not null check (char_length(act) between 3 and 200),
  fund text check (char_length(fund) between 2 and 120),
  activity_code text check (char_length(activity_code) <= 40),
  published_on date,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now()
);
comment on table app.notice is 'class:project A call (avviso) under which projects are funded';
comment on column app.notice.id is 'clear: random identifier';
comment on column app.notice.title is 'clear: title';
comment on column app.notice.act is 'clear: the act that published it, with its date';
comment on column app.notice.fund is 'clear: fund and programming period';
comment on column app.notice.activity_code is 'clear: code of the activity in the programme';
comment on column app.notice.published_on is 'clear: when it was published';
comment on column app.notice.created_by is 'clear: who entered it';
comment on column app.notice.created_at is 'clear: when';

create table app.notice_version (
  id uuid primary key default gen_random_uuid(),
  notice_id uuid not null references app.notice,
  number integer not null check (number > 0),
  valid_from date not null,
  rules jsonb not null,
  source text not null check (char_length(source) between 3 and 500),
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  unique (notice_id, number)
);
comment on table app.notice_version is 'class:project The rule set of a notice from a day on; insert-only: a case keeps the version it was judged by';
comment on column app.notice_version.id is 'clear: random identifier';
comment on column app.notice_version.notice_id is 'clear: of which notice';
comment on column app.notice_version.number is 'clear: first, second, …';
comment on column app.notice_version.valid_from is 'clear: from which day it holds';
comment on column app.notice_version.rules is 'clear: the rules, checked by the schema of the projects stage';
comment on column app.notice_version.source is 'clear: on what it rests: act, answer to a question, decision of the project';
comment on column app.notice_version.written_by is 'clear: who wrote it';
comment on column app.notice_version.written_at is 'clear: when';

alter table app.project
  add column notice_id uuid references app.notice,
  add column fse_code text check (char_length(fse_code) between 1 and 40),
  add column decree text check (char_length(decree) between 3 and 200),
  add column decree_on date,
  add column agreement_on date,
  add column programme text check (char_length(programme) between 2 and 200),
  add column lead_is_public boolean;
comment on column app.project.notice_id is 'clear: the notice it was funded under';
comment on column app.project.fse_code is 'clear: its code in the Sistema Informativo FSE';
comment on column app.project.decree is 'clear: decree of approval';
comment on column app.project.decree_on is 'clear: day of the decree';
comment on column app.project.agreement_on is 'clear: day of the agreement with the Regione';
comment on column app.project.programme is 'clear: programme and axis or priority';
comment on column app.project.lead_is_public is 'clear: whether the lead is a public body; empty where not said';

create table app.project_comune (
  project_id uuid not null,
  territory_id uuid not null,
  codice_catastale text not null,
  primary key (project_id, codice_catastale),
  foreign key (territory_id, project_id) references app.project (territory_id, id),
  foreign key (territory_id, codice_catastale) references app.territory_comune (territory_id, codice_catastale)
);
comment on table app.project_comune is 'class:project The comuni of a project, where they are not all of the territory';
comment on column app.project_comune.project_id is 'clear: of which project';
comment on column app.project_comune.territory_id is 'clear: the territory';
comment on column app.project_comune.codice_catastale is 'clear: cadastral code of the comune';

create table app.project_version (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  project_id uuid not null,
  kind text not null check (kind in ('approved', 'extension', 're-budgeting', 'correction')),
  valid_from date not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  total_cents bigint not null check (total_cents between 0 and 100000000000),
  act text not null check (char_length(act) between 3 and 200),
  reason text check (char_length(reason) <= 500),
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (project_id, id),
  foreign key (territory_id, project_id) references app.project (territory_id, id)
);
create index project_version_project on app.project_version (project_id, valid_from);
comment on table app.project_version is 'class:project Dates and money of a project as approved, extended or re-budgeted; insert-only, the last in force counts';
comment on column app.project_version.id is 'clear: random identifier';
comment on column app.project_version.territory_id is 'clear: the territory';
comment on column app.project_version.project_id is 'clear: of which project';
comment on column app.project_version.kind is 'clear: approved, extension, re-budgeting or correction';
comment on column app.project_version.valid_from is 'clear: from which day it holds';
comment on column app.project_version.starts_on is 'clear: first day of the project';
comment on column app.project_version.ends_on is 'clear: last day of the project';
comment on column app.project_version.total_cents is 'clear: approved total, euro cents';
comment on column app.project_version.act is 'clear: the act it rests on';
comment on column app.project_version.reason is 'clear: why';
comment on column app.project_version.recorded_by is 'clear: by whom';
comment on column app.project_version.recorded_at is 'clear: when';

create table app.project_target (
  version_id uuid not null,
  project_id uuid not null,
  indicator text not null,
  amount integer not null check (amount between 0 and 100000),
  primary key (version_id, indicator),
  foreign key (project_id, version_id) references app.project_version (project_id, id)
);
comment on table app.project_target is 'class:project How many people the project promised at each step, by kind of recipient where it did';
comment on column app.project_target.version_id is 'clear: of which version of the project';
comment on column app.project_target.project_id is 'clear: of which project';
comment on column app.project_target.indicator is 'clear: what is counted, from the closed list of the projects stage';
comment on column app.project_target.amount is 'clear: how many people';

create table app.project_share (
  version_id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null references app.organisation,
  amount_cents bigint not null check (amount_cents between 0 and 100000000000),
  zone text check (char_length(zone) <= 120),
  primary key (version_id, organisation_id),
  foreign key (project_id, version_id) references app.project_version (project_id, id)
);
comment on table app.project_share is 'class:budget The share of each body in the money of a project';
comment on column app.project_share.version_id is 'clear: of which version of the project';
comment on column app.project_share.project_id is 'clear: of which project';
comment on column app.project_share.organisation_id is 'clear: which body';
comment on column app.project_share.amount_cents is 'clear: its share, euro cents';
comment on column app.project_share.zone is 'clear: for which zone, where the notice splits by zone';

create table app.budget_line (
  id uuid primary key default gen_random_uuid(),
  version_id uuid not null,
  project_id uuid not null,
  code text not null check (char_length(code) between 1 and 20),
  label text not null check (char_length(label) between 2 and 160),
  organisation_id uuid references app.organisation,
  amount_cents bigint not null check (amount_cents between 0 and 100000000000),
  unique nulls not distinct (version_id, code, organisation_id),
  foreign key (project_id, version_id) references app.project_version (project_id, id)
);
comment on table app.budget_line is 'class:budget A line of the piano economico di dettaglio';
comment on column app.budget_line.id is 'clear: random identifier';
comment on column app.budget_line.version_id is 'clear: of which version of the project';
comment on column app.budget_line.project_id is 'clear: of which project';
comment on column app.budget_line.code is 'clear: code of the line, as the programme writes it';
comment on column app.budget_line.label is 'clear: what it pays';
comment on column app.budget_line.organisation_id is 'clear: which body spends it; empty for the whole project';
comment on column app.budget_line.amount_cents is 'clear: amount, euro cents';
