import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../support/a-world.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { fillForm } from '../support/fill-form.ts';
import { typedDay } from '../support/plant-around.ts';
import { mayBeSeated, type TakenOn } from '../support/plant-meeting.ts';
import { plantNotice } from '../support/plant-notice.ts';
import { somebodyEligible } from '../support/plant-selection.ts';
import { assess, balance, plan, said } from '../support/walk-to-plan.ts';

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
      await plan(social, coaching, self, her, at === 0 ? 'herself' : 'paper', w.db);
      await social.goto(her.url);
      expect(await social.getByRole('list', { name: 'Il percorso' }).textContent()).toMatch(
        /ammessa[\s\S]*fatta[\s\S]*consegnato[\s\S]*firmato/,
      );
    }
    expect(w.complaints).toEqual([]);
  }, 240_000);

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
});
