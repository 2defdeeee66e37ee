import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { listOpenPlaces, type OpenPlace } from '../../places/store/open-places.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { candidate } from '../rules/candidate.ts';
import { weightsOn, weightsOrFirst } from '../rules/presets.ts';
import { insertDecision } from '../store/decisions.ts';
import { listScores } from '../store/scores.ts';
import { listWeights } from '../store/weights.ts';
import { readPeopleForMatch } from './read-people-for-match.ts';

/** Decides by hand that a place is to be proposed to somebody, with a reason: no computation did, and nothing reaches the
 *  company by it. What stands in the way is not decided away: it is asked of her again, and written. Who decides by code and
 *  does not read why relies on the points that were kept.
 *  @returns id of the decision
 *  @refuses 'reason-needed'; 'place-not-open'; 'something-in-the-way'; 'points-first' where nobody has computed this pair
 *  @law Reg. (UE) 2016/679 art. 22 (a person decides) */
export async function decideByHand(
  tx: Tx,
  of: Case,
  d: { placeId: string; reason: string },
  now: Date,
): Promise<{ ok: true; id: string } | MatchingRefusal> {
  const reason = d.reason.trim();
  if (reason === '') return refuse('reason-needed', 'reason');
  const place = (await listOpenPlaces(tx, of.territoryId)).find((p) => p.id === d.placeId);
  if (place === undefined) return refuse('place-not-open');
  const stands = await standing(tx, of, place, dayInRome(now));
  if (stands === undefined) return refuse('points-first');
  if (stands === 'blocked') return refuse('something-in-the-way');
  const { territoryId, personId, id: caseId } = of;
  const id = await insertDecision(
    tx,
    { territoryId, personId, caseId },
    { runPersonId: null, outcome: 'by-hand', placeId: place.id, reason },
    now,
  );
  await appendEvent(tx, { kind: matchingEvents.decided, territoryId, personId, caseId });
  return { ok: true, id };
}

/** Whether something stands in the way of a pair: looked at now where the actor reads it, otherwise as it was kept. */
async function standing(
  tx: Tx,
  of: Case,
  place: OpenPlace,
  day: CalendarDay,
): Promise<'fits' | 'blocked' | undefined> {
  const versions = await listWeights(tx, of.projectId);
  const her = (await readPeopleForMatch(tx, { personIds: [of.personId] })).find((p) => p.caseId === of.id);
  if (her !== undefined) {
    const found = candidate(her.person, place, weightsOrFirst(versions, day), day);
    return found.blocks.length > 0 ? 'blocked' : 'fits';
  }
  const weights = weightsOn(versions, day);
  if (weights === undefined) return undefined;
  const [kept] = await listScores(tx, of.projectId, weights.id, { placeId: place.id, caseId: of.id });
  if (kept === undefined) return undefined;
  return kept.state === 'fits' ? 'fits' : 'blocked';
}
