import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import {
  type Answer,
  type Browser,
  type HttpWorld,
  openHttpWorld,
} from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { aHost, type PlantedHost } from './fixtures.ts';

let h: HttpWorld;
let scout: Colleague;
let host: PlantedHost;
let as: Browser;
const began = new Date();
beforeAll(async () => {
  h = await openHttpWorld();
  scout = await h.world.colleague('scout', h.world.bodies.coop);
  host = await aHost(h.db, h.world.territoryId, scout.accountId);
  as = await h.as(scout);
});
beforeEach(async () => {
  h.clock.now = began;
  // Each test begins with no try counted and no link open.
  await h.db.asSuperuser('delete from app.sign_in_attempt');
  await h.db.asSuperuser('update app.place_invitation set revoked_at = now() where revoked_at is null');
});
afterAll(() => h.close());

const day = (n: number) => formatDay(addDays(dayInRome(began), n), 'it');
const links = () => `/aziende/${host.companyId}/posti/link`;
/** Makes a link by its form, and reads its address from the page that shows it once. */
const madeLink = async (n = 14): Promise<{ path: string; shownAt: string }> => {
  const made = await as.post(links(), { lastDay: day(n), contactLine: 'Prova scout, 055 000000' });
  const shownAt = made.location ?? '';
  const { text } = await as.get(shownAt);
  const token = /https:\/\/accompagna\.example(\/posto\/[\w-]{43})/.exec(text)?.[1] ?? '';
  return { path: token, shownAt };
};
const described = (more: Record<string, string> = {}) => ({
  invio: randomUUID(),
  title: 'Aiuto in serra',
  tasks: 'Annaffiare\nTogliere le erbacce',
  days: 'lunedì e giovedì, 8-12',
  where: 'Via dei Campi, Reggello',
  'adapts-rhythm': 'own-pace',
  ownPossible: 'Uno sgabello basso',
  writer: 'Gino Verdi, 333 000000',
  ...more,
});
/** A page without what is different in every answer: the nonce and the token of its form. */
const bare = (a: Answer) =>
  a.text.replaceAll(/nonce="[^"]*"|name="_csrf" value="[^"]*"|name="invio" value="[^"]*"/g, '');
const ownRows = async (table: 'place_description' | 'message' | 'place') =>
  h.db.asSuperuser<Record<string, unknown>>(`select * from app.${table}`);

it('shows the address once, to whoever made it, and keeps no trace of its token', async () => {
  const { path, shownAt } = await madeLink();
  expect(path).toMatch(/^\/posto\/[\w-]{43}$/);
  const token = path.slice('/posto/'.length);
  expect((await as.get(links())).text).not.toContain(token);
  const colleague = await h.as(await h.world.colleague('scout', h.world.bodies.coop));
  expect((await colleague.get(shownAt)).text).not.toContain(token);
  const rows = await h.db.asSuperuser('select * from app.place_invitation');
  const audit = await h.db.asSuperuser('select * from audit.event');
  await h.anybody.get(path);
  expect(JSON.stringify([rows, audit, h.log])).not.toContain(token);
});

it('shows an address on the page of its own company alone', async () => {
  const other = await aHost(h.db, h.world.territoryId, scout.accountId, 'Serra di prova');
  const { path, shownAt } = await madeLink();
  const token = path.slice('/posto/'.length);
  expect((await as.get(shownAt)).text).toContain(token);
  expect((await as.get(shownAt.replace(host.companyId, other.companyId))).text).not.toContain(token);
});

it('opens without an account, greets the company, and sends its address nowhere', async () => {
  const { path } = await madeLink();
  const page = await h.anybody.get(path);
  expect(page.status).toBe(200);
  for (const shown of ['Forno di prova', 'Cooperativa di prova', 'Prova scout, 055 000000', day(14)])
    expect(page.text).toContain(shown);
  expect(page.headers['referrer-policy']).toBe('no-referrer');
  expect(page.headers['cache-control']).toBe('no-store');
});

it('sends what the company wrote, tells whoever made the link without a word of it, and makes no place yet', async () => {
  const { path } = await madeLink();
  const places = await ownRows('place');
  const sent = await h.anybody.post(path, described());
  expect(sent.location).toBe(`${path}?fatto=inviata`);
  expect((await h.anybody.get(sent.location ?? '')).text).toContain('Grazie, è arrivato');
  const [description] = await ownRows('place_description');
  expect(description).toMatchObject({ state: 'sent', company_id: host.companyId });
  expect(await ownRows('message')).toMatchObject([
    {
      account_id: scout.accountId,
      kind: 'place-described',
      link: `/aziende/${host.companyId}/posti/descrizioni/${description?.['id']}`,
      created_by: null,
    },
  ]);
  expect(await ownRows('place')).toEqual(places);
});

it('keeps one description of a form that is sent twice', async () => {
  const { path } = await madeLink();
  const before = (await ownRows('place_description')).length;
  const form = described();
  for (let i = 0; i < 2; i += 1)
    expect((await h.anybody.post(path, form)).location).toBe(`${path}?fatto=inviata`);
  expect((await ownRows('place_description')).length).toBe(before + 1);
});

it.each([
  [{ tasks: 'Annaffiare\nsolo uomini' }, 'Che cosa si fa?: «solo uomini»', 422],
  [{ growth: 'no psichiatrici' }, 'Che cosa si può imparare?: «no psichiatrici»', 422],
  [{ days: 'max 30 anni' }, 'D.Lgs 216/2003', 422],
  [{ title: '' }, 'Scrivi qualcosa qui.', 422],
  [{ tasks: '' }, 'Scrivi qualcosa qui.', 422],
  [{ hoursMin: 'dieci' }, 'Scrivi un numero intero.', 422],
  [{ hoursMin: '30', hoursMax: '10' }, 'Le ore al massimo sono meno', 422],
  [{ lostOn: '32/13/2026' }, 'Questo giorno non esiste', 422],
  [{ sito: 'https://example.com' }, 'doveva restare vuoto', 422],
  [{ stato: 'open' }, 'un campo in più', 422],
] as const)('gives %j back in plain words and writes nothing', async (wrong, sentence, status) => {
  const { path } = await madeLink();
  const before = await ownRows('place_description');
  const answer = await h.anybody.post(path, described(wrong as unknown as Record<string, string>));
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(sentence);
  expect(answer.text).toContain('Gino Verdi, 333 000000');
  expect(await ownRows('place_description')).toEqual(before);
});

it('answers a wrong, an expired and a withdrawn link with the same bytes, by GET and by POST', async () => {
  const withdrawn = await madeLink();
  const [{ id } = { id: '' }] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.place_invitation where revoked_at is null order by created_at desc limit 1',
  );
  expect((await as.post(`${links()}/${id}/chiudi`, {})).status).toBe(303);
  const expiring = await madeLink(0);
  expect((await h.anybody.get(expiring.path)).status).toBe(200);
  h.clock.now = new Date(began.getTime() + 25 * 3_600_000);
  const wrong = `/posto/${'a'.repeat(43)}`;
  const paths = [wrong, withdrawn.path, expiring.path, '/posto/x', `/posto/${'%C3%A8'.repeat(9)}`];
  const [first, ...others] = await Promise.all(paths.map((p) => h.anybody.get(p)));
  expect(first?.status).toBe(404);
  expect(first?.text).toContain('Questo indirizzo non si apre');
  for (const other of others) {
    expect(other.status).toBe(404);
    expect(bare(other)).toBe(bare(first as Answer));
    expect(Object.keys(other.headers)).toEqual(Object.keys(first?.headers ?? {}));
  }
  await h.db.asSuperuser('delete from app.sign_in_attempt');
  const before = await ownRows('place_description');
  for (const path of paths.slice(0, 3)) {
    const posted = await h.anybody.post(path, described());
    expect([posted.status, bare(posted)]).toEqual([404, bare(first as Answer)]);
  }
  expect(await ownRows('place_description')).toEqual(before);
});

it('opens no link any more after ten wrong ones from one address in five minutes', async () => {
  const { path } = await madeLink();
  for (let i = 0; i < 10; i += 1) expect((await h.anybody.get(`/posto/${i}`)).status).toBe(404);
  const after = await h.anybody.get(path);
  expect(after.status).toBe(429);
  expect(after.headers['retry-after']).toBe('300');
  h.clock.now = new Date(began.getTime() + 6 * 60_000);
  expect((await h.anybody.get(path)).status).toBe(200);
});

it('reads nothing but its own link: no contact, place, log or person stands in its page', async () => {
  await h.db.asSuperuser(
    `insert into app.place (territory_id, company_id, site_id, kind, title, tasks, skills, demands, environment, licences, surroundings, accommodations, shifts, created_by)
     select territory_id, id, $2, 'stage', 'CANARINO-POSTO', '[]', '[]', '{}', '{}', '{"codes":[],"other":[]}', '{}', '[]', '[]', $3 from app.company where id = $1`,
    [host.companyId, host.siteId, scout.accountId],
  );
  await h.db.asSuperuser(
    "update app.company_contact set name = 'CANARINO-CONTATTO', note = 'CANARINO-NOTA' where company_id = $1",
    [host.companyId],
  );
  await h.db.asSuperuser(
    "update app.company set name = 'CANARINO-NOME', activity = 'CANARINO-ATTIVITA' where id = $1",
    [host.companyId],
  );
  const { path } = await madeLink();
  await h.db.asSuperuser("update app.company set name = 'CANARINO-DOPO' where id = $1", [host.companyId]);
  await h.anybody.post(path, described({ title: 'CANARINO-ALTRA DESCRIZIONE' }));
  const { text } = await h.anybody.get(path);
  const found = [...text.matchAll(/CANARINO-\w+/g)].map(([word]) => word);
  // The name that the link was made with, and nothing that came or changed since.
  expect(new Set(found)).toEqual(new Set(['CANARINO-NOME']));
  await h.db.asSuperuser("update app.company set name = 'Forno di prova' where id = $1", [host.companyId]);
});

it('is read beside the draft that comes of it, and taken over once', async () => {
  const { path } = await madeLink();
  const form = described({ licences: 'tractor', capacity: '2' });
  await h.anybody.post(path, form);
  const url = `/aziende/${host.companyId}/posti/descrizioni/${form.invio}`;
  const { text } = await as.get(url);
  for (const shown of [
    'Via dei Campi, Reggello',
    'lunedì e giovedì, 8-12',
    'Ritmo proprio',
    'Gino Verdi',
    'value="Aiuto in serra"',
  ])
    expect(text).toContain(shown);
  const place = {
    kind: 'stage',
    title: 'Aiuto in serra',
    siteId: host.siteId,
    capacity: '2',
    tasks: 'Annaffiare',
    _version: 1,
  };
  const refused = await as.post(`${url}/salva`, { ...place, tasks: 'solo donne' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Via dei Campi, Reggello');
  const taken = await as.post(`${url}/salva`, place);
  expect(taken.location).toMatch(/^\/posti\//);
  const draft = (await as.get(taken.location ?? '')).text;
  expect(draft).toContain('Ritmo proprio');
  expect(draft).toContain('Uno sgabello basso');
  expect((await as.post(`${url}/salva`, { ...place, _version: 2 })).status).toBe(409);
  expect((await as.post(`${url}/metti-da-parte`, { _version: 2 })).status).toBe(409);
  const [row] = await h.db.asSuperuser<{ n: string }>(
    'select count(*) as n from app.place where description_id = $1',
    [form.invio],
  );
  expect(row?.n).toBe('1');
});

it('is set aside without a place', async () => {
  const { path } = await madeLink();
  const form = described();
  await h.anybody.post(path, form);
  const url = `/aziende/${host.companyId}/posti/descrizioni/${form.invio}`;
  const aside = await as.post(`${url}/metti-da-parte`, { _version: 1 });
  expect(aside.location).toBe(`${links()}?fatto=set-aside`);
  expect((await as.get(aside.location ?? '')).text).toContain('Messo da parte');
});

it.each([
  [-1, 'Il giorno è passato'],
  [61, 'al massimo 60 giorni'],
])('makes no link that opens for %i days', async (n, sentence) => {
  const answer = await as.post(links(), { lastDay: day(n), contactLine: 'Prova scout' });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
});

it('keeps links and descriptions from another territory, and from who does not speak with companies', async () => {
  const { path } = await madeLink();
  const form = described();
  await h.anybody.post(path, form);
  const [{ id } = { id: '' }] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.place_invitation where revoked_at is null limit 1',
  );
  const elsewhere = await aWorld(h.db);
  const description = `/aziende/${host.companyId}/posti/descrizioni/${form.invio}`;
  for (const who of [
    await elsewhere.colleague('scout', elsewhere.bodies.coop),
    await h.world.colleague('social-worker', h.world.bodies.comune),
  ]) {
    const browser = await h.as(who);
    for (const page of [links(), description]) expect((await browser.get(page)).status).toBe(404);
    expect((await browser.post(`${links()}/${id}/chiudi`, {})).status).toBe(404);
    expect((await browser.post(`${description}/metti-da-parte`, { _version: 1 })).status).toBe(404);
  }
});
