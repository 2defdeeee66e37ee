-- Who acts for her and who is near her; where she lives and lived; the same person entered twice; death.
alter table app.person_lookup add column name_index bytea not null check (octet_length(name_index) = 32) default sha256(uuid_send(gen_random_uuid()));
alter table app.person_lookup alter column name_index drop default;
create index person_lookup_name_index on app.person_lookup (territory_id, name_index);
comment on column app.person_lookup.name_index is 'clear: HMAC-SHA256 of her names and day of birth under a key outside the database; random where the day is not known';
alter table app.person_contact add column telephone_answer_enc bytea;
comment on column app.person_contact.telephone_answer_enc is 'encrypted: what may be said to whoever telephones about her';

create table app.representative (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('amministratore-di-sostegno', 'tutore', 'curatore', 'parent')),
  name_enc bytea not null,
  contact_enc bytea,
  decree_enc bytea,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  conflict text not null default 'none' check (conflict in ('none', 'case-manager', 'payer', 'host', 'other')),
  conflict_note_enc bytea,
  ended_on date,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  unique (person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index representative_person on app.representative (person_id);
create index representative_valid_to on app.representative (valid_to) where ended_on is null;
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

create table app.representation_act (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  act text not null,
  mode text not null check (mode in ('alone', 'together', 'represented')),
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default clock_timestamp(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (person_id, representative_id) references app.representative (person_id, id)
);
create index representation_act_representative on app.representation_act (representative_id);
create index representation_act_person on app.representation_act (person_id);
comment on table app.representation_act is 'class:representation What the decree says, act by act; insert-only, the last one of an act counts';
comment on column app.representation_act.id is 'clear: random identifier';
comment on column app.representation_act.territory_id is 'clear: the territory';
comment on column app.representation_act.person_id is 'clear: for whom';
comment on column app.representation_act.representative_id is 'clear: by whom';
comment on column app.representation_act.act is 'clear: which act, from the closed list of the people stage';
comment on column app.representation_act.mode is 'clear: she alone, she together with the representative, the representative for her';
comment on column app.representation_act.recorded_by is 'clear: who wrote it down';
comment on column app.representation_act.recorded_at is 'clear: when';

create table app.dissent (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  act text not null,
  referral_id uuid,
  her_words_enc bytea not null,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  told_on date,
  resolved_on date,
  outcome text check (outcome in ('she-agrees-now', 'representative-withdraws', 'judge-decided', 'step-given-up')),
  version integer not null default 1,
  check ((resolved_on is null) = (outcome is null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (person_id, representative_id) references app.representative (person_id, id)
);
create index dissent_person on app.dissent (person_id);
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

create table app.close_person (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  name_enc bytea not null,
  bond_enc bytea,
  phone_enc bytea,
  note_enc bytea,
  chosen_for text[] not null default '{}',
  chosen_on date,
  revoked_on date,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  check ((chosen_for = '{}') = (chosen_on is null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index close_person_person on app.close_person (person_id);
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

create table app.residence (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  comune_enc bytea not null,
  address_enc bytea,
  valid_from date not null,
  corrects uuid references app.residence,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index residence_person on app.residence (person_id, valid_from);
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

create table app.death (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  died_on_enc bytea not null,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  undone_by uuid references app.account,
  undone_at timestamptz,
  undo_reason_enc bytea,
  version integer not null default 1,
  check ((undone_by is null) = (undone_at is null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create unique index death_one on app.death (person_id) where undone_at is null;
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

create table app.possible_duplicate (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  other_person_id uuid not null check (other_person_id <> person_id),
  referral_id uuid not null,
  match text not null check (match in ('codice-fiscale', 'name-and-birth')),
  found_at timestamptz not null default now(),
  answer text check (answer in ('same', 'different')),
  answered_by uuid references app.account,
  answered_at timestamptz,
  version integer not null default 1,
  unique (person_id, other_person_id),
  check ((answer is null) = (answered_at is null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, other_person_id) references app.person (territory_id, id)
);
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

create table app.merge (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  into_person_id uuid not null check (into_person_id <> person_id),
  reason_enc bytea not null,
  merged_by uuid not null references app.account,
  merged_at timestamptz not null default now(),
  undone_by uuid references app.account,
  undone_at timestamptz,
  version integer not null default 1,
  check ((undone_by is null) = (undone_at is null)),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, into_person_id) references app.person (territory_id, id)
);
create unique index merge_one on app.merge (person_id) where undone_at is null;
create index merge_into on app.merge (into_person_id) where undone_at is null;
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
