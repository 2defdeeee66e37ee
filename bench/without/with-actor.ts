import type { Transaction } from 'kysely';
import type { Database } from '../../db/types/database.ts';
import type { Doors } from '../../src/platform/database/pools.ts';
import { ReadLedger } from '../../src/platform/database/read-ledger.ts';
import type { Actor, Tx } from '../../src/platform/database/tx.ts';
import { Vault } from './vault.ts';

/** In place of the door for people, for a trial without row security: a connection as it comes, no transaction. Who asks
 *  is a setting of the connection: one trial has one actor. */
export async function withActor<T>(
  doors: Doors,
  who: { accountId: string; requestId: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const ledger = new ReadLedger();
  return doors.data.connection().execute((db) =>
    work({
      db: db as unknown as Transaction<Database>,
      actor: who as Actor,
      vault: new Vault(doors.keys, doors.ring, ledger) as unknown as Tx['vault'],
      ledger,
      files: doors.files,
      onRollback: () => {},
    }),
  );
}
