import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { someWeights } from '../support/plant-joint-table.ts';
import { plantMatching } from '../support/plant-matching.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { sendForm } from '../support/send-form.ts';

/** One frame of a screen of 60 Hz. */
const FRAME_MS = 1_000 / 60;
const PEOPLE = 10;

let w: BrowserWorld;
let coach: Colleague;
let joint: string;
let cases: string[];
beforeAll(async () => {
  w = await openBrowserWorld();
  await plantNotice(w.db, w.world);
  coach = await w.world.colleague('job-coach', w.world.bodies.coop);
  const planted = await plantMatching(w, coach, PEOPLE, 8);
  // The first of them has no hours for any of the places.
  cases = planted.cases.slice(1).map((c) => c.id);
  await someWeights(w, await w.world.colleague('coordinator', w.world.bodies.lead));
  joint = `/progetti/${w.world.projectId}/abbinamenti`;
  const at = await w.as(coach);
  await sendForm(at, '/abbinamenti', {}, { action: '/abbinamenti/punti' });
  // One pair is locked and one is vetoed, so that both can be tried free.
  for (const [nth, kind] of [
    [0, 'lock'],
    [1, 'veto'],
  ] as const) {
    const html = await (await at.request.get(`${joint}?persona=${cases[nth]}`)).text();
    const link = new RegExp(`href="([^"]*prova=${kind}[^"]*)"`).exec(html)?.[1] ?? '';
    await sendForm(at, link.replaceAll('&amp;', '&'), { reason: 'Motivo di prova' }, { action: '/fissa' });
  }
}, 240_000);
afterAll(() => w.close());

/** What an answer says: what was tried, who moves, what it costs; only that it is impossible, where it is. */
type Answer = { tried: string; says: string[]; impossible: boolean };

/** Clicks every link of the page that tries something. @returns by its address, the answer and the milliseconds it took */
const clickAll = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-joint] a[href*="prova="]')];
    return links.map((link) => {
      const began = performance.now();
      link.click();
      const took = performance.now() - began;
      const answer = document.querySelector('section[role=status]');
      const said = [...(answer?.querySelectorAll(':scope > p, li') ?? [])].map((e) => e.textContent ?? '');
      const goOn = answer?.querySelector('a')?.href ?? '';
      return { href: link.href, took, said, goOn };
    });
  });

/** What the server answers to the same link; read in an empty window, since the product's own lets no script write HTML. */
async function serverAnswer(page: Page, empty: Page, href: string): Promise<Answer> {
  const html = await (await page.request.get(href)).text();
  return empty.evaluate((text) => {
    const section = new DOMParser()
      .parseFromString(text, 'text/html')
      .querySelector('#what-changes')
      ?.closest('section');
    const own = [...(section?.querySelectorAll(':scope > p, li') ?? [])].map((e) => e.textContent ?? '');
    return {
      tried: own[0] ?? '',
      says: own.slice(1).filter((t) => !/^Torna|^Apri il posto/.test(t)),
      impossible: section?.querySelector('form, ul') === null && !own.some((t) => /A tutti insieme/.test(t)),
    };
  }, html);
}

it('answers in the page what the server answers, within a frame: lock, veto, free, close, one more', async () => {
  const page = await w.as(coach);
  const empty = await w.anybody();
  const took: number[] = [];
  const kinds = new Map<string, number>();
  for (const caseId of cases.slice(0, 4)) {
    await page.goto(`${joint}?persona=${caseId}`);
    // The table's own script is fetched after the page: until it is there, a click goes to the server.
    await page.locator('[data-joint-live]').waitFor({ state: 'attached' });
    const answers = await clickAll(page);
    expect(page.url()).toContain(`persona=${caseId}`);
    // The first click of a page reads the whole table: it is counted too.
    for (const { href, took: ms, said, goOn } of answers) {
      took.push(ms);
      const asked = new URL(href).searchParams;
      const kind = asked.get('prova') ?? '';
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const server = await serverAnswer(page, empty, href);
      expect(said[0], href).toBe(server.tried);
      if (server.impossible) {
        expect(goOn, [...said, '|', server.tried, ...server.says].join(' · ')).toBe('');
        continue;
      }
      expect(goOn, href).toBe(href);
      expect(
        said
          .slice(1)
          .filter((t) => t !== 'Vai avanti')
          .sort(),
        href,
      ).toEqual([...server.says].sort());
    }
  }
  for (const kind of ['lock', 'veto', 'free', 'close', 'add'])
    expect(kinds.get(kind), kind).toBeGreaterThan(0);
  const sorted = took.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  expect(median).toBeLessThan(FRAME_MS);
  expect(w.complaints).toEqual([]);
}, 240_000);

it('leads to the same answer without JavaScript', async () => {
  const page = await w.as(coach, { javaScript: false });
  for (const kind of ['lock', 'veto', 'close', 'add']) {
    await page.goto(`${joint}?persona=${cases[2]}`);
    await page.locator(`[data-joint] a[href*="prova=${kind}"]`).first().click();
    await page.waitForURL(new RegExp(`prova=${kind}`));
    expect(await page.locator('section:has(> #what-changes)').textContent()).toMatch(/^Che cosa cambiaSe /);
  }
});
