import { h } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { SitePage } from '../../ui/site-page.tsx';
import type { PublicRoute } from './public-route.ts';
import { siteShell } from './site-shell.ts';

let http: HttpWorld;
let published = false;

const home: PublicRoute = {
  method: 'GET',
  url: '/',
  permission: { of: 'anyone' },
  audit: 'test.home',
  kept: true,
  handler: async (visit) =>
    published
      ? { kind: 'page', node: h(SitePage, { shell: siteShell(visit), title: 'Per tutti' }) }
      : { kind: 'absent' },
};

beforeAll(async () => {
  http = await openHttpWorld({ publicRoutes: [home] });
}, 60_000);
afterAll(() => http.close());

const ask = (headers: Record<string, string> = {}, url = '/') =>
  http.app.inject({ method: 'GET', url, headers });

it('leads to the sign-in as long as nothing is published, and says in English that there is nothing', async () => {
  const answer = await ask();
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe('/accedi?ritorno=%2F');
  expect((await ask({}, '/en')).statusCode).toBe(404);
});

it('is the first page of the site for a citizen, without a cookie', async () => {
  published = true;
  for (const url of ['/', '/en']) {
    const answer = await ask({}, url);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<h1>Per tutti</h1>');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
  expect((await ask()).headers['vary']).toBe('cookie, accept-encoding');
  expect((await ask({ cookie: 'visita=una; lingua=en' })).body).toContain('<html lang="it">');
  expect((await http.app.inject({ method: 'HEAD', url: '/' })).statusCode).toBe(200);
});

it('is the office for a colleague, who is never given the page of the citizens out of the memory', async () => {
  published = true;
  const etag = String((await ask()).headers['etag']);
  const { cookie } = await http.as(await http.world.colleague('social-worker', http.world.bodies.comune));
  const answer = await ask({ cookie, 'if-none-match': etag });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Oggi');
  expect(answer.body).not.toContain('Per tutti');
  expect(answer.headers['cache-control']).toBe('no-store');
});

it('leads to the sign-in whoever brings a session that has ended', async () => {
  expect((await ask({ cookie: 'sessione=finita' })).headers.location).toBe('/accedi?ritorno=%2F');
});
