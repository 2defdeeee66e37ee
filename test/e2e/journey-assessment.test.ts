import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfPage } from '../support/look-closely.ts';
import { anEvaluationBy, aTakenOnPerson } from '../support/plant-assessment.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { faultsOfWeight } from '../support/weigh.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
  await plantNotice(w.db, w.world);
});
afterAll(() => w.close());

const brief = 'ICF: insieme breve per la riabilitazione professionale';
const all = ['assessment', 'functional', 'body-functions'] as const;

/** Fills in the ICF from the list of assessments to its closing, as a rater does. @returns its address */
async function rate(page: Page, address: string, performance: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Nuova valutazione' }).click();
  await page.getByRole('link', { name: `Comincia: ${brief}` }).click();
  await page.getByRole('button', { name: `Comincia: ${brief}` }).click();
  await page.getByRole('link', { name: 'Compila: Attività e partecipazione' }).click();
  for (const field of await page.getByLabel('Performance').all()) await field.selectOption(performance);
  for (const field of await page.getByLabel('Capacità').all()) await field.selectOption('3');
  await page.getByRole('button', { name: 'Salva e vai avanti' }).click();
  await page.getByLabel('e310 Famiglia ristretta').selectOption('+3');
  await page.getByLabel('e330 Persone in posizioni di autorità').selectOption('.2');
  await page.getByLabel('e580 Servizi, sistemi e politiche sanitarie').selectOption('+8');
  await page.getByRole('button', { name: 'Salva e vai avanti' }).click();
  await page.getByRole('link', { name: 'Compila: Funzioni corporee' }).click();
  await page.getByLabel('b130 Funzioni dell’energia e delle pulsioni').selectOption('2');
  await page.getByLabel('b164 Funzioni cognitive di livello superiore').selectOption('1');
  await page.getByLabel('b455 Funzioni di tolleranza dell’esercizio fisico').selectOption('0');
  await page.getByRole('button', { name: 'Salva e torna alla valutazione' }).click();
  await page.getByRole('button', { name: 'Chiudi la valutazione' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('manca la risposta');
  await page.getByRole('link', { name: 'e590 Servizi, sistemi e politiche del lavoro', exact: true }).click();
  await page.getByLabel('e590 Servizi, sistemi e politiche del lavoro').selectOption('.0');
  await page.getByRole('button', { name: 'Salva e torna alla valutazione' }).click();
  await page.getByRole('button', { name: 'Chiudi la valutazione' }).click();
  await page.waitForURL(/fatto=closed/);
  return page.url().split('?')[0] ?? '';
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('two psychologists rate apart, compare, write one together, and the profile is read by who coaches', async () => {
    const p = await aTakenOnPerson(w.db, w.world);
    const dsm = w.world.services.dsm;
    const one = await p.rater('psychologist', 'assesses', 'health', dsm);
    const two = await p.rater('psychologist', 'assesses', 'health', dsm);
    const earlier = { ratedOn: addDays(dayInRome(new Date()), -120), extent: '3' };
    await anEvaluationBy(w.db, one, p.caseId, 'icf-vocational-brief', all, earlier);
    const page = await w.as(one, { javaScript });
    const other = await w.as(two, { javaScript });
    await rate(page, p.page, '1');
    await rate(other, p.page, '2');

    await page.goto(p.page);
    expect(await page.getByRole('main').textContent()).toContain('Colloquio iniziale');
    for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) await box.check();
    await page.getByRole('button', { name: 'Confronta quelle scelte' }).click();
    const side = (await page.getByRole('main').textContent()) ?? '';
    expect(side).toContain('diversa');
    expect(side).toContain('uguale');
    await page.getByRole('button', { name: 'Scrivi la valutazione concordata' }).click();
    await page.waitForURL(/fatto=agreeing/);
    const together = page.url().split('?')[0] ?? '';
    await page.getByRole('link', { name: 'Compila: Attività e partecipazione' }).click();
    await other.goto(page.url());
    for (const field of await page.getByLabel('Performance').all()) await field.selectOption('1');
    await page.getByRole('button', { name: 'Salva e torna alla valutazione' }).click();
    for (const field of await other.getByLabel('Performance').all()) await field.selectOption('2');
    await other.getByRole('button', { name: 'Salva e torna alla valutazione' }).click();
    expect(await other.getByRole('main').textContent()).toContain('Qualcuno ha salvato prima di te');
    expect(await other.getByRole('table').textContent()).toContain('Performance: 1 lieve');
    expect(await other.getByRole('table').textContent()).toContain('Performance: 2 medio');
    if (javaScript) expect(await faultsOfPage(other, await other.content())).toEqual([]);
    await page.goto(together);
    await page.getByRole('button', { name: 'Chiudi la valutazione' }).click();
    await page.waitForURL(/fatto=closed/);

    const coach = await w.as(await p.rater('job-coach', 'coaches'), { javaScript });
    await coach.goto(p.page);
    await coach.getByRole('link', { name: 'Profilo ICF' }).click();
    expect(await coach.getByRole('img', { name: 'Profilo ICF, codice per codice' }).count()).toBe(1);
    const table = (await coach.getByRole('main').textContent()) ?? '';
    expect(table).toContain('nel suo ambiente fa meglio: l’ambiente aiuta (di 2)');
    expect(table).not.toMatch(/b130|unzioni corporee/);
    expect(w.complaints).toEqual([]);
  });
});

it('every page of an assessment is accessible, valid and light, on a telephone too', async () => {
  const p = await aTakenOnPerson(w.db, w.world);
  const rater = await p.rater('psychologist', 'assesses', 'health', w.world.services.dsm);
  const today = dayInRome(new Date());
  const by = (code: string, daysAgo: number, extent: string, close = true) =>
    anEvaluationBy(w.db, rater, p.caseId, code, all, { ratedOn: addDays(today, -daysAgo), extent, close });
  const a = await by('icf-vocational-brief', 60, '3');
  const b = await by('icf-vocational-brief', 0, '1');
  const draft = await by('initial-interview', 0, '1', false);
  const desk = await w.world.colleague('coordinator', w.world.bodies.lead);
  const below = [
    '',
    '/nuova',
    '/profilo',
    '/limitazioni',
    `/confronto?di=${a}&di=${b}`,
    `/${a}`,
    `/${draft}`,
    `/${draft}/compila/scheda/work-so-far`,
    `/${draft}/compila/scheda/getting-there`,
  ].map((end) => ({ who: rater, url: `${p.page}${end}` }));
  const editor = [
    '/strumenti',
    '/strumenti/occupability',
    '/strumenti/occupability/modifica',
    '/strumenti/nuovo',
  ];
  const folder = process.env['LOOK_AT'];
  for (const { who, url } of [...below, ...editor.map((url) => ({ who: desk, url }))])
    for (const width of [1280, 360]) {
      const page = await w.as(who, { width });
      const answer = await page.goto(url);
      expect(answer?.status(), url).toBe(200);
      const html = (await answer?.text()) ?? '';
      const faults = [...(await faultsOfWeight(page, html)), ...(await faultsOfPage(page, html))];
      expect(faults, `${url} ${width}`).toEqual([]);
      if (folder)
        await page.screenshot({
          path: `${folder}/${url.replaceAll(/[0-9a-f-]{36}/g, 'x').replaceAll(/[^a-z0-9]+/g, '-')}-${width}.png`,
          fullPage: true,
        });
      await page.context().close();
    }
  expect(w.complaints).toEqual([]);
});
