import type { Tx } from '../../../platform/database/tx.ts';
import { isInForce } from '../../organisations/rules.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import type { AccountId } from '../../organisations/types.ts';
import { entriesOf } from '../../people/store/entries.ts';

/** Who has this human being in charge as case manager today, as far as the actor may know of it: more than one while
 *  somebody stands in for a colleague. */
export async function listCaseManagers(tx: Tx, personId: string): Promise<AccountId[]> {
  const at = await getNow(tx);
  const relations = (
    await Promise.all((await entriesOf(tx, personId)).map((id) => listRelationsOf(tx, id)))
  ).flat();
  return relations
    .filter((r) => r.kind === 'manages' && r.grantedAt !== null && isInForce(r, at))
    .flatMap((r) => r.accountId ?? []);
}
