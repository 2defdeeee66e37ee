-- Matching: what she looks for, the weights of a project, scores, the run of the day, what was decided on it.
create table app.job_search (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null unique,
  state text not null default 'looking' check (state in ('looking', 'paused', 'ended')),
  ready_on date,
  content_enc bytea not null,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index job_search_person on app.job_search (person_id);
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

create table app.company_excluded (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  company_id uuid not null,
  reason_enc bytea,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  ended_by uuid references app.account,
  ended_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check (num_nonnulls(ended_by, ended_at) in (0, 2)),
  foreign key (territory_id, company_id) references app.company (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index company_excluded_person on app.company_excluded (person_id);
create unique index company_excluded_one on app.company_excluded (person_id, company_id) where ended_at is null;
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

create table app.travel_trial (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  site_id uuid not null,
  means text not null check (means in ('on-foot', 'bicycle', 'bus', 'train', 'moped', 'car', 'accompanied')),
  arrives_at text check (arrives_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer check (minutes between 0 and 600),
  kilometres integer check (kilometres between 0 and 500),
  possible boolean not null default true,
  tried_with_coach boolean not null,
  on_day date not null,
  cost_cents_month integer check (cost_cents_month between 0 and 100000),
  note_enc bytea,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  check (not possible or minutes is not null or kilometres is not null),
  foreign key (territory_id, site_id) references app.company_site (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index travel_trial_person on app.travel_trial (person_id);
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

create table app.match_weights (
  id uuid primary key default gen_random_uuid(),
  project_id uuid not null references app.project,
  number integer not null check (number >= 1),
  from_on date not null,
  preset text not null check (preset in ('balanced', 'her-wishes-first', 'skills-first', 'near-home', 'own')),
  weights jsonb not null,
  quotas jsonb not null,
  unplaced_points integer not null default 0 check (unplaced_points between -1000000 and 0),
  reason text not null check (char_length(reason) between 2 and 500),
  created_by uuid not null references app.account,
  created_at timestamptz not null default now(),
  unique (project_id, number)
);
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

create table app.match_score (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  weights_id uuid not null references app.match_weights,
  place_version integer not null,
  score integer check (score between 0 and 1000000),
  state text not null check (state in ('fits', 'blocked', 'not-looking')),
  ready_on date,
  computed_by uuid not null references app.account,
  computed_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (case_id, place_id, weights_id),
  check ((state = 'fits') = (score is not null)),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, place_id) references app.place (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index match_score_person on app.match_score (person_id);
create index match_score_place on app.match_score (place_id);
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

create table app.match_reason (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  weights_id uuid not null references app.match_weights,
  parts_enc bytea not null,
  computed_by uuid not null references app.account,
  computed_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (case_id, place_id, weights_id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, place_id) references app.place (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index match_reason_person on app.match_reason (person_id);
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

create table app.match_pin (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  kind text not null check (kind in ('lock', 'veto')),
  reason_enc bytea not null,
  set_by uuid not null references app.account,
  set_at timestamptz not null default now(),
  ended_by uuid references app.account,
  ended_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check (num_nonnulls(ended_by, ended_at) in (0, 2)),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, place_id) references app.place (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index match_pin_person on app.match_pin (person_id);
create unique index match_pin_one on app.match_pin (case_id, place_id) where ended_at is null;
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

create table app.match_run (
  id uuid primary key default gen_random_uuid(),
  project_id uuid not null references app.project,
  organisation_id uuid not null references app.organisation,
  number integer not null check (number >= 1),
  weights_id uuid not null references app.match_weights,
  people integer not null check (people >= 0),
  placed integer not null check (placed >= 0),
  objective bigint not null,
  bound bigint not null,
  quotas jsonb not null,
  input_sha256 text not null check (input_sha256 ~ '^[0-9a-f]{64}$'),
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  unique (project_id, number),
  check (placed <= people)
);
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

create table app.match_run_place (
  run_id uuid not null references app.match_run,
  place_id uuid not null references app.place,
  capacity integer not null check (capacity >= 0),
  used integer not null check (used >= 0),
  price integer not null check (price >= 0),
  primary key (run_id, place_id)
);
create index match_run_place_place on app.match_run_place (place_id);
comment on table app.match_run_place is 'class:match-run A place in a run: how many it takes, how many got it, what it is worth; insert-only';
comment on column app.match_run_place.run_id is 'clear: in which run';
comment on column app.match_run_place.place_id is 'clear: which place';
comment on column app.match_run_place.capacity is 'clear: how many it could take';
comment on column app.match_run_place.used is 'clear: how many it was proposed to';
comment on column app.match_run_place.price is 'clear: points that one more place of it would bring';

create table app.match_run_person (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  run_id uuid not null references app.match_run,
  place_id uuid,
  score integer,
  best_place_id uuid,
  best_score integer,
  unique (territory_id, person_id, id),
  unique (run_id, case_id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, place_id) references app.place (territory_id, id),
  foreign key (territory_id, best_place_id) references app.place (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index match_run_person_person on app.match_run_person (person_id);
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

create table app.match_decision (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  run_person_id uuid,
  outcome text not null check (outcome in ('accepted', 'refused', 'replaced', 'by-hand')),
  place_id uuid,
  reason_enc bytea not null,
  decided_by uuid not null references app.account,
  decided_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  check ((outcome = 'refused') = (place_id is null)),
  check ((outcome = 'by-hand') = (run_person_id is null)),
  foreign key (territory_id, person_id, run_person_id) references app.match_run_person (territory_id, person_id, id),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, place_id) references app.place (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index match_decision_person on app.match_decision (person_id);
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

create trigger signature before update on app.company_merge for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('undone_by', 'undone_at');
create trigger signature before update on app.place_description for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('answered_by', 'answered_at', 'state');
create trigger signature before update on app.job_search for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('written_by', 'written_at', 'content_enc', 'state', 'ready_on');
create trigger signature before update on app.company_excluded for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('ended_by', 'ended_at');
create trigger signature before update on app.match_score for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('computed_by', 'computed_at', 'score', 'state', 'ready_on', 'place_version');
create trigger signature before update on app.match_reason for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('computed_by', 'computed_at', 'parts_enc');
create trigger signature before update on app.match_pin for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('ended_by', 'ended_at');

-- A proposal of a run stays as it was computed: it is written with its run, in the transaction that made it.
alter table app.match_run add column made_in xid8 not null default pg_current_xact_id();
comment on column app.match_run.made_in is 'clear: the transaction that computed it; in it, and only in it, its places and people are written';
