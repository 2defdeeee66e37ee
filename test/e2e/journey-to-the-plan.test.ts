import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPng } from '../../src/platform/files/fixtures.ts';
import { codeOf } from '../../src/stages/action-plan/rules/canonical-plan.ts';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { fillForm } from '../support/fill-form.ts';
import { typedDay } from '../support/plant-around.ts';
import { mayBeSeated, type TakenOn } from '../support/plant-meeting.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { somebodyEligible } from '../support/plant-selection.ts';

let w: BrowserWorld;
let rules: string;
beforeAll(async () => {
  w = await openBrowserWorld();
  rules = await plantNotice(w.db, w.world);
  await w.db.asSuperuser(
    "update app.project set starts_on = '2026-01-01', ends_on = '2028-12-31' where id = $1",
    [w.world.projectId],
  );
});
afterAll(() => w.close());

const today = () => typedDay(0);
const idIn = (url: string) => /[0-9a-f]{8}-[0-9a-f-]{27}(?=[^/]*$)/.exec(url)?.[0] ?? '';
const said = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  const open = (who: Pick<Colleague, 'accountId'>) => w.as(who, { javaScript });

  /** Two people, one of each kind, whom the services have sent and whose requirements are met. */
  async function sentOnes() {
    const { bodies, colleague } = w.world;
    const worker = await colleague('social-worker', bodies.comune);
    const names = javaScript ? ['Bini', 'Cavalli'] : ['Danti', 'Elmi'];
    const minute = javaScript ? 10 : 20;
    const first = await somebodyEligible(w, rules, {
      worker,
      familyName: names[0] ?? '',
      route: 'l68',
      minute,
    });
    const second = await somebodyEligible(w, rules, {
      worker,
      familyName: names[1] ?? '',
      route: 'mental-health',
      minute: minute + 1,
    });
    return { worker, people: [first, second] as const };
  }

  /** The services’ équipe decides with its reasons; the coordination reads numbers and codes, closes and publishes. */
  async function admit(coordinator: Colleague, people: readonly TakenOn[]) {
    const { bodies, colleague, projectId } = w.world;
    const desk = await open(coordinator);
    const selection = await fillForm(desk, `/progetti/${projectId}/selezioni/nuova`, {
      title: `Selezione ${javaScript ? 'prima' : 'seconda'}`,
      officer: 'Maria Rossi',
      office: 'Ufficio progetti',
      termOn: typedDay(30),
    });
    await fillForm(desk, selection, {}, { action: '/entra' });
    const meeting = await fillForm(desk, '/riunioni/nuova', {
      kind: 'equipe',
      project: projectId,
      body: bodies.lead,
      title: 'Équipe per la selezione',
      place: 'Sala del Comune',
      day: typedDay(1),
      time: '09:00',
    });
    const chair = await colleague('social-worker', bodies.lead);
    const member = await colleague('psychologist', bodies.coop);
    for (const [who, body, part] of [
      [chair, bodies.lead, 'chair'],
      [member, bodies.coop, 'member'],
    ] as const)
      await fillForm(
        desk,
        meeting,
        { who: await mayBeSeated(w, who, body), forService: 'Servizio di prova', part },
        { action: '/componenti' },
      );
    await fillForm(desk, `${meeting}/ordine-del-giorno`, {
      cases: people.map((p) => p.on.caseId),
      matter: 'selection',
      question: 'Chi entra nel progetto?',
    });
    expect(await desk.content()).not.toMatch(/Bini|Cavalli|Danti|Elmi/);
    const seat = await open(chair);
    for (const { on } of people) {
      const [found] = await w.db.asSuperuser<{ id: string }>(
        'select id from app.selection_candidacy where case_id = $1',
        [on.caseId],
      );
      const candidacy = `/persone/${on.personId}/selezione/${found?.id}`;
      await fillForm(seat, `${candidacy}/decidi`, {
        outcome: 'admitted',
        reason: 'È motivata, e un posto vicino a casa è possibile.',
        meeting: idIn(meeting),
      });
    }
    const closing = `${selection}`;
    await fillForm(desk, closing, { actNumber: 'DD 12', actOn: today() }, { action: '/chiudi' });
    await fillForm(desk, closing, {}, { action: '/verbale' });
    await fillForm(desk, `${closing}/elenco`, {}, { action: '/pubblica' });
    await desk.goto(`${selection}/elenco`);
    expect(await said(desk)).not.toMatch(/Bini|Cavalli|Danti|Elmi|Bruni/);
    return { chair, member };
  }

  /** A colleague is asked to walk with her, and accepts. */
  async function beside(worker: Colleague, her: TakenOn, who: Colleague) {
    const social = await open(worker);
    const [role] = await w.db.asSuperuser<{ id: string }>(
      'select id from app.membership where account_id = $1',
      [who.accountId],
    );
    await fillForm(
      social,
      `${her.url}/chi-la-segue`,
      {
        membershipId: role?.id ?? '',
        until: typedDay(300),
        evidence: 'Accordo di progetto',
      },
      { action: '/chi-la-segue' },
    );
    const asked = await open(who);
    await asked.goto('/richieste');
    await asked.getByRole('button', { name: 'Accetta' }).first().click();
    await asked.waitForURL(/fatto=/);
    return asked;
  }

  it('two people go from admission to the signed plan: one signs herself, one on paper', async () => {
    const { bodies, colleague } = w.world;
    const coordinator = await colleague('coordinator', bodies.lead);
    const { worker, people } = await sentOnes();
    await admit(coordinator, people);
    const psychologist = await colleague('psychologist', bodies.coop);
    const orientation = await colleague('orientation-worker', bodies.coop);
    const coach = await colleague('job-coach', bodies.coop);
    for (const [at, her] of people.entries()) {
      const rater = await beside(worker, her, psychologist);
      const orienting = await beside(worker, her, orientation);
      const coaching = await beside(worker, her, coach);
      await assess(rater, her);
      expect(await orienting.goto(`${her.url}/documenti`).then((r) => r?.status())).toBe(404);
      const social = await open(worker);
      const self = await ownAccess(social, her);
      await balance(orienting, self, her);
      await plan(social, coaching, self, her, at === 0 ? 'herself' : 'paper');
      await social.goto(her.url);
      expect(await social.getByRole('list', { name: 'Il percorso' }).textContent()).toMatch(
        /ammessa[\s\S]*fatta[\s\S]*consegnato[\s\S]*firmato/,
      );
    }
    expect(w.complaints).toEqual([]);
  }, 240_000);

  /** The psychologist fills in the ICF core set, page by page, and closes it. */
  async function assess(rater: Page, her: TakenOn) {
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

  /** She is given her own access, and chooses a password by the link. */
  async function ownAccess(social: Page, her: TakenOn): Promise<Page> {
    await fillForm(social, `${her.url}/accesso`, {}, { action: '/accesso' });
    const href = await social.locator('main a[href*="/invito/"]').getAttribute('href');
    const link = new URL(href ?? '').pathname;
    const self = await w.anybody({ javaScript, width: 360 });
    const password = 'una frase lunga da ricordare';
    await self.goto(link);
    await self.locator('input[name=password]').fill(password);
    await self.locator('input[name=repeat]').fill(password);
    await self.locator('main button').click();
    await self.waitForURL((u) => u.pathname === '/');
    return self;
  }

  /** The balance: contract, a session, what she can do; each signed by her and by the orientation worker. */
  async function balance(at: Page, self: Page, her: TakenOn) {
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
  async function plan(social: Page, coach: Page, self: Page, her: TakenOn, how: 'herself' | 'paper') {
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
      const [printed] = await w.db.asSuperuser<{ sha: string }>(
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
});
