import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { countWithin } from '../../platform/database/count-within.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { withSystem } from '../../platform/database/with-system.ts';
import type { TerritoryId } from '../organisations/types.ts';
import type { ProjectId } from '../projects/types.ts';
import { countProtected } from './commands/count-protected.ts';
import { plantPeople } from './fixtures.ts';
import { countArrivals, countProject } from './store/count.ts';
import { withdrawPublication } from './store/publications.ts';
import { ageBands, type RawCounts, steps } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let counts: RawCounts;
let ofOther: RawCounts;
const count = (projectId: string) =>
  withSystem(db.doors, 'counting', (tx) =>
    countProject(tx, projectId as ProjectId, world.territoryId as TerritoryId),
  );
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  for (const [i, step] of steps.entries())
    for (const [j, age] of ageBands.entries()) {
      if (step === 'referred' && age !== 'unknown') continue;
      await plantPeople(db, world, step, age, i + j + 1);
    }
  await db.asSuperuser(
    'update app.eligibility set age_at_entry = 17 where ctid = (select ctid from app.eligibility where age_at_entry = 22 limit 1)',
  );
  counts = await count(world.projectId);
  ofOther = await count('00000000-0000-4000-8000-000000000000');
}, 60_000);
afterAll(() => db.close());

describe('counting a project', () => {
  it('counts each person once, at the furthest step where she stands', () => {
    expect(counts.steps).toEqual({
      referred: 5,
      'in-path': 20,
      admitted: 25,
      'plan-signed': 30,
      introduced: 35,
      'at-work': 40,
    });
  });

  it('sums to the same by age, who waits and who is younger among the unknown', () => {
    expect(counts.ages).toEqual({ '18-29': 19, '30-44': 25, '45-59': 30, '60-over': 35, unknown: 46 });
    const sum = (of: Readonly<Record<string, number>>) => Object.values(of).reduce((a, b) => a + b, 0);
    expect(sum(counts.ages)).toBe(sum(counts.steps));
  });

  it('counts nobody of another project', () => {
    expect(Object.values(ofOther.steps)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('takes an introduction that ended for none, and a plan that another followed for one', async () => {
    await db.asSuperuser(
      "update app.introduction set state = 'ended', ended_side = 'company' where state = 'confirmed'",
    );
    await db.asSuperuser("update app.action_plan set state = 'superseded'");
    const { steps: now } = await count(world.projectId);
    expect(now).toMatchObject({ 'plan-signed': 70, introduced: 35, 'at-work': 0 });
  });

  it('counts a company once that was entered twice and joined, and twice again when they are parted', async () => {
    const [kept, joined] = [randomUUID(), randomUUID()];
    const { accountId } = await world.colleague('scout', world.bodies.coop);
    for (const id of [kept, joined])
      await db.asSuperuser(
        `insert into app.company (id, territory_id, name, kind, stage, stage_since, created_by)
         values ($1, $2, 'Forno di prova', 'craft', 'willing', '2026-01-10', $3)`,
        [id, world.territoryId, accountId],
      );
    const ready = async () => (await count(world.projectId)).companies.ready;
    expect(await ready()).toBe(2);
    await db.asSuperuser(
      `insert into app.company_merge (territory_id, company_id, into_company_id, reason, merged_by)
       values ($1, $2, $3, 'la stessa', $4)`,
      [world.territoryId, joined, kept, accountId],
    );
    expect(await ready()).toBe(1);
    await db.asSuperuser('update app.company_merge set undone_by = $1, undone_at = now()', [accountId]);
    expect(await ready()).toBe(2);
  });

  it('counts who was referred after an instant, but for those withdrawn or sent back', async () => {
    const since = (at: Date) =>
      withSystem(db.doors, 'counting', (tx) => countArrivals(tx, world.projectId as ProjectId, at));
    expect(await since(new Date())).toBe(0);
    expect(await since(new Date(Date.now() - 2 * 3_600_000))).toBe(155);
    await db.asSuperuser("update app.referral set state = 'withdrawn' where state = 'sent'");
    expect(await since(new Date(Date.now() - 2 * 3_600_000))).toBe(150);
  });
});

describe('the purpose of counting', () => {
  it.each([
    'select person_id from app.case_file',
    'select person_id from app.referral',
    'select organisation_id from app.referral',
    'select route from app.eligibility',
    'select 1 from app.person',
    'select 1 from app.person_identity',
    'select 1 from app.published_figure',
    'select name from app.company',
    'select proposal_enc from app.introduction',
    'insert into app.published_change default values',
  ])('may not: %s', async (text) => {
    const tried = withSystem(db.doors, 'counting', (tx) => sql.raw(text).execute(tx.db));
    await expect(tried).rejects.toThrow('permission denied');
  });

  it('lasts no longer than the count within the transaction of whoever asked', async () => {
    const editor = await world.colleague('site-editor', world.bodies.lead);
    const roles = await withActor(db.doors, editor.who, async (tx) => {
      const role = async () => (await sql<{ r: string }>`select current_user as r`.execute(tx.db)).rows[0]?.r;
      const before = await role();
      const within = await countWithin(
        tx,
        async (counting) =>
          (await sql<{ r: string }>`select current_user as r`.execute(counting.db)).rows[0]?.r,
      );
      return [before, within, await role()];
    });
    expect(roles).toEqual(['accompagna_runtime', 'accompagna_counting', 'accompagna_runtime']);
  });

  it('gives bands and whether enough came, and no number', async () => {
    const editor = await world.colleague('site-editor', world.bodies.lead);
    const project = { id: world.projectId as ProjectId, territoryId: world.territoryId as TerritoryId };
    const found = await withActor(db.doors, editor.who, (tx) => countProtected(tx, project, undefined));
    expect(Object.keys(found)).toEqual(['tables', 'arrivedEnough']);
    for (const table of found.tables.slice(0, 2))
      for (const r of table.rows) expect([r.from % 5, r.to - r.from]).toEqual([0, 4]);
  });
});

it('lets nobody of another territory take a publication back, nor anybody change its tables', async () => {
  const editor = await world.colleague('site-editor', world.bodies.lead);
  const other = await aWorld(db);
  const stranger = await other.colleague('site-editor', other.bodies.lead);
  await db.asSuperuser(
    "insert into app.published_figure (territory_id, project_id, number, on_day, tables, published_by) values ($1, $2, 1, '2026-01-01', '[]', $3)",
    [world.territoryId, world.projectId, editor.accountId],
  );
  const takeBack = (who: typeof editor) =>
    withActor(db.doors, who.who, (tx) =>
      withdrawPublication(tx, world.projectId as ProjectId, 1, new Date()),
    );
  expect(await takeBack(stranger)).toBe(false);
  const rewrite = withActor(db.doors, editor.who, (tx) =>
    sql`update app.published_figure set tables = '[1]'`.execute(tx.db),
  );
  await expect(rewrite).rejects.toThrow('permission denied');
  expect(await takeBack(editor)).toBe(true);
  expect(await takeBack(editor)).toBe(false);
});
