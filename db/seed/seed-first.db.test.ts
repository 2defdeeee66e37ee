import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { installationOf } from './fixtures.ts';
import { seedFirst } from './seed-first.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const people = async () =>
  Number((await db.asSuperuser<{ n: string }>('select count(*) as n from app.person'))[0]?.n);
const mark = () => join(db.filesDir, 'demonstration-unfinished');

it('fills a first demonstration, goes on with one that was cut off, and leaves a whole one as it is', async () => {
  const start = (empty: boolean, wanted: number) =>
    seedFirst(installationOf(db, empty), db.filesDir, () => {}, wanted);
  await start(true, 2);
  expect([await people(), existsSync(mark())]).toEqual([2, false]);
  // Somebody wanted two people and has two: a start does not add any.
  await start(false, 6);
  expect(await people()).toBe(2);
  writeFileSync(mark(), '');
  await start(false, 6);
  expect([await people(), existsSync(mark())]).toEqual([6, false]);
}, 120_000);
