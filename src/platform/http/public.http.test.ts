import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { h } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { SitePage } from '../../ui/site-page.tsx';
import type { PublicRoute, PublicVisit } from './public-route.ts';
import { siteShell } from './site-shell.ts';

let http: HttpWorld;
/** how often a handler ran, by path and query */
const rendered: string[] = [];
let text = 'prima';

const anyone = { of: 'anyone' } as const;
const page = (visit: PublicVisit) => {
  rendered.push(`${visit.language} ${visit.path} ${JSON.stringify(visit.query)}`);
  return h(SitePage, {
    shell: siteShell(visit, '/novita'),
    title: `Prova ${text}`,
    lead: 'Una pagina di prova.',
    breadcrumb: [],
    structured: { '@type': 'WebPage', name: '</script><script>alert("&amp;")</script>' },
    children: h('p', null, `${visit.language} ${'parola '.repeat(300)}`),
  });
};
const routes: PublicRoute[] = [
  {
    method: 'GET',
    url: '/prova-pubblica',
    permission: anyone,
    audit: 'test.live',
    handler: async (visit) => ({ kind: 'page', node: page(visit) }),
  },
  {
    method: 'POST',
    url: '/prova-pubblica',
    permission: anyone,
    audit: 'test.sent',
    bodyLimit: 200,
    handler: async (visit) => ({ kind: 'page', status: 422, node: h('p', null, String(visit.typed['a'])) }),
  },
  {
    method: 'GET',
    url: '/prova-tenuta/:slug',
    permission: anyone,
    audit: 'test.kept',
    kept: true,
    query: ['pagina'],
    handler: async (visit) =>
      visit.params['slug'] === 'manca' ? { kind: 'absent' } : { kind: 'page', node: page(visit) },
  },
  {
    method: 'GET',
    url: '/prova-file.xml',
    permission: anyone,
    audit: 'test.file',
    kept: true,
    oneLanguage: true,
    handler: async () => ({ kind: 'file', bytes: '<a/>', type: 'application/atom+xml' }),
  },
  {
    method: 'GET',
    url: '/prova-guasta',
    permission: anyone,
    audit: 'test.fault',
    handler: async () => {
      throw new Error('guasto di prova');
    },
  },
  {
    method: 'GET',
    url: '/prova-andata',
    permission: anyone,
    audit: 'test.go',
    handler: async () => ({ kind: 'go', to: '/prova-pubblica' }),
  },
];

beforeAll(async () => {
  http = await openHttpWorld({ publicRoutes: routes });
}, 60_000);
afterAll(() => http.close());

const ask = (url: string, headers: Record<string, string> = {}) =>
  http.app.inject({ method: 'GET', url, headers });
const send = (headers: Record<string, string>, payload = 'a=detto') =>
  http.app.inject({
    method: 'POST',
    url: '/prova-pubblica',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  });

it.each([
  ['/prova-pubblica', 200],
  ['/en/prova-pubblica', 200],
  ['/prova-tenuta/una', 200],
  ['/prova-tenuta/manca', 404],
  ['/prova-file.xml', 200],
  ['/prova-andata', 303],
  ['/prova-guasta', 500],
])('answers %s without a cookie and reads none', async (url, status) => {
  for (const cookie of ['', 'sessione=inventata; visita=altra; lingua=en']) {
    const answer = await ask(url, cookie ? { cookie } : {});
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['set-cookie']).toBeUndefined();
    if (status === 200 && !url.startsWith('/en') && url.includes('pubblica'))
      expect(answer.body).toContain('<html lang="it">');
  }
});

it('lets no inline script run and keeps the other headers of the house', async () => {
  const { headers, body } = await ask('/prova-pubblica');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/nonce|unsafe/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(body).not.toContain('nonce=');
  const [, data = ''] = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/.exec(body) ?? [];
  expect(JSON.parse(data)).toEqual({ '@type': 'WebPage', name: '</script><script>alert("&amp;")</script>' });
  expect(body.match(/<script/g)).toHaveLength(2);
});

it('has the language in the address, and one language where a route has one', async () => {
  expect((await ask('/en/prova-pubblica')).body).toContain('<html lang="en">');
  const { body } = await ask('/en/prova-tenuta/una');
  expect(body).toContain('hreflang="it" href="https://accompagna.example/prova-tenuta/una"');
  expect(body).toContain('rel="canonical" href="https://accompagna.example/en/prova-tenuta/una"');
  expect((await ask('/en/prova-file.xml')).statusCode).toBe(404);
});

it('gives a file to everybody, and where it is opened nothing of it runs', async () => {
  const { headers } = await ask('/prova-file.xml');
  expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['content-type']).toBe('application/atom+xml');
});

it.each<[string, Record<string, string>, number]>([
  ['the browser says same-origin', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 422],
  ['the browser says same-origin, without an origin', { 'sec-fetch-site': 'same-origin' }, 422],
  ['the public address, behind a proxy', { origin: 'https://accompagna.example' }, 422],
  ['the host that was asked, with its port', { origin: 'http://localhost:80' }, 422],
  ['an old browser with its referrer', { referer: 'http://localhost/prova-pubblica?x=1' }, 422],
  ['nothing at all', {}, 403],
  ['another site', { origin: 'https://altrove.example' }, 403],
  ['another site that has our name in its own', { origin: 'https://accompagna.example.altrove.it' }, 403],
  ['another port of the public address', { origin: 'https://accompagna.example:8443' }, 403],
  ['no scheme of the web', { origin: 'ftp://localhost' }, 403],
  ['a frame without an origin', { origin: 'null' }, 403],
  ['a frame without an origin, with our referrer', { origin: 'null', referer: 'http://localhost/' }, 403],
  [
    'no origin, although the browser says same-origin',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    403,
  ],
  [
    'a frame without an origin whose browser says so',
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    403,
  ],
  [
    'our origin, while the browser says cross-site',
    { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
    403,
  ],
  ['a neighbour under the same domain', { origin: 'http://localhost', 'sec-fetch-site': 'same-site' }, 403],
  [
    'our browser’s word with another origin',
    { origin: 'https://altrove.example', 'sec-fetch-site': 'same-origin' },
    403,
  ],
  ['an old browser that comes from elsewhere', { referer: 'https://altrove.example/http://localhost/' }, 403],
])('a form from %s', async (_, headers, status) => {
  const answer = await send(headers);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['set-cookie']).toBeUndefined();
  if (status === 403) expect(answer.body).toContain('it-header-wrapper');
  else expect(answer.body).toContain('detto');
});

it('refuses, in the frame of the site, a form too large, of files, and of another kind', async () => {
  const origin = 'http://localhost';
  expect((await send({ origin }, `a=${'x'.repeat(300)}`)).statusCode).toBe(413);
  expect((await send({ origin, 'content-type': 'application/json' }, '{}')).statusCode).toBe(415);
  const files = await send({ origin, 'content-type': 'multipart/form-data; boundary=x' }, '--x--\r\n');
  expect(files.statusCode).toBe(415);
  expect(files.body).toContain('it-header-wrapper');
  expect(files.headers['set-cookie']).toBeUndefined();
});

it('makes a kept answer once, whoever asks and with whatever else in the query', async () => {
  rendered.length = 0;
  const first = await ask('/prova-tenuta/due');
  for (const url of ['/prova-tenuta/due?utm=1', '/prova-tenuta/due?b=2&a=1', '/prova-tenuta/d%75e'])
    expect((await ask(url)).body).toBe(first.body);
  expect(rendered).toEqual(['it /prova-tenuta/due {}']);
  await ask('/prova-tenuta/due?pagina=2&utm=1');
  await ask('/en/prova-tenuta/due');
  expect(rendered.slice(1)).toEqual(['it /prova-tenuta/due {"pagina":"2"}', 'en /prova-tenuta/due {}']);
});

it('makes a kept answer once when many ask at the same moment', async () => {
  rendered.length = 0;
  await Promise.all(Array.from({ length: 20 }, () => ask('/prova-tenuta/insieme')));
  expect(rendered).toHaveLength(1);
});

it('does not keep what is not there', async () => {
  await ask('/prova-tenuta/manca');
  const again = await ask('/prova-tenuta/manca');
  expect(again.statusCode).toBe(404);
  expect(again.headers['cache-control']).toBe('no-store');
});

it('answers 304 to a browser that has the page, and 200 once it is another', async () => {
  const { headers } = await ask('/prova-tenuta/tre');
  const etag = String(headers['etag']);
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/prova-tenuta/tre', { 'if-none-match': `"altro", W/${etag}` });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe('');
  expect(again.headers['content-security-policy']).toContain("script-src 'self'");
  expect((await ask('/prova-tenuta/tre', { 'if-none-match': '"altro"' })).statusCode).toBe(200);
});

it.each(['/prova-tenuta/quattro', '/prova-file.xml'])(
  'answers %s the second time as the first',
  async (url) => {
    for (const headers of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }]) {
      const [first, second] = [await ask(url, headers), await ask(url, headers)];
      const { date: _, ...said } = first.headers;
      expect(second.headers).toMatchObject(said);
      expect(Object.keys(second.headers).sort()).toEqual(Object.keys(first.headers).sort());
      expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
      expect(second.headers['content-security-policy']).toBeDefined();
      const held = { ...headers, 'if-none-match': String(first.headers['etag']) };
      const [once, again] = [await ask(url, held), await ask(url, held)];
      for (const unchanged of [once, again]) {
        expect([unchanged.statusCode, unchanged.body]).toEqual([304, '']);
        expect(unchanged.headers['vary']).toBe(first.headers['vary']);
        expect(unchanged.headers['content-length']).toBeUndefined();
      }
    }
  },
);

it('keeps a connection in step: head alone, page, unchanged, page', async () => {
  const address = await http.app.listen({ host: '127.0.0.1', port: 0 });
  const url = `${address}/prova-tenuta/cinque`;
  const whole = await (await fetch(url)).text();
  for (let turn = 0; turn < 3; turn += 1) {
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const unchanged = await fetch(url, { headers: { 'if-none-match': head.headers.get('etag') ?? '' } });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    expect(await (await fetch(url)).text()).toBe(whole);
  }
});

it('sends brotli or gzip to who takes it, each with a tag of its own', async () => {
  const plain = await ask('/prova-tenuta/tre');
  const br = await ask('/prova-tenuta/tre', { 'accept-encoding': 'gzip, deflate, br' });
  const gz = await ask('/prova-tenuta/tre', { 'accept-encoding': 'gzip, br;q=0' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
  expect(gunzipSync(gz.rawPayload).toString()).toBe(plain.body);
  expect(new Set([plain, br, gz].map((a) => a.headers['etag'])).size).toBe(3);
  for (const a of [plain, br, gz]) expect(a.headers['vary']).toBe('accept-encoding');
  const tag = String(br.headers['etag']);
  expect((await ask('/prova-tenuta/tre', { 'if-none-match': tag })).statusCode).toBe(200);
});

it('shows what another process has published within a second', async () => {
  await ask('/prova-tenuta/quattro');
  text = 'dopo';
  await http.db.asSuperuser('insert into app.published_change default values');
  await new Promise((resolve) => setTimeout(resolve, 1050));
  expect((await ask('/prova-tenuta/quattro')).body).toContain('Prova dopo');
});

it('shows at once what this process has published, and nothing old after midnight in Italy', async () => {
  await ask('/prova-tenuta/cinque');
  text = 'subito';
  await http.db.asSuperuser('insert into app.published_change default values');
  await send({ origin: 'http://localhost' });
  expect((await ask('/prova-tenuta/cinque')).body).toContain('Prova subito');
  text = 'domani';
  http.clock.now = new Date(http.clock.now.getTime() + 86_400_000);
  expect((await ask('/prova-tenuta/cinque')).body).toContain('Prova domani');
});
