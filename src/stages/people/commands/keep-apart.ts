import type { Tx } from '../../../platform/database/tx.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { type PossibleDuplicate, updateAnswer } from '../store/duplicates.ts';
import { entriesOf } from '../store/entries.ts';

/** The desk says that two entries are two people: the question does not come back.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when somebody answered before, or the two are joined: a merge is undone from its own page */
export async function keepApart(
  tx: Tx,
  duplicate: PossibleDuplicate,
  version: number,
  now: Date,
): Promise<{ ok: true } | PeopleRefusal> {
  const joined = (await entriesOf(tx, duplicate.personId)).includes(duplicate.otherPersonId);
  if (joined || !(await updateAnswer(tx, duplicate.id, version, 'different', now)))
    return refuse('changed-meanwhile');
  return { ok: true };
}
