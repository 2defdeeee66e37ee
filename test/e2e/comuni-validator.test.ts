import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { classesOf } from '../support/data-elements.ts';
import { plantedAddresses, plantFirstTexts } from '../support/plant-first-texts.ts';

// The audits of the public administration's validator (italia/pa-website-validator, its file in each title) for which it
// opens a browser. Those that read the HTML alone: test/outputs/comuni-validator.http.test.ts.
let w: BrowserWorld;
let page: Page;
beforeAll(async () => {
  w = await openBrowserWorld();
  await plantFirstTexts(w.db, w.world);
  page = await w.anybody();
});
afterEach(() => expect(w.complaints.splice(0)).toEqual([]));
afterAll(() => w.close());

const answers = {
  negative: [
    'A volte le indicazioni non erano chiare',
    'A volte le indicazioni non erano complete',
    'A volte non capivo se stavo procedendo correttamente',
    'Ho avuto problemi tecnici',
    'Altro',
  ],
  positive: [
    'Le indicazioni erano chiare',
    'Le indicazioni erano complete',
    'Capivo sempre che stavo procedendo correttamente',
    'Non ho avuto problemi tecnici',
    'Altro',
  ],
} as const;
const questions = {
  negative: 'Dove hai incontrato le maggiori difficoltà?',
  positive: 'Quali sono stati gli aspetti che hai preferito?',
} as const;
const element = (name: string) => page.locator(`[data-element="${name}"]`);

/** Where a branch stands after a star was pressed, by the measure of the validator: laid out, not hidden, in front of the
 *  reader and not above the window. */
const inSight = (branch: string) =>
  element(`feedback-rating-${branch}`).evaluate((box) => {
    const { top, height, width } = box.getBoundingClientRect();
    const laidOut = (box as HTMLElement).offsetParent !== null;
    return laidOut && getComputedStyle(box).visibility !== 'hidden' && top > 0 && height > 0 && width > 0;
  });

it('feedbackElementAudit.ts, userExperienceEvaluation.ts: every page asks in the words of the model, and each star leads to its questions', async () => {
  for (const url of plantedAddresses) {
    await page.goto(url, { waitUntil: 'load' });
    expect(await element('feedback').count(), url).toBe(1);
    expect((await element('feedback-title').innerText()).trim()).toBe(
      'Quanto sono chiare le informazioni su questa pagina?',
    );
    expect(await element('feedback-input-text').count(), url).toBe(1);
    for (const star of [1, 2, 3, 4, 5]) {
      await element(`feedback-rate-${star}`).evaluate((input) => (input as HTMLElement).click());
      const [asked, other] =
        star <= 3 ? (['negative', 'positive'] as const) : (['positive', 'negative'] as const);
      expect([star, await inSight(asked), await inSight(other)], url).toEqual([star, true, false]);
      const branch = element(`feedback-rating-${asked}`);
      const question = branch.locator('[data-element="feedback-rating-question"]');
      expect((await question.innerText()).trim()).toBe(questions[asked]);
      const texts = await branch.locator('[data-element="feedback-rating-answer"]').allInnerTexts();
      expect(texts.map((text) => text.trim())).toEqual(answers[asked]);
    }
  }
});

it('fontsCheckAudit.ts: headings and paragraphs, and what stands in them, are in a font of the model', async () => {
  for (const url of plantedAddresses) {
    await page.goto(url);
    const fonts = await page.evaluate(() => {
      const outer = [...document.body.querySelectorAll('h1, h2, h3, h4, h5, h6, p')];
      const all = outer.flatMap((e) => [e, ...e.querySelectorAll('*')]);
      return [...new Set(all.map((e) => getComputedStyle(e).fontFamily.split(',')[0]?.replaceAll('"', '')))];
    });
    expect(fonts, url).toEqual(['Titillium Web']);
  }
});

it('bootstrapItaliaDoubleCheckAudit.ts: the kit says its release, from 2.0 on, and lends at least 30 % of the classes of a page', async () => {
  const sheet = readFileSync(
    createRequire(import.meta.url).resolve('bootstrap-italia/dist/css/bootstrap-italia.min.css'),
    'utf8',
  );
  const ofTheKit = new Set([...sheet.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name ?? ''));
  const shares: string[] = [];
  for (const url of plantedAddresses) {
    await page.goto(url);
    const release = await page.evaluate(() =>
      getComputedStyle(document.body).getPropertyValue('--bootstrap-italia-version'),
    );
    expect(Number(/\d+/.exec(release)?.[0]), url).toBeGreaterThanOrEqual(2);
    const classes = [...classesOf(await page.content())];
    const lent = classes.filter((name) => ofTheKit.has(name));
    const share = Math.round((100 * lent.length) / classes.length);
    if (share < 30) shares.push(`${url} ${share} %`);
  }
  expect(shares).toEqual([]);
});
