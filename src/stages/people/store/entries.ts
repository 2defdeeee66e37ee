import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../types.ts';

/** Every entry of the human being whom this entry stands for, itself among them: a merge is a pointer that is followed
 *  when reading, and no row moves.
 *  @returns sorted ids; empty where the actor may not know of her */
export async function entriesOf(tx: Tx, personId: string): Promise<PersonId[]> {
  const { rows } = await sql<{ ids: PersonId[] }>`select gate.entries_of(${personId}::uuid) as ids`.execute(
    tx.db,
  );
  return [...(rows[0]?.ids ?? [])].sort();
}

/** Which entries point to which, of those whose merges the actor may read: the project desk's.
 *  @returns by the entry that points, the one pointed to */
export async function listPointers(tx: Tx): Promise<ReadonlyMap<string, PersonId>> {
  const rows = await tx.db
    .selectFrom('merge')
    .select(['person_id', 'into_person_id'])
    .where('undone_at', 'is', null)
    .execute();
  return new Map(rows.map((r) => [r.person_id, r.into_person_id as PersonId]));
}
