import { it } from 'vitest';
import { openBrowserWorld } from '../support/browser-world.ts';
import { openAddresses } from '../support/every-address.ts';

it('shots', async () => {
  const w = await openBrowserWorld();
  const walk = await openAddresses(w);
  const urls = (process.env['SHOTS'] ?? '').split(',');
  for (const u of urls) {
    const [url, who] = u.split('@');
    const a = url?.startsWith('!')
      ? {
          page: walk.as[(who ?? 'worker') as 'worker'],
          url: (walk.referrals as Record<string, string>)[url.slice(1)] ?? '',
        }
      : await walk.find(url ?? '');
    const page = who ? walk.as[who as 'worker'] : a.page;
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(a.url);
      if (process.env['EMPTY']) {
        await page
          .locator('main form[method=post]')
          .first()
          .evaluate((f: HTMLFormElement) => f.requestSubmit());
        await page.waitForLoadState();
        await page.waitForTimeout(300);
      }
      await page.screenshot({
        path: `/tmp/shots/${u.replace(/[^a-z]+/gi, '-')}-${width}.png`,
        fullPage: true,
      });
    }
  }
  await w.close();
});
