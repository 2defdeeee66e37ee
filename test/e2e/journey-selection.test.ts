import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfAccess, faultsOfHtml, faultsOfWidth } from '../support/look-closely.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { aCommission, noticeSays, somebodyEligible } from '../support/plant-selection.ts';

let w: BrowserWorld;
let version: string;
beforeAll(async () => {
  w = await openBrowserWorld();
  version = await plantNotice(w.db, w.world);
  await noticeSays(w, version, 'public-notice-with-ranking');
});
afterAll(() => w.close());

const looksRight = async (page: Page) => {
  expect(await faultsOfHtml(await page.content())).toEqual([]);
  expect(await faultsOfAccess(page)).toEqual([]);
  expect(await faultsOfWidth(page)).toEqual([]);
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const done = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

describe.each([
  ['with JavaScript on a wide window', { javaScript: true, width: 1280 }],
  ['without JavaScript on a wide window', { javaScript: false, width: 1280 }],
  ['with JavaScript on a telephone', { javaScript: true, width: 360 }],
])('%s', (_, options) => {
  // axe and the measures run scripts of their own: they look where scripts run.
  const look = (page: Page) => (options.javaScript ? looksRight(page) : Promise.resolve());

  it('a commission of two ranks four people; one renounces, and the next on the waiting list is admitted', async () => {
    const { bodies, colleague, projectId } = w.world;
    // Whoever was in an earlier round of this journey is out of it.
    await w.db.asSuperuser("update app.eligibility set state = 'not-eligible'");
    const coordinator = await colleague('coordinator', bodies.lead);
    const names = ['Alfani', 'Bonelli', 'Cerri', 'Donati'];
    const people = [];
    for (const [at, familyName] of names.entries())
      people.push(
        await somebodyEligible(w, version, {
          familyName,
          minute: at,
          number: String(700 + at),
          route: at % 2 === 0 ? 'l68' : 'mental-health',
        }),
      );

    // The coordination opens the selection by code: no name is on its screen.
    const desk = await w.as(coordinator, options);
    await desk.goto(`/progetti/${projectId}/selezioni`);
    await desk.getByRole('link', { name: 'Apri una selezione' }).click();
    await look(desk);
    await field(desk, 'title').fill('Selezione di primavera');
    await field(desk, 'seats').fill('2');
    await field(desk, 'officer').fill('Maria Rossi');
    await field(desk, 'office').fill('Ufficio progetti');
    await field(desk, 'termOn').fill('31/12/2027');
    await field(desk, 'complaintDays').fill('30');
    await field(desk, 'criteria-0-label').fill('Motivazione');
    await field(desk, 'criteria-0-max').fill('40');
    await field(desk, 'criteria-1-label').fill('Esperienze');
    await field(desk, 'criteria-1-max').fill('20');
    await field(desk, 'ties-0-rule').selectOption({ label: 'Domanda completata prima' });
    await press(desk, 'Apri una selezione');
    await done(desk, 'Selezione aperta.');
    const selection = desk.url().split('?')[0] ?? '';
    await press(desk, 'Porta in selezione chi ha i requisiti');
    await done(desk, 'Elenco aggiornato.');
    expect(await desk.getByRole('main').textContent()).not.toMatch(/Alfani|Bonelli|Cerri|Donati/);
    await look(desk);

    // Each member gives her points; she reads the names, because she sits in the open meeting.
    const { members } = await aCommission(w, coordinator, people);
    const points = [30, 38, 20, 20];
    for (const [turn, member] of members.entries()) {
      const page = await w.as(member, options);
      for (const [at, name] of names.entries()) {
        await page.goto(selection);
        await page.getByRole('link', { name: `${name} Ada` }).click();
        await page.getByRole('link', { name: 'Dai i punti' }).click();
        await field(page, 'points-c1').fill(String(points[at]));
        await field(page, 'points-c2').fill(turn === 0 ? '10' : '11,5');
        if (turn === 0 && at === 0) await look(page);
        await press(page, 'Salva i miei punti');
        await done(page, 'Punti salvati.');
      }
      if (turn === 0) {
        await desk.goto(selection);
        await press(desk, 'Calcola la graduatoria');
        expect(await desk.getByRole('alert').textContent()).toContain('Mancano punteggi');
        await look(desk);
      }
    }
    await desk.goto(selection);
    await press(desk, 'Calcola la graduatoria');
    await done(desk, 'Ordine calcolato.');
    expect(await desk.getByRole('table', { name: 'Persone in selezione' }).textContent()).toContain('48,75');
    await press(desk, 'Decidi come proposto');
    await done(desk, 'Decisione registrata.');
    await look(desk);

    // The second of the ranking changes her mind; her social worker writes it down, and nobody moves up by it alone.
    const [first, second, third] = people;
    const worker = await w.as(first?.worker ?? coordinator, options);
    await worker.goto(`${first?.url}/selezione`);
    await worker.getByRole('link', { name: /Selezione di primavera/ }).click();
    expect(await worker.getByRole('main').textContent()).toContain(
      'Posto 2 della graduatoria, con 40,75 punti.',
    );
    await look(worker);
    await worker.getByRole('link', { name: 'Registra la rinuncia' }).click();
    await worker.getByLabel('Con le sue parole').fill('Adesso no: mia madre ha bisogno di me.');
    await press(worker, 'Registra la rinuncia');
    await done(worker, 'Rinuncia registrata.');

    await desk.goto(selection);
    const proposal = desk.locator('.notice').filter({ hasText: 'Si è liberato un posto' });
    await proposal.getByRole('link').click();
    await desk.getByRole('link', { name: 'Decidi', exact: true }).click();
    expect(await desk.getByRole('main').textContent()).toContain('Il sistema propone: ammettere.');
    await look(desk);
    await desk.getByRole('radio', { name: 'ammettere', exact: true }).check();
    await press(desk, 'Registra la decisione');
    await done(desk, 'Decisione registrata.');
    expect(await desk.getByRole('main').textContent()).toContain('scorrimento della lista di attesa');
    expect(desk.url()).toContain(third?.url ?? '');

    // Both kinds are admitted: the selection closes, and its list names nobody.
    await desk.goto(selection);
    expect(await desk.getByRole('main').textContent()).toContain(
      'Niente impedisce di chiudere la selezione.',
    );
    await field(desk, 'actNumber').fill('DD 12/2026');
    await field(desk, 'actOn').fill('01/03/2026');
    await press(desk, 'Chiudi la selezione');
    await done(desk, 'Selezione chiusa.');
    await desk.getByRole('link', { name: 'Elenco per numero di protocollo' }).click();
    const list = (await desk.getByRole('main').textContent()) ?? '';
    for (const number of ['701/2026', '702/2026', '703/2026']) expect(list).toContain(number);
    expect(list).not.toMatch(/Alfani|Bonelli|Cerri|Donati|700\/2026/);
    await look(desk);
    await press(desk, 'Segna come pubblicato');
    await done(desk, 'Pubblicazione registrata.');

    // The winner is told by letter, which stays as it was handed over.
    const tells = await w.as(second?.worker ?? coordinator, options);
    await tells.goto(`${second?.url}/selezione`);
    await tells.getByRole('link', { name: /Selezione di primavera/ }).click();
    await tells.getByRole('link', { name: 'Comunica alla persona' }).click();
    await tells.getByRole('radio', { name: 'L’esito, con i motivi' }).check();
    await tells.getByLabel('Giorno').fill('02/03/2026');
    await tells.getByRole('radio', { name: 'Consegnata a mano' }).check();
    await look(tells);
    await press(tells, 'Prepara la lettera e registra la comunicazione');
    await done(tells, 'Comunicazione registrata.');
    expect(await tells.getByRole('link', { name: 'Scarica PDF' }).count()).toBe(1);
    await look(tells);
    expect(w.complaints).toEqual([]);
  }, 180_000);
});
