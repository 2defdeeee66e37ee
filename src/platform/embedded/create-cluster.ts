import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, spawnAs } from './account.ts';
import { EmbeddedRefusal, SUPERUSER } from './embedded-server.ts';
import { outcome } from './program-outcome.ts';

/** Makes a new cluster at `${home}/postgres`, whole or not at all: it grows in a folder of its own and is
 *  renamed when done; what an interrupted start left is removed first.
 *  @throws EmbeddedRefusal with what `initdb` said */
export async function createCluster(
  home: string,
  programs: string,
  account: Account | undefined,
  password: string,
): Promise<void> {
  const draft = join(home, 'postgres.draft');
  const secret = join(draft, 'password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (account) for (const path of [draft, secret]) chownSync(path, account.uid, account.gid);

  const args = [...INITDB, '-U', SUPERUSER, `--pwfile=${secret}`, '-D', join(draft, 'cluster')];
  const { code, said } = await outcome(spawnAs(account, join(programs, 'bin/initdb'), args, '/'));
  if (code !== 0) throw new EmbeddedRefusal(`The database could not be created: ${said}`);
  renameSync(join(draft, 'cluster'), join(home, 'postgres'));
  flush(home);
  rmSync(draft, { recursive: true, force: true });
}

/** Sorting is ICU's Italian. LC_CTYPE must be a UTF-8 one all the same: pg_trgm asks it which bytes are letters,
 *  and under `C` the word "città" would end before its accent. */
const INITDB = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=it-IT',
  '--locale=C',
  `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  '--data-checksums',
  '--auth=scram-sha-256',
  '--no-instructions',
];

/** A rename is on disk only once the folder that holds the name is. */
function flush(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
