import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { heldRoles } from './oracle.ts';
import { type Planted, plant } from './plant.ts';
import { probeFunction } from './probe.ts';
import { differencesOf, putSql, type Run } from './put-probes.ts';
import { siteProbes } from './site-probes.ts';
import { onePerAccount, tellingSituations } from './situations.ts';

let db: TestDatabase;
let client: pg.Client;
let world: readonly Planted[] = [];

/** Who may judge what readers and companies write: one account of each. */
const judges = () =>
  [...onePerAccount(tellingSituations().map((situation) => ({ situation }))).values()]
    .map(({ situation }) => situation)
    .filter((s) => s.active && ['site-editor', 'scout'].includes(heldRoles(s)[0]?.role ?? ''))
    .slice(0, 6);

/** One transaction that is never committed: the world, and one changed guard after the other. */
beforeAll(async () => {
  db = await openTestDatabase();
  client = new pg.Client(db.superuser);
  await client.connect();
  await client.query('begin');
  await client.query(probeFunction);
  world = await plant(client, judges());
}, 120_000);
afterAll(async () => {
  await client.query('rollback');
  await client.end();
  await db.close();
});

const run: Run = async (values, texts) =>
  (await client.query<{ answers: string[] }>(putSql, [values, texts])).rows[0]?.answers ?? [];

/** What is answered otherwise than the oracle does, of a table, once the guard was changed. */
async function told(table: string, change?: { guard: string; find: string; put: string }): Promise<string[]> {
  await client.query('savepoint guard');
  try {
    if (change) {
      const { rows } = await client.query<{ text: string }>(
        'select pg_get_functiondef($1::regproc) as text',
        [change.guard],
      );
      const text = rows[0]?.text ?? '';
      expect(text, 'the guard no longer says this').toContain(change.find);
      await client.query(text.replace(change.find, change.put));
    }
    const wrong: string[] = [];
    for (const p of world) {
      await client.query('savepoint actor');
      await client.query(`set local role accompagna_runtime; set local app.account = '${p.accountId}'`);
      const probes = siteProbes.filter((probe) => probe.table === table);
      wrong.push(...(await differencesOf(run, p, probes)));
      await client.query('rollback to savepoint actor');
    }
    return [...new Set(wrong.map((line) => line.slice(line.indexOf(' | ') + 3)))];
  } finally {
    await client.query('rollback to savepoint guard');
  }
}

it('finds nothing to tell in the guards as they stand', async () => {
  expect(world.length).toBeGreaterThan(1);
  for (const table of ['app.feedback', 'app.company_offer']) expect(await told(table)).toEqual([]);
});

it.each([
  {
    table: 'app.feedback',
    guard: 'app.guard_feedback',
    find: 'new.read_by is distinct from gate.actor()',
    by: [
      'removes a text in the name of somebody else',
      'keeps a text in the name of somebody else',
      'nobody’s',
    ],
  },
  {
    table: 'app.feedback',
    guard: 'app.guard_feedback',
    find: "new.text_enc is distinct from old.text_enc and new.state <> 'removed'",
    by: ['with other words'],
  },
  {
    table: 'app.feedback',
    guard: 'app.guard_feedback',
    find: "(old.state, new.state) not in (('to-read', 'kept'), ('to-read', 'removed'), ('kept', 'removed'))",
    by: ['goes on waiting'],
  },
  {
    table: 'app.company_offer',
    guard: 'app.guard_company_offer',
    find: 'new.handled_by is distinct from gate.actor()',
    by: ['answers in the name of somebody else'],
  },
  {
    table: 'app.company_offer',
    guard: 'app.guard_company_offer',
    find: "new.state = 'new'",
    by: ['goes on waiting'],
  },
])('tells $guard without «$find»', async ({ table, guard, find, by }) => {
  const wrong = await told(table, { guard, find, put: 'false' });
  for (const name of by) expect(wrong.join('\n')).toContain(name);
  expect(wrong).toHaveLength(by.length);
});
