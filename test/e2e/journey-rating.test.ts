import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plantPublishedPage } from '../../src/stages/feedback/fixtures.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfHtml, faultsOfPage } from '../support/look-closely.ts';

let w: BrowserWorld;
let url: string;
beforeAll(async () => {
  w = await openBrowserWorld();
  const editor = await w.world.colleague('site-editor', w.world.bodies.lead);
  const place = { territoryId: w.world.territoryId, accountId: editor.accountId };
  await plantPublishedPage(w.db, place, { slug: 'aperte-le-domande' });
  await plantPublishedPage(w.db, place, { kind: 'home', slug: 'home', title: 'Al lavoro, insieme' });
  url = '/novita/aperte-le-domande';
}, 600_000);
afterEach(() => expect(w.complaints.splice(0)).toEqual([]));
afterAll(() => w.close());

const shots = process.env['SHOTS'];
const shot = async (page: Page, name: string) => {
  if (shots)
    await page
      .locator('.site-feedback, main')
      .last()
      .screenshot({ path: `${shots}/${name}.png` });
};
const rows = () =>
  w.db.asSuperuser<{ stars: number; answer: string; state: string }>(
    'select stars, answer, state from app.feedback order by sent_at',
  );
const sections = () =>
  w.db.asSuperuser<{ section: string | null; lang: string; stars: number }>(
    'select section, lang, stars from app.feedback order by sent_at',
  );
const look = async (page: Page) => expect(await faultsOfPage(page, await page.content())).toEqual([]);

describe('with script', () => {
  it('shows the branch of the stars at once, goes back and forward, sends once and says thanks in place', async () => {
    const page = await w.anybody();
    await page.goto(url);
    await shot(page, 'stars');
    // As the validator of the public administration clicks: the label, and it looks at once.
    for (const n of [1, 2, 3, 4, 5]) {
      const seen = await page.evaluate((stars) => {
        document.querySelector<HTMLElement>(`[data-element="feedback-rate-${stars}"]`)?.click();
        const shown = (name: string) =>
          document.querySelector<HTMLElement>(`[data-element="feedback-rating-${name}"]`)?.offsetParent !==
          null;
        return [shown('negative'), shown('positive')];
      }, n);
      expect(seen).toEqual([n <= 3, n >= 4]);
    }
    await look(page);
    await shot(page, 'positive');
    await page.getByRole('button', { name: 'Avanti' }).click();
    await page.locator('[data-feedback-problem="answer-missing"]').waitFor({ state: 'visible' });
    await page.getByLabel('Le indicazioni erano complete').check();
    await page.getByRole('button', { name: 'Avanti' }).click();
    const detail = page.getByLabel('Dettaglio');
    await detail.fill('👨‍👩‍👧‍👦'.repeat(201));
    await page.getByText('Caratteri di troppo: 1').waitFor();
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page.locator('[data-feedback-problem="text-too-long"]').waitFor({ state: 'visible' });
    await look(page);
    await shot(page, 'too-long');
    await detail.fill('Tutto chiaro.');
    await page.getByRole('button', { name: 'Indietro' }).click();
    expect(await page.getByLabel('Le indicazioni erano complete').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Indietro' }).click();
    await page.locator('[data-element="feedback-rate-5"]').click();
    await page.getByRole('button', { name: 'Avanti' }).click();
    await shot(page, 'detail');
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page.getByText('Grazie, il tuo parere ci aiuterà a migliorare il servizio!').waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-feedback-thanks'))).toBe(
      true,
    );
    await look(page);
    await shot(page, 'thanks');
    expect(await rows()).toEqual([{ stars: 5, answer: 'complete', state: 'to-read' }]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('keeps what was typed when nothing is to be reached, and sends it then', async () => {
    const page = await w.anybody({ width: 360, height: 740 });
    await page.goto(url);
    await page.locator('[data-element="feedback-rate-2"]').click();
    await page.getByRole('radio', { name: 'Ho avuto problemi tecnici', exact: true }).check();
    await shot(page, 'negative-360');
    await page.getByRole('button', { name: 'Avanti' }).click();
    await page.getByLabel('Dettaglio').fill('Si bloccava.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page.locator('[data-feedback-problem="failed"]').waitFor({ state: 'visible' });
    expect(await page.getByLabel('Dettaglio').inputValue()).toBe('Si bloccava.');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page.locator('[data-feedback-thanks]').waitFor({ state: 'visible' });
    expect((await rows()).at(-1)).toEqual({ stars: 2, answer: 'technical', state: 'to-read' });
  });

  it('is walked with the keyboard alone', async () => {
    const page = await w.anybody();
    await page.goto(url);
    await page.locator('#field-stars').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Con la tastiera');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-feedback-thanks]').waitFor({ state: 'visible' });
    expect((await rows()).at(-1)).toEqual({ stars: 3, answer: 'unclear', state: 'to-read' });
  });
});

describe.each([{ width: 1280 }, { width: 320 }])('without script, $width pixels wide', ({ width }) => {
  it('asks step by step, keeps what was chosen, and says thanks', async () => {
    const page = await w.anybody({ javaScript: false, width });
    await page.goto(url);
    await page.locator('[data-element="feedback-rate-4"]').click();
    await page.getByRole('button', { name: 'Avanti' }).click();
    expect(await faultsOfHtml(await page.content())).toEqual([]);
    await shot(page, `step-answer-${width}`);
    await page.getByRole('button', { name: 'Avanti' }).click();
    await page.getByRole('link', { name: 'Scegli una risposta.' }).waitFor();
    expect(await faultsOfHtml(await page.content())).toEqual([]);
    await page.getByRole('radio', { name: 'Altro' }).check();
    await page.getByRole('button', { name: 'Avanti' }).click();
    await page.getByLabel('Dettaglio').fill('Ecco');
    expect(await faultsOfHtml(await page.content())).toEqual([]);
    await shot(page, `step-text-${width}`);
    await page.getByRole('button', { name: 'Indietro' }).click();
    expect(await page.getByRole('radio', { name: 'Altro' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Avanti' }).click();
    expect(await page.getByLabel('Dettaglio').inputValue()).toBe('Ecco');
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page
      .getByRole('heading', { name: 'Grazie, il tuo parere ci aiuterà a migliorare il servizio!' })
      .waitFor();
    expect(await faultsOfHtml(await page.content())).toEqual([]);
    await page.getByRole('link', { name: 'Torna alla pagina «Aperte le domande»' }).click();
    expect(new URL(page.url()).pathname).toBe(url);
    expect((await rows()).at(-1)).toEqual({ stars: 4, answer: 'other', state: 'to-read' });
  });
});

describe('a list, and the end of a service', () => {
  it('are rated each for itself, with script', async () => {
    const page = await w.anybody();
    await page.goto('/en/novita');
    await page.locator('[data-element="feedback-rate-2"]').click();
    await page.getByRole('radio', { name: 'I had technical problems', exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Send your rating' }).click();
    await page.locator('[data-feedback-thanks]').waitFor({ state: 'visible' });
    expect((await sections()).at(-1)).toEqual({ section: 'news', lang: 'en', stars: 2 });
    await page.goto('/offri-un-posto/grazie');
    await page.getByRole('heading', { name: 'Quanto è stato facile usare questo servizio?' }).waitFor();
    await look(page);
    await shot(page, 'service');
    await page.locator('[data-element="feedback-rate-5"]').click();
    await page.getByRole('radio', { name: 'Le indicazioni erano chiare', exact: true }).check();
    await page.getByRole('button', { name: 'Avanti' }).click();
    await page.getByRole('button', { name: 'Invia la valutazione' }).click();
    await page.getByText('non cambia nulla per la tua offerta').waitFor();
    await look(page);
    expect((await sections()).at(-1)).toEqual({ section: 'offer-sent', lang: 'it', stars: 5 });
    expect(await page.context().cookies()).toEqual([]);
  });

  it('are rated each for itself, without script', async () => {
    const page = await w.anybody({ javaScript: false, width: 320 });
    for (const [address, section] of [
      ['/offri-un-posto', 'offer'],
      ['/offri-un-posto/grazie', 'offer-sent'],
    ] as const) {
      await page.goto(address);
      expect(await faultsOfHtml(await page.content()), address).toEqual([]);
      await page.locator('[data-element="feedback-rate-3"]').click();
      await page.getByRole('button', { name: 'Avanti' }).click();
      await page.getByRole('radio', { name: 'Altro' }).check();
      await page.getByRole('button', { name: 'Avanti' }).click();
      await page.getByRole('button', { name: 'Invia la valutazione' }).click();
      await page.getByRole('heading', { name: 'Grazie, il tuo parere' }).waitFor();
      expect(await faultsOfHtml(await page.content()), address).toEqual([]);
      expect((await sections()).at(-1)).toEqual({ section, lang: 'it', stars: 3 });
    }
    await page.getByRole('link', { name: 'Vai alla pagina iniziale' }).click();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
