import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** Whether the actor may write who acts for her: a dissent is written there by who has her in charge, not by a coach. */
export async function mayWriteRepresentation(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select ${personId}::uuid = any((select gate.persons('representation', 'write'))::uuid[]) as may`.execute(
    tx.db,
  );
  return rows[0]?.may === true;
}
