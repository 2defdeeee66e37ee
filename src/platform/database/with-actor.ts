import { sql } from 'kysely';
import type { Doors } from './pools.ts';
import { ReadLedger } from './read-ledger.ts';
import type { Actor, Tx } from './tx.ts';
import { Vault } from './vault.ts';

/** The only door for people: one transaction that says who is asking, for its own length.
 *  Row security refuses everything until it knows; `set_config(…, true)` dies with the transaction.
 *  @param who account and request, from the session
 *  @returns what `work` returned, once the commit is acknowledged
 *  @throws what `work` or the database throws; nothing is then written */
export async function withActor<T>(
  doors: Doors,
  who: { accountId: string; requestId: string; at?: Date },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const ledger = new ReadLedger();
  const vault = new Vault(doors.keys, doors.ring, ledger);
  const undo: (() => Promise<void>)[] = [];
  return doors.data.transaction().execute(async (db) => {
    await sql`select set_config('app.account', ${who.accountId}, true), set_config('app.request', ${who.requestId}, true)`.execute(
      db,
    );
    try {
      return await work({
        db,
        actor: who as Actor,
        vault,
        ledger,
        files: doors.files,
        onRollback: (step) => undo.push(step),
      });
    } catch (error) {
      // Only here is it certain that nothing was committed: a commit whose answer is lost may have happened, and
      // then what lies on the disk is wanted. What is left behind wrongly, the upkeep removes.
      await Promise.allSettled(undo.map((step) => step()));
      throw error;
    }
  });
}
