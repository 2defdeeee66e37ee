import { afterAll, expect, it } from 'vitest';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { installationOf } from './fixtures.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { FIRST_PEOPLE } from './telling-order.ts';
const db = await openTestDatabase();
afterAll(() => db.close());
it('seeds', async () => {
  const t = Date.now();
  await seedDemonstration(installationOf(db, true), { people: FIRST_PEOPLE, say: console.log });
  console.log('SECONDS', (Date.now() - t) / 1000);
  for (const q of ["select state, count(*)::int n from app.selection_candidacy group by 1","select kind,state,count(*)::int n from app.meeting group by 1,2",
   "select data_class, state, count(*)::int n from (select 'a' as data_class,state from app.assessment_sheet union all select 'f',state from app.functional_sheet union all select 'b', state from app.body_function_sheet) x group by 1,2",
   "select state, count(*)::int n from app.balance group by 1","select state, count(*)::int n from app.action_plan group by 1","select count(*)::int n from app.eligibility where state='eligible'"])
    try { console.log(JSON.stringify(await db.asSuperuser(q))); } catch (e) { console.log(String(e)); }
  expect(1).toBe(1);
}, 400_000);
