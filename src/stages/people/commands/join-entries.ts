import type { Tx } from '../../../platform/database/tx.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { pointOf } from '../rules/entries.ts';
import { listDuplicates, type PossibleDuplicate, updateAnswer } from '../store/duplicates.ts';
import { listPointers } from '../store/entries.ts';
import { insertMerge, listMerges, lockMerges, updateMergeUndone } from '../store/merges.ts';
import type { PersonId } from '../types.ts';

/** Letters that a reason has at the least. */
const REASON_LETTERS = 10;

/** The desk says that two entries are the same human being: from now on this one points to the other, and both are read
 *  as one. No row is moved. Where the other one points itself, its target is meant.
 *  @param version what the writer saw
 *  @param reason on what it rests, at least ten letters
 *  @refuses 'reason-missing'; 'pointed-to' when others point to this entry; 'points-further' when the other's target was not compared with
 *  this entry; 'changed-meanwhile' when somebody answered before */
export async function joinEntries(
  tx: Tx,
  duplicate: PossibleDuplicate,
  version: number,
  reason: string | null,
  now: Date,
): Promise<{ ok: true } | PeopleRefusal> {
  const { territoryId, personId, otherPersonId } = duplicate;
  if (reason === null || reason.length < REASON_LETTERS) return refuse('reason-missing', 'reason');
  await lockMerges(tx, territoryId);
  const point = pointOf(personId, otherPersonId, await listPointers(tx));
  if (point.kind === 'pointed-to') return refuse('pointed-to');
  if (!(await updateAnswer(tx, duplicate.id, version, 'same', now))) return refuse('changed-meanwhile');
  if (point.kind === 'joined') return { ok: true };
  const pointTo = async (intoPersonId: PersonId) => {
    if (intoPersonId !== otherPersonId && !(await agreeWith(tx, personId, intoPersonId, now))) return false;
    await insertMerge(tx, { territoryId, personId, intoPersonId, reason });
    return true;
  };
  if (!(await pointTo(point.to))) return refuse('points-further');
  // The desk may not know of the other entry before the two are joined: only now it shows whether that one points on.
  const further = (await listPointers(tx)).get(point.to);
  if (further === undefined) return { ok: true };
  const made = (await listMerges(tx, [personId])).find((m) => m.personId === personId && m.undoneAt === null);
  if (made === undefined || !(await updateMergeUndone(tx, made.id, made.version, now)))
    return refuse('changed-meanwhile');
  return (await pointTo(further)) ? { ok: true } : refuse('points-further');
}

/** Answers "the same" also for the entry that is meant, where the search had put it beside this one too. */
async function agreeWith(tx: Tx, personId: PersonId, other: PersonId, now: Date): Promise<boolean> {
  const found = (await listDuplicates(tx, personId)).find((d) => d.otherPersonId === other);
  if (found === undefined || found.answer === 'different') return false;
  return found.answer === 'same' || updateAnswer(tx, found.id, found.version, 'same', now);
}
