import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Case } from '../../eligibility/types.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { insertJobSearch, updateJobSearch } from '../store/job-searches.ts';
import type { JobSearch, SearchContent } from '../types.ts';
import { rescorePerson } from './rescore-person.ts';

/** Writes what she looks for in a case, for the first time or anew, and computes her points again.
 *  @param before the search that stands, as the writer saw it
 *  @refuses 'changed-meanwhile' */
export async function writeJobSearch(
  tx: Tx,
  of: Case,
  input: SearchContent & Pick<JobSearch, 'state' | 'readyOn'>,
  now: Date,
  before?: Pick<JobSearch, 'id' | 'personId' | 'version'>,
): Promise<{ ok: true } | MatchingRefusal> {
  const written =
    before === undefined
      ? await insertJobSearch(tx, of, input, now)
      : await updateJobSearch(tx, before, input, now);
  if (!written) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: matchingEvents.searchWritten,
    territoryId: of.territoryId,
    personId: of.personId,
    caseId: of.id,
  });
  await rescorePerson(tx, of.personId, now);
  return { ok: true };
}
