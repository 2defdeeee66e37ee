import { sql } from 'kysely';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';
import { databasePosition, listSeals, rowsOf, unsealedRows } from './audit-rows.ts';
import type { Witness } from './seal-chain.ts';
import { type Verdict, verifyLog } from './verify.ts';

/** Verifies the whole audit as it stands in the database, from one snapshot.
 *  @param witness the newest head kept elsewhere: without it, a log cut back at its end looks like a short one */
export async function verifyDatabase(
  doors: Pick<Doors, 'data'>,
  ring: KeyRing,
  witness: Witness | undefined,
): Promise<Verdict> {
  return withSystem(doors, 'sealing', async ({ db }) => {
    await sql`set transaction isolation level repeatable read`.execute(db);
    const position = await databasePosition(db);
    const seals = await listSeals(db);
    return verifyLog({
      seals,
      rowsOf: (era, from, to) => rowsOf(db, era, from, to),
      unsealed: await unsealedRows(db, seals.at(-1)),
      era: position.era,
      currentXmin: position.xmin,
      currentXmax: position.xmax,
      witnessHead: witness,
      publicKeys: new Map([[ring.audit.id, ring.audit.publicKey]]),
    });
  });
}
