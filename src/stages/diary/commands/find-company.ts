import type { Tx } from '../../../platform/database/tx.ts';
import { isInForce } from '../../organisations/rules.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import type { AccountId } from '../../organisations/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import type { PersonId } from '../../people/types.ts';

/** Who may meet her: the actor first, then the colleagues in force beside her whom the actor may know of, by name.
 *  @returns names by account */
export async function findCompany(tx: Tx, personId: PersonId): Promise<ReadonlyMap<AccountId, string>> {
  const now = await getNow(tx);
  const relations = [];
  for (const entry of await entriesOf(tx, personId)) relations.push(...(await listRelationsOf(tx, entry)));
  const beside = relations.flatMap((r) =>
    r.accountId !== null && r.grantedAt !== null && isInForce(r, now) ? [r.accountId] : [],
  );
  const me = tx.actor.accountId as AccountId;
  const names = await listAccountNames(tx, [me, ...beside]);
  const others = [...names].filter(([id]) => id !== me).sort(([, a], [, b]) => a.localeCompare(b, 'it'));
  return new Map([[me, names.get(me) ?? ''], ...others] as [AccountId, string][]);
}
