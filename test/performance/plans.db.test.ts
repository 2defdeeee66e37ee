import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTerritory, warmBrowser } from './a-territory.ts';
import { type PlanNode, readWhole } from './plan.ts';
import { sentDuring } from './sent-statements.ts';

let t: Awaited<ReturnType<typeof aTerritory>>;
beforeAll(async () => {
  t = await aTerritory();
}, 120_000);
afterAll(() => t.close());

/** Tables that grow with the people of a territory. */
const growing = 'person person_identity person_contact relation referral case_file eligibility event'.split(
  ' ',
);

/** What the statements of a page read from end to end, each planned as the runtime role, for the actor. */
async function readWholeBy(accountId: string, url: string): Promise<string[]> {
  const browser = await warmBrowser(t, accountId, url);
  const sent = await sentDuring(() => browser.get(url));
  const client = new pg.Client(t.db.runtime);
  await client.connect();
  await client.query('begin');
  await client.query("select set_config('app.account', $1, true)", [accountId]);
  const found: string[] = [];
  for (const { text, values } of sent.filter(
    (s) => /^\s*(select|with)\b/i.test(s.text) && !/keys"?\."?wrapped_key|"session"|membership/.test(s.text),
  )) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (format json) ${text}`,
      values,
    );
    found.push(...readWhole(rows[0]?.['QUERY PLAN'][0].Plan as PlanNode));
  }
  await client.query('rollback');
  await client.end();
  return [...new Set(found)].filter((table) => growing.includes(table));
}

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
    expect(await readWholeBy(t[who].accountId, t[who].pages[page]?.[0] ?? '')).toEqual([]);
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
