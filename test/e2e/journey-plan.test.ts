import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPng } from '../../src/platform/files/fixtures.ts';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { aTakenOnPerson } from '../support/plant-assessment.ts';
import { plantNotice } from '../support/plant-notice.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
  await plantNotice(w.db, w.world);
});
afterAll(() => w.close());

const inDays = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
const said = (page: Page) => page.getByRole('main').textContent();
const press = async (page: Page, name: string, then: RegExp) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL(then);
};

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('a plan is written with her, signed on paper and in the system, reviewed, exempted once, and written anew', async () => {
    const taken = await aTakenOnPerson(w.db, w.world);
    const coach = await taken.rater('job-coach', 'coaches');
    const page = await w.as(taken.worker, { javaScript });
    const plan = `${taken.person}/piano/${taken.caseId}`;

    await page.goto(plan);
    expect(await said(page)).toContain('L’avviso non stabilisce se venga prima il bilancio');
    await press(page, 'Comincia il piano', /fatto=begun/);
    expect(await said(page)).toContain('Manca almeno un obiettivo');

    // Each missing thing is a link to where it is filled in.
    await page.getByRole('link', { name: 'Mancano il primo e l’ultimo giorno del piano.' }).click();
    await page.getByLabel('Da dove parte e dove vuole arrivare').fill('Lavoravo in cucina, vorrei tornarci.');
    await page.getByLabel('Primo giorno del piano').fill(inDays(1));
    await page.getByLabel('Ultimo giorno del piano').fill(inDays(300));
    await page.getByLabel('Prima verifica entro il').fill(inDays(60));
    await page.getByRole('radio', { name: 'Sì, è d’accordo' }).check();
    await press(page, 'Salva', /fatto=saved/);
    await page.getByRole('link', { name: 'Manca almeno un obiettivo.' }).click();
    await page.getByLabel('L’obiettivo, con parole sue').fill('Voglio lavorare in una cucina');
    await page.getByLabel('Come sapremo che è raggiunto').fill('Ho un contratto');
    await press(page, 'Salva l’obiettivo', /fatto=saved/);
    await page.getByRole('link', { name: 'Obiettivo 1: non c’è nessuna misura per raggiungerlo.' }).click();
    await page.getByLabel('Misura').selectOption({ label: 'Stage' });
    await page.getByLabel('Che cosa si fa').fill('Stage nella mensa della scuola');
    await press(page, 'Salva la misura', /fatto=saved/);
    expect(await said(page)).toContain('Misura 1.1: manca chi la fa.');
    await page.getByRole('link', { name: 'Misura 1.1: manca entro quando.' }).click();
    await page.getByLabel('Chi lo fa').fill('La tutor');
    await page.getByLabel('Entro il').fill(inDays(200));
    await press(page, 'Salva la misura', /fatto=saved/);
    await page.getByRole('link', { name: 'Non è detto quali altri progetti ha già' }).click();
    await page.getByLabel('Che progetto è').selectOption({ label: 'Progetto di vita' });
    await page.getByLabel('Di quale ente').fill('UVMD zona sud-est');
    await press(page, 'Salva il progetto', /fatto=saved/);
    expect(await said(page)).toContain('Non manca niente');

    await page.getByRole('link', { name: 'Chiudi il piano per la firma' }).click();
    await press(page, 'Chiudi per la firma', /fatto=closed/);
    const code = /[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/.exec((await said(page)) ?? '')?.[0] ?? '';

    // She signs the printed copy; her case manager uploads it and cannot confirm it herself.
    await page.getByRole('link', { name: 'Carica la carta firmata' }).click();
    await page.getByLabel('Codice in fondo alla carta').fill('AAAA-BBBB-CCCC');
    await page.getByRole('checkbox', { name: 'La persona' }).check();
    await page.getByLabel('Firmata il').fill(inDays(0));
    const scan = { name: 'piano.png', mimeType: 'image/png', buffer: aPng() };
    await page.getByLabel('Foto o PDF della carta').setInputFiles(scan);
    await page.getByRole('button', { name: 'Carica la carta' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Questo codice non è di questo piano');
    await page.getByLabel('Codice in fondo alla carta').fill(code.toLowerCase());
    await page.getByLabel('Foto o PDF della carta').setInputFiles(scan);
    await press(page, 'Carica la carta', /fatto=paper/);
    expect(await page.getByRole('link', { name: 'Guarda e conferma' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Firma come case manager' }).click();
    await press(page, 'Firma come case manager', /fatto=signed-mine/);

    const second = await w.as(coach, { javaScript });
    await second.goto(plan);
    await second.getByRole('link', { name: 'Guarda e conferma' }).click();
    await second.getByRole('radio', { name: 'È questo piano e le firme ci sono' }).check();
    await press(second, 'Registra la risposta', /fatto=signed$/);
    expect(await said(second)).toContain('Piano firmato');

    // A review is held, the next one is exempted with its reason.
    await page.goto(plan);
    await page.getByRole('link', { name: 'Registra la verifica' }).click();
    await page.getByLabel('Giorno dell’incontro').fill(inDays(0));
    await page.getByLabel('Che cosa si è detto').fill('Le piace, i turni sono lunghi.');
    await page.getByRole('radio', { name: 'Il piano va avanti così' }).check();
    await page.getByLabel('Prossima verifica entro il').first().fill(inDays(90));
    await press(page, 'Registra la verifica', /fatto=reviewed/);
    await page.getByRole('link', { name: 'Registra la verifica' }).click();
    await page.getByLabel('Motivo').fill('Quel mese è in ospedale.');
    await page.getByLabel('Prossima verifica entro il').last().fill(inDays(150));
    await press(page, 'Esonera da questa verifica', /fatto=exempted/);
    expect(await said(page)).toContain('Quel mese è in ospedale.');

    // A new version begins as a copy; the signed one goes on standing.
    await press(page, 'Comincia una versione nuova', /fatto=renewed/);
    await page.getByRole('link', { name: 'Cambia la misura' }).click();
    await page.getByLabel('Che cosa si fa').fill('Stage in pasticceria');
    await press(page, 'Salva la misura', /fatto=saved/);
    await page.getByRole('link', { name: 'Versione 2' }).click();
    const changes = await page
      .getByRole('table', { name: 'Che cosa cambia rispetto alla versione 1' })
      .textContent();
    expect(changes).toContain('Stage nella mensa della scuola');
    expect(changes).toContain('Stage in pasticceria');
    await page.goto(plan);
    await page.getByRole('link', { name: 'Versione 1', exact: true }).first().click();
    expect(await said(page)).toContain('Firmato');
    expect(w.complaints).toEqual([]);
  });
});
