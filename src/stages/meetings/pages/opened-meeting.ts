import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { may } from '../../../policy/decide.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { speak } from '../parts/speak.ts';
import { type MeetingRefusal, refusedOutcome } from '../refusals.ts';
import { isSeated, mayClose } from '../rules.ts';
import { findMeeting } from '../store/meetings.ts';
import { listSeats } from '../store/seats.ts';
import type { Meeting, MeetingId, Seat } from '../types.ts';

/** A request about one meeting. */
export type OfMeeting<Q = unknown, B = unknown> = Asked<{ meetingId: MeetingId }, Q, B>;

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });

/** A meeting with who sits in it. `runs`: the reader lays it out, because her body convened it or she presides or writes
 *  its minutes; `own`: her seat. */
export type OpenedMeeting = {
  meeting: Meeting;
  seats: readonly Seat[];
  runs: boolean;
  own: Seat | undefined;
  url: string;
};

/** Opens the meeting of a URL, if the reader has a seat in it or her body convened it. */
export async function openMeeting(asked: OfMeeting): Promise<OpenedMeeting | undefined> {
  const meeting = await findMeeting(asked.tx, asked.params.meetingId);
  if (meeting === undefined) return undefined;
  const seats = (await listSeats(asked.tx, meeting.id)).filter(isSeated);
  const own = seats.find((s) => s.accountId === asked.me.accountId);
  const facts = await loadFacts(asked.tx, asked.me);
  const { organisationId } = meeting;
  const convenes = may(facts, { of: 'body', dataClass: 'meeting', action: 'write', organisationId });
  const runs = convenes || (own !== undefined && mayClose[own.part]);
  return { meeting, seats, runs, own, url: meetingUrl(meeting.id) };
}

/** URL of a meeting. */
export function meetingUrl(id: string, below = ''): string {
  return `/riunioni/${id}${below}`;
}

/** What a form answers: where it leads, or its refusal. */
export function answered(result: { ok: true } | MeetingRefusal, to: string): Outcome {
  return result.ok ? go(to) : refusedOutcome(result);
}

/** How the reader calls somebody: herself, a member by the name that the minutes say, or not at all where she may not
 *  know her. */
export async function callMembers(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'me' | 'language'>,
  ids: readonly (string | null)[],
  seats: readonly Pick<Seat, 'accountId' | 'memberName'>[] = [],
): Promise<(id: string) => string> {
  const word = speak(asked.language);
  const names = await listAccountNames(asked.tx, ids);
  const seated = new Map<string, string>(seats.map((s) => [s.accountId, s.memberName]));
  return (id) =>
    id === asked.me.accountId ? asked.me.name : seated.get(id) || names.get(id) || word('somebody');
}
