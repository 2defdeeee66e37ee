import { sql } from 'kysely';
import { databaseRole } from '../../policy/vocabulary.ts';
import type { SystemTx, Tx } from './tx.ts';

/** One step of somebody's transaction in the role of the purpose `counting`, which reads the states of everybody's path
 *  by column and nothing of who they are; afterwards the transaction is hers again. What is counted is so of the same
 *  instant as what she writes.
 *  @param work counts, and returns nothing that is not for her to see
 *  @throws what `work` or the database throws; the transaction is then lost with the role */
export async function countWithin<T>(tx: Tx, work: (tx: SystemTx) => Promise<T>): Promise<T> {
  await sql`set local role ${sql.id(databaseRole('counting'))}`.execute(tx.db);
  const counted = await work({ db: tx.db });
  await sql`set local role none`.execute(tx.db);
  return counted;
}
