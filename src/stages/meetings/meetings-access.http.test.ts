import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import {
  aMeeting,
  anItem,
  aSeat,
  mayBeSeated,
  somebodyTakenOn,
} from '../../../test/support/plant-meeting.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const typed = (days: number) => formatDay(addDays(dayInRome(new Date()), days), 'it');

/** An équipe with two people on its agenda, its chair, a member, and the addresses. */
async function anEquipe() {
  const { comune, coop } = h.world.bodies;
  const one = await somebodyTakenOn(h);
  const two = await somebodyTakenOn(h, one.worker, 'Neri');
  const member = await h.world.colleague('commission-member', coop);
  const id = await aMeeting(h, one.worker, comune);
  await aSeat(h, one.worker, id, await mayBeSeated(h, one.worker, comune), 'chair');
  const [role] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.membership where account_id = $1',
    [member.accountId],
  );
  await aSeat(h, one.worker, id, (role?.id ?? '') as never);
  const items = [
    `${one.url}/riunioni/${await anItem(h, one.worker, id, one.on)}`,
    `${two.url}/riunioni/${await anItem(h, one.worker, id, two.on)}`,
  ] as const;
  return { worker: one.worker, member, id, meeting: `/riunioni/${id}`, items, people: [one, two] as const };
}

const minutes = (over: Record<string, string | number> = {}) => ({
  _version: 1,
  discussion: 'Vuole lavorare con le piante.',
  decision: 'Un laboratorio.',
  state: 'decided',
  owner: '',
  dueOn: '',
  ...over,
});
const convocation = (over: Record<string, string> = {}) => ({
  kind: 'equipe',
  project: h.world.projectId,
  body: h.world.bodies.comune,
  title: 'Équipe di dicembre',
  place: 'Sala piccola',
  day: typed(3),
  time: '10:30',
  accessDays: '14',
  ...over,
});

describe('who convenes', () => {
  it.each<[Role, 'comune' | 'health' | 'lead']>([
    ['social-worker', 'comune'],
    ['clinician', 'health'],
    ['coordinator', 'lead'],
  ])('a %s of the %s may', async (role, body) => {
    const as = await h.as(await h.world.colleague(role, h.world.bodies[body]));
    expect((await as.get('/riunioni/nuova')).status).toBe(200);
    const done = await as.post('/riunioni/nuova', convocation({ body: h.world.bodies[body] }));
    expect(done.location).toMatch(/\?fatto=convened$/);
  });

  it.each<[Role, 'comune' | 'health' | 'coop' | 'lead']>([
    ['serd-operator', 'health'],
    ['job-coach', 'coop'],
    ['orientation-worker', 'coop'],
    ['commission-member', 'coop'],
    ['head-of-service', 'comune'],
    ['access-desk', 'comune'],
    ['organisation-admin', 'comune'],
    ['installation-admin', 'lead'],
  ])('a %s may not', async (role, body) => {
    const as = await h.as(await h.world.colleague(role, h.world.bodies[body]));
    expect((await as.get('/riunioni/nuova')).status).toBe(404);
    const refused = await as.post('/riunioni/nuova', convocation({ body: h.world.bodies[body] }));
    expect(refused.status).toBe(404);
  });

  it.each<[string, Record<string, string>, string]>([
    ['for a day that has passed', { day: typed(-1) }, 'è già passata'],
    ['without a place', { place: ' ' }, 'Scrivi qualche parola'],
    ['for a night hour that does not exist', { day: '28/03/2027', time: '2:30' }, 'ha saltato'],
    ['with more days than the law of the house', { accessDays: '46' }, 'da 1 a 45'],
  ])('%s is a 422 that keeps what was typed', async (_, over, sentence) => {
    const as = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
    const refused = await as.post('/riunioni/nuova', convocation(over));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('Équipe di dicembre');
  });

  it('not for a body of others, nor for a project that her body takes no part in', async () => {
    const { comune, coop, agency } = h.world.bodies;
    const as = await h.as(await h.world.colleague('social-worker', comune));
    expect((await as.post('/riunioni/nuova', convocation({ body: coop }))).status).toBe(422);
    const outside = await h.as(await h.world.colleague('social-worker', agency));
    expect((await outside.get('/riunioni/nuova')).text).toContain('Nessuno dei tuoi enti');
    expect((await outside.post('/riunioni/nuova', convocation({ body: agency }))).text).toContain(
      'non partecipa a questo progetto',
    );
  });
});

describe('who reads', () => {
  it.each<[Role, 'comune' | 'health' | 'coop' | 'lead']>([
    ['social-worker', 'health'],
    ['clinician', 'health'],
    ['serd-operator', 'health'],
    ['job-coach', 'coop'],
    ['orientation-worker', 'coop'],
    ['commission-member', 'coop'],
    ['head-of-service', 'health'],
    ['coordinator', 'health'],
    ['access-desk', 'comune'],
    ['organisation-admin', 'comune'],
    ['installation-admin', 'lead'],
  ])('a %s of the %s who has no seat finds neither the meeting nor the person', async (role, body) => {
    const { meeting, items, people } = await anEquipe();
    const stranger = await h.as(await h.world.colleague(role, h.world.bodies[body]));
    const below = ['', '/presenze', '/estratti', '/chiudi', '/sposta', '/ordine-del-giorno'];
    for (const url of [
      ...below.map((b) => meeting + b),
      items[0],
      `${items[0]}/estratto`,
      `${people[0].url}/riunioni`,
    ])
      expect((await stranger.get(url)).status, url).toBe(404);
    for (const url of [
      `${items[0]}/verbale`,
      `${items[0]}/conflitto`,
      `${items[0]}/fatto`,
      `${meeting}/annulla`,
    ])
      expect((await stranger.post(url, minutes())).status, url).toBeGreaterThanOrEqual(404);
  });

  it('a colleague of the convening body sees when and who sits, and nobody on the agenda', async () => {
    const { meeting, items } = await anEquipe();
    const as = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
    const page = await as.get(meeting);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Servizio di prova');
    expect(page.text).not.toContain('Bruni');
    expect(page.text).toContain('Delle persone leggono solo i componenti');
    expect((await as.get(items[0])).status).toBe(404);
    for (const below of ['/estratti', '/chiudi']) expect((await as.get(meeting + below)).status).toBe(404);
  });

  it('a member reads the names on the agenda and lays out nothing', async () => {
    const { meeting, member } = await anEquipe();
    const as = await h.as(member);
    expect((await as.get(meeting)).text).toContain('Neri');
    for (const below of ['/presenze', '/sposta', '/ordine-del-giorno'])
      expect((await as.get(meeting + below)).status, below).toBe(404);
    expect((await as.post(`${meeting}/annulla`, { _version: 1 })).status).toBe(404);
    const seat = { who: crypto.randomUUID(), forService: 'Orientamento', part: 'member' };
    expect((await as.post(`${meeting}/componenti`, seat)).status).toBe(404);
    expect((await as.post(`${meeting}/presenze`, { _version: 1, came: crypto.randomUUID() })).status).toBe(
      404,
    );
  });
});

describe('a conflict', () => {
  it('makes the next request for this person through the meeting a 404, and leaves the others', async () => {
    const { meeting, member, items, people } = await anEquipe();
    const as = await h.as(member);
    expect((await as.get(items[0])).status).toBe(200);
    expect((await as.post(`${items[0]}/conflitto`, { reason: ' ' })).status).toBe(422);
    const declared = await as.post(`${items[0]}/conflitto`, { reason: 'È mia cugina.' });
    expect(declared.location).toBe(`${meeting}?fatto=conflict`);
    for (const url of [items[0], people[0].url, `${people[0].url}/riunioni`, `${items[0]}/estratto`])
      expect((await as.get(url)).status, url).toBe(404);
    expect((await as.post(`${items[0]}/verbale`, minutes())).status).toBe(404);
    const agenda = (await as.get(meeting)).text;
    expect(agenda).not.toContain('Bruni');
    expect(agenda).toContain('Neri');
    expect((await as.get(items[1])).status).toBe(200);
  });

  it('is said to the others without why', async () => {
    const { worker, member, items } = await anEquipe();
    await (await h.as(member)).post(`${items[0]}/conflitto`, { reason: 'È mia cugina.' });
    const page = (await (await h.as(worker)).get(items[0])).text;
    expect(page).toContain('Non partecipano a questo punto');
    expect(page).not.toContain('cugina');
  });
});

describe('the minutes', () => {
  it('of two who save at once: 409, both texts, and the second may save hers', async () => {
    const { worker, member, items } = await anEquipe();
    const [first, second] = [await h.as(member), await h.as(worker)];
    expect((await first.post(`${items[0]}/verbale`, minutes())).status).toBe(303);
    const refused = await second.post(`${items[0]}/verbale`, minutes({ decision: 'Un tirocinio.' }));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Un laboratorio.');
    expect(refused.text).toContain('Un tirocinio.');
    const [, version] = /verbale"[\s\S]*?name="_version" value="(\d+)"/.exec(refused.text) ?? [];
    expect(version).toBe('2');
    const again = await second.post(
      `${items[0]}/verbale`,
      minutes({ decision: 'Un tirocinio.', _version: 2 }),
    );
    expect(again.status).toBe(303);
  });

  it.each<[string, Record<string, string>, string]>([
    ['decided without a decision', { decision: '' }, 'Scrivi che cosa si è deciso'],
    ['without an outcome', { state: 'altro' }, 'Scegli una voce'],
    ['with a day and nobody', { dueOn: '10/01/2027' }, 'nessuno che se ne occupi'],
    ['with a day that does not exist', { dueOn: '31/02/2027' }, 'Questo giorno non esiste'],
  ])('%s are a 422 that keeps what was typed', async (_, over, sentence) => {
    const { member, items } = await anEquipe();
    const refused = await (await h.as(member)).post(`${items[0]}/verbale`, minutes(over));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('Vuole lavorare con le piante.');
  });

  it('of a person are not found under the address of another', async () => {
    const { worker, items, people } = await anEquipe();
    const as = await h.as(worker);
    const of = items[0].split('/').at(-1);
    expect((await as.get(`${people[1].url}/riunioni/${of}`)).status).toBe(404);
    expect((await as.get(`${people[1].url}/riunioni/${of}/estratto`)).status).toBe(404);
  });
});

/** Two of the project's cases found eligible, the coordination of its lead, and a commission that it convened. */
async function aCommission() {
  const { lead } = h.world.bodies;
  const coordinator = await h.world.colleague('coordinator', lead);
  const one = await somebodyTakenOn(h, undefined, 'Bianchi');
  await h.db.asSuperuser(
    `insert into app.eligibility (territory_id, person_id, case_id, state, charge, rules_version_id, decided_at)
     select $1, $2, $3, 'eligible', 'in-charge', v.id, now() from (select id from app.notice_version limit 1) v`,
    [one.on.territoryId, one.on.personId, one.on.caseId],
  );
  const id = await aMeeting(h, coordinator as Colleague, lead, { kind: 'commission' });
  return { coordinator, one, meeting: `/riunioni/${id}` };
}

describe('the coordination', () => {
  it('puts cases on the agenda by their codes, and reads none of it', async () => {
    const { plantNotice } = await import('../../../test/support/plant-notice.ts');
    await plantNotice(h.db, h.world);
    const { coordinator, one, meeting } = await aCommission();
    const as = await h.as(coordinator);
    const page = (await as.get(`${meeting}/ordine-del-giorno`)).text;
    const [person] = await h.db.asSuperuser<{ code: string }>('select code from app.person where id = $1', [
      one.on.personId,
    ]);
    expect(page).toContain(person?.code);
    expect(page).not.toContain('Bianchi');
    expect(page).toContain(`value="${one.on.caseId}"`);
    const what = { cases: one.on.caseId, matter: 'selection', question: 'Si ammette al progetto?' };
    expect((await as.post(`${meeting}/ordine-del-giorno`, { ...what, cases: '' })).text).toContain(
      'Scegli almeno un caso',
    );
    expect((await as.post(`${meeting}/ordine-del-giorno`, what)).location).toBe(`${meeting}?fatto=put`);
    // Twice is once.
    expect((await as.post(`${meeting}/ordine-del-giorno`, what)).location).toBe(`${meeting}?fatto=put`);
    const alone = { meeting: meeting.split('/').at(-1) ?? '', matter: 'other', question: 'Chi la segue?' };
    const put = await as.post(`${one.url}/riunioni/aggiungi`, alone);
    expect(put.location).toBe(`${meeting}?fatto=put`);
    const rows = await h.db.asSuperuser('select id from app.meeting_item where person_id = $1', [
      one.on.personId,
    ]);
    expect(rows).toHaveLength(2);
    expect((await as.get(meeting)).text).toContain('Delle persone leggono solo i componenti');
    expect((await as.get(`${one.url}/riunioni`)).status).toBe(404);
  });
});
