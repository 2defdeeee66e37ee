import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../src/platform/embedded/superuser-url.ts';
import { migrate, withClient } from '../src/platform/migrate/migrate.ts';
import { databaseNames, prepareServer } from '../src/platform/migrate/prepare-server.ts';
import { generatedFiles } from './database/generated-files.ts';

const repository = resolve(import.meta.dirname, '..');

/** Starts a server of its own, migrates it, writes every generated file into the repository, and clears away.
 *  @returns the paths written */
export async function generateDocs(): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'accompagna-docs-'));
  const server = await startEmbedded({ root, log: () => {} });
  try {
    const secrets = { migrator: 'docs-only-migrator-0123456789', runtime: 'docs-only-runtime-0123456789' };
    await prepareServer(await superuserUrl(server), secrets);
    const migrator = {
      host: server.socketDir,
      port: server.port,
      user: 'accompagna_migrator',
      password: secrets.migrator,
    };
    const [data, keys] = [
      { ...migrator, database: databaseNames.data },
      { ...migrator, database: databaseNames.keys },
    ];
    await migrate(data, keys, new Date());
    const files = await withClient(data, (d) => withClient(keys, (k) => generatedFiles(d, k)));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    return [...files.keys()];
  } finally {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  for (const path of await generateDocs()) console.log(`written ${path}`);
}
