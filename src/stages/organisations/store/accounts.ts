import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Account, AccountId } from '../types.ts';

const columns = ['id', 'name', 'email', 'active', 'version'] as const;

/** One account, if the actor may know of it. */
export async function findAccount(tx: Tx, id: string): Promise<Account | undefined> {
  const row = await tx.db.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst();
  return row && { ...row, id: row.id as AccountId };
}

/** Accounts that the actor opened and that hold no role yet: they belong to no list of a body. */
export async function listAccountsWithoutRole(tx: Tx): Promise<Account[]> {
  const rows = await tx.db
    .selectFrom('account as a')
    .select(['a.id', 'a.name', 'a.email', 'a.active', 'a.version'])
    .where('a.created_by', '=', tx.actor.accountId)
    .where((e) =>
      e.not(e.exists(e.selectFrom('membership as m').select('m.id').whereRef('m.account_id', '=', 'a.id'))),
    )
    .orderBy('a.name')
    .execute();
  return rows.map((r) => ({ ...r, id: r.id as AccountId }));
}

/** Names of the accounts the actor may know of, by id; the others are not in the map. */
export async function listAccountNames(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db.selectFrom('account').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(rows.map((r) => [r.id, r.name]));
}

/** Writes an account, opened by the actor.
 *  @param email in lower case
 *  @returns false when the address has an account already, wherever it is: nothing is then written */
export async function insertAccount(tx: Tx, a: Pick<Account, 'id' | 'name' | 'email'>): Promise<boolean> {
  const result = await tx.db
    .insertInto('account')
    .values({ id: a.id, name: a.name, email: a.email, created_by: tx.actor.accountId })
    .onConflict((c) => c.column('email').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Closes or opens an account. @returns false when it is out of the actor's reach or somebody saved meanwhile */
export async function updateAccountActive(
  tx: Tx,
  id: AccountId,
  version: number,
  active: boolean,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('account')
    .set({ active, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** One account that the actor keeps alone: every role of it is in a body whose accounts she keeps. */
export async function findKeptAccount(
  tx: Tx,
  by: { id: string } | { email: string },
): Promise<Account | undefined> {
  const query = tx.db
    .selectFrom('account')
    .select(columns)
    .where(sql<boolean>`id = any((select gate.kept_accounts())::uuid[])`);
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('email', '=', by.email)
  ).executeTakeFirst();
  return row && { ...row, id: row.id as AccountId };
}
