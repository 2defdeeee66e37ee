import type { Transaction } from 'kysely';
import type { Database } from '../../../db/types/database.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ReadLedger } from './read-ledger.ts';
import type { Vault } from './vault.ts';

declare const actorBrand: unique symbol;

/** Who is asking, for the length of one request. Minted by `withActor` alone. */
export type Actor = {
  readonly accountId: string;
  readonly requestId: string;
  /** when it happens, if not now: only the demonstration tells of the past */
  readonly at?: Date;
  readonly [actorBrand]: true;
};

/** One transaction of one acting account: the first argument of every store function.
 *  `db` sees what row security lets this account see; `vault` opens it; `ledger` remembers whose data was opened. */
export type Tx = {
  readonly db: Transaction<Database>;
  readonly actor: Actor;
  readonly vault: Vault;
  readonly ledger: ReadLedger;
  /** files on the disk, encrypted; `storeFile` and `openFile` are the ways in and out */
  readonly files: FileStore;
  /** What to undo outside the database when the work of this transaction throws. */
  onRollback(undo: () => Promise<void>): void;
};

/** One transaction of the system itself, for one purpose, with the grants of that purpose's role. */
export type SystemTx = { readonly db: Transaction<Database> };
