import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { h } from 'preact';
import { keepSealing } from '../src/platform/audit/keep-sealing.ts';
import { loadKeyFile } from '../src/platform/crypto/key-file.ts';
import { openDoors } from '../src/platform/database/pools.ts';
import { makeApp } from '../src/platform/http/app.ts';
import type { Asked } from '../src/platform/http/asked.ts';
import { assetNames, assetsOf, type BuiltNames } from '../src/platform/http/asset-manifest.ts';
import { readAssets } from '../src/platform/http/assets.ts';
import { page } from '../src/platform/http/route.ts';
import { makeLog } from '../src/platform/log/log.ts';
import { projectRoot } from '../src/platform/project-root.ts';
import { allRoutes, navigation, openRoutes, publicRoutes } from '../src/site.ts';
import { OfficePage } from '../src/ui/office-page.tsx';
import { barely } from './bare-schema.ts';
import type { Statement } from './client.ts';
import type { ServerMessage, ServerTask } from './variants.ts';

// One application of a trial, in a process of its own: real HTTP on this machine, on a port that is free.
const pages = [
  ...allRoutes,
  page({
    url: '/prova/vuota',
    permission: { of: 'signed-in' },
    audit: 'bench.empty',
    handler: async ({ shell }: Asked<unknown, unknown, unknown>) =>
      h(OfficePage, { shell, title: 'Vuota', children: null }),
  }),
];

/** The pages of citizens without the memory: what a program that renders each time would answer. */
const renderedEachTime = publicRoutes
  .filter((r) => r.kept && r.url === '/i-progetti/:slug')
  .map(({ kept: _, ...r }) => ({ ...r, url: `/prova${r.url}` }));

process.once('message', async ({ variant, data, keys, keyDir, witness }: ServerTask) => {
  if (variant === 'bare') sendBarely();
  const log = makeLog(
    'error',
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  const ring = await loadKeyFile(keyDir);
  const doors = openDoors(data, keys, ring, () => {});
  const folder = join(projectRoot(), 'build/bench/public');
  const built = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltNames;
  const app = await makeApp({
    doors,
    log,
    clock: () => new Date(),
    navigation,
    demo: false,
    publicUrl: 'http://127.0.0.1',
    routes: pages,
    openRoutes,
    publicRoutes: [...publicRoutes, ...renderedEachTime],
    jar: { secure: false },
    assets: assetsOf(built),
    files: readAssets(folder, assetNames(built)),
  });
  app.get('/prova/costante', () => 'ok');
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const sealing = variant === 'product' ? keepSealing(doors, ring, witness, log) : undefined;
  process.once('SIGTERM', async () => {
    await app.close();
    await sealing?.stop();
    await doors.close();
    process.exit(0);
  });
  process.send?.({ port: Number(new URL(address).port) } satisfies ServerMessage);
});

/** Every statement goes to the views without the wall, whoever wrote it, and is told on request. What a transaction
 *  holds is the session's: the pages of this variant have none. */
function sendBarely(): void {
  let recorded: Statement[] = [];
  let inTransaction = false;
  process.on('message', (message) => {
    if (message === 'record') recorded = [];
    else if (message === 'tell') process.send?.({ statements: recorded } satisfies ServerMessage);
  });
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, text: unknown, ...rest: unknown[]) {
    if (typeof text !== 'string') return Reflect.apply(query, this, [text, ...rest]);
    const bare = barely(text);
    if (/^begin/i.test(text)) inTransaction = true;
    if (!inTransaction) recorded.push({ text: bare, values: Array.isArray(rest[0]) ? rest[0] : [] });
    if (/^(commit|rollback)/i.test(text)) inTransaction = false;
    return Reflect.apply(query, this, [bare, ...rest]);
  } as typeof query;
}
