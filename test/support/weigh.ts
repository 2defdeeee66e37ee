import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What the first view of any page may weigh beside fonts, in bytes as gzip packs them. */
const FIRST_VIEW_BYTES = 60_000;

/** What a page weighs on its first view, in bytes: its HTML and everything it loads, packed one by one, beside fonts and
 *  the previews of papers. The page has just been opened. */
async function weigh(page: Page, html: string): Promise<number> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  const counted = [...new Set(urls)].filter((url) => !/\.woff2$|\/anteprima\//.test(url));
  const bodies = await Promise.all(counted.map(async (url) => (await page.request.get(url)).body()));
  return [Buffer.from(html), ...bodies].reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** Says what a page weighs where that is too much; empty where it is not. */
export async function faultsOfWeight(page: Page, html: string): Promise<string[]> {
  const bytes = await weigh(page, html);
  return bytes > FIRST_VIEW_BYTES ? [`the first view weighs ${bytes} bytes`] : [];
}
