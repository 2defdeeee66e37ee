import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { MeetingId, MeetingKind, SeatPart } from '../../meetings/types.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Procedure } from '../types.ts';

/** A sitting of the commission. */
export type Session = { id: MeetingId; kind: MeetingKind; title: string; place: string; startsAt: Date };
/** Who sits in it, and for which service. */
export type CommissionSeat = {
  meetingId: MeetingId;
  accountId: AccountId;
  name: string;
  forService: string;
  part: SeatPart;
  attended: boolean | null;
};

/** Meetings of the project that the actor may read and that fell into the time of the selection, by their hour: those of
 *  commissions where there is a ranking, those of every kind elsewhere; cancelled ones left out. */
export async function listSessions(tx: Tx, p: Procedure): Promise<Session[]> {
  const kinds =
    p.mode === 'public-notice-with-ranking'
      ? ['commission']
      : ['commission', 'equipe', 'uvm', 'project-team'];
  const { rows } = await sql<Session>`
    select m.id, m.kind, m.title, m.place, m.starts_at as "startsAt" from app.meeting m
     where m.project_id = ${p.projectId}::uuid and m.kind = any(${kinds}::text[]) and m.state <> 'cancelled'
       and (m.closed_at is null or m.closed_at > ${p.createdAt})
       and (${p.closedAt}::timestamptz is null or m.convened_at < ${p.closedAt}::timestamptz)
     order by m.starts_at, m.id`.execute(tx.db);
  return rows;
}

/** Seats of these meetings that were not taken back, the president first. */
export async function listSeats(tx: Tx, meetingIds: readonly string[]): Promise<CommissionSeat[]> {
  if (meetingIds.length === 0) return [];
  const { rows } = await sql<CommissionSeat>`
    select s.meeting_id as "meetingId", s.account_id as "accountId", s.member_name as name,
        s.for_service as "forService", s.part, s.attended
      from app.meeting_seat s
     where s.meeting_id = any(${meetingIds}::uuid[]) and s.ended_at is null
     order by array_position(array['chair', 'member', 'secretary'], s.part), name, s.account_id`.execute(
    tx.db,
  );
  return rows;
}

/** Whether the actor presides or sits in an open commission that has this person on its agenda, without a conflict declared. */
export async function findJudging(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ sits: boolean }>`
    select exists (select from app.meeting_seat s join app.meeting m on m.id = s.meeting_id
      join app.meeting_item i on i.meeting_id = m.id and i.person_id = ${personId}::uuid and i.state <> 'withdrawn'
     where s.account_id = ${tx.actor.accountId}::uuid and s.ended_at is null and s.part <> 'secretary' and m.kind = 'commission'
       and m.id = any((select gate.seated_open_meetings())::uuid[])
       and not exists (select from app.meeting_conflict x where x.item_id = i.id and x.account_id = s.account_id)) as sits`.execute(
    tx.db,
  );
  tx.ledger.note(personId, 'equipe');
  return rows[0]?.sits ?? false;
}

/** Who declared that she may not take part in what concerns whom, as far as the actor may read it. */
export async function listConflicts(
  tx: Tx,
  meetingIds: readonly string[],
): Promise<{ personId: PersonId; accountId: AccountId }[]> {
  if (meetingIds.length === 0) return [];
  const { rows } = await sql<{ personId: PersonId; accountId: AccountId }>`
    select x.person_id as "personId", x.account_id as "accountId" from app.meeting_conflict x
     where x.meeting_id = any(${meetingIds}::uuid[])`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'equipe');
  return rows;
}
