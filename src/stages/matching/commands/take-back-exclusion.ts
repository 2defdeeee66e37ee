import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { endExclusion } from '../store/exclusions.ts';
import type { Exclusion } from '../types.ts';
import { rescorePerson } from './rescore-person.ts';

/** Records that she would go to a company after all.
 *  @refuses 'changed-meanwhile' where it was taken back already */
export async function takeBackExclusion(
  tx: Tx,
  territoryId: string,
  exclusion: Pick<Exclusion, 'id' | 'personId' | 'version'>,
  now: Date,
): Promise<{ ok: true } | MatchingRefusal> {
  if (!(await endExclusion(tx, exclusion, now))) return refuse('changed-meanwhile');
  const { personId } = exclusion;
  await appendEvent(tx, { kind: matchingEvents.exclusionTakenBack, territoryId, personId });
  await rescorePerson(tx, personId, now);
  return { ok: true };
}
