import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allRoutes } from '../../src/site.ts';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { type Address, openAddresses } from '../support/every-address.ts';
import { faultsOfWidth } from '../support/look-closely.ts';
import { referralInState } from '../support/referral-in-state.ts';
import { draftReferral } from '../support/write-referral.ts';

/** Pages that show a text somebody wrote, one for each kind of text. */
const pagesOfTexts = [
  '/',
  '/oggi/rinviate',
  '/persone',
  '/persone/:personId',
  '/persone/:personId/recapiti',
  '/persone/:personId/rappresentanza',
  '/persone/:personId/rappresentanza/:representativeId',
  '/persone/:personId/dissensi',
  '/persone/:personId/dissensi/:dissentId',
  '/persone/:personId/persone-vicine',
  '/persone/:personId/residenza',
  '/persone/:personId/diario',
  '/persone/:personId/note-riservate',
  '/persone/:personId/appuntamenti',
  '/persone/:personId/appuntamenti/:appointmentId',
  '/persone/:personId/documenti',
  '/persone/:personId/documenti/:evidenceId',
  '/persone/:personId/requisiti/:caseId',
  '/persone/:personId/relazioni',
  '/persone/:personId/relazioni/:reportId',
  '/persone/:personId/segnalazioni/:referralId',
  '/progetti/:projectId',
  '/riunioni',
  '/riunioni/:meetingId',
  '/persone/:personId/riunioni/:itemId',
  '/progetti/:projectId/selezioni/:procedureId',
  '/persone/:personId/selezione/:candidacyId',
  '/persone/:personId/valutazione/:caseId/limitazioni',
  '/persone/:personId/bilancio/:caseId/contratto',
  '/persone/:personId/bilancio/:caseId/colloqui/:sessionId',
  '/persone/:personId/bilancio/:caseId/sezione/:section',
  '/persone/:personId/bilancio/:caseId/sintesi',
  '/persone/:personId/piano/:caseId',
  '/mio/:personId/piano/:planId',
];

let w: BrowserWorld;
let worker: Colleague;
let page: Page;
beforeAll(async () => {
  w = await openBrowserWorld();
  worker = await w.world.colleague('social-worker', w.world.bodies.comune);
  page = await w.as(worker, { width: 360 });
});
afterAll(() => w.close());

const planted = (familyName: string, givenName: string, letter?: string) =>
  referralInState(w.db, 'returned', {
    worker,
    coordinator: worker,
    projectId: w.world.projectId,
    identity: { familyName, givenName },
    ...(letter ? { letter } : {}),
  });

it.each([
  ["D'Angelò", 'José-María', 'ltr'],
  ['الحسيني', 'محمد', 'rtl'],
  ['כהן', 'שרה', 'rtl'],
  ['Dell’Annunziata-Castelfranchi von Hohenzollern', 'Maximilianaeleonoramariagiuseppina', 'ltr'],
])(
  '%s %s, as she writes it, is shown whole and in its own direction at 360 px',
  async (typedFamily, givenName, direction) => {
    const url = await draftReferral(page, { familyName: typedFamily, givenName });
    const familyName = typedFamily.replace('’', "'");
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      `Segnalazione di ${givenName} ${familyName}`,
    );
    expect(await faultsOfWidth(page)).toEqual([]);
    const shown = page.getByRole('main').locator('dd bdi').first();
    expect(await shown.textContent()).toBe(familyName);
    expect(await shown.evaluate((e) => getComputedStyle(e).direction)).toBe(direction);
    for (const list of ['/', '/persone', '/segnalazioni', url.split('/segnalazioni')[0] ?? '']) {
      await page.goto(list);
      expect(await page.getByRole('main').textContent()).toContain(familyName);
      expect(await faultsOfWidth(page)).toEqual([]);
    }
    await page.goto('/persone');
    const listed = page.getByRole('link', { name: `${familyName} ${givenName}` }).locator('bdi');
    expect(await listed.evaluate((e) => getComputedStyle(e).direction)).toBe(direction);
    await page.goto(`${url.split('/segnalazioni')[0]}/identita`);
    expect(await page.getByLabel('Cognome').inputValue()).toBe(familyName);
    expect(await page.getByLabel('Cognome').evaluate((e) => getComputedStyle(e).direction)).toBe(direction);
  },
);

it('what shows nothing is not kept: a name pasted with zero-width and direction marks is the plain name', async () => {
  await draftReferral(page, { familyName: '\u200bRo\u200dssi\u202e', givenName: 'A\u00adda\ufeff' });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Segnalazione di Ada Rossi');
});

it('a name that is code is shown as text and never run', async () => {
  const { referral } = await planted('<img src=x onerror="document.title=1">', '"><script>alert(1)</script>');
  await page.goto(referral);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Segnalazione di "><script>alert(1)</script> <img src=x onerror="document.title=1">',
  );
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(w.complaints).toEqual([]);
});

it('code written into every text there is shows as text on every page, and is never run', {
  timeout: 600_000,
}, async () => {
  w.complaints.length = 0;
  // Without digits, which no name has. Run, it would call the page by its origin.
  const code = '"><img src=x onerror="document.title=origin"><script>x()</script>';
  const walk = await openAddresses(w, code);
  const pages = allRoutes.filter((r) => r.method === 'GET' && !('sends' in r)).map((r) => r.url);
  const addresses: Address[] = [];
  // One by one: a hundred at once wait for the database longer than it lets them.
  for (const url of pages) addresses.push(await walk.find(url));
  const states = [...Object.values(walk.referrals), ...Object.values(walk.states)].map((url) => ({
    page: walk.as.worker,
    url,
  }));
  const showing: string[] = [];
  for (const [at, { page: reader, url }] of [...addresses, ...states].entries()) {
    const html = await (await reader.request.get(url)).text();
    if (!html.includes('onerror')) continue;
    showing.push(pages[at] ?? url);
    await reader.goto(url);
    expect(await reader.title(), url).not.toBe(w.origin);
    expect(await reader.locator('[onerror], img[src="x"], main script').count(), url).toBe(0);
    expect(await reader.locator('body').innerHTML(), url).not.toContain('<img src="x"');
  }
  // The walk sees what it looks for: these pages show what was written.
  expect(showing).toEqual(expect.arrayContaining(pagesOfTexts));
  expect(w.complaints).toEqual([]);
});

it('a note of 10,000 characters comes back whole, with its lines, in a page that stays as wide as the telephone', async () => {
  const long =
    `${'parolasenzaspazi'.repeat(30)}\n\nSeconda riga, con «virgolette» & segni <b>.\n${'Sa cucinare, vuole imparare. '.repeat(400)}`
      .slice(0, 9_990)
      .trimEnd();
  const { referral } = await planted('Bruni', 'Ada');
  await page.goto(`${referral}/lettera`);
  await page.getByLabel('Perché proponi il percorso').fill(long);
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.waitForURL(/fatto=letter/);
  const note = page.locator('.prose', { hasText: 'Seconda riga' });
  expect(await note.textContent()).toBe(long);
  // The lines that she wrote are the lines that are read.
  expect(await note.evaluate((e) => getComputedStyle(e).whiteSpace)).toBe('pre-wrap');
  expect(await faultsOfWidth(page)).toEqual([]);
  await page.goto(`${referral}/lettera`);
  expect(await page.getByLabel('Perché proponi il percorso').inputValue()).toBe(long);
});

it('a note that is too long comes back whole, with a sentence beside it', async () => {
  const { referral } = await planted('Bruni', 'Ada');
  const tooLong = 'àè '.repeat(4_000).trim();
  await page.goto(`${referral}/lettera`);
  await page.getByLabel('Perché proponi il percorso').fill(tooLong);
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#error-reason').textContent()).toContain('Il testo è troppo lungo.');
  expect(await page.getByLabel('Perché proponi il percorso').inputValue()).toBe(tooLong);
  expect(await faultsOfWidth(page)).toEqual([]);
});
