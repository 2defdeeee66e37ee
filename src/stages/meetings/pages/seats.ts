import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome } from '../../../platform/http/route.ts';
import { cancelMeeting } from '../commands/move-meeting.ts';
import { seatMember, unseatMember } from '../commands/seat-member.ts';
import { listCommissionMembers } from '../store/commission-members.ts';
import type { MeetingId, SeatId, seatSchema } from '../types.ts';
import { answered, type OfMeeting, openMeeting } from './opened-meeting.ts';

/** POST /riunioni/:meetingId/componenti: gives a colleague a seat. */
export async function giveSeat(asked: OfMeeting<unknown, z.output<typeof seatSchema>>): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (!opened?.runs) return absent;
  const { who, ...seat } = asked.body;
  const { meeting } = opened;
  const colleague = (await listCommissionMembers(asked.tx, meeting.territoryId)).find((m) => m.id === who);
  return answered(await seatMember(asked.tx, meeting, colleague, seat), `${opened.url}?fatto=seated`);
}

/** POST /riunioni/:meetingId/componenti/:seatId/togli. */
export async function takeSeat(
  asked: Asked<{ meetingId: MeetingId; seatId: SeatId }, unknown, unknown>,
): Promise<Outcome> {
  const opened = await openMeeting(asked);
  const seat = opened?.seats.find((s) => s.id === asked.params.seatId);
  if (!opened?.runs || seat === undefined) return absent;
  const done = await unseatMember(asked.tx, opened.meeting, seat, asked.now);
  // Whoever takes her own seat back may no longer know of the meeting.
  const own = seat.accountId === asked.me.accountId;
  return answered(done, own ? '/riunioni' : `${opened.url}?fatto=unseated`);
}

/** POST /riunioni/:meetingId/annulla. */
export async function cancel(asked: OfMeeting): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (!opened?.runs) return absent;
  const { meeting, url } = opened;
  const done = await cancelMeeting(asked.tx, meeting, asked.version ?? meeting.version);
  return answered(done, `${url}?fatto=cancelled`);
}
