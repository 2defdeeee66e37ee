import { setTimeout as sleep } from 'node:timers/promises';
import type { Seal } from '../../src/platform/audit/seal-chain.ts';
import { sealNow } from '../../src/platform/audit/seal-now.ts';
import { verifyDatabase } from '../../src/platform/audit/verify-database.ts';
import type { TestDatabase } from './test-database.ts';

/** Seals until no row waits. A write of any other test on the same server holds sealing up, so it may take a while.
 *  @returns the head */
export async function sealAll(db: TestDatabase): Promise<Seal> {
  for (let round = 0; round < 400; round++) {
    await sealNow(db.doors, db.doors.ring);
    const { head, unsealedRows } = await verifyDatabase(db.doors, db.doors.ring, undefined);
    if (head !== undefined && unsealedRows === 0) return head;
    await sleep(50);
  }
  throw new Error('Some rows of the audit were never sealed.');
}
