import type { Tx } from '../../../platform/database/tx.ts';
import type { Person } from '../../people/types.ts';
import { type DiaryRefusal, refuse } from '../refusals.ts';
import {
  findReservedNote,
  insertReservedNote,
  listCorrectedNotes,
  lockNote,
} from '../store/reserved-notes.ts';
import type { NoteId } from '../types.ts';

/** Puts a note in the place of one that the actor wrote; both stay. Who stands in for somebody reads, and corrects
 *  nothing of hers.
 *  @refuses 'absent'; 'not-yours'; 'corrected-already' */
export async function correctReservedNote(
  tx: Tx,
  person: Person,
  id: NoteId,
  text: string,
): Promise<{ ok: true } | DiaryRefusal> {
  await lockNote(tx, id);
  const old = await findReservedNote(tx, id);
  if (old === undefined) return refuse('absent');
  if (old.writtenBy !== tx.actor.accountId) return refuse('not-yours');
  if ((await listCorrectedNotes(tx, [id])).has(id)) return refuse('corrected-already');
  await insertReservedNote(tx, { ...person, id: old.personId }, text, id);
  return { ok: true };
}
