import { sql } from 'kysely';
import { databaseRole, type Purpose } from '../../policy/vocabulary.ts';
import type { Doors } from './pools.ts';
import type { SystemTx } from './tx.ts';

/** The door of the system itself: one transaction in the role of one purpose, which holds that purpose's grants
 *  and no other's. Sign-in cannot read a referral, sealing cannot read a password.
 *  @throws what `work` or the database throws; nothing is then written */
export async function withSystem<T>(
  doors: Pick<Doors, 'data'>,
  purpose: Exclude<Purpose, 'administration' | 'copying'>,
  work: (tx: SystemTx) => Promise<T>,
): Promise<T> {
  return doors.data.transaction().execute(async (db) => {
    await sql`set local role ${sql.id(databaseRole(purpose))}`.execute(db);
    return work({ db });
  });
}
