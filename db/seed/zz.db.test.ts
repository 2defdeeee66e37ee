import { afterAll, expect, it } from 'vitest';
import { openDoors } from '../../src/platform/database/pools.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import { openTestDatabase } from '../../test/support/test-database.ts';
import { installationOf } from './fixtures.ts';
import { beginDemonstration } from './begin-demonstration.ts';
import { administrator } from './data/staff.ts';
import { giveSecondRoles } from './give-second-roles.ts';
import { inventStory } from './invent-story.ts';
import { layOutOccupations } from './lay-out-occupations.ts';
import { layOutProjects } from './lay-out-projects.ts';
import { layOutTerritories } from './lay-out-territories.ts';
import { openStaff } from './open-staff.ts';
import { inLanes } from './path-stage.ts';
import { Cast } from './sign-in-as.ts';
import { tellFirstSelections, tellWalks } from './tell-path.ts';
import { tellPerson } from './tell-person.ts';
const db = await openTestDatabase();
afterAll(() => db.close());
it('seeds', async () => {
  const installation = installationOf(db, true);
  const { connections, ring } = installation;
  await beginDemonstration(installation);
  const doors = openDoors(connections.data.runtime, connections.keys.runtime, ring, () => {}, 6, openFileStore(installation.filesDir));
  const now = new Date(); const cast = new Cast(doors, now);
  let t = Date.now(); const lap = (w: string) => { console.log('LAP', w, (Date.now() - t) / 1000); t = Date.now(); };
  const directory = await layOutTerritories(doors, await cast.get(administrator.email));
  await openStaff(doors, directory, cast, 200, now); await giveSecondRoles(doors, directory, cast, now);
  await layOutProjects(doors, directory, cast, now); await layOutOccupations(doors, cast, now);
  const stage = { doors, cast, directory, now };
  lap('layout');
  await inLanes(Array.from({ length: 70 }, (_, i) => 130 + i), 4, (n) => tellPerson(stage, inventStory(n)));
  lap('cohort');
  try { await tellFirstSelections(stage); lap('first selections'); } catch (e) { console.log(e); lap('FAILED selections'); }
  try { await tellWalks(stage); lap('walks'); } catch (e) { console.log(e); lap('FAILED walks'); }
  for (const q of ["select state, count(*)::int n from app.selection_candidacy group by 1","select kind,state,count(*)::int n from app.meeting group by 1,2",
   "select state, count(*)::int n from app.balance group by 1","select state, count(*)::int n from app.action_plan group by 1"])
    try { console.log(JSON.stringify(await db.asSuperuser(q))); } catch (e) { console.log(String(e)); }
  await doors.close();
  expect(1).toBe(1);
}, 400_000);
