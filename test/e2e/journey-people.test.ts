import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { noteDuplicates } from '../../src/stages/people/store/duplicates.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfPage } from '../support/look-closely.ts';
import { referralInState } from '../support/referral-in-state.ts';
import { todayTyped } from '../support/write-referral.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());
beforeEach(() => {
  w.complaints.length = 0;
});

/** What is wrong with a page as it stands and as it was sent. */
async function look(page: Page): Promise<void> {
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  expect(await faultsOfPage(page, html), page.url()).toEqual([]);
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  const family = javaScript ? 'Doppini' : 'Gemini';

  it('the desk joins two entries of one human being, both services read both, and the merge is undone', async () => {
    const { bodies, colleague, projectId } = w.world;
    const desk = await colleague('coordinator', bodies.lead);
    const made = [];
    for (const body of [bodies.coop, bodies.comune]) {
      const worker = await colleague('social-worker', body);
      const { person, referral } = await referralInState(w.db, 'sent', {
        worker,
        coordinator: desk,
        projectId,
        identity: { familyName: family },
      });
      await withActor(w.db.doors, worker.who, (tx) =>
        noteDuplicates(tx, person.split('/')[2] ?? '', referral.split('/')[4] ?? ''),
      );
      made.push({ person, page: await w.as(worker, { javaScript }) });
    }
    const [first, second] = made;
    if (!first || !second) throw new Error('nobody was made');
    const status = async (page: Page, url: string) => (await page.goto(url))?.status();
    expect(await status(first.page, second.person)).toBe(404);

    const page = await w.as(desk, { javaScript });
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Menu principale' })
      .getByRole('link', { name: 'Possibili doppioni' })
      .first()
      .click();
    if (javaScript) await look(page);
    await page.getByRole('link', { name: family }).click();
    if (javaScript) await look(page);
    await page.getByRole('button', { name: 'È la stessa persona' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('almeno 10 caratteri');
    await page.getByLabel('Su che cosa si basa la risposta').fill('Lo confermano le due assistenti sociali.');
    await page.getByRole('button', { name: 'È la stessa persona' }).click();
    await page.getByText('Le due schede si leggono ora come una.').waitFor();
    if (javaScript) await look(page);

    for (const { page: theirs } of made) {
      for (const { person } of made) expect(await status(theirs, person)).toBe(200);
      await theirs.goto('/persone');
      expect(await theirs.getByRole('link', { name: `${family} Ada` }).count()).toBe(1);
    }
    await page.getByRole('button', { name: 'Annulla l’unione' }).click();
    await page.getByText('Unione annullata.').waitFor();
    expect(await status(first.page, second.person)).toBe(404);
    expect(await status(first.page, first.person)).toBe(200);
    expect(w.complaints).toEqual([]);
  });

  it('a social worker enters a representative act by act, and writes down that she said no', async () => {
    const { bodies, colleague, projectId } = w.world;
    const worker = await colleague('social-worker', bodies.comune);
    const { person } = await referralInState(w.db, 'draft', { worker, coordinator: worker, projectId });
    const page = await w.as(worker, { javaScript });
    await page.goto(`${person}/rappresentanza`);
    await page.getByRole('link', { name: 'Inserisci chi la rappresenta' }).click();
    if (javaScript) await look(page);
    await page.getByLabel('In quale veste').selectOption('amministratore-di-sostegno');
    await page.getByLabel('Nome e cognome, o ufficio').fill('Avv. Carla Giunti');
    await page.getByLabel('Tribunale').fill('Tribunale di Firenze');
    await page.getByLabel('Numero del decreto').fill('123/2024');
    await page.getByLabel('Data del decreto').fill('10/01/2024');
    await page.getByLabel('Dal', { exact: true }).fill('15/01/2024');
    await page.getByLabel('Indennità e pagamenti').selectOption('represented');
    await page.getByLabel('Firmare la convenzione di tirocinio').selectOption('together');
    await page.getByRole('button', { name: 'Inserisci chi la rappresenta' }).click();
    await page.getByText('Registrato chi la rappresenta.').waitFor();
    const act = (name: string) => page.getByRole('row', { name }).textContent();
    expect(await act('Indennità e pagamenti')).toContain('Chi la rappresenta, al suo posto');
    expect(await act('Firmare la convenzione')).toContain('Lei insieme a chi la rappresenta');
    expect(await act('Decisioni sulla salute')).toContain('Lei da sola');
    if (javaScript) await look(page);

    await page.getByRole('link', { name: 'Quando lei dice no' }).click();
    await page.getByLabel('Chi dice sì').selectOption({ label: 'Avv. Carla Giunti' });
    await page.getByLabel('Su quale atto').selectOption('placement-agreement');
    await page.getByLabel('Che cosa ha detto lei').fill('In quel posto non ci voglio andare.');
    await page.getByRole('button', { name: 'Registra il dissenso' }).click();
    await page.getByText('Dissenso registrato: il passo è fermo.').waitFor();
    if (javaScript) await look(page);
    await page.getByRole('link', { name: 'Firmare la convenzione di tirocinio' }).click();
    expect(await page.getByRole('main').textContent()).toContain('deve informare il giudice tutelare');
    if (javaScript) await look(page);
    await page.getByLabel('Giudice tutelare informato il').fill(todayTyped());
    await page.getByRole('button', { name: 'Segna che il giudice è informato' }).click();
    await page.getByText('Segnato.').waitFor();
    await page.getByLabel('Come si è chiuso').selectOption('step-given-up');
    await page.getByRole('button', { name: 'Chiudi il dissenso' }).click();
    await page.getByText('Dissenso chiuso.').waitFor();
    await page.goto(`${person}/rappresentanza`);
    await page.getByRole('link', { name: 'Avv. Carla Giunti' }).click();
    if (javaScript) await look(page);
    expect(w.complaints).toEqual([]);
  });

  it('the people near her, her residence and a death written by mistake', async () => {
    const { bodies, colleague, projectId } = w.world;
    const worker = await colleague('social-worker', bodies.comune);
    const { person } = await referralInState(w.db, 'draft', { worker, coordinator: worker, projectId });
    const page = await w.as(worker, { javaScript });
    await page.goto(`${person}/persone-vicine`);
    expect(await page.getByRole('main').textContent()).toContain('Non posso né confermare né smentire');
    await page.getByLabel('Nome e cognome della persona vicina').fill('Bruna Bruni');
    await page.getByLabel('Sapere degli appuntamenti').check();
    await page.getByLabel('Essere chiamata se lei non arriva').check();
    await page.getByLabel('In che giorno l’ha detto').fill(todayTyped());
    await page.getByRole('button', { name: 'Aggiungi la persona vicina' }).click();
    await page.getByText('Persona vicina registrata.').waitFor();
    if (javaScript) await look(page);
    await page.getByRole('link', { name: 'Bruna Bruni' }).click();
    if (javaScript) await look(page);
    await page.goto(`${person}/persone-vicine`);
    await page.getByRole('button', { name: 'Ritira la scelta' }).click();
    await page.getByText('Scelta ritirata: da ora non si dice più nulla.').waitFor();

    await page.goto(`${person}/residenza`);
    await page.getByLabel('Comune di residenza').fill('Londa');
    await page.getByLabel('Da che giorno è residente lì').fill(todayTyped());
    await page.getByRole('button', { name: 'Registra la residenza' }).click();
    await page.getByText('Residenza registrata.').waitFor();
    if (javaScript) await look(page);

    await page.goto(`${person}/decesso`);
    await page.getByLabel('Giorno del decesso').fill(todayTyped());
    await page.getByRole('button', { name: 'Registra il decesso' }).click();
    await page.getByText('Decesso registrato.').waitFor();
    if (javaScript) await look(page);
    await page.getByLabel('Perché è un errore').fill('Era un’omonima.');
    await page.getByRole('button', { name: 'Annulla la registrazione' }).click();
    await page.getByText('Registrazione annullata.').waitFor();
    expect(w.complaints).toEqual([]);
  });

  it('a person who stands there already is shown before she is entered twice', async () => {
    const { bodies, colleague, projectId } = w.world;
    const worker = await colleague('social-worker', bodies.comune);
    const { person } = await referralInState(w.db, 'draft', {
      worker,
      coordinator: worker,
      projectId,
      identity: { familyName: 'Primieri' },
    });
    const page = await w.as(worker, { javaScript });
    await page.goto('/segnalazioni/nuova');
    await page.getByLabel('Progetto', { exact: true }).selectOption({ label: 'Progetto di prova' });
    await page.getByLabel('Cognome').fill('Primièri');
    await page.getByLabel('Nome', { exact: true }).fill('ada');
    const open = page.getByRole('link', { name: 'Apri Primieri Ada' });
    if (javaScript) {
      // While she types, before anything is sent.
      await page.getByLabel('Data di nascita').focus();
      await open.waitFor();
      await look(page);
      await page.getByLabel('Cognome').fill('Tutt’altro');
      await page.getByLabel('Nome', { exact: true }).focus();
      await open.waitFor({ state: 'detached' });
      await page.getByLabel('Cognome').fill('Primièri');
    }
    await page.getByLabel('Perché il codice').fill('Codice non ancora rilasciato');
    await page.getByRole('button', { name: 'Salva la bozza e continua' }).click();
    await page.getByRole('alert').waitFor();
    expect(await open.getAttribute('href')).toBe(person);
    await page.getByLabel('È un’altra persona').check();
    await page.getByRole('button', { name: 'Salva la bozza e continua' }).click();
    await page.waitForURL(/fatto=drafted/);
    expect(w.complaints).toEqual([]);
  });
});
