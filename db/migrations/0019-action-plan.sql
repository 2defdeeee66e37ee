-- The action plan: goals in her words, measures of the catalogue, who does what by when; versions, reviews, signatures.
create table app.action_plan (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  number integer not null check (number >= 1),
  state text not null default 'draft' check (state in ('draft', 'to-sign', 'signed', 'superseded', 'given-up')),
  opening_enc bytea,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  hours_due integer check (hours_due between 1 and 1000),
  content_sha256 text check (content_sha256 ~ '^[0-9a-f]{64}$'),
  needs_person boolean not null default true,
  needs_representative boolean not null default false,
  no_other_projects boolean not null default false,
  attendance_to_treating boolean,
  agreed_hours_enc bytea,
  first_review_on date,
  no_review_enc bytea,
  follows uuid,
  written_by uuid not null references app.account,
  written_at timestamptz not null default now(),
  closed_at timestamptz,
  signed_at timestamptz,
  review_on date,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  unique (case_id, number),
  check (state = 'draft' or state = 'given-up' or content_sha256 is not null),
  check (state not in ('signed', 'superseded') or signed_at is not null),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id, follows) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index action_plan_person on app.action_plan (person_id);
create unique index action_plan_being_made on app.action_plan (case_id) where state in ('draft', 'to-sign');
create unique index action_plan_standing on app.action_plan (case_id) where state = 'signed';
create index action_plan_review on app.action_plan (review_on) where state = 'signed';
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

create table app.plan_goal (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  words_enc bytea not null,
  how_known_enc bytea,
  position integer not null check (position between 1 and 99),
  removed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_goal_person on app.plan_goal (person_id);
create index plan_goal_plan on app.plan_goal (plan_id);
comment on table app.plan_goal is 'class:plan A goal, in her words, and how one will know';
comment on column app.plan_goal.id is 'clear: random identifier';
comment on column app.plan_goal.territory_id is 'clear: the territory';
comment on column app.plan_goal.person_id is 'clear: whose';
comment on column app.plan_goal.plan_id is 'clear: of which plan';
comment on column app.plan_goal.words_enc is 'encrypted: in her words';
comment on column app.plan_goal.how_known_enc is 'encrypted: how one will know that it is reached';
comment on column app.plan_goal.position is 'clear: order';
comment on column app.plan_goal.removed_at is 'clear: when it was taken out of the draft';
comment on column app.plan_goal.version is 'clear: counter against lost updates';

create table app.plan_measure (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('laboratory', 'professionalising-path', 'stage', 'borsa-lavoro', 'socio-therapeutic-insertion', 'external-training', 'orientation', 'tutoring', 'coaching')),
  what_enc bytea not null,
  who_enc bytea,
  how_known_enc bytea,
  from_on date,
  by_on date check (by_on >= from_on),
  hours integer check (hours between 1 and 10000),
  state text not null default 'planned' check (state in ('planned', 'done', 'not-done')),
  position integer not null check (position between 1 and 99),
  removed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id, goal_id) references app.plan_goal (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_measure_person on app.plan_measure (person_id);
create index plan_measure_plan on app.plan_measure (plan_id);
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
comment on column app.plan_measure.position is 'clear: order';
comment on column app.plan_measure.removed_at is 'clear: when it was taken out of the draft';
comment on column app.plan_measure.version is 'clear: counter against lost updates';

create table app.plan_other_project (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('life-project', 'pai', 'therapeutic-project', 'inclusion-pact', 'service-pact', 'other')),
  body_enc bytea not null,
  referent_enc bytea,
  begun_on date,
  ends_on date,
  note_enc bytea,
  sent_on date,
  sent_by uuid references app.account,
  removed_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_other_project_person on app.plan_other_project (person_id);
create index plan_other_project_plan on app.plan_other_project (plan_id);
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

create table app.plan_review (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  due_on date not null,
  state text not null default 'due' check (state in ('due', 'held', 'exempted')),
  held_on date,
  outcome text check (outcome in ('goes-on', 'new-version', 'ends')),
  text_enc bytea,
  answered_by uuid references app.account,
  answered_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check ((state = 'due') = (answered_by is null)),
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_review_person on app.plan_review (person_id);
create index plan_review_plan on app.plan_review (plan_id);
create index plan_review_due on app.plan_review (due_on) where state = 'due';
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

create table app.plan_session (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  held_on date not null,
  minutes integer not null check (minutes between 1 and 480),
  with_her boolean not null,
  content_enc bytea,
  held_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_session_person on app.plan_session (person_id);
create index plan_session_plan on app.plan_session (plan_id);
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

create table app.plan_signature (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  part text not null check (part in ('person', 'representative', 'operator')),
  way text not null check (way in ('signed-in', 'paper')),
  representative_id uuid,
  identity_level text not null check (identity_level in ('password', 'demonstration', 'paper')),
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
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
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_signature_person on app.plan_signature (person_id);
create index plan_signature_plan on app.plan_signature (plan_id);
create unique index plan_signature_part on app.plan_signature (plan_id, part) where refused_reason_enc is null;
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

create table app.plan_document (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  edition text not null check (edition in ('to-sign', 'signed', 'easy')),
  file_id uuid not null unique references app.stored_file,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  sha256_enc bytea not null,
  byte_size integer not null,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, plan_id) references app.action_plan (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index plan_document_person on app.plan_document (person_id);
create index plan_document_plan on app.plan_document (plan_id);
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

-- What is closed for signature says the same for ever: its goals, measures and other projects change in a draft alone.
-- What happens to it later (done or not, sent on, the next review) is named in the arguments.
create function app.guard_plan_part() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then return new; end if;
  if not exists (select from app.action_plan p where p.id = new.plan_id and p.state = 'draft') then
    raise insufficient_privilege using message = 'a plan closed for signature does not change';
  end if;
  return new;
end $f$;
comment on function app.guard_plan_part() is 'A part of a plan changes while the plan is a draft; the columns of the arguments change later too';
revoke all on function app.guard_plan_part() from public;
create trigger frozen before insert or update on app.plan_goal for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_plan_part();
create trigger frozen before insert or update on app.plan_measure for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_plan_part('state', 'version');
create trigger frozen before insert or update on app.plan_other_project for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_plan_part('sent_on', 'sent_by', 'version');

-- A plan is signed when every signature that it needs stands under what it says; until one stands it may be opened again.
create function app.guard_plan() returns trigger language plpgsql set search_path = pg_catalog as $f$
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
end $f$;
comment on function app.guard_plan() is 'Which steps a plan takes, and that what is closed or signed says the same for ever';
revoke all on function app.guard_plan() from public;
create trigger frozen before update on app.action_plan for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_plan();

-- A signature is under what the plan says now, and is looked at once.
create function app.guard_plan_signature() returns trigger language plpgsql set search_path = pg_catalog as $f$
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
end $f$;
comment on function app.guard_plan_signature() is 'A signature is under what the plan says, and a paper is confirmed or refused once';
revoke all on function app.guard_plan_signature() from public;
create trigger sound before insert or update on app.plan_signature for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_plan_signature();
