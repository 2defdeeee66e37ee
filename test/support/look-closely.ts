import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The renderer closes void elements as XML does; HTML reads both.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** What is wrong with the HTML as it was sent: one line a fault; empty when it is valid. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((r) =>
    r.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`),
  );
}

/** What axe finds on the page as it stands: one line a node. */
export async function faultsOfAccess(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options: RunOptions = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
  const found = await page.evaluate(
    (o) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(o),
    options,
  );
  return found.violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`),
  );
}

/** What does not fit: the page moves sideways, or a text is cut off by its own box. */
export async function faultsOfWidth(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults =
      root.scrollWidth > window.innerWidth
        ? [`the page is ${root.scrollWidth} px wide in a window of ${window.innerWidth}`]
        : [];
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      // What may be wider than its box by design: grids that move, hidden words, and what is typed into one line.
      if (
        box.closest('.scroll-region, .visually-hidden, .skip-links, svg, select, input') ||
        !box.checkVisibility()
      )
        continue;
      const style = getComputedStyle(box);
      if (style.clipPath !== 'none') continue;
      const cut = /hidden|clip/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1;
      const cutBelow = /hidden|clip/.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1;
      const { right, width } = box.getBoundingClientRect();
      const out = width > 0 && right > window.innerWidth + 1;
      if (cut || cutBelow || out)
        faults.push(
          `${box.tagName.toLowerCase()}.${box.className}: «${(box.textContent ?? '').slice(0, 40)}» does not fit`,
        );
    }
    return faults;
  });
}

/** On a telephone: what axe finds, and what does not fit, also with the text twice as large. The window is left as
 *  it was found. */
export async function faultsOnTelephone(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 800 });
  const faults = [...(await faultsOfAccess(page)), ...(await faultsOfWidth(page))].map(
    (f) => `at 320 px: ${f}`,
  );
  const enlarge = (size: string) =>
    page.evaluate((s) => document.documentElement.style.setProperty('font-size', s), size);
  await page.setViewportSize({ width: 640, height: 800 });
  await enlarge('200%');
  faults.push(...(await faultsOfWidth(page)).map((f) => `at 200 %: ${f}`));
  await enlarge('');
  await page.setViewportSize(before);
  return faults;
}

/** On a wide window and on a telephone, and the HTML as it was sent. */
export async function faultsOfPage(page: Page, html: string): Promise<string[]> {
  const [ofHtml, wide] = await Promise.all([faultsOfHtml(html), faultsOfAccess(page)]);
  return [...ofHtml, ...wide, ...(await faultsOnTelephone(page))];
}
