import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Installation } from '../../src/platform/start/open-installation.ts';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { seedDemonstration } from './seed-demonstration.ts';
let db: TestDatabase;
beforeAll(async () => { db = await openTestDatabase(); });
afterAll(() => db.close());
it('seeds', async () => {
  const installation = { connections: { data: { runtime: db.runtime, migrator: db.migrator }, keys: { runtime: db.keyRuntime, migrator: db.keyRuntime } }, ring: db.doors.ring, filesDir: db.filesDir, embedded: true, empty: true, demonstration: false, reopen: async () => {}, close: async () => {} } as Installation;
  const t = Date.now();
  try {
  await seedDemonstration(installation, { people: Number(process.env['N'] ?? 130), say: console.log });
  } finally { console.log('took', Date.now() - t); }
  for (const table of ['referral group by state', ]) console.log(await db.asSuperuser(`select state, count(*) from app.${table}`));
  console.log(await db.asSuperuser(`select (select count(*) from app.person) p, (select count(*) from app.evidence) e, (select count(*) from app.evidence_file) f, (select count(*) from app.diary_entry) d, (select count(*) from app.report where state='issued') r, (select count(*) from app.application) a, (select count(*) from app.possible_duplicate) dup, (select count(*) from app.merge) m`));
  expect(1).toBe(1);
}, 300_000);
