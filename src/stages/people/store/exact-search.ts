import { sql } from 'kysely';
import { blindIndex } from '../../../platform/crypto/blind-index.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { parseCodiceFiscale, withoutOmocodia } from '../../../values/codice-fiscale.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../types.ts';
import { findByCodiceFiscaleIndex } from './persons.ts';

/** How many entries the actor may know of. */
export async function countVisible(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from app.person`.execute(tx.db);
  return rows[0]?.n ?? 0;
}

/** A code or a codice fiscale written whole finds without opening any name.
 *  @returns nothing where the query is neither, or a code of nobody: it may be a name */
export async function findExact(tx: Tx, query: string): Promise<Person[] | undefined> {
  const select = tx.db.selectFrom('person').select(['id', 'territory_id', 'code']);
  const code = parseCodiceFiscale(query);
  if (code.ok) {
    const territories = await tx.db.selectFrom('territory').select('id').execute();
    const ids: PersonId[] = [];
    for (const t of territories) {
      const id = t.id as TerritoryId;
      const index = blindIndex(tx.vault.ring, id, withoutOmocodia(code.value));
      ids.push(...(await findByCodiceFiscaleIndex(tx, id, index)));
    }
    return ids.length === 0 ? [] : (await select.where('id', 'in', ids).execute()).map(toPerson);
  }
  if (!/^[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{6}$/.test(query)) return undefined;
  const rows = await select.where('code', '=', query.toUpperCase()).execute();
  return rows.length > 0 ? rows.map(toPerson) : undefined;
}

const toPerson = (r: { id: string; territory_id: string; code: string }): Person => ({
  id: r.id as PersonId,
  territoryId: r.territory_id as TerritoryId,
  code: r.code,
});
