import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../types.ts';

/** A person as this stage speaks of her: by the random code. Her name belongs to a later stage. */
export type PersonStub = { id: string; territoryId: TerritoryId; code: string };

/** The stub of one person, if the actor may know of her; noted as read. */
export async function findPersonStub(tx: Tx, id: string): Promise<PersonStub | undefined> {
  const row = await tx.db
    .selectFrom('person')
    .select(['id', 'territory_id', 'code'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  tx.ledger.note(row.id, 'stub');
  return { id: row.id, territoryId: row.territory_id as TerritoryId, code: row.code };
}

/** Codes by person, of those the actor may know of; noted as read. */
export async function listPersonCodes(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db.selectFrom('person').select(['id', 'code']).where('id', 'in', wanted).execute();
  for (const r of rows) tx.ledger.note(r.id, 'stub');
  return new Map(rows.map((r) => [r.id, r.code]));
}

/** Codes of the people into whose company the actor is asked: before the answer the code is all there is. */
export async function listAskedCodes(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    person_id: string;
    code: string;
  }>`select person_id, code from gate.asked_codes()`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.person_id, 'stub');
  return new Map(rows.map((r) => [r.person_id, r.code]));
}

/** Whether an account may not be put beside a person, by her exclusion. Answers only to who could put it there,
 *  and never to the account itself. */
export async function isKeptFrom(tx: Tx, personId: string, accountId: string): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select gate.kept_from(${personId}::uuid, ${accountId}::uuid) as yes`.execute(tx.db);
  return rows[0]?.yes ?? true;
}
