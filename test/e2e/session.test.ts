import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';

const MINUTE = 60_000;
let w: BrowserWorld;
let worker: Colleague;
let other: Colleague;
beforeAll(async () => {
  w = await openBrowserWorld();
  other = await w.world.colleague('social-worker', w.world.bodies.lead);
});
// A colleague of her own for each test: of a person whom she follows already the form would ask whether it is she.
beforeEach(async () => {
  w.clock.aheadMs = 0;
  worker = await w.world.colleague('social-worker', w.world.bodies.comune);
});
afterAll(() => w.close());

/** A page whose clock, and the server's, are put forward together. */
async function withClock() {
  const page = await w.as(worker);
  await page.clock.install();
  await page.goto('/segnalazioni/nuova');
  const forward = async (minutes: number) => {
    w.clock.aheadMs += minutes * MINUTE;
    await page.clock.fastForward(minutes * MINUTE);
  };
  return { page, forward };
}

const warning = (page: Page) => page.getByRole('complementary').getByRole('status');
const people = async () =>
  (await w.db.asSuperuser<{ n: number }>('select count(*)::int as n from app.person'))[0]?.n ?? 0;

it('warns before the session ends; one tap keeps it, and one goes on where one was', async () => {
  const { page, forward } = await withClock();
  await page.getByLabel('Cognome').fill('Bruni');
  await forward(12.5);
  expect(await warning(page).textContent()).toBe('');
  await forward(1);
  expect(await warning(page).textContent()).toContain('Tra poco la sessione finisce');
  await page.getByLabel('Nome', { exact: true }).focus();
  const stay = page.getByRole('button', { name: 'Continua a lavorare' });
  const [answer] = await Promise.all([page.waitForResponse('**/sessione/continua'), stay.click()]);
  expect(answer.status()).toBe(204);
  await stay.waitFor({ state: 'hidden' });
  expect(await warning(page).textContent()).toContain('la sessione continua');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-givenName');
  // Without the tap the session would have ended by now.
  await forward(12);
  expect(await page.getByLabel('Cognome').inputValue()).toBe('Bruni');
  expect((await page.request.get('/persone', { maxRedirects: 0 })).status()).toBe(200);
  expect(w.complaints).toEqual([]);
});

it('says that the service does not answer, and keeps the button and what was typed', async () => {
  const { page, forward } = await withClock();
  await page.getByLabel('Cognome').fill('Bruni');
  await forward(13.5);
  await page.route('**/sessione/continua', (route) => route.abort());
  await page.getByRole('button', { name: 'Continua a lavorare' }).click();
  await expect.poll(() => warning(page).textContent()).toContain('Il servizio non risponde');
  expect(await page.getByRole('button', { name: 'Continua a lavorare' }).isVisible()).toBe(true);
  expect(await page.getByLabel('Cognome').inputValue()).toBe('Bruni');
});

it('tells the other windows of the browser that the session goes on', async () => {
  const { page, forward } = await withClock();
  await forward(13.5);
  const second = await page.context().newPage();
  await second.goto('/persone');
  await expect.poll(() => page.getByRole('button', { name: 'Continua a lavorare' }).isVisible()).toBe(false);
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  /** A form typed in, and sent when the session had ended. */
  async function sentTooLate() {
    const page = await w.as(worker, { javaScript });
    await page.goto('/segnalazioni/nuova');
    await page.getByLabel('Cognome').fill('D’Angelò');
    await page.getByLabel('Nome', { exact: true }).fill('Ada');
    await page.getByLabel('Femminile').check();
    await page
      .getByLabel('A che cosa fare attenzione')
      .fill('Risponde la madre.\nMai prima delle 10 & non di sera.');
    w.clock.aheadMs = 16 * MINUTE;
    const [answer] = await Promise.all([
      page.waitForResponse((r) => r.request().method() === 'POST'),
      page.getByRole('button', { name: 'Salva la bozza e continua' }).click(),
    ]);
    expect(answer.status()).toBe(401);
    expect(await page.getByRole('main').textContent()).toContain('quello che stavi scrivendo ti aspetta');
    expect(await page.content()).not.toContain('Angelò');
    return page;
  }
  const enterAs = (page: Page, { accountId }: Colleague) =>
    page.locator(`button[name=accountId][value="${accountId}"]`).click();

  it('what was typed survives an ended session and a new sign-in, and can then be sent', async () => {
    const page = await sentTooLate();
    await enterAs(page, worker);
    await page.getByRole('heading', { name: 'Scrivi una segnalazione' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Quello che avevi scritto è qui');
    expect(await page.getByLabel('Cognome').inputValue()).toBe('D’Angelò');
    expect(await page.getByLabel('Femminile').isChecked()).toBe(true);
    expect(await page.getByLabel('A che cosa fare attenzione').inputValue()).toBe(
      'Risponde la madre.\nMai prima delle 10 & non di sera.',
    );
    await page.getByRole('button', { name: 'Salva la bozza e continua' }).click();
    await page.waitForURL(/fatto=drafted/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe("Segnalazione di Ada D'Angelò");
  });

  it('what was typed is shown to nobody else who signs in at that window', async () => {
    const page = await sentTooLate();
    const before = await people();
    await enterAs(page, other);
    await page.getByRole('heading', { name: 'Oggi' }).waitFor();
    expect(await page.content()).not.toContain('Angelò');
    expect(await people()).toBe(before);
  });

  it('who signs out is out, in every window and by the way back', async () => {
    const page = await w.as(worker, { javaScript });
    await page.goto('/persone');
    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: 'Esci' }).click();
    await page.waitForURL('**/accedi');
    await page.goBack();
    await page.waitForURL('**/accedi**');
    await page.context().addCookies(cookies);
    expect((await page.request.get('/persone', { maxRedirects: 0 })).status()).toBe(303);
  });
});
