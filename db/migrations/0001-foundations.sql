-- Schemas, the acting account, organisations, accounts and sessions.
create schema app;
create schema gate;
create schema audit;
revoke all on schema app, gate, audit from public;

-- ---------------------------------------------------------------- organisations
create table app.territory (
  id uuid primary key default gen_random_uuid(),
  name text not null check (char_length(name) between 3 and 120),
  created_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.territory is 'class:directory The territory of one partnership; every person belongs to one';
comment on column app.territory.id is 'clear: random identifier';
comment on column app.territory.name is 'clear: public name of the territory, as «Zona fiorentina sud-est»';
comment on column app.territory.created_at is 'clear: when it was entered';
comment on column app.territory.version is 'clear: counter against lost updates';

create table app.territory_comune (
  territory_id uuid not null references app.territory,
  codice_catastale text not null check (codice_catastale ~ '^[A-Z][0-9]{3}$'),
  name text not null,
  primary key (territory_id, codice_catastale)
);
comment on table app.territory_comune is 'class:directory The municipalities that make up a territory';
comment on column app.territory_comune.territory_id is 'clear: the territory';
comment on column app.territory_comune.codice_catastale is 'clear: cadastral code of the comune, as in the codice fiscale';
comment on column app.territory_comune.name is 'clear: name of the comune as it was when the territory was drawn';

create table app.organisation (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  kind text not null check (kind in ('health', 'municipality', 'health-and-social-consortium', 'co-operative',
    'consortium', 'training-agency', 'association', 'targeted-placement-office', 'other')),
  name text not null check (char_length(name) between 2 and 160),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, id)
);
comment on table app.organisation is 'class:directory A body of the partnership: health service, municipality, co-operative, agency, association, office';
comment on column app.organisation.id is 'clear: random identifier';
comment on column app.organisation.territory_id is 'clear: the territory';
comment on column app.organisation.kind is 'clear: kind of body; a health body is shown to others by a neutral name';
comment on column app.organisation.name is 'clear: official name';
comment on column app.organisation.created_at is 'clear: when it was entered';
comment on column app.organisation.version is 'clear: counter against lost updates';

create table app.service (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  organisation_id uuid not null,
  name text not null check (char_length(name) between 2 and 160),
  zone text check (char_length(zone) <= 120),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id),
  unique (organisation_id, id)
);
comment on table app.service is 'class:service An inner service of a body (SerD, mental health, social service): known inside the body only';
comment on column app.service.id is 'clear: random identifier';
comment on column app.service.territory_id is 'clear: the territory';
comment on column app.service.organisation_id is 'clear: the body it belongs to';
comment on column app.service.name is 'clear: the name the territory uses, as «UF Salute mentale adulti»';
comment on column app.service.zone is 'clear: health zone or district it serves, where the body has zones';
comment on column app.service.created_at is 'clear: when it was entered';
comment on column app.service.version is 'clear: counter against lost updates';

-- ---------------------------------------------------------------- accounts
create table app.account (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and char_length(email) between 3 and 254),
  name text not null check (char_length(name) between 2 and 120),
  language text not null default 'it' check (language in ('it', 'en')),
  active boolean not null default true,
  created_by uuid references app.account,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.account is 'class:staff Somebody who works with the system; never a person who is accompanied';
comment on column app.account.id is 'clear: random identifier';
comment on column app.account.email is 'clear: work address, in lower case; what one signs in with';
comment on column app.account.name is 'clear: name and surname as colleagues read it';
comment on column app.account.language is 'clear: language of the screens';
comment on column app.account.active is 'clear: false closes every access at the next request';
comment on column app.account.created_by is 'clear: who opened the account';
comment on column app.account.created_at is 'clear: when it was opened';
comment on column app.account.version is 'clear: counter against lost updates';

create table app.membership (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references app.account,
  organisation_id uuid references app.organisation,
  service_id uuid,
  role text not null,
  valid_from timestamptz not null default now(),
  valid_to timestamptz check (valid_to >= valid_from),
  granted_by uuid references app.account,
  version integer not null default 1,
  foreign key (organisation_id, service_id) references app.service (organisation_id, id),
  check (organisation_id is not null or service_id is null)
);
create index membership_account on app.membership (account_id);
create index membership_organisation on app.membership (organisation_id);
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

create table app.credential (
  account_id uuid primary key references app.account,
  password_hash text not null,
  changed_at timestamptz not null default now()
);
comment on table app.credential is 'class:credential Password hashes; only the purpose «sign-in» reads them';
comment on column app.credential.account_id is 'clear: whose';
comment on column app.credential.password_hash is 'clear: argon2id with its parameters';
comment on column app.credential.changed_at is 'clear: when it was last set';

create table app.invitation (
  token_hash bytea primary key,
  account_id uuid not null references app.account,
  created_by uuid references app.account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_account on app.invitation (account_id);
comment on table app.invitation is 'class:credential A link by which one sets the first password, once';
comment on column app.invitation.token_hash is 'clear: SHA-256 of the random token';
comment on column app.invitation.account_id is 'clear: for whom';
comment on column app.invitation.created_by is 'clear: who invited; empty for the first administrator';
comment on column app.invitation.created_at is 'clear: when';
comment on column app.invitation.expires_at is 'clear: until when it may be used';
comment on column app.invitation.used_at is 'clear: when it was used';

create table app.session (
  token_hash bytea primary key,
  account_id uuid not null references app.account,
  csrf_secret bytea not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz
);
create index session_account on app.session (account_id);
comment on table app.session is 'class:session Who is signed in; only the purposes «sign-in» and «upkeep» reach it';
comment on column app.session.token_hash is 'clear: SHA-256 of the random token in the cookie';
comment on column app.session.account_id is 'clear: whose';
comment on column app.session.csrf_secret is 'clear: random secret from which the form tokens are made';
comment on column app.session.created_at is 'clear: sign-in; it ends eight hours after at the latest';
comment on column app.session.last_seen_at is 'clear: last request; it ends after fifteen idle minutes';
comment on column app.session.ended_at is 'clear: when it was signed out or revoked';

create table app.sign_in_attempt (
  id uuid primary key default gen_random_uuid(),
  subject bytea not null,
  at timestamptz not null default now()
);
create index sign_in_attempt_subject on app.sign_in_attempt (subject, at);
comment on table app.sign_in_attempt is 'class:session Failed sign-ins, to slow the guessing down';
comment on column app.sign_in_attempt.id is 'clear: random identifier';
comment on column app.sign_in_attempt.subject is 'clear: keyed hash of the address or of the e-mail tried';
comment on column app.sign_in_attempt.at is 'clear: when';

create table app.idempotency (
  account_id uuid not null references app.account,
  key uuid not null,
  request_hash bytea not null,
  location text,
  created_at timestamptz not null default now(),
  primary key (account_id, key)
);
comment on table app.idempotency is 'class:own Forms already received: the same form sent twice writes once';
comment on column app.idempotency.account_id is 'clear: who sent it';
comment on column app.idempotency.key is 'clear: random key of the form';
comment on column app.idempotency.request_hash is 'clear: keyed hash of URL and fields: the same key with other words is refused';
comment on column app.idempotency.location is 'clear: where the first answer led';
comment on column app.idempotency.created_at is 'clear: when';

create table app.installation (
  id boolean primary key default true check (id),
  demonstration boolean not null default false,
  era integer not null default 1
);
insert into app.installation default values;
comment on table app.installation is 'class:system What this database is: one row';
comment on column app.installation.id is 'clear: there is one row';
comment on column app.installation.demonstration is 'clear: filled with invented data; stays a demonstration for ever';
comment on column app.installation.era is 'clear: counts the clusters this database has lived in; transaction numbers restart with each';

-- ---------------------------------------------------------------- projects
create table app.project (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  title text not null check (char_length(title) between 3 and 200),
  cup text check (cup ~ '^[A-Z][0-9]{2}[A-Z][0-9]{11}$'),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, id)
);
comment on table app.project is 'class:directory A funded project of the territory, to which people are referred';
comment on column app.project.id is 'clear: random identifier';
comment on column app.project.territory_id is 'clear: the territory';
comment on column app.project.title is 'clear: public title';
comment on column app.project.cup is 'clear: Codice unico di progetto, where given';
comment on column app.project.starts_on is 'clear: first day';
comment on column app.project.ends_on is 'clear: last day';
comment on column app.project.created_at is 'clear: when it was entered';
comment on column app.project.version is 'clear: counter against lost updates';

create table app.project_partner (
  project_id uuid not null,
  organisation_id uuid not null,
  territory_id uuid not null,
  part text not null check (part in ('lead', 'partner', 'co-designer', 'network')),
  primary key (project_id, organisation_id),
  foreign key (territory_id, project_id) references app.project (territory_id, id),
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id)
);
create unique index project_one_lead on app.project_partner (project_id) where part = 'lead';
comment on table app.project_partner is 'class:directory Which body takes which part in a project';
comment on column app.project_partner.project_id is 'clear: the project';
comment on column app.project_partner.organisation_id is 'clear: the body';
comment on column app.project_partner.territory_id is 'clear: the territory of both';
comment on column app.project_partner.part is 'clear: lead, partner, co-designer or network';
