import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantList } from '../../../test/support/plant-list.ts';
import { readExport, walkList } from '../../../test/support/read-list.ts';

let h: HttpWorld;
let world: Awaited<ReturnType<typeof plantList>>;
let worker: Browser;
let coordinator: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  world = await plantList(h.db, h.world, 32);
  worker = await h.as(world.worker);
  coordinator = await h.as(world.coordinator);
}, 120_000);
afterAll(() => h.close());

const rowsOf = async (browser: Browser, url: string) => (await walkList(browser, url)).flatMap((p) => p.rows);

it('tells what is to be begun, to be decided, and how it was decided, what is due first', async () => {
  const rows = await rowsOf(worker, '/requisiti');
  expect(rows).toHaveLength(16);
  const count = (state: string) => rows.filter((r) => r[2] === state).length;
  expect(['Da cominciare', 'Da decidere', 'Ammissibile', 'Non ammissibile'].map(count)).toEqual([4, 4, 4, 4]);
  const due = rows.map((r) => (r[4] ?? '').split('/').reverse().join('-'));
  const known = due.filter((d) => d !== '');
  expect(known).toEqual([...known].sort());
  expect(due.slice(known.length).every((d) => d === '')).toBe(true);
  for (const [state, many] of [
    ['to-begin', 4],
    ['open', 4],
    ['eligible', 4],
    ['not-eligible', 4],
  ] as const)
    expect(await rowsOf(worker, `/requisiti?stato=${state}`), state).toHaveLength(many);
});

it('finds whose papers expire within sixty days, or have expired', async () => {
  await h.db.asSuperuser('update app.eligibility set next_expiry_on = null');
  const set = (state: string, days: number) =>
    h.db.asSuperuser(
      "update app.eligibility set next_expiry_on = (now() at time zone 'Europe/Rome')::date + $2::int where id = (select id from app.eligibility where state = $1 and next_expiry_on is null limit 1)",
      [state, days],
    );
  for (const days of [-1, 60, 61]) await set('eligible', days);
  await set('open', 0);
  await set('not-eligible', 5);
  const near = await rowsOf(worker, '/requisiti?scade=60-giorni&ordina=expires');
  expect(near.map((r) => r[2])).toEqual(['Ammissibile', 'Da decidere', 'Ammissibile']);
  expect((await readExport(worker, '/requisiti?scade=60-giorni&ordina=expires', 'csv')).rows).toEqual(near);
});

it('shows the coordination codes, and nothing to who may not read requirements of these people', async () => {
  const rows = await rowsOf(coordinator, '/requisiti');
  expect(rows).toHaveLength(16);
  for (const row of rows) expect(row[0]).toMatch(/^[0-9A-Z]{6}$/);
  expect((await worker.get('/requisiti')).text).toContain('Rossi');
  // A head of service knows of them; as a coach she may open the list, of the people she coaches.
  const head = await h.world.colleague('head-of-service', h.world.bodies.comune);
  await h.db.asSuperuser(
    "insert into app.membership (account_id, organisation_id, role, valid_from) values ($1, $2, 'job-coach', now() - interval '1 day')",
    [head.accountId, h.world.bodies.comune],
  );
  const both = await h.as(head);
  expect((await rowsOf(both, '/persone')).length).toBe(32);
  expect(await rowsOf(both, '/requisiti')).toEqual([]);
  expect((await readExport(both, '/requisiti', 'csv')).rows).toEqual([]);
});

it('writes into the audit whose requirements were shown', async () => {
  await worker.get('/requisiti?stato=eligible');
  const [audited] = await h.db.asSuperuser<{ n: number; data_classes: string[] }>(
    "select cardinality(person_ids) as n, data_classes from audit.event where event = 'requirements.list' and account_id = $1 order by at desc limit 1",
    [world.worker.accountId],
  );
  expect(audited).toEqual({ n: 4, data_classes: ['eligibility', 'identity'] });
});
