-- People, who walks with them, and their referral to a project.
create table app.person (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{6}$'),
  registered_by uuid not null references app.account,
  registered_for uuid not null references app.organisation,
  registered_in xid8 not null default pg_current_xact_id(),
  registered_at timestamptz not null default now(),
  unique (territory_id, id),
  unique (territory_id, code)
);
comment on table app.person is 'class:stub A person of the territory: one row, however many projects, bodies and editions';
comment on column app.person.id is 'clear: random identifier';
comment on column app.person.territory_id is 'clear: the territory she belongs to';
comment on column app.person.code is 'clear: random code by which colleagues without access to her name speak of her';
comment on column app.person.registered_by is 'clear: who entered her';
comment on column app.person.registered_for is 'clear: for which body';
comment on column app.person.registered_in is 'clear: the transaction that entered her; in it, and only in it, the first relation may be opened';
comment on column app.person.registered_at is 'clear: when';

create table app.relation (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  account_id uuid references app.account,
  organisation_id uuid not null,
  service_id uuid,
  kind text not null,
  purpose text not null check (purpose in ('referral', 'accompaniment', 'intake', 'coordination')),
  legal_basis text not null,
  valid_from timestamptz not null default now(),
  valid_to timestamptz check (valid_to >= valid_from),
  asked_by uuid not null references app.account,
  asked_at timestamptz not null default now(),
  granted_by uuid references app.account,
  granted_at timestamptz,
  evidence text not null check (char_length(evidence) <= 200),
  substitutes_for uuid references app.relation,
  ended_by uuid references app.account,
  end_reason text check (end_reason in ('ended', 'declined', 'handed-over', 'decided', 'excluded', 'substitution-over')),
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id),
  foreign key (organisation_id, service_id) references app.service (organisation_id, id),
  check ((granted_by is null) = (granted_at is null))
);
create index relation_person on app.relation (person_id);
create index relation_account on app.relation (account_id);
create index relation_organisation on app.relation (organisation_id);
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

-- Row security cannot compare what stood with what is to stand: this does, for the application's role.
create function app.guard_relation_change() returns trigger language plpgsql set search_path = pg_catalog as $f$
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
end $f$;
comment on function app.guard_relation_change() is 'A relation is accepted by who is asked, and nobody lengthens her own';
revoke all on function app.guard_relation_change() from public;
create trigger relation_change before update on app.relation for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_relation_change();

create table app.exclusion (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  account_id uuid references app.account,
  organisation_id uuid references app.organisation,
  reason_enc bytea not null,
  valid_from timestamptz not null default now(),
  valid_to timestamptz check (valid_to >= valid_from),
  declared_by uuid not null references app.account,
  declared_in xid8 not null default pg_current_xact_id(),
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  check (num_nonnulls(account_id, organisation_id) = 1)
);
create index exclusion_person on app.exclusion (person_id);
create index exclusion_account on app.exclusion (account_id);
create index exclusion_organisation on app.exclusion (organisation_id);
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

create table app.hiding (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  data_class text not null,
  record_id uuid,
  audience_account uuid references app.account,
  audience_organisation uuid references app.organisation,
  audience_role text,
  valid_from timestamptz not null default now(),
  valid_to timestamptz check (valid_to >= valid_from),
  declared_by uuid not null references app.account,
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  check (num_nonnulls(audience_account, audience_organisation, audience_role) = 1)
);
create index hiding_person on app.hiding (person_id);
create index hiding_account on app.hiding (audience_account);
create index hiding_organisation on app.hiding (audience_organisation);
create index hiding_role on app.hiding (audience_role);
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

create table app.person_identity (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null unique,
  family_name_enc bytea not null,
  given_name_enc bytea not null,
  birth_date_enc bytea,
  birthplace_enc bytea,
  sex_enc bytea,
  codice_fiscale_enc bytea,
  mismatch_reason_enc bytea,
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
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

create table app.person_lookup (
  person_id uuid primary key,
  territory_id uuid not null,
  codice_fiscale_index bytea not null check (octet_length(codice_fiscale_index) = 32),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index person_lookup_index on app.person_lookup (territory_id, codice_fiscale_index);
comment on table app.person_lookup is 'class:lookup Keyed blind index of the codice fiscale; only gate.find_by_codice_fiscale reads it';
comment on column app.person_lookup.person_id is 'clear: whose';
comment on column app.person_lookup.territory_id is 'clear: the territory; the key of the index is the territory''s own';
comment on column app.person_lookup.codice_fiscale_index is 'clear: HMAC-SHA256 under a key outside the database, omocodia undone';

create table app.person_contact (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null unique,
  address_enc bytea,
  comune_enc bytea,
  phone_enc bytea,
  email_enc bytea,
  preferred_channel_enc bytea,
  how_to_reach_enc bytea,
  language_enc bytea,
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
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
