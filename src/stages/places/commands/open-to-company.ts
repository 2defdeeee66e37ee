import type { Doors } from '../../../platform/database/pools.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import { withSystem } from '../../../platform/database/with-system.ts';

/** Opens the door to a company that describes a place through its link: one transaction of the purpose `hosting`, which
 *  reads links by the hash of their token and writes what is sent; no company, no place, no person.
 *  @returns what `work` returned, once committed; @throws what it throws, and nothing is written
 *  See docs/decisions/0032-a-link-opens-what-is-sealed-under-it.md */
export async function openToCompany<T>(
  doors: Pick<Doors, 'data'>,
  work: (tx: SystemTx) => Promise<T>,
): Promise<T> {
  return withSystem(doors, 'hosting', work);
}
