import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAccount } from './account.ts';
import { assertClusterOwner } from './cluster-owner.ts';
import { clusterName, writeConfiguration } from './configuration.ts';
import { createCluster } from './create-cluster.ts';
import { type EmbeddedOptions, type EmbeddedServer, SOCKET_PORT, SUPERUSER } from './embedded-server.ts';
import { endOrphans } from './end-orphans.ts';
import { clusterHome } from './home.ts';
import { installPrograms } from './install-programs.ts';
import { type LauncherLock, takeLauncherLock } from './launcher-lock.ts';
import { platformPackage } from './platform-package.ts';
import { makeRoot } from './root-folder.ts';
import { runPostmaster } from './run-postmaster.ts';
import { socketFolder } from './socket-folder.ts';
import { superuserSecret } from './superuser-secret.ts';
import { supervise } from './supervise.ts';

/** Starts the cluster under `${root}/postgres`, made when absent, recovered after a crash of the launcher, of
 *  the database, or of both. One start at a time holds a root.
 *  @throws EmbeddedRefusal one sentence: platform without programs, root in use, wrong owner or permissions,
 *  secret missing, no folder that serves, or what PostgreSQL itself said */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = databaseAccount();
  const root = makeRoot(options.root, account);
  const locks: LauncherLock[] = [takeLauncherLock(root)];
  const release = () => {
    for (const lock of locks.splice(0)) lock.release();
  };
  try {
    const home = clusterHome(root, account, options.log);
    // A copied root would link to the same cluster: the lock must lie where the cluster lies.
    if (home !== root) locks.push(takeLauncherLock(home));
    return await start(options, root, home, account, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function start(
  { log, settings = {} }: EmbeddedOptions,
  root: string,
  home: string,
  account: ReturnType<typeof databaseAccount>,
  release: () => void,
): Promise<EmbeddedServer> {
  const dataDir = join(home, 'postgres');
  const programs = await installPrograms(home, platformPackage());
  const fresh = !existsSync(dataDir);
  const password = superuserSecret(root, !fresh);
  if (fresh) await createCluster(home, programs, account, password);
  assertClusterOwner(dataDir, account);
  await endOrphans(dataDir, clusterName(dataDir), log);

  const socketDir = socketFolder(home, account);
  const args = writeConfiguration(home, dataDir, socketDir, account, settings);
  const postmaster = await runPostmaster(join(programs, 'bin/postgres'), dataDir, account, args, log);
  return {
    socketDir,
    port: SOCKET_PORT,
    dataDir,
    superuser: { user: SUPERUSER, password },
    fresh,
    ...supervise(postmaster, log, release),
  };
}
