import type { Tx } from '../../../platform/database/tx.ts';
import type { Person } from '../../people/types.ts';
import { insertReservedNote } from '../store/reserved-notes.ts';

/** Writes a note under professional secrecy. It has no event: the timeline is read by others. */
export async function writeReservedNote(tx: Tx, person: Person, text: string): Promise<{ ok: true }> {
  await insertReservedNote(tx, person, text, null);
  return { ok: true };
}
