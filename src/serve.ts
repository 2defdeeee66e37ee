import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryRoute } from './gallery-route.ts';
import { keepPublishing } from './keep-publishing.ts';
import { keepSealing } from './platform/audit/keep-sealing.ts';
import { witnessPath } from './platform/audit/witness-file.ts';
import { loadKeyFile } from './platform/crypto/key-file.ts';
import { assertSafeStart } from './platform/database/boot-checks.ts';
import { openDoors } from './platform/database/pools.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { makeApp } from './platform/http/app.ts';
import { assetNames, assetsOf, type BuiltNames } from './platform/http/asset-manifest.ts';
import { readAssets } from './platform/http/assets.ts';
import { isUnavailable } from './platform/http/faults.ts';
import { faultFacts, makeLog } from './platform/log/log.ts';
import { keepSending } from './platform/outbox/keep-sending.ts';
import { smtpPost } from './platform/outbox/smtp-post.ts';
import { projectRoot } from './platform/project-root.ts';
import { keepTidy } from './platform/session/keep-tidy.ts';
import { readSettings } from './platform/settings.ts';
import type { ChildMessage, StartMessage } from './platform/start/child-messages.ts';
import { allRoutes, navigation, openRoutes, publicRoutes } from './site.ts';

// The application process. The launcher starts it, tells it where the database is, and starts it again if it dies.
// It holds the runtime role only, and ends when the launcher is gone.
const tell = (message: ChildMessage) => process.send?.(message);
process.on('SIGINT', () => {});
process.once('message', (message: StartMessage) => {
  serve(message).catch((error: unknown) => {
    // A database that is away or still recovering is no refusal: the launcher starts us again, a little later.
    if (isUnavailable(error)) process.exit(4);
    tell({ kind: 'refused', sentence: error instanceof Error ? error.message : String(error) });
    process.exitCode = 3;
    process.disconnect();
  });
});

async function serve(start: StartMessage): Promise<void> {
  const settings = readSettings(process.env);
  const clock = () => new Date();
  const log = makeLog(settings.logLevel, (line) => process.stderr.write(line), clock);
  const ring = await loadKeyFile(settings.keyDir);
  const lost = (error: Error) => log.warn('a connection was lost', faultFacts(error));
  const doors = openDoors(start.data, start.keys, ring, lost, 16, openFileStore(settings.filesDir));
  await assertSafeStart(doors, start.embedded);
  const folder = join(projectRoot(), 'build/public');
  const built = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltNames;
  const app = await makeApp({
    doors,
    clock,
    log,
    navigation,
    demo: start.demo,
    publicUrl: settings.publicUrl,
    routes: allRoutes,
    openRoutes: [...openRoutes, galleryRoute],
    publicRoutes,
    jar: { secure: settings.publicUrl.startsWith('https://') },
    assets: assetsOf(built),
    files: readAssets(folder, assetNames(built)),
  });
  await app.listen({ host: settings.host, port: settings.port });
  const sealing = keepSealing(doors, ring, witnessPath(settings.dataDir), log);
  const tidying = keepTidy(doors, log, clock);
  const publishing = keepPublishing(doors, log, clock);
  // From a demonstration nothing leaves, whatever the settings say.
  const mail = start.demo ? undefined : settings.mail;
  const post = mail && smtpPost(mail, new URL(settings.publicUrl).hostname);
  const sending = keepSending({ doors, post, publicUrl: settings.publicUrl }, log, clock);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    tidying.stop();
    await publishing.stop();
    await sending.stop();
    await sealing.stop();
    await doors.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  tell({ kind: 'ready' });
}
