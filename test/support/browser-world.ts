import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { galleryRoute } from '../../src/gallery-route.ts';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { makeApp } from '../../src/platform/http/app.ts';
import { makeLog } from '../../src/platform/log/log.ts';
import { insertSession } from '../../src/platform/session/session-store.ts';
import { allRoutes, navigation, openRoutes, publicRoutes } from '../../src/site.ts';
import { aWorld, type Colleague } from './a-world.ts';
import { findBrowser } from './browser.ts';
import { builtAssets } from './built-assets.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

/** How a window is opened: width in CSS pixels, and whether scripts run. */
export type WindowOptions = { width?: number; height?: number; javaScript?: boolean };

/** The real application behind a real socket, over a copy of the database, and one Chromium to look at it. */
export type BrowserWorld = {
  db: TestDatabase;
  world: Awaited<ReturnType<typeof aWorld>>;
  /** address of the application, without a slash at the end */
  origin: string;
  /** the clock of the server runs ahead of the machine's by so many milliseconds */
  clock: { aheadMs: number };
  /** what a page may never do: errors of scripts, refusals of the content policy, faults of the server */
  complaints: string[];
  /** a window nobody is signed in at */
  anybody(options?: WindowOptions): Promise<Page>;
  /** a window in which this colleague has just signed in */
  as(colleague: Pick<Colleague, 'accountId'>, options?: WindowOptions): Promise<Page>;
  close(): Promise<void>;
};

/** Opens the world of one test file. It is a demonstration: the invented colleagues sign in without a password.
 *  @throws where no Chromium starts */
export async function openBrowserWorld(): Promise<BrowserWorld> {
  const found = await findBrowser();
  if (found === undefined) throw new Error('No Chromium starts here.');
  const db = await openTestDatabase();
  await db.asSuperuser('update app.installation set demonstration = true');
  const complaints: string[] = [];
  const clock = { aheadMs: 0 };
  const now = () => new Date(Date.now() + clock.aheadMs);
  const app = await makeApp({
    doors: db.doors,
    clock: now,
    navigation,
    demo: true,
    publicUrl: 'http://127.0.0.1',
    routes: allRoutes,
    openRoutes: [...openRoutes, galleryRoute],
    publicRoutes,
    log: makeLog('error', (line) => complaints.push(line.trim()), now),
    jar: { secure: false },
    ...(await builtAssets()),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(found);
  const open = async ({
    width = 1280,
    height = 800,
    javaScript = true,
  }: WindowOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height },
      javaScriptEnabled: javaScript,
      locale: 'it-IT',
    });
    context.setDefaultTimeout(15_000);
    context.on('console', (message) => {
      // Chromium reports every answer above 399 here: those are looked at where they are asked for.
      const expected = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !expected)
        complaints.push(`${message.page()?.url() ?? ''} ${message.text()}`);
    });
    context.on('weberror', (error) =>
      complaints.push(`${error.page()?.url() ?? ''} ${error.error().message}`),
    );
    return context;
  };
  return {
    db,
    origin,
    clock,
    complaints,
    world: await aWorld(db),
    anybody: async (options) => (await open(options)).newPage(),
    async as({ accountId }, options) {
      const context = await open(options);
      const token = await withSystem(db.doors, 'sign-in', (tx) => insertSession(tx, accountId, now()));
      await context.addCookies([
        { name: 'sessione', value: token, url: origin, httpOnly: true, sameSite: 'Lax' },
      ]);
      return context.newPage();
    },
    async close() {
      await browser.close();
      await app.close();
      await db.close();
    },
  };
}
