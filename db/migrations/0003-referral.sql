-- The referral of a person to a project, and what must stand beside it.
create table app.referral (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'sent', 'returned', 'accepted', 'withdrawn')),
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references app.account,
  answer_due_on date,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, project_id) references app.project (territory_id, id),
  foreign key (territory_id, organisation_id) references app.organisation (territory_id, id)
);
create index referral_person on app.referral (person_id);
create unique index referral_one_open on app.referral (person_id, project_id) where state in ('draft', 'sent', 'returned');
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

create table app.referral_origin (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null unique,
  service_id uuid not null references app.service,
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
create index referral_origin_person on app.referral_origin (person_id);
comment on table app.referral_origin is 'class:referral-origin The inner service that refers: read inside that service only';
comment on column app.referral_origin.id is 'clear: random identifier';
comment on column app.referral_origin.territory_id is 'clear: the territory';
comment on column app.referral_origin.person_id is 'clear: whose';
comment on column app.referral_origin.referral_id is 'clear: of which referral';
comment on column app.referral_origin.service_id is 'clear: which service; the row is out of reach of every other';

create table app.referral_letter (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null unique,
  reason_enc bytea,
  wishes_enc bytea,
  needs_enc bytea,
  version integer not null default 1,
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
create index referral_letter_person on app.referral_letter (person_id);
comment on table app.referral_letter is 'class:referral-letter What the service writes to the project';
comment on column app.referral_letter.id is 'clear: random identifier';
comment on column app.referral_letter.territory_id is 'clear: the territory';
comment on column app.referral_letter.person_id is 'clear: whose';
comment on column app.referral_letter.referral_id is 'clear: of which referral';
comment on column app.referral_letter.reason_enc is 'encrypted: why the service proposes the path';
comment on column app.referral_letter.wishes_enc is 'encrypted: what she wishes, in her words';
comment on column app.referral_letter.needs_enc is 'encrypted: what helps her at the first meeting';
comment on column app.referral_letter.version is 'clear: counter against lost updates';

create table app.referral_decision (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  outcome text not null check (outcome in ('accepted', 'returned', 'withdrawn')),
  reason_enc bytea,
  decided_by uuid not null references app.account,
  decided_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
create index referral_decision_person on app.referral_decision (person_id);
comment on table app.referral_decision is 'class:referral-letter What was decided of a referral, by whom, why; insert-only';
comment on column app.referral_decision.id is 'clear: random identifier';
comment on column app.referral_decision.territory_id is 'clear: the territory';
comment on column app.referral_decision.person_id is 'clear: whose';
comment on column app.referral_decision.referral_id is 'clear: of which referral';
comment on column app.referral_decision.outcome is 'clear: accepted, returned or withdrawn';
comment on column app.referral_decision.reason_enc is 'encrypted: the reason';
comment on column app.referral_decision.decided_by is 'clear: by whom';
comment on column app.referral_decision.decided_at is 'clear: when';

create table app.referral_agreement (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  answer text not null check (answer in ('agrees', 'does-not-agree', 'not-now')),
  explained_by uuid not null references app.account,
  explained_at timestamptz not null,
  how text not null check (how in ('in-person', 'telephone', 'video-call', 'home-visit', 'with-interpreter', 'easy-to-read')),
  words_enc bytea not null,
  others_present_enc bytea,
  recorded_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
create index referral_agreement_person on app.referral_agreement (person_id);
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

create table app.privacy_notice (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  text_version text not null check (char_length(text_version) between 1 and 60),
  given_by uuid not null references app.account,
  given_on date not null,
  how text not null check (how in ('paper', 'read-aloud', 'easy-to-read', 'e-mail')),
  recorded_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index privacy_notice_person on app.privacy_notice (person_id);
comment on table app.privacy_notice is 'class:agreement That the privacy notice was given: information (arts. 13-14 GDPR), not consent; insert-only';
comment on column app.privacy_notice.id is 'clear: random identifier';
comment on column app.privacy_notice.territory_id is 'clear: the territory';
comment on column app.privacy_notice.person_id is 'clear: to whom';
comment on column app.privacy_notice.text_version is 'clear: which text';
comment on column app.privacy_notice.given_by is 'clear: by whom';
comment on column app.privacy_notice.given_on is 'clear: on which day';
comment on column app.privacy_notice.how is 'clear: how';
comment on column app.privacy_notice.recorded_at is 'clear: when it was written down';

create table app.publicity_release (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('documentary', 'e-book', 'photographs', 'conference')),
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  recorded_by uuid not null references app.account,
  answered_on date not null,
  recorded_at timestamptz not null default now(),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index publicity_release_person on app.publicity_release (person_id);
comment on table app.publicity_release is 'class:release Her consent to be shown, channel by channel, never a condition of the service; insert-only, the last one counts';
comment on column app.publicity_release.id is 'clear: random identifier';
comment on column app.publicity_release.territory_id is 'clear: the territory';
comment on column app.publicity_release.person_id is 'clear: whose';
comment on column app.publicity_release.channel is 'clear: where she would be shown';
comment on column app.publicity_release.answer is 'clear: given, refused or withdrawn';
comment on column app.publicity_release.recorded_by is 'clear: who wrote it down';
comment on column app.publicity_release.answered_on is 'clear: on which day she answered';
comment on column app.publicity_release.recorded_at is 'clear: when it was written down';

create table app.case_file (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  project_id uuid not null,
  referral_id uuid not null unique,
  opened_at timestamptz not null default now(),
  unique (person_id, project_id),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, project_id) references app.project (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
comment on table app.case_file is 'class:stub One person in one project; opened when her referral is accepted';
comment on column app.case_file.id is 'clear: random identifier';
comment on column app.case_file.territory_id is 'clear: the territory';
comment on column app.case_file.person_id is 'clear: who';
comment on column app.case_file.project_id is 'clear: in which project';
comment on column app.case_file.referral_id is 'clear: the referral that led to it';
comment on column app.case_file.opened_at is 'clear: when';

create table app.event (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  referral_id uuid,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*$'),
  account_id uuid not null references app.account,
  at timestamptz not null default clock_timestamp(),
  foreign key (territory_id, person_id) references app.person (territory_id, id),
  foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id)
);
create index event_person on app.event (person_id, at);
comment on table app.event is 'class:stub What happened, one row a command, insert-only: the timeline lives on it';
comment on column app.event.id is 'clear: random identifier';
comment on column app.event.territory_id is 'clear: the territory';
comment on column app.event.person_id is 'clear: to whom';
comment on column app.event.referral_id is 'clear: about which referral';
comment on column app.event.kind is 'clear: what, one of the stages'' events.ts; never personal text';
comment on column app.event.account_id is 'clear: who did it';
comment on column app.event.at is 'clear: when';
