import { sql } from 'kysely';
import type { KeyRing } from '../crypto/key-ring.ts';
import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';
import { databasePosition, insertSeal, listSeals, rowsOf } from './audit-rows.ts';
import { nextFromXact, nextSeal } from './next-seal.ts';
import { ERA_END, type Seal } from './seal-chain.ts';
import { sealedRows } from './sealed-rows.ts';

/** One sealer at a time, whichever process it is in. */
const sealingLock = 4_152_027;

/** Seals what has been written since the last seal, up to the oldest transaction still running: commits arrive out
 *  of order, and what lies below `pg_snapshot_xmin` can no longer change.
 *  @returns the new seal; nothing when nothing is to be sealed, or another process is sealing */
export async function sealNow(doors: Pick<Doors, 'data'>, ring: KeyRing): Promise<Seal | undefined> {
  return withSystem(doors, 'sealing', async ({ db }) => {
    const lock = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_xact_lock(${sealingLock}) as mine`.execute(db);
    if (!lock.rows[0]?.mine) return undefined;
    const position = await databasePosition(db);
    const [head] = await listSeals(db, true);
    // The database was moved to another cluster: the old era ends with what it holds.
    const closing = head !== undefined && head.era < position.era && head.toXact !== ERA_END;
    const era = closing ? head.era : position.era;
    const toXact = closing ? ERA_END : position.xmin;
    const fromXact = nextFromXact(head, era);
    if (!closing && BigInt(toXact) <= BigInt(fromXact)) return undefined;
    const rows = await sealedRows(await rowsOf(db, era, fromXact, toXact));
    if (!closing && rows.rowCount === 0) return undefined;
    const seal = nextSeal(ring, head, { era, toXact, rows, sealedAt: position.now });
    await insertSeal(db, seal);
    return seal;
  });
}
