import type { Doors } from '../../../platform/database/pools.ts';
import { ReadLedger } from '../../../platform/database/read-ledger.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import { Vault } from '../../../platform/database/vault.ts';
import { withSystem } from '../../../platform/database/with-system.ts';

/** Opens the door to a reader who rates a page: one transaction of the purpose `rating`, which reads what is published,
 *  counts tries and writes ratings that it cannot read again.
 *  @param work gets a vault of its own
 *  @returns what `work` returned, once committed; @throws what it throws, and nothing is written
 *  See docs/decisions/0034-the-public-site-reads-copies.md */
export async function openToReader<T>(
  doors: Doors,
  work: (tx: SystemTx, vault: Vault) => Promise<T>,
): Promise<T> {
  const vault = new Vault(doors.keys, doors.ring, new ReadLedger());
  return withSystem(doors, 'rating', (tx) => work(tx, vault));
}
