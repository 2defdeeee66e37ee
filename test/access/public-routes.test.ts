import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublicRoute } from '../../src/platform/http/public-route.ts';
import { allRoutes, openRoutes, publicRoutes } from '../../src/site.ts';
import { siteAddress } from '../../src/ui/site-address.ts';
import { digestOfData } from '../support/digest-of-data.ts';
import { type Answer, type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { siteUrl } from '../support/ids-of-site.ts';
import { type PlantedSite, plantPublished } from '../support/plant-published.ts';

let h: HttpWorld;
let site: PlantedSite;
let cookie: string;
beforeAll(async () => {
  h = await openHttpWorld();
  const editor = await h.world.colleague('site-editor', h.world.bodies.lead);
  site = await plantPublished(h.db, { ...h.world, accountId: editor.accountId });
  cookie = (await h.as(editor)).cookie;
}, 60_000);
afterAll(() => h.close());

/** Every address of the public site, in each language in which it is. */
const addresses = (method: PublicRoute['method']) =>
  publicRoutes
    .filter((r) => r.method === method)
    .flatMap((r) => {
      const url = siteUrl(r.url, site);
      return r.oneLanguage ? [url] : [url, siteAddress(url, 'en')];
    });
const named = (r: { method: string; url: string }) => `${r.method} ${r.url}`;

/** What of an answer betrays that somebody was told apart from somebody else. */
function traces({ headers, text }: Answer): string[] {
  return [
    ...(headers['set-cookie'] === undefined ? [] : ['sets a cookie']),
    ...(/name="_csrf"|nonce=/.test(text) ? ['holds a token'] : []),
    ...(/'nonce-/.test(String(headers['content-security-policy'])) ? ['a policy with a nonce'] : []),
    ...(headers['content-security-policy'] === undefined ? ['has no policy'] : []),
    ...(/connessione|Esci<|Sign out/.test(text) ? ['speaks of a session'] : []),
  ];
}

/** An answer without the random key of a form, which each page brings anew. */
const same = ({ text, location }: Answer) => `${location} ${text.replaceAll(/value="[0-9a-f-]{36}"/g, '')}`;

it('is for anyone, each route once and with an event, and never of one person', () => {
  const events = publicRoutes.map((r) => r.audit);
  expect(publicRoutes.length).toBeGreaterThan(0);
  expect(publicRoutes.filter((r) => r.permission.of !== 'anyone').map(named)).toEqual([]);
  expect(events.filter((e) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(e))).toEqual([]);
  const urls = publicRoutes.map(named);
  expect(urls.filter((u, i) => urls.indexOf(u) !== i)).toEqual([]);
  expect(publicRoutes.filter((r) => /:(person|case|account|referral)/i.test(r.url)).map(named)).toEqual([]);
});

it('stands on no address of the office, in neither language', () => {
  const theirs = [...allRoutes, ...openRoutes].map(({ url }) => url.replaceAll(/:\w+/g, ':'));
  const ours = publicRoutes.flatMap((r) => [r.url, siteAddress(r.url, 'en')]);
  expect(ours.filter((url) => url !== '/' && theirs.includes(url.replaceAll(/:\w+/g, ':')))).toEqual([]);
});

it('knows how to fill every address', () => {
  expect([...addresses('GET'), ...addresses('POST')].filter((url) => url.includes(':'))).toEqual([]);
});

it('answers every page without a cookie, and sets none', async () => {
  const wrong: string[] = [];
  for (const url of addresses('GET')) {
    const answer = await h.citizen.get(url);
    // An address that has nothing to show by itself leads to one of this site.
    const leads = answer.status === 303 && /^\/(?!\/)/.test(answer.location ?? '');
    if (answer.status !== 200 && !leads) wrong.push(`${url}: ${answer.status}`);
    wrong.push(...traces(answer).map((trace) => `${url}: ${trace}`));
  }
  console.log(`public: ${addresses('GET').length} addresses`);
  expect(wrong).toEqual([]);
});

it('answers who is signed in, and who brings any cookie, as it answers everybody', async () => {
  const wrong: string[] = [];
  // Each language has its address: that of an office cookie counts for nothing.
  const browsers = [h.browser(`${cookie}; lingua=en`, ''), h.browser('visita=somebody; x=y', '')];
  for (const url of addresses('GET').filter((u) => u !== '/')) {
    const plain = await h.citizen.get(url);
    for (const browser of browsers) {
      const answer = await browser.get(url);
      if (answer.status !== plain.status || same(answer) !== same(plain))
        wrong.push(`${url}: another answer`);
      if (/cookie/i.test(String(answer.headers['vary'] ?? ''))) wrong.push(`${url}: varies by cookie`);
      wrong.push(...traces(answer).map((trace) => `${url}: ${trace}`));
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

it('leads who is signed in from the first page to the office, and nobody else', async () => {
  const office = await h.browser(cookie, '').get('/');
  const citizen = await h.citizen.get('/');
  expect([office.status === 200 && office.text === citizen.text, citizen.headers['set-cookie']]).toEqual([
    false,
    undefined,
  ]);
  expect([office.headers['vary'], citizen.headers['vary']].map(String).join()).toMatch(/cookie.*cookie/i);
});

it.each([
  ['from a page elsewhere', { origin: 'https://altrove.example', 'sec-fetch-site': 'cross-site' }],
  ['from a frame without an origin', { origin: 'null' }],
  ['that says nothing of where it comes from', {}],
])('takes no form %s, writes nothing and sets no cookie', async (_, headers) => {
  const before = await digestOfData(h.db);
  for (const url of addresses('POST')) {
    const answer = await h.app.inject({
      method: 'POST',
      url,
      headers: { ...headers, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'stelle=5',
    });
    expect([url, answer.statusCode, answer.headers['set-cookie']]).toEqual([url, 403, undefined]);
  }
  expect(await digestOfData(h.db)).toEqual(before);
});

it('answers a form that is empty, or no form at all, without a cookie, and writes nothing', async () => {
  const before = await digestOfData(h.db);
  for (const url of addresses('POST'))
    for (const answer of [
      await h.citizen.post(url, {}),
      await h.citizen.send(url, { stelle: 5 }, [{ field: 'file', name: 'a.jpg', bytes: Buffer.from('x') }]),
    ]) {
      expect([url, answer.status >= 400 && answer.status < 500]).toEqual([url, true]);
      expect(traces(answer)).toEqual([]);
    }
  expect(await digestOfData(h.db)).toEqual(before);
});

it('says of what is not there nothing but that, without a cookie', async () => {
  const missing = publicRoutes
    .filter((r) => r.url.includes(':') && r.method === 'GET')
    .map((r) => r.url.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000'));
  for (const url of [...missing, ...missing.map((u) => u.replaceAll(/0{8}-[\d-]*/g, "'; select 1 --"))]) {
    const answer = await h.citizen.get(encodeURI(url));
    expect([url, answer.status]).toEqual([url, 404]);
    expect(traces(answer)).toEqual([]);
  }
});
