import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { faultsOfPage } from '../support/look-closely.ts';
import { mayBeSeated, somebodyTakenOn } from '../support/plant-meeting.ts';

let w: BrowserWorld;
beforeAll(async () => {
  w = await openBrowserWorld();
});
afterAll(() => w.close());

const typed = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');
const main = (page: Page) => page.getByRole('main');
const text = async (page: Page) => (await main(page).textContent()) ?? '';

/** What axe, the validator and a narrow window find on the page as it stands; nothing without JavaScript, which axe is. */
async function looksWell(page: Page, javaScript: boolean) {
  if (!javaScript) return;
  const html = await (await page.request.get(page.url())).text();
  expect(await faultsOfPage(page, html), page.url()).toEqual([]);
}

/** A social worker who may sit, two people she follows, and a colleague of the co-operative who may sit. */
async function thoseConcerned() {
  const { comune, coop } = w.world.bodies;
  const ada = await somebodyTakenOn(w);
  const neri = await somebodyTakenOn(w, ada.worker, 'Neri');
  const own = await mayBeSeated(w, ada.worker, comune);
  const member = await w.world.colleague('commission-member', coop);
  const [role] = await w.db.asSuperuser<{ id: string }>(
    'select id from app.membership where account_id = $1',
    [member.accountId],
  );
  return { worker: ada.worker, ada, neri, member, roles: [own, role?.id ?? ''] as const };
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  it('an équipe is convened, decides on two people, one member abstains from one, and each has her own extract', async () => {
    const { worker, ada, neri, member, roles } = await thoseConcerned();
    const page = await w.as(worker, { javaScript });

    await page.goto('/riunioni');
    await page.getByRole('link', { name: 'Convoca una riunione' }).click();
    await page.getByRole('radio', { name: 'Équipe sociale-lavoro' }).check();
    await page.getByLabel('Titolo').fill('Équipe di dicembre');
    await page.getByLabel('Luogo').fill('Sala piccola');
    await page.getByLabel('Giorno', { exact: true }).fill(typed(-1));
    await page.getByLabel('Ora', { exact: true }).fill('10:30');
    await page.getByRole('button', { name: 'Convoca la riunione' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('è già passata');
    await page.getByLabel('Giorno', { exact: true }).fill(typed(3));
    await looksWell(page, javaScript);
    await page.getByRole('button', { name: 'Convoca la riunione' }).click();
    await page.waitForURL(/fatto=convened/);
    const meeting = page.url().split('?')[0] ?? '';

    for (const [who, service, part] of [
      [roles[0], 'Servizio sociale', 'presiede'],
      [roles[1], 'Orientamento', 'verbalizza'],
    ] as const) {
      await page.getByLabel('Collega', { exact: true }).selectOption(who);
      await page.getByLabel('Per quale servizio').fill(service);
      await page.getByRole('radio', { name: part }).check();
      await page.getByRole('button', { name: 'Dai il posto' }).click();
      await page.waitForURL(/fatto=seated/);
    }

    for (const [person, question] of [
      [ada, 'Quale misura per Ada?'],
      [neri, 'Quale misura per Neri?'],
    ] as const) {
      await page.goto(`${person.url}/riunioni`);
      await page.getByRole('link', { name: 'Mettila all’ordine del giorno' }).click();
      const here = await page.locator(`option[value="${meeting.split('/').at(-1)}"]`).getAttribute('value');
      await page.getByLabel('Riunione', { exact: true }).selectOption(here);
      await page.getByLabel('Argomento').selectOption({ label: 'Piano d’azione' });
      await page.getByLabel('Che cosa si chiede').fill(question);
      await looksWell(page, javaScript);
      await page.getByRole('button', { name: 'Metti all’ordine del giorno' }).click();
      await page.waitForURL(/fatto=put/);
    }
    await page.goto(meeting);
    expect(await text(page)).toContain('Neri Ada');
    await looksWell(page, javaScript);

    // The member reads names within the session, and abstains from one of the two.
    const theirs = await w.as(member, { javaScript });
    await theirs.goto('/riunioni');
    await theirs.getByRole('link', { name: 'Équipe di dicembre' }).first().click();
    await theirs.getByRole('link', { name: 'Neri Ada' }).click();
    const conflicting = theirs.url();
    await looksWell(theirs, javaScript);
    await theirs.getByLabel('Perché').fill('È mia cugina.');
    await theirs.getByRole('button', { name: 'Dichiaro un conflitto' }).click();
    await theirs.waitForURL(/fatto=conflict/);
    expect(await text(theirs)).not.toContain('Neri Ada');
    expect((await theirs.goto(conflicting))?.status()).toBe(404);

    await theirs.goto(meeting);
    await theirs.getByRole('link', { name: 'Bruni Ada' }).click();
    const decided = theirs.url();
    await theirs.getByLabel('Che cosa è emerso').fill('Vuole lavorare con le piante.');
    await theirs.getByRole('radio', { name: 'Deciso' }).check();
    await theirs.getByRole('button', { name: 'Salva il verbale' }).click();
    expect(await theirs.getByRole('alert').textContent()).toContain('Scrivi che cosa si è deciso');
    expect(await theirs.getByLabel('Che cosa è emerso').inputValue()).toBe('Vuole lavorare con le piante.');
    await theirs.getByLabel('Che cosa si è deciso').fill('Un laboratorio di giardinaggio.');
    await theirs
      .getByLabel('Chi se ne occupa')
      .selectOption({ label: 'Prova social-worker, Servizio sociale' });
    await theirs.getByLabel('Entro il').fill(typed(30));
    await theirs.getByRole('button', { name: 'Salva il verbale' }).click();
    await theirs.waitForURL(/fatto=minuted/);

    await page.goto(meeting);
    await page.getByRole('link', { name: 'Neri Ada' }).click();
    expect(await text(page)).toContain('Non partecipano a questo punto');
    expect(await text(page)).not.toContain('cugina');
    await page.getByRole('radio', { name: 'Rinviato' }).check();
    await page.getByRole('button', { name: 'Salva il verbale' }).click();
    await page.waitForURL(/fatto=minuted/);

    // The hour comes.
    await w.db.asSuperuser("update app.meeting set starts_at = now() - interval '1 hour' where id = $1", [
      meeting.split('/').at(-1),
    ]);
    await page.goto(meeting);
    await page.getByRole('link', { name: 'Chi è venuto' }).click();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await looksWell(page, javaScript);
    await page.getByRole('button', { name: 'Salva le presenze' }).click();
    await page.waitForURL(/fatto=attended/);
    await page.getByRole('link', { name: 'Chiudi la riunione' }).click();
    expect(await text(page)).toContain('preparare gli estratti');
    await page.goto(`${meeting}/estratti`);
    await page.getByRole('button', { name: 'Prepara gli estratti' }).click();
    await expect
      .poll(
        async () => {
          await page.goto(`${meeting}/estratti`);
          return text(page);
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain('Pronti 2 su 2');
    await looksWell(page, javaScript);
    await page.getByRole('link', { name: 'Chiudi la riunione' }).click();
    await page.getByRole('button', { name: 'Chiudi la riunione' }).click();
    await page.waitForURL(/fatto=closed/);
    await looksWell(page, javaScript);

    // Afterwards the extract is there for who walks with her, and nothing for who only sat.
    for (const url of [decided, ada.url]) expect((await theirs.goto(url))?.status(), url).toBe(404);
    await page.goto('/');
    expect(await text(page)).toContain('Bruni Ada');
    await page.goto(decided);
    await looksWell(page, javaScript);
    const extract = await page.request.get(`${decided.split('?')[0]}/estratto`);
    expect(extract.headers()['content-type']).toContain('application/pdf');
    await page.getByRole('button', { name: 'Segna come fatto' }).click();
    await page.waitForURL(/fatto=done/);
    expect(w.complaints).toEqual([]);
  });
});
