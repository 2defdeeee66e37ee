import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** The instant of this transaction by the database's clock: the one by which access is judged. The clock of one
 *  application process may be a moment behind it, and would take a relation of just now for one that is to come. */
export async function getNow(tx: Tx): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now()`.execute(tx.db);
  const now = rows[0]?.now;
  if (now === undefined) throw new Error('the database told no time');
  return now;
}
