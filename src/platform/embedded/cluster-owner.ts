import { statSync } from 'node:fs';
import type { Account } from './account.ts';
import { EmbeddedRefusal } from './embedded-server.ts';

/** PostgreSQL would refuse too, but into its log and in its own terms.
 *  @throws EmbeddedRefusal when the cluster is another account's, or others may read it */
export function assertClusterOwner(dataDir: string, account: Account | undefined): void {
  const { uid, mode } = statSync(dataDir);
  const wanted = account?.uid ?? process.getuid?.() ?? uid;
  if (uid !== wanted) {
    throw new EmbeddedRefusal(
      `The database folder ${dataDir} belongs to account number ${uid} and would run as ${wanted}: start as before, or give the folder to ${account?.name ?? 'yourself'} (chown -R).`,
    );
  }
  if ((mode & 0o077) !== 0) {
    throw new EmbeddedRefusal(
      `The database folder ${dataDir} is open to other accounts (${(mode & 0o777).toString(8)}): ask who opened it, then chmod 700 it.`,
    );
  }
}
