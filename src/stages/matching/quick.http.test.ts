import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance } from '../../../test/support/a-case-to-balance.ts';
import { digestOfData } from '../../../test/support/digest-of-data.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { anOpenPlace } from '../../../test/support/plant-joint-table.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { presetWeights } from './rules/presets.ts';

let h: HttpWorld;
let her: Awaited<ReturnType<typeof aCaseToBalance>>;
let coach: Browser;
let worker: Browser;
let desk: Browser;
let garden: Awaited<ReturnType<typeof anOpenPlace>>;
let kitchen: Awaited<ReturnType<typeof anOpenPlace>>;
const search = (below = '') => `/persone/${her.personId}/lavoro${below}`;
const asked = {
  state: 'looking',
  readyOn: '01/12/2026',
  kinds: 'stage',
  licencesAsked: 'asked',
  licences: 'licence-b',
  otherLicences: '',
  timesAsked: 'these',
  day1: '8-13',
  day2: '8:00-13:00, 15-18',
  growth: 'wanted',
  note: 'Canarino della nota.',
};

beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
  her = await aCaseToBalance(h.db, h.world);
  coach = await h.as(her.coach);
  worker = await h.as(her.worker);
  desk = await h.as(her.coordinator);
  garden = await anOpenPlace(h, her.coordinator, 'Orto');
  kitchen = await anOpenPlace(h, her.coordinator, 'Cucina', { lostOn: '2099-01-01' });
  await h.db.asSuperuser(
    `update app.place set licences = '{"codes": [], "other": []}', surroundings = '{"noise": null, "people": null, "place": null, "public": null}'`,
  );
  await h.db.asSuperuser(
    `update app.place set licences = '{"codes": ["forklift"], "other": []}' where id = $1`,
    [kitchen.placeId],
  );
});
afterAll(() => h.close());

it('refuses a search with hours that cannot be read, keeps what was typed and writes nothing', async () => {
  const before = await digestOfData(h.db);
  const form = search(`/cerca/${her.caseId}`);
  const page = await coach.get(form);
  expect(page.status).toBe(200);
  const wrong = await coach.post(form, { ...asked, day1: 'mattina', readyOn: '31/02/2027' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Scrivi le ore così: 8-13');
  expect(wrong.text).toContain('Questo giorno non esiste');
  expect(wrong.text).toContain('value="mattina"');
  expect(await digestOfData(h.db)).toEqual(before);
});

it('keeps what she looks for, and shows it again in the form', async () => {
  const form = search(`/cerca/${her.caseId}`);
  const saved = await coach.post(form, asked);
  expect(saved.location).toBe(search('?fatto=search'));
  const page = (await worker.get(search())).text;
  expect(page).toContain('Patente B');
  expect(page).toContain('martedì 15:00–18:00');
  expect(page).toContain('Canarino della nota.');
  expect((await coach.get(form)).text).toContain('value="08:00-13:00, 15:00-18:00"');
  // A form opened before somebody wrote does not write over it.
  const late = await coach.post(form, asked);
  expect(late.status).toBe(409);
});

it('shows to who follows her which places fit, with the reason why the others do not', async () => {
  const page = (await coach.get(`/abbinamenti/persona/${her.personId}`)).text;
  expect(page).toContain('Orto, Ditta di Orto');
  expect(page).toContain('Posti con un impedimento (1)');
  expect(page).toContain('Abilitazione al carrello elevatore (muletto). Non ce l’ha.');
  const place = (await worker.get(`/abbinamenti/posto/${garden.placeId}`)).text;
  expect(place).toContain('È arrivato un posto: a chi potrebbe interessare?');
  expect(place).toContain(`/abbinamenti/persona/${her.personId}`);
});

it('takes a company that she does not want off every page at once, and puts it back when she does', async () => {
  const before = (await coach.get(`/abbinamenti/posto/${garden.placeId}`)).text;
  expect(before).toContain('Proponi');
  const form = search('/aziende-escluse');
  const done = await coach.post(form, { company: garden.companyId, reason: 'Canarino del motivo.' });
  expect(done.location).toBe(search('?fatto=excluded'));
  expect((await coach.post(form, { company: garden.companyId, reason: '' })).status).toBe(409);
  const after = (await coach.get(`/abbinamenti/posto/${garden.placeId}`)).text;
  expect(after).toContain('Non vuole questa azienda.');
  expect(after).not.toContain('Proponi');
  const page = (await coach.get(search())).text;
  const [, id = ''] = /aziende-escluse\/([0-9a-f-]{36})\/togli/.exec(page) ?? [];
  expect((await coach.post(search(`/aziende-escluse/${id}/togli`), {})).location).toBe(
    search('?fatto=taken-back'),
  );
  expect((await coach.get(`/abbinamenti/posto/${garden.placeId}`)).text).toContain('Proponi');
});

it('keeps points under the weights of the project, by code for the coordination and without a reason', async () => {
  const url = `/abbinamenti/pesi/${h.world.projectId}`;
  const fields = {
    ...presetWeights.balanced,
    'quota-l68': '',
    'quota-mental-health': '2',
    unplaced: '30',
    reason: 'Deciso in cabina di regia.',
  };
  const before = await digestOfData(h.db);
  expect((await desk.post(url, { ...fields, skills: '101' })).status).toBe(422);
  expect(await digestOfData(h.db)).toEqual(before);
  expect((await desk.post(url, fields)).location).toBe(`${url}?fatto=si`);
  expect((await coach.post(url, fields)).status).toBe(404);
  const partner = await h.as(await h.world.colleague('coordinator', h.world.bodies.coop));
  expect((await partner.post(url, fields)).status).toBe(404);
  expect((await partner.get(url)).text).toContain('li stabilisce il coordinamento dell’ente capofila');
  expect((await coach.post('/abbinamenti/punti', { project: h.world.projectId })).location).toBe(
    '/abbinamenti?fatto=points',
  );
  const page = (await desk.get(`/abbinamenti/posto/${garden.placeId}`)).text;
  expect(page).toContain('Per codice');
  expect(page).not.toMatch(/Canarino|Tutti i motivi/);
  const rows = await h.db.asSuperuser<{ score: number | null; state: string }>(
    'select score, state from app.match_score order by score nulls last',
  );
  expect(rows.map((r) => r.state)).toEqual(['fits', 'blocked']);
});

it('decides by hand with a reason, and refuses where something stands in the way', async () => {
  const url = `/abbinamenti/persona/${her.personId}/proponi`;
  const pair = { caso: her.caseId, posto: garden.placeId };
  expect((await coach.get(`${url}?${new URLSearchParams(pair)}`)).status).toBe(200);
  const before = await digestOfData(h.db);
  expect((await coach.post(url, { ...pair, reason: '' })).status).toBe(422);
  const blocked = await coach.post(url, { ...pair, posto: kitchen.placeId, reason: 'Perché sì' });
  expect(blocked.status).toBe(422);
  expect(blocked.text).toContain('C’è qualcosa che lo impedisce.');
  expect(blocked.text).toContain('Perché sì');
  expect((await desk.post(url, { ...pair, posto: kitchen.placeId, reason: 'Perché sì' })).status).toBe(422);
  expect(await digestOfData(h.db)).toEqual(before);
  const done = await coach.post(url, { ...pair, reason: 'Lavora bene in squadra.' });
  expect(done.location).toContain(`/persone/${her.personId}/presentazioni/nuova?posto=${garden.placeId}`);
});

it('records a way that was tried, refuses one that says nothing, and blocks a place at an hour without a bus', async () => {
  const form = search('/viaggi');
  const way = {
    site: garden.siteId,
    means: 'bus',
    arrivesAt: '6.30',
    possible: 'yes',
    how: 'tried',
    onDay: '10/11/2026',
    cost: '35,50',
  };
  const before = await digestOfData(h.db);
  const short = await coach.post(form, way);
  expect(short.status).toBe(422);
  expect(short.text).toContain('Scrivi quanti minuti ci vogliono.');
  expect(short.text).toContain('value="35,50"');
  expect((await coach.post(form, { ...way, minutes: '20', kilometres: '8' })).status).toBe(422);
  expect((await coach.post(form, { ...way, minutes: '20', arrivesAt: '24:10' })).status).toBe(422);
  expect(await digestOfData(h.db)).toEqual(before);
  expect((await coach.post(form, { ...way, minutes: '20' })).location).toBe(search('?fatto=travel'));
  const page = (await worker.get(search())).text;
  expect(page).toContain('20 minuti');
  expect(page).toContain('35,50');
  await h.db.asSuperuser(
    `update app.place set shifts = '[{"weekday": 1, "from": "06:30", "to": "12:00"}]' where id = $1`,
    [garden.placeId],
  );
  const none = { ...way, possible: 'no', arrivesAt: '06:30', onDay: '11/11/2026', cost: '' };
  expect((await coach.post(form, none)).status).toBe(303);
  expect((await coach.get(`/abbinamenti/posto/${garden.placeId}`)).text).toContain(
    'A quell’ora non c’è modo di arrivare (in autobus, per le 06:30).',
  );
});

it('opens no pair of a case that is not hers', async () => {
  const url = `/abbinamenti/persona/${her.personId}/proponi`;
  const other = await aCaseToBalance(h.db, h.world);
  const pair = { caso: other.caseId, posto: garden.placeId };
  // The coordination knows both of them: it is the address that does not fit.
  expect((await desk.get(`${url}?${new URLSearchParams(pair)}`)).status).toBe(404);
  expect((await desk.post(url, { ...pair, reason: 'Motivo' })).status).toBe(404);
  expect((await coach.post(search(`/cerca/${other.caseId}`), asked)).status).toBe(404);
});

it('says all of it in English too', async () => {
  const inEnglish = h.browser(`${coach.cookie}; lingua=en`, '');
  for (const url of ['/abbinamenti', `/abbinamenti/posto/${garden.placeId}`, search()]) {
    const { text } = await inEnglish.get(url);
    expect(text).toContain('<html lang="en"');
    expect(text).not.toMatch(/\{[a-z]+\}|undefined|Posti aperti/);
  }
});
