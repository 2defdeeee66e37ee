import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { EmbeddedRefusal } from './embedded-server.ts';

/** Where system state belongs that a package keeps (Filesystem Hierarchy Standard 3.0, §5.8). */
const SYSTEM_STATE = '/var/lib/accompagna';

/** The folder that holds cluster, programs, socket and log. It is `root` itself, but where root (the account)
 *  starts us below a folder closed to the database's account, say /root: then a folder of /var/lib, to which
 *  `${root}/postgres` is a link. The name is random and the link is what counts: a new `root` at an old path
 *  never meets a cluster whose secrets are gone.
 *  @param root an existing folder, real path
 *  @throws EmbeddedRefusal when no folder serves */
export function clusterHome(
  root: string,
  account: Account | undefined,
  log: (line: string) => void,
  systemState = SYSTEM_STATE,
): string {
  const cluster = join(root, 'postgres');
  const kind = lstatSync(cluster, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink()) return linkedHome(cluster);
  if (account === undefined) return root;
  if (canEnter(account, root)) return root;
  if (kind) throw new EmbeddedRefusal(closed(root, account));
  const home = join(systemState, randomUUID());
  try {
    mkdirSync(systemState, { recursive: true, mode: 0o755 });
    mkdirSync(home, { mode: 0o711 });
    writeFileSync(join(home, 'belongs-to'), `${root}\n`);
  } catch (error) {
    throw new EmbeddedRefusal(`${closed(root, account)} (${systemState}: ${(error as Error).message})`);
  }
  if (!canEnter(account, home)) throw new EmbeddedRefusal(closed(home, account));
  symlinkSync(join(home, 'postgres'), cluster);
  log(`${root} is closed to the account ${account.name}: the database lies in ${home}`);
  return home;
}

function linkedHome(cluster: string): string {
  const home = dirname(readlinkSync(cluster));
  if (existsSync(home)) return home;
  throw new EmbeddedRefusal(
    `${cluster} is a link to ${home}, which is gone: restore it, or remove the link to begin anew.`,
  );
}

const closed = (folder: string, account: Account): string =>
  `The account ${account.name} cannot enter ${folder}: put the data folder where it can, start as an ordinary user, or set DATABASE_URL.`;
