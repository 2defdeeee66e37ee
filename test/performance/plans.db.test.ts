import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTerritory } from './a-territory.ts';
import { type PlanNode, readWhole } from './plan.ts';
import { readWholeBy } from './read-whole-by.ts';

let t: Awaited<ReturnType<typeof aTerritory>>;
beforeAll(async () => {
  t = await aTerritory();
}, 120_000);
afterAll(() => t.close());

describe('no page reads a table of people from end to end', () => {
  it.each([
    ['operator', 'list'],
    ['operator', 'page of a person'],
    ['operator', 'search by name'],
    ['operator', 'funnel'],
    ['coordinator', 'list'],
    ['coordinator', 'page of a person'],
    ['coordinator', 'search by code'],
    ['coordinator', 'funnel'],
  ] as const)('of the %s: %s', async (who, page) => {
    expect(await readWholeBy(t, t[who].accountId, t[who].pages[page]?.[0] ?? '')).toEqual([]);
  });
});

it('whom an actor may read is found by index, and planned once a connection', async () => {
  const [found] = await t.db.asSuperuser<{ body: string; config: string[] }>(
    "select prosrc as body, proconfig as config from pg_proc where oid = 'gate.persons'::regproc",
  );
  expect(found?.config).toContain('plan_cache_mode=force_generic_plan');
  const client = new pg.Client(t.db.superuser);
  await client.connect();
  await client.query('begin');
  await client.query("select set_config('app.account', $1, true)", [t.operator.accountId]);
  await client.query('set local plan_cache_mode = force_generic_plan');
  const body = (found?.body ?? '').replaceAll('p_class', '$1').replaceAll('p_action', '$2');
  await client.query(`prepare persons (text, text) as ${body}`);
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    "explain (format json) execute persons ('stub', 'read')",
  );
  await client.query('rollback');
  await client.end();
  expect(readWhole(rows[0]?.['QUERY PLAN'][0].Plan as PlanNode)).not.toContain('relation');
});
