-- Requirements met, not met or missing, with rule, source and evidence; the decision that a person takes.
alter table app.case_file
  add column notice_version_id uuid references app.notice_version,
  add column requirements_due_on date,
  add unique (territory_id, person_id, id);
comment on column app.case_file.notice_version_id is 'clear: the rules in force when it was opened; the case keeps them';
comment on column app.case_file.requirements_due_on is 'clear: day by which its requirements are to be judged; stored when it was opened';
alter table app.event add column case_id uuid references app.case_file;
comment on column app.event.case_id is 'clear: in which case';

create table app.evidence (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null,
  issuer_enc bytea not null,
  number_enc bytea,
  issued_on date not null,
  expires_on date check (expires_on >= issued_on),
  facts_enc bytea,
  added_by uuid not null references app.account,
  added_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references app.account,
  withdraw_reason_enc bytea,
  version integer not null default 1,
  unique (person_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index evidence_person on app.evidence (person_id);
create index evidence_expires_on on app.evidence (expires_on) where withdrawn_at is null;
comment on table app.evidence is 'class:certificate A certificate or declaration that proves a requirement: it belongs to the person and serves every project';
comment on column app.evidence.id is 'clear: random identifier';
comment on column app.evidence.territory_id is 'clear: the territory';
comment on column app.evidence.person_id is 'clear: whose';
comment on column app.evidence.kind is 'clear: which paper, from the closed list of the eligibility stage';
comment on column app.evidence.issuer_enc is 'encrypted: who issued it';
comment on column app.evidence.number_enc is 'encrypted: its number';
comment on column app.evidence.issued_on is 'clear: day of issue';
comment on column app.evidence.expires_on is 'clear: last day of validity; empty where it sets none';
comment on column app.evidence.facts_enc is 'encrypted: what the rules read in it: percentage, ground, income, year';
comment on column app.evidence.added_by is 'clear: by whom';
comment on column app.evidence.added_at is 'clear: when';
comment on column app.evidence.withdrawn_at is 'clear: when it was withdrawn as wrong or replaced';
comment on column app.evidence.withdrawn_by is 'clear: by whom';
comment on column app.evidence.withdraw_reason_enc is 'encrypted: why';
comment on column app.evidence.version is 'clear: counter against lost updates';

create table app.evidence_file (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  evidence_id uuid not null,
  file_id uuid not null unique references app.stored_file,
  name_enc bytea not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  byte_size integer not null,
  pages integer not null,
  sha256_enc bytea not null,
  added_by uuid not null references app.account,
  added_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (person_id, evidence_id) references app.evidence (person_id, id)
);
create index evidence_file_evidence on app.evidence_file (evidence_id);
create index evidence_file_person on app.evidence_file (person_id);
comment on table app.evidence_file is 'class:certificate The paper itself, scanned or photographed; insert-only';
comment on column app.evidence_file.id is 'clear: random identifier';
comment on column app.evidence_file.territory_id is 'clear: the territory';
comment on column app.evidence_file.person_id is 'clear: whose';
comment on column app.evidence_file.evidence_id is 'clear: of which evidence; the foreign key refuses another person''s';
comment on column app.evidence_file.file_id is 'clear: the stored file';
comment on column app.evidence_file.name_enc is 'encrypted: its name, made safe';
comment on column app.evidence_file.media_type is 'clear: what it is, by content';
comment on column app.evidence_file.byte_size is 'clear: bytes';
comment on column app.evidence_file.pages is 'clear: pages';
comment on column app.evidence_file.sha256_enc is 'encrypted: its hash';
comment on column app.evidence_file.added_by is 'clear: by whom';
comment on column app.evidence_file.added_at is 'clear: when';

create table app.eligibility (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null unique,
  route text check (route in ('l68', 'mental-health')),
  state text not null default 'open' check (state in ('open', 'eligible', 'not-eligible')),
  charge text not null default 'unknown' check (charge in ('unknown', 'in-charge', 'to-be-completed', 'declined')),
  charge_due_on date,
  rules_version_id uuid not null references app.notice_version,
  age_at_entry integer check (age_at_entry between 0 and 130),
  due_on date,
  next_expiry_on date,
  recheck_on date,
  decided_at timestamptz,
  version integer not null default 1,
  check ((charge = 'to-be-completed') = (charge_due_on is not null)),
  check ((state = 'open') = (decided_at is null)),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id)
);
create index eligibility_person on app.eligibility (person_id);
create index eligibility_due on app.eligibility (due_on) where state = 'open';
create index eligibility_recheck on app.eligibility (recheck_on) where recheck_on is not null;
comment on table app.eligibility is 'class:eligibility Where the checking of the requirements of one case stands, and the days that follow from it';
comment on column app.eligibility.id is 'clear: random identifier';
comment on column app.eligibility.territory_id is 'clear: the territory';
comment on column app.eligibility.person_id is 'clear: whose';
comment on column app.eligibility.case_id is 'clear: in which case';
comment on column app.eligibility.route is 'clear: which of the two kinds of recipient of the notice; never indexed';
comment on column app.eligibility.state is 'clear: open, eligible or not eligible';
comment on column app.eligibility.charge is 'clear: whether a service has her in charge, or is to by a day';
comment on column app.eligibility.charge_due_on is 'clear: day by which the service takes her in charge or declines';
comment on column app.eligibility.rules_version_id is 'clear: the version of the rules it is judged by';
comment on column app.eligibility.age_at_entry is 'clear: whole years when the case opened';
comment on column app.eligibility.due_on is 'clear: day by which it is to be decided; stored when opened';
comment on column app.eligibility.next_expiry_on is 'clear: first day on which an evidence it rests on expires';
comment on column app.eligibility.recheck_on is 'clear: day from which that expiry is shown: sixty days before';
comment on column app.eligibility.decided_at is 'clear: when it was decided';
comment on column app.eligibility.version is 'clear: counter against lost updates';

create table app.requirement_check (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  eligibility_id uuid not null,
  requirement text not null,
  outcome text not null check (outcome in ('met', 'not-met', 'missing')),
  finding text not null check (finding ~ '^[a-z0-9-]{1,60}$'),
  evidence_id uuid,
  expires_on date,
  checked_by uuid not null references app.account,
  checked_at timestamptz not null default clock_timestamp(),
  foreign key (territory_id, person_id, eligibility_id) references app.eligibility (territory_id, person_id, id),
  foreign key (person_id, evidence_id) references app.evidence (person_id, id)
);
create index requirement_check_eligibility on app.requirement_check (eligibility_id, requirement, checked_at);
create index requirement_check_person on app.requirement_check (person_id);
comment on table app.requirement_check is 'class:eligibility A requirement judged by the rules: outcome and expiry, never what the certificate says; insert-only, the last one counts';
comment on column app.requirement_check.id is 'clear: random identifier';
comment on column app.requirement_check.territory_id is 'clear: the territory';
comment on column app.requirement_check.person_id is 'clear: whose';
comment on column app.requirement_check.eligibility_id is 'clear: in which checking';
comment on column app.requirement_check.requirement is 'clear: which requirement';
comment on column app.requirement_check.outcome is 'clear: met, not met or missing';
comment on column app.requirement_check.finding is 'clear: code of the reason';
comment on column app.requirement_check.evidence_id is 'clear: on which evidence it rests';
comment on column app.requirement_check.expires_on is 'clear: until when the evidence is valid';
comment on column app.requirement_check.checked_by is 'clear: whose act had it judged';
comment on column app.requirement_check.checked_at is 'clear: when';

create table app.eligibility_decision (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  eligibility_id uuid not null,
  outcome text not null check (outcome in ('eligible', 'not-eligible', 'reopened')),
  proposal text not null check (proposal in ('eligible', 'not-eligible', 'undecided')),
  reason_enc bytea,
  rules_version_id uuid not null references app.notice_version,
  decided_by uuid not null references app.account,
  decided_at timestamptz not null default now(),
  foreign key (territory_id, person_id, eligibility_id) references app.eligibility (territory_id, person_id, id)
);
create index eligibility_decision_eligibility on app.eligibility_decision (eligibility_id);
create index eligibility_decision_person on app.eligibility_decision (person_id);
comment on table app.eligibility_decision is 'class:eligibility What a person decided, what the rules had proposed, and why where the two differ; insert-only';
comment on column app.eligibility_decision.id is 'clear: random identifier';
comment on column app.eligibility_decision.territory_id is 'clear: the territory';
comment on column app.eligibility_decision.person_id is 'clear: of whom';
comment on column app.eligibility_decision.eligibility_id is 'clear: in which checking';
comment on column app.eligibility_decision.outcome is 'clear: eligible, not eligible, or opened again';
comment on column app.eligibility_decision.proposal is 'clear: what the table of requirements proposed';
comment on column app.eligibility_decision.reason_enc is 'encrypted: the reason';
comment on column app.eligibility_decision.rules_version_id is 'clear: by which rules';
comment on column app.eligibility_decision.decided_by is 'clear: by whom';
comment on column app.eligibility_decision.decided_at is 'clear: when';
