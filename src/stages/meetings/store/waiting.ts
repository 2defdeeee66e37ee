import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ItemId, MeetingId } from '../types.ts';

/** What a meeting decided that the actor does, with the day by which. */
export type WaitingItem = {
  itemId: ItemId;
  personId: PersonId;
  caseId: CaseId | null;
  what: 'do-decision';
  due: CalendarDay | null;
};

/** What the actor was charged with in meetings and has not done, of people of whom she may still read; the first due
 *  first, at most 400.
 *  @param only of these people alone */
export async function listWaitingItems(
  tx: Tx,
  _today: CalendarDay,
  only?: readonly string[],
): Promise<WaitingItem[]> {
  const { rows } = await sql<WaitingItem>`
    select i.id as "itemId", i.person_id as "personId", i.case_id as "caseId", 'do-decision' as what, i.due_on as due
      from app.meeting_item i
     where i.owner_id = ${tx.actor.accountId}::uuid and i.state = 'decided' and i.done_on is null
       and i.person_id = any((select gate.persons('equipe', 'read'))::uuid[])
       and (${only === undefined} or i.person_id = any(${only ?? []}::uuid[]))
     order by i.due_on nulls last, i.id limit 400`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'equipe');
  return rows;
}

/** A meeting that waits for the actor. No person is in it. */
export type WaitingMeeting = {
  meetingId: MeetingId;
  title: string;
  what: 'go-to-meeting' | 'hold-meeting' | 'close-meeting';
  due: CalendarDay;
};

/** Meetings in which the actor has a seat and that begin within the week; and, until the last day on which their members
 *  read, those that took place and that she, who presides or writes the minutes, has to hold or close. The first due first,
 *  at most 100. */
export async function listWaitingMeetings(tx: Tx, now: Date): Promise<WaitingMeeting[]> {
  const { rows } = await sql<WaitingMeeting>`
    with mine as (select g.id, g.title, g.state, g.starts_at, g.access_until, s.part from app.meeting g
      join app.meeting_seat s on s.meeting_id = g.id and s.ended_at is null and s.account_id = ${tx.actor.accountId}::uuid
      where g.state in ('convened', 'held') and g.access_until > ${now}::timestamptz)
    select id as "meetingId", title, 'go-to-meeting' as what, (starts_at at time zone 'Europe/Rome')::date as due from mine
     where state = 'convened' and starts_at > ${now}::timestamptz and starts_at <= ${now}::timestamptz + interval '7 days'
    union all
    select id, title, case state when 'held' then 'close-meeting' else 'hold-meeting' end,
      (access_until at time zone 'Europe/Rome')::date from mine
     where part in ('chair', 'secretary') and (state = 'held' or starts_at <= ${now}::timestamptz)
    order by due, "meetingId" limit 100`.execute(tx.db);
  return rows;
}
