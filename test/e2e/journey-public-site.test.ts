import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstText } from '../../src/stages/editorial/templates/first-text.ts';
import type { PageKind } from '../../src/stages/editorial/types.ts';
import { callBy } from '../../src/stages/places/rules/offers.ts';
import { dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { typedDay } from '../support/plant-around.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
  await w.db.asSuperuser(
    `insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve') on conflict do nothing`,
    [w.world.territoryId],
  );
});
afterEach(() => expect(w.complaints.splice(0)).toEqual([]));
afterAll(() => w.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);
const said = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
/** What an installation alone knows, written into the blanks of a first text. */
const filled = (text: string) => text.replaceAll(/\[[^\]]+\](?!\()/g, 'Ufficio di prova');

/** Begins a page from its first text, fills its blanks, looks at the preview and publishes it. */
async function writeAndPublish(page: Page, kind: PageKind): Promise<void> {
  await page.goto(`/redazione/nuova?tipo=${kind}`);
  await field(page, 'kind').selectOption(kind);
  await press(page, 'Comincia la bozza');
  const draft = new URL(page.url()).pathname;
  for (const name of ['lead', 'body'])
    await field(page, name).fill(filled(await field(page, name).inputValue()));
  await press(page, 'Salva la bozza');
  await page.goto(`${draft}/pubblica`);
  await press(page, 'Pubblica adesso');
  await page.getByText('La pagina è pubblicata.').waitFor();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  const mark = javaScript ? 'uno' : 'due';

  it('an editor writes a piece of news, looks at it before anybody, publishes it, changes it, and takes it away', async () => {
    const { bodies, colleague } = w.world;
    const editor = await w.as(await colleague('site-editor', bodies.lead), { javaScript });
    const citizen = await w.anybody({ javaScript, width: 360, height: 740 });
    await editor.goto('/redazione');
    await follow(editor, 'Scrivi una pagina');
    await field(editor, 'kind').selectOption('news');
    await field(editor, 'title').fill(`Il forno apre la porta ${mark}`);
    await press(editor, 'Comincia la bozza');
    const draft = new URL(editor.url()).pathname;
    await field(editor, 'lead').fill('Un’azienda della zona offre un posto.');
    await field(editor, 'body').fill(
      '## Che cosa è successo\n\nUn forno ha scritto al progetto.\n\n- si visita\n- si prova\n',
    );
    await field(editor, 'office').fill('Ufficio di prova');
    await field(editor, 'date').fill('05/06/2026');
    await editor.locator('main [name=newsKind][value=notizia]').check();
    await press(editor, 'Salva la bozza');
    expect(await said(editor)).toContain('La bozza è salvata');
    const address = `/novita/il-forno-apre-la-porta-${mark}`;
    expect((await citizen.goto(address))?.status()).toBe(404);
    await follow(editor, 'Anteprima');
    expect(await editor.locator('body').textContent()).toContain('Anteprima: nessuno la vede');
    expect(await heading(editor)).toBe(`Il forno apre la porta ${mark}`);
    await editor.goto(`${draft}/pubblica`);
    await press(editor, 'Pubblica adesso');
    await editor.getByText('La pagina è pubblicata.').waitFor();

    await expect.poll(async () => (await citizen.goto(address))?.status(), { timeout: 10_000 }).toBe(200);
    expect(await heading(citizen)).toBe(`Il forno apre la porta ${mark}`);
    expect(await said(citizen)).toContain('Un forno ha scritto al progetto.');
    expect(await citizen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await citizen.goto('/novita');
    await follow(citizen, `Il forno apre la porta ${mark}`);

    await editor.goto(draft);
    await field(editor, 'lead').fill('Un’azienda della zona offre un posto da fornaio.');
    await press(editor, 'Salva la bozza');
    await citizen.reload();
    expect(await said(citizen)).not.toContain('da fornaio');
    await editor.goto(`${draft}/pubblica`);
    await press(editor, 'Pubblica adesso');
    await editor.getByText('La pagina è pubblicata.').waitFor();
    await expect
      .poll(async () => (await citizen.reload()) && said(citizen), { timeout: 10_000 })
      .toContain('da fornaio');

    await editor.goto(`${draft}/togli`);
    await press(editor, 'Togli la pagina dal sito');
    await expect.poll(async () => (await citizen.reload())?.status(), { timeout: 10_000 }).toBe(404);
    expect(await citizen.context().cookies()).toEqual([]);
  });

  it('a baker offers a place in one page, and it becomes a company with a contact and a next step', async () => {
    const { bodies, colleague } = w.world;
    const scout = await w.as(await colleague('scout', bodies.coop), { javaScript });
    const baker = await w.anybody({ javaScript, width: 360, height: 740 });
    const name = `Forno di prova ${mark}`;
    await baker.goto('/offri-un-posto');
    await press(baker, 'Invia l’offerta');
    // All that is missing at once: nobody is sent back twice for two empty fields.
    expect(await baker.getByRole('alert').getByRole('link').count()).toBe(5);
    await field(baker, 'companyName').fill(name);
    await field(baker, 'comune').selectOption('G825');
    await field(baker, 'work').fill('Sistemare il pane, ma solo uomini');
    await field(baker, 'contactName').fill('Gina Prova');
    await field(baker, 'phone').fill('055 639 0222');
    await press(baker, 'Invia l’offerta');
    expect(await baker.getByRole('alert').textContent()).toContain('uomini');
    expect(await field(baker, 'companyName').inputValue()).toBe(name);
    await field(baker, 'work').fill('Sistemare il pane e tenere in ordine il banco');
    await press(baker, 'Invia l’offerta');
    expect(await heading(baker), await said(baker)).toMatch(/grazie/i);
    const called = formatDay(callBy(dayInRome(new Date())), 'it');
    expect(await said(baker)).toContain(`Entro il ${called}.`);
    expect(await baker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await baker.context().cookies()).toEqual([]);

    await scout.goto('/');
    expect(await said(scout)).toContain(name);
    await scout.goto('/aziende/offerte');
    await follow(scout, name);
    expect(await said(scout)).toContain(called);
    await follow(scout, 'Prendi in carico');
    expect(await field(scout, 'what').inputValue()).toContain('Gina Prova ha offerto un posto dal sito');
    expect(await field(scout, 'nextOn').inputValue()).toBe(called);
    await scout.locator('main [name=into][value=new]').check();
    await field(scout, 'kind').selectOption('craft');
    await field(scout, 'what').fill('Ha offerto un posto dal sito');
    await field(scout, 'nextStep').fill('Chiamare Gina Prova');
    await field(scout, 'nextOn').fill(typedDay(3));
    await press(scout, 'Prendi in carico l’offerta');
    await scout.goto('/aziende');
    await follow(scout, name);
    expect(await said(scout)).toContain('Chiamare Gina Prova');
    await scout.goto('/aziende/offerte?stato=taken');
    await follow(scout, name);
    expect(await said(scout)).toContain('Presa in carico da');
    await follow(scout, 'Apri la scheda dell’azienda');
    expect(await heading(scout)).toBe(name);
  });
});

it('a daughter finds her way from the first page to an application that a colleague takes in charge', async () => {
  const { bodies, colleague } = w.world;
  const editor = await w.as(await colleague('site-editor', bodies.lead));
  for (const kind of ['home', 'for-people'] as const) await writeAndPublish(editor, kind);
  const desk = await w.as(await colleague('access-desk', bodies.lead));
  const assignee = await colleague('social-worker', bodies.lead);
  await w.db.asSuperuser("update app.account set name = 'Irene Provelli' where id = $1", [
    assignee.accountId,
  ]);
  const worker = await w.as(assignee);
  const page = await w.anybody({ width: 360, height: 740 });
  await expect
    .poll(async () => (await page.goto('/')) && heading(page), { timeout: 10_000 })
    .toBe(firstText('home', 'it').title);
  await follow(page, 'Per le persone');
  expect(await heading(page)).toBe(firstText('for-people', 'it').title);
  await follow(page, 'Fai domanda');
  expect(await heading(page)).toBe('Fai la tua domanda');
  await press(page, 'Comincia la domanda');
  await follow(page, 'Vai alla prima domanda');
  const onwards = () => press(page, 'Salva e vai avanti');
  await page.getByLabel('La scrivo io').check();
  await onwards();
  await page.getByLabel('Nome', { exact: true }).fill('Giulia');
  await page.getByLabel('Cognome').fill('Provini');
  await onwards();
  await page.getByLabel('Data di nascita').fill('07/03/1999');
  await onwards();
  await onwards();
  await page.getByLabel('Il tuo comune').selectOption('G825');
  await onwards();
  await page.getByLabel('Telefono').fill('055 123456');
  await onwards();
  await page.getByLabel('Scrivi con parole tue').fill('Le piante');
  await onwards();
  await page.getByLabel('Non lo so').check();
  await onwards();
  await page.getByLabel('No', { exact: true }).check();
  await onwards();
  await onwards();
  await press(page, 'Ho letto: vai avanti');
  await page.getByLabel('Sì, la voglio fare').check();
  await page.getByLabel('Dillo con parole tue').fill('Voglio provare a lavorare');
  await onwards();
  expect(await heading(page)).toBe('Rileggi la tua domanda');
  await press(page, 'Invia la domanda');
  expect(await heading(page)).toBe('La tua domanda è partita');

  await desk.goto('/domande');
  await desk.getByRole('row', { name: 'Da affidare' }).getByRole('link').click();
  await desk.getByLabel('Collega', { exact: true }).selectOption({ label: 'Irene Provelli' });
  await press(desk, 'Affida la domanda');
  const [row] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.application where assigned_to = $1',
    [assignee.accountId],
  );
  await worker.goto(`/domande/${row?.id}/rispondi`);
  await press(worker, 'Prendi in carico e comincia la segnalazione');
  await worker.waitForURL(/fatto=drafted/);
  expect(await heading(worker)).toBe('Segnalazione di Giulia Provini');
});
