import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Account } from './account.ts';

/** Makes the data folder where it is absent. Folders made here let the database's account pass (0711), whatever
 *  the umask; those that were there before are not touched, but for `root` itself.
 *  @returns its real path */
export function makeRoot(root: string, account: Account | undefined): string {
  const mode = account ? 0o711 : 0o700;
  const first = mkdirSync(root, { recursive: true, mode });
  if (account) {
    chmodSync(root, mode);
    for (let made = resolve(root); first && made.length >= first.length; made = dirname(made))
      chmodSync(made, mode);
  }
  return realpathSync(root);
}
