import type { Doors } from '../../../platform/database/pools.ts';
import { ReadLedger } from '../../../platform/database/read-ledger.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import { Vault } from '../../../platform/database/vault.ts';
import { withSystem } from '../../../platform/database/with-system.ts';

/** Opens the door to somebody without an account who writes, or looks after, her own application: one transaction of the
 *  purpose `applying`, which reads and writes applications, projects and comuni and nobody's case.
 *  @param work gets a vault of its own; the caller audits what it opens
 *  @returns what `work` returned, once committed; @throws what it throws, and nothing is written
 *  See docs/decisions/0021-an-application-comes-from-nobody.md */
export async function openToApplicant<T>(
  doors: Doors,
  work: (tx: SystemTx, vault: Vault) => Promise<T>,
): Promise<T> {
  const vault = new Vault(doors.keys, doors.ring, new ReadLedger());
  return withSystem(doors, 'applying', (tx) => work(tx, vault));
}
