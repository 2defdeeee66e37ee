-- Introductions: from the proposal in plain words, through her agreement, to the first fortnight; what a company can open.
create table app.introduction (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  place_id uuid not null,
  decision_id uuid,
  state text not null default 'proposed' check (state in ('proposed', 'agreed', 'introduced', 'interviewed', 'visited', 'activating', 'trial', 'confirmed', 'declined', 'ended')),
  state_since date not null,
  proposal_enc bytea not null,
  said_enc bytea,
  card_id uuid,
  next_on date,
  trial_from date,
  ended_side text check (ended_side in ('person', 'company', 'service')),
  proposed_by uuid not null references app.account,
  proposed_at timestamptz not null default now(),
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check ((state in ('declined', 'ended')) = (ended_side is not null)),
  check (state in ('proposed', 'declined') or said_enc is not null),
  foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id),
  foreign key (territory_id, person_id, decision_id) references app.match_decision (territory_id, person_id, id),
  foreign key (territory_id, person_id, card_id) references app.needs_card (territory_id, person_id, id),
  foreign key (territory_id, place_id) references app.place (territory_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index introduction_person on app.introduction (person_id);
create index introduction_place on app.introduction (place_id);
create index introduction_due on app.introduction (next_on) where next_on is not null;
create unique index introduction_open on app.introduction (case_id, place_id) where state not in ('declined', 'ended');
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

create table app.introduction_step (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  introduction_id uuid not null,
  kind text not null check (kind in ('proposed', 'agreed', 'not-now', 'asked-someone', 'introduced', 'interview-set', 'interview-held', 'visit-set', 'visit-held', 'activation', 'trial-began', 'confirmed', 'ended', 'declined')),
  on_day date not null,
  at text check (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  side text not null check (side in ('person', 'company', 'service')),
  part text check (part in ('person', 'representative')),
  representative_id uuid,
  way text check (way in ('signed-in', 'told')),
  how text check (how in ('in-person', 'telephone', 'video-call', 'home-visit', 'with-interpreter', 'easy-to-read')),
  words_enc bytea,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  check ((way is not null) = (part is not null)),
  check (kind not in ('agreed', 'not-now', 'asked-someone') or (side = 'person' and way is not null)),
  check ((part = 'representative') = (representative_id is not null)),
  foreign key (territory_id, person_id, introduction_id) references app.introduction (territory_id, person_id, id),
  foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index introduction_step_person on app.introduction_step (person_id);
create index introduction_step_of on app.introduction_step (introduction_id);
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

create table app.introduction_gate (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  introduction_id uuid not null,
  gate text not null check (gate in ('agreement-signed', 'project-signed', 'inail', 'civil-liability', 'unilav', 'fitness', 'general-safety', 'tutor-named')),
  needed boolean not null,
  passed_on date not null,
  reference_enc bytea not null,
  recorded_by uuid not null references app.account,
  recorded_at timestamptz not null default now(),
  unique (territory_id, person_id, id),
  foreign key (territory_id, person_id, introduction_id) references app.introduction (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index introduction_gate_person on app.introduction_gate (person_id);
create index introduction_gate_of on app.introduction_gate (introduction_id);
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

create table app.company_paper (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  person_id uuid not null,
  introduction_id uuid not null,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  sealed bytea,
  made_by uuid not null references app.account,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version integer not null default 1,
  unique (territory_id, person_id, id),
  check ((revoked_at is null) = (sealed is not null)),
  check (expires_at > made_at),
  foreign key (territory_id, person_id, introduction_id) references app.introduction (territory_id, person_id, id),
  foreign key (territory_id, person_id) references app.person (territory_id, id)
);
create index company_paper_person on app.company_paper (person_id);
create index company_paper_of on app.company_paper (introduction_id);
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

-- Nobody is introduced without her agreement, no rung is left out, and what was chosen to be said stays as she chose it.
create function app.guard_introduction() returns trigger language plpgsql set search_path = pg_catalog as $f$
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
end $f$;
comment on function app.guard_introduction() is 'An introduction goes up its rungs: her agreement first, her card before a company hears of her, the gates before she works';
revoke all on function app.guard_introduction() from public;
create trigger rung before update on app.introduction for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_introduction();

-- Nothing is made for a company before she has agreed, after it is over, or with a card that she does not agree to today.
create function app.guard_company_paper_made() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if not exists (select from app.introduction i where i.id = new.introduction_id and i.state not in ('proposed', 'declined', 'ended')
    and exists (select from app.needs_card c where c.case_id = i.case_id and c.state = 'agreed')) then
    raise insufficient_privilege using message = 'a paper for a company without her agreement';
  end if;
  return new;
end $f$;
comment on function app.guard_company_paper_made() is 'A paper for a company rests on an introduction, and a card, that she agrees to';
revoke all on function app.guard_company_paper_made() from public;
create trigger agreed before insert on app.company_paper for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_company_paper_made();

-- A paper for a company is withdrawn and never opened again.
create function app.guard_company_paper() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if old.revoked_at is not null or new.revoked_at is null then
    raise insufficient_privilege using message = 'a paper for a company is withdrawn, once';
  end if;
  return new;
end $f$;
comment on function app.guard_company_paper() is 'Of a paper for a company only its withdrawal is written';
revoke all on function app.guard_company_paper() from public;
create trigger withdrawn before update on app.company_paper for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_company_paper();

-- When she takes her card back, agrees to a newer one, or an introduction ends, what a company could open is empty at once.
create function app.withdraw_company_papers() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  -- Behind row security: who withdraws may be kept from what she withdraws.
  perform gate.withdraw_papers(new.person_id);
  return null;
end $f$;
comment on function app.withdraw_company_papers() is 'Empties what companies can open of a case whose card was taken back or replaced, or of an introduction that ended';
revoke all on function app.withdraw_company_papers() from public;
create trigger withdraws after update of state on app.needs_card for each row
  when (old.state = 'agreed' and new.state in ('revoked', 'superseded')) execute function app.withdraw_company_papers();
create trigger withdraws after update of state on app.introduction for each row
  when (new.state in ('declined', 'ended') and old.state is distinct from new.state) execute function app.withdraw_company_papers();
