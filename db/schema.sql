-- Written from the live catalogue by `npm run docs`: what the migrations and the policy have made.
-- Not edited by hand, and not run: a database is made by db/migrations and src/policy.

-- schemas
create schema app;
create schema audit;
create schema gate;
create schema migration;

-- tables
create table app.account (
  id uuid not null default gen_random_uuid(),
  email text not null,
  name text not null,
  language text not null default 'it'::text,
  active boolean not null default true,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  opened_in xid8 not null default pg_current_xact_id(),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email),
  constraint account_email_check CHECK (((email = lower(email)) AND ((char_length(email) >= 3) AND (char_length(email) <= 254)))),
  constraint account_language_check CHECK ((language = ANY (ARRAY['it'::text, 'en'::text]))),
  constraint account_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint account_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id)
);

create table app.action_plan (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  number integer not null,
  state text not null default 'draft'::text,
  opening_enc bytea,
  starts_on date,
  ends_on date,
  hours_due integer,
  content_sha256 text,
  needs_person boolean not null default true,
  needs_representative boolean not null default false,
  no_other_projects boolean not null default false,
  attendance_to_treating boolean,
  agreed_hours_enc bytea,
  first_review_on date,
  no_review_enc bytea,
  follows uuid,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  signed_at timestamp with time zone,
  review_on date,
  version integer not null default 1,
  constraint action_plan_pkey PRIMARY KEY (id),
  constraint action_plan_case_id_number_key UNIQUE (case_id, number),
  constraint action_plan_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint action_plan_check CHECK ((ends_on >= starts_on)),
  constraint action_plan_check1 CHECK (((state = 'draft'::text) OR (state = 'given-up'::text) OR (content_sha256 IS NOT NULL))),
  constraint action_plan_check2 CHECK (((state <> ALL (ARRAY['signed'::text, 'superseded'::text])) OR (signed_at IS NOT NULL))),
  constraint action_plan_check3 CHECK ((needs_person OR needs_representative)),
  constraint action_plan_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint action_plan_hours_due_check CHECK (((hours_due >= 1) AND (hours_due <= 1000))),
  constraint action_plan_number_check CHECK ((number >= 1)),
  constraint action_plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'to-sign'::text, 'signed'::text, 'superseded'::text, 'given-up'::text]))),
  constraint action_plan_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint action_plan_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint action_plan_territory_id_person_id_follows_fkey FOREIGN KEY (territory_id, person_id, follows) REFERENCES app.action_plan(territory_id, person_id, id),
  constraint action_plan_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.application (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  project_id uuid not null,
  organisation_id uuid,
  state text not null default 'draft'::text,
  by_representative boolean not null default false,
  resume_hash bytea not null,
  content_enc bytea not null,
  begun_at timestamp with time zone not null default now(),
  saved_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  answer_due_on date,
  assigned_to uuid,
  decided_by uuid,
  decided_at timestamp with time zone,
  decline_reason_enc bytea,
  person_id uuid,
  referral_id uuid,
  version integer not null default 1,
  constraint application_pkey PRIMARY KEY (id),
  constraint application_resume_hash_key UNIQUE (resume_hash),
  constraint application_check CHECK (((state = 'draft'::text) = (sent_at IS NULL))),
  constraint application_check1 CHECK (((state = 'draft'::text) OR (organisation_id IS NOT NULL))),
  constraint application_resume_hash_check CHECK ((octet_length(resume_hash) = 32)),
  constraint application_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'assigned'::text, 'taken'::text, 'declined'::text]))),
  constraint application_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES app.account(id),
  constraint application_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES app.account(id),
  constraint application_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id),
  constraint application_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint application_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint application_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.appointment (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place_enc bytea,
  note_enc bytea,
  account_id uuid not null,
  state text not null default 'fixed'::text,
  remind_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint appointment_pkey PRIMARY KEY (id),
  constraint appointment_check CHECK ((ends_at > starts_at)),
  constraint appointment_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'call'::text, 'home-visit'::text, 'video-call'::text]))),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['fixed'::text, 'moved'::text, 'held'::text, 'not-held'::text, 'cancelled'::text]))),
  constraint appointment_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint appointment_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint appointment_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.assessment_document (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  evaluation_id uuid not null,
  file_id uuid not null,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  constraint assessment_document_pkey PRIMARY KEY (id),
  constraint assessment_document_file_id_key UNIQUE (file_id),
  constraint assessment_document_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint assessment_document_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint assessment_document_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint assessment_document_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.assessment_sheet (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  instrument_version_id uuid not null,
  agreed boolean not null default false,
  rated_by uuid not null,
  rated_on date not null,
  state text not null default 'draft'::text,
  answers_enc bytea not null,
  begun_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint assessment_sheet_pkey PRIMARY KEY (id),
  constraint assessment_sheet_evaluation_id_key UNIQUE (evaluation_id),
  constraint assessment_sheet_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint assessment_sheet_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint assessment_sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'closed'::text]))),
  constraint assessment_sheet_instrument_version_id_fkey FOREIGN KEY (instrument_version_id) REFERENCES app.instrument_version(id),
  constraint assessment_sheet_rated_by_fkey FOREIGN KEY (rated_by) REFERENCES app.account(id),
  constraint assessment_sheet_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint assessment_sheet_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.balance (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  number integer not null,
  state text not null default 'welcome'::text,
  hours_due integer,
  needs_enc bytea,
  synthesis_enc bytea,
  opened_by uuid not null,
  opened_at timestamp with time zone not null default now(),
  contract_on date,
  closed_at timestamp with time zone,
  follow_up_on date,
  version integer not null default 1,
  constraint balance_pkey PRIMARY KEY (id),
  constraint balance_case_id_number_key UNIQUE (case_id, number),
  constraint balance_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint balance_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint balance_check1 CHECK (((state = 'welcome'::text) OR (contract_on IS NOT NULL))),
  constraint balance_hours_due_check CHECK (((hours_due >= 1) AND (hours_due <= 1000))),
  constraint balance_number_check CHECK ((number >= 1)),
  constraint balance_state_check CHECK ((state = ANY (ARRAY['welcome'::text, 'investigation'::text, 'conclusion'::text, 'closed'::text]))),
  constraint balance_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES app.account(id),
  constraint balance_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint balance_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.balance_document (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  edition text not null,
  file_id uuid not null,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  constraint balance_document_pkey PRIMARY KEY (id),
  constraint balance_document_file_id_key UNIQUE (file_id),
  constraint balance_document_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint balance_document_edition_check CHECK ((edition = ANY (ARRAY['official'::text, 'easy'::text]))),
  constraint balance_document_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint balance_document_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint balance_document_territory_id_person_id_balance_id_fkey FOREIGN KEY (territory_id, person_id, balance_id) REFERENCES app.balance(territory_id, person_id, id),
  constraint balance_document_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.balance_entry (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  section text not null,
  content_enc bytea not null,
  "position" integer not null default 1,
  replaces uuid,
  removed_at timestamp with time zone,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint balance_entry_pkey PRIMARY KEY (id),
  constraint balance_entry_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint balance_entry_position_check CHECK ((("position" >= 1) AND ("position" <= 999))),
  constraint balance_entry_section_check CHECK ((section = ANY (ARRAY['experience'::text, 'education'::text, 'competence'::text, 'interest'::text, 'value'::text, 'constraint'::text, 'preference'::text]))),
  constraint balance_entry_territory_id_person_id_balance_id_fkey FOREIGN KEY (territory_id, person_id, balance_id) REFERENCES app.balance(territory_id, person_id, id),
  constraint balance_entry_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint balance_entry_territory_id_person_id_replaces_fkey FOREIGN KEY (territory_id, person_id, replaces) REFERENCES app.balance_entry(territory_id, person_id, id),
  constraint balance_entry_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.balance_session (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  phase text not null,
  outcome text not null,
  held_on date not null,
  starts_at text,
  minutes integer not null,
  place_enc bytea,
  with_enc bytea,
  content_enc bytea,
  held_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint balance_session_pkey PRIMARY KEY (id),
  constraint balance_session_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint balance_session_check CHECK (((outcome = 'held'::text) OR (minutes = 0))),
  constraint balance_session_minutes_check CHECK (((minutes >= 0) AND (minutes <= 480))),
  constraint balance_session_outcome_check CHECK ((outcome = ANY (ARRAY['held'::text, 'not-today'::text]))),
  constraint balance_session_phase_check CHECK ((phase = ANY (ARRAY['welcome'::text, 'investigation'::text, 'conclusion'::text]))),
  constraint balance_session_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint balance_session_held_by_fkey FOREIGN KEY (held_by) REFERENCES app.account(id),
  constraint balance_session_territory_id_person_id_balance_id_fkey FOREIGN KEY (territory_id, person_id, balance_id) REFERENCES app.balance(territory_id, person_id, id),
  constraint balance_session_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.balance_signature (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  subject text not null,
  subject_id uuid not null,
  part text not null,
  way text not null,
  representative_id uuid,
  identity_level text not null,
  document_sha256 text not null,
  file_id uuid,
  recorded_by uuid not null,
  signed_on date not null,
  recorded_at timestamp with time zone not null default now(),
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  refused_reason_enc bytea,
  version integer not null default 1,
  constraint balance_signature_pkey PRIMARY KEY (id),
  constraint balance_signature_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint balance_signature_check CHECK (((way = 'paper'::text) = (file_id IS NOT NULL))),
  constraint balance_signature_check1 CHECK (((way = 'paper'::text) = (identity_level = 'paper'::text))),
  constraint balance_signature_check2 CHECK (((part = 'representative'::text) = (representative_id IS NOT NULL))),
  constraint balance_signature_check3 CHECK ((num_nonnulls(confirmed_by, confirmed_at) = ANY (ARRAY[0, 2]))),
  constraint balance_signature_check4 CHECK (((confirmed_by IS NULL) OR ((way = 'paper'::text) AND (confirmed_by <> recorded_by)))),
  constraint balance_signature_check5 CHECK (((refused_reason_enc IS NULL) OR (confirmed_by IS NOT NULL))),
  constraint balance_signature_document_sha256_check CHECK ((document_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint balance_signature_identity_level_check CHECK ((identity_level = ANY (ARRAY['password'::text, 'demonstration'::text, 'paper'::text]))),
  constraint balance_signature_part_check CHECK ((part = ANY (ARRAY['person'::text, 'representative'::text, 'operator'::text]))),
  constraint balance_signature_subject_check CHECK ((subject = ANY (ARRAY['contract'::text, 'session'::text, 'synthesis'::text]))),
  constraint balance_signature_way_check CHECK ((way = ANY (ARRAY['signed-in'::text, 'paper'::text]))),
  constraint balance_signature_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES app.account(id),
  constraint balance_signature_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint balance_signature_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint balance_signature_territory_id_person_id_balance_id_fkey FOREIGN KEY (territory_id, person_id, balance_id) REFERENCES app.balance(territory_id, person_id, id),
  constraint balance_signature_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint balance_signature_territory_id_person_id_representative_id_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.body_function_sheet (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  instrument_version_id uuid not null,
  agreed boolean not null default false,
  rated_by uuid not null,
  rated_on date not null,
  state text not null default 'draft'::text,
  answers_enc bytea not null,
  begun_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint body_function_sheet_pkey PRIMARY KEY (id),
  constraint body_function_sheet_evaluation_id_key UNIQUE (evaluation_id),
  constraint body_function_sheet_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint body_function_sheet_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint body_function_sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'closed'::text]))),
  constraint body_function_sheet_instrument_version_id_fkey FOREIGN KEY (instrument_version_id) REFERENCES app.instrument_version(id),
  constraint body_function_sheet_rated_by_fkey FOREIGN KEY (rated_by) REFERENCES app.account(id),
  constraint body_function_sheet_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint body_function_sheet_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.budget_line (
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  project_id uuid not null,
  code text not null,
  label text not null,
  organisation_id uuid,
  amount_cents bigint not null,
  constraint budget_line_pkey PRIMARY KEY (id),
  constraint budget_line_version_id_code_organisation_id_key UNIQUE NULLS NOT DISTINCT (version_id, code, organisation_id),
  constraint budget_line_amount_cents_check CHECK (((amount_cents >= 0) AND (amount_cents <= '100000000000'::bigint))),
  constraint budget_line_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 20))),
  constraint budget_line_label_check CHECK (((char_length(label) >= 2) AND (char_length(label) <= 160))),
  constraint budget_line_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint budget_line_project_id_version_id_fkey FOREIGN KEY (project_id, version_id) REFERENCES app.project_version(project_id, id)
);

create table app.case_file (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  project_id uuid not null,
  referral_id uuid not null,
  opened_at timestamp with time zone not null default now(),
  notice_version_id uuid,
  requirements_due_on date,
  constraint case_file_pkey PRIMARY KEY (id),
  constraint case_file_person_id_project_id_key UNIQUE (person_id, project_id),
  constraint case_file_referral_id_key UNIQUE (referral_id),
  constraint case_file_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint case_file_notice_version_id_fkey FOREIGN KEY (notice_version_id) REFERENCES app.notice_version(id),
  constraint case_file_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint case_file_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id),
  constraint case_file_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.close_person (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  name_enc bytea not null,
  bond_enc bytea,
  phone_enc bytea,
  note_enc bytea,
  chosen_for text[] not null default '{}'::text[],
  chosen_on date,
  revoked_on date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint close_person_pkey PRIMARY KEY (id),
  constraint close_person_check CHECK (((chosen_for = '{}'::text[]) = (chosen_on IS NULL))),
  constraint close_person_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint close_person_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.company (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  name text not null,
  partita_iva text,
  kind text not null,
  ateco text,
  activity text,
  stage text not null default 'contacted'::text,
  stage_since date not null,
  last_contact_on date,
  next_step text,
  next_step_on date,
  next_step_by uuid,
  host_capacity integer,
  public_consent text not null default 'not-asked'::text,
  public_consent_on date,
  public_consent_from text,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint company_pkey PRIMARY KEY (id),
  constraint company_territory_id_id_key UNIQUE (territory_id, id),
  constraint company_activity_check CHECK ((char_length(activity) <= 300)),
  constraint company_ateco_check CHECK ((ateco ~ '^[0-9]{2}(\.[0-9]{1,2}){0,2}$'::text)),
  constraint company_check CHECK (((public_consent = 'not-asked'::text) = (public_consent_on IS NULL))),
  constraint company_check1 CHECK (((public_consent_on IS NULL) = (public_consent_from IS NULL))),
  constraint company_check2 CHECK (((next_step IS NULL) = (next_step_on IS NULL))),
  constraint company_host_capacity_check CHECK (((host_capacity >= 0) AND (host_capacity <= 999))),
  constraint company_kind_check CHECK ((kind = ANY (ARRAY['for-profit'::text, 'social-co-operative-a'::text, 'social-co-operative-b'::text, 'other-third-sector'::text, 'public-body'::text, 'farm'::text, 'craft'::text, 'professional'::text]))),
  constraint company_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 160))),
  constraint company_next_step_check CHECK (((char_length(next_step) >= 2) AND (char_length(next_step) <= 300))),
  constraint company_partita_iva_check CHECK ((partita_iva ~ '^[0-9]{11}$'::text)),
  constraint company_public_consent_check CHECK ((public_consent = ANY (ARRAY['not-asked'::text, 'given'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint company_public_consent_from_check CHECK (((char_length(public_consent_from) >= 2) AND (char_length(public_consent_from) <= 200))),
  constraint company_stage_check CHECK ((stage = ANY (ARRAY['to-contact'::text, 'contacted'::text, 'interested'::text, 'visited'::text, 'willing'::text, 'agreement-signed'::text, 'hosting'::text, 'dormant'::text]))),
  constraint company_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint company_next_step_by_fkey FOREIGN KEY (next_step_by) REFERENCES app.account(id),
  constraint company_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.company_award (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  project_id uuid not null,
  kind text not null,
  number text not null,
  given_on date not null,
  for_what text not null,
  given_by uuid not null,
  revoked_on date,
  version integer not null default 1,
  constraint company_award_pkey PRIMARY KEY (id),
  constraint company_award_project_id_kind_number_key UNIQUE (project_id, kind, number),
  constraint company_award_for_what_check CHECK (((char_length(for_what) >= 2) AND (char_length(for_what) <= 500))),
  constraint company_award_kind_check CHECK ((kind = ANY (ARRAY['attestato'::text, 'partner-mark'::text]))),
  constraint company_award_number_check CHECK (((char_length(number) >= 1) AND (char_length(number) <= 40))),
  constraint company_award_given_by_fkey FOREIGN KEY (given_by) REFERENCES app.account(id),
  constraint company_award_project_id_fkey FOREIGN KEY (project_id) REFERENCES app.project(id),
  constraint company_award_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.company_contact (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  site_id uuid,
  name text not null,
  part text not null,
  phone text,
  email text,
  note text,
  tutor_capacity integer,
  ended_on date,
  created_by uuid not null,
  version integer not null default 1,
  constraint company_contact_pkey PRIMARY KEY (id),
  constraint company_contact_company_id_id_key UNIQUE (company_id, id),
  constraint company_contact_territory_id_id_key UNIQUE (territory_id, id),
  constraint company_contact_email_check CHECK ((char_length(email) <= 254)),
  constraint company_contact_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint company_contact_note_check CHECK ((char_length(note) <= 500)),
  constraint company_contact_part_check CHECK ((part = ANY (ARRAY['owner'::text, 'legal-representative'::text, 'personnel'::text, 'tutor'::text, 'labour-consultant'::text, 'safety'::text, 'other'::text]))),
  constraint company_contact_phone_check CHECK ((char_length(phone) <= 40)),
  constraint company_contact_tutor_capacity_check CHECK (((tutor_capacity >= 0) AND (tutor_capacity <= 20))),
  constraint company_contact_company_id_site_id_fkey FOREIGN KEY (company_id, site_id) REFERENCES app.company_site(company_id, id),
  constraint company_contact_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint company_contact_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.company_excluded (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  company_id uuid not null,
  reason_enc bytea,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  ended_by uuid,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint company_excluded_pkey PRIMARY KEY (id),
  constraint company_excluded_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint company_excluded_check CHECK ((num_nonnulls(ended_by, ended_at) = ANY (ARRAY[0, 2]))),
  constraint company_excluded_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES app.account(id),
  constraint company_excluded_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint company_excluded_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id),
  constraint company_excluded_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.company_headcount (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  on_day date not null,
  permanent_full integer not null,
  permanent_part integer not null default 0,
  permanent_part_hundredths integer not null default 0,
  fixed_short integer not null default 0,
  fixed_long integer not null default 0,
  apprentices integer not null default 0,
  executives integer not null default 0,
  co_operative_members integer not null default 0,
  agency_workers integer not null default 0,
  home_workers integer not null default 0,
  abroad integer not null default 0,
  other_excluded integer not null default 0,
  other_excluded_reason text,
  l68_employed integer not null default 0,
  source text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint company_headcount_pkey PRIMARY KEY (id),
  constraint company_headcount_abroad_check CHECK (((abroad >= 0) AND (abroad <= 99999))),
  constraint company_headcount_agency_workers_check CHECK (((agency_workers >= 0) AND (agency_workers <= 99999))),
  constraint company_headcount_apprentices_check CHECK (((apprentices >= 0) AND (apprentices <= 99999))),
  constraint company_headcount_check CHECK (((permanent_part_hundredths >= 0) AND (permanent_part_hundredths <= (permanent_part * 100)))),
  constraint company_headcount_check1 CHECK (((other_excluded = 0) = (other_excluded_reason IS NULL))),
  constraint company_headcount_co_operative_members_check CHECK (((co_operative_members >= 0) AND (co_operative_members <= 99999))),
  constraint company_headcount_executives_check CHECK (((executives >= 0) AND (executives <= 99999))),
  constraint company_headcount_fixed_long_check CHECK (((fixed_long >= 0) AND (fixed_long <= 99999))),
  constraint company_headcount_fixed_short_check CHECK (((fixed_short >= 0) AND (fixed_short <= 99999))),
  constraint company_headcount_home_workers_check CHECK (((home_workers >= 0) AND (home_workers <= 99999))),
  constraint company_headcount_l68_employed_check CHECK (((l68_employed >= 0) AND (l68_employed <= 99999))),
  constraint company_headcount_other_excluded_check CHECK (((other_excluded >= 0) AND (other_excluded <= 99999))),
  constraint company_headcount_other_excluded_reason_check CHECK (((char_length(other_excluded_reason) >= 2) AND (char_length(other_excluded_reason) <= 300))),
  constraint company_headcount_permanent_full_check CHECK (((permanent_full >= 0) AND (permanent_full <= 99999))),
  constraint company_headcount_permanent_part_check CHECK (((permanent_part >= 0) AND (permanent_part <= 99999))),
  constraint company_headcount_source_check CHECK (((char_length(source) >= 2) AND (char_length(source) <= 200))),
  constraint company_headcount_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint company_headcount_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.company_intermediary (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  intermediary_id uuid not null,
  since date not null,
  ended_on date,
  recorded_by uuid not null,
  version integer not null default 1,
  constraint company_intermediary_pkey PRIMARY KEY (id),
  constraint company_intermediary_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint company_intermediary_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id),
  constraint company_intermediary_territory_id_intermediary_id_fkey FOREIGN KEY (territory_id, intermediary_id) REFERENCES app.intermediary(territory_id, id)
);

create table app.company_l68_fact (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  kind text not null,
  from_on date not null,
  to_on date,
  places integer,
  percent integer,
  source text not null,
  replaces uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint company_l68_fact_pkey PRIMARY KEY (id),
  constraint company_l68_fact_company_id_id_key UNIQUE (company_id, id),
  constraint company_l68_fact_check CHECK ((to_on >= from_on)),
  constraint company_l68_fact_kind_check CHECK ((kind = ANY (ARRAY['suspension'::text, 'exemption'::text, 'convention-11'::text, 'convention-12'::text, 'convention-12-bis'::text, 'convention-14'::text, 'compliance-declared'::text, 'no-dismissals-declared'::text, 'safety-declared'::text]))),
  constraint company_l68_fact_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint company_l68_fact_places_check CHECK (((places >= 0) AND (places <= 9999))),
  constraint company_l68_fact_source_check CHECK (((char_length(source) >= 2) AND (char_length(source) <= 300))),
  constraint company_l68_fact_company_id_replaces_fkey FOREIGN KEY (company_id, replaces) REFERENCES app.company_l68_fact(company_id, id),
  constraint company_l68_fact_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint company_l68_fact_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.company_log (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  organisation_id uuid not null,
  project_id uuid,
  contact_id uuid,
  on_day date not null,
  way text not null,
  face_to_face boolean not null,
  what text not null,
  stage text not null,
  next_step text,
  next_step_on date,
  corrects uuid,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  constraint company_log_pkey PRIMARY KEY (id),
  constraint company_log_company_id_id_key UNIQUE (company_id, id),
  constraint company_log_check CHECK (((next_step IS NULL) = (next_step_on IS NULL))),
  constraint company_log_next_step_check CHECK (((char_length(next_step) >= 2) AND (char_length(next_step) <= 300))),
  constraint company_log_stage_check CHECK ((stage = ANY (ARRAY['to-contact'::text, 'contacted'::text, 'interested'::text, 'visited'::text, 'willing'::text, 'agreement-signed'::text, 'hosting'::text, 'dormant'::text]))),
  constraint company_log_way_check CHECK ((way = ANY (ARRAY['visit'::text, 'telephone'::text, 'e-mail'::text, 'video-call'::text, 'meeting'::text, 'event'::text, 'letter'::text]))),
  constraint company_log_what_check CHECK (((char_length(what) >= 2) AND (char_length(what) <= 3000))),
  constraint company_log_company_id_contact_id_fkey FOREIGN KEY (company_id, contact_id) REFERENCES app.company_contact(company_id, id),
  constraint company_log_company_id_corrects_fkey FOREIGN KEY (company_id, corrects) REFERENCES app.company_log(company_id, id),
  constraint company_log_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint company_log_project_id_fkey FOREIGN KEY (project_id) REFERENCES app.project(id),
  constraint company_log_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id),
  constraint company_log_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.company_meeting (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  organisation_id uuid not null,
  site_id uuid,
  contact_id uuid,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  place text,
  about text not null,
  held_by uuid not null,
  state text not null default 'planned'::text,
  created_by uuid not null,
  version integer not null default 1,
  constraint company_meeting_pkey PRIMARY KEY (id),
  constraint company_meeting_about_check CHECK (((char_length(about) >= 2) AND (char_length(about) <= 300))),
  constraint company_meeting_minutes_check CHECK (((minutes >= 5) AND (minutes <= 600))),
  constraint company_meeting_place_check CHECK ((char_length(place) <= 200)),
  constraint company_meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text]))),
  constraint company_meeting_company_id_contact_id_fkey FOREIGN KEY (company_id, contact_id) REFERENCES app.company_contact(company_id, id),
  constraint company_meeting_company_id_site_id_fkey FOREIGN KEY (company_id, site_id) REFERENCES app.company_site(company_id, id),
  constraint company_meeting_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint company_meeting_held_by_fkey FOREIGN KEY (held_by) REFERENCES app.account(id),
  constraint company_meeting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint company_meeting_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.company_merge (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  into_company_id uuid not null,
  reason text not null,
  merged_by uuid not null,
  merged_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone,
  version integer not null default 1,
  constraint company_merge_pkey PRIMARY KEY (id),
  constraint company_merge_check CHECK ((company_id <> into_company_id)),
  constraint company_merge_check1 CHECK ((num_nonnulls(undone_by, undone_at) = ANY (ARRAY[0, 2]))),
  constraint company_merge_reason_check CHECK (((char_length(reason) >= 2) AND (char_length(reason) <= 500))),
  constraint company_merge_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES app.account(id),
  constraint company_merge_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id),
  constraint company_merge_territory_id_into_company_id_fkey FOREIGN KEY (territory_id, into_company_id) REFERENCES app.company(territory_id, id),
  constraint company_merge_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES app.account(id)
);

create table app.company_offer (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  codice_catastale text not null,
  company_name text not null,
  activity text,
  work text not null,
  contact_name text not null,
  phone text,
  email text,
  when_to_call text,
  state text not null default 'new'::text,
  answer_by date not null,
  sent_key uuid not null,
  sent_at timestamp with time zone not null default now(),
  handled_by uuid,
  handled_at timestamp with time zone,
  company_id uuid,
  reason text,
  version integer not null default 1,
  constraint company_offer_pkey PRIMARY KEY (id),
  constraint company_offer_sent_key_key UNIQUE (sent_key),
  constraint company_offer_territory_id_id_key UNIQUE (territory_id, id),
  constraint company_offer_activity_check CHECK (((char_length(activity) >= 2) AND (char_length(activity) <= 160))),
  constraint company_offer_check CHECK (((phone IS NOT NULL) OR (email IS NOT NULL))),
  constraint company_offer_check1 CHECK (((state = 'new'::text) = (handled_at IS NULL))),
  constraint company_offer_check2 CHECK (((state = 'taken'::text) = (company_id IS NOT NULL))),
  constraint company_offer_check3 CHECK (((state = 'declined'::text) = (reason IS NOT NULL))),
  constraint company_offer_company_name_check CHECK (((char_length(company_name) >= 2) AND (char_length(company_name) <= 160))),
  constraint company_offer_contact_name_check CHECK (((char_length(contact_name) >= 2) AND (char_length(contact_name) <= 120))),
  constraint company_offer_email_check CHECK (((char_length(email) >= 5) AND (char_length(email) <= 254))),
  constraint company_offer_phone_check CHECK (((char_length(phone) >= 5) AND (char_length(phone) <= 40))),
  constraint company_offer_reason_check CHECK (((char_length(reason) >= 3) AND (char_length(reason) <= 500))),
  constraint company_offer_state_check CHECK ((state = ANY (ARRAY['new'::text, 'taken'::text, 'declined'::text]))),
  constraint company_offer_when_to_call_check CHECK (((char_length(when_to_call) >= 2) AND (char_length(when_to_call) <= 200))),
  constraint company_offer_work_check CHECK (((char_length(work) >= 3) AND (char_length(work) <= 1000))),
  constraint company_offer_handled_by_fkey FOREIGN KEY (handled_by) REFERENCES app.account(id),
  constraint company_offer_territory_id_codice_catastale_fkey FOREIGN KEY (territory_id, codice_catastale) REFERENCES app.territory_comune(territory_id, codice_catastale),
  constraint company_offer_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.company_paper (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  introduction_id uuid not null,
  token_hash bytea not null,
  sealed bytea,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  version integer not null default 1,
  constraint company_paper_pkey PRIMARY KEY (id),
  constraint company_paper_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint company_paper_token_hash_key UNIQUE (token_hash),
  constraint company_paper_check CHECK (((revoked_at IS NULL) = (sealed IS NOT NULL))),
  constraint company_paper_check1 CHECK ((expires_at > made_at)),
  constraint company_paper_token_hash_check CHECK ((octet_length(token_hash) = 32)),
  constraint company_paper_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint company_paper_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint company_paper_territory_id_person_id_introduction_id_fkey FOREIGN KEY (territory_id, person_id, introduction_id) REFERENCES app.introduction(territory_id, person_id, id)
);

create table app.company_site (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  name text not null,
  address text,
  codice_catastale text not null,
  on_foot text,
  public_transport text,
  step_free text not null default 'unknown'::text,
  accessible_toilet text not null default 'unknown'::text,
  accessibility text,
  seen_on date,
  closed_on date,
  version integer not null default 1,
  constraint company_site_pkey PRIMARY KEY (id),
  constraint company_site_company_id_id_key UNIQUE (company_id, id),
  constraint company_site_territory_id_id_key UNIQUE (territory_id, id),
  constraint company_site_accessibility_check CHECK ((char_length(accessibility) <= 1000)),
  constraint company_site_accessible_toilet_check CHECK ((accessible_toilet = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
  constraint company_site_address_check CHECK ((char_length(address) <= 200)),
  constraint company_site_codice_catastale_check CHECK ((codice_catastale ~ '^[A-Z][0-9]{3}$'::text)),
  constraint company_site_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint company_site_on_foot_check CHECK ((char_length(on_foot) <= 500)),
  constraint company_site_public_transport_check CHECK ((char_length(public_transport) <= 500)),
  constraint company_site_step_free_check CHECK ((step_free = ANY (ARRAY['yes'::text, 'in-part'::text, 'no'::text, 'unknown'::text]))),
  constraint company_site_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.credential (
  account_id uuid not null,
  password_hash text not null,
  changed_at timestamp with time zone not null default now(),
  constraint credential_pkey PRIMARY KEY (account_id),
  constraint credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id)
);

create table app.death (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  died_on_enc bytea not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone,
  undo_reason_enc bytea,
  version integer not null default 1,
  constraint death_pkey PRIMARY KEY (id),
  constraint death_check CHECK (((undone_by IS NULL) = (undone_at IS NULL))),
  constraint death_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint death_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint death_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES app.account(id)
);

create table app.diary_entry (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null,
  text_enc bytea not null,
  happened_at timestamp with time zone not null,
  corrects uuid,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  constraint diary_entry_pkey PRIMARY KEY (id),
  constraint diary_entry_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'call'::text, 'meeting'::text, 'home-visit'::text, 'absence'::text, 'message'::text]))),
  constraint diary_entry_corrects_fkey FOREIGN KEY (corrects) REFERENCES app.diary_entry(id),
  constraint diary_entry_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint diary_entry_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.dissent (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  act text not null,
  referral_id uuid,
  her_words_enc bytea not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  told_on date,
  resolved_on date,
  outcome text,
  version integer not null default 1,
  constraint dissent_pkey PRIMARY KEY (id),
  constraint dissent_check CHECK (((resolved_on IS NULL) = (outcome IS NULL))),
  constraint dissent_outcome_check CHECK ((outcome = ANY (ARRAY['she-agrees-now'::text, 'representative-withdraws'::text, 'judge-decided'::text, 'step-given-up'::text]))),
  constraint dissent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint dissent_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint dissent_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id),
  constraint dissent_territory_id_person_id_representative_id_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.eligibility (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  route text,
  state text not null default 'open'::text,
  charge text not null default 'unknown'::text,
  charge_due_on date,
  rules_version_id uuid not null,
  age_at_entry integer,
  due_on date,
  next_expiry_on date,
  recheck_on date,
  decided_at timestamp with time zone,
  version integer not null default 1,
  constraint eligibility_state TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint eligibility_pkey PRIMARY KEY (id),
  constraint eligibility_case_id_key UNIQUE (case_id),
  constraint eligibility_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint eligibility_age_at_entry_check CHECK (((age_at_entry >= 0) AND (age_at_entry <= 130))),
  constraint eligibility_charge_check CHECK ((charge = ANY (ARRAY['unknown'::text, 'in-charge'::text, 'to-be-completed'::text, 'declined'::text]))),
  constraint eligibility_check CHECK (((charge = 'to-be-completed'::text) = (charge_due_on IS NOT NULL))),
  constraint eligibility_check1 CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  constraint eligibility_route_check CHECK ((route = ANY (ARRAY['l68'::text, 'mental-health'::text]))),
  constraint eligibility_state_check CHECK ((state = ANY (ARRAY['open'::text, 'eligible'::text, 'not-eligible'::text]))),
  constraint eligibility_rules_version_id_fkey FOREIGN KEY (rules_version_id) REFERENCES app.notice_version(id),
  constraint eligibility_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint eligibility_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.eligibility_decision (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  eligibility_id uuid not null,
  outcome text not null,
  proposal text not null,
  reason_enc bytea,
  rules_version_id uuid not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now(),
  constraint eligibility_decision_pkey PRIMARY KEY (id),
  constraint eligibility_decision_outcome_check CHECK ((outcome = ANY (ARRAY['eligible'::text, 'not-eligible'::text, 'reopened'::text]))),
  constraint eligibility_decision_proposal_check CHECK ((proposal = ANY (ARRAY['eligible'::text, 'not-eligible'::text, 'undecided'::text]))),
  constraint eligibility_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES app.account(id),
  constraint eligibility_decision_rules_version_id_fkey FOREIGN KEY (rules_version_id) REFERENCES app.notice_version(id),
  constraint eligibility_decision_territory_id_person_id_eligibility_id_fkey FOREIGN KEY (territory_id, person_id, eligibility_id) REFERENCES app.eligibility(territory_id, person_id, id),
  constraint eligibility_decision_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.event (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  kind text not null,
  account_id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  case_id uuid,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_kind_check CHECK ((kind ~ '^[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*$'::text)),
  constraint event_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint event_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint event_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint event_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
);

create table app.evidence (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null,
  issuer_enc bytea not null,
  number_enc bytea,
  issued_on date not null,
  expires_on date,
  facts_enc bytea,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdraw_reason_enc bytea,
  version integer not null default 1,
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_person_id_id_key UNIQUE (person_id, id),
  constraint evidence_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint evidence_check CHECK ((expires_on >= issued_on)),
  constraint evidence_check1 CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL))),
  constraint evidence_added_by_fkey FOREIGN KEY (added_by) REFERENCES app.account(id),
  constraint evidence_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint evidence_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES app.account(id)
);

create table app.evidence_file (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  evidence_id uuid not null,
  file_id uuid not null,
  name_enc bytea not null,
  media_type text not null,
  byte_size integer not null,
  pages integer not null,
  sha256_enc bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  constraint evidence_file_pkey PRIMARY KEY (id),
  constraint evidence_file_file_id_key UNIQUE (file_id),
  constraint evidence_file_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
  constraint evidence_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES app.account(id),
  constraint evidence_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint evidence_file_territory_id_person_id_evidence_id_fkey FOREIGN KEY (territory_id, person_id, evidence_id) REFERENCES app.evidence(territory_id, person_id, id),
  constraint evidence_file_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.exclusion (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  account_id uuid,
  organisation_id uuid,
  reason_enc bytea not null,
  valid_from timestamp with time zone not null default now(),
  valid_to timestamp with time zone,
  declared_by uuid not null,
  declared_in xid8 not null default pg_current_xact_id(),
  version integer not null default 1,
  constraint exclusion_pkey PRIMARY KEY (id),
  constraint exclusion_check CHECK ((valid_to >= valid_from)),
  constraint exclusion_check1 CHECK ((num_nonnulls(account_id, organisation_id) = 1)),
  constraint exclusion_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint exclusion_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES app.account(id),
  constraint exclusion_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint exclusion_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.feedback (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  page_id uuid not null,
  lang text not null,
  stars integer not null,
  answer text not null,
  text_enc bytea,
  had_text boolean not null,
  state text not null,
  sent_key uuid not null,
  sent_at timestamp with time zone not null default now(),
  read_by uuid,
  read_at timestamp with time zone,
  version integer not null default 1,
  section text,
  constraint feedback_pkey PRIMARY KEY (id),
  constraint feedback_sent_key_key UNIQUE (sent_key),
  constraint feedback_answer_check CHECK ((answer = ANY (ARRAY['unclear'::text, 'incomplete'::text, 'lost'::text, 'technical'::text, 'other'::text, 'clear'::text, 'complete'::text, 'guided'::text, 'no-technical'::text]))),
  constraint feedback_check CHECK ((((answer = ANY (ARRAY['unclear'::text, 'incomplete'::text, 'lost'::text, 'technical'::text])) <= (stars <= 3)) AND ((answer = ANY (ARRAY['clear'::text, 'complete'::text, 'guided'::text, 'no-technical'::text])) <= (stars >= 4)))),
  constraint feedback_check1 CHECK (((state = 'no-text'::text) = (NOT had_text))),
  constraint feedback_check2 CHECK (((state = ANY (ARRAY['no-text'::text, 'removed'::text])) = (text_enc IS NULL))),
  constraint feedback_check3 CHECK (((state = ANY (ARRAY['kept'::text, 'removed'::text])) <= (read_at IS NOT NULL))),
  constraint feedback_lang_check CHECK ((lang = ANY (ARRAY['it'::text, 'en'::text]))),
  constraint feedback_section_check CHECK ((section = ANY (ARRAY['projects'::text, 'news'::text, 'notices'::text, 'participate'::text, 'results'::text, 'site-map'::text, 'offer'::text, 'offer-sent'::text]))),
  constraint feedback_stars_check CHECK (((stars >= 1) AND (stars <= 5))),
  constraint feedback_state_check CHECK ((state = ANY (ARRAY['no-text'::text, 'to-read'::text, 'kept'::text, 'removed'::text]))),
  constraint feedback_read_by_fkey FOREIGN KEY (read_by) REFERENCES app.account(id),
  constraint feedback_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id),
  constraint feedback_territory_id_page_id_fkey FOREIGN KEY (territory_id, page_id) REFERENCES app.site_page(territory_id, id)
);

create table app.functional_document (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  evaluation_id uuid not null,
  file_id uuid not null,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  constraint functional_document_pkey PRIMARY KEY (id),
  constraint functional_document_file_id_key UNIQUE (file_id),
  constraint functional_document_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint functional_document_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint functional_document_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint functional_document_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.functional_sheet (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  instrument_version_id uuid not null,
  agreed boolean not null default false,
  rated_by uuid not null,
  rated_on date not null,
  state text not null default 'draft'::text,
  answers_enc bytea not null,
  begun_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint functional_sheet_pkey PRIMARY KEY (id),
  constraint functional_sheet_evaluation_id_key UNIQUE (evaluation_id),
  constraint functional_sheet_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint functional_sheet_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint functional_sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'closed'::text]))),
  constraint functional_sheet_instrument_version_id_fkey FOREIGN KEY (instrument_version_id) REFERENCES app.instrument_version(id),
  constraint functional_sheet_rated_by_fkey FOREIGN KEY (rated_by) REFERENCES app.account(id),
  constraint functional_sheet_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint functional_sheet_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.hiding (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  data_class text not null,
  record_id uuid,
  audience_account uuid,
  audience_organisation uuid,
  audience_role text,
  valid_from timestamp with time zone not null default now(),
  valid_to timestamp with time zone,
  declared_by uuid not null,
  version integer not null default 1,
  constraint hiding_pkey PRIMARY KEY (id),
  constraint hiding_check CHECK ((valid_to >= valid_from)),
  constraint hiding_check1 CHECK ((num_nonnulls(audience_account, audience_organisation, audience_role) = 1)),
  constraint hiding_audience_account_fkey FOREIGN KEY (audience_account) REFERENCES app.account(id),
  constraint hiding_audience_organisation_fkey FOREIGN KEY (audience_organisation) REFERENCES app.organisation(id),
  constraint hiding_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES app.account(id),
  constraint hiding_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.idempotency (
  account_id uuid not null,
  key uuid not null,
  request_hash bytea not null,
  location text,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_pkey PRIMARY KEY (account_id, key),
  constraint idempotency_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id)
);

create table app.import_mapping (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  name text not null,
  header_hash bytea not null,
  columns jsonb not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint import_mapping_pkey PRIMARY KEY (id),
  constraint import_mapping_organisation_id_header_hash_key UNIQUE (organisation_id, header_hash),
  constraint import_mapping_header_hash_check CHECK ((octet_length(header_hash) = 32)),
  constraint import_mapping_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80))),
  constraint import_mapping_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint import_mapping_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id)
);

create table app.import_row (
  id uuid not null default gen_random_uuid(),
  run_id uuid not null,
  number integer not null,
  content_enc bytea not null,
  state text not null default 'waiting'::text,
  problem text,
  field text,
  person_id uuid,
  referral_id uuid,
  constraint import_row_pkey PRIMARY KEY (id),
  constraint import_row_run_id_number_key UNIQUE (run_id, number),
  constraint import_row_field_check CHECK ((field ~ '^[a-zA-Z]{1,40}$'::text)),
  constraint import_row_number_check CHECK (((number >= 1) AND (number <= 2000))),
  constraint import_row_problem_check CHECK ((problem ~ '^[a-zA-Z.-]{1,60}$'::text)),
  constraint import_row_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'refused'::text, 'already-there'::text]))),
  constraint import_row_run_id_fkey FOREIGN KEY (run_id) REFERENCES app.import_run(id) ON DELETE CASCADE
);

create table app.import_run (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  state text not null default 'mapping'::text,
  head_enc bytea not null,
  columns jsonb,
  row_count integer not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint import_run_pkey PRIMARY KEY (id),
  constraint import_run_row_count_check CHECK (((row_count >= 0) AND (row_count <= 2000))),
  constraint import_run_state_check CHECK ((state = ANY (ARRAY['mapping'::text, 'preview'::text, 'running'::text, 'done'::text, 'given-up'::text]))),
  constraint import_run_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint import_run_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint import_run_project_id_fkey FOREIGN KEY (project_id) REFERENCES app.project(id)
);

create table app.installation (
  id boolean not null default true,
  demonstration boolean not null default false,
  era integer not null default 1,
  constraint installation_pkey PRIMARY KEY (id),
  constraint installation_id_check CHECK (id)
);

create table app.instrument (
  id uuid not null default gen_random_uuid(),
  code text not null,
  built_in boolean not null default false,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint instrument_pkey PRIMARY KEY (id),
  constraint instrument_code_key UNIQUE (code),
  constraint instrument_code_check CHECK ((code ~ '^[a-z0-9-]{2,60}$'::text)),
  constraint instrument_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id)
);

create table app.instrument_version (
  id uuid not null default gen_random_uuid(),
  instrument_id uuid not null,
  number integer not null,
  content jsonb not null,
  source text not null,
  written_by uuid,
  written_at timestamp with time zone not null default now(),
  constraint instrument_version_pkey PRIMARY KEY (id),
  constraint instrument_version_instrument_id_number_key UNIQUE (instrument_id, number),
  constraint instrument_version_number_check CHECK ((number >= 1)),
  constraint instrument_version_source_check CHECK (((char_length(source) >= 3) AND (char_length(source) <= 1000))),
  constraint instrument_version_instrument_id_fkey FOREIGN KEY (instrument_id) REFERENCES app.instrument(id),
  constraint instrument_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.intermediary (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  kind text not null,
  name text not null,
  contact text,
  created_by uuid not null,
  version integer not null default 1,
  constraint intermediary_pkey PRIMARY KEY (id),
  constraint intermediary_territory_id_id_key UNIQUE (territory_id, id),
  constraint intermediary_contact_check CHECK ((char_length(contact) <= 300)),
  constraint intermediary_kind_check CHECK ((kind = ANY (ARRAY['trade-association'::text, 'employment-agency'::text, 'targeted-placement-office'::text, 'employment-centre'::text, 'labour-consultants'::text, 'other'::text]))),
  constraint intermediary_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 160))),
  constraint intermediary_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint intermediary_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.introduction (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  decision_id uuid,
  state text not null default 'proposed'::text,
  state_since date not null,
  proposal_enc bytea not null,
  said_enc bytea,
  card_id uuid,
  next_on date,
  trial_from date,
  ended_side text,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint introduction_pkey PRIMARY KEY (id),
  constraint introduction_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint introduction_check CHECK (((state = ANY (ARRAY['declined'::text, 'ended'::text])) = (ended_side IS NOT NULL))),
  constraint introduction_check1 CHECK (((state = ANY (ARRAY['proposed'::text, 'declined'::text])) OR (said_enc IS NOT NULL))),
  constraint introduction_ended_side_check CHECK ((ended_side = ANY (ARRAY['person'::text, 'company'::text, 'service'::text]))),
  constraint introduction_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'agreed'::text, 'introduced'::text, 'interviewed'::text, 'visited'::text, 'activating'::text, 'trial'::text, 'confirmed'::text, 'declined'::text, 'ended'::text]))),
  constraint introduction_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES app.account(id),
  constraint introduction_territory_id_person_id_card_id_fkey FOREIGN KEY (territory_id, person_id, card_id) REFERENCES app.needs_card(territory_id, person_id, id),
  constraint introduction_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint introduction_territory_id_person_id_decision_id_fkey FOREIGN KEY (territory_id, person_id, decision_id) REFERENCES app.match_decision(territory_id, person_id, id),
  constraint introduction_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint introduction_territory_id_place_id_fkey FOREIGN KEY (territory_id, place_id) REFERENCES app.place(territory_id, id)
);

create table app.introduction_gate (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  introduction_id uuid not null,
  gate text not null,
  needed boolean not null,
  passed_on date not null,
  reference_enc bytea not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint introduction_gate_pkey PRIMARY KEY (id),
  constraint introduction_gate_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint introduction_gate_gate_check CHECK ((gate = ANY (ARRAY['agreement-signed'::text, 'project-signed'::text, 'inail'::text, 'civil-liability'::text, 'unilav'::text, 'fitness'::text, 'general-safety'::text, 'tutor-named'::text]))),
  constraint introduction_gate_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint introduction_gate_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint introduction_gate_territory_id_person_id_introduction_id_fkey FOREIGN KEY (territory_id, person_id, introduction_id) REFERENCES app.introduction(territory_id, person_id, id)
);

create table app.introduction_step (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  introduction_id uuid not null,
  kind text not null,
  on_day date not null,
  at text,
  side text not null,
  part text,
  representative_id uuid,
  way text,
  how text,
  words_enc bytea,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint introduction_step_pkey PRIMARY KEY (id),
  constraint introduction_step_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint introduction_step_at_check CHECK ((at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint introduction_step_check CHECK (((way IS NOT NULL) = (part IS NOT NULL))),
  constraint introduction_step_check1 CHECK (((kind <> ALL (ARRAY['agreed'::text, 'not-now'::text, 'asked-someone'::text])) OR ((side = 'person'::text) AND (way IS NOT NULL)))),
  constraint introduction_step_check2 CHECK (((part = 'representative'::text) = (representative_id IS NOT NULL))),
  constraint introduction_step_how_check CHECK ((how = ANY (ARRAY['in-person'::text, 'telephone'::text, 'video-call'::text, 'home-visit'::text, 'with-interpreter'::text, 'easy-to-read'::text]))),
  constraint introduction_step_kind_check CHECK ((kind = ANY (ARRAY['proposed'::text, 'agreed'::text, 'not-now'::text, 'asked-someone'::text, 'introduced'::text, 'interview-set'::text, 'interview-held'::text, 'visit-set'::text, 'visit-held'::text, 'activation'::text, 'trial-began'::text, 'confirmed'::text, 'ended'::text, 'declined'::text]))),
  constraint introduction_step_part_check CHECK ((part = ANY (ARRAY['person'::text, 'representative'::text]))),
  constraint introduction_step_side_check CHECK ((side = ANY (ARRAY['person'::text, 'company'::text, 'service'::text]))),
  constraint introduction_step_way_check CHECK ((way = ANY (ARRAY['signed-in'::text, 'told'::text]))),
  constraint introduction_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint introduction_step_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint introduction_step_territory_id_person_id_introduction_id_fkey FOREIGN KEY (territory_id, person_id, introduction_id) REFERENCES app.introduction(territory_id, person_id, id),
  constraint introduction_step_territory_id_person_id_representative_id_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.invitation (
  token_hash bytea not null,
  account_id uuid not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (token_hash),
  constraint invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint invitation_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id)
);

create table app.job_search (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  state text not null default 'looking'::text,
  ready_on date,
  content_enc bytea not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint job_search_pkey PRIMARY KEY (id),
  constraint job_search_case_id_key UNIQUE (case_id),
  constraint job_search_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint job_search_state_check CHECK ((state = ANY (ARRAY['looking'::text, 'paused'::text, 'ended'::text]))),
  constraint job_search_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint job_search_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint job_search_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.limitation (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  text_enc bytea not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  constraint limitation_pkey PRIMARY KEY (id),
  constraint limitation_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint limitation_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint limitation_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint limitation_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.match_decision (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  run_person_id uuid,
  outcome text not null,
  place_id uuid,
  reason_enc bytea not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now(),
  constraint match_decision_pkey PRIMARY KEY (id),
  constraint match_decision_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint match_decision_check CHECK (((outcome = 'refused'::text) = (place_id IS NULL))),
  constraint match_decision_check1 CHECK (((outcome = 'by-hand'::text) = (run_person_id IS NULL))),
  constraint match_decision_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text, 'replaced'::text, 'by-hand'::text]))),
  constraint match_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES app.account(id),
  constraint match_decision_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint match_decision_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint match_decision_territory_id_person_id_run_person_id_fkey FOREIGN KEY (territory_id, person_id, run_person_id) REFERENCES app.match_run_person(territory_id, person_id, id),
  constraint match_decision_territory_id_place_id_fkey FOREIGN KEY (territory_id, place_id) REFERENCES app.place(territory_id, id)
);

create table app.match_pin (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  kind text not null,
  reason_enc bytea not null,
  set_by uuid not null,
  set_at timestamp with time zone not null default now(),
  ended_by uuid,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint match_pin_pkey PRIMARY KEY (id),
  constraint match_pin_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint match_pin_check CHECK ((num_nonnulls(ended_by, ended_at) = ANY (ARRAY[0, 2]))),
  constraint match_pin_kind_check CHECK ((kind = ANY (ARRAY['lock'::text, 'veto'::text]))),
  constraint match_pin_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES app.account(id),
  constraint match_pin_set_by_fkey FOREIGN KEY (set_by) REFERENCES app.account(id),
  constraint match_pin_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint match_pin_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint match_pin_territory_id_place_id_fkey FOREIGN KEY (territory_id, place_id) REFERENCES app.place(territory_id, id)
);

create table app.match_reason (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  weights_id uuid not null,
  parts_enc bytea not null,
  computed_by uuid not null,
  computed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint match_reason_pkey PRIMARY KEY (id),
  constraint match_reason_case_id_place_id_weights_id_key UNIQUE (case_id, place_id, weights_id),
  constraint match_reason_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint match_reason_computed_by_fkey FOREIGN KEY (computed_by) REFERENCES app.account(id),
  constraint match_reason_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint match_reason_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint match_reason_territory_id_place_id_fkey FOREIGN KEY (territory_id, place_id) REFERENCES app.place(territory_id, id),
  constraint match_reason_weights_id_fkey FOREIGN KEY (weights_id) REFERENCES app.match_weights(id)
);

create table app.match_run (
  id uuid not null default gen_random_uuid(),
  project_id uuid not null,
  organisation_id uuid not null,
  number integer not null,
  weights_id uuid not null,
  people integer not null,
  placed integer not null,
  objective bigint not null,
  bound bigint not null,
  quotas jsonb not null,
  input_sha256 text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  made_in xid8 not null default pg_current_xact_id(),
  constraint match_run_pkey PRIMARY KEY (id),
  constraint match_run_project_id_number_key UNIQUE (project_id, number),
  constraint match_run_check CHECK ((placed <= people)),
  constraint match_run_input_sha256_check CHECK ((input_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint match_run_number_check CHECK ((number >= 1)),
  constraint match_run_people_check CHECK ((people >= 0)),
  constraint match_run_placed_check CHECK ((placed >= 0)),
  constraint match_run_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint match_run_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint match_run_project_id_fkey FOREIGN KEY (project_id) REFERENCES app.project(id),
  constraint match_run_weights_id_fkey FOREIGN KEY (weights_id) REFERENCES app.match_weights(id)
);

create table app.match_run_person (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  run_id uuid not null,
  place_id uuid,
  score integer,
  best_place_id uuid,
  best_score integer,
  constraint match_run_person_pkey PRIMARY KEY (id),
  constraint match_run_person_run_id_case_id_key UNIQUE (run_id, case_id),
  constraint match_run_person_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint match_run_person_run_id_fkey FOREIGN KEY (run_id) REFERENCES app.match_run(id),
  constraint match_run_person_territory_id_best_place_id_fkey FOREIGN KEY (territory_id, best_place_id) REFERENCES app.place(territory_id, id),
  constraint match_run_person_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint match_run_person_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint match_run_person_territory_id_place_id_fkey FOREIGN KEY (territory_id, place_id) REFERENCES app.place(territory_id, id)
);

create table app.match_run_place (
  run_id uuid not null,
  place_id uuid not null,
  capacity integer not null,
  used integer not null,
  price integer not null,
  constraint match_run_place_pkey PRIMARY KEY (run_id, place_id),
  constraint match_run_place_capacity_check CHECK ((capacity >= 0)),
  constraint match_run_place_price_check CHECK ((price >= 0)),
  constraint match_run_place_used_check CHECK ((used >= 0)),
  constraint match_run_place_place_id_fkey FOREIGN KEY (place_id) REFERENCES app.place(id),
  constraint match_run_place_run_id_fkey FOREIGN KEY (run_id) REFERENCES app.match_run(id)
);

create table app.match_score (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  weights_id uuid not null,
  place_version integer not null,
  score integer,
  state text not null,
  ready_on date,
  computed_by uuid not null,
  computed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint match_score_pkey PRIMARY KEY (id),
  constraint match_score_case_id_place_id_weights_id_key UNIQUE (case_id, place_id, weights_id),
  constraint match_score_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint match_score_check CHECK (((state = 'fits'::text) = (score IS NOT NULL))),
  constraint match_score_score_check CHECK (((score >= 0) AND (score <= 1000000))),
  constraint match_score_state_check CHECK ((state = ANY (ARRAY['fits'::text, 'blocked'::text, 'not-looking'::text]))),
  constraint match_score_computed_by_fkey FOREIGN KEY (computed_by) REFERENCES app.account(id),
  constraint match_score_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint match_score_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint match_score_territory_id_place_id_fkey FOREIGN KEY (territory_id, place_id) REFERENCES app.place(territory_id, id),
  constraint match_score_weights_id_fkey FOREIGN KEY (weights_id) REFERENCES app.match_weights(id)
);

create table app.match_weights (
  id uuid not null default gen_random_uuid(),
  project_id uuid not null,
  number integer not null,
  from_on date not null,
  preset text not null,
  weights jsonb not null,
  quotas jsonb not null,
  unplaced_points integer not null default 0,
  reason text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint match_weights_pkey PRIMARY KEY (id),
  constraint match_weights_project_id_number_key UNIQUE (project_id, number),
  constraint match_weights_number_check CHECK ((number >= 1)),
  constraint match_weights_preset_check CHECK ((preset = ANY (ARRAY['balanced'::text, 'her-wishes-first'::text, 'skills-first'::text, 'near-home'::text, 'own'::text]))),
  constraint match_weights_reason_check CHECK (((char_length(reason) >= 2) AND (char_length(reason) <= 500))),
  constraint match_weights_unplaced_points_check CHECK (((unplaced_points >= '-1000000'::integer) AND (unplaced_points <= 0))),
  constraint match_weights_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint match_weights_project_id_fkey FOREIGN KEY (project_id) REFERENCES app.project(id)
);

create table app.meeting (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  organisation_id uuid not null,
  project_id uuid not null,
  kind text not null,
  title text not null,
  place text not null,
  starts_at timestamp with time zone not null,
  opens_at timestamp with time zone not null default now(),
  access_until timestamp with time zone not null,
  state text not null default 'convened'::text,
  convened_by uuid not null,
  convened_at timestamp with time zone not null default now(),
  closed_by uuid,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_territory_id_id_key UNIQUE (territory_id, id),
  constraint meeting_check CHECK (((access_until > starts_at) AND (access_until <= (starts_at + '45 days'::interval)))),
  constraint meeting_check1 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['commission'::text, 'equipe'::text, 'uvm'::text, 'project-team'::text]))),
  constraint meeting_place_check CHECK ((char_length(place) <= 200)),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['convened'::text, 'held'::text, 'closed'::text, 'cancelled'::text]))),
  constraint meeting_title_check CHECK (((char_length(title) >= 3) AND (char_length(title) <= 160))),
  constraint meeting_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES app.account(id),
  constraint meeting_convened_by_fkey FOREIGN KEY (convened_by) REFERENCES app.account(id),
  constraint meeting_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id),
  constraint meeting_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint meeting_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.meeting_conflict (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  reason_enc bytea not null,
  declared_at timestamp with time zone not null default now(),
  constraint meeting_conflict_pkey PRIMARY KEY (id),
  constraint meeting_conflict_item_id_account_id_key UNIQUE (item_id, account_id),
  constraint meeting_conflict_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint meeting_conflict_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint meeting_conflict_territory_id_meeting_id_fkey FOREIGN KEY (territory_id, meeting_id) REFERENCES app.meeting(territory_id, id),
  constraint meeting_conflict_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint meeting_conflict_territory_id_person_id_item_id_fkey FOREIGN KEY (territory_id, person_id, item_id) REFERENCES app.meeting_item(territory_id, person_id, id)
);

create table app.meeting_extract (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  item_id uuid not null,
  file_id uuid not null,
  sha256_enc bytea not null,
  byte_size integer not null,
  item_version integer not null,
  meeting_version integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  constraint meeting_extract_pkey PRIMARY KEY (id),
  constraint meeting_extract_file_id_key UNIQUE (file_id),
  constraint meeting_extract_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint meeting_extract_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint meeting_extract_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint meeting_extract_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint meeting_extract_territory_id_person_id_item_id_fkey FOREIGN KEY (territory_id, person_id, item_id) REFERENCES app.meeting_item(territory_id, person_id, id)
);

create table app.meeting_item (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  case_id uuid,
  "position" integer not null,
  matter text not null,
  question_enc bytea not null,
  discussion_enc bytea,
  decision_enc bytea,
  owner_id uuid,
  due_on date,
  state text not null default 'open'::text,
  done_on date,
  decided_at timestamp with time zone,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint meeting_item_pkey PRIMARY KEY (id),
  constraint meeting_item_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint meeting_item_matter_check CHECK ((matter = ANY (ARRAY['selection'::text, 'assessment'::text, 'balance'::text, 'plan'::text, 'placement'::text, 'other'::text]))),
  constraint meeting_item_position_check CHECK ((("position" >= 1) AND ("position" <= 999))),
  constraint meeting_item_state_check CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text, 'postponed'::text, 'withdrawn'::text]))),
  constraint meeting_item_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app.account(id),
  constraint meeting_item_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES app.account(id),
  constraint meeting_item_territory_id_meeting_id_fkey FOREIGN KEY (territory_id, meeting_id) REFERENCES app.meeting(territory_id, id),
  constraint meeting_item_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint meeting_item_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.meeting_seat (
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  member_name text not null default ''::text,
  for_service text not null,
  part text not null,
  attended boolean,
  seated_by uuid not null,
  seated_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint meeting_seat_pkey PRIMARY KEY (id),
  constraint meeting_seat_meeting_id_account_id_key UNIQUE (meeting_id, account_id),
  constraint meeting_seat_for_service_check CHECK (((char_length(for_service) >= 2) AND (char_length(for_service) <= 160))),
  constraint meeting_seat_member_name_check CHECK ((char_length(member_name) <= 160)),
  constraint meeting_seat_part_check CHECK ((part = ANY (ARRAY['chair'::text, 'member'::text, 'secretary'::text]))),
  constraint meeting_seat_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint meeting_seat_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES app.meeting(id),
  constraint meeting_seat_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint meeting_seat_seated_by_fkey FOREIGN KEY (seated_by) REFERENCES app.account(id)
);

create table app.membership (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  organisation_id uuid,
  service_id uuid,
  role text not null,
  valid_from timestamp with time zone not null default now(),
  valid_to timestamp with time zone,
  granted_by uuid,
  version integer not null default 1,
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_check CHECK ((valid_to >= valid_from)),
  constraint membership_check1 CHECK (((organisation_id IS NOT NULL) OR (service_id IS NULL))),
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint membership_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES app.account(id),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint membership_organisation_id_service_id_fkey FOREIGN KEY (organisation_id, service_id) REFERENCES app.service(organisation_id, id)
);

create table app.merge (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  into_person_id uuid not null,
  reason_enc bytea not null,
  merged_by uuid not null,
  merged_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone,
  version integer not null default 1,
  constraint merge_pkey PRIMARY KEY (id),
  constraint merge_check CHECK ((into_person_id <> person_id)),
  constraint merge_check1 CHECK (((undone_by IS NULL) = (undone_at IS NULL))),
  constraint merge_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES app.account(id),
  constraint merge_territory_id_into_person_id_fkey FOREIGN KEY (territory_id, into_person_id) REFERENCES app.person(territory_id, id),
  constraint merge_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint merge_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES app.account(id)
);

create table app.message (
  id uuid not null default gen_random_uuid(),
  account_id uuid,
  organisation_id uuid,
  role text,
  kind text not null,
  link text not null,
  day date not null,
  send_after timestamp with time zone not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  attempts integer not null default 0,
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  last_problem text,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_kind_account_id_organisation_id_role_link_day_key UNIQUE NULLS NOT DISTINCT (kind, account_id, organisation_id, role, link, day),
  constraint message_attempts_check CHECK (((attempts >= 0) AND (attempts <= 100))),
  constraint message_check CHECK ((((account_id IS NOT NULL) AND (organisation_id IS NULL) AND (role IS NULL)) OR ((account_id IS NULL) AND (organisation_id IS NOT NULL) AND (role IS NOT NULL)))),
  constraint message_check1 CHECK (((sent_at IS NULL) OR (given_up_at IS NULL))),
  constraint message_kind_check CHECK ((kind = ANY (ARRAY['relation-asked'::text, 'relation-declined'::text, 'relation-accepted'::text, 'referral-arrived'::text, 'referral-answered'::text, 'charge-asked'::text, 'evidence-expires'::text, 'appointment-reminder'::text, 'possible-duplicate'::text, 'relation-ends'::text, 'representative-dissent'::text, 'import-done'::text, 'meeting-convened'::text, 'place-described'::text, 'offer-arrived'::text]))),
  constraint message_last_problem_check CHECK ((last_problem = ANY (ARRAY['no-connection'::text, 'not-secure'::text, 'sign-in-refused'::text, 'not-now'::text, 'refused'::text, 'interrupted'::text, 'account-closed'::text, 'nobody-there'::text, 'not-hers'::text, 'too-old'::text, 'no-longer-needed'::text, 'other'::text]))),
  constraint message_link_check CHECK (((char_length(link) <= 200) AND (link ~ '^(/|(/([a-z][a-z-]{0,39}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))+(#[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?)$'::text))),
  constraint message_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint message_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint message_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id)
);

create table app.needs_card (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  number integer not null,
  state text not null default 'draft'::text,
  content_enc bytea not null,
  content_sha256 text,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  offered_at timestamp with time zone,
  answered_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version integer not null default 1,
  constraint needs_card_pkey PRIMARY KEY (id),
  constraint needs_card_case_id_number_key UNIQUE (case_id, number),
  constraint needs_card_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint needs_card_check CHECK (((state = 'draft'::text) OR ((content_sha256 IS NOT NULL) AND (offered_at IS NOT NULL)))),
  constraint needs_card_check1 CHECK (((state = 'revoked'::text) = (revoked_at IS NOT NULL))),
  constraint needs_card_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint needs_card_number_check CHECK ((number >= 1)),
  constraint needs_card_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'to-agree'::text, 'agreed'::text, 'not-agreed'::text, 'revoked'::text, 'superseded'::text]))),
  constraint needs_card_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint needs_card_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint needs_card_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.needs_card_answer (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  card_id uuid not null,
  answer text not null,
  part text not null,
  representative_id uuid,
  way text not null,
  how text,
  words_enc bytea,
  content_sha256 text not null,
  answered_on date not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint needs_card_answer_pkey PRIMARY KEY (id),
  constraint needs_card_answer_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint needs_card_answer_answer_check CHECK ((answer = ANY (ARRAY['agrees'::text, 'does-not-agree'::text, 'not-now'::text, 'asks-someone'::text, 'revokes'::text]))),
  constraint needs_card_answer_check CHECK (((way = 'told'::text) = (how IS NOT NULL))),
  constraint needs_card_answer_check1 CHECK (((part = 'representative'::text) = (representative_id IS NOT NULL))),
  constraint needs_card_answer_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint needs_card_answer_how_check CHECK ((how = ANY (ARRAY['in-person'::text, 'telephone'::text, 'video-call'::text, 'home-visit'::text, 'with-interpreter'::text, 'easy-to-read'::text]))),
  constraint needs_card_answer_part_check CHECK ((part = ANY (ARRAY['person'::text, 'representative'::text]))),
  constraint needs_card_answer_way_check CHECK ((way = ANY (ARRAY['signed-in'::text, 'told'::text]))),
  constraint needs_card_answer_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint needs_card_answer_territory_id_person_id_card_id_fkey FOREIGN KEY (territory_id, person_id, card_id) REFERENCES app.needs_card(territory_id, person_id, id),
  constraint needs_card_answer_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint needs_card_answer_territory_id_person_id_representative_id_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.notice (
  id uuid not null default gen_random_uuid(),
  title text not null,
  act text not null,
  fund text,
  activity_code text,
  published_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_act_check CHECK (((char_length(act) >= 3) AND (char_length(act) <= 200))),
  constraint notice_activity_code_check CHECK ((char_length(activity_code) <= 40)),
  constraint notice_fund_check CHECK (((char_length(fund) >= 2) AND (char_length(fund) <= 120))),
  constraint notice_title_check CHECK (((char_length(title) >= 3) AND (char_length(title) <= 200))),
  constraint notice_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id)
);

create table app.notice_version (
  id uuid not null default gen_random_uuid(),
  notice_id uuid not null,
  number integer not null,
  valid_from date not null,
  rules jsonb not null,
  source text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  constraint notice_version_pkey PRIMARY KEY (id),
  constraint notice_version_notice_id_number_key UNIQUE (notice_id, number),
  constraint notice_version_number_check CHECK ((number > 0)),
  constraint notice_version_source_check CHECK (((char_length(source) >= 3) AND (char_length(source) <= 500))),
  constraint notice_version_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES app.notice(id),
  constraint notice_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.organisation (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  kind text not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  seat text,
  ipa_code text,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_territory_id_id_key UNIQUE (territory_id, id),
  constraint organisation_ipa_code_check CHECK ((ipa_code ~ '^[a-z0-9_-]{2,40}$'::text)),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['health'::text, 'municipality'::text, 'health-and-social-consortium'::text, 'co-operative'::text, 'consortium'::text, 'training-agency'::text, 'association'::text, 'targeted-placement-office'::text, 'other'::text]))),
  constraint organisation_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 160))),
  constraint organisation_seat_check CHECK ((seat ~ '^[A-Z][0-9]{3}$'::text)),
  constraint organisation_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.person (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  code text not null,
  registered_by uuid not null,
  registered_for uuid not null,
  registered_in xid8 not null default pg_current_xact_id(),
  registered_at timestamp with time zone not null default now(),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_territory_id_code_key UNIQUE (territory_id, code),
  constraint person_territory_id_id_key UNIQUE (territory_id, id),
  constraint person_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{6}$'::text)),
  constraint person_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES app.account(id),
  constraint person_registered_for_fkey FOREIGN KEY (registered_for) REFERENCES app.organisation(id),
  constraint person_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.person_contact (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  address_enc bytea,
  comune_enc bytea,
  phone_enc bytea,
  email_enc bytea,
  preferred_channel_enc bytea,
  how_to_reach_enc bytea,
  language_enc bytea,
  version integer not null default 1,
  telephone_answer_enc bytea,
  constraint person_contact_pkey PRIMARY KEY (id),
  constraint person_contact_person_id_key UNIQUE (person_id),
  constraint person_contact_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.person_identity (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  family_name_enc bytea not null,
  given_name_enc bytea not null,
  birth_date_enc bytea,
  birthplace_enc bytea,
  sex_enc bytea,
  codice_fiscale_enc bytea,
  mismatch_reason_enc bytea,
  version integer not null default 1,
  constraint person_identity_pkey PRIMARY KEY (id),
  constraint person_identity_person_id_key UNIQUE (person_id),
  constraint person_identity_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.person_lookup (
  person_id uuid not null,
  territory_id uuid not null,
  codice_fiscale_index bytea not null,
  name_index bytea not null,
  constraint person_lookup_pkey PRIMARY KEY (person_id),
  constraint person_lookup_codice_fiscale_index_check CHECK ((octet_length(codice_fiscale_index) = 32)),
  constraint person_lookup_name_index_check CHECK ((octet_length(name_index) = 32)),
  constraint person_lookup_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.place (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  site_id uuid not null,
  tutor_id uuid,
  kind text not null,
  title text not null,
  state text not null default 'draft'::text,
  closed_reason text,
  occupation jsonb,
  tasks jsonb not null,
  skills jsonb not null,
  demands jsonb not null,
  environment jsonb not null,
  licences jsonb not null,
  surroundings jsonb not null,
  accommodations jsonb not null,
  shifts jsonb not null,
  weekly_hours_min integer,
  weekly_hours_max integer,
  transport text,
  from_on date,
  to_on date,
  lost_on date,
  capacity integer not null default 1,
  growth text,
  copied_from uuid,
  description_id uuid,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint place_pkey PRIMARY KEY (id),
  constraint place_territory_id_id_key UNIQUE (territory_id, id),
  constraint place_capacity_check CHECK (((capacity >= 0) AND (capacity <= 99))),
  constraint place_check CHECK (((weekly_hours_min IS NULL) OR (weekly_hours_max IS NULL) OR (weekly_hours_min <= weekly_hours_max))),
  constraint place_check1 CHECK (((to_on IS NULL) OR (from_on IS NULL) OR (from_on <= to_on))),
  constraint place_check2 CHECK (((state = 'closed'::text) = (closed_reason IS NOT NULL))),
  constraint place_closed_reason_check CHECK (((char_length(closed_reason) >= 2) AND (char_length(closed_reason) <= 300))),
  constraint place_growth_check CHECK ((char_length(growth) <= 500)),
  constraint place_kind_check CHECK ((kind = ANY (ARRAY['stage'::text, 'borsa-lavoro'::text, 'professionalising-path'::text, 'job'::text]))),
  constraint place_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
  constraint place_title_check CHECK (((char_length(title) >= 2) AND (char_length(title) <= 160))),
  constraint place_transport_check CHECK ((char_length(transport) <= 500)),
  constraint place_weekly_hours_max_check CHECK (((weekly_hours_max >= 1) AND (weekly_hours_max <= 60))),
  constraint place_weekly_hours_min_check CHECK (((weekly_hours_min >= 1) AND (weekly_hours_min <= 60))),
  constraint place_company_id_site_id_fkey FOREIGN KEY (company_id, site_id) REFERENCES app.company_site(company_id, id),
  constraint place_company_id_tutor_id_fkey FOREIGN KEY (company_id, tutor_id) REFERENCES app.company_contact(company_id, id),
  constraint place_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint place_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id),
  constraint place_territory_id_copied_from_fkey FOREIGN KEY (territory_id, copied_from) REFERENCES app.place(territory_id, id),
  constraint place_territory_id_description_id_fkey FOREIGN KEY (territory_id, description_id) REFERENCES app.place_description(territory_id, id)
);

create table app.place_description (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  company_id uuid not null,
  invitation_id uuid not null,
  content jsonb not null,
  sent_at timestamp with time zone not null default now(),
  state text not null default 'sent'::text,
  answered_by uuid,
  answered_at timestamp with time zone,
  version integer not null default 1,
  constraint place_description_pkey PRIMARY KEY (id),
  constraint place_description_territory_id_id_key UNIQUE (territory_id, id),
  constraint place_description_check CHECK (((state = 'sent'::text) = (answered_by IS NULL))),
  constraint place_description_check1 CHECK ((num_nonnulls(answered_by, answered_at) = ANY (ARRAY[0, 2]))),
  constraint place_description_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'taken'::text, 'set-aside'::text]))),
  constraint place_description_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES app.account(id),
  constraint place_description_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id),
  constraint place_description_territory_id_company_id_invitation_id_fkey FOREIGN KEY (territory_id, company_id, invitation_id) REFERENCES app.place_invitation(territory_id, company_id, id)
);

create table app.place_invitation (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  territory_id uuid not null,
  company_id uuid not null,
  company_name text not null,
  organisation_name text not null,
  contact_line text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  version integer not null default 1,
  constraint place_invitation_pkey PRIMARY KEY (id),
  constraint place_invitation_territory_id_company_id_id_key UNIQUE (territory_id, company_id, id),
  constraint place_invitation_token_hash_key UNIQUE (token_hash),
  constraint place_invitation_check CHECK ((expires_at > created_at)),
  constraint place_invitation_company_name_check CHECK (((char_length(company_name) >= 2) AND (char_length(company_name) <= 160))),
  constraint place_invitation_contact_line_check CHECK (((char_length(contact_line) >= 2) AND (char_length(contact_line) <= 300))),
  constraint place_invitation_organisation_name_check CHECK (((char_length(organisation_name) >= 2) AND (char_length(organisation_name) <= 160))),
  constraint place_invitation_token_hash_check CHECK ((octet_length(token_hash) = 32)),
  constraint place_invitation_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint place_invitation_territory_id_company_id_fkey FOREIGN KEY (territory_id, company_id) REFERENCES app.company(territory_id, id)
);

create table app.plan_document (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  edition text not null,
  file_id uuid not null,
  content_sha256 text not null,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  constraint signed_copy TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint plan_document_pkey PRIMARY KEY (id),
  constraint plan_document_file_id_key UNIQUE (file_id),
  constraint plan_document_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_document_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint plan_document_edition_check CHECK ((edition = ANY (ARRAY['to-sign'::text, 'signed'::text, 'easy'::text]))),
  constraint plan_document_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint plan_document_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint plan_document_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_document_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id)
);

create table app.plan_goal (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  words_enc bytea not null,
  how_known_enc bytea,
  "position" integer not null,
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint plan_goal_pkey PRIMARY KEY (id),
  constraint plan_goal_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_goal_position_check CHECK ((("position" >= 1) AND ("position" <= 99))),
  constraint plan_goal_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_goal_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id)
);

create table app.plan_measure (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  kind text not null,
  what_enc bytea not null,
  who_enc bytea,
  how_known_enc bytea,
  from_on date,
  by_on date,
  hours integer,
  state text not null default 'planned'::text,
  "position" integer not null,
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint plan_measure_pkey PRIMARY KEY (id),
  constraint plan_measure_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_measure_check CHECK ((by_on >= from_on)),
  constraint plan_measure_hours_check CHECK (((hours >= 1) AND (hours <= 10000))),
  constraint plan_measure_kind_check CHECK ((kind = ANY (ARRAY['laboratory'::text, 'professionalising-path'::text, 'stage'::text, 'borsa-lavoro'::text, 'socio-therapeutic-insertion'::text, 'external-training'::text, 'orientation'::text, 'tutoring'::text, 'coaching'::text]))),
  constraint plan_measure_position_check CHECK ((("position" >= 1) AND ("position" <= 99))),
  constraint plan_measure_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'not-done'::text]))),
  constraint plan_measure_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_measure_territory_id_person_id_goal_id_fkey FOREIGN KEY (territory_id, person_id, goal_id) REFERENCES app.plan_goal(territory_id, person_id, id),
  constraint plan_measure_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id)
);

create table app.plan_other_project (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  kind text not null,
  body_enc bytea not null,
  referent_enc bytea,
  begun_on date,
  ends_on date,
  note_enc bytea,
  sent_on date,
  sent_by uuid,
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint plan_other_project_pkey PRIMARY KEY (id),
  constraint plan_other_project_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_other_project_kind_check CHECK ((kind = ANY (ARRAY['life-project'::text, 'pai'::text, 'therapeutic-project'::text, 'inclusion-pact'::text, 'service-pact'::text, 'other'::text]))),
  constraint plan_other_project_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES app.account(id),
  constraint plan_other_project_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_other_project_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id)
);

create table app.plan_review (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  due_on date not null,
  state text not null default 'due'::text,
  held_on date,
  outcome text,
  text_enc bytea,
  answered_by uuid,
  answered_at timestamp with time zone,
  version integer not null default 1,
  constraint plan_review_pkey PRIMARY KEY (id),
  constraint plan_review_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_review_check CHECK (((state = 'due'::text) = (answered_by IS NULL))),
  constraint plan_review_outcome_check CHECK ((outcome = ANY (ARRAY['goes-on'::text, 'new-version'::text, 'ends'::text]))),
  constraint plan_review_state_check CHECK ((state = ANY (ARRAY['due'::text, 'held'::text, 'exempted'::text]))),
  constraint plan_review_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES app.account(id),
  constraint plan_review_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_review_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id)
);

create table app.plan_session (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  held_on date not null,
  minutes integer not null,
  with_her boolean not null,
  content_enc bytea,
  held_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint plan_session_pkey PRIMARY KEY (id),
  constraint plan_session_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_session_minutes_check CHECK (((minutes >= 1) AND (minutes <= 480))),
  constraint plan_session_held_by_fkey FOREIGN KEY (held_by) REFERENCES app.account(id),
  constraint plan_session_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_session_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id)
);

create table app.plan_signature (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  part text not null,
  way text not null,
  representative_id uuid,
  identity_level text not null,
  content_sha256 text not null,
  file_id uuid,
  recorded_by uuid not null,
  signed_on date not null,
  recorded_at timestamp with time zone not null default now(),
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  refused_reason_enc bytea,
  version integer not null default 1,
  constraint plan_signature_pkey PRIMARY KEY (id),
  constraint plan_signature_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint plan_signature_check CHECK (((way = 'paper'::text) = (file_id IS NOT NULL))),
  constraint plan_signature_check1 CHECK (((way = 'paper'::text) = (identity_level = 'paper'::text))),
  constraint plan_signature_check2 CHECK (((part = 'representative'::text) = (representative_id IS NOT NULL))),
  constraint plan_signature_check3 CHECK ((num_nonnulls(confirmed_by, confirmed_at) = ANY (ARRAY[0, 2]))),
  constraint plan_signature_check4 CHECK (((confirmed_by IS NULL) OR ((way = 'paper'::text) AND (confirmed_by <> recorded_by)))),
  constraint plan_signature_check5 CHECK (((refused_reason_enc IS NULL) OR (confirmed_by IS NOT NULL))),
  constraint plan_signature_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint plan_signature_identity_level_check CHECK ((identity_level = ANY (ARRAY['password'::text, 'demonstration'::text, 'paper'::text]))),
  constraint plan_signature_part_check CHECK ((part = ANY (ARRAY['person'::text, 'representative'::text, 'operator'::text]))),
  constraint plan_signature_way_check CHECK ((way = ANY (ARRAY['signed-in'::text, 'paper'::text]))),
  constraint plan_signature_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES app.account(id),
  constraint plan_signature_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint plan_signature_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint plan_signature_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint plan_signature_territory_id_person_id_plan_id_fkey FOREIGN KEY (territory_id, person_id, plan_id) REFERENCES app.action_plan(territory_id, person_id, id),
  constraint plan_signature_territory_id_person_id_representative_id_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.possible_duplicate (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  other_person_id uuid not null,
  referral_id uuid not null,
  match text not null,
  found_at timestamp with time zone not null default now(),
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  version integer not null default 1,
  constraint possible_duplicate_pkey PRIMARY KEY (id),
  constraint possible_duplicate_person_id_other_person_id_key UNIQUE (person_id, other_person_id),
  constraint possible_duplicate_answer_check CHECK ((answer = ANY (ARRAY['same'::text, 'different'::text]))),
  constraint possible_duplicate_check CHECK ((other_person_id <> person_id)),
  constraint possible_duplicate_check1 CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint possible_duplicate_match_check CHECK ((match = ANY (ARRAY['codice-fiscale'::text, 'name-and-birth'::text]))),
  constraint possible_duplicate_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES app.account(id),
  constraint possible_duplicate_territory_id_other_person_id_fkey FOREIGN KEY (territory_id, other_person_id) REFERENCES app.person(territory_id, id),
  constraint possible_duplicate_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.privacy_notice (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  text_version text not null,
  given_by uuid not null,
  given_on date not null,
  how text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint privacy_notice_pkey PRIMARY KEY (id),
  constraint privacy_notice_how_check CHECK ((how = ANY (ARRAY['paper'::text, 'read-aloud'::text, 'easy-to-read'::text, 'e-mail'::text, 'on-screen'::text]))),
  constraint privacy_notice_text_version_check CHECK (((char_length(text_version) >= 1) AND (char_length(text_version) <= 60))),
  constraint privacy_notice_given_by_fkey FOREIGN KEY (given_by) REFERENCES app.account(id),
  constraint privacy_notice_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.project (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  title text not null,
  cup text,
  starts_on date,
  ends_on date,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  notice_id uuid,
  fse_code text,
  decree text,
  decree_on date,
  agreement_on date,
  programme text,
  lead_is_public boolean,
  constraint project_pkey PRIMARY KEY (id),
  constraint project_territory_id_id_key UNIQUE (territory_id, id),
  constraint project_check CHECK ((ends_on >= starts_on)),
  constraint project_cup_check CHECK ((cup ~ '^[A-Z][0-9]{2}[A-Z][0-9]{11}$'::text)),
  constraint project_decree_check CHECK (((char_length(decree) >= 3) AND (char_length(decree) <= 200))),
  constraint project_fse_code_check CHECK (((char_length(fse_code) >= 1) AND (char_length(fse_code) <= 40))),
  constraint project_programme_check CHECK (((char_length(programme) >= 2) AND (char_length(programme) <= 200))),
  constraint project_title_check CHECK (((char_length(title) >= 3) AND (char_length(title) <= 200))),
  constraint project_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES app.notice(id),
  constraint project_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.project_comune (
  project_id uuid not null,
  territory_id uuid not null,
  codice_catastale text not null,
  constraint project_comune_pkey PRIMARY KEY (project_id, codice_catastale),
  constraint project_comune_territory_id_codice_catastale_fkey FOREIGN KEY (territory_id, codice_catastale) REFERENCES app.territory_comune(territory_id, codice_catastale),
  constraint project_comune_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.project_partner (
  project_id uuid not null,
  organisation_id uuid not null,
  territory_id uuid not null,
  part text not null,
  constraint project_partner_pkey PRIMARY KEY (project_id, organisation_id),
  constraint project_partner_part_check CHECK ((part = ANY (ARRAY['lead'::text, 'partner'::text, 'co-designer'::text, 'network'::text]))),
  constraint project_partner_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint project_partner_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.project_share (
  version_id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  amount_cents bigint not null,
  zone text,
  constraint project_share_pkey PRIMARY KEY (version_id, organisation_id),
  constraint project_share_amount_cents_check CHECK (((amount_cents >= 0) AND (amount_cents <= '100000000000'::bigint))),
  constraint project_share_zone_check CHECK ((char_length(zone) <= 120)),
  constraint project_share_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES app.organisation(id),
  constraint project_share_project_id_version_id_fkey FOREIGN KEY (project_id, version_id) REFERENCES app.project_version(project_id, id)
);

create table app.project_target (
  version_id uuid not null,
  project_id uuid not null,
  indicator text not null,
  amount integer not null,
  constraint project_target_pkey PRIMARY KEY (version_id, indicator),
  constraint project_target_amount_check CHECK (((amount >= 0) AND (amount <= 100000))),
  constraint project_target_project_id_version_id_fkey FOREIGN KEY (project_id, version_id) REFERENCES app.project_version(project_id, id)
);

create table app.project_version (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  project_id uuid not null,
  kind text not null,
  valid_from date not null,
  starts_on date not null,
  ends_on date not null,
  total_cents bigint not null,
  act text not null,
  reason text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint project_version_pkey PRIMARY KEY (id),
  constraint project_version_project_id_id_key UNIQUE (project_id, id),
  constraint project_version_act_check CHECK (((char_length(act) >= 3) AND (char_length(act) <= 200))),
  constraint project_version_check CHECK ((ends_on >= starts_on)),
  constraint project_version_kind_check CHECK ((kind = ANY (ARRAY['approved'::text, 'extension'::text, 're-budgeting'::text, 'correction'::text]))),
  constraint project_version_reason_check CHECK ((char_length(reason) <= 500)),
  constraint project_version_total_cents_check CHECK (((total_cents >= 0) AND (total_cents <= '100000000000'::bigint))),
  constraint project_version_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint project_version_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.protocol (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  subject text not null,
  subject_id uuid not null,
  organisation_id uuid not null,
  number text not null,
  registered_on date not null,
  direction text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint protocol_pkey PRIMARY KEY (id),
  constraint protocol_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text, 'internal'::text]))),
  constraint protocol_number_check CHECK ((number ~ '^[0-9A-Za-z][0-9A-Za-z ./_-]{0,39}$'::text)),
  constraint protocol_subject_check CHECK ((subject = ANY (ARRAY['application'::text, 'referral'::text, 'agreement'::text, 'eligibility-decision'::text, 'evidence'::text, 'letter'::text, 'decree'::text]))),
  constraint protocol_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint protocol_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint protocol_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.publicity_release (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  channel text not null,
  answer text not null,
  recorded_by uuid not null,
  answered_on date not null,
  recorded_at timestamp with time zone not null default now(),
  constraint publicity_release_pkey PRIMARY KEY (id),
  constraint publicity_release_answer_check CHECK ((answer = ANY (ARRAY['given'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint publicity_release_channel_check CHECK ((channel = ANY (ARRAY['documentary'::text, 'e-book'::text, 'photographs'::text, 'conference'::text]))),
  constraint publicity_release_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint publicity_release_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.published_asset (
  id uuid not null,
  territory_id uuid not null,
  media_type text not null,
  name text not null,
  bytes bytea not null,
  published_at timestamp with time zone not null,
  constraint published_asset_pkey PRIMARY KEY (id),
  constraint published_asset_territory_id_id_fkey FOREIGN KEY (territory_id, id) REFERENCES app.site_asset(territory_id, id)
);

create table app.published_change (
  id uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default now(),
  constraint published_change_pkey PRIMARY KEY (id)
);

create table app.published_figure (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  project_id uuid not null,
  number integer not null,
  on_day date not null,
  tables jsonb not null,
  published_by uuid not null,
  published_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint published_figure_pkey PRIMARY KEY (id),
  constraint published_figure_project_id_number_key UNIQUE (project_id, number),
  constraint published_figure_number_check CHECK ((number >= 1)),
  constraint published_figure_tables_check CHECK ((jsonb_typeof(tables) = 'array'::text)),
  constraint published_figure_published_by_fkey FOREIGN KEY (published_by) REFERENCES app.account(id),
  constraint published_figure_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.published_page (
  page_id uuid not null,
  lang text not null,
  territory_id uuid not null,
  kind text not null,
  slug text not null,
  content jsonb,
  first_published_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint published_page_pkey PRIMARY KEY (page_id, lang),
  constraint published_page_lang_check CHECK ((lang = ANY (ARRAY['it'::text, 'en'::text]))),
  constraint published_page_territory_id_page_id_fkey FOREIGN KEY (territory_id, page_id) REFERENCES app.site_page(territory_id, id)
);

create table app.referral (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  state text not null default 'draft'::text,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  answer_due_on date,
  version integer not null default 1,
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'returned'::text, 'accepted'::text, 'withdrawn'::text]))),
  constraint referral_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint referral_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES app.account(id),
  constraint referral_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint referral_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.referral_agreement (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  answer text not null,
  explained_by uuid not null,
  explained_at timestamp with time zone not null,
  how text not null,
  words_enc bytea not null,
  others_present_enc bytea,
  recorded_at timestamp with time zone not null default now(),
  representative_id uuid,
  representative_answer text,
  constraint referral_agreement_pkey PRIMARY KEY (id),
  constraint referral_agreement_answer_check CHECK ((answer = ANY (ARRAY['agrees'::text, 'does-not-agree'::text, 'not-now'::text]))),
  constraint referral_agreement_check CHECK (((representative_id IS NULL) = (representative_answer IS NULL))),
  constraint referral_agreement_how_check CHECK ((how = ANY (ARRAY['in-person'::text, 'telephone'::text, 'video-call'::text, 'home-visit'::text, 'with-interpreter'::text, 'easy-to-read'::text, 'own-application'::text]))),
  constraint referral_agreement_representative_answer_check CHECK ((representative_answer = ANY (ARRAY['agrees'::text, 'does-not-agree'::text]))),
  constraint referral_agreement_explained_by_fkey FOREIGN KEY (explained_by) REFERENCES app.account(id),
  constraint referral_agreement_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_agreement_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id),
  constraint referral_agreement_territory_id_person_id_representative_i_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.referral_decision (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  outcome text not null,
  reason_enc bytea,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now(),
  constraint referral_decision_pkey PRIMARY KEY (id),
  constraint referral_decision_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'returned'::text, 'withdrawn'::text]))),
  constraint referral_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES app.account(id),
  constraint referral_decision_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_decision_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
);

create table app.referral_letter (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  reason_enc bytea,
  wishes_enc bytea,
  needs_enc bytea,
  version integer not null default 1,
  constraint referral_letter_pkey PRIMARY KEY (id),
  constraint referral_letter_referral_id_key UNIQUE (referral_id),
  constraint referral_letter_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_letter_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
);

create table app.referral_origin (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  service_id uuid not null,
  constraint referral_origin_pkey PRIMARY KEY (id),
  constraint referral_origin_referral_id_key UNIQUE (referral_id),
  constraint referral_origin_service_id_fkey FOREIGN KEY (service_id) REFERENCES app.service(id),
  constraint referral_origin_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_origin_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
);

create table app.referral_paper (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  kind text not null,
  file_id uuid not null,
  name_enc bytea not null,
  media_type text not null,
  byte_size integer not null,
  pages integer not null,
  sha256_enc bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  constraint referral_paper_pkey PRIMARY KEY (id),
  constraint referral_paper_file_id_key UNIQUE (file_id),
  constraint referral_paper_kind_check CHECK ((kind = ANY (ARRAY['application-form'::text, 'agreement'::text, 'privacy-notice'::text, 'social-report'::text, 'other'::text]))),
  constraint referral_paper_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
  constraint referral_paper_added_by_fkey FOREIGN KEY (added_by) REFERENCES app.account(id),
  constraint referral_paper_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint referral_paper_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_paper_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
);

create table app.relation (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  account_id uuid,
  organisation_id uuid not null,
  service_id uuid,
  kind text not null,
  purpose text not null,
  legal_basis text not null,
  valid_from timestamp with time zone not null default now(),
  valid_to timestamp with time zone,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default now(),
  granted_by uuid,
  granted_at timestamp with time zone,
  evidence text not null,
  substitutes_for uuid,
  ended_by uuid,
  end_reason text,
  version integer not null default 1,
  constraint relation_pkey PRIMARY KEY (id),
  constraint relation_check CHECK ((valid_to >= valid_from)),
  constraint relation_check1 CHECK (((granted_by IS NULL) = (granted_at IS NULL))),
  constraint relation_end_reason_check CHECK ((end_reason = ANY (ARRAY['ended'::text, 'declined'::text, 'handed-over'::text, 'decided'::text, 'excluded'::text, 'substitution-over'::text]))),
  constraint relation_evidence_check CHECK ((char_length(evidence) <= 200)),
  constraint relation_purpose_check CHECK ((purpose = ANY (ARRAY['referral'::text, 'accompaniment'::text, 'intake'::text, 'coordination'::text, 'own-access'::text]))),
  constraint relation_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint relation_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES app.account(id),
  constraint relation_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES app.account(id),
  constraint relation_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES app.account(id),
  constraint relation_organisation_id_service_id_fkey FOREIGN KEY (organisation_id, service_id) REFERENCES app.service(organisation_id, id),
  constraint relation_substitutes_for_fkey FOREIGN KEY (substitutes_for) REFERENCES app.relation(id),
  constraint relation_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint relation_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.report (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  addressee_enc bytea not null,
  content_enc bytea not null,
  state text not null default 'draft'::text,
  file_id uuid,
  sha256_enc bytea,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  issued_at timestamp with time zone,
  version integer not null default 1,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_file_id_key UNIQUE (file_id),
  constraint report_check CHECK (((state = 'issued'::text) = (issued_at IS NOT NULL))),
  constraint report_check1 CHECK (((state = 'issued'::text) = (file_id IS NOT NULL))),
  constraint report_purpose_check CHECK ((purpose = ANY (ARRAY['equipe'::text, 'giudice-tutelare'::text, 'other-service'::text, 'her-own-copy'::text, 'other'::text]))),
  constraint report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'issued'::text]))),
  constraint report_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint report_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint report_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.representation_act (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  act text not null,
  mode text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default clock_timestamp(),
  constraint representation_act_pkey PRIMARY KEY (id),
  constraint representation_act_mode_check CHECK ((mode = ANY (ARRAY['alone'::text, 'together'::text, 'represented'::text]))),
  constraint representation_act_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint representation_act_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint representation_act_territory_id_person_id_representative_i_fkey FOREIGN KEY (territory_id, person_id, representative_id) REFERENCES app.representative(territory_id, person_id, id)
);

create table app.representative (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null,
  name_enc bytea not null,
  contact_enc bytea,
  decree_enc bytea,
  valid_from date not null,
  valid_to date,
  conflict text not null default 'none'::text,
  conflict_note_enc bytea,
  ended_on date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint representative_pkey PRIMARY KEY (id),
  constraint representative_person_id_id_key UNIQUE (person_id, id),
  constraint representative_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint representative_check CHECK ((valid_to >= valid_from)),
  constraint representative_conflict_check CHECK ((conflict = ANY (ARRAY['none'::text, 'case-manager'::text, 'payer'::text, 'host'::text, 'other'::text]))),
  constraint representative_kind_check CHECK ((kind = ANY (ARRAY['amministratore-di-sostegno'::text, 'tutore'::text, 'curatore'::text, 'parent'::text]))),
  constraint representative_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint representative_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.requirement_check (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  eligibility_id uuid not null,
  requirement text not null,
  outcome text not null,
  finding text not null,
  evidence_id uuid,
  expires_on date,
  checked_by uuid not null,
  checked_at timestamp with time zone not null default clock_timestamp(),
  constraint requirement_check_pkey PRIMARY KEY (id),
  constraint requirement_check_finding_check CHECK ((finding ~ '^[a-z0-9-]{1,60}$'::text)),
  constraint requirement_check_outcome_check CHECK ((outcome = ANY (ARRAY['met'::text, 'not-met'::text, 'missing'::text]))),
  constraint requirement_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES app.account(id),
  constraint requirement_check_territory_id_person_id_eligibility_id_fkey FOREIGN KEY (territory_id, person_id, eligibility_id) REFERENCES app.eligibility(territory_id, person_id, id),
  constraint requirement_check_territory_id_person_id_evidence_id_fkey FOREIGN KEY (territory_id, person_id, evidence_id) REFERENCES app.evidence(territory_id, person_id, id),
  constraint requirement_check_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.reserved_note (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  text_enc bytea not null,
  corrects uuid,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  constraint reserved_note_pkey PRIMARY KEY (id),
  constraint reserved_note_corrects_fkey FOREIGN KEY (corrects) REFERENCES app.reserved_note(id),
  constraint reserved_note_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint reserved_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.residence (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  comune_enc bytea not null,
  address_enc bytea,
  valid_from date not null,
  corrects uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint residence_pkey PRIMARY KEY (id),
  constraint residence_corrects_fkey FOREIGN KEY (corrects) REFERENCES app.residence(id),
  constraint residence_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint residence_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.selection_candidacy (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  procedure_id uuid not null,
  completed_at timestamp with time zone not null,
  list_number text,
  state text not null default 'to-choose'::text,
  points integer,
  rank integer,
  state_at timestamp with time zone,
  tell_by date,
  told_on date,
  entered_by uuid not null,
  entered_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint candidacy_state TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint selection_candidacy_pkey PRIMARY KEY (id),
  constraint selection_candidacy_procedure_id_case_id_key UNIQUE (procedure_id, case_id),
  constraint selection_candidacy_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint selection_candidacy_list_number_check CHECK ((char_length(list_number) <= 60)),
  constraint selection_candidacy_points_check CHECK ((points >= 0)),
  constraint selection_candidacy_rank_check CHECK ((rank >= 1)),
  constraint selection_candidacy_state_check CHECK ((state = ANY (ARRAY['to-choose'::text, 'admitted'::text, 'waiting'::text, 'not-admitted'::text, 'renounced'::text]))),
  constraint selection_candidacy_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES app.account(id),
  constraint selection_candidacy_territory_id_person_id_case_id_fkey FOREIGN KEY (territory_id, person_id, case_id) REFERENCES app.case_file(territory_id, person_id, id),
  constraint selection_candidacy_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint selection_candidacy_territory_id_procedure_id_fkey FOREIGN KEY (territory_id, procedure_id) REFERENCES app.selection_procedure(territory_id, id)
);

create table app.selection_communication (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  decision_id uuid,
  kind text not null,
  told_on date not null,
  channel text not null,
  answer_by date,
  file_id uuid,
  sha256_enc bytea,
  told_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint selection_communication_pkey PRIMARY KEY (id),
  constraint selection_communication_file_id_key UNIQUE (file_id),
  constraint selection_communication_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint selection_communication_channel_check CHECK ((channel = ANY (ARRAY['by-hand'::text, 'letter'::text, 'e-mail'::text, 'pec'::text, 'in-person'::text, 'telephone'::text]))),
  constraint selection_communication_kind_check CHECK ((kind = ANY (ARRAY['outcome'::text, 'notice-of-refusal'::text, 'answer'::text]))),
  constraint selection_communication_file_id_fkey FOREIGN KEY (file_id) REFERENCES app.stored_file(id),
  constraint selection_communication_territory_id_person_id_candidacy_i_fkey FOREIGN KEY (territory_id, person_id, candidacy_id) REFERENCES app.selection_candidacy(territory_id, person_id, id),
  constraint selection_communication_territory_id_person_id_decision_id_fkey FOREIGN KEY (territory_id, person_id, decision_id) REFERENCES app.selection_decision(territory_id, person_id, id),
  constraint selection_communication_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint selection_communication_told_by_fkey FOREIGN KEY (told_by) REFERENCES app.account(id)
);

create table app.selection_complaint (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  kind text not null,
  received_on date not null,
  text_enc bytea not null,
  answer_by date,
  outcome text,
  answer_enc bytea,
  answered_by uuid,
  answered_at timestamp with time zone,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint selection_complaint_pkey PRIMARY KEY (id),
  constraint selection_complaint_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint selection_complaint_check CHECK ((num_nonnulls(outcome, answer_enc, answered_by, answered_at) = ANY (ARRAY[0, 4]))),
  constraint selection_complaint_kind_check CHECK ((kind = ANY (ARRAY['observations'::text, 'complaint'::text]))),
  constraint selection_complaint_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'rejected'::text]))),
  constraint selection_complaint_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES app.account(id),
  constraint selection_complaint_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint selection_complaint_territory_id_person_id_candidacy_id_fkey FOREIGN KEY (territory_id, person_id, candidacy_id) REFERENCES app.selection_candidacy(territory_id, person_id, id),
  constraint selection_complaint_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.selection_decision (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  outcome text not null,
  way text not null,
  reason_enc bytea not null,
  meeting_id uuid,
  decided_by uuid not null,
  decided_at timestamp with time zone not null default now(),
  constraint selection_decision_pkey PRIMARY KEY (id),
  constraint selection_decision_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint selection_decision_outcome_check CHECK ((outcome = ANY (ARRAY['admitted'::text, 'waiting'::text, 'not-admitted'::text, 'renounced'::text]))),
  constraint selection_decision_way_check CHECK ((way = ANY (ARRAY['equipe'::text, 'ranking'::text, 'window'::text, 'succession'::text, 'review'::text, 'own-will'::text]))),
  constraint selection_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES app.account(id),
  constraint selection_decision_territory_id_meeting_id_fkey FOREIGN KEY (territory_id, meeting_id) REFERENCES app.meeting(territory_id, id),
  constraint selection_decision_territory_id_person_id_candidacy_id_fkey FOREIGN KEY (territory_id, person_id, candidacy_id) REFERENCES app.selection_candidacy(territory_id, person_id, id),
  constraint selection_decision_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.selection_minutes (
  id uuid not null default gen_random_uuid(),
  procedure_id uuid not null,
  content jsonb not null,
  sha256 bytea not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  constraint selection_minutes_pkey PRIMARY KEY (id),
  constraint selection_minutes_made_by_fkey FOREIGN KEY (made_by) REFERENCES app.account(id),
  constraint selection_minutes_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES app.selection_procedure(id)
);

create table app.selection_procedure (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  project_id uuid not null,
  rules_version_id uuid not null,
  mode text not null,
  title text not null,
  opens_on date,
  closes_on date,
  seats integer,
  criteria jsonb not null default '[]'::jsonb,
  tie_rules jsonb not null default '[]'::jsonb,
  officer text not null,
  office text not null,
  term_on date,
  complaint_days integer,
  observation_days integer,
  state text not null default 'open'::text,
  act_number text,
  act_on date,
  published_at timestamp with time zone,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  closed_by uuid,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint selection_procedure_pkey PRIMARY KEY (id),
  constraint selection_procedure_territory_id_id_key UNIQUE (territory_id, id),
  constraint selection_procedure_act_number_check CHECK ((char_length(act_number) <= 80)),
  constraint selection_procedure_check CHECK ((closes_on >= opens_on)),
  constraint selection_procedure_check1 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint selection_procedure_complaint_days_check CHECK (((complaint_days >= 1) AND (complaint_days <= 365))),
  constraint selection_procedure_mode_check CHECK ((mode = ANY (ARRAY['identified-by-services'::text, 'public-notice-with-ranking'::text, 'open-window'::text]))),
  constraint selection_procedure_observation_days_check CHECK (((observation_days >= 1) AND (observation_days <= 365))),
  constraint selection_procedure_office_check CHECK (((char_length(office) >= 2) AND (char_length(office) <= 160))),
  constraint selection_procedure_officer_check CHECK (((char_length(officer) >= 2) AND (char_length(officer) <= 160))),
  constraint selection_procedure_seats_check CHECK (((seats >= 1) AND (seats <= 10000))),
  constraint selection_procedure_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  constraint selection_procedure_title_check CHECK (((char_length(title) >= 3) AND (char_length(title) <= 160))),
  constraint selection_procedure_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES app.account(id),
  constraint selection_procedure_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint selection_procedure_rules_version_id_fkey FOREIGN KEY (rules_version_id) REFERENCES app.notice_version(id),
  constraint selection_procedure_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id),
  constraint selection_procedure_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.selection_score (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  criterion text not null,
  member_id uuid not null,
  points integer not null,
  note_enc bytea,
  scored_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint selection_score_pkey PRIMARY KEY (id),
  constraint selection_score_candidacy_id_criterion_member_id_key UNIQUE (candidacy_id, criterion, member_id),
  constraint selection_score_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint selection_score_criterion_check CHECK ((criterion ~ '^[a-z0-9-]{1,60}$'::text)),
  constraint selection_score_points_check CHECK ((points >= 0)),
  constraint selection_score_member_id_fkey FOREIGN KEY (member_id) REFERENCES app.account(id),
  constraint selection_score_territory_id_person_id_candidacy_id_fkey FOREIGN KEY (territory_id, person_id, candidacy_id) REFERENCES app.selection_candidacy(territory_id, person_id, id),
  constraint selection_score_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table app.service (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  organisation_id uuid not null,
  name text not null,
  zone text,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint service_pkey PRIMARY KEY (id),
  constraint service_organisation_id_id_key UNIQUE (organisation_id, id),
  constraint service_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 160))),
  constraint service_zone_check CHECK ((char_length(zone) <= 120)),
  constraint service_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id),
  constraint service_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id)
);

create table app.session (
  token_hash bytea not null,
  account_id uuid not null,
  csrf_secret bytea not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  identity_level text not null default 'password'::text,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_identity_level_check CHECK ((identity_level = ANY (ARRAY['password'::text, 'demonstration'::text]))),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id)
);

create table app.sign_in_attempt (
  id uuid not null default gen_random_uuid(),
  subject bytea not null,
  at timestamp with time zone not null default now(),
  constraint sign_in_attempt_pkey PRIMARY KEY (id)
);

create table app.site_asset (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  kind text not null,
  media_type text not null,
  name text not null,
  title_it text not null,
  title_en text,
  credit text,
  people text,
  bytes bytea not null,
  width integer,
  height integer,
  pages integer,
  brought_by uuid not null,
  brought_at timestamp with time zone not null default now(),
  constraint site_asset_pkey PRIMARY KEY (id),
  constraint site_asset_territory_id_id_key UNIQUE (territory_id, id),
  constraint site_asset_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 5242880))),
  constraint site_asset_check CHECK (((kind = 'image'::text) = (media_type = 'image/jpeg'::text))),
  constraint site_asset_check1 CHECK (((kind = 'image'::text) = ((width IS NOT NULL) AND (height IS NOT NULL) AND (people IS NOT NULL)))),
  constraint site_asset_check2 CHECK (((kind = 'document'::text) = (pages IS NOT NULL))),
  constraint site_asset_credit_check CHECK (((char_length(credit) >= 2) AND (char_length(credit) <= 120))),
  constraint site_asset_height_check CHECK (((height >= 1) AND (height <= 4000))),
  constraint site_asset_kind_check CHECK ((kind = ANY (ARRAY['image'::text, 'document'::text]))),
  constraint site_asset_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'application/pdf'::text]))),
  constraint site_asset_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  constraint site_asset_pages_check CHECK ((pages >= 1)),
  constraint site_asset_people_check CHECK ((people = ANY (ARRAY['nobody'::text, 'released'::text]))),
  constraint site_asset_title_en_check CHECK (((char_length(title_en) >= 3) AND (char_length(title_en) <= 200))),
  constraint site_asset_title_it_check CHECK (((char_length(title_it) >= 3) AND (char_length(title_it) <= 200))),
  constraint site_asset_width_check CHECK (((width >= 1) AND (width <= 2000))),
  constraint site_asset_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES app.account(id),
  constraint site_asset_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.site_page (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  kind text not null,
  slug text not null,
  project_id uuid,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint site_page_pkey PRIMARY KEY (id),
  constraint site_page_territory_id_id_key UNIQUE (territory_id, id),
  constraint site_page_check CHECK (((kind <> 'project'::text) OR (project_id IS NOT NULL))),
  constraint site_page_kind_check CHECK ((kind = ANY (ARRAY['home'::text, 'project'::text, 'news'::text, 'notice'::text, 'for-people'::text, 'for-people-easy'::text, 'for-companies'::text, 'for-services'::text, 'results'::text, 'accessibility'::text, 'privacy'::text, 'legal'::text]))),
  constraint site_page_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 80))),
  constraint site_page_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id),
  constraint site_page_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id),
  constraint site_page_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.site_publication (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  page_id uuid not null,
  lang text not null,
  text_id uuid,
  facts jsonb,
  due_at timestamp with time zone not null,
  state text not null default 'scheduled'::text,
  done_at timestamp with time zone,
  ordered_by uuid not null,
  ordered_at timestamp with time zone not null default now(),
  constraint site_publication_pkey PRIMARY KEY (id),
  constraint site_publication_territory_id_page_id_id_key UNIQUE (territory_id, page_id, id),
  constraint site_publication_check CHECK (((state = 'scheduled'::text) = (done_at IS NULL))),
  constraint site_publication_lang_check CHECK ((lang = ANY (ARRAY['it'::text, 'en'::text]))),
  constraint site_publication_state_check CHECK ((state = ANY (ARRAY['scheduled'::text, 'done'::text, 'cancelled'::text]))),
  constraint site_publication_ordered_by_fkey FOREIGN KEY (ordered_by) REFERENCES app.account(id),
  constraint site_publication_territory_id_page_id_fkey FOREIGN KEY (territory_id, page_id) REFERENCES app.site_page(territory_id, id),
  constraint site_publication_territory_id_page_id_text_id_fkey FOREIGN KEY (territory_id, page_id, text_id) REFERENCES app.site_text(territory_id, page_id, id)
);

create table app.site_text (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  page_id uuid not null,
  lang text not null,
  number integer not null,
  content jsonb not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  constraint site_text_pkey PRIMARY KEY (id),
  constraint site_text_page_id_lang_number_key UNIQUE (page_id, lang, number),
  constraint site_text_territory_id_page_id_id_key UNIQUE (territory_id, page_id, id),
  constraint site_text_content_check CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint site_text_lang_check CHECK ((lang = ANY (ARRAY['it'::text, 'en'::text]))),
  constraint site_text_number_check CHECK ((number >= 1)),
  constraint site_text_territory_id_page_id_fkey FOREIGN KEY (territory_id, page_id) REFERENCES app.site_page(territory_id, id),
  constraint site_text_written_by_fkey FOREIGN KEY (written_by) REFERENCES app.account(id)
);

create table app.stored_file (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  byte_size integer not null,
  chunks integer not null,
  constraint stored_file_pkey PRIMARY KEY (id),
  constraint stored_file_byte_size_check CHECK (((byte_size >= 1) AND (byte_size <= 20971520))),
  constraint stored_file_check CHECK ((chunks = ((byte_size + 65535) / 65536)))
);

create table app.territory (
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint territory_pkey PRIMARY KEY (id),
  constraint territory_name_check CHECK (((char_length(name) >= 3) AND (char_length(name) <= 120)))
);

create table app.territory_comune (
  territory_id uuid not null,
  codice_catastale text not null,
  name text not null,
  constraint territory_comune_pkey PRIMARY KEY (territory_id, codice_catastale),
  constraint territory_comune_codice_catastale_check CHECK ((codice_catastale ~ '^[A-Z][0-9]{3}$'::text)),
  constraint territory_comune_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
);

create table app.travel_trial (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  site_id uuid not null,
  means text not null,
  arrives_at text,
  minutes integer,
  kilometres integer,
  possible boolean not null default true,
  tried_with_coach boolean not null,
  on_day date not null,
  cost_cents_month integer,
  note_enc bytea,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  constraint travel_trial_pkey PRIMARY KEY (id),
  constraint travel_trial_territory_id_person_id_id_key UNIQUE (territory_id, person_id, id),
  constraint travel_trial_arrives_at_check CHECK ((arrives_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint travel_trial_check CHECK (((NOT possible) OR (minutes IS NOT NULL) OR (kilometres IS NOT NULL))),
  constraint travel_trial_cost_cents_month_check CHECK (((cost_cents_month >= 0) AND (cost_cents_month <= 100000))),
  constraint travel_trial_kilometres_check CHECK (((kilometres >= 0) AND (kilometres <= 500))),
  constraint travel_trial_means_check CHECK ((means = ANY (ARRAY['on-foot'::text, 'bicycle'::text, 'bus'::text, 'train'::text, 'moped'::text, 'car'::text, 'accompanied'::text]))),
  constraint travel_trial_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600))),
  constraint travel_trial_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app.account(id),
  constraint travel_trial_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint travel_trial_territory_id_site_id_fkey FOREIGN KEY (territory_id, site_id) REFERENCES app.company_site(territory_id, id)
);

create table app.vocabulary_term (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  scheme text not null,
  code text not null,
  label_it text not null,
  label_en text not null,
  broader text,
  source text not null,
  imported_by uuid,
  imported_at timestamp with time zone not null default now(),
  retired_at timestamp with time zone,
  constraint vocabulary_term_pkey PRIMARY KEY (id),
  constraint vocabulary_term_scheme_code_kind_key UNIQUE (scheme, code, kind),
  constraint vocabulary_term_broader_check CHECK ((char_length(broader) <= 200)),
  constraint vocabulary_term_code_check CHECK (((char_length(code) >= 1) AND (char_length(code) <= 200))),
  constraint vocabulary_term_kind_check CHECK ((kind = ANY (ARRAY['occupation'::text, 'skill'::text]))),
  constraint vocabulary_term_label_en_check CHECK (((char_length(label_en) >= 2) AND (char_length(label_en) <= 300))),
  constraint vocabulary_term_label_it_check CHECK (((char_length(label_it) >= 2) AND (char_length(label_it) <= 300))),
  constraint vocabulary_term_scheme_check CHECK ((scheme ~ '^[A-Za-z0-9][A-Za-z0-9 ._-]{1,39}$'::text)),
  constraint vocabulary_term_source_check CHECK (((char_length(source) >= 2) AND (char_length(source) <= 300))),
  constraint vocabulary_term_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES app.account(id)
);

create table app.work_mark (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  thing text not null,
  subject_id uuid not null,
  act text not null,
  until_on date,
  given_to uuid,
  reason_enc bytea not null,
  account_id uuid not null,
  marked_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint work_mark_pkey PRIMARY KEY (id),
  constraint work_mark_act_check CHECK ((act = ANY (ARRAY['postponed'::text, 'given'::text, 'done-outside'::text]))),
  constraint work_mark_check CHECK (((act = 'postponed'::text) = (until_on IS NOT NULL))),
  constraint work_mark_check1 CHECK (((act = 'given'::text) = (given_to IS NOT NULL))),
  constraint work_mark_thing_check CHECK ((thing ~ '^[a-z]+(-[a-z]+)*$'::text)),
  constraint work_mark_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint work_mark_given_to_fkey FOREIGN KEY (given_to) REFERENCES app.account(id),
  constraint work_mark_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
);

create table audit.event (
  id uuid not null default uuidv7(),
  at timestamp with time zone not null default clock_timestamp(),
  era integer not null,
  xact xid8 not null default pg_current_xact_id(),
  account_id uuid,
  organisation_id uuid,
  event text not null,
  outcome text not null,
  person_ids uuid[] not null default '{}'::uuid[],
  data_classes text[] not null default '{}'::text[],
  request_id text not null,
  detail text,
  constraint event_pkey PRIMARY KEY (at, id)
) partition by RANGE (at);

create table audit.seal (
  era integer not null,
  number bigint not null,
  from_xact xid8 not null,
  to_xact xid8,
  row_count integer not null,
  root text not null,
  previous text not null,
  sealed_at timestamp with time zone not null,
  key_id text not null,
  signature text not null,
  constraint seal_pkey PRIMARY KEY (number)
);

create table audit.event_default partition of audit.event DEFAULT;

create table gate.rule (
  role text not null,
  standing text not null,
  data_class text not null,
  action text not null,
  constraint rule_pkey PRIMARY KEY (role, standing, data_class, action)
);

create table migration.applied (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint applied_pkey PRIMARY KEY (name)
);

-- indexes
CREATE UNIQUE INDEX action_plan_being_made ON app.action_plan USING btree (case_id) WHERE (state = ANY (ARRAY['draft'::text, 'to-sign'::text]));
CREATE INDEX action_plan_person ON app.action_plan USING btree (person_id);
CREATE INDEX action_plan_review ON app.action_plan USING btree (review_on) WHERE (state = 'signed'::text);
CREATE UNIQUE INDEX action_plan_standing ON app.action_plan USING btree (case_id) WHERE (state = 'signed'::text);
CREATE INDEX application_assigned ON app.application USING btree (assigned_to) WHERE (state = 'assigned'::text);
CREATE INDEX application_organisation ON app.application USING btree (organisation_id, answer_due_on) WHERE (state = ANY (ARRAY['sent'::text, 'assigned'::text]));
CREATE INDEX appointment_account ON app.appointment USING btree (account_id, starts_at) WHERE (state = ANY (ARRAY['fixed'::text, 'moved'::text]));
CREATE INDEX appointment_person ON app.appointment USING btree (person_id, starts_at);
CREATE INDEX assessment_document_evaluation ON app.assessment_document USING btree (evaluation_id);
CREATE INDEX assessment_document_person ON app.assessment_document USING btree (person_id);
CREATE INDEX assessment_sheet_case ON app.assessment_sheet USING btree (case_id);
CREATE INDEX assessment_sheet_person ON app.assessment_sheet USING btree (person_id);
CREATE INDEX balance_document_balance ON app.balance_document USING btree (balance_id);
CREATE INDEX balance_document_person ON app.balance_document USING btree (person_id);
CREATE INDEX balance_entry_balance ON app.balance_entry USING btree (balance_id);
CREATE INDEX balance_entry_person ON app.balance_entry USING btree (person_id);
CREATE INDEX balance_follow_up ON app.balance USING btree (follow_up_on) WHERE (follow_up_on IS NOT NULL);
CREATE INDEX balance_person ON app.balance USING btree (person_id);
CREATE INDEX balance_session_balance ON app.balance_session USING btree (balance_id);
CREATE INDEX balance_session_person ON app.balance_session USING btree (person_id);
CREATE INDEX balance_signature_person ON app.balance_signature USING btree (person_id);
CREATE INDEX balance_signature_subject ON app.balance_signature USING btree (subject_id);
CREATE INDEX body_function_sheet_case ON app.body_function_sheet USING btree (case_id);
CREATE INDEX body_function_sheet_person ON app.body_function_sheet USING btree (person_id);
CREATE INDEX close_person_person ON app.close_person USING btree (person_id);
CREATE INDEX company_award_company ON app.company_award USING btree (company_id);
CREATE INDEX company_contact_company ON app.company_contact USING btree (company_id);
CREATE UNIQUE INDEX company_excluded_one ON app.company_excluded USING btree (person_id, company_id) WHERE (ended_at IS NULL);
CREATE INDEX company_excluded_person ON app.company_excluded USING btree (person_id);
CREATE INDEX company_headcount_company ON app.company_headcount USING btree (company_id, on_day);
CREATE INDEX company_intermediary_company ON app.company_intermediary USING btree (company_id);
CREATE INDEX company_intermediary_of ON app.company_intermediary USING btree (intermediary_id);
CREATE UNIQUE INDEX company_intermediary_one ON app.company_intermediary USING btree (company_id, intermediary_id) WHERE (ended_on IS NULL);
CREATE INDEX company_l68_fact_company ON app.company_l68_fact USING btree (company_id);
CREATE INDEX company_log_company ON app.company_log USING btree (company_id, on_day);
CREATE INDEX company_log_writer ON app.company_log USING btree (written_by, on_day);
CREATE INDEX company_meeting_company ON app.company_meeting USING btree (company_id);
CREATE INDEX company_meeting_holder ON app.company_meeting USING btree (held_by, starts_at) WHERE (state = 'planned'::text);
CREATE INDEX company_merge_into ON app.company_merge USING btree (into_company_id);
CREATE UNIQUE INDEX company_merge_one ON app.company_merge USING btree (company_id) WHERE (undone_at IS NULL);
CREATE INDEX company_next ON app.company USING btree (next_step_on) WHERE (next_step_on IS NOT NULL);
CREATE INDEX company_offer_company ON app.company_offer USING btree (company_id);
CREATE INDEX company_offer_waiting ON app.company_offer USING btree (territory_id, answer_by) WHERE (state = 'new'::text);
CREATE INDEX company_paper_of ON app.company_paper USING btree (introduction_id);
CREATE INDEX company_paper_person ON app.company_paper USING btree (person_id);
CREATE INDEX company_partita_iva ON app.company USING btree (partita_iva) WHERE (partita_iva IS NOT NULL);
CREATE INDEX company_site_company ON app.company_site USING btree (company_id);
CREATE INDEX company_territory ON app.company USING btree (territory_id, name);
CREATE UNIQUE INDEX death_one ON app.death USING btree (person_id) WHERE (undone_at IS NULL);
CREATE INDEX diary_entry_person ON app.diary_entry USING btree (person_id, happened_at);
CREATE INDEX dissent_person ON app.dissent USING btree (person_id);
CREATE INDEX eligibility_decision_eligibility ON app.eligibility_decision USING btree (eligibility_id);
CREATE INDEX eligibility_decision_person ON app.eligibility_decision USING btree (person_id);
CREATE INDEX eligibility_due ON app.eligibility USING btree (due_on) WHERE (state = 'open'::text);
CREATE INDEX eligibility_person ON app.eligibility USING btree (person_id);
CREATE INDEX eligibility_recheck ON app.eligibility USING btree (recheck_on) WHERE (recheck_on IS NOT NULL);
CREATE INDEX event_person ON app.event USING btree (person_id, at);
CREATE INDEX evidence_expires_on ON app.evidence USING btree (expires_on) WHERE (withdrawn_at IS NULL);
CREATE INDEX evidence_file_evidence ON app.evidence_file USING btree (evidence_id);
CREATE INDEX evidence_file_person ON app.evidence_file USING btree (person_id);
CREATE INDEX evidence_person ON app.evidence USING btree (person_id);
CREATE INDEX exclusion_account ON app.exclusion USING btree (account_id);
CREATE INDEX exclusion_organisation ON app.exclusion USING btree (organisation_id);
CREATE INDEX exclusion_person ON app.exclusion USING btree (person_id);
CREATE INDEX feedback_page ON app.feedback USING btree (page_id, sent_at);
CREATE INDEX feedback_waiting ON app.feedback USING btree (territory_id) WHERE (state = 'to-read'::text);
CREATE INDEX functional_document_evaluation ON app.functional_document USING btree (evaluation_id);
CREATE INDEX functional_document_person ON app.functional_document USING btree (person_id);
CREATE INDEX functional_sheet_case ON app.functional_sheet USING btree (case_id);
CREATE INDEX functional_sheet_person ON app.functional_sheet USING btree (person_id);
CREATE INDEX hiding_account ON app.hiding USING btree (audience_account);
CREATE INDEX hiding_organisation ON app.hiding USING btree (audience_organisation);
CREATE INDEX hiding_person ON app.hiding USING btree (person_id);
CREATE INDEX hiding_role ON app.hiding USING btree (audience_role);
CREATE INDEX introduction_due ON app.introduction USING btree (next_on) WHERE (next_on IS NOT NULL);
CREATE INDEX introduction_gate_of ON app.introduction_gate USING btree (introduction_id);
CREATE INDEX introduction_gate_person ON app.introduction_gate USING btree (person_id);
CREATE UNIQUE INDEX introduction_open ON app.introduction USING btree (case_id, place_id) WHERE (state <> ALL (ARRAY['declined'::text, 'ended'::text]));
CREATE INDEX introduction_person ON app.introduction USING btree (person_id);
CREATE INDEX introduction_place ON app.introduction USING btree (place_id);
CREATE INDEX introduction_step_of ON app.introduction_step USING btree (introduction_id);
CREATE INDEX introduction_step_person ON app.introduction_step USING btree (person_id);
CREATE INDEX invitation_account ON app.invitation USING btree (account_id);
CREATE INDEX job_search_person ON app.job_search USING btree (person_id);
CREATE INDEX limitation_person ON app.limitation USING btree (person_id);
CREATE INDEX match_decision_person ON app.match_decision USING btree (person_id);
CREATE UNIQUE INDEX match_pin_one ON app.match_pin USING btree (case_id, place_id) WHERE (ended_at IS NULL);
CREATE INDEX match_pin_person ON app.match_pin USING btree (person_id);
CREATE INDEX match_reason_person ON app.match_reason USING btree (person_id);
CREATE INDEX match_run_person_person ON app.match_run_person USING btree (person_id);
CREATE INDEX match_run_place_place ON app.match_run_place USING btree (place_id);
CREATE INDEX match_score_person ON app.match_score USING btree (person_id);
CREATE INDEX match_score_place ON app.match_score USING btree (place_id);
CREATE INDEX meeting_conflict_person ON app.meeting_conflict USING btree (person_id);
CREATE INDEX meeting_extract_item ON app.meeting_extract USING btree (item_id);
CREATE INDEX meeting_extract_person ON app.meeting_extract USING btree (person_id);
CREATE INDEX meeting_item_meeting ON app.meeting_item USING btree (meeting_id);
CREATE UNIQUE INDEX meeting_item_once ON app.meeting_item USING btree (meeting_id, person_id, matter) WHERE (state <> 'withdrawn'::text);
CREATE INDEX meeting_item_owner ON app.meeting_item USING btree (owner_id) WHERE ((state = 'decided'::text) AND (done_on IS NULL));
CREATE INDEX meeting_item_person ON app.meeting_item USING btree (person_id);
CREATE INDEX meeting_project ON app.meeting USING btree (project_id);
CREATE INDEX meeting_seat_account ON app.meeting_seat USING btree (account_id);
CREATE INDEX membership_account ON app.membership USING btree (account_id);
CREATE INDEX membership_organisation ON app.membership USING btree (organisation_id);
CREATE INDEX merge_into ON app.merge USING btree (into_person_id) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX merge_one ON app.merge USING btree (person_id) WHERE (undone_at IS NULL);
CREATE INDEX message_due ON app.message USING btree (send_after) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));
CREATE INDEX message_mine ON app.message USING btree (account_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX needs_card_agreed ON app.needs_card USING btree (case_id) WHERE (state = 'agreed'::text);
CREATE INDEX needs_card_answer_card ON app.needs_card_answer USING btree (card_id);
CREATE INDEX needs_card_answer_person ON app.needs_card_answer USING btree (person_id);
CREATE INDEX needs_card_person ON app.needs_card USING btree (person_id);
CREATE INDEX person_lookup_index ON app.person_lookup USING btree (territory_id, codice_fiscale_index);
CREATE INDEX person_lookup_name_index ON app.person_lookup USING btree (territory_id, name_index);
CREATE INDEX person_registered_in ON app.person USING btree (registered_in);
CREATE INDEX place_company ON app.place USING btree (company_id);
CREATE INDEX place_description_company ON app.place_description USING btree (company_id);
CREATE INDEX place_description_waiting ON app.place_description USING btree (sent_at) WHERE (state = 'sent'::text);
CREATE INDEX place_invitation_company ON app.place_invitation USING btree (company_id);
CREATE INDEX place_open ON app.place USING btree (territory_id, lost_on) WHERE (state = 'open'::text);
CREATE INDEX plan_document_person ON app.plan_document USING btree (person_id);
CREATE INDEX plan_document_plan ON app.plan_document USING btree (plan_id);
CREATE INDEX plan_goal_person ON app.plan_goal USING btree (person_id);
CREATE INDEX plan_goal_plan ON app.plan_goal USING btree (plan_id);
CREATE INDEX plan_measure_person ON app.plan_measure USING btree (person_id);
CREATE INDEX plan_measure_plan ON app.plan_measure USING btree (plan_id);
CREATE INDEX plan_other_project_person ON app.plan_other_project USING btree (person_id);
CREATE INDEX plan_other_project_plan ON app.plan_other_project USING btree (plan_id);
CREATE INDEX plan_review_due ON app.plan_review USING btree (due_on) WHERE (state = 'due'::text);
CREATE INDEX plan_review_person ON app.plan_review USING btree (person_id);
CREATE INDEX plan_review_plan ON app.plan_review USING btree (plan_id);
CREATE INDEX plan_session_person ON app.plan_session USING btree (person_id);
CREATE INDEX plan_session_plan ON app.plan_session USING btree (plan_id);
CREATE UNIQUE INDEX plan_signature_part ON app.plan_signature USING btree (plan_id, part) WHERE (refused_reason_enc IS NULL);
CREATE INDEX plan_signature_person ON app.plan_signature USING btree (person_id);
CREATE INDEX plan_signature_plan ON app.plan_signature USING btree (plan_id);
CREATE INDEX privacy_notice_person ON app.privacy_notice USING btree (person_id);
CREATE UNIQUE INDEX project_one_lead ON app.project_partner USING btree (project_id) WHERE (part = 'lead'::text);
CREATE INDEX project_version_project ON app.project_version USING btree (project_id, valid_from);
CREATE INDEX protocol_number ON app.protocol USING btree (number, registered_on);
CREATE INDEX protocol_person ON app.protocol USING btree (person_id);
CREATE INDEX publicity_release_person ON app.publicity_release USING btree (person_id);
CREATE UNIQUE INDEX published_page_address ON app.published_page USING btree (kind, slug, lang);
CREATE INDEX referral_agreement_person ON app.referral_agreement USING btree (person_id);
CREATE INDEX referral_decision_person ON app.referral_decision USING btree (person_id);
CREATE INDEX referral_letter_person ON app.referral_letter USING btree (person_id);
CREATE UNIQUE INDEX referral_one_open ON app.referral USING btree (person_id, project_id) WHERE (state = ANY (ARRAY['draft'::text, 'sent'::text, 'returned'::text]));
CREATE INDEX referral_origin_person ON app.referral_origin USING btree (person_id);
CREATE INDEX referral_paper_person ON app.referral_paper USING btree (person_id);
CREATE INDEX referral_paper_referral ON app.referral_paper USING btree (referral_id);
CREATE INDEX referral_person ON app.referral USING btree (person_id);
CREATE INDEX relation_account ON app.relation USING btree (account_id);
CREATE INDEX relation_held_by_account ON app.relation USING btree (account_id, organisation_id) WHERE (account_id IS NOT NULL);
CREATE INDEX relation_held_by_body ON app.relation USING btree (organisation_id, kind) INCLUDE (person_id, granted_at, valid_from, valid_to) WHERE (account_id IS NULL);
CREATE UNIQUE INDEX relation_one_self ON app.relation USING btree (person_id) WHERE ((kind = 'self'::text) AND (valid_to IS NULL));
CREATE INDEX relation_organisation ON app.relation USING btree (organisation_id);
CREATE INDEX relation_person ON app.relation USING btree (person_id);
CREATE INDEX report_person ON app.report USING btree (person_id);
CREATE INDEX representation_act_person ON app.representation_act USING btree (person_id);
CREATE INDEX representation_act_representative ON app.representation_act USING btree (representative_id);
CREATE INDEX representative_person ON app.representative USING btree (person_id);
CREATE INDEX representative_valid_to ON app.representative USING btree (valid_to) WHERE (ended_on IS NULL);
CREATE INDEX requirement_check_eligibility ON app.requirement_check USING btree (eligibility_id, requirement, checked_at);
CREATE INDEX requirement_check_person ON app.requirement_check USING btree (person_id);
CREATE INDEX reserved_note_author ON app.reserved_note USING btree (written_by);
CREATE INDEX reserved_note_person ON app.reserved_note USING btree (person_id);
CREATE INDEX residence_person ON app.residence USING btree (person_id, valid_from);
CREATE INDEX selection_candidacy_person ON app.selection_candidacy USING btree (person_id);
CREATE INDEX selection_candidacy_tell ON app.selection_candidacy USING btree (tell_by) WHERE ((told_on IS NULL) AND (tell_by IS NOT NULL));
CREATE INDEX selection_communication_candidacy ON app.selection_communication USING btree (candidacy_id);
CREATE INDEX selection_communication_person ON app.selection_communication USING btree (person_id);
CREATE INDEX selection_complaint_person ON app.selection_complaint USING btree (person_id);
CREATE INDEX selection_decision_candidacy ON app.selection_decision USING btree (candidacy_id);
CREATE INDEX selection_decision_person ON app.selection_decision USING btree (person_id);
CREATE INDEX selection_procedure_project ON app.selection_procedure USING btree (project_id);
CREATE INDEX selection_score_person ON app.selection_score USING btree (person_id);
CREATE INDEX session_account ON app.session USING btree (account_id);
CREATE INDEX sign_in_attempt_subject ON app.sign_in_attempt USING btree (subject, at);
CREATE UNIQUE INDEX site_page_project ON app.site_page USING btree (project_id) WHERE (kind = 'project'::text);
CREATE UNIQUE INDEX site_page_single ON app.site_page USING btree (kind) WHERE (kind <> ALL (ARRAY['project'::text, 'news'::text, 'notice'::text]));
CREATE UNIQUE INDEX site_page_slug ON app.site_page USING btree (kind, slug);
CREATE INDEX site_page_territory ON app.site_page USING btree (territory_id);
CREATE INDEX site_publication_due ON app.site_publication USING btree (due_at) WHERE (state = 'scheduled'::text);
CREATE INDEX site_publication_page ON app.site_publication USING btree (page_id);
CREATE UNIQUE INDEX site_publication_waiting ON app.site_publication USING btree (page_id, lang, ((text_id IS NULL))) WHERE (state = 'scheduled'::text);
CREATE INDEX travel_trial_person ON app.travel_trial USING btree (person_id);
CREATE INDEX work_mark_account ON app.work_mark USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX work_mark_given_to ON app.work_mark USING btree (given_to) WHERE (ended_at IS NULL);
CREATE INDEX work_mark_person ON app.work_mark USING btree (person_id);
CREATE INDEX audit_event_person ON ONLY audit.event USING gin (person_ids);
CREATE INDEX audit_event_xact ON ONLY audit.event USING btree (era, xact);

-- comments
comment on table app.account is 'class:staff Somebody who signs in: a colleague, or a person who is accompanied, by her code alone';
comment on column app.account.id is 'clear: random identifier';
comment on column app.account.email is 'clear: work address, in lower case, or the code of a person; what one signs in with';
comment on column app.account.name is 'clear: name and surname as colleagues read it, or the code of a person';
comment on column app.account.language is 'clear: language of the screens';
comment on column app.account.active is 'clear: false closes every access at the next request';
comment on column app.account.created_by is 'clear: who opened the account';
comment on column app.account.created_at is 'clear: when it was opened';
comment on column app.account.version is 'clear: counter against lost updates';
comment on column app.account.opened_in is 'clear: the transaction that opened it; in it, and only in it, it may become a person''s own';
comment on table app.action_plan is 'class:plan One version of the plan of a case; what was signed is never changed';
comment on column app.action_plan.id is 'clear: random identifier';
comment on column app.action_plan.territory_id is 'clear: the territory';
comment on column app.action_plan.person_id is 'clear: whose';
comment on column app.action_plan.case_id is 'clear: in which case';
comment on column app.action_plan.number is 'clear: first, second version';
comment on column app.action_plan.state is 'clear: being written, closed for signature, signed, replaced by a newer one, given up';
comment on column app.action_plan.opening_enc is 'encrypted: where she is and where she wants to go, in her words';
comment on column app.action_plan.starts_on is 'clear: first day';
comment on column app.action_plan.ends_on is 'clear: last day';
comment on column app.action_plan.hours_due is 'clear: hours of making it that the notice asks; empty where it asks none';
comment on column app.action_plan.content_sha256 is 'clear: hash of what it says, set when it is closed for signature';
comment on column app.action_plan.needs_person is 'clear: whether her own signature is needed: not where the decree has it signed for her';
comment on column app.action_plan.needs_representative is 'clear: whether the decree asks a representative to sign';
comment on column app.action_plan.no_other_projects is 'clear: it was asked, and she has no other project';
comment on column app.action_plan.attendance_to_treating is 'clear: whether she agrees that who treats her reads present or absent; empty until it was asked';
comment on column app.action_plan.agreed_hours_enc is 'encrypted: hours agreed for her own appointments, under their neutral name';
comment on column app.action_plan.first_review_on is 'clear: day of the first review, as the plan says it';
comment on column app.action_plan.no_review_enc is 'encrypted: why no review is fixed';
comment on column app.action_plan.follows is 'clear: the version it takes the place of';
comment on column app.action_plan.written_by is 'clear: who began it';
comment on column app.action_plan.written_at is 'clear: when';
comment on column app.action_plan.closed_at is 'clear: when it was closed for signature';
comment on column app.action_plan.signed_at is 'clear: when the last signature came';
comment on column app.action_plan.review_on is 'clear: day of the next review; stored when it is fixed';
comment on column app.action_plan.version is 'clear: counter against lost updates';
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
comment on table app.balance is 'class:balance One competency balance of a case, and its phase';
comment on column app.balance.id is 'clear: random identifier';
comment on column app.balance.territory_id is 'clear: the territory';
comment on column app.balance.person_id is 'clear: whose';
comment on column app.balance.case_id is 'clear: in which case';
comment on column app.balance.number is 'clear: first, second balance of the case';
comment on column app.balance.state is 'clear: welcome, investigation, conclusion (the three phases), or closed';
comment on column app.balance.hours_due is 'clear: hours that the notice asks; empty where it asks none';
comment on column app.balance.needs_enc is 'encrypted: what she asks of it, and why a balance rather than something else';
comment on column app.balance.synthesis_enc is 'encrypted: the conclusion in words for her';
comment on column app.balance.opened_by is 'clear: who opened it';
comment on column app.balance.opened_at is 'clear: when';
comment on column app.balance.contract_on is 'clear: day on which the contract was signed by both';
comment on column app.balance.closed_at is 'clear: when';
comment on column app.balance.follow_up_on is 'clear: day of the look back, six months after as a rule';
comment on column app.balance.version is 'clear: counter against lost updates';
comment on table app.balance_document is 'class:balance Her balance as PDF, in plain words; insert-only';
comment on column app.balance_document.id is 'clear: random identifier';
comment on column app.balance_document.territory_id is 'clear: the territory';
comment on column app.balance_document.person_id is 'clear: whose';
comment on column app.balance_document.balance_id is 'clear: of which balance';
comment on column app.balance_document.edition is 'clear: for keeping, or easy to read';
comment on column app.balance_document.file_id is 'clear: the stored file';
comment on column app.balance_document.sha256_enc is 'encrypted: its hash';
comment on column app.balance_document.byte_size is 'clear: bytes';
comment on column app.balance_document.made_by is 'clear: by whom';
comment on column app.balance_document.made_at is 'clear: when';
comment on table app.balance_entry is 'class:balance One thing she has done, can do, wants or needs, as the balance holds it; a change is a new row';
comment on column app.balance_entry.id is 'clear: random identifier';
comment on column app.balance_entry.territory_id is 'clear: the territory';
comment on column app.balance_entry.person_id is 'clear: whose';
comment on column app.balance_entry.balance_id is 'clear: of which balance';
comment on column app.balance_entry.section is 'clear: of which kind';
comment on column app.balance_entry.content_enc is 'encrypted: what it says, as fields of its kind';
comment on column app.balance_entry."position" is 'clear: order on the page';
comment on column app.balance_entry.replaces is 'clear: the row it takes the place of';
comment on column app.balance_entry.removed_at is 'clear: when it was taken out or replaced';
comment on column app.balance_entry.written_by is 'clear: by whom';
comment on column app.balance_entry.written_at is 'clear: when';
comment on column app.balance_entry.version is 'clear: counter against lost updates';
comment on table app.balance_session is 'class:balance A session of the balance, held or put off: «not today» has no effect';
comment on column app.balance_session.id is 'clear: random identifier';
comment on column app.balance_session.territory_id is 'clear: the territory';
comment on column app.balance_session.person_id is 'clear: whose';
comment on column app.balance_session.balance_id is 'clear: of which balance';
comment on column app.balance_session.phase is 'clear: in which phase';
comment on column app.balance_session.outcome is 'clear: held, or not today';
comment on column app.balance_session.held_on is 'clear: day';
comment on column app.balance_session.starts_at is 'clear: from when, as hours and minutes';
comment on column app.balance_session.minutes is 'clear: how long';
comment on column app.balance_session.place_enc is 'encrypted: where';
comment on column app.balance_session.with_enc is 'encrypted: who else was there, chosen by her';
comment on column app.balance_session.content_enc is 'encrypted: what was done';
comment on column app.balance_session.held_by is 'clear: by whom';
comment on column app.balance_session.recorded_at is 'clear: when it was recorded';
comment on column app.balance_session.version is 'clear: counter against lost updates';
comment on table app.balance_signature is 'class:balance A signature under the contract, a session or the synthesis: by a signed-in act, or on paper and confirmed by a second operator; never changed';
comment on column app.balance_signature.id is 'clear: random identifier';
comment on column app.balance_signature.territory_id is 'clear: the territory';
comment on column app.balance_signature.person_id is 'clear: whose';
comment on column app.balance_signature.balance_id is 'clear: of which balance';
comment on column app.balance_signature.subject is 'clear: what is signed';
comment on column app.balance_signature.subject_id is 'clear: the balance or the session';
comment on column app.balance_signature.part is 'clear: who signs';
comment on column app.balance_signature.way is 'clear: signed in, or on paper';
comment on column app.balance_signature.representative_id is 'clear: which representative';
comment on column app.balance_signature.identity_level is 'clear: how she who signed was known to be herself';
comment on column app.balance_signature.document_sha256 is 'clear: hash of what was signed';
comment on column app.balance_signature.file_id is 'clear: the scanned paper';
comment on column app.balance_signature.recorded_by is 'clear: who signed, or who uploaded the paper';
comment on column app.balance_signature.signed_on is 'clear: day of the signature';
comment on column app.balance_signature.recorded_at is 'clear: when it was recorded';
comment on column app.balance_signature.confirmed_by is 'clear: the second operator who looked at the paper';
comment on column app.balance_signature.confirmed_at is 'clear: when';
comment on column app.balance_signature.refused_reason_enc is 'encrypted: why the second operator did not confirm the paper';
comment on column app.balance_signature.version is 'clear: counter against lost updates';
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
comment on table app.budget_line is 'class:budget A line of the piano economico di dettaglio';
comment on column app.budget_line.id is 'clear: random identifier';
comment on column app.budget_line.version_id is 'clear: of which version of the project';
comment on column app.budget_line.project_id is 'clear: of which project';
comment on column app.budget_line.code is 'clear: code of the line, as the programme writes it';
comment on column app.budget_line.label is 'clear: what it pays';
comment on column app.budget_line.organisation_id is 'clear: which body spends it; empty for the whole project';
comment on column app.budget_line.amount_cents is 'clear: amount, euro cents';
comment on table app.case_file is 'class:stub One person in one project; opened when her referral is accepted';
comment on column app.case_file.id is 'clear: random identifier';
comment on column app.case_file.territory_id is 'clear: the territory';
comment on column app.case_file.person_id is 'clear: who';
comment on column app.case_file.project_id is 'clear: in which project';
comment on column app.case_file.referral_id is 'clear: the referral that led to it';
comment on column app.case_file.opened_at is 'clear: when';
comment on column app.case_file.notice_version_id is 'clear: the rules in force when it was opened; the case keeps them';
comment on column app.case_file.requirements_due_on is 'clear: day by which its requirements are to be judged; stored when it was opened';
comment on table app.close_person is 'class:contact Family and people of trust: whom she chose, for which things; without rights of their own';
comment on column app.close_person.id is 'clear: random identifier';
comment on column app.close_person.territory_id is 'clear: the territory';
comment on column app.close_person.person_id is 'clear: near whom';
comment on column app.close_person.name_enc is 'encrypted: name';
comment on column app.close_person.bond_enc is 'encrypted: mother, neighbour, friend, …';
comment on column app.close_person.phone_enc is 'encrypted: telephone';
comment on column app.close_person.note_enc is 'encrypted: what to mind';
comment on column app.close_person.chosen_for is 'clear: the things she chose this person for; empty: family not chosen, who is told nothing';
comment on column app.close_person.chosen_on is 'clear: day of her choice';
comment on column app.close_person.revoked_on is 'clear: day on which she took it back';
comment on column app.close_person.recorded_by is 'clear: who wrote it down';
comment on column app.close_person.recorded_at is 'clear: when';
comment on column app.close_person.version is 'clear: counter against lost updates';
comment on table app.company is 'class:company A company, or any other body, that may offer places';
comment on column app.company.id is 'clear: random identifier';
comment on column app.company.territory_id is 'clear: the territory';
comment on column app.company.name is 'clear: name';
comment on column app.company.partita_iva is 'clear: VAT number, check digit verified; empty where it has none';
comment on column app.company.kind is 'clear: kind of employer';
comment on column app.company.ateco is 'clear: ATECO code of its main activity';
comment on column app.company.activity is 'clear: what it does, in words';
comment on column app.company.stage is 'clear: where the dialogue stands';
comment on column app.company.stage_since is 'clear: since when';
comment on column app.company.last_contact_on is 'clear: day of the last contact in the log';
comment on column app.company.next_step is 'clear: what comes next';
comment on column app.company.next_step_on is 'clear: by which day';
comment on column app.company.next_step_by is 'clear: who promised it';
comment on column app.company.host_capacity is 'clear: at most so many people at once over all its places; empty where it set none';
comment on column app.company.public_consent is 'clear: whether it agrees to be named in public';
comment on column app.company.public_consent_on is 'clear: day of that answer';
comment on column app.company.public_consent_from is 'clear: who answered, and how';
comment on column app.company.created_by is 'clear: who entered it';
comment on column app.company.created_at is 'clear: when';
comment on column app.company.version is 'clear: counter against lost updates';
comment on table app.company_award is 'class:company A certificate or the partner mark given to a company at the end of a project';
comment on column app.company_award.id is 'clear: random identifier';
comment on column app.company_award.territory_id is 'clear: the territory';
comment on column app.company_award.company_id is 'clear: to which company';
comment on column app.company_award.project_id is 'clear: of which project';
comment on column app.company_award.kind is 'clear: which of the two';
comment on column app.company_award.number is 'clear: number in the project''s register';
comment on column app.company_award.given_on is 'clear: day';
comment on column app.company_award.for_what is 'clear: what the company did';
comment on column app.company_award.given_by is 'clear: who gave it';
comment on column app.company_award.revoked_on is 'clear: day from which the mark may not be shown any more';
comment on column app.company_award.version is 'clear: counter against lost updates';
comment on table app.company_contact is 'class:company Somebody at a company whom one speaks with; a tutor among them';
comment on column app.company_contact.id is 'clear: random identifier';
comment on column app.company_contact.territory_id is 'clear: the territory';
comment on column app.company_contact.company_id is 'clear: of which company';
comment on column app.company_contact.site_id is 'clear: at which place of work';
comment on column app.company_contact.name is 'clear: name and surname';
comment on column app.company_contact.part is 'clear: what she does there';
comment on column app.company_contact.phone is 'clear: telephone at work';
comment on column app.company_contact.email is 'clear: address at work';
comment on column app.company_contact.note is 'clear: when and how she prefers to be reached';
comment on column app.company_contact.tutor_capacity is 'clear: people whom a tutor may follow at once; empty: the legal limit';
comment on column app.company_contact.ended_on is 'clear: day from which she is no longer there';
comment on column app.company_contact.created_by is 'clear: who entered her';
comment on column app.company_contact.version is 'clear: counter against lost updates';
comment on table app.company_excluded is 'class:search A company that she does not want: nobody proposes it, and the company never learns of it';
comment on column app.company_excluded.id is 'clear: random identifier';
comment on column app.company_excluded.territory_id is 'clear: the territory';
comment on column app.company_excluded.person_id is 'clear: whose';
comment on column app.company_excluded.company_id is 'clear: which company';
comment on column app.company_excluded.reason_enc is 'encrypted: why, if she says it';
comment on column app.company_excluded.recorded_by is 'clear: who recorded it';
comment on column app.company_excluded.recorded_at is 'clear: when';
comment on column app.company_excluded.ended_by is 'clear: who recorded that she takes it back';
comment on column app.company_excluded.ended_at is 'clear: when';
comment on column app.company_excluded.version is 'clear: counter against lost updates';
comment on table app.company_headcount is 'class:company How many people a company employs on a day, by contract, as it declared them; insert-only';
comment on column app.company_headcount.id is 'clear: random identifier';
comment on column app.company_headcount.territory_id is 'clear: the territory';
comment on column app.company_headcount.company_id is 'clear: of which company';
comment on column app.company_headcount.on_day is 'clear: day for which the figures hold';
comment on column app.company_headcount.permanent_full is 'clear: permanent, full time';
comment on column app.company_headcount.permanent_part is 'clear: permanent, part time: people';
comment on column app.company_headcount.permanent_part_hundredths is 'clear: the same in hundredths of full time';
comment on column app.company_headcount.fixed_short is 'clear: fixed term, up to six months';
comment on column app.company_headcount.fixed_long is 'clear: fixed term, over six months';
comment on column app.company_headcount.apprentices is 'clear: apprentices';
comment on column app.company_headcount.executives is 'clear: dirigenti';
comment on column app.company_headcount.co_operative_members is 'clear: worker-members of a co-operative';
comment on column app.company_headcount.agency_workers is 'clear: workers supplied by an agency';
comment on column app.company_headcount.home_workers is 'clear: working from home or telework';
comment on column app.company_headcount.abroad is 'clear: working abroad';
comment on column app.company_headcount.other_excluded is 'clear: others that the law leaves out of the base';
comment on column app.company_headcount.other_excluded_reason is 'clear: which, and why';
comment on column app.company_headcount.l68_employed is 'clear: people of art. 1 L. 68/1999 already employed and counted';
comment on column app.company_headcount.source is 'clear: who declared it, on which paper';
comment on column app.company_headcount.recorded_by is 'clear: who entered it';
comment on column app.company_headcount.recorded_at is 'clear: when';
comment on table app.company_intermediary is 'class:company By whom a company is represented, or came to us';
comment on column app.company_intermediary.id is 'clear: random identifier';
comment on column app.company_intermediary.territory_id is 'clear: the territory';
comment on column app.company_intermediary.company_id is 'clear: which company';
comment on column app.company_intermediary.intermediary_id is 'clear: which association or agency';
comment on column app.company_intermediary.since is 'clear: since when';
comment on column app.company_intermediary.ended_on is 'clear: until when';
comment on column app.company_intermediary.recorded_by is 'clear: who entered it';
comment on column app.company_intermediary.version is 'clear: counter against lost updates';
comment on table app.company_l68_fact is 'class:company What stands beside the quota of a company: a suspension, an exemption, a convention, a declaration; insert-only';
comment on column app.company_l68_fact.id is 'clear: random identifier';
comment on column app.company_l68_fact.territory_id is 'clear: the territory';
comment on column app.company_l68_fact.company_id is 'clear: of which company';
comment on column app.company_l68_fact.kind is 'clear: what it is';
comment on column app.company_l68_fact.from_on is 'clear: from which day';
comment on column app.company_l68_fact.to_on is 'clear: until which day; empty while it lasts';
comment on column app.company_l68_fact.places is 'clear: places concerned';
comment on column app.company_l68_fact.percent is 'clear: percentage granted, of an exemption';
comment on column app.company_l68_fact.source is 'clear: act or paper';
comment on column app.company_l68_fact.replaces is 'clear: the line that this one corrects or ends';
comment on column app.company_l68_fact.recorded_by is 'clear: who entered it';
comment on column app.company_l68_fact.recorded_at is 'clear: when';
comment on table app.company_log is 'class:company-log One contact with a company: what was said, and the step that was promised; insert-only';
comment on column app.company_log.id is 'clear: random identifier';
comment on column app.company_log.territory_id is 'clear: the territory';
comment on column app.company_log.company_id is 'clear: with which company';
comment on column app.company_log.organisation_id is 'clear: the body for which one spoke';
comment on column app.company_log.project_id is 'clear: for which project, where for one';
comment on column app.company_log.contact_id is 'clear: with whom';
comment on column app.company_log.on_day is 'clear: day';
comment on column app.company_log.way is 'clear: how; a visit is face to face';
comment on column app.company_log.face_to_face is 'clear: whether one met in person, which the measures of IPS count apart';
comment on column app.company_log.what is 'clear: what was said';
comment on column app.company_log.stage is 'clear: where the dialogue stood afterwards';
comment on column app.company_log.next_step is 'clear: what was promised';
comment on column app.company_log.next_step_on is 'clear: by which day';
comment on column app.company_log.corrects is 'clear: the entry that this one corrects';
comment on column app.company_log.written_by is 'clear: who spoke and wrote it';
comment on column app.company_log.written_at is 'clear: when it was written';
comment on table app.company_meeting is 'class:company-log A meeting with a company, in the calendar';
comment on column app.company_meeting.id is 'clear: random identifier';
comment on column app.company_meeting.territory_id is 'clear: the territory';
comment on column app.company_meeting.company_id is 'clear: with which company';
comment on column app.company_meeting.organisation_id is 'clear: the body that goes';
comment on column app.company_meeting.site_id is 'clear: at which place of work';
comment on column app.company_meeting.contact_id is 'clear: with whom';
comment on column app.company_meeting.starts_at is 'clear: when';
comment on column app.company_meeting.minutes is 'clear: how long';
comment on column app.company_meeting.place is 'clear: where, if not at a place of work';
comment on column app.company_meeting.about is 'clear: what for; never about a person';
comment on column app.company_meeting.held_by is 'clear: who goes';
comment on column app.company_meeting.state is 'clear: planned, held, cancelled';
comment on column app.company_meeting.created_by is 'clear: who made it';
comment on column app.company_meeting.version is 'clear: counter against lost updates';
comment on table app.company_merge is 'class:company Two entries that are one company: a pointer, which may be taken back';
comment on column app.company_merge.id is 'clear: random identifier';
comment on column app.company_merge.territory_id is 'clear: the territory';
comment on column app.company_merge.company_id is 'clear: the entry that is not used any more';
comment on column app.company_merge.into_company_id is 'clear: the entry that stands for both';
comment on column app.company_merge.reason is 'clear: why they are one';
comment on column app.company_merge.merged_by is 'clear: by whom';
comment on column app.company_merge.merged_at is 'clear: when';
comment on column app.company_merge.undone_by is 'clear: who took it back';
comment on column app.company_merge.undone_at is 'clear: when';
comment on column app.company_merge.version is 'clear: counter against lost updates';
comment on table app.company_offer is 'class:company-log A place that a company offers by itself, on the public form';
comment on column app.company_offer.id is 'clear: random identifier';
comment on column app.company_offer.territory_id is 'clear: the territory of its comune';
comment on column app.company_offer.codice_catastale is 'clear: comune of the workplace';
comment on column app.company_offer.company_name is 'clear: name of the company';
comment on column app.company_offer.activity is 'clear: what it does';
comment on column app.company_offer.work is 'clear: what somebody would do there';
comment on column app.company_offer.contact_name is 'clear: whom to speak with, for work';
comment on column app.company_offer.phone is 'clear: telephone of the company';
comment on column app.company_offer.email is 'clear: address of the company';
comment on column app.company_offer.when_to_call is 'clear: when a call does not disturb';
comment on column app.company_offer.state is 'clear: whether somebody has answered';
comment on column app.company_offer.answer_by is 'clear: day by which somebody calls';
comment on column app.company_offer.sent_key is 'clear: random key of the form, so that sending twice counts once';
comment on column app.company_offer.sent_at is 'clear: when';
comment on column app.company_offer.handled_by is 'clear: who answered';
comment on column app.company_offer.handled_at is 'clear: when';
comment on column app.company_offer.company_id is 'clear: the company it has become';
comment on column app.company_offer.reason is 'clear: why it was declined';
comment on column app.company_offer.version is 'clear: counter against lost updates';
comment on table app.company_paper is 'class:introduction What a company can open of an introduction by a link and a number: sealed under the link itself';
comment on column app.company_paper.id is 'clear: random identifier';
comment on column app.company_paper.territory_id is 'clear: the territory';
comment on column app.company_paper.person_id is 'clear: of whom it speaks';
comment on column app.company_paper.introduction_id is 'clear: of which introduction';
comment on column app.company_paper.token_hash is 'clear: SHA-256 of the random token of the link';
comment on column app.company_paper.sealed is 'encrypted: name, timetable, card, appointment, whom to call; the key is made from the token and the number, which are not stored; emptied when it is withdrawn';
comment on column app.company_paper.made_by is 'clear: who made it';
comment on column app.company_paper.made_at is 'clear: when';
comment on column app.company_paper.expires_at is 'clear: until when it opens';
comment on column app.company_paper.revoked_at is 'clear: when it was withdrawn';
comment on column app.company_paper.version is 'clear: counter against lost updates';
comment on table app.company_site is 'class:company A place of work of a company, and how one gets there and about';
comment on column app.company_site.id is 'clear: random identifier';
comment on column app.company_site.territory_id is 'clear: the territory';
comment on column app.company_site.company_id is 'clear: of which company';
comment on column app.company_site.name is 'clear: as it is called';
comment on column app.company_site.address is 'clear: street and number';
comment on column app.company_site.codice_catastale is 'clear: comune';
comment on column app.company_site.on_foot is 'clear: access on foot from the stop or the town, in words';
comment on column app.company_site.public_transport is 'clear: lines, stops, first and last run';
comment on column app.company_site.step_free is 'clear: whether one gets in without steps';
comment on column app.company_site.accessible_toilet is 'clear: whether there is one';
comment on column app.company_site.accessibility is 'clear: what else was seen: lift, light, noise, quiet room';
comment on column app.company_site.seen_on is 'clear: day on which somebody looked; empty where it is only told';
comment on column app.company_site.closed_on is 'clear: day from which it is no longer used';
comment on column app.company_site.version is 'clear: counter against lost updates';
comment on table app.credential is 'class:credential Password hashes; only the purpose «sign-in» reads them';
comment on column app.credential.account_id is 'clear: whose';
comment on column app.credential.password_hash is 'clear: argon2id with its parameters';
comment on column app.credential.changed_at is 'clear: when it was last set';
comment on table app.death is 'class:stub That she died: reminders and work end the same day; a row written by mistake is undone, not deleted';
comment on column app.death.id is 'clear: random identifier';
comment on column app.death.territory_id is 'clear: the territory';
comment on column app.death.person_id is 'clear: who';
comment on column app.death.died_on_enc is 'encrypted: day of death';
comment on column app.death.recorded_by is 'clear: who wrote it down';
comment on column app.death.recorded_at is 'clear: when';
comment on column app.death.undone_by is 'clear: who undid it';
comment on column app.death.undone_at is 'clear: when it was undone';
comment on column app.death.undo_reason_enc is 'encrypted: why it was a mistake';
comment on column app.death.version is 'clear: counter against lost updates';
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
comment on table app.dissent is 'class:representation She says no and the representative yes: the step stops until it is resolved (art. 410 c.c.)';
comment on column app.dissent.id is 'clear: random identifier';
comment on column app.dissent.territory_id is 'clear: the territory';
comment on column app.dissent.person_id is 'clear: whose';
comment on column app.dissent.representative_id is 'clear: which representative';
comment on column app.dissent.act is 'clear: about which act';
comment on column app.dissent.referral_id is 'clear: about which referral, where it is one';
comment on column app.dissent.her_words_enc is 'encrypted: her words';
comment on column app.dissent.recorded_by is 'clear: who wrote it down';
comment on column app.dissent.recorded_at is 'clear: when';
comment on column app.dissent.told_on is 'clear: day on which the representative told the giudice tutelare';
comment on column app.dissent.resolved_on is 'clear: day on which it was resolved';
comment on column app.dissent.outcome is 'clear: how it was resolved';
comment on column app.dissent.version is 'clear: counter against lost updates';
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
comment on table app.event is 'class:stub What happened, one row a command, insert-only: the timeline lives on it';
comment on column app.event.id is 'clear: random identifier';
comment on column app.event.territory_id is 'clear: the territory';
comment on column app.event.person_id is 'clear: to whom';
comment on column app.event.referral_id is 'clear: about which referral';
comment on column app.event.kind is 'clear: what, one of the stages'' events.ts; never personal text';
comment on column app.event.account_id is 'clear: who did it';
comment on column app.event.at is 'clear: when';
comment on column app.event.case_id is 'clear: in which case';
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
comment on table app.exclusion is 'class:exclusion Who must never reach her data (a relative at the Comune): wins over every permission';
comment on column app.exclusion.id is 'clear: random identifier';
comment on column app.exclusion.territory_id is 'clear: the territory';
comment on column app.exclusion.person_id is 'clear: whose data';
comment on column app.exclusion.account_id is 'clear: who is excluded, or';
comment on column app.exclusion.organisation_id is 'clear: which body is excluded';
comment on column app.exclusion.reason_enc is 'encrypted: why, in the words of who declared it';
comment on column app.exclusion.valid_from is 'clear: from when';
comment on column app.exclusion.valid_to is 'clear: until when; empty while it lasts';
comment on column app.exclusion.declared_by is 'clear: who declared it';
comment on column app.exclusion.declared_in is 'clear: the transaction that declared it; in it, and only in it, a replacement may be put in charge';
comment on column app.exclusion.version is 'clear: counter against lost updates';
comment on table app.feedback is 'class:feedback What somebody said of a page, without saying who';
comment on column app.feedback.id is 'clear: random identifier';
comment on column app.feedback.territory_id is 'clear: the territory whose editors read it';
comment on column app.feedback.page_id is 'clear: of which page';
comment on column app.feedback.lang is 'clear: in which language it was read';
comment on column app.feedback.stars is 'clear: one to five';
comment on column app.feedback.answer is 'clear: the one answer that was chosen';
comment on column app.feedback.text_enc is 'encrypted: the free text, which may hold anybody''s affairs; none, or removed';
comment on column app.feedback.had_text is 'clear: whether there was a free text';
comment on column app.feedback.state is 'clear: whether somebody has read the free text, and what became of it';
comment on column app.feedback.sent_key is 'clear: random key of the form, so that sending twice counts once';
comment on column app.feedback.sent_at is 'clear: when';
comment on column app.feedback.read_by is 'clear: who read the free text';
comment on column app.feedback.read_at is 'clear: when';
comment on column app.feedback.version is 'clear: counter against lost updates';
comment on column app.feedback.section is 'clear: a list or a form of the site that is no page of the editors; page_id is then the first page';
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
comment on table app.hiding is 'class:exclusion A record, or a whole class, that she keeps from an account, a body or a role (oscuramento)';
comment on column app.hiding.id is 'clear: random identifier';
comment on column app.hiding.territory_id is 'clear: the territory';
comment on column app.hiding.person_id is 'clear: whose data';
comment on column app.hiding.data_class is 'clear: which class of data';
comment on column app.hiding.record_id is 'clear: which record; empty for the whole class';
comment on column app.hiding.audience_account is 'clear: from whom, or';
comment on column app.hiding.audience_organisation is 'clear: from which body, or';
comment on column app.hiding.audience_role is 'clear: from which role';
comment on column app.hiding.valid_from is 'clear: from when';
comment on column app.hiding.valid_to is 'clear: until when; empty while it lasts';
comment on column app.hiding.declared_by is 'clear: who wrote it down';
comment on column app.hiding.version is 'clear: counter against lost updates';
comment on table app.idempotency is 'class:own Forms already received: the same form sent twice writes once';
comment on column app.idempotency.account_id is 'clear: who sent it';
comment on column app.idempotency.key is 'clear: random key of the form';
comment on column app.idempotency.request_hash is 'clear: keyed hash of URL and fields: the same key with other words is refused';
comment on column app.idempotency.location is 'clear: where the first answer led';
comment on column app.idempotency.created_at is 'clear: when';
comment on table app.import_mapping is 'class:import Which column of a service''s own list is which field: mapped once by the service';
comment on column app.import_mapping.id is 'clear: random identifier';
comment on column app.import_mapping.organisation_id is 'clear: of which body';
comment on column app.import_mapping.name is 'clear: what the list is called';
comment on column app.import_mapping.header_hash is 'clear: hash of the head of the list, by which it is known again';
comment on column app.import_mapping.columns is 'clear: field by column number; no content';
comment on column app.import_mapping.created_by is 'clear: by whom';
comment on column app.import_mapping.created_at is 'clear: when';
comment on column app.import_mapping.version is 'clear: counter against lost updates';
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
comment on table app.installation is 'class:system What this database is: one row';
comment on column app.installation.id is 'clear: there is one row';
comment on column app.installation.demonstration is 'clear: filled with invented data; stays a demonstration for ever';
comment on column app.installation.era is 'clear: counts the clusters this database has lived in; transaction numbers restart with each';
comment on table app.instrument is 'class:instrument An instrument of assessment, whatever its versions';
comment on column app.instrument.id is 'clear: random identifier';
comment on column app.instrument.code is 'clear: short name';
comment on column app.instrument.built_in is 'clear: comes with the product';
comment on column app.instrument.created_by is 'clear: who added it; empty where it comes with the product';
comment on column app.instrument.created_at is 'clear: when';
comment on table app.instrument_version is 'class:instrument An instrument from a day on: sections, questions, what shows when, languages; never edited, a change is the next number';
comment on column app.instrument_version.id is 'clear: random identifier';
comment on column app.instrument_version.instrument_id is 'clear: of which instrument';
comment on column app.instrument_version.number is 'clear: first, second, third version';
comment on column app.instrument_version.content is 'clear: sections and questions; holds no answer';
comment on column app.instrument_version.source is 'clear: on what it rests';
comment on column app.instrument_version.written_by is 'clear: who wrote it; empty where it comes with the product';
comment on column app.instrument_version.written_at is 'clear: when';
comment on table app.intermediary is 'class:company A trade association, an agency or an office by which one comes to companies';
comment on column app.intermediary.id is 'clear: random identifier';
comment on column app.intermediary.territory_id is 'clear: the territory';
comment on column app.intermediary.kind is 'clear: what it is';
comment on column app.intermediary.name is 'clear: name';
comment on column app.intermediary.contact is 'clear: whom to reach, and how';
comment on column app.intermediary.created_by is 'clear: who entered it';
comment on column app.intermediary.version is 'clear: counter against lost updates';
comment on table app.introduction is 'class:introduction One ladder: a place that is proposed to her, and how far it has come';
comment on column app.introduction.id is 'clear: random identifier';
comment on column app.introduction.territory_id is 'clear: the territory';
comment on column app.introduction.person_id is 'clear: whose';
comment on column app.introduction.case_id is 'clear: in which case';
comment on column app.introduction.place_id is 'clear: which place';
comment on column app.introduction.decision_id is 'clear: the decision it comes from';
comment on column app.introduction.state is 'clear: rung reached; declined before the start, ended in the first fortnight';
comment on column app.introduction.state_since is 'clear: since when';
comment on column app.introduction.proposal_enc is 'encrypted: the place in plain words, as she reads it';
comment on column app.introduction.said_enc is 'encrypted: what else is said of her, by whom, to whom, as she chose when she agreed';
comment on column app.introduction.card_id is 'clear: the card of needs that goes with it';
comment on column app.introduction.next_on is 'clear: day by which the next step is due';
comment on column app.introduction.trial_from is 'clear: first day of the first fortnight';
comment on column app.introduction.ended_side is 'clear: who declined or ended it';
comment on column app.introduction.proposed_by is 'clear: who proposed it';
comment on column app.introduction.proposed_at is 'clear: when';
comment on column app.introduction.version is 'clear: counter against lost updates';
comment on table app.introduction_gate is 'class:introduction What must be there before she works a single hour: passed with its paper; insert-only';
comment on column app.introduction_gate.id is 'clear: random identifier';
comment on column app.introduction_gate.territory_id is 'clear: the territory';
comment on column app.introduction_gate.person_id is 'clear: whose';
comment on column app.introduction_gate.introduction_id is 'clear: of which introduction';
comment on column app.introduction_gate.gate is 'clear: which';
comment on column app.introduction_gate.needed is 'clear: false: this kind of placement does not ask it, with the reason in the reference';
comment on column app.introduction_gate.passed_on is 'clear: day';
comment on column app.introduction_gate.reference_enc is 'encrypted: number and date of the paper, or why it is not needed';
comment on column app.introduction_gate.recorded_by is 'clear: who entered it';
comment on column app.introduction_gate.recorded_at is 'clear: when';
comment on table app.introduction_step is 'class:introduction A step of an introduction: what happened, by whom, in whose words; insert-only';
comment on column app.introduction_step.id is 'clear: random identifier';
comment on column app.introduction_step.territory_id is 'clear: the territory';
comment on column app.introduction_step.person_id is 'clear: whose';
comment on column app.introduction_step.introduction_id is 'clear: of which introduction';
comment on column app.introduction_step.kind is 'clear: what happened';
comment on column app.introduction_step.on_day is 'clear: day';
comment on column app.introduction_step.at is 'clear: hour, of what is set';
comment on column app.introduction_step.side is 'clear: whose step it is';
comment on column app.introduction_step.part is 'clear: she herself, or who acts for her, of her agreement';
comment on column app.introduction_step.representative_id is 'clear: which representative';
comment on column app.introduction_step.way is 'clear: how her answer was known';
comment on column app.introduction_step.how is 'clear: how it was explained to her';
comment on column app.introduction_step.words_enc is 'encrypted: in her words, or the reason that was given';
comment on column app.introduction_step.recorded_by is 'clear: who recorded it';
comment on column app.introduction_step.recorded_at is 'clear: when';
comment on table app.invitation is 'class:credential A link by which one sets the first password, once';
comment on column app.invitation.token_hash is 'clear: SHA-256 of the random token';
comment on column app.invitation.account_id is 'clear: for whom';
comment on column app.invitation.created_by is 'clear: who invited; empty for the first administrator';
comment on column app.invitation.created_at is 'clear: when';
comment on column app.invitation.expires_at is 'clear: until when it may be used';
comment on column app.invitation.used_at is 'clear: when it was used';
comment on table app.job_search is 'class:search What she looks for beyond her balance: from when, which hours, which licences';
comment on column app.job_search.id is 'clear: random identifier';
comment on column app.job_search.territory_id is 'clear: the territory';
comment on column app.job_search.person_id is 'clear: whose';
comment on column app.job_search.case_id is 'clear: in which case';
comment on column app.job_search.state is 'clear: looking, paused, ended';
comment on column app.job_search.ready_on is 'clear: day from which she can start; empty while it is not known';
comment on column app.job_search.content_enc is 'encrypted: licences and certificates held, times of the week, kinds of place wanted, what to keep in mind';
comment on column app.job_search.written_by is 'clear: who wrote it last';
comment on column app.job_search.written_at is 'clear: when';
comment on column app.job_search.version is 'clear: counter against lost updates';
comment on table app.limitation is 'class:limitation What a clinician writes for the plan out of what she alone reads: limits that matter at work; the last one counts';
comment on column app.limitation.id is 'clear: random identifier';
comment on column app.limitation.territory_id is 'clear: the territory';
comment on column app.limitation.person_id is 'clear: whose';
comment on column app.limitation.case_id is 'clear: in which case';
comment on column app.limitation.text_enc is 'encrypted: in functional words';
comment on column app.limitation.written_by is 'clear: by whom';
comment on column app.limitation.written_at is 'clear: when';
comment on table app.match_decision is 'class:match What a person decided on a proposal: accepted, refused or replaced, with the reason; insert-only';
comment on column app.match_decision.id is 'clear: random identifier';
comment on column app.match_decision.territory_id is 'clear: the territory';
comment on column app.match_decision.person_id is 'clear: whose';
comment on column app.match_decision.case_id is 'clear: in which case';
comment on column app.match_decision.run_person_id is 'clear: on which proposal of a run; empty where it was found by hand';
comment on column app.match_decision.outcome is 'clear: what was decided';
comment on column app.match_decision.place_id is 'clear: the place decided on; empty where refused';
comment on column app.match_decision.reason_enc is 'encrypted: why';
comment on column app.match_decision.decided_by is 'clear: by whom';
comment on column app.match_decision.decided_at is 'clear: when';
comment on table app.match_pin is 'class:match A pair that is to be («this one») or never to be, with its reason';
comment on column app.match_pin.id is 'clear: random identifier';
comment on column app.match_pin.territory_id is 'clear: the territory';
comment on column app.match_pin.person_id is 'clear: whose';
comment on column app.match_pin.case_id is 'clear: in which case';
comment on column app.match_pin.place_id is 'clear: which place';
comment on column app.match_pin.kind is 'clear: to be, or never to be';
comment on column app.match_pin.reason_enc is 'encrypted: why';
comment on column app.match_pin.set_by is 'clear: by whom';
comment on column app.match_pin.set_at is 'clear: when';
comment on column app.match_pin.ended_by is 'clear: who took it back';
comment on column app.match_pin.ended_at is 'clear: when';
comment on column app.match_pin.version is 'clear: counter against lost updates';
comment on table app.match_reason is 'class:search Why a place fits or does not, criterion by criterion, as it stood when the score was computed';
comment on column app.match_reason.id is 'clear: random identifier';
comment on column app.match_reason.territory_id is 'clear: the territory';
comment on column app.match_reason.person_id is 'clear: whose';
comment on column app.match_reason.case_id is 'clear: in which case';
comment on column app.match_reason.place_id is 'clear: which place';
comment on column app.match_reason.weights_id is 'clear: under which weights';
comment on column app.match_reason.parts_enc is 'encrypted: criterion by criterion, what fits, what is missing, what is unknown';
comment on column app.match_reason.computed_by is 'clear: in whose sight it was computed';
comment on column app.match_reason.computed_at is 'clear: when';
comment on column app.match_reason.version is 'clear: counter against lost updates';
comment on table app.match_run is 'class:match-run One joint proposal for everybody, as it was computed and put before the people who decide; insert-only';
comment on column app.match_run.id is 'clear: random identifier';
comment on column app.match_run.project_id is 'clear: of which project';
comment on column app.match_run.organisation_id is 'clear: the body of who made it';
comment on column app.match_run.number is 'clear: first, second run of the project';
comment on column app.match_run.weights_id is 'clear: under which weights';
comment on column app.match_run.people is 'clear: people in it';
comment on column app.match_run.placed is 'clear: people with a proposal';
comment on column app.match_run.objective is 'clear: points in all';
comment on column app.match_run.bound is 'clear: points that no plan can exceed, from the duals';
comment on column app.match_run.quotas is 'clear: least people of each group, and what it costs';
comment on column app.match_run.input_sha256 is 'clear: hash of what went in: the same gives the same plan';
comment on column app.match_run.made_by is 'clear: by whom';
comment on column app.match_run.made_at is 'clear: when';
comment on column app.match_run.made_in is 'clear: the transaction that computed it; in it, and only in it, its places and people are written';
comment on table app.match_run_person is 'class:match A person in a run: the place proposed, and her best; insert-only';
comment on column app.match_run_person.id is 'clear: random identifier';
comment on column app.match_run_person.territory_id is 'clear: the territory';
comment on column app.match_run_person.person_id is 'clear: whose';
comment on column app.match_run_person.case_id is 'clear: in which case';
comment on column app.match_run_person.run_id is 'clear: in which run';
comment on column app.match_run_person.place_id is 'clear: the place proposed; empty where none';
comment on column app.match_run_person.score is 'clear: its points';
comment on column app.match_run_person.best_place_id is 'clear: the place that would fit her best';
comment on column app.match_run_person.best_score is 'clear: its points';
comment on table app.match_run_place is 'class:match-run A place in a run: how many it takes, how many got it, what it is worth; insert-only';
comment on column app.match_run_place.run_id is 'clear: in which run';
comment on column app.match_run_place.place_id is 'clear: which place';
comment on column app.match_run_place.capacity is 'clear: how many it could take';
comment on column app.match_run_place.used is 'clear: how many it was proposed to';
comment on column app.match_run_place.price is 'clear: points that one more place of it would bring';
comment on table app.match_score is 'class:match How well one place fits one person under one version of the weights; never who she is';
comment on column app.match_score.id is 'clear: random identifier';
comment on column app.match_score.territory_id is 'clear: the territory';
comment on column app.match_score.person_id is 'clear: whose';
comment on column app.match_score.case_id is 'clear: in which case';
comment on column app.match_score.place_id is 'clear: which place';
comment on column app.match_score.weights_id is 'clear: under which weights';
comment on column app.match_score.place_version is 'clear: version of the place that was looked at';
comment on column app.match_score.score is 'clear: points; empty where something stands in the way';
comment on column app.match_score.state is 'clear: she has points for it; something stands in the way; she does not look for work now';
comment on column app.match_score.ready_on is 'clear: day from which she can start, as it was known; empty while it is not';
comment on column app.match_score.computed_by is 'clear: in whose sight it was computed';
comment on column app.match_score.computed_at is 'clear: when';
comment on column app.match_score.version is 'clear: counter against lost updates';
comment on table app.match_weights is 'class:project Weights of a project''s matching, as a dated version; a run keeps its own; insert-only';
comment on column app.match_weights.id is 'clear: random identifier';
comment on column app.match_weights.project_id is 'clear: of which project';
comment on column app.match_weights.number is 'clear: first, second version';
comment on column app.match_weights.from_on is 'clear: day from which it holds';
comment on column app.match_weights.preset is 'clear: the preset it comes from, or one''s own';
comment on column app.match_weights.weights is 'clear: points of each criterion';
comment on column app.match_weights.quotas is 'clear: least people placed of each recipient group';
comment on column app.match_weights.unplaced_points is 'clear: points of somebody who is left without a place';
comment on column app.match_weights.reason is 'clear: why it was changed';
comment on column app.match_weights.created_by is 'clear: who set it';
comment on column app.match_weights.created_at is 'clear: when';
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
comment on table app.meeting_conflict is 'class:equipe A member who declares that she may not take part in what concerns this person: from then on she reads nothing of her here';
comment on column app.meeting_conflict.id is 'clear: random identifier';
comment on column app.meeting_conflict.territory_id is 'clear: the territory';
comment on column app.meeting_conflict.person_id is 'clear: whose';
comment on column app.meeting_conflict.item_id is 'clear: in which item';
comment on column app.meeting_conflict.meeting_id is 'clear: in which meeting';
comment on column app.meeting_conflict.account_id is 'clear: who declares it';
comment on column app.meeting_conflict.reason_enc is 'encrypted: in her words';
comment on column app.meeting_conflict.declared_at is 'clear: when';
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
comment on table app.meeting_item is 'class:equipe One person on the agenda of one meeting: the question, what was said of her, what was decided, who does it and by when';
comment on column app.meeting_item.id is 'clear: random identifier';
comment on column app.meeting_item.territory_id is 'clear: the territory';
comment on column app.meeting_item.person_id is 'clear: whose';
comment on column app.meeting_item.meeting_id is 'clear: of which meeting';
comment on column app.meeting_item.case_id is 'clear: in which case';
comment on column app.meeting_item."position" is 'clear: place on the agenda';
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
comment on table app.membership is 'class:staff The role an account holds in a body, from a day to a day';
comment on column app.membership.id is 'clear: random identifier';
comment on column app.membership.account_id is 'clear: who';
comment on column app.membership.organisation_id is 'clear: in which body; empty for the administrator of the installation';
comment on column app.membership.service_id is 'clear: in which inner service, where it has them';
comment on column app.membership.role is 'clear: role, one of src/policy/vocabulary.ts';
comment on column app.membership.valid_from is 'clear: from when';
comment on column app.membership.valid_to is 'clear: until when; empty while it lasts';
comment on column app.membership.granted_by is 'clear: who granted it';
comment on column app.membership.version is 'clear: counter against lost updates';
comment on table app.merge is 'class:duplicate A pointer from one entry to another of the same human being, followed when reading; undone by dating it';
comment on column app.merge.id is 'clear: random identifier';
comment on column app.merge.territory_id is 'clear: the territory';
comment on column app.merge.person_id is 'clear: the entry that points';
comment on column app.merge.into_person_id is 'clear: the entry that is pointed to';
comment on column app.merge.reason_enc is 'encrypted: on what it rests';
comment on column app.merge.merged_by is 'clear: by whom';
comment on column app.merge.merged_at is 'clear: when';
comment on column app.merge.undone_by is 'clear: who undid it';
comment on column app.merge.undone_at is 'clear: when it was undone';
comment on column app.merge.version is 'clear: counter against lost updates';
comment on table app.message is 'class:message Mails to who works here: the sentence is made from the kind when one leaves';
comment on column app.message.id is 'clear: random identifier; the Message-ID is made of it';
comment on column app.message.account_id is 'clear: to whom; empty while it is addressed to a role';
comment on column app.message.organisation_id is 'clear: to who holds the role in this body on the day it leaves';
comment on column app.message.role is 'clear: the role, one of src/policy/vocabulary.ts';
comment on column app.message.kind is 'clear: what it asks, of a closed list';
comment on column app.message.link is 'clear: page of this site, of fixed words and identifiers alone';
comment on column app.message.day is 'clear: day in Italy on which it falls due; one a day of the same kind to the same place';
comment on column app.message.send_after is 'clear: not before; moved on while it is being sent and after each failure';
comment on column app.message.created_by is 'clear: whose deed it tells of; empty where it is an applicant''s or a company''s, who has no account';
comment on column app.message.created_at is 'clear: when';
comment on column app.message.attempts is 'clear: how often it was tried';
comment on column app.message.sent_at is 'clear: when the mail server took it, or when it was passed on to who holds the role';
comment on column app.message.given_up_at is 'clear: when it was given up';
comment on column app.message.last_problem is 'clear: why the last try failed, of a closed list';
comment on table app.needs_card is 'class:needs-card One version of the card of needs: the only thing that a company''s tutor sees of her, beside name and timetable';
comment on column app.needs_card.id is 'clear: random identifier';
comment on column app.needs_card.territory_id is 'clear: the territory';
comment on column app.needs_card.person_id is 'clear: whose';
comment on column app.needs_card.case_id is 'clear: in which case';
comment on column app.needs_card.number is 'clear: first, second version';
comment on column app.needs_card.state is 'clear: being written, before her, agreed, refused, revoked, followed by a newer one';
comment on column app.needs_card.content_enc is 'encrypted: the needs in functional words, the timetable, and what else is said, by whom, to whom';
comment on column app.needs_card.content_sha256 is 'clear: hash of what stands before her, from the moment it does';
comment on column app.needs_card.written_by is 'clear: who wrote it';
comment on column app.needs_card.written_at is 'clear: when';
comment on column app.needs_card.offered_at is 'clear: when it was put before her';
comment on column app.needs_card.answered_at is 'clear: when she agreed or not';
comment on column app.needs_card.revoked_at is 'clear: when she took it back';
comment on column app.needs_card.version is 'clear: counter against lost updates';
comment on table app.needs_card_answer is 'class:needs-card What she answered about her card, and how it was known; insert-only';
comment on column app.needs_card_answer.id is 'clear: random identifier';
comment on column app.needs_card_answer.territory_id is 'clear: the territory';
comment on column app.needs_card_answer.person_id is 'clear: whose';
comment on column app.needs_card_answer.card_id is 'clear: about which card';
comment on column app.needs_card_answer.answer is 'clear: what she answered';
comment on column app.needs_card_answer.part is 'clear: she herself, or who acts for her where the decree says so';
comment on column app.needs_card_answer.representative_id is 'clear: which representative';
comment on column app.needs_card_answer.way is 'clear: by her own access, or told to an operator';
comment on column app.needs_card_answer.how is 'clear: how it was explained to her';
comment on column app.needs_card_answer.words_enc is 'encrypted: her answer in her own words';
comment on column app.needs_card_answer.content_sha256 is 'clear: hash of the card that stood before her';
comment on column app.needs_card_answer.answered_on is 'clear: day of the answer';
comment on column app.needs_card_answer.recorded_by is 'clear: who answered, or who heard it';
comment on column app.needs_card_answer.recorded_at is 'clear: when it was recorded';
comment on table app.notice is 'class:project A call (avviso) under which projects are funded';
comment on column app.notice.id is 'clear: random identifier';
comment on column app.notice.title is 'clear: title';
comment on column app.notice.act is 'clear: the act that published it, with its date';
comment on column app.notice.fund is 'clear: fund and programming period';
comment on column app.notice.activity_code is 'clear: code of the activity in the programme';
comment on column app.notice.published_on is 'clear: when it was published';
comment on column app.notice.created_by is 'clear: who entered it';
comment on column app.notice.created_at is 'clear: when';
comment on table app.notice_version is 'class:project The rule set of a notice from a day on; insert-only: a case keeps the version it was judged by';
comment on column app.notice_version.id is 'clear: random identifier';
comment on column app.notice_version.notice_id is 'clear: of which notice';
comment on column app.notice_version.number is 'clear: first, second, …';
comment on column app.notice_version.valid_from is 'clear: from which day it holds';
comment on column app.notice_version.rules is 'clear: the rules, checked by the schema of the projects stage';
comment on column app.notice_version.source is 'clear: on what it rests: act, answer to a question, decision of the project';
comment on column app.notice_version.written_by is 'clear: who wrote it';
comment on column app.notice_version.written_at is 'clear: when';
comment on table app.organisation is 'class:directory A body of the partnership: health service, municipality, co-operative, agency, association, office';
comment on column app.organisation.id is 'clear: random identifier';
comment on column app.organisation.territory_id is 'clear: the territory';
comment on column app.organisation.kind is 'clear: kind of body; a health body is shown to others by a neutral name';
comment on column app.organisation.name is 'clear: official name';
comment on column app.organisation.created_at is 'clear: when it was entered';
comment on column app.organisation.version is 'clear: counter against lost updates';
comment on column app.organisation.seat is 'clear: cadastral code of the comune where the body sits, for the map of the public page';
comment on column app.organisation.ipa_code is 'clear: code of a public body in the Indice IPA, for the open data';
comment on table app.person is 'class:stub A person of the territory: one row, however many projects, bodies and editions';
comment on column app.person.id is 'clear: random identifier';
comment on column app.person.territory_id is 'clear: the territory she belongs to';
comment on column app.person.code is 'clear: random code by which colleagues without access to her name speak of her';
comment on column app.person.registered_by is 'clear: who entered her';
comment on column app.person.registered_for is 'clear: for which body';
comment on column app.person.registered_in is 'clear: the transaction that entered her; in it, and only in it, the first relation may be opened';
comment on column app.person.registered_at is 'clear: when';
comment on table app.person_contact is 'class:contact Where she lives and how she prefers to be reached';
comment on column app.person_contact.id is 'clear: random identifier';
comment on column app.person_contact.territory_id is 'clear: the territory';
comment on column app.person_contact.person_id is 'clear: whose';
comment on column app.person_contact.address_enc is 'encrypted: street and number';
comment on column app.person_contact.comune_enc is 'encrypted: cadastral code of the comune of residence';
comment on column app.person_contact.phone_enc is 'encrypted: telephone';
comment on column app.person_contact.email_enc is 'encrypted: e-mail';
comment on column app.person_contact.preferred_channel_enc is 'encrypted: how she prefers to be reached';
comment on column app.person_contact.how_to_reach_enc is 'encrypted: what to mind when calling';
comment on column app.person_contact.language_enc is 'encrypted: language she speaks best';
comment on column app.person_contact.version is 'clear: counter against lost updates';
comment on column app.person_contact.telephone_answer_enc is 'encrypted: what may be said to whoever telephones about her';
comment on table app.person_identity is 'class:identity Who she is';
comment on column app.person_identity.id is 'clear: random identifier';
comment on column app.person_identity.territory_id is 'clear: the territory';
comment on column app.person_identity.person_id is 'clear: whose';
comment on column app.person_identity.family_name_enc is 'encrypted: surname';
comment on column app.person_identity.given_name_enc is 'encrypted: name';
comment on column app.person_identity.birth_date_enc is 'encrypted: day of birth';
comment on column app.person_identity.birthplace_enc is 'encrypted: cadastral code of the comune or foreign country of birth';
comment on column app.person_identity.sex_enc is 'encrypted: sex as the codice fiscale encodes it';
comment on column app.person_identity.codice_fiscale_enc is 'encrypted: codice fiscale';
comment on column app.person_identity.mismatch_reason_enc is 'encrypted: why a codice fiscale that does not agree with the data was kept';
comment on column app.person_identity.version is 'clear: counter against lost updates';
comment on table app.person_lookup is 'class:lookup Keyed blind index of the codice fiscale; only gate.find_by_codice_fiscale reads it';
comment on column app.person_lookup.person_id is 'clear: whose';
comment on column app.person_lookup.territory_id is 'clear: the territory; the key of the index is the territory''s own';
comment on column app.person_lookup.codice_fiscale_index is 'clear: HMAC-SHA256 under a key outside the database, omocodia undone';
comment on column app.person_lookup.name_index is 'clear: HMAC-SHA256 of her names and day of birth under a key outside the database; random where the day is not known';
comment on table app.place is 'class:company A place that a company offers: tasks, demands, hours, who follows, how many';
comment on column app.place.id is 'clear: random identifier';
comment on column app.place.territory_id is 'clear: the territory';
comment on column app.place.company_id is 'clear: of which company';
comment on column app.place.site_id is 'clear: at which place of work';
comment on column app.place.tutor_id is 'clear: the company''s tutor';
comment on column app.place.kind is 'clear: what is offered';
comment on column app.place.title is 'clear: as it is called';
comment on column app.place.state is 'clear: being written, open, closed';
comment on column app.place.closed_reason is 'clear: why it was closed';
comment on column app.place.occupation is 'clear: occupation by scheme, code and label; empty where none was chosen';
comment on column app.place.tasks is 'clear: tasks in words';
comment on column app.place.skills is 'clear: skills by scheme, code, label, and whether needed, useful or learnt there';
comment on column app.place.demands is 'clear: ICF d codes and how much the task asks, 0 to 4';
comment on column app.place.environment is 'clear: ICF e codes of the place, barrier or facilitator';
comment on column app.place.licences is 'clear: licences and certificates without which nobody may do it';
comment on column app.place.surroundings is 'clear: noise, people, indoors, public; only what is known';
comment on column app.place.accommodations is 'clear: what is there or possible, by code or in words';
comment on column app.place.shifts is 'clear: days and times, weekday with from and to';
comment on column app.place.weekly_hours_min is 'clear: least hours a week';
comment on column app.place.weekly_hours_max is 'clear: most hours a week';
comment on column app.place.transport is 'clear: how one gets there for these shifts';
comment on column app.place.from_on is 'clear: first day';
comment on column app.place.to_on is 'clear: last day; empty where it has none';
comment on column app.place.lost_on is 'clear: day from which the place is lost if nobody was found';
comment on column app.place.capacity is 'clear: how many people';
comment on column app.place.growth is 'clear: what one may learn or become there';
comment on column app.place.copied_from is 'clear: the place it was copied from';
comment on column app.place.description_id is 'clear: what the company wrote of it';
comment on column app.place.created_by is 'clear: who entered it';
comment on column app.place.created_at is 'clear: when';
comment on column app.place.version is 'clear: counter against lost updates';
comment on table app.place_description is 'class:company What a company wrote of a place through its link; nothing until somebody takes it over';
comment on column app.place_description.id is 'clear: random identifier';
comment on column app.place_description.territory_id is 'clear: the territory';
comment on column app.place_description.company_id is 'clear: which company';
comment on column app.place_description.invitation_id is 'clear: through which link';
comment on column app.place_description.content is 'clear: what was written, field by field';
comment on column app.place_description.sent_at is 'clear: when';
comment on column app.place_description.state is 'clear: sent, made into a place, set aside';
comment on column app.place_description.answered_by is 'clear: who took it over or set it aside';
comment on column app.place_description.answered_at is 'clear: when';
comment on column app.place_description.version is 'clear: counter against lost updates';
comment on table app.place_invitation is 'class:company A link by which a company describes a place, without an account, until a day';
comment on column app.place_invitation.id is 'clear: random identifier';
comment on column app.place_invitation.token_hash is 'clear: SHA-256 of the random token of the link';
comment on column app.place_invitation.territory_id is 'clear: the territory';
comment on column app.place_invitation.company_id is 'clear: which company';
comment on column app.place_invitation.company_name is 'clear: its name as the page of the link greets it';
comment on column app.place_invitation.organisation_name is 'clear: the body that asks';
comment on column app.place_invitation.contact_line is 'clear: whom the company may call';
comment on column app.place_invitation.created_by is 'clear: who made the link';
comment on column app.place_invitation.created_at is 'clear: when';
comment on column app.place_invitation.expires_at is 'clear: until when it opens';
comment on column app.place_invitation.revoked_at is 'clear: when it was withdrawn';
comment on column app.place_invitation.version is 'clear: counter against lost updates';
comment on table app.plan_document is 'class:plan One version of the plan as PDF: for signature, signed, and easy to read; insert-only';
comment on column app.plan_document.id is 'clear: random identifier';
comment on column app.plan_document.territory_id is 'clear: the territory';
comment on column app.plan_document.person_id is 'clear: whose';
comment on column app.plan_document.plan_id is 'clear: of which plan';
comment on column app.plan_document.edition is 'clear: for signature, signed and kept, easy to read';
comment on column app.plan_document.file_id is 'clear: the stored file';
comment on column app.plan_document.content_sha256 is 'clear: hash of what it says';
comment on column app.plan_document.sha256_enc is 'encrypted: hash of the file';
comment on column app.plan_document.byte_size is 'clear: bytes';
comment on column app.plan_document.made_by is 'clear: by whom';
comment on column app.plan_document.made_at is 'clear: when';
comment on table app.plan_goal is 'class:plan A goal, in her words, and how one will know';
comment on column app.plan_goal.id is 'clear: random identifier';
comment on column app.plan_goal.territory_id is 'clear: the territory';
comment on column app.plan_goal.person_id is 'clear: whose';
comment on column app.plan_goal.plan_id is 'clear: of which plan';
comment on column app.plan_goal.words_enc is 'encrypted: in her words';
comment on column app.plan_goal.how_known_enc is 'encrypted: how one will know that it is reached';
comment on column app.plan_goal."position" is 'clear: order';
comment on column app.plan_goal.removed_at is 'clear: when it was taken out of the draft';
comment on column app.plan_goal.version is 'clear: counter against lost updates';
comment on table app.plan_measure is 'class:plan A measure of the catalogue that serves a goal: what, who, from when, by when, how many hours';
comment on column app.plan_measure.id is 'clear: random identifier';
comment on column app.plan_measure.territory_id is 'clear: the territory';
comment on column app.plan_measure.person_id is 'clear: whose';
comment on column app.plan_measure.plan_id is 'clear: of which plan';
comment on column app.plan_measure.goal_id is 'clear: which goal it serves';
comment on column app.plan_measure.kind is 'clear: measure of the catalogue';
comment on column app.plan_measure.what_enc is 'encrypted: what is done';
comment on column app.plan_measure.who_enc is 'encrypted: who does it';
comment on column app.plan_measure.how_known_enc is 'encrypted: how one will know that it was done';
comment on column app.plan_measure.from_on is 'clear: from when';
comment on column app.plan_measure.by_on is 'clear: by when';
comment on column app.plan_measure.hours is 'clear: hours planned';
comment on column app.plan_measure.state is 'clear: planned, done, not done';
comment on column app.plan_measure."position" is 'clear: order';
comment on column app.plan_measure.removed_at is 'clear: when it was taken out of the draft';
comment on column app.plan_measure.version is 'clear: counter against lost updates';
comment on table app.plan_other_project is 'class:plan A project of hers that stands already and that this plan never replaces';
comment on column app.plan_other_project.id is 'clear: random identifier';
comment on column app.plan_other_project.territory_id is 'clear: the territory';
comment on column app.plan_other_project.person_id is 'clear: whose';
comment on column app.plan_other_project.plan_id is 'clear: of which plan';
comment on column app.plan_other_project.kind is 'clear: progetto di vita, PAI, therapeutic-rehabilitation project, inclusion pact, service pact';
comment on column app.plan_other_project.body_enc is 'encrypted: of which body';
comment on column app.plan_other_project.referent_enc is 'encrypted: who answers for it';
comment on column app.plan_other_project.begun_on is 'clear: since when';
comment on column app.plan_other_project.ends_on is 'clear: until when';
comment on column app.plan_other_project.note_enc is 'encrypted: what of it concerns work';
comment on column app.plan_other_project.sent_on is 'clear: day on which the plan was sent to it as its work section';
comment on column app.plan_other_project.sent_by is 'clear: by whom';
comment on column app.plan_other_project.removed_at is 'clear: when it was taken out of the draft';
comment on column app.plan_other_project.version is 'clear: counter against lost updates';
comment on table app.plan_review is 'class:plan A review of a signed plan: due, held, or exempted with a reason';
comment on column app.plan_review.id is 'clear: random identifier';
comment on column app.plan_review.territory_id is 'clear: the territory';
comment on column app.plan_review.person_id is 'clear: whose';
comment on column app.plan_review.plan_id is 'clear: of which plan';
comment on column app.plan_review.due_on is 'clear: by when';
comment on column app.plan_review.state is 'clear: due, held, exempted';
comment on column app.plan_review.held_on is 'clear: day on which it was held';
comment on column app.plan_review.outcome is 'clear: what came of it';
comment on column app.plan_review.text_enc is 'encrypted: what was said, or why she is exempted';
comment on column app.plan_review.answered_by is 'clear: who held or exempted it';
comment on column app.plan_review.answered_at is 'clear: when';
comment on column app.plan_review.version is 'clear: counter against lost updates';
comment on table app.plan_session is 'class:plan Hours of making or following the plan, with her or without';
comment on column app.plan_session.id is 'clear: random identifier';
comment on column app.plan_session.territory_id is 'clear: the territory';
comment on column app.plan_session.person_id is 'clear: whose';
comment on column app.plan_session.plan_id is 'clear: of which plan';
comment on column app.plan_session.held_on is 'clear: day';
comment on column app.plan_session.minutes is 'clear: how long';
comment on column app.plan_session.with_her is 'clear: with her, or a call, a visit to a company, desk work';
comment on column app.plan_session.content_enc is 'encrypted: what was done';
comment on column app.plan_session.held_by is 'clear: by whom';
comment on column app.plan_session.recorded_at is 'clear: when it was recorded';
comment on table app.plan_signature is 'class:plan A signature under one version of the plan: by a signed-in act, or on paper and confirmed by a second operator; never changed';
comment on column app.plan_signature.id is 'clear: random identifier';
comment on column app.plan_signature.territory_id is 'clear: the territory';
comment on column app.plan_signature.person_id is 'clear: whose';
comment on column app.plan_signature.plan_id is 'clear: of which plan';
comment on column app.plan_signature.part is 'clear: who signs';
comment on column app.plan_signature.way is 'clear: signed in, or on paper';
comment on column app.plan_signature.representative_id is 'clear: which representative';
comment on column app.plan_signature.identity_level is 'clear: how she who signed was known to be herself';
comment on column app.plan_signature.content_sha256 is 'clear: hash of what was signed';
comment on column app.plan_signature.file_id is 'clear: the scanned paper';
comment on column app.plan_signature.recorded_by is 'clear: who signed, or who uploaded the paper';
comment on column app.plan_signature.signed_on is 'clear: day of the signature';
comment on column app.plan_signature.recorded_at is 'clear: when it was recorded';
comment on column app.plan_signature.confirmed_by is 'clear: the second operator who looked at the paper, and confirmed or refused it';
comment on column app.plan_signature.confirmed_at is 'clear: when';
comment on column app.plan_signature.refused_reason_enc is 'encrypted: why the second operator does not confirm';
comment on column app.plan_signature.version is 'clear: counter against lost updates';
comment on table app.possible_duplicate is 'class:duplicate Two entries that may be one human being, found when a referral is sent; only the project desk reads it';
comment on column app.possible_duplicate.id is 'clear: random identifier';
comment on column app.possible_duplicate.territory_id is 'clear: the territory';
comment on column app.possible_duplicate.person_id is 'clear: who was referred';
comment on column app.possible_duplicate.other_person_id is 'clear: who stood there before';
comment on column app.possible_duplicate.referral_id is 'clear: which referral brought it to light';
comment on column app.possible_duplicate.match is 'clear: what agrees';
comment on column app.possible_duplicate.found_at is 'clear: when';
comment on column app.possible_duplicate.answer is 'clear: the desk''s answer';
comment on column app.possible_duplicate.answered_by is 'clear: by whom';
comment on column app.possible_duplicate.answered_at is 'clear: when';
comment on column app.possible_duplicate.version is 'clear: counter against lost updates';
comment on table app.privacy_notice is 'class:agreement That the privacy notice was given: information (arts. 13-14 GDPR), not consent; insert-only';
comment on column app.privacy_notice.id is 'clear: random identifier';
comment on column app.privacy_notice.territory_id is 'clear: the territory';
comment on column app.privacy_notice.person_id is 'clear: to whom';
comment on column app.privacy_notice.text_version is 'clear: which text';
comment on column app.privacy_notice.given_by is 'clear: by whom';
comment on column app.privacy_notice.given_on is 'clear: on which day';
comment on column app.privacy_notice.how is 'clear: how';
comment on column app.privacy_notice.recorded_at is 'clear: when it was written down';
comment on table app.project is 'class:directory A funded project of the territory, to which people are referred';
comment on column app.project.id is 'clear: random identifier';
comment on column app.project.territory_id is 'clear: the territory';
comment on column app.project.title is 'clear: public title';
comment on column app.project.cup is 'clear: Codice unico di progetto, where given';
comment on column app.project.starts_on is 'clear: first day';
comment on column app.project.ends_on is 'clear: last day';
comment on column app.project.created_at is 'clear: when it was entered';
comment on column app.project.version is 'clear: counter against lost updates';
comment on column app.project.notice_id is 'clear: the notice it was funded under';
comment on column app.project.fse_code is 'clear: its code in the Sistema Informativo FSE';
comment on column app.project.decree is 'clear: decree of approval';
comment on column app.project.decree_on is 'clear: day of the decree';
comment on column app.project.agreement_on is 'clear: day of the agreement with the Regione';
comment on column app.project.programme is 'clear: programme and axis or priority';
comment on column app.project.lead_is_public is 'clear: whether the lead is a public body; empty where not said';
comment on table app.project_comune is 'class:project The comuni of a project, where they are not all of the territory';
comment on column app.project_comune.project_id is 'clear: of which project';
comment on column app.project_comune.territory_id is 'clear: the territory';
comment on column app.project_comune.codice_catastale is 'clear: cadastral code of the comune';
comment on table app.project_partner is 'class:directory Which body takes which part in a project';
comment on column app.project_partner.project_id is 'clear: the project';
comment on column app.project_partner.organisation_id is 'clear: the body';
comment on column app.project_partner.territory_id is 'clear: the territory of both';
comment on column app.project_partner.part is 'clear: lead, partner, co-designer or network';
comment on table app.project_share is 'class:budget The share of each body in the money of a project';
comment on column app.project_share.version_id is 'clear: of which version of the project';
comment on column app.project_share.project_id is 'clear: of which project';
comment on column app.project_share.organisation_id is 'clear: which body';
comment on column app.project_share.amount_cents is 'clear: its share, euro cents';
comment on column app.project_share.zone is 'clear: for which zone, where the notice splits by zone';
comment on table app.project_target is 'class:project How many people the project promised at each step, by kind of recipient where it did';
comment on column app.project_target.version_id is 'clear: of which version of the project';
comment on column app.project_target.project_id is 'clear: of which project';
comment on column app.project_target.indicator is 'clear: what is counted, from the closed list of the projects stage';
comment on column app.project_target.amount is 'clear: how many people';
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
comment on table app.publicity_release is 'class:release Her consent to be shown, channel by channel, never a condition of the service; insert-only, the last one counts';
comment on column app.publicity_release.id is 'clear: random identifier';
comment on column app.publicity_release.territory_id is 'clear: the territory';
comment on column app.publicity_release.person_id is 'clear: whose';
comment on column app.publicity_release.channel is 'clear: where she would be shown';
comment on column app.publicity_release.answer is 'clear: given, refused or withdrawn';
comment on column app.publicity_release.recorded_by is 'clear: who wrote it down';
comment on column app.publicity_release.answered_on is 'clear: on which day she answered';
comment on column app.publicity_release.recorded_at is 'clear: when it was written down';
comment on table app.published_asset is 'class:published A picture or a document that a published page shows';
comment on column app.published_asset.id is 'clear: the asset it is a copy of';
comment on column app.published_asset.territory_id is 'clear: the territory';
comment on column app.published_asset.media_type is 'clear: what it is sent as';
comment on column app.published_asset.name is 'clear: name of the file';
comment on column app.published_asset.bytes is 'clear: the file';
comment on column app.published_asset.published_at is 'clear: since when everybody may have it';
comment on table app.published_change is 'class:published One row for each change of what everybody reads: whoever keeps a copy knows that it is old';
comment on column app.published_change.id is 'clear: random identifier';
comment on column app.published_change.at is 'clear: when';
comment on table app.published_figure is 'class:figures What was published of the results of a project, suppressed and rounded; a copy of nothing else';
comment on column app.published_figure.id is 'clear: random identifier';
comment on column app.published_figure.territory_id is 'clear: the territory';
comment on column app.published_figure.project_id is 'clear: of which project';
comment on column app.published_figure.number is 'clear: first, second, third publication';
comment on column app.published_figure.on_day is 'clear: the day it was counted';
comment on column app.published_figure.tables is 'clear: the tables as everybody reads them';
comment on column app.published_figure.published_by is 'clear: who published it';
comment on column app.published_figure.published_at is 'clear: when';
comment on column app.published_figure.withdrawn_at is 'clear: when it was taken back, because it was wrong';
comment on table app.published_page is 'class:published A page as everybody reads it: a copy, with nothing behind it';
comment on column app.published_page.page_id is 'clear: the page it is a copy of';
comment on column app.published_page.lang is 'clear: language';
comment on column app.published_page.territory_id is 'clear: the territory';
comment on column app.published_page.kind is 'clear: what it is';
comment on column app.published_page.slug is 'clear: its name in the address';
comment on column app.published_page.content is 'clear: the text and the facts; empty once it was taken away';
comment on column app.published_page.first_published_at is 'clear: when it was first to be read';
comment on column app.published_page.updated_at is 'clear: when this copy was written';
comment on table app.referral is 'class:referral The asking of a service that a project take a person on: its state and dates';
comment on column app.referral.id is 'clear: random identifier';
comment on column app.referral.territory_id is 'clear: the territory';
comment on column app.referral.person_id is 'clear: who is referred';
comment on column app.referral.project_id is 'clear: to which project';
comment on column app.referral.organisation_id is 'clear: by which body; a health body is shown to others by a neutral name';
comment on column app.referral.state is 'clear: draft, sent, returned, accepted or withdrawn';
comment on column app.referral.created_by is 'clear: who drafts it';
comment on column app.referral.created_at is 'clear: when it was begun';
comment on column app.referral.sent_at is 'clear: when it was last sent';
comment on column app.referral.decided_at is 'clear: when it was accepted, returned or withdrawn';
comment on column app.referral.decided_by is 'clear: by whom';
comment on column app.referral.answer_due_on is 'clear: day by which the project should answer; stored when sent, read by the work lists';
comment on column app.referral.version is 'clear: counter against lost updates';
comment on table app.referral_agreement is 'class:agreement Her own answer to being referred, even where a representative signs; insert-only, the last one counts';
comment on column app.referral_agreement.id is 'clear: random identifier';
comment on column app.referral_agreement.territory_id is 'clear: the territory';
comment on column app.referral_agreement.person_id is 'clear: whose';
comment on column app.referral_agreement.referral_id is 'clear: to which referral';
comment on column app.referral_agreement.answer is 'clear: agrees, does not agree, not now';
comment on column app.referral_agreement.explained_by is 'clear: who explained it to her';
comment on column app.referral_agreement.explained_at is 'clear: when';
comment on column app.referral_agreement.how is 'clear: how it was explained';
comment on column app.referral_agreement.words_enc is 'encrypted: in which words it was explained and answered';
comment on column app.referral_agreement.others_present_enc is 'encrypted: who else was there';
comment on column app.referral_agreement.recorded_at is 'clear: when it was written down';
comment on column app.referral_agreement.representative_id is 'clear: the representative who answered beside her';
comment on column app.referral_agreement.representative_answer is 'clear: the representative''s answer; hers is needed all the same';
comment on table app.referral_decision is 'class:referral-letter What was decided of a referral, by whom, why; insert-only';
comment on column app.referral_decision.id is 'clear: random identifier';
comment on column app.referral_decision.territory_id is 'clear: the territory';
comment on column app.referral_decision.person_id is 'clear: whose';
comment on column app.referral_decision.referral_id is 'clear: of which referral';
comment on column app.referral_decision.outcome is 'clear: accepted, returned or withdrawn';
comment on column app.referral_decision.reason_enc is 'encrypted: the reason';
comment on column app.referral_decision.decided_by is 'clear: by whom';
comment on column app.referral_decision.decided_at is 'clear: when';
comment on table app.referral_letter is 'class:referral-letter What the service writes to the project';
comment on column app.referral_letter.id is 'clear: random identifier';
comment on column app.referral_letter.territory_id is 'clear: the territory';
comment on column app.referral_letter.person_id is 'clear: whose';
comment on column app.referral_letter.referral_id is 'clear: of which referral';
comment on column app.referral_letter.reason_enc is 'encrypted: why the service proposes the path';
comment on column app.referral_letter.wishes_enc is 'encrypted: what she wishes, in her words';
comment on column app.referral_letter.needs_enc is 'encrypted: what helps her at the first meeting';
comment on column app.referral_letter.version is 'clear: counter against lost updates';
comment on table app.referral_origin is 'class:referral-origin The inner service that refers: read inside that service only';
comment on column app.referral_origin.id is 'clear: random identifier';
comment on column app.referral_origin.territory_id is 'clear: the territory';
comment on column app.referral_origin.person_id is 'clear: whose';
comment on column app.referral_origin.referral_id is 'clear: of which referral';
comment on column app.referral_origin.service_id is 'clear: which service; the row is out of reach of every other';
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
comment on table app.relation is 'class:relation Who walks with whom: kind, purpose, legal basis, from, to, granted by, evidence. Access comes from here';
comment on column app.relation.id is 'clear: random identifier';
comment on column app.relation.territory_id is 'clear: the territory';
comment on column app.relation.person_id is 'clear: whom';
comment on column app.relation.account_id is 'clear: who; empty where the body holds it, through those of its members whose role fits';
comment on column app.relation.organisation_id is 'clear: for which body';
comment on column app.relation.service_id is 'clear: for which inner service';
comment on column app.relation.kind is 'clear: kind, one of src/policy/vocabulary.ts';
comment on column app.relation.purpose is 'clear: for what';
comment on column app.relation.legal_basis is 'clear: act, article and letter';
comment on column app.relation.valid_from is 'clear: from when';
comment on column app.relation.valid_to is 'clear: until when; empty while it lasts';
comment on column app.relation.asked_by is 'clear: who asked for it';
comment on column app.relation.asked_at is 'clear: when';
comment on column app.relation.granted_by is 'clear: who accepted it; empty while it waits';
comment on column app.relation.granted_at is 'clear: when it was accepted';
comment on column app.relation.evidence is 'clear: on which act it rests, never personal text';
comment on column app.relation.substitutes_for is 'clear: the relation of the absent colleague';
comment on column app.relation.ended_by is 'clear: who ended it';
comment on column app.relation.end_reason is 'clear: why it ended, from a closed list';
comment on column app.relation.version is 'clear: counter against lost updates';
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
comment on table app.representation_act is 'class:representation What the decree says, act by act; insert-only, the last one of an act counts';
comment on column app.representation_act.id is 'clear: random identifier';
comment on column app.representation_act.territory_id is 'clear: the territory';
comment on column app.representation_act.person_id is 'clear: for whom';
comment on column app.representation_act.representative_id is 'clear: by whom';
comment on column app.representation_act.act is 'clear: which act, from the closed list of the people stage';
comment on column app.representation_act.mode is 'clear: she alone, she together with the representative, the representative for her';
comment on column app.representation_act.recorded_by is 'clear: who wrote it down';
comment on column app.representation_act.recorded_at is 'clear: when';
comment on table app.representative is 'class:representation Who acts for her or beside her, by which decree (L. 6/2004)';
comment on column app.representative.id is 'clear: random identifier';
comment on column app.representative.territory_id is 'clear: the territory';
comment on column app.representative.person_id is 'clear: for whom';
comment on column app.representative.kind is 'clear: in which office';
comment on column app.representative.name_enc is 'encrypted: name and surname, or office';
comment on column app.representative.contact_enc is 'encrypted: how to reach the representative';
comment on column app.representative.decree_enc is 'encrypted: court, number and day of the decree';
comment on column app.representative.valid_from is 'clear: from which day';
comment on column app.representative.valid_to is 'clear: last day of the decree; empty where it sets none';
comment on column app.representative.conflict is 'clear: declared conflict: the representative is also case manager, paying body or host';
comment on column app.representative.conflict_note_enc is 'encrypted: what the conflict is and how it is met';
comment on column app.representative.ended_on is 'clear: day on which it was ended before its term';
comment on column app.representative.recorded_by is 'clear: who wrote it down';
comment on column app.representative.recorded_at is 'clear: when';
comment on column app.representative.version is 'clear: counter against lost updates';
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
comment on table app.reserved_note is 'class:reserved-note Notes under professional secrecy (L. 119/2001): read by their author and by her appointed substitute alone';
comment on column app.reserved_note.id is 'clear: random identifier';
comment on column app.reserved_note.territory_id is 'clear: the territory';
comment on column app.reserved_note.person_id is 'clear: about whom';
comment on column app.reserved_note.text_enc is 'encrypted: the note';
comment on column app.reserved_note.corrects is 'clear: which note it corrects';
comment on column app.reserved_note.written_by is 'clear: by whom';
comment on column app.reserved_note.written_at is 'clear: when';
comment on table app.residence is 'class:contact Where she is registered as resident, from which day; insert-only, a correction names what it corrects';
comment on column app.residence.id is 'clear: random identifier';
comment on column app.residence.territory_id is 'clear: the territory';
comment on column app.residence.person_id is 'clear: who';
comment on column app.residence.comune_enc is 'encrypted: cadastral code of the comune';
comment on column app.residence.address_enc is 'encrypted: street and number';
comment on column app.residence.valid_from is 'clear: from which day';
comment on column app.residence.corrects is 'clear: which row it corrects';
comment on column app.residence.recorded_by is 'clear: who wrote it down';
comment on column app.residence.recorded_at is 'clear: when';
comment on table app.selection_candidacy is 'class:selection One eligible person in one selection: where she stands, and by what she is found on the published list';
comment on column app.selection_candidacy.id is 'clear: random identifier';
comment on column app.selection_candidacy.territory_id is 'clear: the territory';
comment on column app.selection_candidacy.person_id is 'clear: whose';
comment on column app.selection_candidacy.case_id is 'clear: in which case';
comment on column app.selection_candidacy.procedure_id is 'clear: in which selection';
comment on column app.selection_candidacy.completed_at is 'clear: when her application or referral was complete: the order of the open window';
comment on column app.selection_candidacy.list_number is 'clear: protocol number under which the published list names her';
comment on column app.selection_candidacy.state is 'clear: where she stands';
comment on column app.selection_candidacy.points is 'clear: hundredths of a point in all, where there is a ranking';
comment on column app.selection_candidacy.rank is 'clear: place in the ranking or in the window';
comment on column app.selection_candidacy.state_at is 'clear: when that was decided';
comment on column app.selection_candidacy.tell_by is 'clear: day by which she is to be told';
comment on column app.selection_candidacy.told_on is 'clear: day on which she was told';
comment on column app.selection_candidacy.entered_by is 'clear: who entered her';
comment on column app.selection_candidacy.entered_at is 'clear: when';
comment on column app.selection_candidacy.version is 'clear: counter against lost updates';
comment on table app.selection_communication is 'class:selection-act What was told to her of a decision: which letter, on which day, how; insert-only';
comment on column app.selection_communication.id is 'clear: random identifier';
comment on column app.selection_communication.territory_id is 'clear: the territory';
comment on column app.selection_communication.person_id is 'clear: whose';
comment on column app.selection_communication.candidacy_id is 'clear: of which candidacy';
comment on column app.selection_communication.decision_id is 'clear: of which decision; empty for the notice before a refusal';
comment on column app.selection_communication.kind is 'clear: outcome, notice of refusal with time for observations, answer to a complaint';
comment on column app.selection_communication.told_on is 'clear: day';
comment on column app.selection_communication.channel is 'clear: how';
comment on column app.selection_communication.answer_by is 'clear: last day for observations or complaint';
comment on column app.selection_communication.file_id is 'clear: the letter as it was handed over';
comment on column app.selection_communication.sha256_enc is 'encrypted: its hash';
comment on column app.selection_communication.told_by is 'clear: by whom';
comment on column app.selection_communication.recorded_at is 'clear: when it was recorded';
comment on table app.selection_complaint is 'class:selection-act Observations before a refusal, or a complaint after it, and what was answered';
comment on column app.selection_complaint.id is 'clear: random identifier';
comment on column app.selection_complaint.territory_id is 'clear: the territory';
comment on column app.selection_complaint.person_id is 'clear: whose';
comment on column app.selection_complaint.candidacy_id is 'clear: of which candidacy';
comment on column app.selection_complaint.kind is 'clear: observations or complaint';
comment on column app.selection_complaint.received_on is 'clear: day of arrival';
comment on column app.selection_complaint.text_enc is 'encrypted: what she says';
comment on column app.selection_complaint.answer_by is 'clear: day by which it is answered';
comment on column app.selection_complaint.outcome is 'clear: what came of it';
comment on column app.selection_complaint.answer_enc is 'encrypted: the answer with its reasons';
comment on column app.selection_complaint.answered_by is 'clear: who answered';
comment on column app.selection_complaint.answered_at is 'clear: when';
comment on column app.selection_complaint.recorded_by is 'clear: who recorded it';
comment on column app.selection_complaint.recorded_at is 'clear: when';
comment on column app.selection_complaint.version is 'clear: counter against lost updates';
comment on table app.selection_decision is 'class:selection-act What was decided of a candidacy, with its reasons, and in which meeting; insert-only';
comment on column app.selection_decision.id is 'clear: random identifier';
comment on column app.selection_decision.territory_id is 'clear: the territory';
comment on column app.selection_decision.person_id is 'clear: whose';
comment on column app.selection_decision.candidacy_id is 'clear: of which candidacy';
comment on column app.selection_decision.outcome is 'clear: what was decided';
comment on column app.selection_decision.way is 'clear: on what ground: reasoned decision, ranking, window, succession from the waiting list, review, her own will';
comment on column app.selection_decision.reason_enc is 'encrypted: the reasons';
comment on column app.selection_decision.meeting_id is 'clear: in which meeting';
comment on column app.selection_decision.decided_by is 'clear: who recorded it';
comment on column app.selection_decision.decided_at is 'clear: when';
comment on table app.selection_minutes is 'class:meeting The minutes of a commission by protocol numbers, as PDF; insert-only';
comment on column app.selection_minutes.id is 'clear: random identifier';
comment on column app.selection_minutes.procedure_id is 'clear: of which selection';
comment on column app.selection_minutes.content is 'clear: what the minutes say: numbers of protocol, points, places, members; no name of a person, no reason';
comment on column app.selection_minutes.sha256 is 'clear: hash of the PDF';
comment on column app.selection_minutes.made_by is 'clear: by whom';
comment on column app.selection_minutes.made_at is 'clear: when';
comment on table app.selection_procedure is 'class:project One selection of a project: way, window, criteria, responsible officer, term, act; names nobody who is chosen';
comment on column app.selection_procedure.id is 'clear: random identifier';
comment on column app.selection_procedure.territory_id is 'clear: the territory';
comment on column app.selection_procedure.project_id is 'clear: of which project';
comment on column app.selection_procedure.rules_version_id is 'clear: by which rules of the notice';
comment on column app.selection_procedure.mode is 'clear: way of choosing, as the notice sets it';
comment on column app.selection_procedure.title is 'clear: what it is called';
comment on column app.selection_procedure.opens_on is 'clear: first day of the window';
comment on column app.selection_procedure.closes_on is 'clear: last day of the window';
comment on column app.selection_procedure.seats is 'clear: places; empty where none are set';
comment on column app.selection_procedure.criteria is 'clear: criteria with their points and weights; never about a person';
comment on column app.selection_procedure.tie_rules is 'clear: what decides between equal scores, in order';
comment on column app.selection_procedure.officer is 'clear: responsible officer of the procedure (L. 241/1990, art. 5)';
comment on column app.selection_procedure.office is 'clear: her office';
comment on column app.selection_procedure.term_on is 'clear: day by which the procedure ends';
comment on column app.selection_procedure.complaint_days is 'clear: days in which a complaint may be made, as the notice says; empty where it says nothing';
comment on column app.selection_procedure.observation_days is 'clear: days for observations before a refusal, where due; empty where not';
comment on column app.selection_procedure.state is 'clear: open or closed';
comment on column app.selection_procedure.act_number is 'clear: number of the act that approves it';
comment on column app.selection_procedure.act_on is 'clear: day of the act';
comment on column app.selection_procedure.published_at is 'clear: when the list by protocol numbers was published';
comment on column app.selection_procedure.created_by is 'clear: who opened it';
comment on column app.selection_procedure.created_at is 'clear: when';
comment on column app.selection_procedure.closed_by is 'clear: who closed it';
comment on column app.selection_procedure.closed_at is 'clear: when';
comment on column app.selection_procedure.version is 'clear: counter against lost updates';
comment on table app.selection_score is 'class:selection-act Points that one member of the commission gave on one criterion';
comment on column app.selection_score.id is 'clear: random identifier';
comment on column app.selection_score.territory_id is 'clear: the territory';
comment on column app.selection_score.person_id is 'clear: whose';
comment on column app.selection_score.candidacy_id is 'clear: to which candidacy';
comment on column app.selection_score.criterion is 'clear: code of the criterion';
comment on column app.selection_score.member_id is 'clear: by whom';
comment on column app.selection_score.points is 'clear: hundredths of a point';
comment on column app.selection_score.note_enc is 'encrypted: why';
comment on column app.selection_score.scored_at is 'clear: when';
comment on column app.selection_score.version is 'clear: counter against lost updates';
comment on table app.service is 'class:service An inner service of a body (SerD, mental health, social service): known inside the body only';
comment on column app.service.id is 'clear: random identifier';
comment on column app.service.territory_id is 'clear: the territory';
comment on column app.service.organisation_id is 'clear: the body it belongs to';
comment on column app.service.name is 'clear: the name the territory uses, as «UF Salute mentale adulti»';
comment on column app.service.zone is 'clear: health zone or district it serves, where the body has zones';
comment on column app.service.created_at is 'clear: when it was entered';
comment on column app.service.version is 'clear: counter against lost updates';
comment on table app.session is 'class:session Who is signed in; only the purposes «sign-in» and «upkeep» reach it';
comment on column app.session.token_hash is 'clear: SHA-256 of the random token in the cookie';
comment on column app.session.account_id is 'clear: whose';
comment on column app.session.csrf_secret is 'clear: random secret from which the form tokens are made';
comment on column app.session.created_at is 'clear: sign-in; it ends eight hours after at the latest';
comment on column app.session.last_seen_at is 'clear: last request; it ends after fifteen idle minutes';
comment on column app.session.ended_at is 'clear: when it was signed out or revoked';
comment on column app.session.identity_level is 'clear: how she was known to be herself when she signed in';
comment on table app.sign_in_attempt is 'class:session Failed sign-ins, to slow the guessing down';
comment on column app.sign_in_attempt.id is 'clear: random identifier';
comment on column app.sign_in_attempt.subject is 'clear: keyed hash of the address or of the e-mail tried';
comment on column app.sign_in_attempt.at is 'clear: when';
comment on table app.site_asset is 'class:site A picture or a document of the public site, drawn anew when it came';
comment on column app.site_asset.id is 'clear: random identifier';
comment on column app.site_asset.territory_id is 'clear: the territory whose editors brought it';
comment on column app.site_asset.kind is 'clear: picture or document';
comment on column app.site_asset.media_type is 'clear: what it is sent as';
comment on column app.site_asset.name is 'clear: name of the file, harmless';
comment on column app.site_asset.title_it is 'clear: what the picture shows, or the title of the document';
comment on column app.site_asset.title_en is 'clear: the same in English';
comment on column app.site_asset.credit is 'clear: whose picture it is';
comment on column app.site_asset.people is 'clear: nobody to be recognised, or a release is held for everybody';
comment on column app.site_asset.bytes is 'clear: the file, for everybody to see';
comment on column app.site_asset.width is 'clear: of a picture, in pixels';
comment on column app.site_asset.height is 'clear: of a picture, in pixels';
comment on column app.site_asset.pages is 'clear: of a document';
comment on column app.site_asset.brought_by is 'clear: who brought it';
comment on column app.site_asset.brought_at is 'clear: when';
comment on table app.site_page is 'class:site One page of the public site, whatever its language';
comment on column app.site_page.id is 'clear: random identifier';
comment on column app.site_page.territory_id is 'clear: the territory whose editors write it';
comment on column app.site_page.kind is 'clear: what it is';
comment on column app.site_page.slug is 'clear: its name in the address';
comment on column app.site_page.project_id is 'clear: the project it tells of';
comment on column app.site_page.created_by is 'clear: who began it';
comment on column app.site_page.created_at is 'clear: when';
comment on table app.site_publication is 'class:site One order to publish a version, or to take a page from the site, with the instant';
comment on column app.site_publication.id is 'clear: random identifier';
comment on column app.site_publication.territory_id is 'clear: the territory';
comment on column app.site_publication.page_id is 'clear: of which page';
comment on column app.site_publication.lang is 'clear: in which language';
comment on column app.site_publication.text_id is 'clear: which version; none takes the page away';
comment on column app.site_publication.facts is 'clear: what the page says besides, as it stood when this was ordered: dates, bodies, comuni';
comment on column app.site_publication.due_at is 'clear: when it is to happen';
comment on column app.site_publication.state is 'clear: whether it has';
comment on column app.site_publication.done_at is 'clear: when it happened or was called off';
comment on column app.site_publication.ordered_by is 'clear: who ordered it';
comment on column app.site_publication.ordered_at is 'clear: when';
comment on table app.site_text is 'class:site A version of a page in one language; nothing of it changes';
comment on column app.site_text.id is 'clear: random identifier';
comment on column app.site_text.territory_id is 'clear: the territory';
comment on column app.site_text.page_id is 'clear: of which page';
comment on column app.site_text.lang is 'clear: language';
comment on column app.site_text.number is 'clear: first, second, third version; who saved on an older one is told';
comment on column app.site_text.content is 'clear: title, text and what goes with the kind of page';
comment on column app.site_text.written_by is 'clear: who wrote it';
comment on column app.site_text.written_at is 'clear: when';
comment on table app.stored_file is 'class:system A file kept encrypted in FILES_DIR; what is there and not here is removed';
comment on column app.stored_file.id is 'clear: random identifier; the file is found by it, never by a name';
comment on column app.stored_file.created_at is 'clear: when it was written';
comment on column app.stored_file.byte_size is 'clear: bytes before encryption, 20 MiB at most';
comment on column app.stored_file.chunks is 'clear: how many chunks of 64 KiB were sealed';
comment on table app.territory is 'class:directory The territory of one partnership; every person belongs to one';
comment on column app.territory.id is 'clear: random identifier';
comment on column app.territory.name is 'clear: public name of the territory, as «Zona fiorentina sud-est»';
comment on column app.territory.created_at is 'clear: when it was entered';
comment on column app.territory.version is 'clear: counter against lost updates';
comment on table app.territory_comune is 'class:directory The municipalities that make up a territory';
comment on column app.territory_comune.territory_id is 'clear: the territory';
comment on column app.territory_comune.codice_catastale is 'clear: cadastral code of the comune, as in the codice fiscale';
comment on column app.territory_comune.name is 'clear: name of the comune as it was when the territory was drawn';
comment on table app.travel_trial is 'class:search How long she takes to a place of work at the real hour, tried with somebody; kilometres where nothing better is known; insert-only';
comment on column app.travel_trial.id is 'clear: random identifier';
comment on column app.travel_trial.territory_id is 'clear: the territory';
comment on column app.travel_trial.person_id is 'clear: whose';
comment on column app.travel_trial.site_id is 'clear: to which place of work';
comment on column app.travel_trial.means is 'clear: by which means';
comment on column app.travel_trial.arrives_at is 'clear: hour of arrival for which it holds';
comment on column app.travel_trial.minutes is 'clear: minutes from door to door';
comment on column app.travel_trial.kilometres is 'clear: kilometres, where no time is known';
comment on column app.travel_trial.possible is 'clear: false: at that hour there is no way to get there';
comment on column app.travel_trial.tried_with_coach is 'clear: tried together, or told';
comment on column app.travel_trial.on_day is 'clear: day on which it was tried or told';
comment on column app.travel_trial.cost_cents_month is 'clear: euro cents a month';
comment on column app.travel_trial.note_enc is 'encrypted: how it went';
comment on column app.travel_trial.recorded_by is 'clear: who entered it';
comment on column app.travel_trial.recorded_at is 'clear: when';
comment on table app.vocabulary_term is 'class:vocabulary An occupation or a skill with its code in a public classification';
comment on column app.vocabulary_term.id is 'clear: random identifier';
comment on column app.vocabulary_term.kind is 'clear: occupation or skill';
comment on column app.vocabulary_term.scheme is 'clear: classification, as «ISCO-08», «ESCO 1.2», «CP2021»';
comment on column app.vocabulary_term.code is 'clear: code in it';
comment on column app.vocabulary_term.label_it is 'clear: Italian label';
comment on column app.vocabulary_term.label_en is 'clear: English label';
comment on column app.vocabulary_term.broader is 'clear: code of the group it belongs to';
comment on column app.vocabulary_term.source is 'clear: file it was imported from';
comment on column app.vocabulary_term.imported_by is 'clear: who imported it; empty where it comes with the product';
comment on column app.vocabulary_term.imported_at is 'clear: when';
comment on column app.vocabulary_term.retired_at is 'clear: when a newer edition left it out';
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
comment on table audit.event is 'class:audit Who did or read what, of whom, when: insert-only by grant, sealed in Merkle batches';
comment on column audit.event.id is 'clear: identifier';
comment on column audit.event.at is 'clear: when; the key of the monthly partitions';
comment on column audit.event.era is 'clear: which cluster counted the transaction';
comment on column audit.event.xact is 'clear: the transaction; commits arrive out of order, seals go by it';
comment on column audit.event.account_id is 'clear: who; empty before sign-in';
comment on column audit.event.organisation_id is 'clear: for which body, where one is clear';
comment on column audit.event.event is 'clear: what, as the route declares it';
comment on column audit.event.outcome is 'clear: done, refused or denied';
comment on column audit.event.person_ids is 'clear: whose data; identifiers only';
comment on column audit.event.data_classes is 'clear: which classes of data were opened';
comment on column audit.event.request_id is 'clear: the request, as in the log';
comment on column audit.event.detail is 'clear: a code that tells more, never personal text';
comment on table audit.event_default is 'class:audit Rows of a month whose partition was not made in time';
comment on table audit.seal is 'class:seal Signed heads over batches of the audit, chained; insert-only';
comment on column audit.seal.era is 'clear: which cluster counted the transactions';
comment on column audit.seal.number is 'clear: place in the chain';
comment on column audit.seal.from_xact is 'clear: first transaction covered';
comment on column audit.seal.to_xact is 'clear: first transaction not covered; empty when the era is closed';
comment on column audit.seal.row_count is 'clear: rows covered';
comment on column audit.seal.root is 'clear: Merkle root over the rows, in the order of transaction and identifier';
comment on column audit.seal.previous is 'clear: hash of the seal before';
comment on column audit.seal.sealed_at is 'clear: when';
comment on column audit.seal.key_id is 'clear: which key signed';
comment on column audit.seal.signature is 'clear: Ed25519 signature of the seal';
comment on table gate.rule is 'class:system The rules of the policy, written by the migrator from src/policy/rules.ts';
comment on column gate.rule.role is 'clear: role';
comment on column gate.rule.standing is 'clear: relation or other standing';
comment on column gate.rule.data_class is 'clear: class of data';
comment on column gate.rule.action is 'clear: what may be done';
comment on schema migration is 'What the migrator has done; nobody else has any grant here';
comment on table migration.applied is 'class:system Migrations applied, and the hash of the policy in force';
comment on column migration.applied.name is 'clear: file name, or «policy»';
comment on column migration.applied.sha256 is 'clear: hash of its text';
comment on column migration.applied.applied_at is 'clear: when';

-- functions
CREATE OR REPLACE FUNCTION app.guard_balance()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare signed text[];
begin
  if old.state = 'closed' and (to_jsonb(old) - array['follow_up_on', 'version']) is distinct from (to_jsonb(new) - array['follow_up_on', 'version']) then
    raise insufficient_privilege using message = 'a closed balance stays as it was';
  end if;
  if new.contract_on is distinct from old.contract_on then
    select coalesce(array_agg(s.part), '{}') into signed from app.balance_signature s
     where s.balance_id = new.id and s.subject = 'contract'
       and (s.way = 'signed-in' or (s.confirmed_at is not null and s.refused_reason_enc is null));
    if not ('operator' = any (signed) and ('person' = any (signed) or 'representative' = any (signed))) then
      raise insufficient_privilege using message = 'a contract is there when both have signed it';
    end if;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_balance_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (tg_op = 'INSERT' or to_jsonb(new) - 'version' <> to_jsonb(old) - 'version')
    and exists (select from app.balance b where b.id = new.balance_id and b.state = 'closed') then
    raise insufficient_privilege using message = 'a closed balance stays as it was';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_candidacy()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (new.points, new.rank, new.list_number) is distinct from (old.points, old.rank, old.list_number)
    and new.person_id <> all (gate.persons('selection', 'decide')) then
    raise insufficient_privilege using message = 'a place is given by who decides';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_candidacy_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare last text;
begin
  select d.outcome into last from app.selection_decision d where d.candidacy_id = new.id order by d.decided_at desc, d.id limit 1;
  if new.state is distinct from last then
    raise insufficient_privilege using message = 'a state without its decision';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_company_offer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if old.state <> 'new' or new.state = 'new' then
    raise insufficient_privilege using message = 'an offer is answered once';
  end if;
  if current_user = 'accompagna_runtime' and new.handled_by is distinct from gate.actor() then
    raise insufficient_privilege using message = 'who answers an offer says so herself';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_company_paper()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if old.revoked_at is not null or new.revoked_at is null then
    raise insufficient_privilege using message = 'a paper for a company is withdrawn, once';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_company_paper_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not exists (select from app.introduction i where i.id = new.introduction_id and i.state not in ('proposed', 'declined', 'ended')
    and exists (select from app.needs_card c where c.case_id = i.case_id and c.state = 'agreed')) then
    raise insufficient_privilege using message = 'a paper for a company without her agreement';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_correction()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare found boolean;
begin
  execute format('select exists (select from app.%I c where c.id = $1 and c.person_id = any (gate.entries_of($2)) and %s)',
    tg_table_name, case when tg_nargs > 0 then format('c.%I = gate.actor()', tg_argv[0]) else 'true' end)
    into found using new.corrects, new.person_id;
  if not found then
    raise insufficient_privilege using message = 'a correction is of what one wrote oneself, of the same person';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_eligibility_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare last text;
begin
  select d.outcome into last from app.eligibility_decision d
   where d.eligibility_id = new.id order by d.decided_at desc, (d.outcome = 'reopened') desc limit 1;
  if new.state is distinct from (case last when 'reopened' then 'open' else last end) then
    raise insufficient_privilege using message = 'a state without its decision';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_feedback()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (old.state, new.state) not in (('to-read', 'kept'), ('to-read', 'removed'), ('kept', 'removed'))
    or (new.text_enc is distinct from old.text_enc and new.state <> 'removed') then
    raise insufficient_privilege using message = 'a free text is kept or removed, and its words are nobody''s to change';
  end if;
  if current_user = 'accompagna_runtime' and new.read_by is distinct from gate.actor() then
    raise insufficient_privilege using message = 'who reads a text says so herself';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_introduction()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  open_rungs text[] := array['proposed', 'agreed', 'introduced', 'interviewed', 'visited', 'activating', 'trial', 'confirmed'];
  was integer := array_position(open_rungs, old.state); will integer := array_position(open_rungs, new.state);
begin
  if new.state is distinct from old.state then
    if old.state in ('declined', 'ended', 'confirmed') or (will is not null and will <= was)
      or (new.state = 'ended' and old.state <> 'trial') or (new.state = 'declined' and old.state = 'trial') then
      raise insufficient_privilege using message = 'an introduction goes forward, or ends';
    end if;
    -- Interview and visit may be left out; her agreement, the introduction, the activation and the first fortnight may not.
    if will is not null and ((was < 2 and will > 2) or (was < 3 and will > 3) or (was < 6 and will > 6) or (was < 7 and will > 7)) then
      raise insufficient_privilege using message = 'a rung is left out';
    end if;
    if new.state = 'agreed' and not exists (select from app.introduction_step s
      where s.introduction_id = new.id and s.kind = 'agreed' and s.part = 'person') then
      raise insufficient_privilege using message = 'an introduction without her agreement';
    end if;
    if new.state = 'introduced' and not exists (select from app.needs_card c where c.id = new.card_id and c.state = 'agreed') then
      raise insufficient_privilege using message = 'an introduction without her card';
    end if;
    -- What every kind of place is asked about must have been answered, by the first day; the rest is the rule's, by kind.
    if new.state = 'trial' and (new.trial_from is null
      or (select count(distinct g.gate) from app.introduction_gate g where g.introduction_id = new.id and g.passed_on <= new.trial_from
        and g.gate in ('agreement-signed', 'inail', 'unilav', 'fitness', 'general-safety', 'tutor-named')) < 6) then
      raise insufficient_privilege using message = 'nobody works before the gates';
    end if;
    if new.person_id <> all (gate.persons('introduction', 'write')) and new.state not in ('agreed', 'declined', 'ended') then
      raise insufficient_privilege using message = 'who answers does not write';
    end if;
  end if;
  -- She chooses in the act of agreeing: nobody writes it before, and nobody after. Where a representative has to agree too,
  -- her yes may come first, and the introduction is agreed later.
  if new.said_enc is distinct from old.said_enc and (old.said_enc is not null or old.state <> 'proposed'
    or not exists (select from app.introduction_step s where s.introduction_id = new.id and s.kind = 'agreed' and s.part = 'person')) then
    raise insufficient_privilege using message = 'what she chose to be said stays as she chose it';
  end if;
  if new.person_id <> all (gate.persons('introduction', 'write')) and new.state = old.state
    and (new.card_id, new.trial_from) is distinct from (old.card_id, old.trial_from) then
    raise insufficient_privilege using message = 'who answers does not write';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (old.state, new.state) not in (('convened', 'convened'), ('convened', 'held'), ('convened', 'cancelled'), ('held', 'held'), ('held', 'closed'))
    or (old.state = 'held' and to_jsonb(new) - array['state', 'closed_by', 'closed_at', 'version'] is distinct from to_jsonb(old) - array['state', 'closed_by', 'closed_at', 'version']) then
    raise insufficient_privilege using message = 'a meeting that was held stays as it was';
  end if;
  if new.state = 'closed' and not exists (select from app.meeting_seat s where s.meeting_id = new.id and s.account_id = gate.actor()
      and s.ended_at is null and s.part in ('chair', 'secretary')) then
    raise insufficient_privilege using message = 'closed by who presides or writes the minutes';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_meeting_item()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (to_jsonb(old) - array['done_on', 'version']) is distinct from (to_jsonb(new) - array['done_on', 'version'])
    and new.meeting_id <> all (gate.seated_open_meetings()) then
    raise insufficient_privilege using message = 'what a closed meeting decided stays as it was';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_needs_card()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare wanted text := case new.state when 'agreed' then 'agrees' when 'not-agreed' then 'does-not-agree' when 'revoked' then 'revokes' end;
begin
  if old.state <> 'draft' and (new.content_enc, new.content_sha256, new.offered_at) is distinct from (old.content_enc, old.content_sha256, old.offered_at) then
    raise insufficient_privilege using message = 'a card that stood before her does not change';
  end if;
  if (old.state, new.state) not in (('draft', 'draft'), ('draft', 'to-agree'), ('to-agree', 'to-agree'), ('to-agree', 'agreed'),
    ('to-agree', 'not-agreed'), ('to-agree', 'superseded'), ('agreed', 'agreed'), ('agreed', 'revoked'), ('agreed', 'superseded')) then
    raise insufficient_privilege using message = 'a card does not go back';
  end if;
  if new.state is distinct from old.state and wanted is not null and not exists (select from app.needs_card_answer a
    where a.card_id = new.id and a.answer = wanted and a.content_sha256 = new.content_sha256) then
    raise insufficient_privilege using message = 'a card without her answer';
  end if;
  if new.person_id <> all (gate.persons('needs-card', 'write')) and ((old.state, new.state) not in (('to-agree', 'agreed'),
    ('to-agree', 'not-agreed'), ('to-agree', 'to-agree'), ('agreed', 'revoked'), ('agreed', 'superseded'))) then
    raise insufficient_privilege using message = 'who answers does not write';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare later text[] := array['state', 'version', 'content_sha256', 'closed_at', 'signed_at', 'review_on'];
begin
  if old.state <> 'draft' and to_jsonb(new) - later is distinct from to_jsonb(old) - later then
    raise insufficient_privilege using message = 'a plan closed for signature does not change';
  end if;
  if old.state not in ('draft', 'to-sign') and (new.content_sha256 is distinct from old.content_sha256
      or new.closed_at is distinct from old.closed_at or new.signed_at is distinct from old.signed_at) then
    raise insufficient_privilege using message = 'a signed plan does not change';
  end if;
  if new.state = old.state then
    if old.state = 'to-sign' and new.content_sha256 is distinct from old.content_sha256 then
      raise insufficient_privilege using message = 'a plan closed for signature does not change';
    end if;
    return new;
  end if;
  if not ((old.state, new.state) in (('draft', 'to-sign'), ('draft', 'given-up'), ('to-sign', 'draft'), ('to-sign', 'given-up'),
      ('to-sign', 'signed'), ('signed', 'superseded'))) then
    raise insufficient_privilege using message = 'a step that a plan does not take';
  end if;
  if (old.state, new.state) = ('to-sign', 'draft')
     and exists (select from app.plan_signature s where s.plan_id = new.id and s.refused_reason_enc is null) then
    raise insufficient_privilege using message = 'a signature stands under this plan';
  end if;
  if new.state = 'signed' and exists (
      select from unnest(array['operator'] || case when old.needs_person then array['person'] else '{}' end
        || case when old.needs_representative then array['representative'] else '{}' end) needed (part)
      where not exists (select from app.plan_signature s where s.plan_id = new.id and s.part = needed.part
        and s.content_sha256 = old.content_sha256 and s.refused_reason_enc is null
        and (s.way = 'signed-in' or s.confirmed_by is not null))) then
    raise insufficient_privilege using message = 'a signature is missing';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_plan_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then return new; end if;
  if not exists (select from app.action_plan p where p.id = new.plan_id and p.state = 'draft') then
    raise insufficient_privilege using message = 'a plan closed for signature does not change';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_plan_signature()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op = 'INSERT' then
    if not exists (select from app.action_plan p where p.id = new.plan_id and p.state = 'to-sign' and p.content_sha256 = new.content_sha256) then
      raise insufficient_privilege using message = 'the plan is not what was signed';
    end if;
    return new;
  end if;
  if old.confirmed_by is not null or new.confirmed_by is distinct from gate.actor() then
    raise insufficient_privilege using message = 'a paper is looked at once, by who says so';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_plan_signer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if new.person_id = any (gate.persons('plan', 'write')) then return new; end if;
  if to_jsonb(new) - array['state', 'signed_at', 'review_on', 'version'] is distinct from to_jsonb(old) - array['state', 'signed_at', 'review_on', 'version']
    or not ((old.state, new.state) = ('to-sign', 'signed') or ((old.state, new.state) = ('signed', 'superseded')
      and exists (select from app.action_plan p where p.case_id = new.case_id and p.state = 'to-sign'))) then
    raise insufficient_privilege using message = 'who signs does not write';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_procedure()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if (to_jsonb(old) - array['act_number', 'act_on', 'published_at', 'version'])
    is distinct from (to_jsonb(new) - array['act_number', 'act_on', 'published_at', 'version']) then
    raise insufficient_privilege using message = 'a closed selection stays as it was';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_published_figure()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if old.withdrawn_at is not null or new.withdrawn_at is null then
    raise insufficient_privilege using message = 'a publication is taken back, once';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_relation_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if new.granted_at is distinct from old.granted_at or new.granted_by is distinct from old.granted_by then
    if old.granted_at is not null or new.granted_by is distinct from gate.actor() or new.account_id is distinct from gate.actor() then
      raise insufficient_privilege using message = 'only who is asked accepts a relation, once';
    end if;
  end if;
  if old.valid_to is not null and (new.valid_to is null or new.valid_to > old.valid_to)
    and (new.account_id is not distinct from gate.actor() or new.person_id <> all (gate.persons('relation', 'write'))) then
    raise insufficient_privilege using message = 'nobody lengthens her own relation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_signature()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  was jsonb := to_jsonb(old); will jsonb := to_jsonb(new); touched boolean := false; left_over boolean := false;
begin
  for i in 0 .. tg_nargs - 1 loop
    touched := touched or (was -> tg_argv[i]) is distinct from (will -> tg_argv[i]);
    left_over := left_over or (will ->> tg_argv[i]) is not null;
  end loop;
  if touched and left_over and (will ->> tg_argv[0]) is distinct from gate.actor()::text then
    raise insufficient_privilege using message = 'a change bears the name of who makes it';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_signed_copy()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not exists (select from app.action_plan p where p.id = new.plan_id and p.state in ('signed', 'superseded') and p.content_sha256 = new.content_sha256) then
    raise insufficient_privilege using message = 'a signed copy of what is not signed';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION app.guard_site_publication()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if old.state <> 'scheduled' or new.state = 'scheduled' then
    raise insufficient_privilege using message = 'an order to publish is carried out or called off, once';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION app.withdraw_company_papers()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
begin
  -- Behind row security: who withdraws may be kept from what she withdraws.
  perform gate.withdraw_papers(new.person_id);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION gate.actor()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$ select nullif(current_setting('app.account', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION gate.asked_codes()
 RETURNS TABLE(person_id uuid, code text)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select distinct p.id, p.code from app.relation r join app.person p on p.id = r.person_id
     where r.account_id = (select gate.actor()) and gate.signed_in() and r.granted_at is null and r.end_reason is null
       and (r.valid_to is null or r.valid_to > now()) and r.person_id <> all((select gate.excluded_persons())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.bodies(p_class text, p_action text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join gate.rule p on p.role = m.role and p.standing = 'own-organisation' and p.data_class = p_class and p.action = p_action
     where m.organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.commission_members()
 RETURNS TABLE(membership_id uuid, account_id uuid, name text, organisation_id uuid)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select m.id, m.account_id, a.name, m.organisation_id from app.membership m join app.account a on a.id = m.account_id and a.active
     where m.role = 'commission-member' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
       and ((select gate.bodies('meeting', 'write')) <> '{}' or (select gate.seated_meetings()) <> '{}') $function$;

CREATE OR REPLACE FUNCTION gate.conflicted_items()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(i.id), '{}') from app.meeting_conflict x join app.meeting_item i
       on i.meeting_id = x.meeting_id and i.person_id = any(gate.same(array[x.person_id]))
     where x.account_id = (select gate.actor()) $function$;

CREATE OR REPLACE FUNCTION gate.duplicate_codes()
 RETURNS TABLE(person_id uuid, code text)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select distinct p.id, p.code from app.possible_duplicate d join app.person p on p.id = d.other_person_id
     where d.person_id = any((select gate.persons('duplicate', 'read'))::uuid[])
       and d.other_person_id <> all((select gate.excluded_persons())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.entries_of(p_person uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct e), '{}') from unnest(gate.same(array[p_person])) e
     where p_person = any((select gate.persons('stub', 'read'))::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.era()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select era from app.installation $function$;

CREATE OR REPLACE FUNCTION gate.excluded_persons()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select gate.same(coalesce(array_agg(distinct x.person_id), '{}')) from app.exclusion x
     where x.valid_from <= now() and (x.valid_to is null or x.valid_to > now()) and (x.account_id = (select gate.actor()) or x.organisation_id = any((select gate.member_bodies())::uuid[])) $function$;

CREATE OR REPLACE FUNCTION gate.find_by_codice_fiscale(p_territory uuid, p_index bytea)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(l.person_id), '{}') from app.person_lookup l
     where l.territory_id = p_territory and l.codice_fiscale_index = p_index and l.person_id = any((select gate.persons('identity', 'read'))::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.first_bodies(p_kind text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join (values ('social-worker', 'manages'), ('clinician', 'treats'), ('serd-operator', 'serd-treats')) f (role, kind) on f.role = m.role and f.kind = p_kind where m.organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.headed_bodies()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join gate.rule p on p.role = m.role and p.standing = 'caseload' and p.data_class = 'relation' and p.action = 'assign'
     where m.organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.hidden(p_class text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(h.record_id), '{}') from app.hiding h
     where h.record_id is not null and h.data_class = p_class and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())
       and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
         or h.audience_role in (select role from gate.memberships())) $function$;

CREATE OR REPLACE FUNCTION gate.hidings_of(p_person uuid)
 RETURNS TABLE(data_class text, audience_account uuid, audience_organisation uuid, audience_role text, valid_from timestamp with time zone, valid_to timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select h.data_class, h.audience_account, h.audience_organisation, h.audience_role, h.valid_from, h.valid_to from app.hiding h
     where h.person_id = any((select gate.same(array[p_person]))::uuid[]) and h.record_id is null
       and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
         or h.audience_role in (select role from gate.memberships())) $function$;

CREATE OR REPLACE FUNCTION gate.installation(p_class text, p_action text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select exists (select from gate.memberships() m join gate.rule p on p.role = m.role
     and p.standing = 'installation' and p.data_class = p_class and p.action = p_action) $function$;

CREATE OR REPLACE FUNCTION gate.invited_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(r.account_id), '{}') from app.relation r where r.kind = 'self' and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
       and r.person_id = any((select gate.persons('relation', 'invite'))::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.is_excluded_from(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select p_person = any((select gate.excluded_persons())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.keeps_accounts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select gate.installation('staff', 'write') or gate.bodies('staff', 'write') <> '{}' $function$;

CREATE OR REPLACE FUNCTION gate.kept_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(a.id), '{}') from app.account a where (select gate.keeps_accounts())
       and not exists (select from app.membership m where m.account_id = a.id and m.role = 'person')
       and ((select gate.installation('staff', 'write'))
         or (exists (select from app.membership m where m.account_id = a.id and m.organisation_id = any((select gate.bodies('staff', 'write'))::uuid[]))
           and not exists (select from app.membership m where m.account_id = a.id
             and (m.organisation_id is null or m.organisation_id <> all((select gate.bodies('staff', 'write'))::uuid[]))))
         or (a.created_by = (select gate.actor()) and not exists (select from app.membership m where m.account_id = a.id))) $function$;

CREATE OR REPLACE FUNCTION gate.kept_from(p_person uuid, p_account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select (p_person = any((select gate.persons('relation', 'open'))::uuid[]) or p_person = any((select gate.persons('relation', 'assign'))::uuid[]))
       and exists (select from app.exclusion x where x.person_id = any((select gate.same(array[p_person]))::uuid[]) and x.valid_from <= now() and (x.valid_to is null or x.valid_to > now())
         and (x.account_id = p_account or x.organisation_id in (select m.organisation_id from app.membership m where m.account_id = p_account and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())))) $function$;

CREATE OR REPLACE FUNCTION gate.known_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct account_id), '{}') from app.membership where id = any((select gate.known_memberships())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.known_memberships()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(m.id), '{}') from app.membership m left join app.organisation o on o.id = m.organisation_id
     where (select gate.signed_in()) and (m.account_id = (select gate.actor()) or m.account_id = any((select gate.own_accounts())::uuid[])
       or (select gate.works_here()) and m.role <> 'person' and (o.kind is distinct from 'health'
       or m.organisation_id = any((select gate.bodies('staff', 'write'))::uuid[]) or (select gate.installation('staff', 'write'))
       or m.service_id = any((select gate.member_services())::uuid[]))) $function$;

CREATE OR REPLACE FUNCTION gate.meeting_left(p_meeting uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select count(*)::int from app.meeting_item i join app.meeting g on g.id = i.meeting_id
     where g.id = p_meeting and g.id = any((select gate.seated_meetings())::uuid[]) and i.state <> 'withdrawn'
       and (i.state = 'open' or not exists (select from app.meeting_extract x where x.item_id = i.id
         and x.item_version = i.version and x.meeting_version = g.version)) $function$;

CREATE OR REPLACE FUNCTION gate.member_bodies()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct organisation_id), '{}') from gate.memberships() where organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.member_services()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct service_id), '{}') from gate.memberships() where service_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.memberships()
 RETURNS SETOF app.membership
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER ROWS 3
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select m.* from app.membership m join app.account a on a.id = m.account_id and a.active
     where m.account_id = (select gate.actor()) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) $function$;

CREATE OR REPLACE FUNCTION gate.note_duplicates(p_person uuid, p_referral uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ insert into app.possible_duplicate (territory_id, person_id, other_person_id, referral_id, match)
     select l.territory_id, l.person_id, o.person_id, p_referral,
       case when o.codice_fiscale_index = l.codice_fiscale_index then 'codice-fiscale' else 'name-and-birth' end
     from app.person_lookup l join app.person_lookup o on o.territory_id = l.territory_id and o.person_id <> l.person_id
       and (o.codice_fiscale_index = l.codice_fiscale_index or o.name_index = l.name_index)
     where l.person_id = p_person and p_person = any((select gate.persons('referral', 'write'))::uuid[])
       and o.person_id <> all((select gate.same(array[p_person]))::uuid[])
     on conflict (person_id, other_person_id) do nothing $function$;

CREATE OR REPLACE FUNCTION gate.own_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct x.account_id), '{}') from (
       select r.account_id from app.relation r where r.account_id is not null and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
         and r.person_id in (select y.person_id from app.relation y join gate.memberships() m on m.role = 'person' and m.organisation_id = y.organisation_id
           where y.account_id = (select gate.actor()) and y.kind = 'self' and y.granted_at is not null and y.valid_from <= now() and (y.valid_to is null or y.valid_to > now()))
       union all
       select unnest(gate.invited_accounts())) x $function$;

CREATE OR REPLACE FUNCTION gate.persons(p_class text, p_action text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(p.id), '{}') from unnest(gate.same((select coalesce(array_agg(distinct t.person_id), '{}') from (
       select r.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.data_class = p_class and p.action = p_action
         join app.relation r on r.account_id = m.account_id and r.organisation_id = m.organisation_id and r.kind = p.standing
        where r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
       union all
       select r.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.data_class = p_class and p.action = p_action
         join app.relation r on r.account_id is null and r.organisation_id = m.organisation_id and r.kind = p.standing
        where r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
       union all
       select r.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'caseload' and p.data_class = p_class and p.action = p_action
         join app.relation r on r.organisation_id = m.organisation_id and r.kind <> 'self' and (m.service_id is null or r.service_id = m.service_id)
        where r.account_id is not null and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
       union all
       select i.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'sits' and p.data_class = p_class and p.action = p_action
         join gate.seats() s on s.organisation_id = m.organisation_id
         join app.meeting_item i on i.meeting_id = s.meeting_id and i.state <> 'withdrawn'
        where not exists (select from app.meeting_conflict x where x.meeting_id = s.meeting_id and x.account_id = m.account_id
          and x.person_id = any(gate.same(array[i.person_id])))
     ) t))) p (id)
     where p.id <> all((select gate.excluded_persons())::uuid[])
       and p.id <> all((select gate.same(coalesce(array_agg(h.person_id), '{}')) from app.hiding h where h.data_class = p_class and h.record_id is null
         and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now()) and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
           or h.audience_role in (select role from gate.memberships())))::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.quiet_kinds()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog'
AS $function$ select array['treats', 'serd-treats']::text[] $function$;

CREATE OR REPLACE FUNCTION gate.registered_now()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(id), '{}') from app.person
     where registered_by = (select gate.actor()) and registered_in = pg_current_xact_id_if_assigned() $function$;

CREATE OR REPLACE FUNCTION gate.relations_with(p_person uuid)
 RETURNS TABLE(kind text, organisation_id uuid, account_id uuid, service_id uuid, valid_from timestamp with time zone, valid_to timestamp with time zone, granted_at timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select r.kind, r.organisation_id, r.account_id, r.service_id, r.valid_from, r.valid_to, r.granted_at from app.relation r
     where r.person_id = any((select gate.same(array[p_person]))::uuid[]) and r.organisation_id = any((select gate.member_bodies())::uuid[])
       and (r.account_id is null or r.account_id = (select gate.actor()) or exists (select from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'caseload'
         where m.organisation_id = r.organisation_id and (m.service_id is null or m.service_id = r.service_id)))
     union all
     select 'sits', s.organisation_id, (select gate.actor()), null, s.opens_at, s.access_until, s.opens_at from gate.seats() s
     where exists (select from app.meeting_item i where i.meeting_id = s.meeting_id and i.state <> 'withdrawn'
         and i.person_id = any((select gate.same(array[p_person]))::uuid[]))
       and not exists (select from app.meeting_conflict x where x.meeting_id = s.meeting_id and x.account_id = (select gate.actor())
         and x.person_id = any((select gate.same(array[p_person]))::uuid[])) $function$;

CREATE OR REPLACE FUNCTION gate.run_meetings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(g.id), '{}') from app.meeting g where g.state in ('convened', 'held')
       and (g.organisation_id = any((select gate.bodies('meeting', 'write'))::uuid[])
         or exists (select from app.meeting_seat s where s.meeting_id = g.id and s.account_id = (select gate.actor())
           and s.ended_at is null and s.part in ('chair', 'secretary') and g.id = any((select gate.seated_meetings())::uuid[]))) $function$;

CREATE OR REPLACE FUNCTION gate.same(p_ids uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ with recursive near (id) as (
       select x.id from app.merge g cross join lateral (values (g.person_id), (g.into_person_id)) x (id)
        where g.undone_at is null and (g.person_id = any(p_ids) or g.into_person_id = any(p_ids))
       union
       select x.id from near n join app.merge g on g.person_id = n.id or g.into_person_id = n.id
         cross join lateral (values (g.person_id), (g.into_person_id)) x (id) where g.undone_at is null)
     select p_ids || coalesce((select array_agg(id) from near), '{}') $function$;

CREATE OR REPLACE FUNCTION gate.seated_meetings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct s.meeting_id), '{}') from app.meeting_seat s
     join gate.memberships() m on m.organisation_id = s.organisation_id and m.role = 'commission-member'
     where s.account_id = (select gate.actor()) and s.ended_at is null $function$;

CREATE OR REPLACE FUNCTION gate.seated_open_meetings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(g.id), '{}') from app.meeting g where g.id = any((select gate.seated_meetings())::uuid[])
       and g.state in ('convened', 'held') $function$;

CREATE OR REPLACE FUNCTION gate.seats()
 RETURNS TABLE(meeting_id uuid, organisation_id uuid, opens_at timestamp with time zone, access_until timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER ROWS 3
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select g.id, s.organisation_id, g.opens_at, g.access_until from app.meeting_seat s join app.meeting g on g.id = s.meeting_id
     where s.account_id = (select gate.actor()) and s.ended_at is null and g.state in ('convened', 'held')
       and g.opens_at <= now() and g.access_until > now() $function$;

CREATE OR REPLACE FUNCTION gate.signed_in()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select exists (select from gate.memberships()) $function$;

CREATE OR REPLACE FUNCTION gate.substituted_authors()
 RETURNS TABLE(person_id uuid, account_id uuid)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select e.person_id, r.account_id from app.relation s join app.relation r on r.id = s.substitutes_for
       cross join lateral unnest(gate.same(array[r.person_id])) e (person_id)
     where s.account_id = (select gate.actor()) and s.granted_by <> s.account_id and s.valid_from <= now() and (s.valid_to is null or s.valid_to > now()) and r.person_id = s.person_id
       and r.kind = s.kind and r.account_id is not null and exists (select from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = s.kind and p.data_class = 'reserved-note' and p.action = 'append'
         where m.organisation_id = s.organisation_id) $function$;

CREATE OR REPLACE FUNCTION gate.territories(p_class text, p_action text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select coalesce(array_agg(distinct o.territory_id), '{}') from app.organisation o
     where o.id = any((select gate.bodies(p_class, p_action))::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.withdraw_papers(p_person uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ update app.company_paper p set sealed = null, revoked_at = now(), version = p.version + 1
     from app.introduction i where p.person_id = p_person and p.revoked_at is null and i.id = p.introduction_id
       and (i.state in ('declined', 'ended') or not exists (select from app.needs_card c where c.case_id = i.case_id and c.state = 'agreed')) $function$;

CREATE OR REPLACE FUNCTION gate.works_here()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$ select exists (select from gate.memberships() where role <> 'person') $function$;

-- triggers
CREATE TRIGGER frozen BEFORE UPDATE ON app.action_plan FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_plan();
CREATE TRIGGER signer BEFORE UPDATE ON app.action_plan FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_plan_signer();
CREATE TRIGGER signature BEFORE UPDATE ON app.application FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('decided_by', 'decided_at', 'decline_reason_enc');
CREATE TRIGGER balance_state BEFORE UPDATE ON app.balance FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_balance();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE ON app.balance_entry FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_balance_part();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE ON app.balance_session FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_balance_part();
CREATE TRIGGER signature BEFORE UPDATE ON app.balance_signature FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('confirmed_by', 'confirmed_at', 'refused_reason_enc');
CREATE TRIGGER signature BEFORE UPDATE ON app.company_excluded FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('ended_by', 'ended_at');
CREATE TRIGGER signature BEFORE UPDATE ON app.company_merge FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('undone_by', 'undone_at');
CREATE TRIGGER once BEFORE UPDATE ON app.company_offer FOR EACH ROW EXECUTE FUNCTION app.guard_company_offer();
CREATE TRIGGER agreed BEFORE INSERT ON app.company_paper FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_company_paper_made();
CREATE TRIGGER withdrawn BEFORE UPDATE ON app.company_paper FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_company_paper();
CREATE TRIGGER signature BEFORE UPDATE ON app.death FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('undone_by', 'undone_at', 'undo_reason_enc');
CREATE TRIGGER correction BEFORE INSERT ON app.diary_entry FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (new.corrects IS NOT NULL))) EXECUTE FUNCTION app.guard_correction('written_by');
CREATE CONSTRAINT TRIGGER eligibility_state AFTER UPDATE OF state ON app.eligibility DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (new.state IS DISTINCT FROM old.state))) EXECUTE FUNCTION app.guard_eligibility_state();
CREATE TRIGGER signature BEFORE UPDATE ON app.evidence FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('withdrawn_by', 'withdrawn_at', 'withdraw_reason_enc');
CREATE TRIGGER once BEFORE UPDATE ON app.feedback FOR EACH ROW EXECUTE FUNCTION app.guard_feedback();
CREATE TRIGGER rung BEFORE UPDATE ON app.introduction FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_introduction();
CREATE TRIGGER withdraws AFTER UPDATE OF state ON app.introduction FOR EACH ROW WHEN (((new.state = ANY (ARRAY['declined'::text, 'ended'::text])) AND (old.state IS DISTINCT FROM new.state))) EXECUTE FUNCTION app.withdraw_company_papers();
CREATE TRIGGER signature BEFORE UPDATE ON app.job_search FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('written_by', 'written_at', 'content_enc', 'state', 'ready_on');
CREATE TRIGGER signature BEFORE UPDATE ON app.match_pin FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('ended_by', 'ended_at');
CREATE TRIGGER signature BEFORE UPDATE ON app.match_reason FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('computed_by', 'computed_at', 'parts_enc');
CREATE TRIGGER signature BEFORE UPDATE ON app.match_score FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('computed_by', 'computed_at', 'score', 'state', 'ready_on', 'place_version');
CREATE TRIGGER meeting_steps BEFORE UPDATE ON app.meeting FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_meeting();
CREATE TRIGGER signature BEFORE UPDATE ON app.meeting FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('closed_by', 'closed_at');
CREATE TRIGGER meeting_item BEFORE UPDATE ON app.meeting_item FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_meeting_item();
CREATE TRIGGER signature BEFORE UPDATE ON app.merge FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('undone_by', 'undone_at');
CREATE TRIGGER card BEFORE UPDATE ON app.needs_card FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_needs_card();
CREATE TRIGGER withdraws AFTER UPDATE OF state ON app.needs_card FOR EACH ROW WHEN (((old.state = 'agreed'::text) AND (new.state = ANY (ARRAY['revoked'::text, 'superseded'::text])))) EXECUTE FUNCTION app.withdraw_company_papers();
CREATE TRIGGER signature BEFORE UPDATE ON app.place_description FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('answered_by', 'answered_at', 'state');
CREATE CONSTRAINT TRIGGER signed_copy AFTER INSERT ON app.plan_document DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (new.edition = 'signed'::text))) EXECUTE FUNCTION app.guard_signed_copy();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE ON app.plan_goal FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_plan_part();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE ON app.plan_measure FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_plan_part('state', 'version');
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE ON app.plan_other_project FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_plan_part('sent_on', 'sent_by', 'version');
CREATE TRIGGER signature BEFORE UPDATE ON app.plan_other_project FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('sent_by', 'sent_on');
CREATE TRIGGER signature BEFORE UPDATE ON app.plan_review FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('answered_by', 'answered_at', 'state', 'outcome', 'text_enc');
CREATE TRIGGER sound BEFORE INSERT OR UPDATE ON app.plan_signature FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_plan_signature();
CREATE TRIGGER signature BEFORE UPDATE ON app.possible_duplicate FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('answered_by', 'answered_at', 'answer');
CREATE TRIGGER once BEFORE UPDATE ON app.published_figure FOR EACH ROW EXECUTE FUNCTION app.guard_published_figure();
CREATE TRIGGER signature BEFORE UPDATE ON app.referral FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('decided_by', 'decided_at');
CREATE TRIGGER relation_change BEFORE UPDATE ON app.relation FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_relation_change();
CREATE TRIGGER signature BEFORE UPDATE ON app.relation FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('ended_by', 'end_reason');
CREATE TRIGGER correction BEFORE INSERT ON app.reserved_note FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (new.corrects IS NOT NULL))) EXECUTE FUNCTION app.guard_correction('written_by');
CREATE TRIGGER correction BEFORE INSERT ON app.residence FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (new.corrects IS NOT NULL))) EXECUTE FUNCTION app.guard_correction();
CREATE CONSTRAINT TRIGGER candidacy_state AFTER UPDATE OF state ON app.selection_candidacy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (new.state IS DISTINCT FROM old.state))) EXECUTE FUNCTION app.guard_candidacy_state();
CREATE TRIGGER place BEFORE UPDATE ON app.selection_candidacy FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_candidacy();
CREATE TRIGGER signature BEFORE UPDATE ON app.selection_complaint FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('answered_by', 'answered_at', 'outcome', 'answer_enc');
CREATE TRIGGER procedure_closed BEFORE UPDATE ON app.selection_procedure FOR EACH ROW WHEN (((CURRENT_USER = 'accompagna_runtime'::name) AND (old.state = 'closed'::text))) EXECUTE FUNCTION app.guard_procedure();
CREATE TRIGGER signature BEFORE UPDATE ON app.selection_procedure FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('closed_by', 'closed_at');
CREATE TRIGGER once BEFORE UPDATE ON app.site_publication FOR EACH ROW EXECUTE FUNCTION app.guard_site_publication();
CREATE TRIGGER signature BEFORE UPDATE ON app.vocabulary_term FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_signature('imported_by', 'imported_at', 'label_it', 'label_en', 'broader', 'source');

-- row security
alter table app.account enable row level security, force row level security;
alter table app.action_plan enable row level security, force row level security;
alter table app.application enable row level security, force row level security;
alter table app.appointment enable row level security, force row level security;
alter table app.assessment_document enable row level security, force row level security;
alter table app.assessment_sheet enable row level security, force row level security;
alter table app.balance enable row level security, force row level security;
alter table app.balance_document enable row level security, force row level security;
alter table app.balance_entry enable row level security, force row level security;
alter table app.balance_session enable row level security, force row level security;
alter table app.balance_signature enable row level security, force row level security;
alter table app.body_function_sheet enable row level security, force row level security;
alter table app.budget_line enable row level security, force row level security;
alter table app.case_file enable row level security, force row level security;
alter table app.close_person enable row level security, force row level security;
alter table app.company enable row level security, force row level security;
alter table app.company_award enable row level security, force row level security;
alter table app.company_contact enable row level security, force row level security;
alter table app.company_excluded enable row level security, force row level security;
alter table app.company_headcount enable row level security, force row level security;
alter table app.company_intermediary enable row level security, force row level security;
alter table app.company_l68_fact enable row level security, force row level security;
alter table app.company_log enable row level security, force row level security;
alter table app.company_meeting enable row level security, force row level security;
alter table app.company_merge enable row level security, force row level security;
alter table app.company_offer enable row level security, force row level security;
alter table app.company_paper enable row level security, force row level security;
alter table app.company_site enable row level security, force row level security;
alter table app.credential enable row level security, force row level security;
alter table app.death enable row level security, force row level security;
alter table app.diary_entry enable row level security, force row level security;
alter table app.dissent enable row level security, force row level security;
alter table app.eligibility enable row level security, force row level security;
alter table app.eligibility_decision enable row level security, force row level security;
alter table app.event enable row level security, force row level security;
alter table app.evidence enable row level security, force row level security;
alter table app.evidence_file enable row level security, force row level security;
alter table app.exclusion enable row level security, force row level security;
alter table app.feedback enable row level security, force row level security;
alter table app.functional_document enable row level security, force row level security;
alter table app.functional_sheet enable row level security, force row level security;
alter table app.hiding enable row level security, force row level security;
alter table app.idempotency enable row level security, force row level security;
alter table app.import_mapping enable row level security, force row level security;
alter table app.import_row enable row level security, force row level security;
alter table app.import_run enable row level security, force row level security;
alter table app.installation enable row level security, force row level security;
alter table app.instrument enable row level security, force row level security;
alter table app.instrument_version enable row level security, force row level security;
alter table app.intermediary enable row level security, force row level security;
alter table app.introduction enable row level security, force row level security;
alter table app.introduction_gate enable row level security, force row level security;
alter table app.introduction_step enable row level security, force row level security;
alter table app.invitation enable row level security, force row level security;
alter table app.job_search enable row level security, force row level security;
alter table app.limitation enable row level security, force row level security;
alter table app.match_decision enable row level security, force row level security;
alter table app.match_pin enable row level security, force row level security;
alter table app.match_reason enable row level security, force row level security;
alter table app.match_run enable row level security, force row level security;
alter table app.match_run_person enable row level security, force row level security;
alter table app.match_run_place enable row level security, force row level security;
alter table app.match_score enable row level security, force row level security;
alter table app.match_weights enable row level security, force row level security;
alter table app.meeting enable row level security, force row level security;
alter table app.meeting_conflict enable row level security, force row level security;
alter table app.meeting_extract enable row level security, force row level security;
alter table app.meeting_item enable row level security, force row level security;
alter table app.meeting_seat enable row level security, force row level security;
alter table app.membership enable row level security, force row level security;
alter table app.merge enable row level security, force row level security;
alter table app.message enable row level security, force row level security;
alter table app.needs_card enable row level security, force row level security;
alter table app.needs_card_answer enable row level security, force row level security;
alter table app.notice enable row level security, force row level security;
alter table app.notice_version enable row level security, force row level security;
alter table app.organisation enable row level security, force row level security;
alter table app.person enable row level security, force row level security;
alter table app.person_contact enable row level security, force row level security;
alter table app.person_identity enable row level security, force row level security;
alter table app.person_lookup enable row level security, force row level security;
alter table app.place enable row level security, force row level security;
alter table app.place_description enable row level security, force row level security;
alter table app.place_invitation enable row level security, force row level security;
alter table app.plan_document enable row level security, force row level security;
alter table app.plan_goal enable row level security, force row level security;
alter table app.plan_measure enable row level security, force row level security;
alter table app.plan_other_project enable row level security, force row level security;
alter table app.plan_review enable row level security, force row level security;
alter table app.plan_session enable row level security, force row level security;
alter table app.plan_signature enable row level security, force row level security;
alter table app.possible_duplicate enable row level security, force row level security;
alter table app.privacy_notice enable row level security, force row level security;
alter table app.project enable row level security, force row level security;
alter table app.project_comune enable row level security, force row level security;
alter table app.project_partner enable row level security, force row level security;
alter table app.project_share enable row level security, force row level security;
alter table app.project_target enable row level security, force row level security;
alter table app.project_version enable row level security, force row level security;
alter table app.protocol enable row level security, force row level security;
alter table app.publicity_release enable row level security, force row level security;
alter table app.published_asset enable row level security, force row level security;
alter table app.published_change enable row level security, force row level security;
alter table app.published_figure enable row level security, force row level security;
alter table app.published_page enable row level security, force row level security;
alter table app.referral enable row level security, force row level security;
alter table app.referral_agreement enable row level security, force row level security;
alter table app.referral_decision enable row level security, force row level security;
alter table app.referral_letter enable row level security, force row level security;
alter table app.referral_origin enable row level security, force row level security;
alter table app.referral_paper enable row level security, force row level security;
alter table app.relation enable row level security, force row level security;
alter table app.report enable row level security, force row level security;
alter table app.representation_act enable row level security, force row level security;
alter table app.representative enable row level security, force row level security;
alter table app.requirement_check enable row level security, force row level security;
alter table app.reserved_note enable row level security, force row level security;
alter table app.residence enable row level security, force row level security;
alter table app.selection_candidacy enable row level security, force row level security;
alter table app.selection_communication enable row level security, force row level security;
alter table app.selection_complaint enable row level security, force row level security;
alter table app.selection_decision enable row level security, force row level security;
alter table app.selection_minutes enable row level security, force row level security;
alter table app.selection_procedure enable row level security, force row level security;
alter table app.selection_score enable row level security, force row level security;
alter table app.service enable row level security, force row level security;
alter table app.session enable row level security, force row level security;
alter table app.sign_in_attempt enable row level security, force row level security;
alter table app.site_asset enable row level security, force row level security;
alter table app.site_page enable row level security, force row level security;
alter table app.site_publication enable row level security, force row level security;
alter table app.site_text enable row level security, force row level security;
alter table app.stored_file enable row level security, force row level security;
alter table app.territory enable row level security, force row level security;
alter table app.territory_comune enable row level security, force row level security;
alter table app.travel_trial enable row level security, force row level security;
alter table app.vocabulary_term enable row level security, force row level security;
alter table app.work_mark enable row level security, force row level security;
alter table audit.event enable row level security, force row level security;
alter table audit.event_default enable row level security, force row level security;
alter table audit.seal enable row level security, force row level security;
alter table gate.rule enable row level security, force row level security;

-- policies
create policy app_account_insert_administration on app.account for insert to accompagna_administration
  with check true;

create policy app_account_insert_copying on app.account for insert to accompagna_copying
  with check true;

create policy app_account_insert_runtime on app.account for insert to accompagna_runtime
  with check (((created_by = ( SELECT gate.actor() AS actor)) AND (opened_in = pg_current_xact_id()) AND ( SELECT gate.keeps_accounts() AS keeps_accounts)) OR ((created_by = ( SELECT gate.actor() AS actor)) AND (opened_in = pg_current_xact_id()) AND (name = upper(email)) AND (regexp_replace(name, '-[0-9]{1,2}$'::text, ''::text) IN ( SELECT p.code
   FROM app.person p
  WHERE (p.id = ANY (( SELECT gate.persons('relation'::text, 'invite'::text) AS persons)::uuid[]))))));

create policy app_account_select_administration on app.account for select to accompagna_administration
  using true;

create policy app_account_select_copying on app.account for select to accompagna_copying
  using true;

create policy app_account_select_gate on app.account for select to accompagna_gate
  using true;

create policy app_account_select_messaging on app.account for select to accompagna_messaging
  using true;

create policy app_account_select_runtime on app.account for select to accompagna_runtime
  using ((id = ANY (( SELECT gate.known_accounts() AS known_accounts)::uuid[])) OR (created_by = ( SELECT gate.actor() AS actor)));

create policy app_account_select_sign_in on app.account for select to accompagna_sign_in
  using true;

create policy app_account_update_runtime on app.account for update to accompagna_runtime
  using (id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]))
  with check (id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]));

create policy app_action_plan_insert_copying on app.action_plan for insert to accompagna_copying
  with check true;

create policy app_action_plan_insert_runtime on app.action_plan for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)) AND (state = 'draft'::text));

create policy app_action_plan_select_copying on app.action_plan for select to accompagna_copying
  using true;

create policy app_action_plan_select_counting on app.action_plan for select to accompagna_counting
  using true;

create policy app_action_plan_select_runtime on app.action_plan for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_action_plan_update_runtime on app.action_plan for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('plan'::text, 'sign'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('plan'::text, 'confirm'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])))
  with check (((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('plan'::text, 'sign'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('plan'::text, 'confirm'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_application_delete_upkeep on app.application for delete to accompagna_upkeep
  using true;

create policy app_application_insert_applying on app.application for insert to accompagna_applying
  with check true;

create policy app_application_insert_copying on app.application for insert to accompagna_copying
  with check true;

create policy app_application_select_applying on app.application for select to accompagna_applying
  using true;

create policy app_application_select_copying on app.application for select to accompagna_copying
  using true;

create policy app_application_select_runtime on app.application for select to accompagna_runtime
  using (((organisation_id = ANY (( SELECT gate.bodies('application'::text, 'read'::text) AS bodies)::uuid[])) AND (state <> 'draft'::text)) OR ((assigned_to = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('application'::text, 'answer'::text) AS bodies)::uuid[]))));

create policy app_application_select_upkeep on app.application for select to accompagna_upkeep
  using true;

create policy app_application_update_applying on app.application for update to accompagna_applying
  using true
  with check true;

create policy app_application_update_runtime on app.application for update to accompagna_runtime
  using ((((organisation_id = ANY (( SELECT gate.bodies('application'::text, 'assign'::text) AS bodies)::uuid[])) AND (state = ANY (ARRAY['sent'::text, 'assigned'::text])) AND (decided_by IS NULL) AND (person_id IS NULL) AND (referral_id IS NULL)) OR ((assigned_to = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('application'::text, 'answer'::text) AS bodies)::uuid[])) AND ((state = 'assigned'::text) OR ((state = ANY (ARRAY['taken'::text, 'declined'::text])) AND (decided_by = ( SELECT gate.actor() AS actor)))))) AND (state = ANY (ARRAY['sent'::text, 'assigned'::text])))
  with check (((organisation_id = ANY (( SELECT gate.bodies('application'::text, 'assign'::text) AS bodies)::uuid[])) AND (state = ANY (ARRAY['sent'::text, 'assigned'::text])) AND (decided_by IS NULL) AND (person_id IS NULL) AND (referral_id IS NULL)) OR ((assigned_to = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('application'::text, 'answer'::text) AS bodies)::uuid[])) AND ((state = 'assigned'::text) OR ((state = ANY (ARRAY['taken'::text, 'declined'::text])) AND (decided_by = ( SELECT gate.actor() AS actor))))));

create policy app_appointment_insert_copying on app.appointment for insert to accompagna_copying
  with check true;

create policy app_appointment_insert_runtime on app.appointment for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('appointment'::text, 'write'::text) AS persons)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_appointment_select_copying on app.appointment for select to accompagna_copying
  using true;

create policy app_appointment_select_messaging on app.appointment for select to accompagna_messaging
  using true;

create policy app_appointment_select_runtime on app.appointment for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('appointment'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('appointment'::text) AS hidden)::uuid[])));

create policy app_appointment_update_runtime on app.appointment for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('appointment'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('appointment'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('appointment'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('appointment'::text) AS hidden)::uuid[])));

create policy app_assessment_document_insert_copying on app.assessment_document for insert to accompagna_copying
  with check true;

create policy app_assessment_document_insert_runtime on app.assessment_document for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('assessment'::text, 'write'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)));

create policy app_assessment_document_select_copying on app.assessment_document for select to accompagna_copying
  using true;

create policy app_assessment_document_select_runtime on app.assessment_document for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('assessment'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('assessment'::text) AS hidden)::uuid[])));

create policy app_assessment_sheet_insert_copying on app.assessment_sheet for insert to accompagna_copying
  with check true;

create policy app_assessment_sheet_insert_runtime on app.assessment_sheet for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('assessment'::text, 'write'::text) AS persons)::uuid[])) AND (rated_by = ( SELECT gate.actor() AS actor)) AND (state = 'draft'::text));

create policy app_assessment_sheet_select_copying on app.assessment_sheet for select to accompagna_copying
  using true;

create policy app_assessment_sheet_select_runtime on app.assessment_sheet for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('assessment'::text, 'read'::text) AS persons)::uuid[])) AND ((state = 'closed'::text) OR agreed OR (rated_by = ( SELECT gate.actor() AS actor))) AND (id <> ALL (( SELECT gate.hidden('assessment'::text) AS hidden)::uuid[])));

create policy app_assessment_sheet_update_runtime on app.assessment_sheet for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('assessment'::text, 'write'::text) AS persons)::uuid[])) AND ((rated_by = ( SELECT gate.actor() AS actor)) OR agreed) AND (id <> ALL (( SELECT gate.hidden('assessment'::text) AS hidden)::uuid[])) AND (state = 'draft'::text))
  with check ((person_id = ANY (( SELECT gate.persons('assessment'::text, 'write'::text) AS persons)::uuid[])) AND ((rated_by = ( SELECT gate.actor() AS actor)) OR agreed) AND (id <> ALL (( SELECT gate.hidden('assessment'::text) AS hidden)::uuid[])));

create policy app_balance_insert_copying on app.balance for insert to accompagna_copying
  with check true;

create policy app_balance_insert_runtime on app.balance for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (opened_by = ( SELECT gate.actor() AS actor)) AND (contract_on IS NULL));

create policy app_balance_select_copying on app.balance for select to accompagna_copying
  using true;

create policy app_balance_select_runtime on app.balance for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_update_runtime on app.balance for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_document_insert_copying on app.balance_document for insert to accompagna_copying
  with check true;

create policy app_balance_document_insert_runtime on app.balance_document for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)));

create policy app_balance_document_select_copying on app.balance_document for select to accompagna_copying
  using true;

create policy app_balance_document_select_runtime on app.balance_document for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_entry_insert_copying on app.balance_entry for insert to accompagna_copying
  with check true;

create policy app_balance_entry_insert_runtime on app.balance_entry for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_balance_entry_select_copying on app.balance_entry for select to accompagna_copying
  using true;

create policy app_balance_entry_select_runtime on app.balance_entry for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_entry_update_runtime on app.balance_entry for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])) AND (removed_at IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_session_insert_copying on app.balance_session for insert to accompagna_copying
  with check true;

create policy app_balance_session_insert_runtime on app.balance_session for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (held_by = ( SELECT gate.actor() AS actor)));

create policy app_balance_session_select_copying on app.balance_session for select to accompagna_copying
  using true;

create policy app_balance_session_select_runtime on app.balance_session for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_session_update_runtime on app.balance_session for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (held_by = ( SELECT gate.actor() AS actor)) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])) AND (NOT (EXISTS ( SELECT
   FROM app.balance_signature s
  WHERE ((s.subject_id = balance_session.id) AND (s.person_id = balance_session.person_id))))))
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (held_by = ( SELECT gate.actor() AS actor)) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_signature_insert_copying on app.balance_signature for insert to accompagna_copying
  with check true;

create policy app_balance_signature_insert_runtime on app.balance_signature for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('balance'::text, 'sign'::text) AS persons)::uuid[])) AND (part = 'person'::text) AND (way = 'signed-in'::text) AND (recorded_by = ( SELECT gate.actor() AS actor))) OR ((person_id = ANY (( SELECT gate.persons('balance'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (confirmed_by IS NULL) AND ((part = 'operator'::text) OR (way = 'paper'::text))));

create policy app_balance_signature_select_copying on app.balance_signature for select to accompagna_copying
  using true;

create policy app_balance_signature_select_runtime on app.balance_signature for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_balance_signature_update_runtime on app.balance_signature for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('balance'::text, 'confirm'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])) AND (way = 'paper'::text) AND (confirmed_at IS NULL) AND (recorded_by <> ( SELECT gate.actor() AS actor)))
  with check ((person_id = ANY (( SELECT gate.persons('balance'::text, 'confirm'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('balance'::text) AS hidden)::uuid[])));

create policy app_body_function_sheet_insert_copying on app.body_function_sheet for insert to accompagna_copying
  with check true;

create policy app_body_function_sheet_insert_runtime on app.body_function_sheet for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('body-functions'::text, 'write'::text) AS persons)::uuid[])) AND (rated_by = ( SELECT gate.actor() AS actor)) AND (state = 'draft'::text));

create policy app_body_function_sheet_select_copying on app.body_function_sheet for select to accompagna_copying
  using true;

create policy app_body_function_sheet_select_runtime on app.body_function_sheet for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('body-functions'::text, 'read'::text) AS persons)::uuid[])) AND ((state = 'closed'::text) OR agreed OR (rated_by = ( SELECT gate.actor() AS actor))) AND (id <> ALL (( SELECT gate.hidden('body-functions'::text) AS hidden)::uuid[])));

create policy app_body_function_sheet_update_runtime on app.body_function_sheet for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('body-functions'::text, 'write'::text) AS persons)::uuid[])) AND ((rated_by = ( SELECT gate.actor() AS actor)) OR agreed) AND (id <> ALL (( SELECT gate.hidden('body-functions'::text) AS hidden)::uuid[])) AND (state = 'draft'::text))
  with check ((person_id = ANY (( SELECT gate.persons('body-functions'::text, 'write'::text) AS persons)::uuid[])) AND ((rated_by = ( SELECT gate.actor() AS actor)) OR agreed) AND (id <> ALL (( SELECT gate.hidden('body-functions'::text) AS hidden)::uuid[])));

create policy app_budget_line_insert_copying on app.budget_line for insert to accompagna_copying
  with check true;

create policy app_budget_line_insert_runtime on app.budget_line for insert to accompagna_runtime
  with check ((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('budget'::text, 'write'::text) AS bodies)::uuid[]))))) AND (version_id IN ( SELECT v.id
   FROM app.project_version v
  WHERE ((v.recorded_by = ( SELECT gate.actor() AS actor)) AND (v.recorded_at = now())))));

create policy app_budget_line_select_copying on app.budget_line for select to accompagna_copying
  using true;

create policy app_budget_line_select_runtime on app.budget_line for select to accompagna_runtime
  using (project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE (pp.organisation_id = ANY (( SELECT gate.bodies('budget'::text, 'read'::text) AS bodies)::uuid[]))));

create policy app_case_file_insert_copying on app.case_file for insert to accompagna_copying
  with check true;

create policy app_case_file_insert_runtime on app.case_file for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('stub'::text, 'write'::text) AS persons)::uuid[]));

create policy app_case_file_select_copying on app.case_file for select to accompagna_copying
  using true;

create policy app_case_file_select_counting on app.case_file for select to accompagna_counting
  using true;

create policy app_case_file_select_runtime on app.case_file for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('stub'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

create policy app_close_person_insert_copying on app.close_person for insert to accompagna_copying
  with check true;

create policy app_close_person_insert_runtime on app.close_person for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_close_person_select_copying on app.close_person for select to accompagna_copying
  using true;

create policy app_close_person_select_runtime on app.close_person for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('contact'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])));

create policy app_close_person_update_runtime on app.close_person for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])));

create policy app_company_insert_copying on app.company for insert to accompagna_copying
  with check true;

create policy app_company_insert_runtime on app.company for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_company_select_copying on app.company for select to accompagna_copying
  using true;

create policy app_company_select_counting on app.company for select to accompagna_counting
  using true;

create policy app_company_select_runtime on app.company for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_update_runtime on app.company for update to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_award_insert_copying on app.company_award for insert to accompagna_copying
  with check true;

create policy app_company_award_insert_runtime on app.company_award for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (given_by = ( SELECT gate.actor() AS actor)) AND (revoked_on IS NULL));

create policy app_company_award_select_copying on app.company_award for select to accompagna_copying
  using true;

create policy app_company_award_select_runtime on app.company_award for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_award_update_runtime on app.company_award for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (revoked_on IS NULL))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_contact_insert_copying on app.company_contact for insert to accompagna_copying
  with check true;

create policy app_company_contact_insert_runtime on app.company_contact for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_company_contact_select_copying on app.company_contact for select to accompagna_copying
  using true;

create policy app_company_contact_select_runtime on app.company_contact for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_contact_update_runtime on app.company_contact for update to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_excluded_insert_copying on app.company_excluded for insert to accompagna_copying
  with check true;

create policy app_company_excluded_insert_runtime on app.company_excluded for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (ended_at IS NULL)) OR ((person_id = ANY (( SELECT gate.persons('search'::text, 'sign'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (ended_at IS NULL)));

create policy app_company_excluded_select_copying on app.company_excluded for select to accompagna_copying
  using true;

create policy app_company_excluded_select_runtime on app.company_excluded for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('search'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_company_excluded_update_runtime on app.company_excluded for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('search'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])) AND (ended_at IS NULL))
  with check (((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('search'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_company_headcount_insert_copying on app.company_headcount for insert to accompagna_copying
  with check true;

create policy app_company_headcount_insert_runtime on app.company_headcount for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_company_headcount_select_copying on app.company_headcount for select to accompagna_copying
  using true;

create policy app_company_headcount_select_runtime on app.company_headcount for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_intermediary_insert_copying on app.company_intermediary for insert to accompagna_copying
  with check true;

create policy app_company_intermediary_insert_runtime on app.company_intermediary for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_company_intermediary_select_copying on app.company_intermediary for select to accompagna_copying
  using true;

create policy app_company_intermediary_select_runtime on app.company_intermediary for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_intermediary_update_runtime on app.company_intermediary for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (ended_on IS NULL))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_l68_fact_insert_copying on app.company_l68_fact for insert to accompagna_copying
  with check true;

create policy app_company_l68_fact_insert_runtime on app.company_l68_fact for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_company_l68_fact_select_copying on app.company_l68_fact for select to accompagna_copying
  using true;

create policy app_company_l68_fact_select_runtime on app.company_l68_fact for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_log_insert_copying on app.company_log for insert to accompagna_copying
  with check true;

create policy app_company_log_insert_runtime on app.company_log for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('company-log'::text, 'write'::text) AS bodies)::uuid[])));

create policy app_company_log_select_copying on app.company_log for select to accompagna_copying
  using true;

create policy app_company_log_select_runtime on app.company_log for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company-log'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_meeting_insert_copying on app.company_meeting for insert to accompagna_copying
  with check true;

create policy app_company_meeting_insert_runtime on app.company_meeting for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)) AND (state = 'planned'::text) AND (organisation_id = ANY (( SELECT gate.bodies('company-log'::text, 'write'::text) AS bodies)::uuid[])));

create policy app_company_meeting_select_copying on app.company_meeting for select to accompagna_copying
  using true;

create policy app_company_meeting_select_runtime on app.company_meeting for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company-log'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_meeting_update_runtime on app.company_meeting for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[])) AND (organisation_id = ANY (( SELECT gate.bodies('company-log'::text, 'write'::text) AS bodies)::uuid[])) AND (state = 'planned'::text))
  with check ((territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[])) AND (organisation_id = ANY (( SELECT gate.bodies('company-log'::text, 'write'::text) AS bodies)::uuid[])));

create policy app_company_merge_insert_copying on app.company_merge for insert to accompagna_copying
  with check true;

create policy app_company_merge_insert_runtime on app.company_merge for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (merged_by = ( SELECT gate.actor() AS actor)) AND (undone_at IS NULL));

create policy app_company_merge_select_copying on app.company_merge for select to accompagna_copying
  using true;

create policy app_company_merge_select_counting on app.company_merge for select to accompagna_counting
  using true;

create policy app_company_merge_select_runtime on app.company_merge for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_merge_update_runtime on app.company_merge for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (undone_at IS NULL))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_offer_delete_upkeep on app.company_offer for delete to accompagna_upkeep
  using true;

create policy app_company_offer_insert_copying on app.company_offer for insert to accompagna_copying
  with check true;

create policy app_company_offer_insert_hosting on app.company_offer for insert to accompagna_hosting
  with check true;

create policy app_company_offer_select_copying on app.company_offer for select to accompagna_copying
  using true;

create policy app_company_offer_select_runtime on app.company_offer for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_offer_select_upkeep on app.company_offer for select to accompagna_upkeep
  using true;

create policy app_company_offer_update_runtime on app.company_offer for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[])) AND (state = 'new'::text))
  with check (territory_id = ANY (( SELECT gate.territories('company-log'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_paper_insert_copying on app.company_paper for insert to accompagna_copying
  with check true;

create policy app_company_paper_insert_runtime on app.company_paper for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)) AND (revoked_at IS NULL));

create policy app_company_paper_select_copying on app.company_paper for select to accompagna_copying
  using true;

create policy app_company_paper_select_gate on app.company_paper for select to accompagna_gate
  using true;

create policy app_company_paper_select_hosting on app.company_paper for select to accompagna_hosting
  using true;

create policy app_company_paper_select_runtime on app.company_paper for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])));

create policy app_company_paper_update_gate on app.company_paper for update to accompagna_gate
  using true
  with check true;

create policy app_company_paper_update_runtime on app.company_paper for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('introduction'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])) AND (revoked_at IS NULL))
  with check (((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('introduction'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])));

create policy app_company_site_insert_copying on app.company_site for insert to accompagna_copying
  with check true;

create policy app_company_site_insert_runtime on app.company_site for insert to accompagna_runtime
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_company_site_select_copying on app.company_site for select to accompagna_copying
  using true;

create policy app_company_site_select_runtime on app.company_site for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_company_site_update_runtime on app.company_site for update to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_credential_insert_copying on app.credential for insert to accompagna_copying
  with check true;

create policy app_credential_insert_sign_in on app.credential for insert to accompagna_sign_in
  with check true;

create policy app_credential_select_copying on app.credential for select to accompagna_copying
  using true;

create policy app_credential_select_sign_in on app.credential for select to accompagna_sign_in
  using true;

create policy app_credential_update_sign_in on app.credential for update to accompagna_sign_in
  using true
  with check true;

create policy app_death_insert_copying on app.death for insert to accompagna_copying
  with check true;

create policy app_death_insert_runtime on app.death for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('identity'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (undone_at IS NULL));

create policy app_death_select_copying on app.death for select to accompagna_copying
  using true;

create policy app_death_select_messaging on app.death for select to accompagna_messaging
  using true;

create policy app_death_select_runtime on app.death for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('stub'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

create policy app_death_update_runtime on app.death for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('identity'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])) AND (undone_at IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('identity'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

create policy app_diary_entry_insert_copying on app.diary_entry for insert to accompagna_copying
  with check true;

create policy app_diary_entry_insert_runtime on app.diary_entry for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('diary'::text, 'append'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_diary_entry_select_copying on app.diary_entry for select to accompagna_copying
  using true;

create policy app_diary_entry_select_runtime on app.diary_entry for select to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('diary'::text, 'read'::text) AS persons)::uuid[])) OR ((written_by = ( SELECT gate.actor() AS actor)) AND ( SELECT gate.signed_in() AS signed_in) AND (person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])))) AND (id <> ALL (( SELECT gate.hidden('diary'::text) AS hidden)::uuid[])));

create policy app_dissent_insert_copying on app.dissent for insert to accompagna_copying
  with check true;

create policy app_dissent_insert_runtime on app.dissent for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_dissent_select_copying on app.dissent for select to accompagna_copying
  using true;

create policy app_dissent_select_runtime on app.dissent for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('representation'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])));

create policy app_dissent_update_runtime on app.dissent for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])) AND (resolved_on IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])));

create policy app_eligibility_insert_copying on app.eligibility for insert to accompagna_copying
  with check true;

create policy app_eligibility_insert_runtime on app.eligibility for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'write'::text) AS persons)::uuid[])) AND (state = 'open'::text));

create policy app_eligibility_select_copying on app.eligibility for select to accompagna_copying
  using true;

create policy app_eligibility_select_counting on app.eligibility for select to accompagna_counting
  using true;

create policy app_eligibility_select_runtime on app.eligibility for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('eligibility'::text) AS hidden)::uuid[])));

create policy app_eligibility_update_runtime on app.eligibility for update to accompagna_runtime
  using ((((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'write'::text) AS persons)::uuid[])) AND (state = 'open'::text)) OR (person_id = ANY (( SELECT gate.persons('eligibility'::text, 'decide'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('eligibility'::text) AS hidden)::uuid[])))
  with check ((((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'write'::text) AS persons)::uuid[])) AND (state = 'open'::text)) OR (person_id = ANY (( SELECT gate.persons('eligibility'::text, 'decide'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('eligibility'::text) AS hidden)::uuid[])));

create policy app_eligibility_decision_insert_copying on app.eligibility_decision for insert to accompagna_copying
  with check true;

create policy app_eligibility_decision_insert_runtime on app.eligibility_decision for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'decide'::text) AS persons)::uuid[])) AND (decided_by = ( SELECT gate.actor() AS actor)));

create policy app_eligibility_decision_select_copying on app.eligibility_decision for select to accompagna_copying
  using true;

create policy app_eligibility_decision_select_runtime on app.eligibility_decision for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('eligibility'::text) AS hidden)::uuid[])));

create policy app_event_insert_copying on app.event for insert to accompagna_copying
  with check true;

create policy app_event_insert_runtime on app.event for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('stub'::text, 'append'::text) AS persons)::uuid[])) AND (account_id = ( SELECT gate.actor() AS actor)));

create policy app_event_select_copying on app.event for select to accompagna_copying
  using true;

create policy app_event_select_runtime on app.event for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('stub'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

create policy app_evidence_insert_copying on app.evidence for insert to accompagna_copying
  with check true;

create policy app_evidence_insert_runtime on app.evidence for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('certificate'::text, 'write'::text) AS persons)::uuid[])) AND (added_by = ( SELECT gate.actor() AS actor)) AND (withdrawn_at IS NULL));

create policy app_evidence_select_copying on app.evidence for select to accompagna_copying
  using true;

create policy app_evidence_select_runtime on app.evidence for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('certificate'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('certificate'::text) AS hidden)::uuid[])));

create policy app_evidence_update_runtime on app.evidence for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('certificate'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('certificate'::text) AS hidden)::uuid[])) AND (withdrawn_at IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('certificate'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('certificate'::text) AS hidden)::uuid[])));

create policy app_evidence_file_insert_copying on app.evidence_file for insert to accompagna_copying
  with check true;

create policy app_evidence_file_insert_runtime on app.evidence_file for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('certificate'::text, 'write'::text) AS persons)::uuid[])) AND (added_by = ( SELECT gate.actor() AS actor)));

create policy app_evidence_file_select_copying on app.evidence_file for select to accompagna_copying
  using true;

create policy app_evidence_file_select_runtime on app.evidence_file for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('certificate'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('certificate'::text) AS hidden)::uuid[])));

create policy app_exclusion_insert_copying on app.exclusion for insert to accompagna_copying
  with check true;

create policy app_exclusion_insert_runtime on app.exclusion for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (declared_by = ( SELECT gate.actor() AS actor)) AND (declared_in = pg_current_xact_id()));

create policy app_exclusion_select_copying on app.exclusion for select to accompagna_copying
  using true;

create policy app_exclusion_select_gate on app.exclusion for select to accompagna_gate
  using true;

create policy app_exclusion_select_messaging on app.exclusion for select to accompagna_messaging
  using true;

create policy app_exclusion_select_runtime on app.exclusion for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])));

create policy app_exclusion_update_runtime on app.exclusion for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])));

create policy app_feedback_delete_upkeep on app.feedback for delete to accompagna_upkeep
  using true;

create policy app_feedback_insert_copying on app.feedback for insert to accompagna_copying
  with check true;

create policy app_feedback_insert_rating on app.feedback for insert to accompagna_rating
  with check true;

create policy app_feedback_select_copying on app.feedback for select to accompagna_copying
  using true;

create policy app_feedback_select_runtime on app.feedback for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('feedback'::text, 'read'::text) AS territories)::uuid[]));

create policy app_feedback_select_upkeep on app.feedback for select to accompagna_upkeep
  using true;

create policy app_feedback_update_runtime on app.feedback for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('feedback'::text, 'write'::text) AS territories)::uuid[])) AND (state = ANY (ARRAY['to-read'::text, 'kept'::text])))
  with check (territory_id = ANY (( SELECT gate.territories('feedback'::text, 'write'::text) AS territories)::uuid[]));

create policy app_functional_document_insert_copying on app.functional_document for insert to accompagna_copying
  with check true;

create policy app_functional_document_insert_runtime on app.functional_document for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('functional'::text, 'write'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)));

create policy app_functional_document_select_copying on app.functional_document for select to accompagna_copying
  using true;

create policy app_functional_document_select_runtime on app.functional_document for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('functional'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('functional'::text) AS hidden)::uuid[])));

create policy app_functional_sheet_insert_copying on app.functional_sheet for insert to accompagna_copying
  with check true;

create policy app_functional_sheet_insert_runtime on app.functional_sheet for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('functional'::text, 'write'::text) AS persons)::uuid[])) AND (rated_by = ( SELECT gate.actor() AS actor)) AND (state = 'draft'::text));

create policy app_functional_sheet_select_copying on app.functional_sheet for select to accompagna_copying
  using true;

create policy app_functional_sheet_select_runtime on app.functional_sheet for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('functional'::text, 'read'::text) AS persons)::uuid[])) AND ((state = 'closed'::text) OR agreed OR (rated_by = ( SELECT gate.actor() AS actor))) AND (id <> ALL (( SELECT gate.hidden('functional'::text) AS hidden)::uuid[])));

create policy app_functional_sheet_update_runtime on app.functional_sheet for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('functional'::text, 'write'::text) AS persons)::uuid[])) AND ((rated_by = ( SELECT gate.actor() AS actor)) OR agreed) AND (id <> ALL (( SELECT gate.hidden('functional'::text) AS hidden)::uuid[])) AND (state = 'draft'::text))
  with check ((person_id = ANY (( SELECT gate.persons('functional'::text, 'write'::text) AS persons)::uuid[])) AND ((rated_by = ( SELECT gate.actor() AS actor)) OR agreed) AND (id <> ALL (( SELECT gate.hidden('functional'::text) AS hidden)::uuid[])));

create policy app_hiding_insert_copying on app.hiding for insert to accompagna_copying
  with check true;

create policy app_hiding_insert_runtime on app.hiding for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (declared_by = ( SELECT gate.actor() AS actor)));

create policy app_hiding_select_copying on app.hiding for select to accompagna_copying
  using true;

create policy app_hiding_select_gate on app.hiding for select to accompagna_gate
  using true;

create policy app_hiding_select_runtime on app.hiding for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])));

create policy app_hiding_update_runtime on app.hiding for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])));

create policy app_idempotency_delete_upkeep on app.idempotency for delete to accompagna_upkeep
  using true;

create policy app_idempotency_insert_copying on app.idempotency for insert to accompagna_copying
  with check true;

create policy app_idempotency_insert_runtime on app.idempotency for insert to accompagna_runtime
  with check (account_id = ( SELECT gate.actor() AS actor));

create policy app_idempotency_select_copying on app.idempotency for select to accompagna_copying
  using true;

create policy app_idempotency_select_runtime on app.idempotency for select to accompagna_runtime
  using (account_id = ( SELECT gate.actor() AS actor));

create policy app_idempotency_select_upkeep on app.idempotency for select to accompagna_upkeep
  using true;

create policy app_idempotency_update_runtime on app.idempotency for update to accompagna_runtime
  using (account_id = ( SELECT gate.actor() AS actor))
  with check (account_id = ( SELECT gate.actor() AS actor));

create policy app_import_mapping_insert_copying on app.import_mapping for insert to accompagna_copying
  with check true;

create policy app_import_mapping_insert_runtime on app.import_mapping for insert to accompagna_runtime
  with check ((organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_import_mapping_select_copying on app.import_mapping for select to accompagna_copying
  using true;

create policy app_import_mapping_select_runtime on app.import_mapping for select to accompagna_runtime
  using (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'read'::text) AS bodies)::uuid[]));

create policy app_import_mapping_update_runtime on app.import_mapping for update to accompagna_runtime
  using (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[]))
  with check (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[]));

create policy app_import_row_delete_upkeep on app.import_row for delete to accompagna_upkeep
  using true;

create policy app_import_row_insert_copying on app.import_row for insert to accompagna_copying
  with check true;

create policy app_import_row_insert_runtime on app.import_row for insert to accompagna_runtime
  with check (run_id IN ( SELECT r.id
   FROM app.import_run r
  WHERE (r.created_by = ( SELECT gate.actor() AS actor))));

create policy app_import_row_select_copying on app.import_row for select to accompagna_copying
  using true;

create policy app_import_row_select_runtime on app.import_row for select to accompagna_runtime
  using (run_id IN ( SELECT r.id
   FROM app.import_run r
  WHERE (r.created_by = ( SELECT gate.actor() AS actor))));

create policy app_import_row_select_upkeep on app.import_row for select to accompagna_upkeep
  using true;

create policy app_import_row_update_runtime on app.import_row for update to accompagna_runtime
  using ((run_id IN ( SELECT r.id
   FROM app.import_run r
  WHERE (r.created_by = ( SELECT gate.actor() AS actor)))) AND (state = 'waiting'::text))
  with check (run_id IN ( SELECT r.id
   FROM app.import_run r
  WHERE (r.created_by = ( SELECT gate.actor() AS actor))));

create policy app_import_run_delete_upkeep on app.import_run for delete to accompagna_upkeep
  using true;

create policy app_import_run_insert_copying on app.import_run for insert to accompagna_copying
  with check true;

create policy app_import_run_insert_runtime on app.import_run for insert to accompagna_runtime
  with check ((created_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[])));

create policy app_import_run_select_copying on app.import_run for select to accompagna_copying
  using true;

create policy app_import_run_select_runtime on app.import_run for select to accompagna_runtime
  using ((created_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[])));

create policy app_import_run_select_upkeep on app.import_run for select to accompagna_upkeep
  using true;

create policy app_import_run_update_runtime on app.import_run for update to accompagna_runtime
  using ((created_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[])))
  with check ((created_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.bodies('import'::text, 'write'::text) AS bodies)::uuid[])));

create policy app_installation_insert_copying on app.installation for insert to accompagna_copying
  with check true;

create policy app_installation_select_administration on app.installation for select to accompagna_administration
  using true;

create policy app_installation_select_copying on app.installation for select to accompagna_copying
  using true;

create policy app_installation_select_gate on app.installation for select to accompagna_gate
  using true;

create policy app_installation_select_runtime on app.installation for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_installation_select_sign_in on app.installation for select to accompagna_sign_in
  using true;

create policy app_installation_update_administration on app.installation for update to accompagna_administration
  using true
  with check true;

create policy app_instrument_insert_copying on app.instrument for insert to accompagna_copying
  with check true;

create policy app_instrument_insert_runtime on app.instrument for insert to accompagna_runtime
  with check ((( SELECT gate.installation('instrument'::text, 'write'::text) AS installation) AND (created_by = ( SELECT gate.actor() AS actor)) AND (NOT built_in)) OR ((( SELECT gate.bodies('instrument'::text, 'write'::text) AS bodies) <> '{}'::uuid[]) AND (created_by = ( SELECT gate.actor() AS actor)) AND (NOT built_in)));

create policy app_instrument_select_copying on app.instrument for select to accompagna_copying
  using true;

create policy app_instrument_select_runtime on app.instrument for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_instrument_version_insert_copying on app.instrument_version for insert to accompagna_copying
  with check true;

create policy app_instrument_version_insert_runtime on app.instrument_version for insert to accompagna_runtime
  with check ((( SELECT gate.installation('instrument'::text, 'write'::text) AS installation) AND (written_by = ( SELECT gate.actor() AS actor))) OR ((( SELECT gate.bodies('instrument'::text, 'write'::text) AS bodies) <> '{}'::uuid[]) AND (written_by = ( SELECT gate.actor() AS actor))));

create policy app_instrument_version_select_copying on app.instrument_version for select to accompagna_copying
  using true;

create policy app_instrument_version_select_runtime on app.instrument_version for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_intermediary_insert_copying on app.intermediary for insert to accompagna_copying
  with check true;

create policy app_intermediary_insert_runtime on app.intermediary for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_intermediary_select_copying on app.intermediary for select to accompagna_copying
  using true;

create policy app_intermediary_select_runtime on app.intermediary for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_intermediary_update_runtime on app.intermediary for update to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_introduction_insert_copying on app.introduction for insert to accompagna_copying
  with check true;

create policy app_introduction_insert_runtime on app.introduction for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) AND (proposed_by = ( SELECT gate.actor() AS actor)) AND (state = 'proposed'::text) AND (said_enc IS NULL));

create policy app_introduction_select_copying on app.introduction for select to accompagna_copying
  using true;

create policy app_introduction_select_counting on app.introduction for select to accompagna_counting
  using true;

create policy app_introduction_select_gate on app.introduction for select to accompagna_gate
  using true;

create policy app_introduction_select_runtime on app.introduction for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])));

create policy app_introduction_update_runtime on app.introduction for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('introduction'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])) AND (state <> ALL (ARRAY['declined'::text, 'ended'::text])))
  with check (((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('introduction'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])));

create policy app_introduction_gate_insert_copying on app.introduction_gate for insert to accompagna_copying
  with check true;

create policy app_introduction_gate_insert_runtime on app.introduction_gate for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_introduction_gate_select_copying on app.introduction_gate for select to accompagna_copying
  using true;

create policy app_introduction_gate_select_runtime on app.introduction_gate for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])));

create policy app_introduction_step_insert_copying on app.introduction_step for insert to accompagna_copying
  with check true;

create policy app_introduction_step_insert_runtime on app.introduction_step for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('introduction'::text, 'sign'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (way = 'signed-in'::text) AND (part = 'person'::text) AND (side = 'person'::text) AND (kind = ANY (ARRAY['agreed'::text, 'not-now'::text, 'asked-someone'::text, 'declined'::text, 'ended'::text]))) OR ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND ((way IS NULL) OR (way = 'told'::text))));

create policy app_introduction_step_select_copying on app.introduction_step for select to accompagna_copying
  using true;

create policy app_introduction_step_select_runtime on app.introduction_step for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('introduction'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('introduction'::text) AS hidden)::uuid[])));

create policy app_invitation_insert_administration on app.invitation for insert to accompagna_administration
  with check true;

create policy app_invitation_insert_copying on app.invitation for insert to accompagna_copying
  with check true;

create policy app_invitation_insert_runtime on app.invitation for insert to accompagna_runtime
  with check ((created_by = ( SELECT gate.actor() AS actor)) AND ((account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[])) OR (account_id = ANY (( SELECT gate.invited_accounts() AS invited_accounts)::uuid[]))));

create policy app_invitation_select_administration on app.invitation for select to accompagna_administration
  using true;

create policy app_invitation_select_copying on app.invitation for select to accompagna_copying
  using true;

create policy app_invitation_select_runtime on app.invitation for select to accompagna_runtime
  using ((account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[])) OR (account_id = ANY (( SELECT gate.invited_accounts() AS invited_accounts)::uuid[])));

create policy app_invitation_select_sign_in on app.invitation for select to accompagna_sign_in
  using true;

create policy app_invitation_update_administration on app.invitation for update to accompagna_administration
  using true
  with check true;

create policy app_invitation_update_runtime on app.invitation for update to accompagna_runtime
  using ((account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[])) OR (account_id = ANY (( SELECT gate.invited_accounts() AS invited_accounts)::uuid[])))
  with check ((account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[])) OR (account_id = ANY (( SELECT gate.invited_accounts() AS invited_accounts)::uuid[])));

create policy app_invitation_update_sign_in on app.invitation for update to accompagna_sign_in
  using true
  with check true;

create policy app_job_search_insert_copying on app.job_search for insert to accompagna_copying
  with check true;

create policy app_job_search_insert_runtime on app.job_search for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_job_search_select_copying on app.job_search for select to accompagna_copying
  using true;

create policy app_job_search_select_runtime on app.job_search for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('search'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_job_search_update_runtime on app.job_search for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_limitation_insert_copying on app.limitation for insert to accompagna_copying
  with check true;

create policy app_limitation_insert_runtime on app.limitation for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('limitation'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_limitation_select_copying on app.limitation for select to accompagna_copying
  using true;

create policy app_limitation_select_runtime on app.limitation for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('limitation'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('limitation'::text) AS hidden)::uuid[])));

create policy app_match_decision_insert_copying on app.match_decision for insert to accompagna_copying
  with check true;

create policy app_match_decision_insert_runtime on app.match_decision for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('match'::text, 'decide'::text) AS persons)::uuid[])) AND (decided_by = ( SELECT gate.actor() AS actor)));

create policy app_match_decision_select_copying on app.match_decision for select to accompagna_copying
  using true;

create policy app_match_decision_select_runtime on app.match_decision for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('match'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])));

create policy app_match_pin_insert_copying on app.match_pin for insert to accompagna_copying
  with check true;

create policy app_match_pin_insert_runtime on app.match_pin for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('match'::text, 'decide'::text) AS persons)::uuid[])) AND (set_by = ( SELECT gate.actor() AS actor)) AND (ended_at IS NULL));

create policy app_match_pin_select_copying on app.match_pin for select to accompagna_copying
  using true;

create policy app_match_pin_select_runtime on app.match_pin for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('match'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])));

create policy app_match_pin_update_runtime on app.match_pin for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('match'::text, 'decide'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])) AND (ended_at IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('match'::text, 'decide'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])));

create policy app_match_reason_insert_copying on app.match_reason for insert to accompagna_copying
  with check true;

create policy app_match_reason_insert_runtime on app.match_reason for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (computed_by = ( SELECT gate.actor() AS actor)));

create policy app_match_reason_select_copying on app.match_reason for select to accompagna_copying
  using true;

create policy app_match_reason_select_runtime on app.match_reason for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('search'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_match_reason_update_runtime on app.match_reason for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_match_run_insert_copying on app.match_run for insert to accompagna_copying
  with check true;

create policy app_match_run_insert_runtime on app.match_run for insert to accompagna_runtime
  with check ((organisation_id = ANY (( SELECT gate.bodies('match-run'::text, 'write'::text) AS bodies)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)) AND (made_in = pg_current_xact_id()) AND ((project_id, organisation_id) IN ( SELECT pp.project_id,
    pp.organisation_id
   FROM app.project_partner pp)));

create policy app_match_run_select_copying on app.match_run for select to accompagna_copying
  using true;

create policy app_match_run_select_runtime on app.match_run for select to accompagna_runtime
  using (project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE (pp.organisation_id = ANY (( SELECT gate.bodies('match-run'::text, 'read'::text) AS bodies)::uuid[]))));

create policy app_match_run_person_insert_copying on app.match_run_person for insert to accompagna_copying
  with check true;

create policy app_match_run_person_insert_runtime on app.match_run_person for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('match'::text, 'decide'::text) AS persons)::uuid[])) AND (run_id IN ( SELECT r.id
   FROM app.match_run r
  WHERE ((r.made_by = ( SELECT gate.actor() AS actor)) AND (r.made_in = pg_current_xact_id())))));

create policy app_match_run_person_select_copying on app.match_run_person for select to accompagna_copying
  using true;

create policy app_match_run_person_select_runtime on app.match_run_person for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('match'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])));

create policy app_match_run_place_insert_copying on app.match_run_place for insert to accompagna_copying
  with check true;

create policy app_match_run_place_insert_runtime on app.match_run_place for insert to accompagna_runtime
  with check (run_id IN ( SELECT r.id
   FROM app.match_run r
  WHERE ((r.made_by = ( SELECT gate.actor() AS actor)) AND (r.made_in = pg_current_xact_id()))));

create policy app_match_run_place_select_copying on app.match_run_place for select to accompagna_copying
  using true;

create policy app_match_run_place_select_runtime on app.match_run_place for select to accompagna_runtime
  using (run_id IN ( SELECT r.id
   FROM app.match_run r));

create policy app_match_score_insert_copying on app.match_score for insert to accompagna_copying
  with check true;

create policy app_match_score_insert_runtime on app.match_score for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('match'::text, 'write'::text) AS persons)::uuid[])) AND (computed_by = ( SELECT gate.actor() AS actor)));

create policy app_match_score_select_copying on app.match_score for select to accompagna_copying
  using true;

create policy app_match_score_select_runtime on app.match_score for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('match'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])));

create policy app_match_score_update_runtime on app.match_score for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('match'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('match'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('match'::text) AS hidden)::uuid[])));

create policy app_match_weights_insert_copying on app.match_weights for insert to accompagna_copying
  with check true;

create policy app_match_weights_insert_runtime on app.match_weights for insert to accompagna_runtime
  with check ((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_match_weights_select_copying on app.match_weights for select to accompagna_copying
  using true;

create policy app_match_weights_select_runtime on app.match_weights for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_meeting_insert_copying on app.meeting for insert to accompagna_copying
  with check true;

create policy app_meeting_insert_runtime on app.meeting for insert to accompagna_runtime
  with check ((organisation_id = ANY (( SELECT gate.bodies('meeting'::text, 'write'::text) AS bodies)::uuid[])) AND (convened_by = ( SELECT gate.actor() AS actor)) AND (state = 'convened'::text));

create policy app_meeting_select_copying on app.meeting for select to accompagna_copying
  using true;

create policy app_meeting_select_gate on app.meeting for select to accompagna_gate
  using true;

create policy app_meeting_select_runtime on app.meeting for select to accompagna_runtime
  using ((organisation_id = ANY (( SELECT gate.bodies('meeting'::text, 'read'::text) AS bodies)::uuid[])) OR (id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[])));

create policy app_meeting_update_runtime on app.meeting for update to accompagna_runtime
  using ((id = ANY (( SELECT gate.run_meetings() AS run_meetings)::uuid[])) AND (state = ANY (ARRAY['convened'::text, 'held'::text])))
  with check (id = ANY (( SELECT gate.run_meetings() AS run_meetings)::uuid[]));

create policy app_meeting_conflict_insert_copying on app.meeting_conflict for insert to accompagna_copying
  with check true;

create policy app_meeting_conflict_insert_runtime on app.meeting_conflict for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'write'::text) AS persons)::uuid[])) AND (account_id = ( SELECT gate.actor() AS actor)) AND (meeting_id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[])));

create policy app_meeting_conflict_select_copying on app.meeting_conflict for select to accompagna_copying
  using true;

create policy app_meeting_conflict_select_gate on app.meeting_conflict for select to accompagna_gate
  using true;

create policy app_meeting_conflict_select_runtime on app.meeting_conflict for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'read'::text) AS persons)::uuid[])) AND ((meeting_id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('relation'::text, 'read'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('equipe'::text) AS hidden)::uuid[])));

create policy app_meeting_extract_insert_copying on app.meeting_extract for insert to accompagna_copying
  with check true;

create policy app_meeting_extract_insert_runtime on app.meeting_extract for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'write'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)));

create policy app_meeting_extract_select_copying on app.meeting_extract for select to accompagna_copying
  using true;

create policy app_meeting_extract_select_gate on app.meeting_extract for select to accompagna_gate
  using true;

create policy app_meeting_extract_select_runtime on app.meeting_extract for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'read'::text) AS persons)::uuid[])) AND ((item_id IN ( SELECT i.id
   FROM app.meeting_item i
  WHERE (i.meeting_id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[])))) OR (person_id = ANY (( SELECT gate.persons('relation'::text, 'read'::text) AS persons)::uuid[]))) AND (item_id <> ALL (( SELECT gate.conflicted_items() AS conflicted_items)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('equipe'::text) AS hidden)::uuid[])));

create policy app_meeting_item_insert_copying on app.meeting_item for insert to accompagna_copying
  with check true;

create policy app_meeting_item_insert_runtime on app.meeting_item for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'append'::text) AS persons)::uuid[])) AND (proposed_by = ( SELECT gate.actor() AS actor)) AND (state = 'open'::text) AND (meeting_id IN ( SELECT g.id
   FROM app.meeting g
  WHERE (g.state = 'convened'::text))));

create policy app_meeting_item_select_copying on app.meeting_item for select to accompagna_copying
  using true;

create policy app_meeting_item_select_gate on app.meeting_item for select to accompagna_gate
  using true;

create policy app_meeting_item_select_runtime on app.meeting_item for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'read'::text) AS persons)::uuid[])) AND ((meeting_id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('relation'::text, 'read'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.conflicted_items() AS conflicted_items)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('equipe'::text) AS hidden)::uuid[])));

create policy app_meeting_item_update_runtime on app.meeting_item for update to accompagna_runtime
  using ((((person_id = ANY (( SELECT gate.persons('equipe'::text, 'write'::text) AS persons)::uuid[])) AND (meeting_id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[]))) OR ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'append'::text) AS persons)::uuid[])) AND (owner_id = ( SELECT gate.actor() AS actor)))) AND (id <> ALL (( SELECT gate.hidden('equipe'::text) AS hidden)::uuid[])))
  with check ((((person_id = ANY (( SELECT gate.persons('equipe'::text, 'write'::text) AS persons)::uuid[])) AND (meeting_id = ANY (( SELECT gate.seated_meetings() AS seated_meetings)::uuid[]))) OR ((person_id = ANY (( SELECT gate.persons('equipe'::text, 'append'::text) AS persons)::uuid[])) AND (owner_id = ( SELECT gate.actor() AS actor)))) AND (id <> ALL (( SELECT gate.hidden('equipe'::text) AS hidden)::uuid[])));

create policy app_meeting_seat_insert_copying on app.meeting_seat for insert to accompagna_copying
  with check true;

create policy app_meeting_seat_insert_runtime on app.meeting_seat for insert to accompagna_runtime
  with check ((seated_by = ( SELECT gate.actor() AS actor)) AND (attended IS NULL) AND (ended_at IS NULL) AND ((account_id <> ( SELECT gate.actor() AS actor)) OR (meeting_id IN ( SELECT g.id
   FROM app.meeting g
  WHERE (g.convened_by = ( SELECT gate.actor() AS actor))))) AND (meeting_id IN ( SELECT g.id
   FROM app.meeting g
  WHERE (g.state = 'convened'::text))) AND (meeting_id = ANY (( SELECT gate.run_meetings() AS run_meetings)::uuid[])));

create policy app_meeting_seat_select_copying on app.meeting_seat for select to accompagna_copying
  using true;

create policy app_meeting_seat_select_gate on app.meeting_seat for select to accompagna_gate
  using true;

create policy app_meeting_seat_select_runtime on app.meeting_seat for select to accompagna_runtime
  using (meeting_id IN ( SELECT g.id
   FROM app.meeting g));

create policy app_meeting_seat_update_runtime on app.meeting_seat for update to accompagna_runtime
  using ((meeting_id = ANY (( SELECT gate.run_meetings() AS run_meetings)::uuid[])) AND (ended_at IS NULL))
  with check (meeting_id = ANY (( SELECT gate.run_meetings() AS run_meetings)::uuid[]));

create policy app_membership_insert_administration on app.membership for insert to accompagna_administration
  with check true;

create policy app_membership_insert_copying on app.membership for insert to accompagna_copying
  with check true;

create policy app_membership_insert_runtime on app.membership for insert to accompagna_runtime
  with check (((organisation_id = ANY (( SELECT gate.bodies('staff'::text, 'write'::text) AS bodies)::uuid[])) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id <> ( SELECT gate.actor() AS actor)) AND (role <> ALL (ARRAY['installation-admin'::text, 'person'::text])) AND (account_id IN ( SELECT a.id
   FROM app.account a
  WHERE (a.email <> lower(a.name))))) OR (( SELECT gate.installation('staff'::text, 'write'::text) AS installation) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id <> ( SELECT gate.actor() AS actor)) AND (role <> 'person'::text) AND (account_id IN ( SELECT a.id
   FROM app.account a
  WHERE (a.email <> lower(a.name))))) OR ((role = 'person'::text) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (service_id IS NULL) AND (( SELECT gate.persons('relation'::text, 'invite'::text) AS persons) <> '{}'::uuid[]) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[])) AND (account_id IN ( SELECT a.id
   FROM app.account a
  WHERE ((a.created_by = ( SELECT gate.actor() AS actor)) AND (a.opened_in = pg_current_xact_id()) AND (a.email = lower(a.name)))))));

create policy app_membership_select_administration on app.membership for select to accompagna_administration
  using true;

create policy app_membership_select_copying on app.membership for select to accompagna_copying
  using true;

create policy app_membership_select_gate on app.membership for select to accompagna_gate
  using true;

create policy app_membership_select_messaging on app.membership for select to accompagna_messaging
  using true;

create policy app_membership_select_runtime on app.membership for select to accompagna_runtime
  using (id = ANY (( SELECT gate.known_memberships() AS known_memberships)::uuid[]));

create policy app_membership_select_sign_in on app.membership for select to accompagna_sign_in
  using true;

create policy app_membership_update_runtime on app.membership for update to accompagna_runtime
  using (((organisation_id = ANY (( SELECT gate.bodies('staff'::text, 'write'::text) AS bodies)::uuid[])) OR ( SELECT gate.installation('staff'::text, 'write'::text) AS installation)) AND ((valid_to IS NULL) OR (valid_to > now())))
  with check ((organisation_id = ANY (( SELECT gate.bodies('staff'::text, 'write'::text) AS bodies)::uuid[])) OR ( SELECT gate.installation('staff'::text, 'write'::text) AS installation));

create policy app_merge_insert_copying on app.merge for insert to accompagna_copying
  with check true;

create policy app_merge_insert_runtime on app.merge for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'decide'::text) AS persons)::uuid[])) AND (merged_by = ( SELECT gate.actor() AS actor)) AND (undone_at IS NULL) AND (EXISTS ( SELECT
   FROM app.possible_duplicate d
  WHERE ((d.person_id = merge.person_id) AND (d.other_person_id = merge.into_person_id) AND (d.answer = 'same'::text)))));

create policy app_merge_select_copying on app.merge for select to accompagna_copying
  using true;

create policy app_merge_select_gate on app.merge for select to accompagna_gate
  using true;

create policy app_merge_select_runtime on app.merge for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('duplicate'::text) AS hidden)::uuid[])));

create policy app_merge_update_runtime on app.merge for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'decide'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('duplicate'::text) AS hidden)::uuid[])) AND (undone_at IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'decide'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('duplicate'::text) AS hidden)::uuid[])));

create policy app_message_delete_upkeep on app.message for delete to accompagna_upkeep
  using true;

create policy app_message_insert_applying on app.message for insert to accompagna_applying
  with check true;

create policy app_message_insert_copying on app.message for insert to accompagna_copying
  with check true;

create policy app_message_insert_hosting on app.message for insert to accompagna_hosting
  with check true;

create policy app_message_insert_messaging on app.message for insert to accompagna_messaging
  with check true;

create policy app_message_insert_runtime on app.message for insert to accompagna_runtime
  with check (( SELECT gate.signed_in() AS signed_in) AND (created_by = ( SELECT gate.actor() AS actor)) AND (attempts = 0) AND (sent_at IS NULL) AND (given_up_at IS NULL));

create policy app_message_select_copying on app.message for select to accompagna_copying
  using true;

create policy app_message_select_messaging on app.message for select to accompagna_messaging
  using true;

create policy app_message_select_runtime on app.message for select to accompagna_runtime
  using ((account_id = ( SELECT gate.actor() AS actor)) AND COALESCE(("substring"(link, '^/persone/([0-9a-f-]{36})'::text) <> ALL ((( SELECT gate.excluded_persons() AS excluded_persons))::text[])), true));

create policy app_message_select_upkeep on app.message for select to accompagna_upkeep
  using true;

create policy app_message_update_messaging on app.message for update to accompagna_messaging
  using true
  with check true;

create policy app_needs_card_insert_copying on app.needs_card for insert to accompagna_copying
  with check true;

create policy app_needs_card_insert_runtime on app.needs_card for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)) AND (state = 'draft'::text));

create policy app_needs_card_select_copying on app.needs_card for select to accompagna_copying
  using true;

create policy app_needs_card_select_gate on app.needs_card for select to accompagna_gate
  using true;

create policy app_needs_card_select_runtime on app.needs_card for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('needs-card'::text) AS hidden)::uuid[])));

create policy app_needs_card_update_runtime on app.needs_card for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('needs-card'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('needs-card'::text) AS hidden)::uuid[])))
  with check (((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('needs-card'::text, 'sign'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('needs-card'::text) AS hidden)::uuid[])));

create policy app_needs_card_answer_insert_copying on app.needs_card_answer for insert to accompagna_copying
  with check true;

create policy app_needs_card_answer_insert_runtime on app.needs_card_answer for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'sign'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (way = 'signed-in'::text) AND (part = 'person'::text)) OR ((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (way = 'told'::text)));

create policy app_needs_card_answer_select_copying on app.needs_card_answer for select to accompagna_copying
  using true;

create policy app_needs_card_answer_select_runtime on app.needs_card_answer for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('needs-card'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('needs-card'::text) AS hidden)::uuid[])));

create policy app_notice_insert_copying on app.notice for insert to accompagna_copying
  with check true;

create policy app_notice_insert_runtime on app.notice for insert to accompagna_runtime
  with check (( SELECT gate.installation('project'::text, 'write'::text) AS installation) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_notice_select_copying on app.notice for select to accompagna_copying
  using true;

create policy app_notice_select_runtime on app.notice for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_notice_version_insert_copying on app.notice_version for insert to accompagna_copying
  with check true;

create policy app_notice_version_insert_runtime on app.notice_version for insert to accompagna_runtime
  with check (( SELECT gate.installation('project'::text, 'write'::text) AS installation) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_notice_version_select_applying on app.notice_version for select to accompagna_applying
  using true;

create policy app_notice_version_select_copying on app.notice_version for select to accompagna_copying
  using true;

create policy app_notice_version_select_runtime on app.notice_version for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_organisation_insert_copying on app.organisation for insert to accompagna_copying
  with check true;

create policy app_organisation_insert_runtime on app.organisation for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_organisation_select_applying on app.organisation for select to accompagna_applying
  using true;

create policy app_organisation_select_copying on app.organisation for select to accompagna_copying
  using true;

create policy app_organisation_select_gate on app.organisation for select to accompagna_gate
  using true;

create policy app_organisation_select_runtime on app.organisation for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_organisation_select_sign_in on app.organisation for select to accompagna_sign_in
  using true;

create policy app_organisation_update_runtime on app.organisation for update to accompagna_runtime
  using ( SELECT gate.installation('directory'::text, 'write'::text) AS installation)
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_person_insert_copying on app.person for insert to accompagna_copying
  with check true;

create policy app_person_insert_runtime on app.person for insert to accompagna_runtime
  with check ((registered_for = ANY (( SELECT gate.bodies('stub'::text, 'register'::text) AS bodies)::uuid[])) AND (registered_by = ( SELECT gate.actor() AS actor)) AND (registered_in = pg_current_xact_id()));

create policy app_person_select_copying on app.person for select to accompagna_copying
  using true;

create policy app_person_select_gate on app.person for select to accompagna_gate
  using true;

create policy app_person_select_runtime on app.person for select to accompagna_runtime
  using ((id = ANY (( SELECT (gate.persons('stub'::text, 'read'::text) || gate.registered_now()))::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

create policy app_person_contact_insert_copying on app.person_contact for insert to accompagna_copying
  with check true;

create policy app_person_contact_insert_runtime on app.person_contact for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[]));

create policy app_person_contact_select_copying on app.person_contact for select to accompagna_copying
  using true;

create policy app_person_contact_select_runtime on app.person_contact for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('contact'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])));

create policy app_person_contact_update_runtime on app.person_contact for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])));

create policy app_person_identity_insert_copying on app.person_identity for insert to accompagna_copying
  with check true;

create policy app_person_identity_insert_runtime on app.person_identity for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('identity'::text, 'write'::text) AS persons)::uuid[]));

create policy app_person_identity_select_copying on app.person_identity for select to accompagna_copying
  using true;

create policy app_person_identity_select_runtime on app.person_identity for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('identity'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('identity'::text) AS hidden)::uuid[])));

create policy app_person_identity_update_runtime on app.person_identity for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('identity'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('identity'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('identity'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('identity'::text) AS hidden)::uuid[])));

create policy app_person_lookup_insert_copying on app.person_lookup for insert to accompagna_copying
  with check true;

create policy app_person_lookup_insert_runtime on app.person_lookup for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('lookup'::text, 'write'::text) AS persons)::uuid[]));

create policy app_person_lookup_select_copying on app.person_lookup for select to accompagna_copying
  using true;

create policy app_person_lookup_select_gate on app.person_lookup for select to accompagna_gate
  using true;

create policy app_person_lookup_select_runtime on app.person_lookup for select to accompagna_runtime
  using (person_id = ANY (( SELECT gate.persons('lookup'::text, 'write'::text) AS persons)::uuid[]));

create policy app_person_lookup_update_runtime on app.person_lookup for update to accompagna_runtime
  using (person_id = ANY (( SELECT gate.persons('lookup'::text, 'write'::text) AS persons)::uuid[]))
  with check (person_id = ANY (( SELECT gate.persons('lookup'::text, 'write'::text) AS persons)::uuid[]));

create policy app_place_insert_copying on app.place for insert to accompagna_copying
  with check true;

create policy app_place_insert_runtime on app.place for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_place_select_copying on app.place for select to accompagna_copying
  using true;

create policy app_place_select_counting on app.place for select to accompagna_counting
  using true;

create policy app_place_select_runtime on app.place for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_place_update_runtime on app.place for update to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_place_description_insert_copying on app.place_description for insert to accompagna_copying
  with check true;

create policy app_place_description_insert_hosting on app.place_description for insert to accompagna_hosting
  with check true;

create policy app_place_description_select_copying on app.place_description for select to accompagna_copying
  using true;

create policy app_place_description_select_runtime on app.place_description for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_place_description_update_runtime on app.place_description for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (state = 'sent'::text))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_place_invitation_insert_copying on app.place_invitation for insert to accompagna_copying
  with check true;

create policy app_place_invitation_insert_runtime on app.place_invitation for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)) AND (revoked_at IS NULL));

create policy app_place_invitation_select_copying on app.place_invitation for select to accompagna_copying
  using true;

create policy app_place_invitation_select_hosting on app.place_invitation for select to accompagna_hosting
  using true;

create policy app_place_invitation_select_runtime on app.place_invitation for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('company'::text, 'read'::text) AS territories)::uuid[]));

create policy app_place_invitation_update_runtime on app.place_invitation for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[])) AND (revoked_at IS NULL))
  with check (territory_id = ANY (( SELECT gate.territories('company'::text, 'write'::text) AS territories)::uuid[]));

create policy app_plan_document_insert_copying on app.plan_document for insert to accompagna_copying
  with check true;

create policy app_plan_document_insert_runtime on app.plan_document for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor))) OR ((person_id = ANY (( SELECT gate.persons('plan'::text, 'sign'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)) AND (edition = 'signed'::text)) OR ((person_id = ANY (( SELECT gate.persons('plan'::text, 'confirm'::text) AS persons)::uuid[])) AND (made_by = ( SELECT gate.actor() AS actor)) AND (edition = 'signed'::text)));

create policy app_plan_document_select_copying on app.plan_document for select to accompagna_copying
  using true;

create policy app_plan_document_select_runtime on app.plan_document for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_goal_insert_copying on app.plan_goal for insert to accompagna_copying
  with check true;

create policy app_plan_goal_insert_runtime on app.plan_goal for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (plan_id IN ( SELECT p.id
   FROM app.action_plan p
  WHERE (p.state = 'draft'::text))));

create policy app_plan_goal_select_copying on app.plan_goal for select to accompagna_copying
  using true;

create policy app_plan_goal_select_runtime on app.plan_goal for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_goal_update_runtime on app.plan_goal for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (plan_id IN ( SELECT p.id
   FROM app.action_plan p
  WHERE (p.state = 'draft'::text))) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (plan_id IN ( SELECT p.id
   FROM app.action_plan p
  WHERE (p.state = 'draft'::text))) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_measure_insert_copying on app.plan_measure for insert to accompagna_copying
  with check true;

create policy app_plan_measure_insert_runtime on app.plan_measure for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (plan_id IN ( SELECT p.id
   FROM app.action_plan p
  WHERE (p.state = 'draft'::text))));

create policy app_plan_measure_select_copying on app.plan_measure for select to accompagna_copying
  using true;

create policy app_plan_measure_select_runtime on app.plan_measure for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_measure_update_runtime on app.plan_measure for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_other_project_insert_copying on app.plan_other_project for insert to accompagna_copying
  with check true;

create policy app_plan_other_project_insert_runtime on app.plan_other_project for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (sent_by IS NULL) AND (sent_on IS NULL) AND (plan_id IN ( SELECT p.id
   FROM app.action_plan p
  WHERE (p.state = 'draft'::text))));

create policy app_plan_other_project_select_copying on app.plan_other_project for select to accompagna_copying
  using true;

create policy app_plan_other_project_select_runtime on app.plan_other_project for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_other_project_update_runtime on app.plan_other_project for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_review_insert_copying on app.plan_review for insert to accompagna_copying
  with check true;

create policy app_plan_review_insert_runtime on app.plan_review for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (answered_by IS NULL));

create policy app_plan_review_select_copying on app.plan_review for select to accompagna_copying
  using true;

create policy app_plan_review_select_runtime on app.plan_review for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_review_update_runtime on app.plan_review for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])) AND (state = 'due'::text))
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_session_insert_copying on app.plan_session for insert to accompagna_copying
  with check true;

create policy app_plan_session_insert_runtime on app.plan_session for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (held_by = ( SELECT gate.actor() AS actor)));

create policy app_plan_session_select_copying on app.plan_session for select to accompagna_copying
  using true;

create policy app_plan_session_select_runtime on app.plan_session for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_signature_insert_copying on app.plan_signature for insert to accompagna_copying
  with check true;

create policy app_plan_signature_insert_runtime on app.plan_signature for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('plan'::text, 'sign'::text) AS persons)::uuid[])) AND (part = 'person'::text) AND (way = 'signed-in'::text) AND (recorded_by = ( SELECT gate.actor() AS actor))) OR ((person_id = ANY (( SELECT gate.persons('plan'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (confirmed_by IS NULL) AND ((part = 'operator'::text) OR (way = 'paper'::text))));

create policy app_plan_signature_select_copying on app.plan_signature for select to accompagna_copying
  using true;

create policy app_plan_signature_select_runtime on app.plan_signature for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_plan_signature_update_runtime on app.plan_signature for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('plan'::text, 'confirm'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])) AND (way = 'paper'::text) AND (confirmed_at IS NULL) AND (recorded_by <> ( SELECT gate.actor() AS actor)))
  with check ((person_id = ANY (( SELECT gate.persons('plan'::text, 'confirm'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('plan'::text) AS hidden)::uuid[])));

create policy app_possible_duplicate_insert_copying on app.possible_duplicate for insert to accompagna_copying
  with check true;

create policy app_possible_duplicate_insert_gate on app.possible_duplicate for insert to accompagna_gate
  with check true;

create policy app_possible_duplicate_select_copying on app.possible_duplicate for select to accompagna_copying
  using true;

create policy app_possible_duplicate_select_gate on app.possible_duplicate for select to accompagna_gate
  using true;

create policy app_possible_duplicate_select_runtime on app.possible_duplicate for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'read'::text) AS persons)::uuid[])) AND (other_person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('duplicate'::text) AS hidden)::uuid[])));

create policy app_possible_duplicate_update_runtime on app.possible_duplicate for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'decide'::text) AS persons)::uuid[])) AND (other_person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('duplicate'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('duplicate'::text, 'decide'::text) AS persons)::uuid[])) AND (other_person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('duplicate'::text) AS hidden)::uuid[])));

create policy app_privacy_notice_insert_copying on app.privacy_notice for insert to accompagna_copying
  with check true;

create policy app_privacy_notice_insert_runtime on app.privacy_notice for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('agreement'::text, 'write'::text) AS persons)::uuid[]));

create policy app_privacy_notice_select_copying on app.privacy_notice for select to accompagna_copying
  using true;

create policy app_privacy_notice_select_runtime on app.privacy_notice for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('agreement'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('agreement'::text) AS hidden)::uuid[])));

create policy app_project_insert_copying on app.project for insert to accompagna_copying
  with check true;

create policy app_project_insert_runtime on app.project for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_project_select_applying on app.project for select to accompagna_applying
  using true;

create policy app_project_select_copying on app.project for select to accompagna_copying
  using true;

create policy app_project_select_runtime on app.project for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_project_update_runtime on app.project for update to accompagna_runtime
  using (( SELECT gate.installation('directory'::text, 'write'::text) AS installation) OR (id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))))
  with check (( SELECT gate.installation('directory'::text, 'write'::text) AS installation) OR (id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))));

create policy app_project_comune_insert_copying on app.project_comune for insert to accompagna_copying
  with check true;

create policy app_project_comune_insert_runtime on app.project_comune for insert to accompagna_runtime
  with check ((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))) OR ( SELECT gate.installation('project'::text, 'write'::text) AS installation));

create policy app_project_comune_select_applying on app.project_comune for select to accompagna_applying
  using true;

create policy app_project_comune_select_copying on app.project_comune for select to accompagna_copying
  using true;

create policy app_project_comune_select_runtime on app.project_comune for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_project_partner_insert_copying on app.project_partner for insert to accompagna_copying
  with check true;

create policy app_project_partner_insert_runtime on app.project_partner for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_project_partner_select_applying on app.project_partner for select to accompagna_applying
  using true;

create policy app_project_partner_select_copying on app.project_partner for select to accompagna_copying
  using true;

create policy app_project_partner_select_gate on app.project_partner for select to accompagna_gate
  using true;

create policy app_project_partner_select_hosting on app.project_partner for select to accompagna_hosting
  using true;

create policy app_project_partner_select_runtime on app.project_partner for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_project_share_insert_copying on app.project_share for insert to accompagna_copying
  with check true;

create policy app_project_share_insert_runtime on app.project_share for insert to accompagna_runtime
  with check ((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('budget'::text, 'write'::text) AS bodies)::uuid[]))))) AND (version_id IN ( SELECT v.id
   FROM app.project_version v
  WHERE ((v.recorded_by = ( SELECT gate.actor() AS actor)) AND (v.recorded_at = now())))));

create policy app_project_share_select_copying on app.project_share for select to accompagna_copying
  using true;

create policy app_project_share_select_runtime on app.project_share for select to accompagna_runtime
  using (project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE (pp.organisation_id = ANY (( SELECT gate.bodies('budget'::text, 'read'::text) AS bodies)::uuid[]))));

create policy app_project_target_insert_copying on app.project_target for insert to accompagna_copying
  with check true;

create policy app_project_target_insert_runtime on app.project_target for insert to accompagna_runtime
  with check (((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))) AND (version_id IN ( SELECT v.id
   FROM app.project_version v
  WHERE ((v.recorded_by = ( SELECT gate.actor() AS actor)) AND (v.recorded_at = now()))))) OR (( SELECT gate.installation('project'::text, 'write'::text) AS installation) AND (version_id IN ( SELECT v.id
   FROM app.project_version v
  WHERE ((v.recorded_by = ( SELECT gate.actor() AS actor)) AND (v.recorded_at = now()))))));

create policy app_project_target_select_copying on app.project_target for select to accompagna_copying
  using true;

create policy app_project_target_select_runtime on app.project_target for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_project_version_insert_copying on app.project_version for insert to accompagna_copying
  with check true;

create policy app_project_version_insert_runtime on app.project_version for insert to accompagna_runtime
  with check (((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (recorded_at = now())) OR (( SELECT gate.installation('project'::text, 'write'::text) AS installation) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (recorded_at = now())));

create policy app_project_version_select_copying on app.project_version for select to accompagna_copying
  using true;

create policy app_project_version_select_runtime on app.project_version for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_protocol_insert_copying on app.protocol for insert to accompagna_copying
  with check true;

create policy app_protocol_insert_runtime on app.protocol for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('protocol'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[])));

create policy app_protocol_select_copying on app.protocol for select to accompagna_copying
  using true;

create policy app_protocol_select_runtime on app.protocol for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('protocol'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('protocol'::text) AS hidden)::uuid[])));

create policy app_publicity_release_insert_copying on app.publicity_release for insert to accompagna_copying
  with check true;

create policy app_publicity_release_insert_runtime on app.publicity_release for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('release'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_publicity_release_select_copying on app.publicity_release for select to accompagna_copying
  using true;

create policy app_publicity_release_select_runtime on app.publicity_release for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('release'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('release'::text) AS hidden)::uuid[])));

create policy app_published_asset_insert_copying on app.published_asset for insert to accompagna_copying
  with check true;

create policy app_published_asset_insert_publishing on app.published_asset for insert to accompagna_publishing
  with check true;

create policy app_published_asset_insert_runtime on app.published_asset for insert to accompagna_runtime
  with check (territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[]));

create policy app_published_asset_select_copying on app.published_asset for select to accompagna_copying
  using true;

create policy app_published_asset_select_publishing on app.published_asset for select to accompagna_publishing
  using true;

create policy app_published_asset_select_runtime on app.published_asset for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_published_asset_select_visiting on app.published_asset for select to accompagna_visiting
  using true;

create policy app_published_change_insert_copying on app.published_change for insert to accompagna_copying
  with check true;

create policy app_published_change_insert_publishing on app.published_change for insert to accompagna_publishing
  with check true;

create policy app_published_change_insert_runtime on app.published_change for insert to accompagna_runtime
  with check ( SELECT gate.signed_in() AS signed_in);

create policy app_published_change_select_copying on app.published_change for select to accompagna_copying
  using true;

create policy app_published_change_select_publishing on app.published_change for select to accompagna_publishing
  using true;

create policy app_published_change_select_runtime on app.published_change for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_published_change_select_visiting on app.published_change for select to accompagna_visiting
  using true;

create policy app_published_figure_insert_copying on app.published_figure for insert to accompagna_copying
  with check true;

create policy app_published_figure_insert_runtime on app.published_figure for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('figures'::text, 'decide'::text) AS territories)::uuid[])) AND (published_by = ( SELECT gate.actor() AS actor)) AND (withdrawn_at IS NULL));

create policy app_published_figure_select_copying on app.published_figure for select to accompagna_copying
  using true;

create policy app_published_figure_select_runtime on app.published_figure for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('figures'::text, 'read'::text) AS territories)::uuid[]));

create policy app_published_figure_select_visiting on app.published_figure for select to accompagna_visiting
  using true;

create policy app_published_figure_update_runtime on app.published_figure for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('figures'::text, 'decide'::text) AS territories)::uuid[])) AND (withdrawn_at IS NULL))
  with check (territory_id = ANY (( SELECT gate.territories('figures'::text, 'decide'::text) AS territories)::uuid[]));

create policy app_published_page_insert_copying on app.published_page for insert to accompagna_copying
  with check true;

create policy app_published_page_insert_publishing on app.published_page for insert to accompagna_publishing
  with check true;

create policy app_published_page_insert_runtime on app.published_page for insert to accompagna_runtime
  with check (territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[]));

create policy app_published_page_select_copying on app.published_page for select to accompagna_copying
  using true;

create policy app_published_page_select_publishing on app.published_page for select to accompagna_publishing
  using true;

create policy app_published_page_select_rating on app.published_page for select to accompagna_rating
  using true;

create policy app_published_page_select_runtime on app.published_page for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_published_page_select_visiting on app.published_page for select to accompagna_visiting
  using true;

create policy app_published_page_update_publishing on app.published_page for update to accompagna_publishing
  using true
  with check true;

create policy app_published_page_update_runtime on app.published_page for update to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[]))
  with check (territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[]));

create policy app_referral_insert_copying on app.referral for insert to accompagna_copying
  with check true;

create policy app_referral_insert_runtime on app.referral for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('referral'::text, 'write'::text) AS persons)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_referral_select_copying on app.referral for select to accompagna_copying
  using true;

create policy app_referral_select_counting on app.referral for select to accompagna_counting
  using true;

create policy app_referral_select_runtime on app.referral for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('referral'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral'::text) AS hidden)::uuid[])));

create policy app_referral_update_runtime on app.referral for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('referral'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('referral'::text, 'decide'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('referral'::text) AS hidden)::uuid[])))
  with check (((person_id = ANY (( SELECT gate.persons('referral'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('referral'::text, 'decide'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('referral'::text) AS hidden)::uuid[])));

create policy app_referral_agreement_insert_copying on app.referral_agreement for insert to accompagna_copying
  with check true;

create policy app_referral_agreement_insert_runtime on app.referral_agreement for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('agreement'::text, 'write'::text) AS persons)::uuid[]));

create policy app_referral_agreement_select_copying on app.referral_agreement for select to accompagna_copying
  using true;

create policy app_referral_agreement_select_runtime on app.referral_agreement for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('agreement'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('agreement'::text) AS hidden)::uuid[])));

create policy app_referral_decision_insert_copying on app.referral_decision for insert to accompagna_copying
  with check true;

create policy app_referral_decision_insert_runtime on app.referral_decision for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'write'::text) AS persons)::uuid[])) AND (decided_by = ( SELECT gate.actor() AS actor))) OR ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'decide'::text) AS persons)::uuid[])) AND (decided_by = ( SELECT gate.actor() AS actor))));

create policy app_referral_decision_select_copying on app.referral_decision for select to accompagna_copying
  using true;

create policy app_referral_decision_select_runtime on app.referral_decision for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral-letter'::text) AS hidden)::uuid[])));

create policy app_referral_letter_insert_copying on app.referral_letter for insert to accompagna_copying
  with check true;

create policy app_referral_letter_insert_runtime on app.referral_letter for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'write'::text) AS persons)::uuid[]));

create policy app_referral_letter_select_copying on app.referral_letter for select to accompagna_copying
  using true;

create policy app_referral_letter_select_runtime on app.referral_letter for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral-letter'::text) AS hidden)::uuid[])));

create policy app_referral_letter_update_runtime on app.referral_letter for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral-letter'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral-letter'::text) AS hidden)::uuid[])));

create policy app_referral_origin_insert_copying on app.referral_origin for insert to accompagna_copying
  with check true;

create policy app_referral_origin_insert_runtime on app.referral_origin for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('referral-origin'::text, 'write'::text) AS persons)::uuid[])) AND (service_id = ANY (( SELECT gate.member_services() AS member_services)::uuid[])));

create policy app_referral_origin_select_copying on app.referral_origin for select to accompagna_copying
  using true;

create policy app_referral_origin_select_runtime on app.referral_origin for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('referral-origin'::text, 'read'::text) AS persons)::uuid[])) AND (service_id = ANY (( SELECT gate.member_services() AS member_services)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral-origin'::text) AS hidden)::uuid[])));

create policy app_referral_paper_insert_copying on app.referral_paper for insert to accompagna_copying
  with check true;

create policy app_referral_paper_insert_runtime on app.referral_paper for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'write'::text) AS persons)::uuid[])) AND (added_by = ( SELECT gate.actor() AS actor)));

create policy app_referral_paper_select_copying on app.referral_paper for select to accompagna_copying
  using true;

create policy app_referral_paper_select_runtime on app.referral_paper for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('referral-letter'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('referral-letter'::text) AS hidden)::uuid[])));

create policy app_relation_insert_copying on app.relation for insert to accompagna_copying
  with check true;

create policy app_relation_insert_runtime on app.relation for insert to accompagna_runtime
  with check (((account_id = ( SELECT gate.actor() AS actor)) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.first_bodies(relation.kind) AS first_bodies)::uuid[])) AND (person_id IN ( SELECT person.id
   FROM app.person
  WHERE ((person.registered_by = ( SELECT gate.actor() AS actor)) AND (person.registered_in = pg_current_xact_id()))))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'open'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_at IS NULL) AND (account_id IS NOT NULL) AND (kind <> 'self'::text) AND (substitutes_for IS NULL)) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'open'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NULL) AND (kind = 'receives'::text) AND (substitutes_for IS NULL) AND (organisation_id IN ( SELECT project_partner.organisation_id
   FROM app.project_partner
  WHERE (project_partner.part = 'lead'::text)))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'open'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NOT NULL) AND (kind = ANY (ARRAY['manages'::text, 'treats'::text, 'serd-treats'::text])) AND (evidence = 'exclusion'::text) AND (substitutes_for IS NULL) AND (EXISTS ( SELECT
   FROM app.exclusion x
  WHERE ((x.person_id = relation.person_id) AND (x.declared_by = ( SELECT gate.actor() AS actor)) AND (x.declared_in = pg_current_xact_id()))))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'assign'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NOT NULL) AND (kind <> 'self'::text) AND (organisation_id = ANY (( SELECT gate.headed_bodies() AS headed_bodies)::uuid[]))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'invite'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (kind = 'self'::text) AND (purpose = 'own-access'::text) AND (substitutes_for IS NULL) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[])) AND (account_id IN ( SELECT a.id
   FROM (app.account a
     JOIN app.person p ON ((p.code = regexp_replace(a.name, '-[0-9]{1,2}$'::text, ''::text))))
  WHERE ((p.id = relation.person_id) AND (a.created_by = ( SELECT gate.actor() AS actor)) AND (a.opened_in = pg_current_xact_id()))))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'decide'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NULL) AND (kind = 'coordinates'::text) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[]))));

create policy app_relation_select_copying on app.relation for select to accompagna_copying
  using true;

create policy app_relation_select_gate on app.relation for select to accompagna_gate
  using true;

create policy app_relation_select_runtime on app.relation for select to accompagna_runtime
  using ((((person_id = ANY (( SELECT gate.persons('relation'::text, 'read'::text) AS persons)::uuid[])) AND ((service_id = ANY (( SELECT gate.member_services() AS member_services)::uuid[])) OR ((kind <> ALL (( SELECT gate.quiet_kinds() AS quiet_kinds)::text[])) AND ((service_id IS NULL) OR (NOT (organisation_id IN ( SELECT organisation.id
   FROM app.organisation
  WHERE (organisation.kind = 'health'::text)))) OR (organisation_id IN ( SELECT m.organisation_id
   FROM gate.memberships() m(id, account_id, organisation_id, service_id, role, valid_from, valid_to, granted_by, version)
  WHERE ((m.role = 'head-of-service'::text) AND (m.service_id IS NULL)))))))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'decide'::text) AS persons)::uuid[])) AND (kind = 'receives'::text)) OR ((account_id = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[])) AND (person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])))) AND (id <> ALL (( SELECT gate.hidden('relation'::text) AS hidden)::uuid[])));

create policy app_relation_update_runtime on app.relation for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('relation'::text, 'write'::text) AS persons)::uuid[])) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'decide'::text) AS persons)::uuid[])) AND (kind = 'receives'::text)) OR ((account_id = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[])) AND (person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])))) AND (id <> ALL (( SELECT gate.hidden('relation'::text) AS hidden)::uuid[])) AND ((valid_to IS NULL) OR (valid_to > now())))
  with check (((person_id = ANY (( SELECT gate.persons('relation'::text, 'write'::text) AS persons)::uuid[])) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'decide'::text) AS persons)::uuid[])) AND (kind = 'receives'::text)) OR ((account_id = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[])) AND (person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[])))) AND (id <> ALL (( SELECT gate.hidden('relation'::text) AS hidden)::uuid[])));

create policy app_report_insert_copying on app.report for insert to accompagna_copying
  with check true;

create policy app_report_insert_runtime on app.report for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('report'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_report_select_copying on app.report for select to accompagna_copying
  using true;

create policy app_report_select_runtime on app.report for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('report'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('report'::text) AS hidden)::uuid[])));

create policy app_report_update_runtime on app.report for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('report'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)) AND (id <> ALL (( SELECT gate.hidden('report'::text) AS hidden)::uuid[])) AND (state = 'draft'::text))
  with check ((person_id = ANY (( SELECT gate.persons('report'::text, 'write'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)) AND (id <> ALL (( SELECT gate.hidden('report'::text) AS hidden)::uuid[])));

create policy app_representation_act_insert_copying on app.representation_act for insert to accompagna_copying
  with check true;

create policy app_representation_act_insert_runtime on app.representation_act for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_representation_act_select_copying on app.representation_act for select to accompagna_copying
  using true;

create policy app_representation_act_select_runtime on app.representation_act for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('representation'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])));

create policy app_representative_insert_copying on app.representative for insert to accompagna_copying
  with check true;

create policy app_representative_insert_runtime on app.representative for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_representative_select_copying on app.representative for select to accompagna_copying
  using true;

create policy app_representative_select_runtime on app.representative for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('representation'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])));

create policy app_representative_update_runtime on app.representative for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])) AND (ended_on IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('representation'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('representation'::text) AS hidden)::uuid[])));

create policy app_requirement_check_insert_copying on app.requirement_check for insert to accompagna_copying
  with check true;

create policy app_requirement_check_insert_runtime on app.requirement_check for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'write'::text) AS persons)::uuid[])) AND (checked_by = ( SELECT gate.actor() AS actor)));

create policy app_requirement_check_select_copying on app.requirement_check for select to accompagna_copying
  using true;

create policy app_requirement_check_select_runtime on app.requirement_check for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('eligibility'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('eligibility'::text) AS hidden)::uuid[])));

create policy app_reserved_note_insert_copying on app.reserved_note for insert to accompagna_copying
  with check true;

create policy app_reserved_note_insert_runtime on app.reserved_note for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('reserved-note'::text, 'append'::text) AS persons)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_reserved_note_select_copying on app.reserved_note for select to accompagna_copying
  using true;

create policy app_reserved_note_select_runtime on app.reserved_note for select to accompagna_runtime
  using ((((written_by = ( SELECT gate.actor() AS actor)) AND ( SELECT gate.signed_in() AS signed_in) AND (person_id <> ALL (( SELECT gate.excluded_persons() AS excluded_persons)::uuid[]))) OR ((person_id = ANY (( SELECT gate.persons('reserved-note'::text, 'append'::text) AS persons)::uuid[])) AND (EXISTS ( SELECT
   FROM gate.substituted_authors() s(person_id, account_id)
  WHERE ((s.person_id = reserved_note.person_id) AND (s.account_id = reserved_note.written_by)))))) AND (id <> ALL (( SELECT gate.hidden('reserved-note'::text) AS hidden)::uuid[])));

create policy app_residence_insert_copying on app.residence for insert to accompagna_copying
  with check true;

create policy app_residence_insert_runtime on app.residence for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('contact'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_residence_select_copying on app.residence for select to accompagna_copying
  using true;

create policy app_residence_select_runtime on app.residence for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('contact'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('contact'::text) AS hidden)::uuid[])));

create policy app_selection_candidacy_insert_copying on app.selection_candidacy for insert to accompagna_copying
  with check true;

create policy app_selection_candidacy_insert_runtime on app.selection_candidacy for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('selection'::text, 'write'::text) AS persons)::uuid[])) AND (entered_by = ( SELECT gate.actor() AS actor)) AND (state = 'to-choose'::text) AND (points IS NULL) AND (rank IS NULL) AND (procedure_id IN ( SELECT p.id
   FROM app.selection_procedure p
  WHERE ((p.state = 'open'::text) AND (p.project_id IN ( SELECT pp.project_id
           FROM app.project_partner pp
          WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[])))))))));

create policy app_selection_candidacy_select_copying on app.selection_candidacy for select to accompagna_copying
  using true;

create policy app_selection_candidacy_select_counting on app.selection_candidacy for select to accompagna_counting
  using true;

create policy app_selection_candidacy_select_runtime on app.selection_candidacy for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection'::text) AS hidden)::uuid[])));

create policy app_selection_candidacy_update_runtime on app.selection_candidacy for update to accompagna_runtime
  using (((person_id = ANY (( SELECT gate.persons('selection'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('selection'::text, 'decide'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('selection'::text) AS hidden)::uuid[])))
  with check (((person_id = ANY (( SELECT gate.persons('selection'::text, 'write'::text) AS persons)::uuid[])) OR (person_id = ANY (( SELECT gate.persons('selection'::text, 'decide'::text) AS persons)::uuid[]))) AND (id <> ALL (( SELECT gate.hidden('selection'::text) AS hidden)::uuid[])));

create policy app_selection_communication_insert_copying on app.selection_communication for insert to accompagna_copying
  with check true;

create policy app_selection_communication_insert_runtime on app.selection_communication for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'write'::text) AS persons)::uuid[])) AND (told_by = ( SELECT gate.actor() AS actor)));

create policy app_selection_communication_select_copying on app.selection_communication for select to accompagna_copying
  using true;

create policy app_selection_communication_select_runtime on app.selection_communication for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])));

create policy app_selection_complaint_insert_copying on app.selection_complaint for insert to accompagna_copying
  with check true;

create policy app_selection_complaint_insert_runtime on app.selection_complaint for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)) AND (answered_by IS NULL));

create policy app_selection_complaint_select_copying on app.selection_complaint for select to accompagna_copying
  using true;

create policy app_selection_complaint_select_runtime on app.selection_complaint for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])));

create policy app_selection_complaint_update_runtime on app.selection_complaint for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'decide'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])) AND (answered_by IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'decide'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])));

create policy app_selection_decision_insert_copying on app.selection_decision for insert to accompagna_copying
  with check true;

create policy app_selection_decision_insert_runtime on app.selection_decision for insert to accompagna_runtime
  with check (((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'decide'::text) AS persons)::uuid[])) AND (decided_by = ( SELECT gate.actor() AS actor)) AND (decided_at <= now())) OR ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'write'::text) AS persons)::uuid[])) AND (decided_by = ( SELECT gate.actor() AS actor)) AND (outcome = 'renounced'::text) AND (way = 'own-will'::text) AND (decided_at <= now())));

create policy app_selection_decision_select_copying on app.selection_decision for select to accompagna_copying
  using true;

create policy app_selection_decision_select_runtime on app.selection_decision for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])));

create policy app_selection_minutes_insert_copying on app.selection_minutes for insert to accompagna_copying
  with check true;

create policy app_selection_minutes_insert_runtime on app.selection_minutes for insert to accompagna_runtime
  with check ((procedure_id IN ( SELECT p.id
   FROM app.selection_procedure p
  WHERE (p.project_id IN ( SELECT pp.project_id
           FROM app.project_partner pp
          WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))))) AND (made_by = ( SELECT gate.actor() AS actor)));

create policy app_selection_minutes_select_copying on app.selection_minutes for select to accompagna_copying
  using true;

create policy app_selection_minutes_select_runtime on app.selection_minutes for select to accompagna_runtime
  using (procedure_id IN ( SELECT p.id
   FROM app.selection_procedure p
  WHERE (p.project_id IN ( SELECT pp.project_id
           FROM app.project_partner pp
          WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[])))))));

create policy app_selection_procedure_insert_copying on app.selection_procedure for insert to accompagna_copying
  with check true;

create policy app_selection_procedure_insert_runtime on app.selection_procedure for insert to accompagna_runtime
  with check ((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))) AND (created_by = ( SELECT gate.actor() AS actor)) AND (state = 'open'::text));

create policy app_selection_procedure_select_copying on app.selection_procedure for select to accompagna_copying
  using true;

create policy app_selection_procedure_select_runtime on app.selection_procedure for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_selection_procedure_update_runtime on app.selection_procedure for update to accompagna_runtime
  using ((project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[]))))) AND ((state = 'open'::text) OR (published_at IS NULL)))
  with check (project_id IN ( SELECT pp.project_id
   FROM app.project_partner pp
  WHERE ((pp.part = 'lead'::text) AND (pp.organisation_id = ANY (( SELECT gate.bodies('project'::text, 'write'::text) AS bodies)::uuid[])))));

create policy app_selection_score_insert_copying on app.selection_score for insert to accompagna_copying
  with check true;

create policy app_selection_score_insert_runtime on app.selection_score for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'append'::text) AS persons)::uuid[])) AND (member_id = ( SELECT gate.actor() AS actor)) AND (candidacy_id IN ( SELECT c.id
   FROM (((app.selection_candidacy c
     JOIN app.selection_procedure p ON ((p.id = c.procedure_id)))
     JOIN app.meeting g ON ((g.project_id = p.project_id)))
     JOIN app.meeting_item i ON (((i.meeting_id = g.id) AND (i.person_id = c.person_id))))
  WHERE ((p.state = 'open'::text) AND (c.state = 'to-choose'::text) AND (g.kind = 'commission'::text) AND (i.state <> 'withdrawn'::text) AND (g.id = ANY (( SELECT gate.seated_open_meetings() AS seated_open_meetings)::uuid[])) AND (NOT (EXISTS ( SELECT
           FROM app.meeting_conflict x
          WHERE ((x.meeting_id = g.id) AND (x.account_id = ( SELECT gate.actor() AS actor)) AND (x.person_id = c.person_id)))))))));

create policy app_selection_score_select_copying on app.selection_score for select to accompagna_copying
  using true;

create policy app_selection_score_select_runtime on app.selection_score for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])));

create policy app_selection_score_update_runtime on app.selection_score for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'append'::text) AS persons)::uuid[])) AND (member_id = ( SELECT gate.actor() AS actor)) AND (candidacy_id IN ( SELECT c.id
   FROM (((app.selection_candidacy c
     JOIN app.selection_procedure p ON ((p.id = c.procedure_id)))
     JOIN app.meeting g ON ((g.project_id = p.project_id)))
     JOIN app.meeting_item i ON (((i.meeting_id = g.id) AND (i.person_id = c.person_id))))
  WHERE ((p.state = 'open'::text) AND (c.state = 'to-choose'::text) AND (g.kind = 'commission'::text) AND (i.state <> 'withdrawn'::text) AND (g.id = ANY (( SELECT gate.seated_open_meetings() AS seated_open_meetings)::uuid[])) AND (NOT (EXISTS ( SELECT
           FROM app.meeting_conflict x
          WHERE ((x.meeting_id = g.id) AND (x.account_id = ( SELECT gate.actor() AS actor)) AND (x.person_id = c.person_id)))))))) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('selection-act'::text, 'append'::text) AS persons)::uuid[])) AND (member_id = ( SELECT gate.actor() AS actor)) AND (candidacy_id IN ( SELECT c.id
   FROM (((app.selection_candidacy c
     JOIN app.selection_procedure p ON ((p.id = c.procedure_id)))
     JOIN app.meeting g ON ((g.project_id = p.project_id)))
     JOIN app.meeting_item i ON (((i.meeting_id = g.id) AND (i.person_id = c.person_id))))
  WHERE ((p.state = 'open'::text) AND (c.state = 'to-choose'::text) AND (g.kind = 'commission'::text) AND (i.state <> 'withdrawn'::text) AND (g.id = ANY (( SELECT gate.seated_open_meetings() AS seated_open_meetings)::uuid[])) AND (NOT (EXISTS ( SELECT
           FROM app.meeting_conflict x
          WHERE ((x.meeting_id = g.id) AND (x.account_id = ( SELECT gate.actor() AS actor)) AND (x.person_id = c.person_id)))))))) AND (id <> ALL (( SELECT gate.hidden('selection-act'::text) AS hidden)::uuid[])));

create policy app_service_insert_copying on app.service for insert to accompagna_copying
  with check true;

create policy app_service_insert_runtime on app.service for insert to accompagna_runtime
  with check (organisation_id = ANY (( SELECT gate.bodies('service'::text, 'write'::text) AS bodies)::uuid[]));

create policy app_service_select_copying on app.service for select to accompagna_copying
  using true;

create policy app_service_select_runtime on app.service for select to accompagna_runtime
  using (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[]));

create policy app_service_update_runtime on app.service for update to accompagna_runtime
  using (organisation_id = ANY (( SELECT gate.bodies('service'::text, 'write'::text) AS bodies)::uuid[]))
  with check (organisation_id = ANY (( SELECT gate.bodies('service'::text, 'write'::text) AS bodies)::uuid[]));

create policy app_session_delete_upkeep on app.session for delete to accompagna_upkeep
  using true;

create policy app_session_insert_copying on app.session for insert to accompagna_copying
  with check true;

create policy app_session_insert_sign_in on app.session for insert to accompagna_sign_in
  with check true;

create policy app_session_select_copying on app.session for select to accompagna_copying
  using true;

create policy app_session_select_sign_in on app.session for select to accompagna_sign_in
  using true;

create policy app_session_select_upkeep on app.session for select to accompagna_upkeep
  using true;

create policy app_session_update_sign_in on app.session for update to accompagna_sign_in
  using true
  with check true;

create policy app_sign_in_attempt_delete_upkeep on app.sign_in_attempt for delete to accompagna_upkeep
  using true;

create policy app_sign_in_attempt_insert_applying on app.sign_in_attempt for insert to accompagna_applying
  with check true;

create policy app_sign_in_attempt_insert_copying on app.sign_in_attempt for insert to accompagna_copying
  with check true;

create policy app_sign_in_attempt_insert_hosting on app.sign_in_attempt for insert to accompagna_hosting
  with check true;

create policy app_sign_in_attempt_insert_rating on app.sign_in_attempt for insert to accompagna_rating
  with check true;

create policy app_sign_in_attempt_insert_sign_in on app.sign_in_attempt for insert to accompagna_sign_in
  with check true;

create policy app_sign_in_attempt_select_applying on app.sign_in_attempt for select to accompagna_applying
  using true;

create policy app_sign_in_attempt_select_copying on app.sign_in_attempt for select to accompagna_copying
  using true;

create policy app_sign_in_attempt_select_hosting on app.sign_in_attempt for select to accompagna_hosting
  using true;

create policy app_sign_in_attempt_select_rating on app.sign_in_attempt for select to accompagna_rating
  using true;

create policy app_sign_in_attempt_select_sign_in on app.sign_in_attempt for select to accompagna_sign_in
  using true;

create policy app_sign_in_attempt_select_upkeep on app.sign_in_attempt for select to accompagna_upkeep
  using true;

create policy app_site_asset_insert_copying on app.site_asset for insert to accompagna_copying
  with check true;

create policy app_site_asset_insert_runtime on app.site_asset for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('site'::text, 'write'::text) AS territories)::uuid[])) AND (brought_by = ( SELECT gate.actor() AS actor)));

create policy app_site_asset_select_copying on app.site_asset for select to accompagna_copying
  using true;

create policy app_site_asset_select_publishing on app.site_asset for select to accompagna_publishing
  using true;

create policy app_site_asset_select_runtime on app.site_asset for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('site'::text, 'read'::text) AS territories)::uuid[]));

create policy app_site_page_insert_copying on app.site_page for insert to accompagna_copying
  with check true;

create policy app_site_page_insert_runtime on app.site_page for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('site'::text, 'write'::text) AS territories)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_site_page_select_copying on app.site_page for select to accompagna_copying
  using true;

create policy app_site_page_select_runtime on app.site_page for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('site'::text, 'read'::text) AS territories)::uuid[]));

create policy app_site_publication_insert_copying on app.site_publication for insert to accompagna_copying
  with check true;

create policy app_site_publication_insert_runtime on app.site_publication for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[])) AND (ordered_by = ( SELECT gate.actor() AS actor)));

create policy app_site_publication_select_copying on app.site_publication for select to accompagna_copying
  using true;

create policy app_site_publication_select_publishing on app.site_publication for select to accompagna_publishing
  using true;

create policy app_site_publication_select_runtime on app.site_publication for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('site'::text, 'read'::text) AS territories)::uuid[]));

create policy app_site_publication_update_publishing on app.site_publication for update to accompagna_publishing
  using true
  with check true;

create policy app_site_publication_update_runtime on app.site_publication for update to accompagna_runtime
  using ((territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[])) AND (state = 'scheduled'::text))
  with check (territory_id = ANY (( SELECT gate.territories('site'::text, 'decide'::text) AS territories)::uuid[]));

create policy app_site_text_insert_copying on app.site_text for insert to accompagna_copying
  with check true;

create policy app_site_text_insert_runtime on app.site_text for insert to accompagna_runtime
  with check ((territory_id = ANY (( SELECT gate.territories('site'::text, 'write'::text) AS territories)::uuid[])) AND (written_by = ( SELECT gate.actor() AS actor)));

create policy app_site_text_select_copying on app.site_text for select to accompagna_copying
  using true;

create policy app_site_text_select_publishing on app.site_text for select to accompagna_publishing
  using true;

create policy app_site_text_select_runtime on app.site_text for select to accompagna_runtime
  using (territory_id = ANY (( SELECT gate.territories('site'::text, 'read'::text) AS territories)::uuid[]));

create policy app_stored_file_insert_copying on app.stored_file for insert to accompagna_copying
  with check true;

create policy app_stored_file_insert_runtime on app.stored_file for insert to accompagna_runtime
  with check ( SELECT gate.signed_in() AS signed_in);

create policy app_stored_file_select_copying on app.stored_file for select to accompagna_copying
  using true;

create policy app_stored_file_select_upkeep on app.stored_file for select to accompagna_upkeep
  using true;

create policy app_territory_insert_copying on app.territory for insert to accompagna_copying
  with check true;

create policy app_territory_insert_runtime on app.territory for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_territory_select_copying on app.territory for select to accompagna_copying
  using true;

create policy app_territory_select_runtime on app.territory for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_territory_select_sign_in on app.territory for select to accompagna_sign_in
  using true;

create policy app_territory_update_runtime on app.territory for update to accompagna_runtime
  using ( SELECT gate.installation('directory'::text, 'write'::text) AS installation)
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_territory_comune_insert_copying on app.territory_comune for insert to accompagna_copying
  with check true;

create policy app_territory_comune_insert_runtime on app.territory_comune for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_territory_comune_select_applying on app.territory_comune for select to accompagna_applying
  using true;

create policy app_territory_comune_select_copying on app.territory_comune for select to accompagna_copying
  using true;

create policy app_territory_comune_select_hosting on app.territory_comune for select to accompagna_hosting
  using true;

create policy app_territory_comune_select_runtime on app.territory_comune for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_travel_trial_insert_copying on app.travel_trial for insert to accompagna_copying
  with check true;

create policy app_travel_trial_insert_runtime on app.travel_trial for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('search'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_travel_trial_select_copying on app.travel_trial for select to accompagna_copying
  using true;

create policy app_travel_trial_select_runtime on app.travel_trial for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('search'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('search'::text) AS hidden)::uuid[])));

create policy app_vocabulary_term_insert_copying on app.vocabulary_term for insert to accompagna_copying
  with check true;

create policy app_vocabulary_term_insert_runtime on app.vocabulary_term for insert to accompagna_runtime
  with check (( SELECT gate.installation('vocabulary'::text, 'write'::text) AS installation) AND (imported_by = ( SELECT gate.actor() AS actor)));

create policy app_vocabulary_term_select_copying on app.vocabulary_term for select to accompagna_copying
  using true;

create policy app_vocabulary_term_select_runtime on app.vocabulary_term for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_vocabulary_term_update_runtime on app.vocabulary_term for update to accompagna_runtime
  using ( SELECT gate.installation('vocabulary'::text, 'write'::text) AS installation)
  with check ( SELECT gate.installation('vocabulary'::text, 'write'::text) AS installation);

create policy app_work_mark_insert_copying on app.work_mark for insert to accompagna_copying
  with check true;

create policy app_work_mark_insert_runtime on app.work_mark for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('work'::text, 'write'::text) AS persons)::uuid[])) AND (account_id = ( SELECT gate.actor() AS actor)) AND (ended_at IS NULL));

create policy app_work_mark_select_copying on app.work_mark for select to accompagna_copying
  using true;

create policy app_work_mark_select_runtime on app.work_mark for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('work'::text, 'read'::text) AS persons)::uuid[])) AND ((account_id = ( SELECT gate.actor() AS actor)) OR (given_to = ( SELECT gate.actor() AS actor))) AND (id <> ALL (( SELECT gate.hidden('work'::text) AS hidden)::uuid[])));

create policy app_work_mark_update_runtime on app.work_mark for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('work'::text, 'write'::text) AS persons)::uuid[])) AND ((account_id = ( SELECT gate.actor() AS actor)) OR (given_to = ( SELECT gate.actor() AS actor))) AND (id <> ALL (( SELECT gate.hidden('work'::text) AS hidden)::uuid[])) AND (ended_at IS NULL))
  with check ((person_id = ANY (( SELECT gate.persons('work'::text, 'write'::text) AS persons)::uuid[])) AND ((account_id = ( SELECT gate.actor() AS actor)) OR (given_to = ( SELECT gate.actor() AS actor))) AND (id <> ALL (( SELECT gate.hidden('work'::text) AS hidden)::uuid[])));

create policy audit_event_insert_administration on audit.event for insert to accompagna_administration
  with check true;

create policy audit_event_insert_applying on audit.event for insert to accompagna_applying
  with check true;

create policy audit_event_insert_copying on audit.event for insert to accompagna_copying
  with check true;

create policy audit_event_insert_hosting on audit.event for insert to accompagna_hosting
  with check true;

create policy audit_event_insert_runtime on audit.event for insert to accompagna_runtime
  with check (account_id = ( SELECT gate.actor() AS actor));

create policy audit_event_insert_sign_in on audit.event for insert to accompagna_sign_in
  with check true;

create policy audit_event_select_copying on audit.event for select to accompagna_copying
  using true;

create policy audit_event_select_sealing on audit.event for select to accompagna_sealing
  using true;

create policy audit_seal_insert_copying on audit.seal for insert to accompagna_copying
  with check true;

create policy audit_seal_insert_sealing on audit.seal for insert to accompagna_sealing
  with check true;

create policy audit_seal_select_copying on audit.seal for select to accompagna_copying
  using true;

create policy audit_seal_select_sealing on audit.seal for select to accompagna_sealing
  using true;

create policy gate_rule_insert_copying on gate.rule for insert to accompagna_copying
  with check true;

create policy gate_rule_select_copying on gate.rule for select to accompagna_copying
  using true;

create policy gate_rule_select_gate on gate.rule for select to accompagna_gate
  using true;

-- grants
grant delete on app.company_offer to accompagna_upkeep;
grant delete on app.feedback to accompagna_upkeep;
grant delete, select on app.application to accompagna_upkeep;
grant delete, select on app.idempotency to accompagna_upkeep;
grant delete, select on app.import_row to accompagna_upkeep;
grant delete, select on app.import_run to accompagna_upkeep;
grant delete, select on app.message to accompagna_upkeep;
grant delete, select on app.session to accompagna_upkeep;
grant delete, select on app.sign_in_attempt to accompagna_upkeep;
grant execute on function gate.actor() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.asked_codes() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.bodies(text,text) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.commission_members() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.conflicted_items() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.duplicate_codes() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.entries_of(uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.era() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.excluded_persons() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.find_by_codice_fiscale(uuid,bytea) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.first_bodies(text) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.headed_bodies() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.hidden(text) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.hidings_of(uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.installation(text,text) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.invited_accounts() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.is_excluded_from(uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.keeps_accounts() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.kept_accounts() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.kept_from(uuid,uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.known_accounts() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.known_memberships() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.meeting_left(uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.member_bodies() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.member_services() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.memberships() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.note_duplicates(uuid,uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.own_accounts() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.persons(text,text) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.quiet_kinds() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.registered_now() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.relations_with(uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.run_meetings() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.seated_meetings() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.seated_open_meetings() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.seats() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.signed_in() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.substituted_authors() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.territories(text,text) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.withdraw_papers(uuid) to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant execute on function gate.works_here() to accompagna_administration, accompagna_applying, accompagna_copying, accompagna_counting, accompagna_hosting, accompagna_messaging, accompagna_publishing, accompagna_rating, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep, accompagna_visiting;
grant insert on app.company_offer to accompagna_hosting;
grant insert on app.company_paper to accompagna_runtime;
grant insert on app.feedback to accompagna_rating;
grant insert on app.invitation to accompagna_runtime;
grant insert on app.message to accompagna_applying;
grant insert on app.message to accompagna_hosting;
grant insert on app.person_lookup to accompagna_runtime;
grant insert on app.place_description to accompagna_hosting;
grant insert on app.place_invitation to accompagna_runtime;
grant insert on app.stored_file to accompagna_runtime;
grant insert on audit.event to accompagna_administration;
grant insert on audit.event to accompagna_applying;
grant insert on audit.event to accompagna_hosting;
grant insert on audit.event to accompagna_runtime;
grant insert on audit.event to accompagna_sign_in;
grant insert, select on app.account to accompagna_administration;
grant insert, select on app.account to accompagna_copying;
grant insert, select on app.account to accompagna_runtime;
grant insert, select on app.action_plan to accompagna_copying;
grant insert, select on app.action_plan to accompagna_runtime;
grant insert, select on app.application to accompagna_applying;
grant insert, select on app.application to accompagna_copying;
grant insert, select on app.appointment to accompagna_copying;
grant insert, select on app.appointment to accompagna_runtime;
grant insert, select on app.assessment_document to accompagna_copying;
grant insert, select on app.assessment_document to accompagna_runtime;
grant insert, select on app.assessment_sheet to accompagna_copying;
grant insert, select on app.assessment_sheet to accompagna_runtime;
grant insert, select on app.balance to accompagna_copying;
grant insert, select on app.balance to accompagna_runtime;
grant insert, select on app.balance_document to accompagna_copying;
grant insert, select on app.balance_document to accompagna_runtime;
grant insert, select on app.balance_entry to accompagna_copying;
grant insert, select on app.balance_entry to accompagna_runtime;
grant insert, select on app.balance_session to accompagna_copying;
grant insert, select on app.balance_session to accompagna_runtime;
grant insert, select on app.balance_signature to accompagna_copying;
grant insert, select on app.balance_signature to accompagna_runtime;
grant insert, select on app.body_function_sheet to accompagna_copying;
grant insert, select on app.body_function_sheet to accompagna_runtime;
grant insert, select on app.budget_line to accompagna_copying;
grant insert, select on app.budget_line to accompagna_runtime;
grant insert, select on app.case_file to accompagna_copying;
grant insert, select on app.case_file to accompagna_runtime;
grant insert, select on app.close_person to accompagna_copying;
grant insert, select on app.close_person to accompagna_runtime;
grant insert, select on app.company to accompagna_copying;
grant insert, select on app.company to accompagna_runtime;
grant insert, select on app.company_award to accompagna_copying;
grant insert, select on app.company_award to accompagna_runtime;
grant insert, select on app.company_contact to accompagna_copying;
grant insert, select on app.company_contact to accompagna_runtime;
grant insert, select on app.company_excluded to accompagna_copying;
grant insert, select on app.company_excluded to accompagna_runtime;
grant insert, select on app.company_headcount to accompagna_copying;
grant insert, select on app.company_headcount to accompagna_runtime;
grant insert, select on app.company_intermediary to accompagna_copying;
grant insert, select on app.company_intermediary to accompagna_runtime;
grant insert, select on app.company_l68_fact to accompagna_copying;
grant insert, select on app.company_l68_fact to accompagna_runtime;
grant insert, select on app.company_log to accompagna_copying;
grant insert, select on app.company_log to accompagna_runtime;
grant insert, select on app.company_meeting to accompagna_copying;
grant insert, select on app.company_meeting to accompagna_runtime;
grant insert, select on app.company_merge to accompagna_copying;
grant insert, select on app.company_merge to accompagna_runtime;
grant insert, select on app.company_offer to accompagna_copying;
grant insert, select on app.company_paper to accompagna_copying;
grant insert, select on app.company_site to accompagna_copying;
grant insert, select on app.company_site to accompagna_runtime;
grant insert, select on app.credential to accompagna_copying;
grant insert, select on app.death to accompagna_copying;
grant insert, select on app.death to accompagna_runtime;
grant insert, select on app.diary_entry to accompagna_copying;
grant insert, select on app.diary_entry to accompagna_runtime;
grant insert, select on app.dissent to accompagna_copying;
grant insert, select on app.dissent to accompagna_runtime;
grant insert, select on app.eligibility to accompagna_copying;
grant insert, select on app.eligibility to accompagna_runtime;
grant insert, select on app.eligibility_decision to accompagna_copying;
grant insert, select on app.eligibility_decision to accompagna_runtime;
grant insert, select on app.event to accompagna_copying;
grant insert, select on app.event to accompagna_runtime;
grant insert, select on app.evidence to accompagna_copying;
grant insert, select on app.evidence to accompagna_runtime;
grant insert, select on app.evidence_file to accompagna_copying;
grant insert, select on app.evidence_file to accompagna_runtime;
grant insert, select on app.exclusion to accompagna_copying;
grant insert, select on app.exclusion to accompagna_runtime;
grant insert, select on app.feedback to accompagna_copying;
grant insert, select on app.functional_document to accompagna_copying;
grant insert, select on app.functional_document to accompagna_runtime;
grant insert, select on app.functional_sheet to accompagna_copying;
grant insert, select on app.functional_sheet to accompagna_runtime;
grant insert, select on app.hiding to accompagna_copying;
grant insert, select on app.hiding to accompagna_runtime;
grant insert, select on app.idempotency to accompagna_copying;
grant insert, select on app.idempotency to accompagna_runtime;
grant insert, select on app.import_mapping to accompagna_copying;
grant insert, select on app.import_mapping to accompagna_runtime;
grant insert, select on app.import_row to accompagna_copying;
grant insert, select on app.import_row to accompagna_runtime;
grant insert, select on app.import_run to accompagna_copying;
grant insert, select on app.import_run to accompagna_runtime;
grant insert, select on app.installation to accompagna_copying;
grant insert, select on app.instrument to accompagna_copying;
grant insert, select on app.instrument to accompagna_runtime;
grant insert, select on app.instrument_version to accompagna_copying;
grant insert, select on app.instrument_version to accompagna_runtime;
grant insert, select on app.intermediary to accompagna_copying;
grant insert, select on app.intermediary to accompagna_runtime;
grant insert, select on app.introduction to accompagna_copying;
grant insert, select on app.introduction to accompagna_runtime;
grant insert, select on app.introduction_gate to accompagna_copying;
grant insert, select on app.introduction_gate to accompagna_runtime;
grant insert, select on app.introduction_step to accompagna_copying;
grant insert, select on app.introduction_step to accompagna_runtime;
grant insert, select on app.invitation to accompagna_administration;
grant insert, select on app.invitation to accompagna_copying;
grant insert, select on app.job_search to accompagna_copying;
grant insert, select on app.job_search to accompagna_runtime;
grant insert, select on app.limitation to accompagna_copying;
grant insert, select on app.limitation to accompagna_runtime;
grant insert, select on app.match_decision to accompagna_copying;
grant insert, select on app.match_decision to accompagna_runtime;
grant insert, select on app.match_pin to accompagna_copying;
grant insert, select on app.match_pin to accompagna_runtime;
grant insert, select on app.match_reason to accompagna_copying;
grant insert, select on app.match_reason to accompagna_runtime;
grant insert, select on app.match_run to accompagna_copying;
grant insert, select on app.match_run to accompagna_runtime;
grant insert, select on app.match_run_person to accompagna_copying;
grant insert, select on app.match_run_person to accompagna_runtime;
grant insert, select on app.match_run_place to accompagna_copying;
grant insert, select on app.match_run_place to accompagna_runtime;
grant insert, select on app.match_score to accompagna_copying;
grant insert, select on app.match_score to accompagna_runtime;
grant insert, select on app.match_weights to accompagna_copying;
grant insert, select on app.match_weights to accompagna_runtime;
grant insert, select on app.meeting to accompagna_copying;
grant insert, select on app.meeting to accompagna_runtime;
grant insert, select on app.meeting_conflict to accompagna_copying;
grant insert, select on app.meeting_conflict to accompagna_runtime;
grant insert, select on app.meeting_extract to accompagna_copying;
grant insert, select on app.meeting_extract to accompagna_runtime;
grant insert, select on app.meeting_item to accompagna_copying;
grant insert, select on app.meeting_item to accompagna_runtime;
grant insert, select on app.meeting_seat to accompagna_copying;
grant insert, select on app.meeting_seat to accompagna_runtime;
grant insert, select on app.membership to accompagna_administration;
grant insert, select on app.membership to accompagna_copying;
grant insert, select on app.membership to accompagna_runtime;
grant insert, select on app.merge to accompagna_copying;
grant insert, select on app.merge to accompagna_runtime;
grant insert, select on app.message to accompagna_copying;
grant insert, select on app.message to accompagna_messaging;
grant insert, select on app.message to accompagna_runtime;
grant insert, select on app.needs_card to accompagna_copying;
grant insert, select on app.needs_card to accompagna_runtime;
grant insert, select on app.needs_card_answer to accompagna_copying;
grant insert, select on app.needs_card_answer to accompagna_runtime;
grant insert, select on app.notice to accompagna_copying;
grant insert, select on app.notice to accompagna_runtime;
grant insert, select on app.notice_version to accompagna_copying;
grant insert, select on app.notice_version to accompagna_runtime;
grant insert, select on app.organisation to accompagna_copying;
grant insert, select on app.organisation to accompagna_runtime;
grant insert, select on app.person to accompagna_copying;
grant insert, select on app.person to accompagna_runtime;
grant insert, select on app.person_contact to accompagna_copying;
grant insert, select on app.person_contact to accompagna_runtime;
grant insert, select on app.person_identity to accompagna_copying;
grant insert, select on app.person_identity to accompagna_runtime;
grant insert, select on app.person_lookup to accompagna_copying;
grant insert, select on app.place to accompagna_copying;
grant insert, select on app.place to accompagna_runtime;
grant insert, select on app.place_description to accompagna_copying;
grant insert, select on app.place_invitation to accompagna_copying;
grant insert, select on app.plan_document to accompagna_copying;
grant insert, select on app.plan_document to accompagna_runtime;
grant insert, select on app.plan_goal to accompagna_copying;
grant insert, select on app.plan_goal to accompagna_runtime;
grant insert, select on app.plan_measure to accompagna_copying;
grant insert, select on app.plan_measure to accompagna_runtime;
grant insert, select on app.plan_other_project to accompagna_copying;
grant insert, select on app.plan_other_project to accompagna_runtime;
grant insert, select on app.plan_review to accompagna_copying;
grant insert, select on app.plan_review to accompagna_runtime;
grant insert, select on app.plan_session to accompagna_copying;
grant insert, select on app.plan_session to accompagna_runtime;
grant insert, select on app.plan_signature to accompagna_copying;
grant insert, select on app.plan_signature to accompagna_runtime;
grant insert, select on app.possible_duplicate to accompagna_copying;
grant insert, select on app.possible_duplicate to accompagna_gate;
grant insert, select on app.privacy_notice to accompagna_copying;
grant insert, select on app.privacy_notice to accompagna_runtime;
grant insert, select on app.project to accompagna_copying;
grant insert, select on app.project to accompagna_runtime;
grant insert, select on app.project_comune to accompagna_copying;
grant insert, select on app.project_comune to accompagna_runtime;
grant insert, select on app.project_partner to accompagna_copying;
grant insert, select on app.project_partner to accompagna_runtime;
grant insert, select on app.project_share to accompagna_copying;
grant insert, select on app.project_share to accompagna_runtime;
grant insert, select on app.project_target to accompagna_copying;
grant insert, select on app.project_target to accompagna_runtime;
grant insert, select on app.project_version to accompagna_copying;
grant insert, select on app.project_version to accompagna_runtime;
grant insert, select on app.protocol to accompagna_copying;
grant insert, select on app.protocol to accompagna_runtime;
grant insert, select on app.publicity_release to accompagna_copying;
grant insert, select on app.publicity_release to accompagna_runtime;
grant insert, select on app.published_asset to accompagna_copying;
grant insert, select on app.published_asset to accompagna_publishing;
grant insert, select on app.published_asset to accompagna_runtime;
grant insert, select on app.published_change to accompagna_copying;
grant insert, select on app.published_change to accompagna_publishing;
grant insert, select on app.published_change to accompagna_runtime;
grant insert, select on app.published_figure to accompagna_copying;
grant insert, select on app.published_figure to accompagna_runtime;
grant insert, select on app.published_page to accompagna_copying;
grant insert, select on app.published_page to accompagna_publishing;
grant insert, select on app.published_page to accompagna_runtime;
grant insert, select on app.referral to accompagna_copying;
grant insert, select on app.referral to accompagna_runtime;
grant insert, select on app.referral_agreement to accompagna_copying;
grant insert, select on app.referral_agreement to accompagna_runtime;
grant insert, select on app.referral_decision to accompagna_copying;
grant insert, select on app.referral_decision to accompagna_runtime;
grant insert, select on app.referral_letter to accompagna_copying;
grant insert, select on app.referral_letter to accompagna_runtime;
grant insert, select on app.referral_origin to accompagna_copying;
grant insert, select on app.referral_origin to accompagna_runtime;
grant insert, select on app.referral_paper to accompagna_copying;
grant insert, select on app.referral_paper to accompagna_runtime;
grant insert, select on app.relation to accompagna_copying;
grant insert, select on app.relation to accompagna_runtime;
grant insert, select on app.report to accompagna_copying;
grant insert, select on app.report to accompagna_runtime;
grant insert, select on app.representation_act to accompagna_copying;
grant insert, select on app.representation_act to accompagna_runtime;
grant insert, select on app.representative to accompagna_copying;
grant insert, select on app.representative to accompagna_runtime;
grant insert, select on app.requirement_check to accompagna_copying;
grant insert, select on app.requirement_check to accompagna_runtime;
grant insert, select on app.reserved_note to accompagna_copying;
grant insert, select on app.reserved_note to accompagna_runtime;
grant insert, select on app.residence to accompagna_copying;
grant insert, select on app.residence to accompagna_runtime;
grant insert, select on app.selection_candidacy to accompagna_copying;
grant insert, select on app.selection_candidacy to accompagna_runtime;
grant insert, select on app.selection_communication to accompagna_copying;
grant insert, select on app.selection_communication to accompagna_runtime;
grant insert, select on app.selection_complaint to accompagna_copying;
grant insert, select on app.selection_complaint to accompagna_runtime;
grant insert, select on app.selection_decision to accompagna_copying;
grant insert, select on app.selection_decision to accompagna_runtime;
grant insert, select on app.selection_minutes to accompagna_copying;
grant insert, select on app.selection_minutes to accompagna_runtime;
grant insert, select on app.selection_procedure to accompagna_copying;
grant insert, select on app.selection_procedure to accompagna_runtime;
grant insert, select on app.selection_score to accompagna_copying;
grant insert, select on app.selection_score to accompagna_runtime;
grant insert, select on app.service to accompagna_copying;
grant insert, select on app.service to accompagna_runtime;
grant insert, select on app.session to accompagna_copying;
grant insert, select on app.sign_in_attempt to accompagna_applying;
grant insert, select on app.sign_in_attempt to accompagna_copying;
grant insert, select on app.sign_in_attempt to accompagna_hosting;
grant insert, select on app.sign_in_attempt to accompagna_rating;
grant insert, select on app.sign_in_attempt to accompagna_sign_in;
grant insert, select on app.site_asset to accompagna_copying;
grant insert, select on app.site_asset to accompagna_runtime;
grant insert, select on app.site_page to accompagna_copying;
grant insert, select on app.site_page to accompagna_runtime;
grant insert, select on app.site_publication to accompagna_copying;
grant insert, select on app.site_publication to accompagna_runtime;
grant insert, select on app.site_text to accompagna_copying;
grant insert, select on app.site_text to accompagna_runtime;
grant insert, select on app.stored_file to accompagna_copying;
grant insert, select on app.territory to accompagna_copying;
grant insert, select on app.territory to accompagna_runtime;
grant insert, select on app.territory_comune to accompagna_copying;
grant insert, select on app.territory_comune to accompagna_runtime;
grant insert, select on app.travel_trial to accompagna_copying;
grant insert, select on app.travel_trial to accompagna_runtime;
grant insert, select on app.vocabulary_term to accompagna_copying;
grant insert, select on app.vocabulary_term to accompagna_runtime;
grant insert, select on app.work_mark to accompagna_copying;
grant insert, select on app.work_mark to accompagna_runtime;
grant insert, select on audit.event to accompagna_copying;
grant insert, select on audit.seal to accompagna_copying;
grant insert, select on audit.seal to accompagna_sealing;
grant insert, select on gate.rule to accompagna_copying;
grant insert, select, update on app.credential to accompagna_sign_in;
grant insert, select, update on app.session to accompagna_sign_in;
grant select (account_id, organisation_id, role, valid_from, valid_to) on app.membership to accompagna_messaging;
grant select (account_id, used_at) on app.invitation to accompagna_runtime;
grant select (case_id, age_at_entry) on app.eligibility to accompagna_counting;
grant select (case_id, state) on app.action_plan to accompagna_counting;
grant select (case_id, state) on app.introduction to accompagna_counting;
grant select (case_id, state) on app.needs_card to accompagna_gate;
grant select (case_id, state) on app.selection_candidacy to accompagna_counting;
grant select (company_id, undone_at) on app.company_merge to accompagna_counting;
grant select (id, account_id, state, remind_on) on app.appointment to accompagna_messaging;
grant select (id, case_id, state) on app.introduction to accompagna_gate;
grant select (id, email, language, active) on app.account to accompagna_messaging;
grant select (id, had_text, state, sent_at) on app.feedback to accompagna_upkeep;
grant select (id, handled_at) on app.company_offer to accompagna_upkeep;
grant select (id, project_id, number, on_day, tables, published_at, withdrawn_at) on app.published_figure to accompagna_visiting;
grant select (id, project_id, opened_at) on app.case_file to accompagna_counting;
grant select (id, project_id, state, sent_at) on app.referral to accompagna_counting;
grant select (id, territory_id, company_id, company_name, organisation_name, contact_line, created_by, created_at, expires_at, revoked_at, version) on app.place_invitation to accompagna_runtime;
grant select (id, territory_id, person_id, introduction_id, made_by, made_at, expires_at, revoked_at, version) on app.company_paper to accompagna_runtime;
grant select (id, territory_id, stage) on app.company to accompagna_counting;
grant select (id, territory_id, state, capacity) on app.place to accompagna_counting;
grant select (id, token_hash, sealed, expires_at, revoked_at) on app.company_paper to accompagna_hosting;
grant select (id, token_hash, territory_id, company_id, company_name, organisation_name, contact_line, created_by, expires_at, revoked_at) on app.place_invitation to accompagna_hosting;
grant select (page_id, lang, territory_id, kind, slug, content) on app.published_page to accompagna_rating;
grant select (person_id) on app.person_lookup to accompagna_runtime;
grant select (person_id, account_id, organisation_id, valid_from, valid_to) on app.exclusion to accompagna_messaging;
grant select (person_id, introduction_id, revoked_at, version) on app.company_paper to accompagna_gate;
grant select (person_id, undone_at) on app.death to accompagna_messaging;
grant select on app.account to accompagna_gate;
grant select on app.account to accompagna_sign_in;
grant select on app.application to accompagna_runtime;
grant select on app.company_offer to accompagna_runtime;
grant select on app.exclusion to accompagna_gate;
grant select on app.feedback to accompagna_runtime;
grant select on app.hiding to accompagna_gate;
grant select on app.installation to accompagna_administration;
grant select on app.installation to accompagna_gate;
grant select on app.installation to accompagna_runtime;
grant select on app.installation to accompagna_sign_in;
grant select on app.invitation to accompagna_sign_in;
grant select on app.meeting to accompagna_gate;
grant select on app.meeting_conflict to accompagna_gate;
grant select on app.meeting_extract to accompagna_gate;
grant select on app.meeting_item to accompagna_gate;
grant select on app.meeting_seat to accompagna_gate;
grant select on app.membership to accompagna_gate;
grant select on app.membership to accompagna_sign_in;
grant select on app.merge to accompagna_gate;
grant select on app.notice_version to accompagna_applying;
grant select on app.organisation to accompagna_applying;
grant select on app.organisation to accompagna_gate;
grant select on app.organisation to accompagna_sign_in;
grant select on app.person to accompagna_gate;
grant select on app.person_lookup to accompagna_gate;
grant select on app.place_description to accompagna_runtime;
grant select on app.possible_duplicate to accompagna_runtime;
grant select on app.project to accompagna_applying;
grant select on app.project_comune to accompagna_applying;
grant select on app.project_partner to accompagna_applying;
grant select on app.project_partner to accompagna_gate;
grant select on app.project_partner to accompagna_hosting;
grant select on app.published_asset to accompagna_visiting;
grant select on app.published_change to accompagna_visiting;
grant select on app.published_page to accompagna_visiting;
grant select on app.relation to accompagna_gate;
grant select on app.site_asset to accompagna_publishing;
grant select on app.site_publication to accompagna_publishing;
grant select on app.site_text to accompagna_publishing;
grant select on app.stored_file to accompagna_upkeep;
grant select on app.territory to accompagna_sign_in;
grant select on app.territory_comune to accompagna_applying;
grant select on app.territory_comune to accompagna_hosting;
grant select on audit.event to accompagna_sealing;
grant select on gate.rule to accompagna_gate;
grant update ("position", discussion_enc, decision_enc, owner_id, due_on, state, done_on, decided_at, version) on app.meeting_item to accompagna_runtime;
grant update ("position", removed_at, version) on app.balance_entry to accompagna_runtime;
grant update (address_enc, comune_enc, phone_enc, email_enc, preferred_channel_enc, how_to_reach_enc, language_enc, version, telephone_answer_enc) on app.person_contact to accompagna_runtime;
grant update (answer, answered_by, answered_at, version) on app.possible_duplicate to accompagna_runtime;
grant update (codice_fiscale_index, name_index) on app.person_lookup to accompagna_runtime;
grant update (confirmed_by, confirmed_at, refused_reason_enc, version) on app.balance_signature to accompagna_runtime;
grant update (confirmed_by, confirmed_at, refused_reason_enc, version) on app.plan_signature to accompagna_runtime;
grant update (contact_enc, conflict, conflict_note_enc, ended_on, version) on app.representative to accompagna_runtime;
grant update (demonstration) on app.installation to accompagna_administration;
grant update (ended_at, version) on app.work_mark to accompagna_runtime;
grant update (ended_by, ended_at, version) on app.company_excluded to accompagna_runtime;
grant update (ended_by, ended_at, version) on app.match_pin to accompagna_runtime;
grant update (ended_on, version) on app.company_intermediary to accompagna_runtime;
grant update (family_name_enc, given_name_enc, birth_date_enc, birthplace_enc, sex_enc, codice_fiscale_enc, mismatch_reason_enc, version) on app.person_identity to accompagna_runtime;
grant update (for_service, part, attended, ended_at, version) on app.meeting_seat to accompagna_runtime;
grant update (goal_id, kind, what_enc, who_enc, how_known_enc, from_on, by_on, hours, state, "position", removed_at, version) on app.plan_measure to accompagna_runtime;
grant update (held_on, starts_at, minutes, place_enc, with_enc, content_enc, version) on app.balance_session to accompagna_runtime;
grant update (kind, body_enc, referent_enc, begun_on, ends_on, note_enc, sent_on, sent_by, removed_at, version) on app.plan_other_project to accompagna_runtime;
grant update (kind, name, contact, version) on app.intermediary to accompagna_runtime;
grant update (kind, starts_at, ends_at, place_enc, note_enc, account_id, state, remind_on, version) on app.appointment to accompagna_runtime;
grant update (label_it, label_en, broader, source, imported_by, imported_at, retired_at) on app.vocabulary_term to accompagna_runtime;
grant update (list_number, state, points, rank, state_at, tell_by, told_on, version) on app.selection_candidacy to accompagna_runtime;
grant update (location) on app.idempotency to accompagna_runtime;
grant update (name, address, codice_catastale, on_foot, public_transport, step_free, accessible_toilet, accessibility, seen_on, closed_on, version) on app.company_site to accompagna_runtime;
grant update (name, columns, version) on app.import_mapping to accompagna_runtime;
grant update (name, language, active, version) on app.account to accompagna_runtime;
grant update (name, partita_iva, kind, ateco, activity, stage, stage_since, last_contact_on, next_step, next_step_on, next_step_by, host_capacity, public_consent, public_consent_on, public_consent_from, version) on app.company to accompagna_runtime;
grant update (name, version) on app.territory to accompagna_runtime;
grant update (name, version, seat, ipa_code) on app.organisation to accompagna_runtime;
grant update (name, zone, version) on app.service to accompagna_runtime;
grant update (organisation_id, state, by_representative, content_enc, saved_at, sent_at, answer_due_on, version) on app.application to accompagna_applying;
grant update (outcome, answer_enc, answered_by, answered_at, version) on app.selection_complaint to accompagna_runtime;
grant update (parts_enc, computed_by, computed_at, version) on app.match_reason to accompagna_runtime;
grant update (phone_enc, note_enc, chosen_for, chosen_on, revoked_on, version) on app.close_person to accompagna_runtime;
grant update (place_version, score, state, ready_on, computed_by, computed_at, version) on app.match_score to accompagna_runtime;
grant update (points, note_enc, version) on app.selection_score to accompagna_runtime;
grant update (purpose, addressee_enc, content_enc, state, file_id, sha256_enc, issued_at, version) on app.report to accompagna_runtime;
grant update (rated_on, state, answers_enc, closed_at, version) on app.assessment_sheet to accompagna_runtime;
grant update (rated_on, state, answers_enc, closed_at, version) on app.body_function_sheet to accompagna_runtime;
grant update (rated_on, state, answers_enc, closed_at, version) on app.functional_sheet to accompagna_runtime;
grant update (reason_enc, wishes_enc, needs_enc, version) on app.referral_letter to accompagna_runtime;
grant update (revoked_at, version) on app.place_invitation to accompagna_runtime;
grant update (revoked_on, version) on app.company_award to accompagna_runtime;
grant update (route, state, charge, charge_due_on, age_at_entry, due_on, next_expiry_on, recheck_on, decided_at, version) on app.eligibility to accompagna_runtime;
grant update (sealed, revoked_at, version) on app.company_paper to accompagna_gate;
grant update (sealed, revoked_at, version) on app.company_paper to accompagna_runtime;
grant update (send_after, attempts, sent_at, given_up_at, last_problem) on app.message to accompagna_messaging;
grant update (site_id, contact_id, starts_at, minutes, place, about, held_by, state, version) on app.company_meeting to accompagna_runtime;
grant update (site_id, name, part, phone, email, note, tutor_capacity, ended_on, version) on app.company_contact to accompagna_runtime;
grant update (site_id, tutor_id, kind, title, state, closed_reason, occupation, tasks, skills, demands, environment, licences, surroundings, accommodations, shifts, weekly_hours_min, weekly_hours_max, transport, from_on, to_on, lost_on, capacity, growth, version) on app.place to accompagna_runtime;
grant update (slug, content, updated_at) on app.published_page to accompagna_publishing;
grant update (slug, content, updated_at) on app.published_page to accompagna_runtime;
grant update (state, act_number, act_on, published_at, closed_by, closed_at, version) on app.selection_procedure to accompagna_runtime;
grant update (state, answered_by, answered_at, version) on app.place_description to accompagna_runtime;
grant update (state, assigned_to, decided_by, decided_at, decline_reason_enc, person_id, referral_id, version) on app.application to accompagna_runtime;
grant update (state, columns, version) on app.import_run to accompagna_runtime;
grant update (state, content_enc, content_sha256, offered_at, answered_at, revoked_at, version) on app.needs_card to accompagna_runtime;
grant update (state, done_at) on app.site_publication to accompagna_publishing;
grant update (state, done_at) on app.site_publication to accompagna_runtime;
grant update (state, handled_by, handled_at, company_id, reason, version) on app.company_offer to accompagna_runtime;
grant update (state, held_on, outcome, text_enc, answered_by, answered_at, version) on app.plan_review to accompagna_runtime;
grant update (state, needs_enc, synthesis_enc, contract_on, closed_at, follow_up_on, version) on app.balance to accompagna_runtime;
grant update (state, opening_enc, starts_on, ends_on, content_sha256, needs_person, needs_representative, no_other_projects, attendance_to_treating, agreed_hours_enc, first_review_on, no_review_enc, closed_at, signed_at, review_on, version) on app.action_plan to accompagna_runtime;
grant update (state, problem, field, person_id, referral_id) on app.import_row to accompagna_runtime;
grant update (state, ready_on, content_enc, written_by, written_at, version) on app.job_search to accompagna_runtime;
grant update (state, sent_at, decided_at, decided_by, answer_due_on, version) on app.referral to accompagna_runtime;
grant update (state, state_since, said_enc, card_id, next_on, trial_from, ended_side, version) on app.introduction to accompagna_runtime;
grant update (text_enc, state, read_by, read_at, version) on app.feedback to accompagna_runtime;
grant update (title, cup, starts_on, ends_on, version, notice_id, fse_code, decree, decree_on, agreement_on, programme, lead_is_public) on app.project to accompagna_runtime;
grant update (title, place, starts_at, access_until, state, closed_by, closed_at, version) on app.meeting to accompagna_runtime;
grant update (told_on, resolved_on, outcome, version) on app.dissent to accompagna_runtime;
grant update (undone_by, undone_at, undo_reason_enc, version) on app.death to accompagna_runtime;
grant update (undone_by, undone_at, version) on app.company_merge to accompagna_runtime;
grant update (undone_by, undone_at, version) on app.merge to accompagna_runtime;
grant update (used_at) on app.invitation to accompagna_administration;
grant update (used_at) on app.invitation to accompagna_runtime;
grant update (used_at) on app.invitation to accompagna_sign_in;
grant update (valid_to, granted_by, granted_at, ended_by, end_reason, version) on app.relation to accompagna_runtime;
grant update (valid_to, version) on app.exclusion to accompagna_runtime;
grant update (valid_to, version) on app.hiding to accompagna_runtime;
grant update (valid_to, version) on app.membership to accompagna_runtime;
grant update (withdrawn_at) on app.published_figure to accompagna_runtime;
grant update (withdrawn_at, withdrawn_by, withdraw_reason_enc, version) on app.evidence to accompagna_runtime;
grant update (words_enc, how_known_enc, "position", removed_at, version) on app.plan_goal to accompagna_runtime;
grant usage on schema app to accompagna_administration;
grant usage on schema app to accompagna_applying;
grant usage on schema app to accompagna_copying;
grant usage on schema app to accompagna_counting;
grant usage on schema app to accompagna_gate;
grant usage on schema app to accompagna_hosting;
grant usage on schema app to accompagna_messaging;
grant usage on schema app to accompagna_publishing;
grant usage on schema app to accompagna_rating;
grant usage on schema app to accompagna_runtime;
grant usage on schema app to accompagna_sealing;
grant usage on schema app to accompagna_sign_in;
grant usage on schema app to accompagna_upkeep;
grant usage on schema app to accompagna_visiting;
grant usage on schema audit to accompagna_administration;
grant usage on schema audit to accompagna_applying;
grant usage on schema audit to accompagna_copying;
grant usage on schema audit to accompagna_counting;
grant usage on schema audit to accompagna_gate;
grant usage on schema audit to accompagna_hosting;
grant usage on schema audit to accompagna_messaging;
grant usage on schema audit to accompagna_publishing;
grant usage on schema audit to accompagna_rating;
grant usage on schema audit to accompagna_runtime;
grant usage on schema audit to accompagna_sealing;
grant usage on schema audit to accompagna_sign_in;
grant usage on schema audit to accompagna_upkeep;
grant usage on schema audit to accompagna_visiting;
grant usage on schema gate to accompagna_administration;
grant usage on schema gate to accompagna_applying;
grant usage on schema gate to accompagna_copying;
grant usage on schema gate to accompagna_counting;
grant usage on schema gate to accompagna_gate;
grant usage on schema gate to accompagna_hosting;
grant usage on schema gate to accompagna_messaging;
grant usage on schema gate to accompagna_publishing;
grant usage on schema gate to accompagna_rating;
grant usage on schema gate to accompagna_runtime;
grant usage on schema gate to accompagna_sealing;
grant usage on schema gate to accompagna_sign_in;
grant usage on schema gate to accompagna_upkeep;
grant usage on schema gate to accompagna_visiting;
