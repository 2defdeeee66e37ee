import type { FastifyInstance } from 'fastify';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { makeApp } from '../../src/platform/http/app.ts';
import { csrfToken } from '../../src/platform/http/csrf.ts';
import type { PublicRoute } from '../../src/platform/http/public-route.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { makeLog } from '../../src/platform/log/log.ts';
import { findSession, insertSession } from '../../src/platform/session/session-store.ts';
import { allRoutes, navigation, openRoutes, publicRoutes } from '../../src/site.ts';
import { aWorld, type Colleague } from './a-world.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

/** What came back: status, text, headers, where it leads. */
export type Answer = {
  status: number;
  text: string;
  bytes: Buffer;
  location: string | undefined;
  headers: Record<string, unknown>;
};
type Fields = Record<string, string | number>;
/** A file chosen in a field of a form. */
export type Chosen = { field: string; name: string; bytes: Buffer };

/** A colleague's browser without JavaScript: pages by GET, forms by POST with the token of her session. */
export type Browser = {
  get(url: string): Promise<Answer>;
  /** `_csrf` is added unless given */
  post(url: string, fields: Fields): Promise<Answer>;
  /** the same as a form with files; `multipart`, the texts first */
  send(url: string, fields: Fields, files: readonly Chosen[]): Promise<Answer>;
  cookie: string;
};

export type HttpWorld = {
  db: TestDatabase;
  app: FastifyInstance;
  world: Awaited<ReturnType<typeof aWorld>>;
  /** lines of the log */
  log: string[];
  /** the clock of the server: move it with `clock.now = …` */
  clock: { now: Date };
  as(colleague: Pick<Colleague, 'accountId'>): Promise<Browser>;
  anybody: Browser;
  /** a browser without a single cookie, whose forms come from a page of this site and carry no token */
  citizen: Browser;
  /** a browser with these cookies, whose forms carry this token */
  browser(cookie: string, csrf: string): Browser;
  close(): Promise<void>;
};

/** `routes`: declared for one test, beside those of the product; `publicRoutes`: instead of those of the product. */
type HttpOptions = { demo?: boolean; routes?: readonly Route[]; publicRoutes?: readonly PublicRoute[] };

/** The same with the small territory of the tests planted in it. */
export async function openHttpWorld(options: HttpOptions = {}): Promise<HttpWorld> {
  const http = await openHttp(options);
  return { ...http, world: await aWorld(http.db) };
}

/** The real application over a copy of the empty database, asked without a socket. */
export async function openHttp(options: HttpOptions = {}): Promise<Omit<HttpWorld, 'world'>> {
  const db = await openTestDatabase();
  const log: string[] = [];
  const clock = { now: new Date() };
  const app = await makeApp({
    doors: db.doors,
    clock: () => clock.now,
    log: makeLog(
      'debug',
      (line) => log.push(line),
      () => clock.now,
    ),
    navigation,
    demo: options.demo ?? false,
    publicUrl: 'https://accompagna.example',
    routes: [...allRoutes, ...(options.routes ?? [])],
    openRoutes,
    publicRoutes: options.publicRoutes ?? publicRoutes,
    jar: { secure: false },
    assets: { css: '/s/main.css', script: '/s/main.js', icon: '/s/icon.svg' },
    files: new Map(),
  });
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    cookie: string,
    sent?: { type: string; payload: string | Buffer },
  ): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(sent ? { 'content-type': sent.type, origin: 'http://localhost' } : {}),
      },
      ...(sent ? { payload: sent.payload } : {}),
    });
    const { location } = answer.headers;
    return {
      status: answer.statusCode,
      text: answer.body,
      bytes: answer.rawPayload,
      location: typeof location === 'string' ? location : undefined,
      headers: answer.headers,
    };
  };
  const browser = (cookie: string, csrf: string): Browser => ({
    cookie,
    get: (url) => ask('GET', url, cookie),
    post: (url, fields) => ask('POST', url, cookie, urlEncoded({ _csrf: csrf, ...fields })),
    send: (url, fields, files) => ask('POST', url, cookie, multipart({ _csrf: csrf, ...fields }, files)),
  });
  return {
    db,
    app,
    log,
    clock,
    browser,
    anybody: browser('visita=somebody', csrfToken('somebody')),
    citizen: browser('', ''),
    async as({ accountId }) {
      const token = await withSystem(db.doors, 'sign-in', (tx) => insertSession(tx, accountId, clock.now));
      const found = await withSystem(db.doors, 'sign-in', (tx) => findSession(tx, token, clock.now));
      if (found === undefined || !('signedIn' in found)) throw new Error('The colleague cannot sign in.');
      return browser(`sessione=${token}`, csrfToken(found.signedIn.csrfSecret));
    },
    async close() {
      await app.close();
      await db.close();
    },
  };
}

const urlEncoded = (fields: Fields) => ({
  type: 'application/x-www-form-urlencoded',
  payload: new URLSearchParams(Object.entries(fields).map(([k, v]) => [k, String(v)])).toString(),
});

/** A form as browsers send it when it takes files: names in UTF-8, quotes and line ends in them percent-encoded. */
function multipart(fields: Fields, files: readonly Chosen[]) {
  const boundary = '----prova0123456789';
  const named = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const pieces: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${named(name)}"\r\n\r\n${value}\r\n`),
  );
  for (const { field, name, bytes } of files)
    pieces.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${named(field)}"; filename="${named(name)}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    );
  const payload = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, payload };
}
