import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetWeights } from '../../src/stages/matching/rules/presets.ts';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { typedDay } from '../support/plant-around.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { somebodyPlanned } from '../support/plant-signed.ts';
import { sendForm } from '../support/send-form.ts';
import { said } from '../support/walk-to-plan.ts';
import {
  enterCompany,
  lookedAt,
  type Offered,
  openPlace,
  passed,
  propose,
  searches,
  step,
  writeCard,
} from '../support/walk-to-work.ts';

const names = ['Bini', 'Cavalli', 'Danti', 'Elmi', 'Fusi', 'Gori', 'Innocenti', 'Landi', 'Masi', 'Nuti'];
const hosts = [
  { name: 'Vivaio Esempio', comune: 'A564', town: 'Bagno a Ripoli' },
  { name: 'Mensa Esempio', comune: 'H222', town: 'Reggello' },
  { name: 'Magazzino Esempio', comune: 'G825', town: 'Pontassieve' },
] as const;
/** What is written of her in places that no company may read. */
const hers = {
  note: 'Canarino della ricerca',
  reason: 'Canarino della azienda esclusa',
  veto: 'Canarino del mai',
  lock: 'Canarino del fissata',
  decision: 'Canarino della decisione',
};
type Her = Awaited<ReturnType<typeof somebodyPlanned>>;

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  let w: BrowserWorld;
  let who: Record<'scout' | 'orienter' | 'coordinator' | 'worker', Colleague>;
  let scout: Page;
  let orienter: Page;
  let desk: Page;
  const people: Her[] = [];
  const places: Offered[] = [];
  const companies: string[] = [];
  let joint = '';
  const looked = (page: Page) => (javaScript ? lookedAt(page) : page);
  const open = async (one: Pick<Colleague, 'accountId'>, width = 1280) =>
    looked(await w.as(one, { javaScript, width }));

  beforeAll(async () => {
    w = await openBrowserWorld();
    const { bodies, colleague, territoryId, projectId } = w.world;
    await w.db.asSuperuser("update app.territory set name = 'Zona fiorentina sud-est' where id = $1", [
      territoryId,
    ]);
    await w.db.asSuperuser("update app.project set title = 'A.T.T.I.V.I.' where id = $1", [projectId]);
    for (const { comune, town } of hosts)
      await w.db.asSuperuser(
        'insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, $2, $3)',
        [territoryId, comune, town],
      );
    const rules = await plantNotice(w.db, w.world);
    who = {
      scout: await colleague('scout', bodies.coop),
      orienter: await colleague('orientation-worker', bodies.coop),
      coordinator: await colleague('coordinator', bodies.lead),
      worker: await colleague('social-worker', bodies.comune),
    };
    const at = await w.as(who.worker);
    for (const [n, familyName] of names.entries()) {
      const route = n < 5 ? 'l68' : 'mental-health';
      const signIn = (accountId: string) => w.as({ accountId });
      people.push(await somebodyPlanned(w, rules, { ...who, at }, { familyName, route, n }, signIn));
    }
    scout = await open(who.scout);
    orienter = await open(who.orienter);
    desk = await open(who.coordinator);
    joint = `/progetti/${projectId}/abbinamenti`;
  }, 300_000);
  afterAll(() => w?.close());

  const person = (n: number): Her => people[n] as Her;
  const place = (n: number): Offered => places[n] as Offered;

  it('a scout fills an empty list: three companies and eight open places', async () => {
    await scout.goto('/aziende');
    await passed(scout);
    expect(await said(scout)).toMatch(/Nessuna azienda/);
    for (const host of hosts) companies.push(await enterCompany(scout, host));
    for (let n = 0; n < 8; n += 1) places.push(await openPlace(scout, companies[n % 3] ?? '', n, n < 3));
    await scout.goto('/posti');
    await passed(scout);
    expect(await scout.locator('main tbody tr').count()).toBe(8);
  }, 240_000);

  it('an orientation worker writes what ten people look for, and sees for each place and each person who and what fits', async () => {
    const sites = await w.db.asSuperuser<{ id: string }>(
      'select s.id from app.company_site s join app.company c on c.id = s.company_id order by c.name',
    );
    for (const [n, her] of people.entries())
      await searches(orienter, her, { note: hers.note, sites: sites.map((s) => s.id), n, onScreen: n < 2 });
    const excluded = companies[2]?.split('/').at(-1) ?? '';
    await step(orienter, `${person(0).url}/lavoro/aziende-escluse`, {
      company: excluded,
      reason: hers.reason,
    });
    const weights = Object.fromEntries(
      Object.entries(presetWeights.balanced).map(([k, v]) => [k, String(v)]),
    );
    await step(desk, `/abbinamenti/pesi/${w.world.projectId}`, {
      ...weights,
      'quota-l68': '2',
      'quota-mental-health': '2',
      unplaced: '30',
      reason: 'Deciso in cabina di regia.',
    });
    await step(orienter, '/abbinamenti', {}, { action: '/abbinamenti/punti' });
    await orienter.goto(`/abbinamenti/posto/${place(0).placeId}`);
    await passed(orienter);
    for (const name of names) expect(await said(orienter)).toContain(name);
    await orienter.goto(`/abbinamenti/persona/${person(0).on.personId}`);
    await passed(orienter);
    expect(await said(orienter)).toContain('Non vuole questa azienda.');
    await desk.goto(`/abbinamenti/posto/${place(0).placeId}`);
    await passed(desk);
    expect(await said(desk)).not.toMatch(new RegExp(`Canarino|${names.join('|')}`));
  }, 240_000);

  /** Tries a pair from the page of a person, reads what changes, writes why and does it. */
  async function pin(her: Her, link: RegExp, button: RegExp, reason: string) {
    await orienter.goto(`${joint}?persona=${her.on.caseId}`);
    await passed(orienter);
    await orienter.getByRole('link', { name: link }).first().click();
    if (javaScript) {
      // The island answers in the page; its link leads to the form.
      await orienter.getByRole('status').getByText('Che cosa cambia').waitFor();
      await passed(orienter);
      await orienter.getByRole('link', { name: 'Vai avanti' }).click();
    }
    const changes = orienter.locator('section:has(> #what-changes)');
    await changes.getByRole('button', { name: button }).waitFor();
    expect(await changes.textContent()).toMatch(/A tutti insieme/);
    await changes.locator('[name=reason]').fill(reason);
    await changes.getByRole('button', { name: button }).click();
    await orienter.waitForURL(/fatto=fissata/);
    expect(await said(orienter)).toContain(reason);
  }

  let run = '';
  it('at the table of everybody she reads what a veto and a lock would change, and does them with a reason', async () => {
    await orienter.goto(joint);
    await passed(orienter);
    expect(await said(orienter)).toMatch(/nessun’altra proposta dà di più/);
    await pin(person(0), /^Prova: mai qui/, /Non proporla mai/, hers.veto);
    await pin(person(1), /^Prova a fissarla qui/, /Fissa la coppia/, hers.lock);
    run = await step(orienter, joint, {}, { action: '/tieni' });
    expect(await orienter.locator('main a', { hasText: 'Decidi' }).count()).toBe(10);
  }, 120_000);

  it('the services decide, person by person; nobody is told before', async () => {
    const rows = await w.db.asSuperuser<{ id: string; case_id: string; place_id: string | null }>(
      'select id, case_id, place_id from app.match_run_person',
    );
    for (const [n, her] of people.entries()) {
      const row = rows.find((r) => r.case_id === her.on.caseId);
      const form = `${run}/${row?.id}`;
      const fields = { outcome: 'accepted', reason: hers.decision };
      if (row?.place_id == null) continue;
      if (n < 2) await step(orienter, form, fields);
      else await sendForm(orienter, form, fields);
    }
    expect(await w.db.asSuperuser('select 1 from app.introduction')).toHaveLength(0);
    await orienter.goto(run);
    expect(await said(orienter)).toContain('accettata');
  }, 120_000);

  it('two people read a proposal in plain words and say yes on their own page; the card is theirs to agree to', async () => {
    for (const n of [0, 1]) {
      const her = person(n);
      await orienter.goto(run);
      const row = orienter.locator('main tr', { hasText: names[n] ?? '' });
      const href =
        (await row.getByRole('link', { name: 'Proponi il posto a lei' }).getAttribute('href')) ?? '';
      const one = await propose(orienter, href);
      const { self, url } = await answers(her, one);
      await writeCard(orienter, her);
      await self.goto(`${url}/scheda`);
      await passed(self);
      expect(await said(self)).toContain('Istruzioni scritte, un passo alla volta');
      await step(self, `${url}/scheda/si`, {});
      await presented(her, one);
    }
    await orienter.goto(run);
    expect(await said(orienter)).toContain('presentata all’azienda');
    expect(w.complaints).toEqual([]);
  }, 300_000);

  /** On a telephone she reads the proposal, what happens if she says yes, and says it. */
  async function answers(her: Her, one: string) {
    const self = await open(her, 360);
    const url = `/mio/${her.on.personId}`;
    const proposal = `${url}/proposte/${one.split('/').at(-1)}`;
    await self.goto('/');
    await passed(self);
    await self.locator(`main a[href="${proposal}"]`).first().click();
    await self.waitForURL(`**${proposal}`);
    await passed(self);
    expect(await said(self)).toContain('Con l’autobus 8: 20 minuti.');
    expect(await said(self)).not.toMatch(/Canarino|punti/);
    await step(self, `${proposal}/si`, { words: 'Sì, mi piace.' });
    expect(await said(self)).toContain('Hai detto sì. Ora parliamo con l’azienda.');
    return { self, url };
  }

  /** She is introduced to the company, which opens by link and number what she agreed to, and nothing else. */
  async function presented(her: Her, one: string) {
    await step(orienter, `${one}/presenta`, { onDay: typedDay(0), toWhom: 'Alla titolare' });
    await step(orienter, `${one}/foglio`, {
      addressee: 'tutor',
      coachName: 'Gino Landini',
      coachPhone: '055 1234567',
      coachHours: 'dal lunedì al venerdì, 8–16',
      day: typedDay(2),
      at: '10:00',
      where: 'Via dei Prati 1, al cancello',
      lastDay: typedDay(14),
    });
    const page = await orienter.content();
    const door = /\/presentazione\/[\w-]{43}/.exec(page)?.[0] ?? '';
    const pin = /<strong>(\d{6})<\/strong>/.exec(page)?.[1] ?? '';
    const firm = looked(await w.anybody({ javaScript, width: 360 }));
    await firm.goto(door);
    await passed(firm);
    expect(await firm.content()).not.toContain('Istruzioni scritte');
    await firm.locator('[name=pin]').fill(pin);
    await firm.locator('main form button').first().click();
    await firm.getByText('Istruzioni scritte, un passo alla volta').waitFor();
    expect((await firm.content()).includes('Gino Landini')).toBe(true);
    const whole = await firm.content();
    for (const hidden of [
      'Canarino',
      'Altro Comune',
      'Sì, mi piace',
      'salute mentale',
      'cucina',
      her.on.personId,
    ])
      expect(whole).not.toContain(hidden);
    await firm.context().close();
  }
});
