import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { travelProblem } from '../rules/travel-problem.ts';
import { listKnownSites } from '../store/known-companies.ts';
import { insertTravelTrial } from '../store/travel-trials.ts';
import type { TravelTrial } from '../types.ts';
import { rescorePerson } from './rescore-person.ts';

/** Records how she gets to a place of work, tried with the coach or as she told it; or that at that hour there is no way. It is
 *  not changed afterwards: a newer line takes its place.
 *  @refuses 'site-unknown'; 'travel-length-missing', 'travel-kilometres-where-time-is-known', 'travel-hour-missing' */
export async function recordTravel(
  tx: Tx,
  of: { territoryId: string; personId: string },
  input: Omit<TravelTrial, 'id' | 'personId'>,
  now: Date,
): Promise<{ ok: true } | MatchingRefusal> {
  const problem = travelProblem(input);
  if (problem !== null) return refuse(problem.code, problem.field);
  const sites = await listKnownSites(tx, of.territoryId);
  if (!sites.some((s) => s.siteId === input.siteId)) return refuse('site-unknown', 'site');
  await insertTravelTrial(tx, of, input, now);
  const { territoryId, personId } = of;
  await appendEvent(tx, { kind: matchingEvents.travelRecorded, territoryId, personId });
  await rescorePerson(tx, personId, now);
  return { ok: true };
}
