import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listOpenPlaces } from '../../places/store/open-places.ts';
import { candidate } from '../rules/candidate.ts';
import { upsertReasons } from '../store/reasons.ts';
import { type ComputedScore, upsertScores } from '../store/scores.ts';
import type { Candidate, WeightsVersion } from '../types.ts';
import { type PersonAtMatch, readPeopleForMatch } from './read-people-for-match.ts';

/** Computes how every open place of the territory fits the people of a project, and keeps points and reasons. Only of those of
 *  whom the actor reads all that a score rests on: a score never depends on who looked.
 *  @param people read already, where there are; otherwise everybody of the project
 *  @returns how many people and how many pairs */
export async function scorePeople(
  tx: Tx,
  projectId: string,
  weights: Pick<WeightsVersion, 'id' | 'weights'>,
  now: Date,
  people?: readonly PersonAtMatch[],
): Promise<{ people: number; pairs: number }> {
  const all = people ?? (await readPeopleForMatch(tx, { projectId }));
  const scored = all.filter((p) => p.mayScore && p.projectId === projectId);
  const [first] = scored;
  if (first === undefined) return { people: 0, pairs: 0 };
  const places = await listOpenPlaces(tx, first.territoryId);
  const day = dayInRome(now);
  const pairs = scored.flatMap((p) =>
    places.map((place) => ({
      territoryId: p.territoryId,
      personId: p.personId,
      caseId: p.caseId,
      placeId: place.id,
      placeVersion: place.version,
      looking: p.search.state === 'looking',
      readyOn: p.search.readyOn,
      candidate: candidate(p.person, place, weights.weights, day),
    })),
  );
  await upsertScores(tx, weights.id, pairs.map(stored), now);
  // Where something stands in the way, that is the reason: what would fit otherwise is looked up when it is asked.
  const told = pairs.map((p) =>
    p.candidate.score === null ? { ...p, candidate: { ...p.candidate, parts: [] } } : p,
  );
  await upsertReasons(tx, weights.id, told, now);
  return { people: scored.length, pairs: pairs.length };
}

function stored(
  p: Omit<ComputedScore, 'score' | 'state'> & { looking: boolean; candidate: Candidate },
): ComputedScore {
  const { looking, candidate: c, ...pair } = p;
  const state = c.score !== null ? 'fits' : looking ? 'blocked' : 'not-looking';
  return { ...pair, score: c.score, state };
}
