import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plantPeople } from '../../src/stages/figures/fixtures.ts';
import {
  aPublishedContent,
  plantPublished,
  someProjectFacts,
} from '../../src/stages/public-site/fixtures.ts';
import { aWorld } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfHtml, faultsOfPage } from '../support/look-closely.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterEach(() => expect(w.complaints.splice(0)).toEqual([]));
afterAll(() => w.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const said = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
/** The cells of the table that bears this name, row by row. */
const cells = (page: Page, table: string) =>
  page
    .getByRole('table', { name: table })
    .first()
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((r) => [...r.children].map((c) => (c.textContent ?? '').replaceAll('\u00a0', ' '))),
    );

/** A project of a territory of its own with its published page, and people enough for its results. */
async function aProjectToTell(slug: string) {
  const world = await aWorld(w.db);
  await w.db.asSuperuser('update app.project set title = $1 where id = $2', [
    `Progetto ${slug}`,
    world.projectId,
  ]);
  await plantPublished(w.db, world, {
    kind: 'project',
    slug,
    content: aPublishedContent({
      title: `Il progetto ${slug}`,
      project: someProjectFacts(world.projectId),
    }),
  });
  await plantPeople(w.db, world, 'referred', 'unknown', 7);
  await plantPeople(w.db, world, 'in-path', '30-44', 12);
  await plantPeople(w.db, world, 'at-work', '18-29', 3);
  return world;
}

const people = [
  ['Segnalate, in attesa di risposta', 'da 5 a 9'],
  ['Entrate nel percorso', 'da 10 a 14'],
  ['Ammesse con la selezione', 'meno di 5'],
  ['Con il piano firmato', 'meno di 5'],
  ['Presentate a un’azienda', 'meno di 5'],
  ['Nei primi quindici giorni, o confermate', 'meno di 5'],
  ['In tutto', 'da 20 a 24'],
];

describe.each([
  ['with JavaScript', true, 'uno'],
  ['without JavaScript', false, 'due'],
])('%s', (_, javaScript, slug) => {
  it('an editor publishes results, a citizen reads and takes them, a second time is too early, and they are withdrawn', async () => {
    const { bodies, colleague, projectId } = await aProjectToTell(slug);
    const account = await colleague('site-editor', bodies.lead);
    const editor = await w.as(account, { javaScript });
    const slow = await w.as(account, { javaScript, width: 360, height: 740 });
    const citizen = await w.anybody({ javaScript, width: 360, height: 740 });
    const desk = `/redazione/risultati/${projectId}`;
    const files = ['csv', 'json'].map((kind) => `/dati/${slug}/risultati.${kind}`);
    const open = async () =>
      Promise.all(files.map(async (file) => (await citizen.request.get(file)).status()));

    await editor.goto('/redazione');
    await follow(editor, 'Risultati');
    await follow(editor, `Progetto ${slug}`);
    expect(await said(editor)).toContain('Di questo progetto non è ancora uscito niente.');
    expect(await cells(editor, 'Dove sono arrivate le persone')).toEqual(people);
    await citizen.goto('/risultati');
    expect(await said(citizen)).not.toContain(`Il progetto ${slug}`);
    expect(await open()).toEqual([404, 404]);
    await slow.goto(`${desk}/pubblica`);
    await follow(editor, 'Controlla e pubblica');
    await press(editor, 'Pubblica i risultati');
    await editor.getByText('I risultati sono pubblicati.').waitFor();
    expect(await editor.getByRole('link', { name: /^Come li leggono tutti/ }).getAttribute('href')).toBe(
      '/risultati',
    );
    expect((await cells(editor, 'Pubblicazioni')).map((row) => row[0])).toEqual(['Pubblicazione 1']);

    await expect
      .poll(async () => (await citizen.goto('/risultati')) && said(citizen), { timeout: 10_000 })
      .toContain(`Risultati: Il progetto ${slug}`);
    const told = citizen.getByRole('region', { name: `Risultati: Il progetto ${slug}` });
    expect(await cells(citizen, 'Dove sono arrivate le persone')).toEqual(people);
    const chart = told.getByRole('img', { name: /Dove sono arrivate le persone/ });
    expect(await chart.locator('desc').textContent()).toContain('Entrate nel percorso: da 10 a 14');
    expect(await told.getByRole('img').count()).toBe(2);
    const html = await (await citizen.request.get('/risultati')).text();
    // What looks at the page as it stands is a script itself.
    expect(await (javaScript ? faultsOfPage(citizen, html) : faultsOfHtml(html))).toEqual([]);

    const [saved] = await Promise.all([
      citizen.waitForEvent('download'),
      told.getByRole('link', { name: /CSV/ }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(`risultati-${slug}.csv`);
    const csv = await (await citizen.request.get(files[0] ?? '')).text();
    expect(csv).toContain('Entrate nel percorso,steps/in-path,10,14,da 10 a 14');
    const json = await (await citizen.request.get(files[1] ?? '')).json();
    expect(json.publications[0].tables[0].rows[1]).toMatchObject({ code: 'in-path', from: 10, to: 14 });
    const catalogue = async () => (await citizen.request.get('/dati/catalogo.ttl')).text();
    expect(await catalogue()).toContain(`/dati/${slug}/risultati.csv>`);

    await press(slow, 'Pubblica i risultati');
    expect(await slow.getByRole('alert').textContent()).toContain('Qualcuno ha pubblicato i risultati');
    expect(await said(slow)).toContain('Fra una pubblicazione e l’altra passano 90 giorni');
    await editor.goto(`${desk}/pubblica`);
    expect(await said(editor)).toContain('Fra una pubblicazione e l’altra passano 90 giorni');
    expect(await editor.getByRole('button', { name: 'Pubblica i risultati' }).count()).toBe(0);

    await editor.goto(desk);
    await follow(editor, 'Ritira la pubblicazione 1');
    expect(await said(editor)).toContain('non accorcia l’attesa');
    await press(editor, 'Ritira la pubblicazione 1');
    await editor.getByText('La pubblicazione è ritirata.').waitFor();
    await editor.goto(desk);
    expect(await said(editor)).toContain('passano 90 giorni');
    await expect
      .poll(async () => (await citizen.goto('/risultati')) && said(citizen), { timeout: 10_000 })
      .not.toContain(`Il progetto ${slug}`);
    expect(await open()).toEqual([404, 404]);
    expect(await catalogue()).not.toContain(`/dati/${slug}/`);
    expect(await citizen.context().cookies()).toEqual([]);
  });
});
