import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const onwards = (page: Page) => press(page, 'Salva e vai avanti');

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s, on a telephone of 360 px', (_, javaScript) => {
  it('a representative applies for somebody who says no: it is taken in charge, and stops at her dissent', async () => {
    const { bodies, colleague } = w.world;
    const family = javaScript ? 'Bruni' : 'Neri';
    const desk = await w.as(await colleague('access-desk', bodies.lead), { javaScript });
    const assignee = await colleague('social-worker', bodies.lead);
    await w.db.asSuperuser('update app.account set name = $2 where id = $1', [
      assignee.accountId,
      `Irene ${family}elli`,
    ]);
    const worker = await w.as(assignee, { javaScript });
    const page = await w.anybody({ width: 360, height: 740, javaScript });

    await page.goto('/domanda');
    expect(await heading(page)).toBe('Fai la tua domanda');
    await press(page, 'Comincia la domanda');
    expect(await heading(page)).toBe('Il tuo codice');
    const code = (await page.getByRole('main').locator('strong').textContent()) ?? '';
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    await page.getByRole('link', { name: 'Vai alla prima domanda' }).click();

    await page.getByLabel('La scrive chi mi rappresenta').check();
    await onwards(page);
    expect(await heading(page)).toBe('Chi rappresenta la persona?');
    await page.getByLabel('Nome e cognome').fill('Bruno Bruni');
    await page.getByLabel('Amministratore di sostegno').check();
    await page.getByLabel('Tribunale').fill('Tribunale di Firenze');
    await page.getByLabel('Numero del decreto').fill('12/2024');
    await page.getByLabel('Giorno del decreto').fill('01/02/2024');
    await page.getByLabel('Fino a quale giorno vale').fill('01/02/2025');
    await onwards(page);
    expect(await page.getByRole('alert').textContent()).toContain('Questo decreto non vale più');
    await page.getByLabel('Fino a quale giorno vale').fill('');
    await onwards(page);
    await page.getByLabel('Nome', { exact: true }).fill('Ada');
    await page.getByLabel('Cognome').fill(family);
    await onwards(page);
    await page.getByLabel('Data di nascita').fill('07/03/1985');

    // She is tired: she closes, and comes back on another telephone with the code on her paper.
    await press(page, 'Torna indietro');
    expect(await page.getByLabel('Cognome').inputValue()).toBe(family);
    await press(page, 'Chiudi e torna più avanti');
    expect(await page.getByRole('status').textContent()).toContain('La domanda è chiusa');
    const other = await w.anybody({ width: 360, height: 740, javaScript });
    await other.goto('/domanda/riprendi');
    await other.getByLabel('Codice').fill('0000-0000-0000-0000');
    await press(other, 'Apri la domanda');
    expect(await other.getByRole('alert').textContent()).toContain('non troviamo nulla');
    await other.getByLabel('Codice').fill(code.toLowerCase().replaceAll('-', ' '));
    await press(other, 'Apri la domanda');
    expect(await heading(other)).toBe('Quando è il tuo compleanno?');
    expect(await other.getByLabel('Data di nascita').inputValue()).toBe('07/03/1985');
    await onwards(other);
    await onwards(other);
    await other.getByLabel('Il tuo comune').fill('Massa');
    await onwards(other);
    await other.getByLabel('Telefono').fill('0585 123456');
    await onwards(other);
    await other.getByLabel('Scrivi con parole tue').fill('Le piante, forse');
    await onwards(other);
    await other.getByLabel('Non lo so').check();
    await onwards(other);
    await other.getByLabel('No', { exact: true }).check();
    await onwards(other);
    await other.getByLabel('Il suo nome').fill('La signora Verdi');
    await onwards(other);
    await press(other, 'Ho letto: vai avanti');
    expect(await heading(other)).toBe('Che cosa dice la persona?');
    await other.getByLabel('La persona dice no').check();
    await other.getByLabel('Le sue parole').fill('Non voglio, voglio restare a casa');
    await other.getByLabel('Dico sì').check();
    await onwards(other);

    expect(await heading(other)).toBe('Rileggi la tua domanda');
    const summary = (await other.getByRole('main').textContent()) ?? '';
    for (const said of ['La domanda arriva a: Comune capofila', 'Ti risponde entro il', 'La persona dice no'])
      expect(summary).toContain(said);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await press(other, 'Invia la domanda');
    expect(await heading(other)).toBe('La tua domanda è partita');
    expect(await other.getByRole('main').textContent()).toContain('Aspetta chi la legge');

    await desk.goto('/domande');
    await desk.getByRole('row', { name: 'Da affidare' }).getByRole('link').click();
    const seen = (await desk.getByRole('main').textContent()) ?? '';
    expect(seen.indexOf('La signora Verdi')).toBeLessThan(seen.indexOf(`${family} Ada`));
    await desk.getByLabel('Collega', { exact: true }).selectOption({ label: `Irene ${family}elli` });
    await press(desk, 'Affida la domanda');
    await desk.getByRole('status').filter({ hasText: 'Domanda affidata' }).waitFor();

    const [row] = await w.db.asSuperuser<{ id: string }>(
      'select id from app.application where assigned_to = $1',
      [assignee.accountId],
    );
    await worker.goto(`/domande/${row?.id}/rispondi`);
    expect(await worker.getByRole('main').textContent()).toContain('«Non voglio, voglio restare a casa»');
    await press(worker, 'Prendi in carico e comincia la segnalazione');
    await worker.waitForURL(/fatto=drafted/);
    expect(await heading(worker)).toBe(`Segnalazione di Ada ${family}`);
    const referral = new URL(worker.url()).pathname;
    expect(await worker.getByRole('button', { name: 'Invia la segnalazione' }).count()).toBe(0);
    await worker.goto(`${referral}/lettera`);
    expect(await worker.getByLabel('Che cosa desidera').inputValue()).toBe('Le piante, forse');
    await worker.getByLabel('Perché proponi il percorso').fill('Il servizio la conosce da poco.');
    await press(worker, 'Salva');
    await worker.goto(referral);
    expect(await worker.getByRole('button', { name: 'Invia la segnalazione' }).count()).toBe(0);

    await other.goto('/domanda/ricevuta');
    expect(await other.getByRole('main').textContent()).toContain('ora un servizio ti segue');
    expect(w.complaints).toEqual([]);
  });
});
