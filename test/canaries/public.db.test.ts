import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRoutes, publicRoutes } from '../../src/site.ts';
import { siteAddress } from '../../src/ui/site-address.ts';
import type { Colleague } from '../support/a-world.ts';
import { type Answer, type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { siteUrl } from '../support/ids-of-site.ts';
import { plantClearColumns } from './plant-clear-columns.ts';
import { plantEveryField } from './plant-every-field.ts';
import { plantFollowed } from './plant-followed.ts';
import { plantedWords } from './planted-words.ts';
import { aContent, publishEverything, publishOne } from './publish-everything.ts';

let h: HttpWorld;
let editor: Colleague;
beforeAll(async () => {
  h = await openHttpWorld();
  editor = await h.world.colleague('site-editor', h.world.bodies.lead);
  await h.db.asSuperuser(
    "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'A564', 'Bagno a Ripoli')",
    [h.world.territoryId],
  );
});
afterAll(() => h.close());

const { canary, note, found, words } = plantedWords('p');

/** An answer in all the ways in which it can be read, with what it was asked by. */
const readAll = (url: string, answer: Answer) =>
  [url, answer.location, JSON.stringify(answer.headers), answer.text, answer.bytes.toString('latin1')].join(
    '\n',
  );

/** Every page, file and header of the public site, in both languages, with what is not there and with what forms answer. */
async function everything(site: Parameters<typeof siteUrl>[1]): Promise<Map<string, string>> {
  const outputs = new Map<string, string>();
  const urls = [
    ...publicRoutes
      .filter((r) => r.method === 'GET')
      .flatMap((r) => {
        const url = siteUrl(r.url, site);
        return r.oneLanguage ? [url] : [url, siteAddress(url, 'en')];
      }),
    ...openRoutes.filter((r) => r.method === 'GET' && !r.url.includes(':')).map((r) => r.url),
    '/non-esiste',
    '/en/non-esiste',
    '/novita/non-esiste',
  ];
  for (const url of urls) outputs.set(url, readAll(url, await h.citizen.get(url)));
  // What pages lead to: lists in pages, years, files.
  const links = [...outputs.values()].flatMap((text) =>
    [...text.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map((m) => m[1] ?? ''),
  );
  for (const url of new Set(links.map((l) => l.replaceAll('&amp;', '&'))))
    if (!outputs.has(url)) outputs.set(url, readAll(url, await h.citizen.get(url)));
  for (const { url } of publicRoutes.filter((r) => r.method === 'POST'))
    outputs.set(`POST ${url}`, readAll(url, await h.citizen.post(siteUrl(url, site), { x: 1 })));
  return outputs;
}

/** The rows of the whole database whose ids stand in some text, by table. */
async function rowsNamedIn(text: string): Promise<string[]> {
  const ids = [...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [])];
  const tables = await h.db.asSuperuser<{ t: string }>(
    `select c.relname as t from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'app' and c.relkind = 'r' and a.attname = 'id' and a.atttypid = 'uuid'::regtype`,
  );
  const named: string[] = [];
  for (const { t } of tables) {
    const rows = await h.db.asSuperuser(`select 1 from app.${t} where id = any($1::uuid[])`, [ids]);
    if (rows.length > 0) named.push(t);
  }
  return named.sort();
}

it('shows none of hundreds of planted words, and nobody’s number, to who reads the public site', async () => {
  const her = await plantFollowed(h, canary, note);
  const by = { accountId: her.coach, requestId: 'test' };
  const people = await h.db.asSuperuser<{ id: string }>('select id from app.person');
  const sealed = new Map<string, number>();
  for (const { id } of people)
    for (const [table, n] of await plantEveryField(h, id, by, canary, new Set(['representative.decree_enc'])))
      sealed.set(table, (sealed.get(table) ?? 0) + n);
  await h.db.asSuperuser(
    `insert into app.company_contact (territory_id, company_id, name, part, created_by)
     select territory_id, id, 'Chi segue', 'tutor', created_by from app.company`,
  );
  await h.db.asSuperuser(
    `insert into app.company_log (territory_id, company_id, organisation_id, on_day, way, face_to_face, what, stage, written_by)
     select territory_id, id, $1, current_date, 'visit', true, 'Visto', 'visited', created_by from app.company`,
    [h.world.bodies.coop],
  );
  const clear = await plantClearColumns(h.db, canary);
  const site = await publishEverything(h, editor, canary);
  const sum = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((n, m) => n + m, 0);
  console.log(
    `public: ${people.length} people, ${sum(sealed)} sealed and ${sum(clear)} clear fields in ${clear.size} columns`,
  );
  expect(sum(sealed)).toBeGreaterThanOrEqual(300);
  expect(
    ['person_identity', 'person_contact', 'evidence', 'action_plan', 'diary_entry', 'job_search'].filter(
      (t) => !sealed.has(t),
    ),
  ).toEqual([]);
  expect(
    [
      'account.name',
      'account.email',
      'company.name',
      'company_contact.name',
      'company_log.what',
      'service.name',
    ].filter((c) => !clear.has(c)),
  ).toEqual([]);
  await say(canary);
  const outputs = await everything(site);
  console.log(`public: ${outputs.size} addresses, ${words.length} planted words`);
  const all = [...outputs].map(([url, text]) => `${url}\n${text}`).join('\n');
  expect(all).toContain('Prova project');
  expect(
    [...outputs].filter(([, text]) => found(text).length > 0).map(([url, text]) => `${url} ${found(text)}`),
  ).toEqual([]);
  expect(found(h.log.join('\n'))).toEqual([]);
  const codes = await h.db.asSuperuser<{ code: string }>('select code from app.person');
  expect(codes.filter(({ code }) => all.includes(code))).toEqual([]);
  // What carries a number is public itself: no person, case, account or company is told by one.
  expect(await rowsNamedIn(all)).toEqual(['project', 'published_asset', 'site_asset', 'site_page']);
  for (const url of [
    `/immagini/${site.hidden.image}/una.jpg`,
    `/documenti/${site.hidden.document}/avviso.pdf`,
  ]) {
    const gone = await h.citizen.get(url);
    expect([gone.status, found(readAll(url, gone))]).toEqual([404, []]);
  }
  // A leak would be seen: a planted word, and a number, in what is published are found wherever that page is told of.
  const word = canary();
  const text = aContent('news', word);
  await publishOne(h, editor, 'news', { ...text, more: `Di ${her.personId}.` });
  // A page that is kept ready is asked once a second whether it is old; whatever was posted makes it ask at once.
  await h.citizen.post('/valutazione', {});
  const leaking = await everything(site);
  const told = [...leaking].filter(([, t]) => found(t).includes(word)).map(([url]) => url);
  expect(told).toEqual(expect.arrayContaining(['/novita', '/en/novita', '/feed.xml', '/en/feed.xml']));
  expect(told.length).toBeGreaterThanOrEqual(6);
  expect(await rowsNamedIn([...leaking.values()].join('\n'))).toContain('person');
}, 600_000);

/** What readers and a baker say: it is for those who answer, and stands on no page. */
async function say(word: () => string): Promise<void> {
  const [page] = await h.db.asSuperuser<{ id: string }>(
    "select id from app.site_page where kind = 'project'",
  );
  const words = () => `Ho letto di ${word()}`;
  for (const [stars, answer] of [
    ['2', 'unclear'],
    ['5', 'clear'],
  ] as const) {
    const sent = await h.citizen.post('/valutazione', {
      page: page?.id ?? '',
      stars,
      answer,
      detail: words(),
      key: randomUUID(),
      step: 'text',
    });
    expect([sent.status, sent.text.slice(0, 300)]).toEqual([303, sent.text.slice(0, 300)]);
  }
  const offered = await h.citizen.post('/offri-un-posto', {
    invio: randomUUID(),
    companyName: `Forno ${word()}`,
    comune: 'A564',
    work: words(),
    contactName: word(),
    phone: '055 640000',
    whenToCall: words(),
  });
  expect([offered.status, /<li>.*error.*/.exec(offered.text)?.[0]]).toEqual([303, undefined]);
}
