import type { Tx } from '../../../platform/database/tx.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { listDuplicates, updateAnswer } from '../store/duplicates.ts';
import { lockMerges, type Merge, updateMergeUndone } from '../store/merges.ts';
import type { Person } from '../types.ts';

/** Undoes a merge: the pointer is followed no more, and each entry is as it was before. The question is open again.
 *  @param version what the writer saw
 *  @refuses 'changed-meanwhile' when it was undone before */
export async function undoMerge(
  tx: Tx,
  person: Person,
  merge: Merge,
  version: number,
  now: Date,
): Promise<{ ok: true } | PeopleRefusal> {
  await lockMerges(tx, person.territoryId);
  // First, while the pointer still lets whoever knows the one entry know of the other.
  for (const d of await listDuplicates(tx, merge.personId))
    if (d.otherPersonId === merge.intoPersonId && d.answer === 'same')
      await updateAnswer(tx, d.id, d.version, null, now);
  return (await updateMergeUndone(tx, merge.id, version, now)) ? { ok: true } : refuse('changed-meanwhile');
}
