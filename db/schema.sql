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
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email),
  constraint account_email_check CHECK (((email = lower(email)) AND ((char_length(email) >= 3) AND (char_length(email) <= 254)))),
  constraint account_language_check CHECK ((language = ANY (ARRAY['it'::text, 'en'::text]))),
  constraint account_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120))),
  constraint account_created_by_fkey FOREIGN KEY (created_by) REFERENCES app.account(id)
);

create table app.case_file (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  project_id uuid not null,
  referral_id uuid not null,
  opened_at timestamp with time zone not null default now(),
  constraint case_file_pkey PRIMARY KEY (id),
  constraint case_file_person_id_project_id_key UNIQUE (person_id, project_id),
  constraint case_file_referral_id_key UNIQUE (referral_id),
  constraint case_file_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint case_file_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id),
  constraint case_file_territory_id_project_id_fkey FOREIGN KEY (territory_id, project_id) REFERENCES app.project(territory_id, id)
);

create table app.credential (
  account_id uuid not null,
  password_hash text not null,
  changed_at timestamp with time zone not null default now(),
  constraint credential_pkey PRIMARY KEY (account_id),
  constraint credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id)
);

create table app.event (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  kind text not null,
  account_id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  constraint event_pkey PRIMARY KEY (id),
  constraint event_kind_check CHECK ((kind ~ '^[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*$'::text)),
  constraint event_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint event_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint event_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
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

create table app.installation (
  id boolean not null default true,
  demonstration boolean not null default false,
  era integer not null default 1,
  constraint installation_pkey PRIMARY KEY (id),
  constraint installation_id_check CHECK (id)
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

create table app.organisation (
  id uuid not null default gen_random_uuid(),
  territory_id uuid not null,
  kind text not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_territory_id_id_key UNIQUE (territory_id, id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['health'::text, 'municipality'::text, 'health-and-social-consortium'::text, 'co-operative'::text, 'consortium'::text, 'training-agency'::text, 'association'::text, 'targeted-placement-office'::text, 'other'::text]))),
  constraint organisation_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 160))),
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
  constraint person_lookup_pkey PRIMARY KEY (person_id),
  constraint person_lookup_codice_fiscale_index_check CHECK ((octet_length(codice_fiscale_index) = 32)),
  constraint person_lookup_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
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
  constraint privacy_notice_how_check CHECK ((how = ANY (ARRAY['paper'::text, 'read-aloud'::text, 'easy-to-read'::text, 'e-mail'::text]))),
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
  constraint project_pkey PRIMARY KEY (id),
  constraint project_territory_id_id_key UNIQUE (territory_id, id),
  constraint project_check CHECK ((ends_on >= starts_on)),
  constraint project_cup_check CHECK ((cup ~ '^[A-Z][0-9]{2}[A-Z][0-9]{11}$'::text)),
  constraint project_title_check CHECK (((char_length(title) >= 3) AND (char_length(title) <= 200))),
  constraint project_territory_id_fkey FOREIGN KEY (territory_id) REFERENCES app.territory(id)
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
  constraint referral_agreement_pkey PRIMARY KEY (id),
  constraint referral_agreement_answer_check CHECK ((answer = ANY (ARRAY['agrees'::text, 'does-not-agree'::text, 'not-now'::text]))),
  constraint referral_agreement_how_check CHECK ((how = ANY (ARRAY['in-person'::text, 'telephone'::text, 'video-call'::text, 'home-visit'::text, 'with-interpreter'::text, 'easy-to-read'::text]))),
  constraint referral_agreement_explained_by_fkey FOREIGN KEY (explained_by) REFERENCES app.account(id),
  constraint referral_agreement_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id),
  constraint referral_agreement_territory_id_person_id_referral_id_fkey FOREIGN KEY (territory_id, person_id, referral_id) REFERENCES app.referral(territory_id, person_id, id)
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
  constraint relation_purpose_check CHECK ((purpose = ANY (ARRAY['referral'::text, 'accompaniment'::text, 'intake'::text, 'coordination'::text]))),
  constraint relation_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id),
  constraint relation_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES app.account(id),
  constraint relation_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES app.account(id),
  constraint relation_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES app.account(id),
  constraint relation_organisation_id_service_id_fkey FOREIGN KEY (organisation_id, service_id) REFERENCES app.service(organisation_id, id),
  constraint relation_substitutes_for_fkey FOREIGN KEY (substitutes_for) REFERENCES app.relation(id),
  constraint relation_territory_id_organisation_id_fkey FOREIGN KEY (territory_id, organisation_id) REFERENCES app.organisation(territory_id, id),
  constraint relation_territory_id_person_id_fkey FOREIGN KEY (territory_id, person_id) REFERENCES app.person(territory_id, id)
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
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES app.account(id)
);

create table app.sign_in_attempt (
  id uuid not null default gen_random_uuid(),
  subject bytea not null,
  at timestamp with time zone not null default now(),
  constraint sign_in_attempt_pkey PRIMARY KEY (id)
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
CREATE INDEX event_person ON app.event USING btree (person_id, at);
CREATE INDEX exclusion_account ON app.exclusion USING btree (account_id);
CREATE INDEX exclusion_organisation ON app.exclusion USING btree (organisation_id);
CREATE INDEX exclusion_person ON app.exclusion USING btree (person_id);
CREATE INDEX hiding_account ON app.hiding USING btree (audience_account);
CREATE INDEX hiding_organisation ON app.hiding USING btree (audience_organisation);
CREATE INDEX hiding_person ON app.hiding USING btree (person_id);
CREATE INDEX hiding_role ON app.hiding USING btree (audience_role);
CREATE INDEX invitation_account ON app.invitation USING btree (account_id);
CREATE INDEX membership_account ON app.membership USING btree (account_id);
CREATE INDEX membership_organisation ON app.membership USING btree (organisation_id);
CREATE INDEX person_lookup_index ON app.person_lookup USING btree (territory_id, codice_fiscale_index);
CREATE INDEX privacy_notice_person ON app.privacy_notice USING btree (person_id);
CREATE UNIQUE INDEX project_one_lead ON app.project_partner USING btree (project_id) WHERE (part = 'lead'::text);
CREATE INDEX publicity_release_person ON app.publicity_release USING btree (person_id);
CREATE INDEX referral_agreement_person ON app.referral_agreement USING btree (person_id);
CREATE INDEX referral_decision_person ON app.referral_decision USING btree (person_id);
CREATE INDEX referral_letter_person ON app.referral_letter USING btree (person_id);
CREATE UNIQUE INDEX referral_one_open ON app.referral USING btree (person_id, project_id) WHERE (state = ANY (ARRAY['draft'::text, 'sent'::text, 'returned'::text]));
CREATE INDEX referral_origin_person ON app.referral_origin USING btree (person_id);
CREATE INDEX referral_person ON app.referral USING btree (person_id);
CREATE INDEX relation_account ON app.relation USING btree (account_id);
CREATE INDEX relation_organisation ON app.relation USING btree (organisation_id);
CREATE INDEX relation_person ON app.relation USING btree (person_id);
CREATE INDEX session_account ON app.session USING btree (account_id);
CREATE INDEX sign_in_attempt_subject ON app.sign_in_attempt USING btree (subject, at);
CREATE INDEX audit_event_person ON ONLY audit.event USING gin (person_ids);
CREATE INDEX audit_event_xact ON ONLY audit.event USING btree (era, xact);

-- comments
comment on table app.account is 'class:staff Somebody who works with the system; never a person who is accompanied';
comment on column app.account.id is 'clear: random identifier';
comment on column app.account.email is 'clear: work address, in lower case; what one signs in with';
comment on column app.account.name is 'clear: name and surname as colleagues read it';
comment on column app.account.language is 'clear: language of the screens';
comment on column app.account.active is 'clear: false closes every access at the next request';
comment on column app.account.created_by is 'clear: who opened the account';
comment on column app.account.created_at is 'clear: when it was opened';
comment on column app.account.version is 'clear: counter against lost updates';
comment on table app.case_file is 'class:stub One person in one project; opened when her referral is accepted';
comment on column app.case_file.id is 'clear: random identifier';
comment on column app.case_file.territory_id is 'clear: the territory';
comment on column app.case_file.person_id is 'clear: who';
comment on column app.case_file.project_id is 'clear: in which project';
comment on column app.case_file.referral_id is 'clear: the referral that led to it';
comment on column app.case_file.opened_at is 'clear: when';
comment on table app.credential is 'class:credential Password hashes; only the purpose «sign-in» reads them';
comment on column app.credential.account_id is 'clear: whose';
comment on column app.credential.password_hash is 'clear: argon2id with its parameters';
comment on column app.credential.changed_at is 'clear: when it was last set';
comment on table app.event is 'class:stub What happened, one row a command, insert-only: the timeline lives on it';
comment on column app.event.id is 'clear: random identifier';
comment on column app.event.territory_id is 'clear: the territory';
comment on column app.event.person_id is 'clear: to whom';
comment on column app.event.referral_id is 'clear: about which referral';
comment on column app.event.kind is 'clear: what, one of the stages'' events.ts; never personal text';
comment on column app.event.account_id is 'clear: who did it';
comment on column app.event.at is 'clear: when';
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
comment on table app.installation is 'class:system What this database is: one row';
comment on column app.installation.id is 'clear: there is one row';
comment on column app.installation.demonstration is 'clear: filled with invented data; stays a demonstration for ever';
comment on column app.installation.era is 'clear: counts the clusters this database has lived in; transaction numbers restart with each';
comment on table app.invitation is 'class:credential A link by which one sets the first password, once';
comment on column app.invitation.token_hash is 'clear: SHA-256 of the random token';
comment on column app.invitation.account_id is 'clear: for whom';
comment on column app.invitation.created_by is 'clear: who invited; empty for the first administrator';
comment on column app.invitation.created_at is 'clear: when';
comment on column app.invitation.expires_at is 'clear: until when it may be used';
comment on column app.invitation.used_at is 'clear: when it was used';
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
comment on table app.organisation is 'class:directory A body of the partnership: health service, municipality, co-operative, agency, association, office';
comment on column app.organisation.id is 'clear: random identifier';
comment on column app.organisation.territory_id is 'clear: the territory';
comment on column app.organisation.kind is 'clear: kind of body; a health body is shown to others by a neutral name';
comment on column app.organisation.name is 'clear: official name';
comment on column app.organisation.created_at is 'clear: when it was entered';
comment on column app.organisation.version is 'clear: counter against lost updates';
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
comment on table app.project_partner is 'class:directory Which body takes which part in a project';
comment on column app.project_partner.project_id is 'clear: the project';
comment on column app.project_partner.organisation_id is 'clear: the body';
comment on column app.project_partner.territory_id is 'clear: the territory of both';
comment on column app.project_partner.part is 'clear: lead, partner, co-designer or network';
comment on table app.publicity_release is 'class:release Her consent to be shown, channel by channel, never a condition of the service; insert-only, the last one counts';
comment on column app.publicity_release.id is 'clear: random identifier';
comment on column app.publicity_release.territory_id is 'clear: the territory';
comment on column app.publicity_release.person_id is 'clear: whose';
comment on column app.publicity_release.channel is 'clear: where she would be shown';
comment on column app.publicity_release.answer is 'clear: given, refused or withdrawn';
comment on column app.publicity_release.recorded_by is 'clear: who wrote it down';
comment on column app.publicity_release.answered_on is 'clear: on which day she answered';
comment on column app.publicity_release.recorded_at is 'clear: when it was written down';
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
comment on table app.sign_in_attempt is 'class:session Failed sign-ins, to slow the guessing down';
comment on column app.sign_in_attempt.id is 'clear: random identifier';
comment on column app.sign_in_attempt.subject is 'clear: keyed hash of the address or of the e-mail tried';
comment on column app.sign_in_attempt.at is 'clear: when';
comment on table app.territory is 'class:directory The territory of one partnership; every person belongs to one';
comment on column app.territory.id is 'clear: random identifier';
comment on column app.territory.name is 'clear: public name of the territory, as «Zona fiorentina sud-est»';
comment on column app.territory.created_at is 'clear: when it was entered';
comment on column app.territory.version is 'clear: counter against lost updates';
comment on table app.territory_comune is 'class:directory The municipalities that make up a territory';
comment on column app.territory_comune.territory_id is 'clear: the territory';
comment on column app.territory_comune.codice_catastale is 'clear: cadastral code of the comune, as in the codice fiscale';
comment on column app.territory_comune.name is 'clear: name of the comune as it was when the territory was drawn';
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
AS $function$ select distinct p.id, p.code from app.relation r join app.person p on p.id = r.person_id
     where r.account_id = (select gate.actor()) and gate.signed_in() and r.granted_at is null and r.end_reason is null
       and (r.valid_to is null or r.valid_to > now()) and r.person_id <> all((select gate.excluded_persons())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.bodies(p_class text, p_action text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join gate.rule p on p.role = m.role and p.standing = 'own-organisation' and p.data_class = p_class and p.action = p_action
     where m.organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.era()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select era from app.installation $function$;

CREATE OR REPLACE FUNCTION gate.excluded_persons()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct x.person_id), '{}') from app.exclusion x
     where x.valid_from <= now() and (x.valid_to is null or x.valid_to > now()) and (x.account_id = (select gate.actor()) or x.organisation_id = any((select gate.member_bodies())::uuid[])) $function$;

CREATE OR REPLACE FUNCTION gate.find_by_codice_fiscale(p_territory uuid, p_index bytea)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(l.person_id), '{}') from app.person_lookup l
     where l.territory_id = p_territory and l.codice_fiscale_index = p_index and l.person_id = any((select gate.persons('identity', 'read'))::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.first_bodies(p_kind text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join (values ('social-worker', 'manages'), ('clinician', 'treats'), ('serd-operator', 'serd-treats')) f (role, kind) on f.role = m.role and f.kind = p_kind where m.organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.headed_bodies()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join gate.rule p on p.role = m.role and p.standing = 'caseload' and p.data_class = 'relation' and p.action = 'assign'
     where m.organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.hidden(p_class text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(h.record_id), '{}') from app.hiding h
     where h.record_id is not null and h.data_class = p_class and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())
       and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
         or h.audience_role in (select role from gate.memberships())) $function$;

CREATE OR REPLACE FUNCTION gate.hidings_of(p_person uuid)
 RETURNS TABLE(data_class text, audience_account uuid, audience_organisation uuid, audience_role text, valid_from timestamp with time zone, valid_to timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select h.data_class, h.audience_account, h.audience_organisation, h.audience_role, h.valid_from, h.valid_to from app.hiding h
     where h.person_id = p_person and h.record_id is null
       and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
         or h.audience_role in (select role from gate.memberships())) $function$;

CREATE OR REPLACE FUNCTION gate.installation(p_class text, p_action text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select exists (select from gate.memberships() m join gate.rule p on p.role = m.role
     and p.standing = 'installation' and p.data_class = p_class and p.action = p_action) $function$;

CREATE OR REPLACE FUNCTION gate.is_excluded_from(p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select p_person = any((select gate.excluded_persons())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.keeps_accounts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select gate.installation('staff', 'write') or gate.bodies('staff', 'write') <> '{}' $function$;

CREATE OR REPLACE FUNCTION gate.kept_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(a.id), '{}') from app.account a where (select gate.keeps_accounts())
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
AS $function$ select (p_person = any((select gate.persons('relation', 'open'))::uuid[]) or p_person = any((select gate.persons('relation', 'assign'))::uuid[]))
       and exists (select from app.exclusion x where x.person_id = p_person and x.valid_from <= now() and (x.valid_to is null or x.valid_to > now())
         and (x.account_id = p_account or x.organisation_id in (select m.organisation_id from app.membership m where m.account_id = p_account and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())))) $function$;

CREATE OR REPLACE FUNCTION gate.known_accounts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct account_id), '{}') from app.membership where id = any((select gate.known_memberships())::uuid[]) $function$;

CREATE OR REPLACE FUNCTION gate.known_memberships()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(m.id), '{}') from app.membership m left join app.organisation o on o.id = m.organisation_id
     where (select gate.signed_in()) and (o.kind is distinct from 'health' or m.account_id = (select gate.actor())
       or m.organisation_id = any((select gate.bodies('staff', 'write'))::uuid[]) or (select gate.installation('staff', 'write'))
       or m.service_id = any((select gate.member_services())::uuid[])) $function$;

CREATE OR REPLACE FUNCTION gate.member_bodies()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct organisation_id), '{}') from gate.memberships() where organisation_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.member_services()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct service_id), '{}') from gate.memberships() where service_id is not null $function$;

CREATE OR REPLACE FUNCTION gate.memberships()
 RETURNS SETOF app.membership
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select m.* from app.membership m join app.account a on a.id = m.account_id and a.active
     where m.account_id = (select gate.actor()) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) $function$;

CREATE OR REPLACE FUNCTION gate.persons(p_class text, p_action text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(array_agg(distinct t.person_id), '{}') from (
       select r.person_id, m.role from app.relation r
         join gate.memberships() m on m.organisation_id = r.organisation_id
         join gate.rule p on p.role = m.role and p.standing = r.kind and p.data_class = p_class and p.action = p_action
        where (r.account_id = m.account_id or r.account_id is null) and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
       union all
       select r.person_id, m.role from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'caseload' and p.data_class = p_class and p.action = p_action
         join app.relation r on r.organisation_id = m.organisation_id and (m.service_id is null or r.service_id = m.service_id)
        where r.account_id is not null and r.granted_at is not null and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())
     ) t
     where t.person_id <> all((select gate.excluded_persons())::uuid[])
       and not exists (select from app.hiding h where h.person_id = t.person_id and h.data_class = p_class and h.record_id is null
         and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now()) and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
           or h.audience_role in (select role from gate.memberships()))) $function$;

CREATE OR REPLACE FUNCTION gate.quiet_kinds()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog'
AS $function$ select array['treats', 'serd-treats']::text[] $function$;

CREATE OR REPLACE FUNCTION gate.relations_with(p_person uuid)
 RETURNS TABLE(kind text, organisation_id uuid, account_id uuid, service_id uuid, valid_from timestamp with time zone, valid_to timestamp with time zone, granted_at timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select r.kind, r.organisation_id, r.account_id, r.service_id, r.valid_from, r.valid_to, r.granted_at from app.relation r
     where r.person_id = p_person and r.organisation_id = any((select gate.member_bodies())::uuid[])
       and (r.account_id is null or r.account_id = (select gate.actor()) or exists (select from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'caseload'
         where m.organisation_id = r.organisation_id and (m.service_id is null or m.service_id = r.service_id))) $function$;

CREATE OR REPLACE FUNCTION gate.signed_in()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select exists (select from gate.memberships()) $function$;

-- triggers
CREATE TRIGGER relation_change BEFORE UPDATE ON app.relation FOR EACH ROW WHEN ((CURRENT_USER = 'accompagna_runtime'::name)) EXECUTE FUNCTION app.guard_relation_change();

-- row security
alter table app.account enable row level security, force row level security;
alter table app.case_file enable row level security, force row level security;
alter table app.credential enable row level security, force row level security;
alter table app.event enable row level security, force row level security;
alter table app.exclusion enable row level security, force row level security;
alter table app.hiding enable row level security, force row level security;
alter table app.idempotency enable row level security, force row level security;
alter table app.installation enable row level security, force row level security;
alter table app.invitation enable row level security, force row level security;
alter table app.membership enable row level security, force row level security;
alter table app.organisation enable row level security, force row level security;
alter table app.person enable row level security, force row level security;
alter table app.person_contact enable row level security, force row level security;
alter table app.person_identity enable row level security, force row level security;
alter table app.person_lookup enable row level security, force row level security;
alter table app.privacy_notice enable row level security, force row level security;
alter table app.project enable row level security, force row level security;
alter table app.project_partner enable row level security, force row level security;
alter table app.publicity_release enable row level security, force row level security;
alter table app.referral enable row level security, force row level security;
alter table app.referral_agreement enable row level security, force row level security;
alter table app.referral_decision enable row level security, force row level security;
alter table app.referral_letter enable row level security, force row level security;
alter table app.referral_origin enable row level security, force row level security;
alter table app.relation enable row level security, force row level security;
alter table app.service enable row level security, force row level security;
alter table app.session enable row level security, force row level security;
alter table app.sign_in_attempt enable row level security, force row level security;
alter table app.territory enable row level security, force row level security;
alter table app.territory_comune enable row level security, force row level security;
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
  with check ((created_by = ( SELECT gate.actor() AS actor)) AND ( SELECT gate.keeps_accounts() AS keeps_accounts));

create policy app_account_select_administration on app.account for select to accompagna_administration
  using true;

create policy app_account_select_copying on app.account for select to accompagna_copying
  using true;

create policy app_account_select_gate on app.account for select to accompagna_gate
  using true;

create policy app_account_select_runtime on app.account for select to accompagna_runtime
  using ((id = ANY (( SELECT gate.known_accounts() AS known_accounts)::uuid[])) OR (created_by = ( SELECT gate.actor() AS actor)));

create policy app_account_select_sign_in on app.account for select to accompagna_sign_in
  using true;

create policy app_account_update_runtime on app.account for update to accompagna_runtime
  using (id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]))
  with check (id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]));

create policy app_case_file_insert_copying on app.case_file for insert to accompagna_copying
  with check true;

create policy app_case_file_insert_runtime on app.case_file for insert to accompagna_runtime
  with check (person_id = ANY (( SELECT gate.persons('stub'::text, 'write'::text) AS persons)::uuid[]));

create policy app_case_file_select_copying on app.case_file for select to accompagna_copying
  using true;

create policy app_case_file_select_runtime on app.case_file for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('stub'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

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

create policy app_event_insert_copying on app.event for insert to accompagna_copying
  with check true;

create policy app_event_insert_runtime on app.event for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('stub'::text, 'append'::text) AS persons)::uuid[])) AND (account_id = ( SELECT gate.actor() AS actor)));

create policy app_event_select_copying on app.event for select to accompagna_copying
  using true;

create policy app_event_select_runtime on app.event for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('stub'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

create policy app_exclusion_insert_copying on app.exclusion for insert to accompagna_copying
  with check true;

create policy app_exclusion_insert_runtime on app.exclusion for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (declared_by = ( SELECT gate.actor() AS actor)) AND (declared_in = pg_current_xact_id()));

create policy app_exclusion_select_copying on app.exclusion for select to accompagna_copying
  using true;

create policy app_exclusion_select_gate on app.exclusion for select to accompagna_gate
  using true;

create policy app_exclusion_select_runtime on app.exclusion for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])));

create policy app_exclusion_update_runtime on app.exclusion for update to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])))
  with check ((person_id = ANY (( SELECT gate.persons('exclusion'::text, 'write'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('exclusion'::text) AS hidden)::uuid[])));

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

create policy app_invitation_insert_administration on app.invitation for insert to accompagna_administration
  with check true;

create policy app_invitation_insert_copying on app.invitation for insert to accompagna_copying
  with check true;

create policy app_invitation_insert_runtime on app.invitation for insert to accompagna_runtime
  with check ((created_by = ( SELECT gate.actor() AS actor)) AND (account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[])));

create policy app_invitation_select_administration on app.invitation for select to accompagna_administration
  using true;

create policy app_invitation_select_copying on app.invitation for select to accompagna_copying
  using true;

create policy app_invitation_select_runtime on app.invitation for select to accompagna_runtime
  using (account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]));

create policy app_invitation_select_sign_in on app.invitation for select to accompagna_sign_in
  using true;

create policy app_invitation_update_administration on app.invitation for update to accompagna_administration
  using true
  with check true;

create policy app_invitation_update_runtime on app.invitation for update to accompagna_runtime
  using (account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]))
  with check (account_id = ANY (( SELECT gate.kept_accounts() AS kept_accounts)::uuid[]));

create policy app_invitation_update_sign_in on app.invitation for update to accompagna_sign_in
  using true
  with check true;

create policy app_membership_insert_administration on app.membership for insert to accompagna_administration
  with check true;

create policy app_membership_insert_copying on app.membership for insert to accompagna_copying
  with check true;

create policy app_membership_insert_runtime on app.membership for insert to accompagna_runtime
  with check (((organisation_id = ANY (( SELECT gate.bodies('staff'::text, 'write'::text) AS bodies)::uuid[])) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id <> ( SELECT gate.actor() AS actor)) AND (role <> 'installation-admin'::text)) OR (( SELECT gate.installation('staff'::text, 'write'::text) AS installation) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id <> ( SELECT gate.actor() AS actor))));

create policy app_membership_select_administration on app.membership for select to accompagna_administration
  using true;

create policy app_membership_select_copying on app.membership for select to accompagna_copying
  using true;

create policy app_membership_select_gate on app.membership for select to accompagna_gate
  using true;

create policy app_membership_select_runtime on app.membership for select to accompagna_runtime
  using (id = ANY (( SELECT gate.known_memberships() AS known_memberships)::uuid[]));

create policy app_membership_select_sign_in on app.membership for select to accompagna_sign_in
  using true;

create policy app_membership_update_runtime on app.membership for update to accompagna_runtime
  using (((organisation_id = ANY (( SELECT gate.bodies('staff'::text, 'write'::text) AS bodies)::uuid[])) OR ( SELECT gate.installation('staff'::text, 'write'::text) AS installation)) AND ((valid_to IS NULL) OR (valid_to > now())))
  with check ((organisation_id = ANY (( SELECT gate.bodies('staff'::text, 'write'::text) AS bodies)::uuid[])) OR ( SELECT gate.installation('staff'::text, 'write'::text) AS installation));

create policy app_organisation_insert_copying on app.organisation for insert to accompagna_copying
  with check true;

create policy app_organisation_insert_runtime on app.organisation for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

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
  using (((id = ANY (( SELECT gate.persons('stub'::text, 'read'::text) AS persons)::uuid[])) OR ((registered_by = ( SELECT gate.actor() AS actor)) AND (registered_in = pg_current_xact_id_if_assigned()))) AND (id <> ALL (( SELECT gate.hidden('stub'::text) AS hidden)::uuid[])));

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

create policy app_project_select_copying on app.project for select to accompagna_copying
  using true;

create policy app_project_select_runtime on app.project for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_project_update_runtime on app.project for update to accompagna_runtime
  using ( SELECT gate.installation('directory'::text, 'write'::text) AS installation)
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_project_partner_insert_copying on app.project_partner for insert to accompagna_copying
  with check true;

create policy app_project_partner_insert_runtime on app.project_partner for insert to accompagna_runtime
  with check ( SELECT gate.installation('directory'::text, 'write'::text) AS installation);

create policy app_project_partner_select_copying on app.project_partner for select to accompagna_copying
  using true;

create policy app_project_partner_select_gate on app.project_partner for select to accompagna_gate
  using true;

create policy app_project_partner_select_runtime on app.project_partner for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy app_publicity_release_insert_copying on app.publicity_release for insert to accompagna_copying
  with check true;

create policy app_publicity_release_insert_runtime on app.publicity_release for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('release'::text, 'write'::text) AS persons)::uuid[])) AND (recorded_by = ( SELECT gate.actor() AS actor)));

create policy app_publicity_release_select_copying on app.publicity_release for select to accompagna_copying
  using true;

create policy app_publicity_release_select_runtime on app.publicity_release for select to accompagna_runtime
  using ((person_id = ANY (( SELECT gate.persons('release'::text, 'read'::text) AS persons)::uuid[])) AND (id <> ALL (( SELECT gate.hidden('release'::text) AS hidden)::uuid[])));

create policy app_referral_insert_copying on app.referral for insert to accompagna_copying
  with check true;

create policy app_referral_insert_runtime on app.referral for insert to accompagna_runtime
  with check ((person_id = ANY (( SELECT gate.persons('referral'::text, 'write'::text) AS persons)::uuid[])) AND (created_by = ( SELECT gate.actor() AS actor)));

create policy app_referral_select_copying on app.referral for select to accompagna_copying
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

create policy app_relation_insert_copying on app.relation for insert to accompagna_copying
  with check true;

create policy app_relation_insert_runtime on app.relation for insert to accompagna_runtime
  with check (((account_id = ( SELECT gate.actor() AS actor)) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (organisation_id = ANY (( SELECT gate.first_bodies(relation.kind) AS first_bodies)::uuid[])) AND (person_id IN ( SELECT person.id
   FROM app.person
  WHERE ((person.registered_by = ( SELECT gate.actor() AS actor)) AND (person.registered_in = pg_current_xact_id()))))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'open'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_at IS NULL) AND (account_id IS NOT NULL)) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'open'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NULL) AND (kind = 'receives'::text) AND (organisation_id IN ( SELECT project_partner.organisation_id
   FROM app.project_partner
  WHERE (project_partner.part = 'lead'::text)))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'open'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NOT NULL) AND (kind = ANY (ARRAY['manages'::text, 'treats'::text, 'serd-treats'::text])) AND (evidence = 'exclusion'::text) AND (EXISTS ( SELECT
   FROM app.exclusion x
  WHERE ((x.person_id = relation.person_id) AND (x.declared_by = ( SELECT gate.actor() AS actor)) AND (x.declared_in = pg_current_xact_id()))))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'assign'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NOT NULL) AND (organisation_id = ANY (( SELECT gate.headed_bodies() AS headed_bodies)::uuid[]))) OR ((person_id = ANY (( SELECT gate.persons('relation'::text, 'decide'::text) AS persons)::uuid[])) AND (asked_by = ( SELECT gate.actor() AS actor)) AND (granted_by = ( SELECT gate.actor() AS actor)) AND (account_id IS NULL) AND (kind = 'coordinates'::text) AND (organisation_id = ANY (( SELECT gate.member_bodies() AS member_bodies)::uuid[]))));

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

create policy app_sign_in_attempt_insert_copying on app.sign_in_attempt for insert to accompagna_copying
  with check true;

create policy app_sign_in_attempt_insert_sign_in on app.sign_in_attempt for insert to accompagna_sign_in
  with check true;

create policy app_sign_in_attempt_select_copying on app.sign_in_attempt for select to accompagna_copying
  using true;

create policy app_sign_in_attempt_select_sign_in on app.sign_in_attempt for select to accompagna_sign_in
  using true;

create policy app_sign_in_attempt_select_upkeep on app.sign_in_attempt for select to accompagna_upkeep
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

create policy app_territory_comune_select_copying on app.territory_comune for select to accompagna_copying
  using true;

create policy app_territory_comune_select_runtime on app.territory_comune for select to accompagna_runtime
  using ( SELECT gate.signed_in() AS signed_in);

create policy audit_event_insert_administration on audit.event for insert to accompagna_administration
  with check true;

create policy audit_event_insert_copying on audit.event for insert to accompagna_copying
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
grant delete, select on app.idempotency to accompagna_upkeep;
grant delete, select on app.session to accompagna_upkeep;
grant delete, select on app.sign_in_attempt to accompagna_upkeep;
grant execute on function gate.actor() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.asked_codes() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.bodies(text,text) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.era() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.excluded_persons() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.find_by_codice_fiscale(uuid,bytea) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.first_bodies(text) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.headed_bodies() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.hidden(text) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.hidings_of(uuid) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.installation(text,text) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.is_excluded_from(uuid) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.keeps_accounts() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.kept_accounts() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.kept_from(uuid,uuid) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.known_accounts() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.known_memberships() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.member_bodies() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.member_services() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.memberships() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.persons(text,text) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.quiet_kinds() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.relations_with(uuid) to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant execute on function gate.signed_in() to accompagna_administration, accompagna_copying, accompagna_runtime, accompagna_sealing, accompagna_sign_in, accompagna_upkeep;
grant insert on app.invitation to accompagna_runtime;
grant insert on app.person_lookup to accompagna_runtime;
grant insert on audit.event to accompagna_administration;
grant insert on audit.event to accompagna_runtime;
grant insert on audit.event to accompagna_sign_in;
grant insert, select on app.account to accompagna_administration;
grant insert, select on app.account to accompagna_copying;
grant insert, select on app.account to accompagna_runtime;
grant insert, select on app.case_file to accompagna_copying;
grant insert, select on app.case_file to accompagna_runtime;
grant insert, select on app.credential to accompagna_copying;
grant insert, select on app.event to accompagna_copying;
grant insert, select on app.event to accompagna_runtime;
grant insert, select on app.exclusion to accompagna_copying;
grant insert, select on app.exclusion to accompagna_runtime;
grant insert, select on app.hiding to accompagna_copying;
grant insert, select on app.hiding to accompagna_runtime;
grant insert, select on app.idempotency to accompagna_copying;
grant insert, select on app.idempotency to accompagna_runtime;
grant insert, select on app.installation to accompagna_copying;
grant insert, select on app.invitation to accompagna_administration;
grant insert, select on app.invitation to accompagna_copying;
grant insert, select on app.membership to accompagna_administration;
grant insert, select on app.membership to accompagna_copying;
grant insert, select on app.membership to accompagna_runtime;
grant insert, select on app.organisation to accompagna_copying;
grant insert, select on app.organisation to accompagna_runtime;
grant insert, select on app.person to accompagna_copying;
grant insert, select on app.person to accompagna_runtime;
grant insert, select on app.person_contact to accompagna_copying;
grant insert, select on app.person_contact to accompagna_runtime;
grant insert, select on app.person_identity to accompagna_copying;
grant insert, select on app.person_identity to accompagna_runtime;
grant insert, select on app.person_lookup to accompagna_copying;
grant insert, select on app.privacy_notice to accompagna_copying;
grant insert, select on app.privacy_notice to accompagna_runtime;
grant insert, select on app.project to accompagna_copying;
grant insert, select on app.project to accompagna_runtime;
grant insert, select on app.project_partner to accompagna_copying;
grant insert, select on app.project_partner to accompagna_runtime;
grant insert, select on app.publicity_release to accompagna_copying;
grant insert, select on app.publicity_release to accompagna_runtime;
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
grant insert, select on app.relation to accompagna_copying;
grant insert, select on app.relation to accompagna_runtime;
grant insert, select on app.service to accompagna_copying;
grant insert, select on app.service to accompagna_runtime;
grant insert, select on app.session to accompagna_copying;
grant insert, select on app.sign_in_attempt to accompagna_copying;
grant insert, select on app.sign_in_attempt to accompagna_sign_in;
grant insert, select on app.territory to accompagna_copying;
grant insert, select on app.territory to accompagna_runtime;
grant insert, select on app.territory_comune to accompagna_copying;
grant insert, select on app.territory_comune to accompagna_runtime;
grant insert, select on audit.event to accompagna_copying;
grant insert, select on audit.seal to accompagna_copying;
grant insert, select on audit.seal to accompagna_sealing;
grant insert, select on gate.rule to accompagna_copying;
grant insert, select, update on app.credential to accompagna_sign_in;
grant insert, select, update on app.session to accompagna_sign_in;
grant select (account_id, used_at) on app.invitation to accompagna_runtime;
grant select (person_id) on app.person_lookup to accompagna_runtime;
grant select on app.account to accompagna_gate;
grant select on app.account to accompagna_sign_in;
grant select on app.exclusion to accompagna_gate;
grant select on app.hiding to accompagna_gate;
grant select on app.installation to accompagna_administration;
grant select on app.installation to accompagna_gate;
grant select on app.installation to accompagna_runtime;
grant select on app.installation to accompagna_sign_in;
grant select on app.invitation to accompagna_sign_in;
grant select on app.membership to accompagna_gate;
grant select on app.membership to accompagna_sign_in;
grant select on app.organisation to accompagna_gate;
grant select on app.organisation to accompagna_sign_in;
grant select on app.person to accompagna_gate;
grant select on app.person_lookup to accompagna_gate;
grant select on app.project_partner to accompagna_gate;
grant select on app.relation to accompagna_gate;
grant select on app.territory to accompagna_sign_in;
grant select on audit.event to accompagna_sealing;
grant select on gate.rule to accompagna_gate;
grant update (address_enc, comune_enc, phone_enc, email_enc, preferred_channel_enc, how_to_reach_enc, language_enc, version) on app.person_contact to accompagna_runtime;
grant update (codice_fiscale_index) on app.person_lookup to accompagna_runtime;
grant update (demonstration) on app.installation to accompagna_administration;
grant update (family_name_enc, given_name_enc, birth_date_enc, birthplace_enc, sex_enc, codice_fiscale_enc, mismatch_reason_enc, version) on app.person_identity to accompagna_runtime;
grant update (location) on app.idempotency to accompagna_runtime;
grant update (name, language, active, version) on app.account to accompagna_runtime;
grant update (name, version) on app.organisation to accompagna_runtime;
grant update (name, version) on app.territory to accompagna_runtime;
grant update (name, zone, version) on app.service to accompagna_runtime;
grant update (reason_enc, wishes_enc, needs_enc, version) on app.referral_letter to accompagna_runtime;
grant update (state, sent_at, decided_at, decided_by, answer_due_on, version) on app.referral to accompagna_runtime;
grant update (title, cup, starts_on, ends_on, version) on app.project to accompagna_runtime;
grant update (used_at) on app.invitation to accompagna_administration;
grant update (used_at) on app.invitation to accompagna_runtime;
grant update (used_at) on app.invitation to accompagna_sign_in;
grant update (valid_to, granted_by, granted_at, ended_by, end_reason, version) on app.relation to accompagna_runtime;
grant update (valid_to, version) on app.exclusion to accompagna_runtime;
grant update (valid_to, version) on app.hiding to accompagna_runtime;
grant update (valid_to, version) on app.membership to accompagna_runtime;
grant usage on schema app to accompagna_administration;
grant usage on schema app to accompagna_copying;
grant usage on schema app to accompagna_gate;
grant usage on schema app to accompagna_runtime;
grant usage on schema app to accompagna_sealing;
grant usage on schema app to accompagna_sign_in;
grant usage on schema app to accompagna_upkeep;
grant usage on schema audit to accompagna_administration;
grant usage on schema audit to accompagna_copying;
grant usage on schema audit to accompagna_gate;
grant usage on schema audit to accompagna_runtime;
grant usage on schema audit to accompagna_sealing;
grant usage on schema audit to accompagna_sign_in;
grant usage on schema audit to accompagna_upkeep;
grant usage on schema gate to accompagna_administration;
grant usage on schema gate to accompagna_copying;
grant usage on schema gate to accompagna_gate;
grant usage on schema gate to accompagna_runtime;
grant usage on schema gate to accompagna_sealing;
grant usage on schema gate to accompagna_sign_in;
grant usage on schema gate to accompagna_upkeep;
