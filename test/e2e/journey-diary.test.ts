import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { aFollowedPerson } from '../support/followed-person.ts';
import { faultsOfAccess, faultsOfHtml, faultsOfWidth } from '../support/look-closely.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());

const inDays = (n: number) => formatDay(addDays(dayInRome(new Date()), n), 'it');
const looksRight = async (page: Page) => {
  expect(await faultsOfHtml(await page.content())).toEqual([]);
  expect(await faultsOfAccess(page)).toEqual([]);
  expect(await faultsOfWidth(page)).toEqual([]);
};
const done = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe.each([
  ['with JavaScript on a wide window', { javaScript: true, width: 1280 }],
  ['without JavaScript on a wide window', { javaScript: false, width: 1280 }],
  ['with JavaScript on a telephone', { javaScript: true, width: 360 }],
  ['without JavaScript on a telephone', { javaScript: false, width: 360 }],
])('%s', (_, options) => {
  // axe and the measures run scripts of their own: they look where scripts run.
  const look = (page: Page) => (options.javaScript ? looksRight(page) : Promise.resolve());

  it('notes on the way, corrects, keeps something apart, meets and reports', async () => {
    const her = await aFollowedPerson(w.db, w.world);
    const coach = await w.world.colleague('job-coach', w.world.bodies.coop);
    await her.beside(coach, 'coaches');
    const page = await w.as(her.worker, options);

    await page.goto(`${her.url}/diario/nota`);
    await look(page);
    await page.getByLabel('Che cos’è stato').selectOption({ label: 'Assenza' });
    await page.getByLabel('Che cosa è successo').fill('Oggi non è venuta: era dal dentista.');
    await page.getByRole('button', { name: 'Aggiungi al diario' }).click();
    await done(page, 'Aggiunto al diario');
    await page.getByRole('link', { name: /^Correggi Assenza/ }).click();
    await look(page);
    await page.getByLabel('Che cosa è successo').fill('Oggi non è venuta: era dal medico.');
    await page.getByRole('button', { name: 'Registra la correzione' }).click();
    await done(page, 'la voce di prima resta');
    expect(await page.locator('del').textContent()).toBe('Oggi non è venuta: era dal dentista.');
    await look(page);

    await page.getByRole('link', { name: /note riservate/ }).click();
    await page.getByLabel('Nota', { exact: true }).fill('Ha paura di tornare a casa.');
    await page.getByRole('button', { name: 'Registra la nota riservata' }).click();
    await done(page, 'Nota riservata registrata');
    await look(page);
    const colleague = await w.as(coach, options);
    await colleague.goto(`${her.url}/note-riservate`);
    expect(await colleague.content()).not.toContain('Ha paura');
    await colleague.goto(`${her.url}/diario`);
    expect(await colleague.getByRole('main').textContent()).toContain('era dal medico');

    await page.goto(`${her.url}/appuntamenti`);
    await look(page);
    await page.getByRole('link', { name: 'Fissa un appuntamento' }).click();
    await page.getByLabel('In che giorno').fill(inDays(7));
    await page.getByLabel('Ora di inizio').fill('9:30');
    await page.getByLabel('Ora di fine').fill('9:00');
    await page.getByRole('button', { name: 'Fissa l’appuntamento' }).click();
    await page.getByRole('alert').filter({ hasText: 'Deve finire dopo l’inizio' }).waitFor();
    await look(page);
    await page.getByLabel('Ora di fine').fill('10.30');
    await page.getByLabel('Dove').fill('Via Roma 1, Pontassieve');
    await page.getByRole('button', { name: 'Fissa l’appuntamento' }).click();
    await done(page, 'Appuntamento fissato');
    await look(page);
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Scarica per il calendario' }).click(),
    ]);
    expect(calendar.suggestedFilename()).toBe('appuntamento.ics');
    await page.getByRole('link', { name: 'Sposta o correggi' }).click();
    await page.getByLabel('In che giorno').fill(inDays(8));
    await page.getByRole('button', { name: 'Salva l’appuntamento' }).click();
    await done(page, 'Appuntamento salvato');
    expect(await page.getByRole('main').textContent()).toContain('Spostato');
    await page.goto('/appuntamenti');
    await look(page);
    await page.getByRole('row', { name: 'Ada Bruni' }).getByRole('link').click();
    await page.getByRole('button', { name: 'Disdici l’appuntamento' }).click();
    await done(page, 'Appuntamento disdetto');

    await page.goto(`${her.url}/relazioni`);
    await look(page);
    await page.getByRole('link', { name: 'Scrivi una relazione' }).click();
    await page.getByLabel('L’équipe').check();
    await page.getByLabel('Destinatario').fill('Équipe di zona\nPontassieve');
    await page.getByLabel('Che cosa è successo, dal diario').check();
    await page.getByLabel('Chi la segue').check();
    await look(page);
    await page.getByRole('button', { name: 'Prepara la bozza' }).click();
    await done(page, 'Bozza preparata');
    await look(page);
    expect(await page.content()).not.toContain('Ha paura');
    const diary = page.getByLabel('Che cosa è successo, dal diario');
    expect(await diary.inputValue()).toContain('era dal medico');
    expect(await diary.inputValue()).not.toContain('dentista');
    await diary.fill('Ha mancato un incontro, e ha avvisato.');
    await page.getByRole('button', { name: 'Salva la bozza' }).click();
    await done(page, 'Bozza salvata');
    await look(page);
    await page.getByRole('button', { name: 'Emetti la relazione' }).click();
    await done(page, 'Relazione emessa');
    await look(page);
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Scarica il PDF' }).click(),
    ]);
    expect(pdf.suggestedFilename()).toBe('relazione.pdf');
    expect(w.complaints).toEqual([]);
  });
});
