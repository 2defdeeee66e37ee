import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { plantToSign } from '../../src/stages/action-plan/fixtures.ts';
import type { CaseId } from '../../src/stages/eligibility/types.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { enter, go, held, pick, skipToContent, tabTo } from '../support/keyboard.ts';
import { aTakenOnPerson } from '../support/plant-assessment.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { referralInState } from '../support/referral-in-state.ts';
import { sendForm } from '../support/send-form.ts';
import { todayTyped } from '../support/write-referral.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());

it('one signs in, writes a referral and sends it by the keyboard alone, and always sees where one is', async () => {
  await w.world.colleague('social-worker', w.world.bodies.comune);
  const page = await w.anybody();
  const type = (text: string) => page.keyboard.type(text);
  await page.goto('/');
  await go(page, 'Entra come Prova social-worker');
  expect(new URL(page.url()).pathname).toBe('/');
  await tabTo(page, 'Segnalazioni');
  await enter(page);
  await go(page, 'Scrivi una segnalazione');
  await skipToContent(page);
  for (const [label, text] of [
    ['Cognome', 'Bruni'],
    ['Nome', 'Ada'],
    ['Data di nascita', '02/05/1990'],
  ] as const) {
    await tabTo(page, label);
    await type(text);
  }
  await tabTo(page, 'Non indicato');
  await page.keyboard.press('ArrowUp');
  expect((await held(page)).name).toBe('Maschile');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'Perché il codice fiscale manca');
  await type('Codice non ancora rilasciato');
  await tabTo(page, 'Salva la bozza');
  await enter(page);
  expect(page.url()).toContain('fatto=drafted');

  await go(page, 'Perché il servizio propone');
  await skipToContent(page);
  await tabTo(page, 'Perché proponi il percorso');
  await type('Vuole lavorare con le piante.');
  await tabTo(page, 'Salva');
  await enter(page);

  await go(page, 'L’accordo della persona');
  await go(page, 'Registra la risposta');
  // Nothing was chosen: the focus stands on what is wrong, whose first link leads to the field.
  expect(await page.title()).toMatch(/^Errore: /);
  await expect.poll(async () => (await held(page)).id).toBe('error-summary');
  expect((await held(page)).seen).toBe(true);
  await tabTo(page, 'Scegli una risposta.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await held(page)).name).toBe('È d’accordo');
  expect((await held(page)).seen).toBe(true);
  await page.keyboard.press('Space');
  await tabTo(page, 'In che giorno');
  await type(todayTyped());
  await tabTo(page, 'Di persona');
  await page.keyboard.press('Space');
  await tabTo(page, 'Con quali parole');
  await type('Sì, mi va di provare.');
  await tabTo(page, 'Registra la risposta');
  await enter(page);
  expect(page.url()).toContain('fatto=agreement');

  await go(page, 'L’informativa sulla privacy');
  await skipToContent(page);
  await tabTo(page, 'In che giorno');
  await type(todayTyped());
  await tabTo(page, 'Su carta');
  await page.keyboard.press('Space');
  await tabTo(page, 'Quale testo');
  await type('informativa 03/2026');
  await tabTo(page, 'Registra la consegna');
  await enter(page);
  await go(page, 'Invia la segnalazione');
  expect(page.url()).toContain('fatto=sent');
  expect(w.complaints).toEqual([]);
});

it('one checks the requirements of a person and decides by the keyboard alone, and always sees where one is', async () => {
  const { bodies, colleague, projectId } = w.world;
  await plantNotice(w.db, w.world);
  const worker = await colleague('social-worker', bodies.comune);
  const coordinator = await colleague('coordinator', bodies.lead);
  const contact = { comune: 'G825' };
  await referralInState(w.db, 'accepted', { worker, coordinator, projectId, contact });
  const page = await w.as(worker);
  const choose = async (group: string, choice: string) => {
    await tabTo(page, group);
    while (!(await held(page)).name.startsWith(choice)) await page.keyboard.press('ArrowDown');
    expect(await held(page)).toMatchObject({ seen: true });
    await page.keyboard.press('Space');
  };
  await page.goto('/');
  await go(page, 'Comincia a valutare i requisiti');
  await skipToContent(page);
  await choose('Disabilità (L. 68/1999)', 'Disabilità (L. 68/1999)');
  await choose('Non lo so ancora', 'Sì, lo attesto');
  await tabTo(page, 'Comincia la verifica');
  await enter(page);
  expect(page.url()).toContain('fatto=begun');
  const requirements = page.url().split('?')[0] ?? '';

  for (const [kind, more] of [
    ['Verbale di invalidità o di disabilità', true],
    ['Stato di disoccupazione (DID, C2 storico)', false],
  ] as const) {
    await page.goto(requirements);
    await go(page, 'Aggiungi un documento');
    await skipToContent(page);
    await pick(page, 'Che documento è', kind);
    await tabTo(page, 'Chi lo ha rilasciato');
    await page.keyboard.type('Ente che certifica');
    await tabTo(page, 'Rilasciato il');
    await page.keyboard.type('10/01/2026');
    if (more) {
      await pick(page, 'Condizione accertata', 'Invalidità civile');
      await tabTo(page, 'Percentuale');
      await page.keyboard.type('67');
    }
    await tabTo(page, 'Salva il documento');
    await enter(page);
    expect(page.url()).toContain('fatto=paper');
  }
  await page.goto(requirements);
  await skipToContent(page);
  await choose('ha i requisiti', 'ha i requisiti');
  await tabTo(page, 'Registra la decisione');
  await enter(page);
  expect(page.url()).toContain('fatto=decided');
  expect(w.complaints).toEqual([]);
});

it('a rater fills in a part of the ICF by the keyboard alone, and always sees where she is', async () => {
  await plantNotice(w.db, w.world);
  const { page: url, rater } = await aTakenOnPerson(w.db, w.world);
  const page = await w.as(await rater('psychologist', 'assesses', 'health', w.world.services.dsm));
  await page.goto(url);
  await go(page, 'Nuova valutazione');
  await go(page, 'Comincia: ICF');
  await go(page, 'Comincia: ICF');
  await go(page, 'Compila: Attività e partecipazione');
  await skipToContent(page);
  for (let code = 0; code < 6; code += 1) {
    await pick(page, 'Performance', '2');
    await pick(page, 'Capacità', '3');
  }
  await tabTo(page, 'Salva e vai avanti');
  await enter(page);
  expect(page.url()).toContain('/compila/icf/environment?fatto=saved');
  await skipToContent(page);
  await pick(page, 'e310', '+3');
  await pick(page, 'e330', '.2');
  await tabTo(page, 'Salva');
  await enter(page);
  await page.goto(page.url().split('/compila/')[0] ?? '');
  expect(await page.getByRole('main').textContent()).toContain('+3 facilitatore sostanziale');
  expect(w.complaints).toEqual([]);
});

it('she reads her plan and signs it by the keyboard alone, and always sees where she is', async () => {
  await plantNotice(w.db, w.world);
  const { worker, person, personId, caseId } = await aTakenOnPerson(w.db, w.world);
  await withActor(w.db.doors, worker.who, (tx) => plantToSign(tx, caseId as CaseId, new Date()));
  await sendForm(await w.as(worker), `${person}/accesso`, {}, { action: '/accesso' });
  const [self] = await w.db.asSuperuser<{ account_id: string }>(
    "select account_id from app.relation where person_id = $1 and kind = 'self'",
    [personId],
  );
  const page = await w.as({ accountId: self?.account_id ?? '' }, { width: 360 });
  await page.goto('/');
  await go(page, 'Leggi il tuo piano');
  expect(await page.getByRole('main').textContent()).toContain('Voglio lavorare in una cucina');
  await go(page, 'Firmo');
  expect(page.url()).toContain('fatto=signed');
  expect(await page.getByRole('main').textContent()).toContain('Hai firmato');
  expect(w.complaints).toEqual([]);
});

it('every link of an error summary leads to its own field', async () => {
  const page = await w.as(await w.world.colleague('social-worker', w.world.bodies.comune));
  await page.goto('/segnalazioni/nuova');
  await page.getByLabel('Data di nascita').fill('30/02/1990');
  await page.getByLabel('Telefono').fill('non ricordo');
  await page.getByRole('button', { name: 'Salva la bozza e continua' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
  const links = await page.locator('#error-summary a').all();
  expect(links.length).toBe(4);
  for (const link of links) {
    const field = page.locator((await link.getAttribute('href')) ?? '#none');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field.evaluate((f) => f === document.activeElement)).toBe(true);
    // The sentence of the summary is the one that the field is described by.
    const description = await field.evaluate((f) =>
      (f.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(description).toContain(await link.textContent());
  }
});

it('«/» leads to the search, and writes a stroke where one is writing', async () => {
  const page = await w.as(await w.world.colleague('social-worker', w.world.bodies.comune));
  await page.goto('/segnalazioni/nuova');
  await page.keyboard.press('/');
  expect((await held(page)).id).toBe('search');
  await page.getByLabel('Data di nascita').focus();
  await page.keyboard.type('02/05/1990');
  expect(await page.getByLabel('Data di nascita').inputValue()).toBe('02/05/1990');
});
