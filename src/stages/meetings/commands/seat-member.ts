import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { mayAct, seatProblem } from '../rules.ts';
import { endSeat, insertSeat, listSeats } from '../store/seats.ts';
import type { CommissionMember, Meeting, Seat, SeatId } from '../types.ts';

/** Gives a colleague a seat in a meeting, for her body; a mail asks her to come, without saying to what.
 *  @param who her role as a member of commissions and équipes, in force: it names her body
 *  @refuses 'not-in-this-state'; 'nobody-to-seat' where the role is another; 'not-oneself' unless one convened it;
 *           'seated-already'; 'chair-taken' */
export async function seatMember(
  tx: Tx,
  meeting: Meeting,
  who: CommissionMember | undefined,
  seat: Pick<Seat, 'forService' | 'part'>,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'seat')) return refuse('not-in-this-state');
  if (who === undefined || who.role !== 'commission-member' || who.organisationId === null)
    return refuse('nobody-to-seat', 'who');
  const { accountId, organisationId } = who;
  if (accountId === tx.actor.accountId && meeting.convenedBy !== accountId)
    return refuse('not-oneself', 'who');
  const problem = seatProblem(await listSeats(tx, meeting.id), { accountId, part: seat.part });
  if (problem !== undefined) return refuse(problem, problem === 'chair-taken' ? 'part' : 'who');
  const id = randomUUID() as SeatId;
  const of = { id, meetingId: meeting.id, accountId, organisationId, memberName: who.accountName };
  const given = await insertSeat(tx, { ...of, ...seat });
  if (!given) return refuse('seated-already', 'who');
  if (accountId !== tx.actor.accountId)
    await enqueueMessage(tx, { to: accountId, kind: 'meeting-convened', link: `/riunioni/${meeting.id}` });
  return { ok: true };
}

/** Takes a seat back before the meeting is held: at her next request the colleague reads of nobody through it.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function unseatMember(
  tx: Tx,
  meeting: Meeting,
  seat: Seat,
  now: Date,
): Promise<{ ok: true } | MeetingRefusal> {
  if (!mayAct(meeting.state, 'seat')) return refuse('not-in-this-state');
  return (await endSeat(tx, seat, now)) ? { ok: true } : refuse('changed-meanwhile');
}
