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

-- Who signs a plan or looks at a signature makes it signed with the last one, and writes nothing in it.
create function app.guard_plan_signer() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if new.person_id = any (gate.persons('plan', 'write')) then return new; end if;
  if to_jsonb(new) - array['state', 'signed_at', 'review_on', 'version'] is distinct from to_jsonb(old) - array['state', 'signed_at', 'review_on', 'version']
    or not ((old.state, new.state) = ('to-sign', 'signed') or ((old.state, new.state) = ('signed', 'superseded')
      and exists (select from app.action_plan p where p.case_id = new.case_id and p.state = 'to-sign'))) then
    raise insufficient_privilege using message = 'who signs does not write';
  end if;
  return new;
end $f$;
comment on function app.guard_plan_signer() is 'Whoever may not write a plan changes of it only that the last signature has come';
revoke all on function app.guard_plan_signer() from public;
create trigger signer before update on app.action_plan for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_plan_signer();
alter table app.action_plan add check (needs_person or needs_representative);

-- The copy that is kept is of a plan that is signed, and of what it says: asked when all is written.
create function app.guard_signed_copy() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if not exists (select from app.action_plan p where p.id = new.plan_id and p.state in ('signed', 'superseded') and p.content_sha256 = new.content_sha256) then
    raise insufficient_privilege using message = 'a signed copy of what is not signed';
  end if;
  return null;
end $f$;
comment on function app.guard_signed_copy() is 'A copy called signed is of a signed plan';
revoke all on function app.guard_signed_copy() from public;
create constraint trigger signed_copy after insert on app.plan_document deferrable initially deferred for each row
  when (current_user = 'accompagna_runtime' and new.edition = 'signed') execute function app.guard_signed_copy();
create trigger signature before update on app.plan_other_project for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('sent_by', 'sent_on');
create trigger signature before update on app.vocabulary_term for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_signature('imported_by', 'imported_at', 'label_it', 'label_en', 'broader', 'source');

-- What a closed balance holds stays as it was: its sessions and entries too.
create function app.guard_balance_part() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if (tg_op = 'INSERT' or to_jsonb(new) - 'version' <> to_jsonb(old) - 'version')
    and exists (select from app.balance b where b.id = new.balance_id and b.state = 'closed') then
    raise insufficient_privilege using message = 'a closed balance stays as it was';
  end if;
  return new;
end $f$;
comment on function app.guard_balance_part() is 'Sessions and entries are written while the balance is open';
revoke all on function app.guard_balance_part() from public;
create trigger frozen before insert or update on app.balance_session for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_balance_part();
create trigger frozen before insert or update on app.balance_entry for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_balance_part();

-- Points, place and number are given by who decides; the services in charge note what they told her, and that she renounces.
create function app.guard_candidacy() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if (new.points, new.rank, new.list_number) is distinct from (old.points, old.rank, old.list_number)
    and new.person_id <> all (gate.persons('selection', 'decide')) then
    raise insufficient_privilege using message = 'a place is given by who decides';
  end if;
  return new;
end $f$;
comment on function app.guard_candidacy() is 'Points, place and list number of a candidacy change by who may decide on it';
revoke all on function app.guard_candidacy() from public;
create trigger place before update on app.selection_candidacy for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_candidacy();

-- A meeting that was held is not moved, nor left open longer; who presides or writes the minutes closes it.
create function app.guard_meeting() returns trigger language plpgsql set search_path = pg_catalog as $f$
begin
  if (old.state, new.state) not in (('convened', 'convened'), ('convened', 'held'), ('convened', 'cancelled'), ('held', 'held'), ('held', 'closed'))
    or (old.state = 'held' and to_jsonb(new) - array['state', 'closed_by', 'closed_at', 'version'] is distinct from to_jsonb(old) - array['state', 'closed_by', 'closed_at', 'version']) then
    raise insufficient_privilege using message = 'a meeting that was held stays as it was';
  end if;
  if new.state = 'closed' and not exists (select from app.meeting_seat s where s.meeting_id = new.id and s.account_id = gate.actor()
      and s.ended_at is null and s.part in ('chair', 'secretary')) then
    raise insufficient_privilege using message = 'closed by who presides or writes the minutes';
  end if;
  return new;
end $f$;
comment on function app.guard_meeting() is 'Which steps a meeting takes, and that one that was held is not opened for longer';
revoke all on function app.guard_meeting() from public;
create trigger meeting_steps before update on app.meeting for each row
  when (current_user = 'accompagna_runtime') execute function app.guard_meeting();
