import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { writeEntry } from '../../src/stages/competency-balance/commands/write-entry.ts';
import { findBalanceOfCase } from '../../src/stages/competency-balance/store/balances.ts';
import { dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { aCaseToBalance, setBalanceRules } from '../support/a-case-to-balance.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfPage } from '../support/look-closely.ts';
import { plantNotice } from '../support/plant-notice.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
  const version = await plantNotice(w.db, w.world);
  await setBalanceRules(w.db, version, { order: 'balance-first', balanceHours: 1, planHours: null });
});
afterAll(() => w.close());

const today = formatDay(dayInRome(new Date()), 'it');
const picture = PNG.sync.write(new PNG({ width: 300, height: 400 }));

/** Presses a button and waits for what the redirect says. */
async function press(page: Page, name: string, done: string) {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.waitForURL(new RegExp(`fatto=${done}`));
}

/** Her signature on paper: uploaded by one, looked at and confirmed by another. */
async function onPaper(page: Page, second: Page, here: string) {
  await page.goto(here);
  await page.getByRole('link', { name: 'Carica la carta firmata' }).click();
  await page.getByRole('checkbox', { name: 'La persona' }).check();
  await page.getByLabel('Giorno della firma').fill(today);
  await page.getByLabel('Foto o PDF della carta').setInputFiles({
    name: 'firma.png',
    mimeType: 'image/png',
    buffer: picture,
  });
  await press(page, 'Carica la carta firmata', 'uploaded');
  await second.goto(here);
  await second.getByRole('link', { name: 'Carta scansionata' }).last().click();
  await press(second, 'Confermo: le firme ci sono', 'confirmed');
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('an orientation worker draws up a balance with her, from the contract to the paper that says what she can do', async () => {
    const story = await aCaseToBalance(w.db, w.world);
    const page = await w.as(story.orienter, { javaScript });
    const second = await w.as(story.worker, { javaScript });

    await page.goto(story.url);
    await press(page, 'Apri il bilancio', 'opened');
    await page.getByRole('link', { name: 'Apri il contratto' }).click();
    await page.getByLabel('Che cosa chiede').fill('Capire che lavoro può fare.');
    await press(page, 'Salva che cosa chiede', 'needs');
    await press(page, 'Firma come chi conduce il bilancio', 'signed');
    await onPaper(page, second, `${story.url}/contratto`);
    await page.goto(story.url);
    expect(await page.getByRole('main').textContent()).toContain('Non manca niente');
    await press(page, 'Comincia l’investigazione', 'investigation');

    // «Oggi no» asks nothing and changes nothing; the next time they meet.
    await page.goto(`${story.url}/colloqui`);
    await page.getByRole('radio', { name: 'Oggi no' }).check();
    await page.getByLabel('Giorno', { exact: true }).fill(today);
    await press(page, 'Registra il colloquio', 'not-today');
    await page.getByRole('radio', { name: 'Ci siamo visti' }).check();
    await page.getByLabel('Giorno', { exact: true }).fill(today);
    await page.getByLabel('Quanti minuti').fill('60');
    await page.getByLabel('Chi altro c’era').fill('La sorella');
    await press(page, 'Registra il colloquio', 'session');
    const session = page.url().split('?')[0] ?? '';
    await press(page, 'Firma come chi conduce il bilancio', 'signed');
    await onPaper(page, second, session);

    // What she wants: common words, then the term of the vocabulary that is near them.
    await page.goto(`${story.url}/sezione/preference`);
    await page.getByRole('link', { name: 'Aggiungi una professione' }).click();
    await page.getByLabel('Professione').fill('aiuto cuoca');
    await page.getByRole('radio', { name: 'Sì, la vuole' }).check();
    await page.getByRole('button', { name: 'Salva nel bilancio' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('scegline una');
    expect(await page.getByLabel('Professione').inputValue()).toBe('aiuto cuoca');
    await page.getByRole('radio', { name: 'Aiuto cuochi e lavapiatti' }).check();
    await press(page, 'Salva nel bilancio', 'saved');
    expect(await page.getByRole('main').textContent()).toContain('ISCO-08 9412');
    await page.goto(`${story.url}/sezione/competence`);
    await page.getByRole('link', { name: 'Aggiungi una competenza' }).click();
    await page.getByRole('radio', { name: 'Di base' }).check();
    await page.getByLabel('Che cosa sa fare').fill('Usare il telefono');
    await page.getByRole('radio', { name: 'Sì, espressa' }).check();
    await page.getByLabel('Dove si è vista').fill('Alla portineria del circolo');
    await press(page, 'Salva nel bilancio', 'saved');

    await page.goto(story.url);
    await press(page, 'Comincia la conclusione', 'conclusion');
    await page.goto(`${story.url}/sintesi`);
    await page.getByLabel('Sintesi con parole per lei').fill('Sai usare il telefono. Vuoi una cucina.');
    await press(page, 'Salva la sintesi', 'synthesis');
    await page.goto(`${story.url}/documento`);
    await press(page, 'Crea il documento', 'document');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Documento', exact: true }).last().click(),
    ]);
    expect(download.suggestedFilename()).toBe('che-cosa-so-fare.pdf');
    await page.goto(story.url);
    await press(page, 'Chiudi il bilancio', 'closed');
    expect(await page.getByRole('main').textContent()).toContain('Riguardare insieme il bilancio dal');
    expect(w.complaints).toEqual([]);

    if (javaScript) {
      for (const path of ['', '/contratto', '/colloqui', '/sezione/preference', '/sintesi', '/documento']) {
        const answer = await page.goto(`${story.url}${path}`);
        expect(await faultsOfPage(page, (await answer?.text()) ?? ''), path).toEqual([]);
      }
    }
  });

  it('a second balance takes over what the first one said, so that she does not tell it again', async () => {
    const story = await aCaseToBalance(w.db, w.world);
    await w.db.asSuperuser(
      `insert into app.balance (territory_id, person_id, case_id, number, state, opened_by, contract_on)
       values ($1, $2, $3, 1, 'investigation', $4, now())`,
      [w.world.territoryId, story.personId, story.caseId, story.orienter.accountId],
    );
    await withActor(w.db.doors, story.orienter.who, async (tx) => {
      const balance = await findBalanceOfCase(tx, story.caseId);
      if (balance === undefined) throw new Error('no balance');
      await writeEntry(tx, balance, { form: 'interest', what: 'Le piante grasse', why: null }, new Date());
    });
    await w.db.asSuperuser("update app.balance set state = 'closed', closed_at = now() where case_id = $1", [
      story.caseId,
    ]);
    const page = await w.as(story.orienter, { javaScript });
    await page.goto(story.url);
    await press(page, 'Apri un nuovo bilancio', 'opened');
    expect(await page.getByRole('main').textContent()).toContain('Bilancio n. 2');
    expect((await page.goto(`${story.url}/voce/interest`))?.status()).toBe(404);
    await w.db.asSuperuser(
      "update app.balance set state = 'investigation', contract_on = now() where case_id = $1 and number = 2",
      [story.caseId],
    );
    await page.goto(story.url);
    await press(page, `Riprendi dal bilancio del ${today}`, 'taken');
    await page.goto(`${story.url}/sezione/interest`);
    expect(await page.getByRole('main').textContent()).toContain('Le piante grasse');
    await press(page, 'Togli «Le piante grasse»', 'removed');
    expect(await page.getByRole('main').textContent()).toContain('Ancora niente');
    expect(w.complaints).toEqual([]);
  });
});
