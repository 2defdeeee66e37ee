import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { weightsOn } from '../rules/presets.ts';
import { listWeights } from '../store/weights.ts';
import { readPeopleForMatch } from './read-people-for-match.ts';
import { scorePeople } from './score-people.ts';

/** Computes anew the points of one person in every project that has weights, after something changed that they rest on: a
 *  company that she does not want any more is out of everybody's table at once. Nothing happens where no project has weights,
 *  or where the actor does not read all that a score rests on. */
export async function rescorePerson(tx: Tx, personId: string, now: Date): Promise<void> {
  const people = await readPeopleForMatch(tx, { personIds: [personId] });
  const today = dayInRome(now);
  for (const projectId of new Set(people.map((p) => p.projectId))) {
    const weights = weightsOn(await listWeights(tx, projectId), today);
    if (weights !== undefined) await scorePeople(tx, projectId, weights, now, people);
  }
}
