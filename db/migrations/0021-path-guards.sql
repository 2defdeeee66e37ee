-- What row security cannot see on the way from admission to the plan: whose name a change bears, that a state and what it
-- rests on agree, that what was signed stays as it was.
create trigger signature before update on app.selection_complaint for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('answered_by', 'answered_at', 'outcome', 'answer_enc');
create trigger signature before update on app.plan_review for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('answered_by', 'answered_at', 'state', 'outcome', 'text_enc');
create trigger signature before update on app.balance_signature for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('confirmed_by', 'confirmed_at', 'refused_reason_enc');
create trigger signature before update on app.meeting for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('closed_by', 'closed_at');
create trigger signature before update on app.selection_procedure for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('closed_by', 'closed_at');

-- Admitted, waiting, not admitted and renounced are decisions, written beside.
create function app.guard_candidacy_state() returns trigger language plpgsql set search_path = pg_catalog as $f$
declare last text;
begin
  select d.outcome into last from app.selection_decision d where d.candidacy_id = new.id order by d.decided_at desc, d.id limit 1;
  if new.state is distinct from last then
    raise insufficient_privilege using message = 'a state without its decision';
  end if;
  return null;
end $f$;
comment on function app.guard_candidacy_state() is 'The state of a candidacy is what the last decision says';
revoke all on function app.guard_candidacy_state() from public;
create constraint trigger candidacy_state after update of state on app.selection_candidacy deferrable initially deferred for each row
  when (current_user = 'accompagna_runtime' and new.state is distinct from old.state) execute function app.guard_candidacy_state();

-- A selection that is closed stays so; its act and its publication are noted afterwards.
create function app.guard_procedure() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if (to_jsonb(old) - array['act_number', 'act_on', 'published_at', 'version'])
    is distinct from (to_jsonb(new) - array['act_number', 'act_on', 'published_at', 'version']) then
    raise insufficient_privilege using message = 'a closed selection stays as it was';
  end if;
  return new;
end $f$;
comment on function app.guard_procedure() is 'Of a closed selection only act and publication may still change';
revoke all on function app.guard_procedure() from public;
create trigger procedure_closed before update on app.selection_procedure for each row
  when (current_user = 'accompagna_runtime' and old.state = 'closed') execute function app.guard_procedure();

-- After a meeting is closed, of what was decided there only that it was done is noted.
create function app.guard_meeting_item() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if (to_jsonb(old) - array['done_on', 'version']) is distinct from (to_jsonb(new) - array['done_on', 'version'])
    and new.meeting_id <> all (gate.seated_open_meetings()) then
    raise insufficient_privilege using message = 'what a closed meeting decided stays as it was';
  end if;
  return new;
end $f$;
comment on function app.guard_meeting_item() is 'Whoever has no seat in the open meeting notes no more than that it was done';
revoke all on function app.guard_meeting_item() from public;
create trigger meeting_item before update on app.meeting_item for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_meeting_item();

-- A balance is looked into after its contract was signed by her and by who leads it.
create function app.guard_balance() returns trigger language plpgsql set search_path = pg_catalog as $f$
declare signed text[];
begin
  if old.state = 'closed' and (to_jsonb(old) - array['follow_up_on', 'version']) is distinct from (to_jsonb(new) - array['follow_up_on', 'version']) then
    raise insufficient_privilege using message = 'a closed balance stays as it was';
  end if;
  if new.contract_on is distinct from old.contract_on then
    select coalesce(array_agg(s.part), '{}') into signed from app.balance_signature s
     where s.balance_id = new.id and s.subject = 'contract'
       and (s.way = 'signed-in' or (s.confirmed_at is not null and s.refused_reason_enc is null));
    if not ('operator' = any (signed) and ('person' = any (signed) or 'representative' = any (signed))) then
      raise insufficient_privilege using message = 'a contract is there when both have signed it';
    end if;
  end if;
  return new;
end $f$;
comment on function app.guard_balance() is 'The day of the contract needs its signatures, and a closed balance stays as it was';
revoke all on function app.guard_balance() from public;
create trigger balance_state before update on app.balance for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_balance();
