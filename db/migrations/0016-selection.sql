-- Choosing among who is eligible, in the way that the notice sets: criteria and weights as data, scores by member,
-- decisions with reasons, what was told to each, complaints, the order in which the waiting list moves up.
create table app.selection_procedure (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references app.territory,
  project_id uuid not null,
  rules_version_id uuid not null references app.notice_version,
  mode text not null check (mode in ('identified-by-services', 'public-notice-with-ranking', 'open-window')),
  title text not null check (char_length(title) between 3 and 160),
  opens_on date,
  closes_on date check (closes_on >= opens_on),
  seats integer check (seats between 1 and 10000),
  criteria jsonb not null default '[]',
  tie_rules jsonb not null default '[]',
  officer text not null check (char_length(officer) between 2 and 160),
  office text not null check (char_length(office) between 2 and 160),
  term_on date,
  complaint_days integer check (complaint_days between 1 and 365),
  observation_days integer check (observation_days between 1 and 365),
  state text not null default 'open' check (state in ('open', 'closed')),
  act_number text check (char_length(act_number) <= 80),
  act_on date,
  published_at timestamptz,
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  closed_by uuid references app.account,
  closed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, id),
  check ((state = 'closed') = (closed_at is not null)),
  foreign key (territory_id, project_id) references app.project (territory_id, id)
);
create index selection_procedure_project on app.selection_procedure (project_id);
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

create table app.selection_candidacy (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  procedure_id uuid not null,
  completed_at timestamptz not null,
  list_number text check (char_length(list_number) <= 60),
  state text not null default 'to-choose' check (state in ('to-choose', 'admitted', 'waiting', 'not-admitted', 'renounced')),
  points integer check (points >= 0),
  rank integer check (rank >= 1),
  state_at timestamptz,
  tell_by date,
  told_on date,
  entered_by uuid not null references app.account,
  entered_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (procedure_id, case_id),
  foreign key (territory_id, procedure_id) references app.selection_procedure (territory_id, id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index selection_candidacy_person on app.selection_candidacy (person_id);
create index selection_candidacy_tell on app.selection_candidacy (tell_by) where told_on is null and tell_by is not null;
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

create table app.selection_score (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  criterion text not null check (criterion ~ '^[a-z0-9-]{1,60}$'),
  member_id uuid not null references app.account,
  points integer not null check (points >= 0),
  note_enc bytea,
  scored_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (candidacy_id, criterion, member_id),
  foreign key (territory_id, person_id, candidacy_id) references app.selection_candidacy (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index selection_score_person on app.selection_score (person_id);
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

create table app.selection_decision (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  outcome text not null check (outcome in ('admitted', 'waiting', 'not-admitted', 'renounced')),
  way text not null check (way in ('equipe', 'ranking', 'window', 'succession', 'review', 'own-will')),
  reason_enc bytea not null,
  meeting_id uuid,
  decided_by uuid not null references app.account,
  decided_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, candidacy_id) references app.selection_candidacy (territory_id, person_id, id),
  foreign key (territory_id, meeting_id) references app.meeting (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index selection_decision_person on app.selection_decision (person_id);
create index selection_decision_candidacy on app.selection_decision (candidacy_id);
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

create table app.selection_communication (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  decision_id uuid,
  kind text not null check (kind in ('outcome', 'notice-of-refusal', 'answer')),
  told_on date not null,
  channel text not null check (channel in ('by-hand', 'letter', 'e-mail', 'pec', 'in-person', 'telephone')),
  answer_by date,
  file_id uuid unique references app.stored_file,
  sha256_enc bytea,
  told_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, candidacy_id) references app.selection_candidacy (territory_id, person_id, id),
  foreign key (territory_id, person_id, decision_id) references app.selection_decision (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index selection_communication_person on app.selection_communication (person_id);
create index selection_communication_candidacy on app.selection_communication (candidacy_id);
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

create table app.selection_complaint (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  candidacy_id uuid not null,
  kind text not null check (kind in ('observations', 'complaint')),
  received_on date not null,
  text_enc bytea not null,
  answer_by date,
  outcome text check (outcome in ('upheld', 'rejected')),
  answer_enc bytea,
  answered_by uuid references app.account,
  answered_at timestamptz,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check (num_nonnulls(outcome, answer_enc, answered_by, answered_at) in (0, 4)),
  foreign key (territory_id, person_id, candidacy_id) references app.selection_candidacy (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index selection_complaint_person on app.selection_complaint (person_id);
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

create table app.selection_minutes (
  id uuid primary key default gen_random_uuid(),
  procedure_id uuid not null references app.selection_procedure,
  content jsonb not null,
  sha256 bytea not null,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now()
);
comment on table app.selection_minutes is 'class:meeting The minutes of a commission by protocol numbers, as PDF; insert-only';
comment on column app.selection_minutes.id is 'clear: random identifier';
comment on column app.selection_minutes.procedure_id is 'clear: of which selection';
comment on column app.selection_minutes.content is 'clear: what the minutes say: numbers of protocol, points, places, members; no name of a person, no reason';
comment on column app.selection_minutes.sha256 is 'clear: hash of the PDF';
comment on column app.selection_minutes.made_by is 'clear: by whom';
comment on column app.selection_minutes.made_at is 'clear: when';
