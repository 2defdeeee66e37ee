import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicRoutes } from '../../src/site.ts';
import { builtAssets } from '../support/built-assets.ts';
import { type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { plantPublished } from '../support/plant-published.ts';

let http: HttpWorld;
let assets = 0;
let slugs: Readonly<Record<string, string>>;
beforeAll(async () => {
  http = await openHttpWorld();
  const { accountId } = await http.world.colleague('site-editor', http.world.bodies.lead);
  const planted = await plantPublished(http.db, { ...http.world, accountId });
  slugs = planted.slugs;
  const built = await builtAssets();
  for (const url of [built.assets.site?.css ?? '', built.assets.site?.script ?? '', built.assets.icon])
    assets += brotliCompressSync(built.files.get(url) ?? Buffer.alloc(1_000_000)).length;
}, 120_000);
afterAll(() => http.close());

/** Bytes of a first view as this program sends it, beside the fonts and the picture of the page. */
const LIMIT = 50_000;
/** What style sheet, script and icon may weigh together. */
const ASSETS = 12_000;

it('loads a style sheet and a script of 12 kB at most', () => {
  expect(assets).toBeGreaterThan(3_000);
  expect(assets).toBeLessThan(ASSETS);
});

it('shows any page of citizens for the first time with 50 kB at most beside the fonts', async () => {
  const weights: [string, number][] = [];
  for (const route of publicRoutes.filter((r) => r.method === 'GET' && !r.oneLanguage)) {
    const kind = route.url.startsWith('/i-progetti')
      ? 'project'
      : route.url.startsWith('/novita')
        ? 'news'
        : 'notice';
    const url = route.url.replace(':slug', slugs[kind] ?? '');
    const answer = await http.app.inject({ method: 'GET', url, headers: { 'accept-encoding': 'br' } });
    if (answer.statusCode === 200 && String(answer.headers['content-type']).startsWith('text/html'))
      weights.push([url, assets + answer.rawPayload.length]);
  }
  expect(weights.length).toBeGreaterThan(10);
  expect(weights.filter(([, weight]) => weight > LIMIT)).toEqual([]);
  console.log(
    `first view: at most ${Math.max(...weights.map(([, w]) => w))} bytes, of ${weights.length} pages`,
  );
});
