import { type Selectable, sql } from 'kysely';
import type { MeetingSeatTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, OrganisationId } from '../../organisations/types.ts';
import type { MeetingId, Seat, SeatId, SeatPart } from '../types.ts';

const toSeat = (r: Selectable<MeetingSeatTable>): Seat => ({
  id: r.id as SeatId,
  meetingId: r.meeting_id as MeetingId,
  accountId: r.account_id as AccountId,
  organisationId: r.organisation_id as OrganisationId,
  memberName: r.member_name,
  forService: r.for_service,
  part: r.part as SeatPart,
  attended: r.attended,
  endedAt: r.ended_at,
  version: r.version,
});

/** Seats of a meeting, those taken back too: who presides first, who writes the minutes last. */
export async function listSeats(tx: Tx, meetingId: string): Promise<Seat[]> {
  const rows = await tx.db
    .selectFrom('meeting_seat')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy(sql`array_position(array['chair', 'member', 'secretary'], part)`)
    .orderBy('seated_at')
    .orderBy('id')
    .execute();
  return rows.map(toSeat);
}

/** Gives a colleague a seat, by the actor. @returns false when somebody gave her one meanwhile */
export async function insertSeat(
  tx: Tx,
  s: Omit<Seat, 'attended' | 'endedAt' | 'version'>,
): Promise<boolean> {
  const result = await tx.db
    .insertInto('meeting_seat')
    .values({
      id: s.id,
      meeting_id: s.meetingId,
      account_id: s.accountId,
      organisation_id: s.organisationId,
      member_name: s.memberName,
      for_service: s.forService,
      part: s.part,
      seated_by: tx.actor.accountId,
      ...(tx.actor.at ? { seated_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes a seat back. @returns false when somebody did so meanwhile */
export async function endSeat(tx: Tx, seat: Pick<Seat, 'id' | 'version'>, at: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable('meeting_seat')
    .set({ ended_at: at, version: seat.version + 1 })
    .where('id', '=', seat.id)
    .where('version', '=', seat.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Writes down who of a meeting came: those with these seats, and nobody else. */
export async function updateAttendance(tx: Tx, meetingId: string, came: readonly SeatId[]): Promise<void> {
  await tx.db
    .updateTable('meeting_seat')
    .set({ attended: sql<boolean>`id = any(${came}::uuid[])`, version: sql<number>`version + 1` })
    .where('meeting_id', '=', meetingId)
    .where('ended_at', 'is', null)
    .execute();
}
