import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { referralInState } from '../support/referral-in-state.ts';

let w: BrowserWorld;
let worker: Colleague;
let coordinator: Colleague;
beforeAll(async () => {
  w = await openBrowserWorld();
  worker = await w.world.colleague('social-worker', w.world.bodies.comune);
  coordinator = await w.world.colleague('coordinator', w.world.bodies.lead);
});
afterAll(() => w.close());

const planted = (state: 'draft' | 'returned') =>
  referralInState(w.db, state, { worker, coordinator, projectId: w.world.projectId });
const people = async () =>
  (await w.db.asSuperuser<{ n: number }>('select count(*)::int as n from app.person'))[0]?.n ?? 0;
const begin = (page: Page) => page.getByRole('button', { name: 'Salva la bozza e continua' });
let entered = 0;
/** A person of another name each time: of one who stands there already the form would ask whether it is she. */
const blankPage = async (page: Page) => {
  await page.goto('/segnalazioni/nuova');
  await page.getByLabel('Cognome').fill(`Bruni${'abcdefgh'.charAt(entered++)}`);
  await page.getByLabel('Nome', { exact: true }).fill('Ada');
};
const reason = (page: Page) => page.getByLabel('Perché proponi il percorso');
const save = (page: Page) => page.getByRole('button', { name: 'Salva' });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('a double click on the button writes once', async () => {
    const page = await w.as(worker, { javaScript });
    await blankPage(page);
    const before = await people();
    await begin(page).dblclick();
    await page.waitForURL(/fatto=drafted/);
    expect(await people()).toBe(before + 1);
  });

  it('a form that reaches the server twice at once writes once, and both ways lead to the same page', async () => {
    const page = await w.as(worker, { javaScript });
    await blankPage(page);
    const form = await page
      .locator('main form')
      .evaluate((f: HTMLFormElement) =>
        Object.fromEntries([...new FormData(f)].map(([k, v]) => [k, String(v)])),
      );
    const before = await people();
    const [twin] = await Promise.all([
      page.request.post('/segnalazioni/nuova', { form, maxRedirects: 0 }),
      begin(page).click(),
    ]);
    await page.waitForURL(/fatto=drafted/);
    expect(twin.headers()['location']).toBe(page.url().slice(w.origin.length));
    expect(await people()).toBe(before + 1);
  });

  it('the way back after sending leads to the referral as it is now, not to a second sending', async () => {
    const { referral } = await planted('returned');
    const page = await w.as(worker, { javaScript });
    await page.goto(referral);
    await page.getByRole('button', { name: 'Invia la segnalazione' }).click();
    await page.waitForURL(/fatto=sent/);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await page.getByRole('button', { name: 'Invia la segnalazione' }).count()).toBe(0);
    expect(await page.getByRole('main').textContent()).toContain('Inviata');
  });

  it('a page left open does not send what was sent meanwhile, and says so', async () => {
    const { referral } = await planted('returned');
    const page = await w.as(worker, { javaScript });
    const stale = await page.context().newPage();
    for (const p of [page, stale]) await p.goto(referral);
    await page.getByRole('button', { name: 'Invia la segnalazione' }).click();
    await page.waitForURL(/fatto=sent/);
    await stale.getByRole('button', { name: 'Invia la segnalazione' }).click();
    await stale.getByRole('alert').waitFor();
    expect(await stale.getByRole('alert').textContent()).toContain(
      'Nel frattempo la segnalazione è cambiata',
    );
    const sent = await w.db.asSuperuser<{ n: number }>(
      "select count(*)::int as n from app.event where kind = 'referral.sent' and referral_id = $1",
      [referral.split('/').at(-1)],
    );
    expect(sent[0]?.n).toBe(2);
  });

  it('two windows that save the same record see both versions, and the second may keep its own', async () => {
    const { referral } = await planted('draft');
    const first = await w.as(worker, { javaScript });
    const second = await first.context().newPage();
    for (const page of [first, second]) await page.goto(`${referral}/lettera`);
    await reason(first).fill('La prima versione, già salvata.');
    await save(first).click();
    await first.waitForURL(/fatto=letter/);
    await reason(second).fill('La seconda versione, più ricca.');
    const [answer] = await Promise.all([
      second.waitForResponse((r) => r.request().method() === 'POST'),
      save(second).click(),
    ]);
    expect(answer.status()).toBe(409);
    const row = await second.getByRole('row', { name: 'Perché proponi il percorso' }).textContent();
    expect(row).toContain('La prima versione, già salvata.');
    expect(row).toContain('La seconda versione, più ricca.');
    expect(row).toContain('diverso');
    expect(await reason(second).inputValue()).toBe('La seconda versione, più ricca.');
    await first.goto(referral);
    expect(await first.getByRole('main').textContent()).toContain('La prima versione, già salvata.');
    await save(second).click();
    await second.waitForURL(/fatto=letter/);
    expect(await second.getByRole('main').textContent()).toContain('La seconda versione, più ricca.');
    expect(w.complaints).toEqual([]);
  });
});
