import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { digestOfData } from '../../../test/support/digest-of-data.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { anOpenPlace, somebodyAtTheTable, someWeights } from '../../../test/support/plant-joint-table.ts';
import type { TakenOn } from '../../../test/support/plant-meeting.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';

let h: HttpWorld;
let desk: Browser;
let url: string;
let places: { garden: string; kitchen: string };
let ada: TakenOn;
let bea: TakenOn;
beforeAll(async () => {
  h = await openHttpWorld();
  const version = await plantNotice(h.db, h.world);
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  desk = await h.as(coordinator);
  url = `/progetti/${h.world.projectId}/abbinamenti`;
  const garden = (await anOpenPlace(h, coordinator, 'Orto')).placeId;
  const kitchen = (await anOpenPlace(h, coordinator, 'Cucina')).placeId;
  places = { garden, kitchen };
  const weights = await someWeights(h, coordinator, [{ group: 'mental-health', least: 1 }]);
  ada = await somebodyAtTheTable(
    h,
    version,
    weights,
    { familyName: 'Bruni', minute: 1 },
    { [garden]: 900_000, [kitchen]: 800_000 },
  );
  bea = await somebodyAtTheTable(
    h,
    version,
    weights,
    { familyName: 'Zorzi', minute: 2, route: 'mental-health' },
    { [garden]: 850_000, [kitchen]: 100_000 },
  );
});
afterAll(() => h.close());
beforeEach(() =>
  h.db.asSuperuser('update app.match_pin set ended_by = set_by, ended_at = now() where ended_at is null'),
);

const caseOf = (her: TakenOn) => her.on.caseId ?? '';

it('shows to the coordination everybody by code, with prices, and no reason; to her case manager her name', async () => {
  const page = (await desk.get(`${url}?persona=${caseOf(ada)}`)).text;
  expect(page).not.toMatch(/Bruni|Zorzi/);
  expect(page).toContain('Non segui questa persona');
  // Everybody together has 1,650,000 points: Ada goes to the kitchen, ten points below her best.
  expect(page).toContain('165,0 punti in tutto');
  expect(page).toContain('10,0 sotto il suo meglio');
  expect(page).toContain('Il suo posto migliore è Orto, Ditta di Orto, 10,0 punti sopra');
  expect(page).toContain('Costa 0,0 punti a tutti insieme');
  const hers = (await (await h.as(ada.worker)).get(url)).text;
  expect(hers).toContain('Bruni');
  expect(hers).toContain('Al tavolo ci sono solo le 1 persone che puoi vedere');
  expect(hers).not.toContain('Zorzi');
});

it('says what a lock would change before it is done, and does it with a reason', async () => {
  const tried = (await desk.get(`${url}?persona=${caseOf(ada)}&prova=lock&posto=${places.garden}`)).text;
  expect(tried).toContain('A tutti insieme costa 65,0 punti.');
  expect(tried).toMatch(/: da Orto, Ditta di Orto a Cucina, Ditta di Cucina/);
  const before = await digestOfData(h.db);
  const without = await desk.post(`${url}/fissa`, {
    kind: 'lock',
    caseId: caseOf(ada),
    placeId: places.garden,
    reason: ' ',
  });
  expect(without.status).toBe(422);
  expect(without.text).toContain('Scrivi il motivo.');
  expect(await digestOfData(h.db)).toEqual(before);
  const done = await desk.post(`${url}/fissa`, {
    kind: 'lock',
    caseId: caseOf(ada),
    placeId: places.garden,
    reason: 'L’ha già visto con la tutor.',
  });
  expect(done.location).toBe(`${url}?fatto=fissata`);
  const page = (await desk.get(url)).text;
  expect(page).toContain('100,0 punti in tutto');
  expect(page).toContain('L’ha già visto con la tutor.');
});

it('takes a veto in the place of a lock, frees it again, and refuses a second lock on one place', async () => {
  const of = (her: TakenOn, kind: string) => ({
    kind,
    caseId: caseOf(her),
    placeId: places.garden,
    reason: 'Motivo',
  });
  expect((await desk.post(`${url}/fissa`, of(ada, 'lock'))).status).toBe(303);
  const second = await desk.post(`${url}/fissa`, of(bea, 'lock'));
  expect(second.status).toBe(422);
  expect(second.text).toContain('Le coppie fissate non stanno insieme');
  expect((await desk.post(`${url}/fissa`, of(ada, 'veto'))).status).toBe(303);
  expect((await desk.post(`${url}/fissa`, of(ada, 'veto'))).status).toBe(409);
  const free = { kind: 'free', caseId: caseOf(ada), placeId: places.garden };
  expect((await desk.post(`${url}/libera`, free)).location).toBe(`${url}?fatto=liberata`);
  expect((await desk.post(`${url}/libera`, free)).status).toBe(409);
});

it('says that a quota would be out of reach and writes nothing', async () => {
  const one = { kind: 'veto', caseId: caseOf(bea), reason: 'Motivo' };
  expect((await desk.post(`${url}/fissa`, { ...one, placeId: places.garden })).status).toBe(303);
  const before = await digestOfData(h.db);
  const tried = await desk.get(`${url}?persona=${caseOf(bea)}&prova=veto&posto=${places.kitchen}`);
  expect(tried.text).toContain('mancano 1 posti adatti');
  const none = await desk.post(`${url}/fissa`, { ...one, placeId: places.kitchen });
  expect(none.status).toBe(422);
  expect(none.text).toContain('mancano 1 posti adatti');
  expect(await digestOfData(h.db)).toEqual(before);
});

it('keeps a proposal as it is, and leaves every decision to a person with a reason', async () => {
  const kept = await desk.post(`${url}/tieni`, {});
  expect(kept.location).toMatch(/\/proposte\/[0-9a-f-]+\?fatto=tenuta$/);
  const run = kept.location?.split('?')[0] ?? '';
  const page = (await desk.get(run)).text;
  expect(page).toContain('da decidere');
  const links = [...page.matchAll(/href="([^"]+\/proposte\/[^"/]+\/[^"]+)"/g)].map((m) => m[1] ?? '');
  expect(links).toHaveLength(2);
  const [first = '', second = ''] = links;
  const decided = await desk.post(first, { outcome: 'accepted', place: '', reason: 'L’équipe è d’accordo.' });
  expect(decided.location).toBe(`${run}?fatto=decisa`);
  expect((await desk.post(first, { outcome: 'refused', place: '', reason: 'No' })).status).toBe(409);
  expect((await desk.post(second, { outcome: 'replaced', place: '', reason: 'Altro' })).status).toBe(422);
  expect((await desk.post(second, { outcome: 'refused', place: '', reason: 'Non ora.' })).status).toBe(303);
  const after = (await desk.get(run)).text;
  expect(after).toContain('accettata');
  expect(after).toContain('non accettata');
  // What was accepted is held: the table says so, and proposes the place to nobody else.
  expect((await desk.get(url)).text).toContain('fissata');
  expect((await desk.get(url)).text).toContain('Che cosa cambia dalla proposta n. 1');
});

it('frees a held pair when the introduction came to nothing', async () => {
  await desk.post(`${url}/fissa`, {
    kind: 'lock',
    caseId: caseOf(ada),
    placeId: places.garden,
    reason: 'Motivo',
  });
  await h.db.asSuperuser(
    `insert into app.introduction (territory_id, person_id, case_id, place_id, state, state_since, proposal_enc, ended_side, proposed_by)
     values ($1, $2, $3, $4, 'declined', '2026-01-01', '\\x00', 'person', $5)`,
    [ada.on.territoryId, ada.on.personId, caseOf(ada), places.garden, ada.worker.accountId],
  );
  const page = (await desk.get(url)).text;
  expect(page).toContain('165,0 punti in tutto');
  expect(page).not.toContain('fissata il');
  const again = { kind: 'lock', caseId: caseOf(ada), placeId: places.garden, reason: 'Ci riprova.' };
  expect((await desk.post(`${url}/fissa`, again)).status).toBe(303);
});

it('is nobody’s page who does not decide, and a pair of another project is not there', async () => {
  for (const role of ['head-of-service', 'access-desk', 'organisation-admin'] as const) {
    const other = await h.as(await h.world.colleague(role, h.world.bodies.lead));
    expect((await other.get(url)).status).toBe(404);
  }
  const absent = await desk.post(`${url}/fissa`, {
    kind: 'lock',
    caseId: '7b0b9b9c-0000-4000-8000-000000000000',
    placeId: places.garden,
    reason: 'Motivo',
  });
  expect(absent.status).toBe(404);
});

it('counts who begins at a place as there, though nobody locked her', async () => {
  await h.db.asSuperuser(
    `insert into app.introduction (territory_id, person_id, case_id, place_id, state, state_since, proposal_enc, said_enc, proposed_by)
     values ($1, $2, $3, $4, 'activating', '2026-01-01', '\\x00', '\\x00', $5)`,
    [bea.on.territoryId, bea.on.personId, caseOf(bea), places.garden, bea.worker.accountId],
  );
  const page = (await desk.get(url)).text;
  expect(page).toContain('già decisa');
  // Ada is left with the kitchen, and the garden has no room for her.
  expect(page).toContain('80,0 punti in tutto');
  const locked = await desk.post(`${url}/fissa`, {
    kind: 'lock',
    caseId: caseOf(ada),
    placeId: places.garden,
    reason: 'Motivo',
  });
  expect(locked.status).toBe(422);
});

it('keeps from a scout why somebody was locked or ruled out', async () => {
  const why = 'Con quel tutor non vanno d’accordo';
  const pinned = await desk.post(`${url}/fissa`, {
    kind: 'veto',
    caseId: caseOf(ada),
    placeId: places.kitchen,
    reason: why,
  });
  expect(pinned.status).toBe(303);
  expect((await desk.get(url)).text).toContain(why);
  const scout = await h.as(await h.world.colleague('scout', h.world.bodies.lead));
  const page = await scout.get(url);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Fissate e mai');
  expect(page.text).not.toContain(why);
  const tried = await scout.get(`${url}?persona=${caseOf(ada)}&prova=free&posto=${places.kitchen}`);
  expect(tried.text).toContain('Che cosa cambia');
  expect(tried.text).not.toContain('Lascia libera la coppia');
});
