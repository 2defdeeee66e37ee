import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What holds the focus: its name as it is read aloud, and whether one sees that it holds it. */
type Held = { name: string; id: string; seen: boolean };

/** What holds the focus now. Seen is what looks otherwise without the focus, and stands inside the window. */
export function held(page: Page): Promise<Held> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', id: '', seen: false };
    const look = () => {
      const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element);
      const transparent = outlineStyle === 'none' || /, 0\)$|transparent/.test(outlineColor);
      return `${boxShadow} ${transparent ? '' : outlineColor}`;
    };
    const focused = look();
    element.blur();
    const without = look();
    element.focus({ preventScroll: true });
    const { top, bottom } = element.getBoundingClientRect();
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])]
        : [];
    const text =
      element.ariaLabel ?? (labels.map((l) => l.textContent).join(' ') || element.textContent) ?? '';
    return {
      name: text.replace(/\s+/g, ' ').trim(),
      id: element.id,
      seen: focused !== without && bottom > 0 && top < window.innerHeight,
    };
  });
}

/** Presses Tab until what holds the focus is called so. Every stop on the way must be seen.
 *  @throws where forty stops do not lead there */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await held(page);
    expect(now, `the focus on «${now.name}» is seen`).toMatchObject({ seen: true });
    if (now.name.startsWith(name)) return;
    passed.push(now.name);
  }
  throw new Error(`Forty stops do not lead to «${name}»: ${passed.join(' · ')}`);
}

/** Past what repeats on every page: the first stop is the link that does it. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await held(page)).toMatchObject({ name: 'Salta al contenuto', seen: true });
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await page.evaluate(() => document.activeElement?.id)) ?? '')
    .toBe('content');
}

/** Follows a link, or presses a button, from the beginning of the content, and waits for the next page. */
export async function go(page: Page, name: string): Promise<void> {
  await skipToContent(page);
  await tabTo(page, name);
  await enter(page);
}

/** Presses what holds the focus and waits for the next page. */
export async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
  await page.waitForLoadState();
}

/** Chooses the option of a list whose words begin so. Step by step: letters typed into a list are forgotten when a busy
 *  machine takes a second between two.
 *  @throws where thirty steps do not lead there */
export async function pick(page: Page, list: string, option: string): Promise<void> {
  await tabTo(page, list);
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label ?? '');
  for (let step = 0; step < 30 && !(await chosen()).startsWith(option); step += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toMatch(new RegExp(`^${option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
}
