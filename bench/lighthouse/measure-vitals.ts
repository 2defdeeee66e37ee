import { type CDPSession, chromium, type Page } from 'playwright-core';

/** What a reader waits for: milliseconds until the largest piece is painted, the score of what moved, milliseconds of the
 *  slowest answer to an input and how many inputs there were; as web-vitals counts them. */
export type Vitals = { lcp: number; cls: number; inp: number; inputs: number };
type Kept = { lcp: number; shifts: { at: number; value: number }[]; inputs: Record<number, number> };
type Entry = PerformanceEntry & { value?: number; hadRecentInput?: boolean; interactionId?: number };

/** Opens a page in a window of a telephone, its processor four times slower, touches and types, and reads what the browser
 *  measured of it.
 *  @param port of the DevTools of a Chromium @param act what the reader does */
export async function measureVitals(
  port: number,
  url: string,
  act: (page: Page) => Promise<void>,
): Promise<Vitals> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    const session: CDPSession = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(500);
    await act(page);
    await page.waitForTimeout(500);
    const kept = await page.evaluate(() => (window as unknown as { vitals: Kept }).vitals);
    const inputs = Object.values(kept.inputs);
    return {
      lcp: kept.lcp,
      cls: worstWindow(kept.shifts),
      inp: Math.max(0, ...inputs),
      inputs: inputs.length,
    };
  } finally {
    await context.close();
    await browser.close();
  }
}

/** Runs in the page before its own scripts. An input counts with the longest of its events; fewer than fifty inputs leave
 *  no outlier aside. Events of less than 16 ms are not told by the browser. */
function watch(): void {
  const kept: Kept = { lcp: 0, shifts: [], inputs: {} };
  (window as unknown as { vitals: Kept }).vitals = kept;
  const observe = (type: string, take: (entry: Entry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('largest-contentful-paint', (e) => {
    kept.lcp = e.startTime;
  });
  observe('layout-shift', (e) => {
    if (!e.hadRecentInput) kept.shifts.push({ at: e.startTime, value: e.value ?? 0 });
  });
  const input = (e: Entry) => {
    const id = e.interactionId ?? 0;
    if (id > 0) kept.inputs[id] = Math.max(kept.inputs[id] ?? 0, e.duration);
  };
  observe('event', input, { durationThreshold: 16 });
  observe('first-input', input);
}

/** The worst window of shifts: less than a second between two of them, five seconds in all. */
function worstWindow(shifts: Kept['shifts']): number {
  let [worst, sum, first, last] = [0, 0, 0, 0];
  for (const { at, value } of shifts) {
    const goesOn = sum > 0 && at - last < 1000 && at - first < 5000;
    [sum, first] = goesOn ? [sum + value, first] : [value, at];
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}
