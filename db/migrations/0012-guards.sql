-- What row security cannot see: what a change bears whose name, and that a state and its decision agree. And keys that
-- carry the territory where they lead to a row of a territory.

-- A change that somebody answers for bears the name of who makes it. Taking all of it back leaves no name.
create function app.guard_signature() returns trigger language plpgsql set search_path = pg_catalog as $f$
declare
  was jsonb := to_jsonb(old); will jsonb := to_jsonb(new); touched boolean := false; left_over boolean := false;
begin
  for i in 0 .. tg_nargs - 1 loop
    touched := touched or (was -> tg_argv[i]) is distinct from (will -> tg_argv[i]);
    left_over := left_over or (will ->> tg_argv[i]) is not null;
  end loop;
  if touched and left_over and (will ->> tg_argv[0]) is distinct from gate.actor()::text then
    raise insufficient_privilege using message = 'a change bears the name of who makes it';
  end if;
  return new;
end $f$;
comment on function app.guard_signature() is 'The columns of the arguments change in the actor''s own name, which stands in the first';
revoke all on function app.guard_signature() from public;
create trigger signature before update on app.referral for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('decided_by', 'decided_at');
create trigger signature before update on app.relation for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('ended_by', 'end_reason');
create trigger signature before update on app.death for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('undone_by', 'undone_at', 'undo_reason_enc');
create trigger signature before update on app.possible_duplicate for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('answered_by', 'answered_at', 'answer');
create trigger signature before update on app.merge for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('undone_by', 'undone_at');
create trigger signature before update on app.evidence for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('withdrawn_by', 'withdrawn_at', 'withdraw_reason_enc');
create trigger signature before update on app.application for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('decided_by', 'decided_at', 'decline_reason_enc');

-- A correction names a row of the same human being, and in diary and notes one that the writer wrote herself. A policy
-- that looks into its own table would never end.
create function app.guard_correction() returns trigger language plpgsql set search_path = pg_catalog as $f$
declare found boolean;
begin
  execute format('select exists (select from app.%I c where c.id = $1 and c.person_id = any (gate.entries_of($2)) and %s)',
    tg_table_name, case when tg_nargs > 0 then format('c.%I = gate.actor()', tg_argv[0]) else 'true' end)
    into found using new.corrects, new.person_id;
  if not found then
    raise insufficient_privilege using message = 'a correction is of what one wrote oneself, of the same person';
  end if;
  return new;
end $f$;
comment on function app.guard_correction() is 'What is corrected is of the same human being, and by whom stands in the column of the argument';
revoke all on function app.guard_correction() from public;
create trigger correction before insert on app.diary_entry for each row
  when (current_user = 'accompagna_runtime' and new.corrects is not null) execute function app.guard_correction('written_by');
create trigger correction before insert on app.reserved_note for each row
  when (current_user = 'accompagna_runtime' and new.corrects is not null) execute function app.guard_correction('written_by');
create trigger correction before insert on app.residence for each row
  when (current_user = 'accompagna_runtime' and new.corrects is not null) execute function app.guard_correction();

-- Eligible, not eligible and open again are a person's decision, written beside: asked when all is written, since either
-- may come first. Which reasons a decision needs is the stage's rule, not this one.
create function app.guard_eligibility_state() returns trigger language plpgsql set search_path = pg_catalog as $f$
declare last text;
begin
  select d.outcome into last from app.eligibility_decision d
   where d.eligibility_id = new.id order by d.decided_at desc, (d.outcome = 'reopened') desc limit 1;
  if new.state is distinct from (case last when 'reopened' then 'open' else last end) then
    raise insufficient_privilege using message = 'a state without its decision';
  end if;
  return null;
end $f$;
comment on function app.guard_eligibility_state() is 'The state of a checking is what the last decision says';
revoke all on function app.guard_eligibility_state() from public;
create constraint trigger eligibility_state after update of state on app.eligibility deferrable initially deferred for each row
  when (current_user = 'accompagna_runtime' and new.state is distinct from old.state) execute function app.guard_eligibility_state();

-- Keys by which a row of one person leads to another row of hers, through her territory.
alter table app.representative add unique (territory_id, person_id, id);
alter table app.evidence add unique (territory_id, person_id, id);
alter table app.representation_act drop constraint representation_act_person_id_representative_id_fkey,
  add foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id);
alter table app.dissent drop constraint dissent_person_id_representative_id_fkey,
  add foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id),
  add foreign key (territory_id, person_id, referral_id) references app.referral (territory_id, person_id, id);
alter table app.referral_agreement drop constraint referral_agreement_person_id_representative_id_fkey,
  add foreign key (territory_id, person_id, representative_id) references app.representative (territory_id, person_id, id);
alter table app.evidence_file drop constraint evidence_file_person_id_evidence_id_fkey,
  add foreign key (territory_id, person_id, evidence_id) references app.evidence (territory_id, person_id, id);
alter table app.requirement_check drop constraint requirement_check_person_id_evidence_id_fkey,
  add foreign key (territory_id, person_id) references app.person (territory_id, id),
  add foreign key (territory_id, person_id, evidence_id) references app.evidence (territory_id, person_id, id);
alter table app.eligibility_decision add foreign key (territory_id, person_id) references app.person (territory_id, id);
alter table app.event drop constraint event_case_id_fkey,
  add foreign key (territory_id, person_id, case_id) references app.case_file (territory_id, person_id, id);
