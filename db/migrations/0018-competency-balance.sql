-- The competency balance: three phases, the contract first, sessions signed by both, what she can do and wants; and the
-- vocabulary of occupations and skills that it speaks.
create table app.vocabulary_term (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('occupation', 'skill')),
  scheme text not null check (scheme ~ '^[A-Za-z0-9][A-Za-z0-9 ._-]{1,39}$'),
  code text not null check (char_length(code) between 1 and 200),
  label_it text not null check (char_length(label_it) between 2 and 300),
  label_en text not null check (char_length(label_en) between 2 and 300),
  broader text check (char_length(broader) <= 200),
  source text not null check (char_length(source) between 2 and 300),
  imported_by uuid references app.account,
  imported_at timestamptz not null default now(),
  retired_at timestamptz,
  unique (scheme, code, kind)
);
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

create table app.balance (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  number integer not null check (number >= 1),
  state text not null default 'welcome' check (state in ('welcome', 'investigation', 'conclusion', 'closed')),
  hours_due integer check (hours_due between 1 and 1000),
  needs_enc bytea,
  synthesis_enc bytea,
  opened_by uuid not null references app.account,
  opened_at timestamptz not null default now(),
  contract_on date,
  closed_at timestamptz,
  follow_up_on date,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (case_id, number),
  check ((state = 'closed') = (closed_at is not null)),
  check (state = 'welcome' or contract_on is not null),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index balance_person on app.balance (person_id);
create index balance_follow_up on app.balance (follow_up_on) where follow_up_on is not null;
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

create table app.balance_session (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  phase text not null check (phase in ('welcome', 'investigation', 'conclusion')),
  outcome text not null check (outcome in ('held', 'not-today')),
  held_on date not null,
  starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer not null check (minutes between 0 and 480),
  place_enc bytea,
  with_enc bytea,
  content_enc bytea,
  held_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check (outcome = 'held' or minutes = 0),
  foreign key (territory_id, person_id, balance_id) references app.balance (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index balance_session_person on app.balance_session (person_id);
create index balance_session_balance on app.balance_session (balance_id);
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

create table app.balance_entry (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  section text not null check (section in ('experience', 'education', 'competence', 'interest', 'value', 'constraint', 'preference')),
  content_enc bytea not null,
  position integer not null default 1 check (position between 1 and 999),
  replaces uuid,
  removed_at timestamptz,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, balance_id) references app.balance (territory_id, person_id, id),
  foreign key (territory_id, person_id, replaces) references app.balance_entry (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index balance_entry_person on app.balance_entry (person_id);
create index balance_entry_balance on app.balance_entry (balance_id);
comment on table app.balance_entry is 'class:balance One thing she has done, can do, wants or needs, as the balance holds it; a change is a new row';
comment on column app.balance_entry.id is 'clear: random identifier';
comment on column app.balance_entry.territory_id is 'clear: the territory';
comment on column app.balance_entry.person_id is 'clear: whose';
comment on column app.balance_entry.balance_id is 'clear: of which balance';
comment on column app.balance_entry.section is 'clear: of which kind';
comment on column app.balance_entry.content_enc is 'encrypted: what it says, as fields of its kind';
comment on column app.balance_entry.position is 'clear: order on the page';
comment on column app.balance_entry.replaces is 'clear: the row it takes the place of';
comment on column app.balance_entry.removed_at is 'clear: when it was taken out or replaced';
comment on column app.balance_entry.written_by is 'clear: by whom';
comment on column app.balance_entry.written_at is 'clear: when';
comment on column app.balance_entry.version is 'clear: counter against lost updates';

create table app.balance_signature (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  subject text not null check (subject in ('contract', 'session', 'synthesis')),
  subject_id uuid not null,
  part text not null check (part in ('person', 'representative', 'operator')),
  way text not null check (way in ('signed-in', 'paper')),
  representative_id uuid,
  identity_level text not null check (identity_level in ('password', 'demonstration', 'paper')),
  document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
  file_id uuid references app.stored_file,
  recorded_by uuid not null references app.account,
  signed_on date not null,
  recorded_at timestamptz not null default now(),
  confirmed_by uuid references app.account,
  confirmed_at timestamptz,
  refused_reason_enc bytea,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check ((way = 'paper') = (file_id is not null)),
  check ((way = 'paper') = (identity_level = 'paper')),
  check ((part = 'representative') = (representative_id is not null)),
  check (num_nonnulls(confirmed_by, confirmed_at) in (0, 2)),
  check (confirmed_by is null or (way = 'paper' and confirmed_by <> recorded_by)),
  check (refused_reason_enc is null or confirmed_by is not null),
  foreign key (territory_id, person_id, balance_id) references app.balance (territory_id, person_id, id),
  foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index balance_signature_person on app.balance_signature (person_id);
create index balance_signature_subject on app.balance_signature (subject_id);
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

create table app.balance_document (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  balance_id uuid not null,
  edition text not null check (edition in ('official', 'easy')),
  file_id uuid not null unique references app.stored_file,
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, balance_id) references app.balance (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index balance_document_person on app.balance_document (person_id);
create index balance_document_balance on app.balance_document (balance_id);
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
