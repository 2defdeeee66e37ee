import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { hiddenOf } from '../../../test/support/plant-plan.ts';
import { type Role, roles } from '../../policy/vocabulary.ts';
import { plantPeople, plantProjectPage } from './fixtures.ts';

let h: HttpWorld;
let editor: Browser;
let url: string;
const day = 86_400_000;
beforeAll(async () => {
  h = await openHttpWorld();
  editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.lead));
  url = `/redazione/risultati/${h.world.projectId}`;
});
afterAll(() => h.close());

/** A page as it is read: a band in a table is not broken at the end of a line. */
const read = async (path: string) => (await editor.get(path)).text.replaceAll('\u00a0', ' ');
const rows = () =>
  h.db.asSuperuser<{ number: number; tables: { code: string; rows: { code: string; from: number }[] }[] }>(
    'select number, tables from app.published_figure where project_id = $1 order by number',
    [h.world.projectId],
  );
const confirmed = async () => {
  const { text } = await editor.get(`${url}/pubblica`);
  return { number: hiddenOf(text, 'number'), seen: hiddenOf(text, 'seen') };
};

it('lists the projects of the editor’s territory, and publishes nothing of fewer than five people', async () => {
  expect((await editor.get('/redazione/risultati')).text).toContain(`href="${url}"`);
  await plantPeople(h.db, h.world, 'in-path', '30-44', 4);
  const page = await editor.get(url);
  expect(page.status).toBe(200);
  expect(page.text).toContain('meno di cinque');
  expect(page.text).not.toContain('Controlla e pubblica');
});

it('shows what would go out in bands, and hides the small numbers from the office too', async () => {
  await plantPeople(h.db, h.world, 'in-path', '30-44', 8);
  await plantPeople(h.db, h.world, 'referred', 'unknown', 7);
  await plantPeople(h.db, h.world, 'at-work', '18-29', 3);
  const text = await read(url);
  expect(text).toContain('da 10 a 14');
  expect(text).toContain('da 20 a 24');
  expect(text).toContain('meno di 5');
  expect(text).not.toMatch(/>(?:12|22|7|3)</);
});

it('publishes what was confirmed, says so, and tells whoever keeps a copy', async () => {
  const before = await h.db.asSuperuser('select id from app.published_change');
  const done = await editor.post(`${url}/pubblica`, { ...(await confirmed()), _key: 'a1' });
  expect(done.location).toBe(`${url}?fatto=published`);
  const { text } = await editor.get(done.location ?? '');
  expect(text).toContain('I risultati sono pubblicati.');
  expect(text).toContain('La pagina di questo progetto non è sul sito');
  expect(text).not.toContain('href="/risultati"');
  const [row] = await rows();
  expect(row?.tables.find((t) => t.code === 'steps')?.rows.map((r) => r.from)).toEqual([5, 10, 0, 0, 0, 0]);
  expect(await h.db.asSuperuser('select id from app.published_change')).toHaveLength(before.length + 1);
});

it('waits ninety days, counts nothing meanwhile, and refuses a form that was kept from before', async () => {
  await plantPeople(h.db, h.world, 'in-path', '45-59', 30);
  const page = await read(url);
  expect(page).toContain('passano 90 giorni');
  expect(page).not.toContain('da 40 a 44');
  const kept = await editor.post(`${url}/pubblica`, { number: 2, seen: 'a'.repeat(64), _key: 'a2' });
  expect(kept.status).toBe(422);
  expect(kept.text.split('passano 90 giorni')).toHaveLength(2);
  expect(await rows()).toHaveLength(1);
});

it('says to who comes second that somebody published meanwhile, and when the next may follow', async () => {
  const second = await editor.post(`${url}/pubblica`, { number: 1, seen: 'a'.repeat(64), _key: 'a7' });
  expect(second.status).toBe(409);
  expect(second.text).toContain('Qualcuno ha pubblicato i risultati mentre leggevi');
  expect(second.text).toContain('passano 90 giorni');
  expect(second.text).not.toContain('tabelle qui sotto');
  expect(await rows()).toHaveLength(1);
});

it('refuses tables that changed while they were read, and shows the new ones', async () => {
  h.clock.now = new Date(h.clock.now.getTime() + 91 * day);
  editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.lead));
  const seen = await confirmed();
  await plantPeople(h.db, h.world, 'in-path', '45-59', 10);
  const late = await editor.post(`${url}/pubblica`, { ...seen, _key: 'a3' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('cambiati mentre leggevi');
  expect(late.text.replaceAll('\u00a0', ' ')).toContain('da 50 a 54');
  expect(await rows()).toHaveLength(1);
});

it('refuses a second publication after which too little has changed', async () => {
  expect((await editor.post(`${url}/pubblica`, { ...(await confirmed()), _key: 'a4' })).status).toBe(303);
  h.clock.now = new Date(h.clock.now.getTime() + 91 * day);
  editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.lead));
  await plantPeople(
    h.db,
    h.world,
    'in-path',
    '60-over',
    4,
    `'${h.clock.now.toISOString()}'::timestamptz - interval '1 day'`,
  );
  expect((await editor.get(url)).text).toContain('cambiato troppo poco');
  await plantPeople(
    h.db,
    h.world,
    'in-path',
    '60-over',
    1,
    `'${h.clock.now.toISOString()}'::timestamptz - interval '1 day'`,
  );
  expect((await editor.get(url)).text).toContain('Controlla e pubblica');
});

const files = [
  'lavoro-in-corso/risultati.csv',
  'lavoro-in-corso/risultati.json',
  'catalogo.ttl',
  'catalogo.jsonld',
];
const open = async () =>
  (await Promise.all(files.map((f) => h.anybody.get(`/dati/${f}`)))).map((a) => a.status);

it('gives everybody the open data once the page of the project is published, without cookie', async () => {
  expect(await open()).toEqual([404, 404, 404, 404]);
  await plantProjectPage(h.db, h.world, 'lavoro-in-corso');
  h.clock.now = new Date(h.clock.now.getTime() + 5_000);
  expect(await open()).toEqual([200, 200, 200, 200]);
  const desk = (await editor.get(url)).text;
  expect(desk).not.toContain('non è sul sito');
  expect(desk).toContain('href="/risultati"');
  const csv = await h.anybody.get('/dati/lavoro-in-corso/risultati.csv');
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.headers['set-cookie']).toBeUndefined();
  expect(csv.text.split('\r\n').filter((l) => l.startsWith('2,'))).toHaveLength(17);
  const ttl = (await h.anybody.get('/dati/catalogo.ttl')).text;
  expect(ttl).toContain('<https://accompagna.example/dati/lavoro-in-corso/risultati.csv>');
  expect((await h.anybody.get('/dati/un-altro/risultati.csv')).status).toBe(404);
});

it('takes back what was wrong, once, and gives it to nobody any more', async () => {
  const gone = await editor.post(`${url}/2/ritira`, { _key: 'a5' });
  expect(gone.location).toBe(`${url}?fatto=withdrawn`);
  expect((await editor.post(`${url}/2/ritira`, { _key: 'a6' })).status).toBe(409);
  expect((await editor.get(`${url}/3/ritira`)).status).toBe(404);
  expect((await editor.get(url)).text).toContain('ritirata il');
  h.clock.now = new Date(h.clock.now.getTime() + 5_000);
  const { text } = await h.anybody.get('/dati/lavoro-in-corso/risultati.csv');
  expect(text).toContain('\r\n1,');
  expect(text).not.toContain('\r\n2,');
});

it('counts what was withdrawn against the next publication, as everybody has read it', async () => {
  expect((await editor.get(url)).text).toContain('Controlla e pubblica');
  h.clock.now = new Date(h.clock.now.getTime() - 10 * day);
  const late = await h.as(await h.world.colleague('site-editor', h.world.bodies.lead));
  expect((await late.get(url)).text).toContain('passano 90 giorni');
});

it('goes on waiting, and keeps what was read, when the project has another name and its page another address', async () => {
  await h.db.asSuperuser("update app.project set title = 'Un altro nome' where id = $1", [h.world.projectId]);
  await h.db.asSuperuser(
    "update app.published_page set slug = 'un-altro-nome' where slug = 'lavoro-in-corso'",
  );
  await h.db.asSuperuser('insert into app.published_change default values');
  await new Promise((waited) => setTimeout(waited, 1_100));
  const late = await h.as(await h.world.colleague('site-editor', h.world.bodies.lead));
  const { text } = await late.get(url);
  expect(text).toContain('Un altro nome');
  expect(text).toContain('passano 90 giorni');
  expect(text).toContain('Leggi la pubblicazione 2');
  expect((await h.anybody.get('/dati/un-altro-nome/risultati.csv')).text).toContain('\r\n1,');
  expect((await h.anybody.get('/dati/lavoro-in-corso/risultati.csv')).status).toBe(404);
});

it.each([...(Object.keys(roles) as Role[])])(
  'the desk is opened to a %s only if she edits the site or coordinates the project',
  async (role) => {
    const body = role === 'installation-admin' ? null : h.world.bodies.lead;
    const browser = await h.as(await h.world.colleague(role, body));
    const may = role === 'site-editor' || role === 'coordinator';
    const status = may ? 200 : 404;
    for (const path of ['/redazione/risultati', url]) expect((await browser.get(path)).status).toBe(status);
    const sent = await browser.post(`${url}/pubblica`, { number: 3, seen: 'a'.repeat(64), _key: role });
    expect(sent.status).toBe(may ? 422 : 404);
  },
);

it('shows an editor of another territory no project of this one', async () => {
  const other = await aWorld(h.db);
  const stranger = await h.as(await other.colleague('site-editor', other.bodies.lead));
  expect((await stranger.get('/redazione/risultati')).text).not.toContain(url);
  for (const path of [url, `${url}/pubblica`, `${url}/1/ritira`])
    expect((await stranger.get(path)).status).toBe(404);
  expect((await stranger.post(`${url}/1/ritira`, { _key: 'b1' })).status).toBe(404);
});

it('leads to the people behind the numbers only who may read them', async () => {
  expect((await editor.get(url)).text).not.toContain('/andamento');
  const both = await h.world.colleague('site-editor', h.world.bodies.lead);
  await h.db.asSuperuser(
    "insert into app.membership (account_id, organisation_id, role, valid_from) values ($1, $2, 'coordinator', now() - interval '1 day')",
    [both.accountId, h.world.bodies.lead],
  );
  expect((await (await h.as(both)).get(url)).text).toContain(`/progetti/${h.world.projectId}/andamento`);
});
