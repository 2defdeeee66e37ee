import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { aPng } from '../../src/platform/files/fixtures.ts';
import { codeOf } from '../../src/stages/action-plan/rules/canonical-plan.ts';
import { fillForm } from './fill-form.ts';
import { typedDay } from './plant-around.ts';
import type { TakenOn } from './plant-meeting.ts';
import type { TestDatabase } from './test-database.ts';

const today = () => typedDay(0);
/** What the main part of a page says. */
export const said = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

/** The psychologist fills in the ICF core set, page by page, and closes it. */
export async function assess(rater: Page, her: TakenOn) {
  const all = `${her.url}/valutazione/${her.on.caseId}`;
  await rater.goto(`${all}/nuova`);
  await rater.getByRole('link', { name: /ICF/ }).click();
  const begun = await fillForm(rater, rater.url(), { ratedOn: today() });
  const evaluation = begun.split('/compila/')[0] ?? '';
  const codes = (named: string, value: string) =>
    Object.fromEntries(named.split(' ').map((code) => [`q-${code}`, value]));
  await fillForm(rater, `${evaluation}/compila/icf/activities`, {
    ...codes('d155_p d240_p d720_p d845_p d850_p d855_p', '2'),
    ...codes('d155_c d240_c d720_c d845_c d850_c d855_c', '3'),
  });
  await fillForm(rater, `${evaluation}/compila/icf/environment`, codes('e310 e330 e580 e590', '+2'));
  await fillForm(rater, `${evaluation}/compila/funzioni/body`, codes('b130 b164 b455', '1'));
  await fillForm(rater, evaluation, {}, { action: '/chiudi/icf' });
  await rater.goto(`${all}/profilo`);
  expect(await said(rater)).toContain('d850');
}

/** The balance: contract, a session, what she can do; each signed by her and by the orientation worker. */
export async function balance(at: Page, self: Page, her: TakenOn) {
  const url = `${her.url}/bilancio/${her.on.caseId}`;
  await fillForm(at, url, {}, { action: '/apri' });
  await fillForm(
    at,
    `${url}/contratto`,
    { text: 'Vorrei capire che lavoro posso fare.' },
    { action: '/contratto' },
  );
  await fillForm(at, `${url}/contratto`, {}, { action: '/contratto/firma' });
  await signAsHerself(self, 'Leggi il contratto del bilancio');
  await fillForm(at, url, {}, { action: '/comincia-investigazione' });
  await fillForm(at, `${url}/voce/interest`, { what: 'Cucinare per gli altri', why: 'Lo faccio in casa.' });
  // The vocabulary answers with what is near: she chooses one of its occupations.
  await at.goto(`${url}/voce/occupation`);
  await at.locator('input[name=wish][value=wanted]').check({ force: true });
  await at.locator('input[name=what]').fill('Aiuto cuoca');
  await at.locator('main form button').first().click();
  await at.locator('input[name=term][type=radio]').first().check({ force: true });
  await at.locator('main form button').first().click();
  await at.waitForURL(/sezione\/preference/);
  const session = {
    outcome: 'held',
    heldOn: today(),
    startsAt: '10:00',
    minutes: '90',
    content: 'Ci siamo conosciute.',
  };
  await fillForm(at, `${url}/colloqui`, session, { action: '/colloqui' });
  await at.goto(`${url}/colloqui`);
  await at.locator('main a[href*="/colloqui/"]').first().click();
  await fillForm(at, at.url(), {}, { action: '/firma' });
  await signAsHerself(self, `Leggi l’incontro del ${today()}`);
  await fillForm(at, url, {}, { action: '/comincia-conclusione' });
  await fillForm(
    at,
    `${url}/sintesi`,
    { text: 'Sai cucinare e ti piace stare con gli altri.' },
    { action: '/sintesi' },
  );
  await fillForm(at, `${url}/sintesi`, {}, { action: '/sintesi/firma' });
  await signAsHerself(self, 'Leggi che cosa sai fare');
  await fillForm(at, url, {}, { action: '/chiudi' });
  await fillForm(at, `${url}/documento`, {}, {});
  await self.goto('/');
  const [document] = await Promise.all([
    self.waitForEvent('download'),
    self.getByRole('link', { name: 'Il mio bilancio', exact: true }).click(),
  ]);
  expect(document.suggestedFilename()).toMatch(/\.pdf$/);
}

/** She reads what waits for her on her own page, and signs it. */
async function signAsHerself(self: Page, link: string) {
  await self.goto('/');
  await self.getByRole('link', { name: link }).click();
  await self.getByRole('button', { name: /^Firmo/ }).click();
  await self.waitForURL(/fatto=signed/);
  expect(await said(self)).toContain('Hai firmato');
}
/** The plan: refused while something is missing; then signed by the case manager, and by her, or on paper that a second
 *  operator has seen. */
export async function plan(
  social: Page,
  coach: Page,
  self: Page,
  her: TakenOn,
  how: 'herself' | 'paper',
  db: TestDatabase,
) {
  const url = `${her.url}/piano/${her.on.caseId}`;
  await fillForm(social, url, {}, { action: '/comincia' });
  await social.goto(`${url}/chiudi`);
  expect(await said(social)).toContain('Manca');
  await fillForm(social, `${url}/testo`, {
    opening: 'Voglio lavorare in una cucina, non lontano da casa.',
    startsOn: today(),
    endsOn: typedDay(300),
    firstReviewOn: typedDay(90),
    attendance: 'no',
  });
  await fillForm(social, url, { none: 'yes' }, { action: '/altri-progetti/nessuno' });
  await fillForm(social, `${url}/obiettivi/nuovo`, {
    words: 'Imparare a stare in una cucina.',
    howKnown: 'Lavoro tre mattine a settimana.',
  });
  await social.goto(`${url}/misure/nuova`);
  const goal = await social
    .locator('[name=goalId]')
    .first()
    .evaluate((f) => {
      const field = f as HTMLSelectElement | HTMLInputElement;
      return field instanceof HTMLSelectElement
        ? ([...field.options].find((o) => o.value)?.value ?? '')
        : field.value;
    });
  await fillForm(social, `${url}/misure/nuova`, {
    goalId: goal,
    kind: 'laboratory',
    what: 'Laboratorio di cucina, due mattine a settimana.',
    who: 'Cooperativa di prova',
    fromOn: typedDay(1),
    byOn: typedDay(120),
    hours: '80',
  });
  await fillForm(social, `${url}/chiudi`, {}, { action: '/chiudi' });
  await fillForm(social, `${url}/firma`, {}, { action: '/firma' });
  if (how === 'herself') await signAsHerself(self, 'Leggi il tuo piano');
  else {
    const [printed] = await db.asSuperuser<{ sha: string }>(
      "select content_sha256 as sha from app.action_plan where case_id = $1 and state = 'to-sign'",
      [her.on.caseId],
    );
    const paper = { code: codeOf(printed?.sha ?? ''), parts: 'person', signedOn: today() };
    await fillForm(social, `${url}/carta`, paper, { files: 'scan', bytes: aPng() });
    await social.goto(url);
    expect(await said(social)).not.toContain('Firmato il');
    await coach.goto(url);
    await coach.locator('main a[href*="/conferma/"]').first().click();
    await fillForm(coach, coach.url(), { answer: 'yes' });
  }
  await social.goto(url);
  expect(await said(social)).toContain('Firmato');
}
