import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allRoutes } from '../../src/site.ts';
import { builtAssets } from '../support/built-assets.ts';
import { aTerritory } from './a-territory.ts';

let t: Awaited<ReturnType<typeof aTerritory>>;
let assets = 0;
beforeAll(async () => {
  t = await aTerritory();
  const { files } = await builtAssets();
  // Those of the public site, which no page of the office loads, are weighed with its own pages.
  for (const [url, bytes] of files) if (!/\.woff2$|^\/s\/site-/.test(url)) assets += gzipSync(bytes).length;
}, 120_000);
afterAll(() => t.close());

/** Bytes of a first view, compressed as a proxy sends it, beside the fonts. */
const LIMIT = 60_000;

/** Pages that need no id, and those of people and projects of this territory. */
const lists = allRoutes
  .filter(
    (r) =>
      r.method === 'GET' && !('sends' in r) && !r.url.includes(':') && r.permission.of !== 'demonstration',
  )
  .map((r) => r.url);

it.each(['operator', 'coordinator'] as const)(
  'the first view of any page of the %s is at most 60 kB beside the fonts',
  async (who) => {
    const browser = await t.as(t[who]);
    const urls = [...lists, ...Object.values(t[who].pages).flatMap((pages) => pages.slice(0, 1))];
    const weights: [string, number][] = [];
    for (const url of urls) {
      const { status, bytes } = await browser.get(url);
      if (status === 200) weights.push([url, assets + gzipSync(bytes).length]);
    }
    expect(weights.length).toBeGreaterThan(8);
    expect(weights.filter(([, weight]) => weight > LIMIT)).toEqual([]);
  },
);
