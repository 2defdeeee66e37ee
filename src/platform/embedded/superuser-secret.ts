import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedRefusal } from './embedded-server.ts';
import { isCode } from './processes.ts';

/** The superuser's password, 256 bits, in `${root}/secrets/database-superuser`, which only our account reads.
 *  Written before the cluster is made, so that a start cut short finds it again.
 *  @param clusterExists then a missing file cannot be made up for
 *  @throws EmbeddedRefusal when the cluster is there and the file is not */
export function superuserSecret(root: string, clusterExists: boolean): string {
  const folder = join(root, 'secrets');
  const file = join(folder, 'database-superuser');
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  if (clusterExists) {
    throw new EmbeddedRefusal(
      `The database in ${root} is there, but its secret ${file} is not: put the file back from your backup of the keys.`,
    );
  }
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flush: true });
  return secret;
}
