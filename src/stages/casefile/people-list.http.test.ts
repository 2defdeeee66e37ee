import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantList } from '../../../test/support/plant-list.ts';
import { exportOf, readExport, readListPage, walkList } from '../../../test/support/read-list.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { funnelSteps } from './types.ts';

const MANY = 60;
let h: HttpWorld;
let world: Awaited<ReturnType<typeof plantList>>;
let worker: Browser;
let coordinator: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  world = await plantList(h.db, h.world, MANY);
  worker = await h.as(world.worker);
  coordinator = await h.as(world.coordinator);
}, 180_000);
afterAll(() => h.close());

const total = async (browser: Browser, url: string) =>
  Number(/\d+/.exec(readListPage((await browser.get(url)).text).count)?.[0] ?? 0);

/** How many statements the program sends to its databases meanwhile. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    count += 1;
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}

describe('the list of people', () => {
  it('opens each figure of the funnel as a list of as many people', async () => {
    for (const browser of [worker, coordinator])
      for (const project of world.projects) {
        const funnel = (await browser.get(`/progetti/${project}/andamento`)).text;
        const figures = [...funnel.matchAll(/<a href="(\/persone\?progetto=[^"]*passo=([^"]*))">(\d+)</g)];
        expect(figures.map((m) => m[2])).toEqual([...funnelSteps]);
        expect(figures.some((m) => Number(m[3]) > 1)).toBe(true);
        for (const [, url = '', , people] of figures)
          expect(await total(browser, url.replaceAll('&amp;', '&')), url).toBe(Number(people));
      }
  }, 60_000);

  it('says the same from an address that somebody copied, and in both languages', async () => {
    const url = `/persone?progetto=${world.projects[0]}&passo=taken-on&ordina=-age`;
    const other = await h.as(world.worker);
    const [mine, hers] = [await worker.get(url), await other.get(url)].map((a) => readListPage(a.text));
    expect(mine).toEqual(hers);
    const [html] = [(await worker.get(url)).text];
    expect(html).toMatch(/aria-sort="descending"/);
    expect(html).toContain('<option value="taken-on" selected>');
    expect(html).toContain('name="ordina" value="-age"');
  });

  it('tells where each is on the path, who follows her and what is due', async () => {
    const rows = (await walkList(worker, `/persone?progetto=${world.projects[0]}`)).flatMap((p) => p.rows);
    const places = new Set(rows.map((r) => r[4]));
    for (const place of [
      'Segnalazione in bozza',
      'Segnalata',
      'Segnalazione da completare',
      'Segnalazione ritirata',
    ])
      expect(places).toContain(place);
    for (const place of ['Accolta dal progetto', 'Requisiti da decidere', 'Ammissibile', 'Non ammissibile'])
      expect(places).toContain(place);
    expect(new Set(rows.map((r) => r[3]))).toEqual(new Set(['Progetto di prova']));
    expect(new Set(rows.map((r) => r[5]))).toEqual(new Set(['Prova social-worker']));
    const sent = rows.filter((r) => r[4] === 'Segnalata');
    expect(sent.every((r) => /^\d\d\/\d\d\/\d{4}$/.test(r[6] ?? ''))).toBe(true);
  });

  it('shows a coordinator codes where names are not her task, also in the export', async () => {
    const accepted = (await walkList(coordinator, '/persone?passo=taken-on')).flatMap((p) => p.rows);
    expect(accepted.length).toBeGreaterThan(10);
    for (const row of accepted) expect(row[0]).toBe(row[1]);
    const file = await readExport(coordinator, '/persone?passo=taken-on', 'csv');
    expect(file.rows.every((r) => /^[0-9A-Z]{6}$/.test(r[0] ?? ''))).toBe(true);
  });

  it('knows nothing of the people of another body, in rows, count or export', async () => {
    const theirs = await h.world.colleague('social-worker', h.world.bodies.coop);
    const stranger = await h.as(theirs);
    await referralInState(h.db, 'draft', {
      worker: theirs,
      coordinator: world.coordinator,
      projectId: h.world.projectId,
      identity: { familyName: 'Estranei' },
    });
    const [page] = await walkList(stranger, '/persone');
    expect(page?.rows.map((r) => r[0])).toEqual(['Estranei Ada']);
    expect(page?.count).toBe('1 persona');
    expect((await readExport(stranger, '/persone', 'csv')).rows).toHaveLength(1);
    for (const url of ['/persone?q=Estranei', '/persone?ordina=latest&q=Estranei'])
      expect(await total(worker, url), url).toBe(0);
    expect(await total(stranger, '/persone?segue=io')).toBe(1);
    const head = await h.as(await h.world.colleague('head-of-service', h.world.bodies.comune));
    expect(await total(head, '/persone')).toBe(MANY);
    expect(await total(head, '/persone?segue=io')).toBe(0);
    // A cursor of somebody else's person leads to the first page, as one of nobody does.
    const [id] = world.ids;
    expect(readListPage((await stranger.get(`/persone?dopo=${id}`)).text).rows).toEqual(page?.rows);
  });

  it('opens to the roles that may know of people, and is not there for the others', async () => {
    const { comune, health, lead } = h.world.bodies;
    const answers = new Map<string, number[]>();
    const roles: readonly [Role, string | null, string | null][] = [
      ['social-worker', comune, null],
      ['clinician', health, h.world.services.dsm],
      ['orientation-worker', comune, null],
      ['job-coach', comune, null],
      ['coordinator', lead, null],
      ['head-of-service', comune, null],
      ['organisation-admin', comune, null],
      ['installation-admin', null, null],
      ['access-desk', comune, null],
      ['psychologist', comune, null],
      ['commission-member', comune, null],
      ['person', comune, null],
    ];
    for (const [role, body, service] of roles) {
      const browser = await h.as(await h.world.colleague(role, body, service));
      const urls = [
        '/persone',
        '/persone/esporta',
        '/segnalazioni/esporta',
        '/requisiti',
        '/requisiti/esporta?formato=csv',
      ];
      answers.set(role, await Promise.all(urls.map(async (url) => (await browser.get(url)).status)));
    }
    const [all, none] = [
      [200, 200, 200, 200, 200],
      [404, 404, 404, 404, 404],
    ];
    expect(Object.fromEntries(answers)).toEqual({
      'social-worker': all,
      clinician: all,
      'orientation-worker': all,
      'job-coach': all,
      coordinator: all,
      'head-of-service': [200, 200, 200, 404, 404],
      'organisation-admin': none,
      'installation-admin': none,
      'access-desk': none,
      psychologist: all,
      // Rows of those on the agenda of her meetings, while they stand open; none of referrals.
      'commission-member': [200, 200, 404, 200, 200],
      person: none,
    });
  });

  it('writes into the audit whose data left, as for a page', async () => {
    const answer = await worker.get(exportOf('/persone?passo=eligible', 'xlsx'));
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="elenco-\d{4}-\d\d-\d\d\.xlsx"/,
    );
    const rows = (await walkList(worker, '/persone?passo=eligible')).flatMap((p) => p.links);
    const [audited] = await h.db.asSuperuser<{
      person_ids: string[];
      data_classes: string[];
      outcome: string;
    }>(
      "select person_ids, data_classes, outcome from audit.event where event = 'people.export' and account_id = $1 order by at desc limit 1",
      [world.worker.accountId],
    );
    expect(audited?.outcome).toBe('done');
    expect(audited?.person_ids).toEqual(rows.map((href) => href.split('/').at(-1)).sort());
    expect(audited?.data_classes).toEqual(['eligibility', 'identity', 'relation', 'stub']);
  });

  it('asks the database as often for sixty people as for one', async () => {
    const one = await h.world.colleague('social-worker', h.world.bodies.health);
    await referralInState(h.db, 'sent', {
      worker: one,
      coordinator: world.coordinator,
      projectId: h.world.projectId,
      identity: { familyName: 'Sola' },
    });
    const alone = await h.as(one);
    for (const url of [
      '/persone',
      '/persone?ordina=-latest',
      '/persone?passo=referred',
      '/segnalazioni',
      exportOf('/persone', 'csv'),
    ]) {
      const few = await statements(() => alone.get(url));
      const many = await statements(() => worker.get(url));
      // Homonyms are asked about, all of them in one statement.
      expect(many - few, `${url}: ${few}, ${many}`).toBeLessThanOrEqual(1);
      expect(many, url).toBeLessThanOrEqual(20);
    }
  });

  it('shows two entries of one human being as one row, with the facts of both', async () => {
    const rows = await h.db.asSuperuser<{ person_id: string; project_id: string }>(
      'select person_id, project_id from app.case_file order by person_id',
    );
    const [first, second] = world.projects.map((p) => rows.find((r) => r.project_id === p)?.person_id ?? '');
    const before = await total(coordinator, '/persone');
    await h.db.asSuperuser(
      `insert into app.merge (territory_id, person_id, into_person_id, reason_enc, merged_by) select territory_id, id, $2, '\\x00', $3 from app.person where id = $1`,
      [second, first, world.coordinator.accountId],
    );
    expect(await total(coordinator, '/persone')).toBe(before - 1);
    for (const project of world.projects) {
      const listed = await walkList(coordinator, `/persone?progetto=${project}&passo=taken-on`);
      const links = listed.flatMap((p) => p.links);
      expect(links, project).toContain(`/persone/${first}`);
      expect(links, project).not.toContain(`/persone/${second}`);
      const row = listed.flatMap((p) => p.rows)[links.indexOf(`/persone/${first}`)];
      expect(row?.[3]).toBe(project === world.projects[0] ? 'Progetto di prova' : 'Àncora lavoro');
    }
  });
});

describe('a list of more people than names are opened for', () => {
  it('is filtered, sorted and paged by the database, and refuses to leave as a file above its bound', async () => {
    const colleague = await h.world.colleague('social-worker', h.world.bodies.comune);
    const browser = await h.as(colleague);
    const plant = (from: number, to: number) =>
      h.db.asSuperuser(
        `with made as (insert into app.person (territory_id, code, registered_by, registered_for)
           select $1, lpad(replace(replace(upper(to_hex(n + 1000000)), 'B', 'K'), 'E', 'M'), 6, '0'), $2, $3 from generate_series($4::int, $5::int) n returning id, territory_id),
         told as (insert into app.event (territory_id, person_id, kind, account_id, at)
           select territory_id, id, 'person.registered', $2, now() - random() * interval '90 days' from made)
         insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by, granted_by, granted_at, evidence)
           select territory_id, id, $2, $3, 'manages', 'referral', 'test', $2, $2, now(), 'test' from made`,
        [h.world.territoryId, colleague.accountId, h.world.bodies.comune, from, to],
      );
    await plant(1, 2_005);
    for (const ordina of ['-latest', 'latest', '-code']) {
      const pages = [await browser.get(`/persone?ordina=${ordina}`)].map((a) => readListPage(a.text));
      for (let n = 0; n < 2; n++)
        pages.push(readListPage((await browser.get(pages.at(-1)?.next ?? '')).text));
      const links = pages.flatMap((p) => p.links);
      expect(new Set(links).size, ordina).toBe(150);
      const days = pages.flatMap((p) =>
        p.rows.map((r) => (ordina === '-code' ? r[1] : r[7]?.split('/').reverse().join('-'))),
      );
      const sorted = [...days].sort();
      expect(days, ordina).toEqual(ordina.startsWith('-') ? sorted.reverse() : sorted);
      expect(readListPage((await browser.get(pages[2]?.previous ?? '')).text).rows).toEqual(pages[1]?.rows);
    }
    expect(await total(browser, '/persone?segue=io')).toBe(2_005);
    expect(await total(browser, '/persone?passo=taken-on')).toBe(0);
    expect(await readExport(browser, '/persone?ordina=-latest', 'csv').catch((e) => e.message)).toBe(
      'table.too-many-rows',
    );
    await plant(2_006, 5_001);
    const refused = await browser.get(exportOf('/persone?ordina=-latest', 'xlsx'));
    expect([refused.status, refused.location]).toEqual([303, '/persone?ordina=-latest']);
    const page = (await browser.get('/persone')).text;
    expect(page).toContain('Si esportano al massimo 5000 righe');
    expect(page).not.toContain('/persone/esporta');
  }, 90_000);
});
