import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { findRulesFor } from '../../src/stages/projects/store/notices.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { listProjectVersions } from '../../src/stages/projects/store/versions.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { beginDemonstration } from './begin-demonstration.ts';
import { administrator } from './data/staff.ts';
import { layOutProjects } from './lay-out-projects.ts';
import { type Directory, layOutTerritories } from './lay-out-territories.ts';
import { openStaff } from './open-staff.ts';
import { Cast } from './sign-in-as.ts';

const now = new Date('2026-01-02T10:00:00Z');
let db: TestDatabase;
let cast: Cast;
let directory: Directory;
beforeAll(async () => {
  db = await openTestDatabase();
  await beginDemonstration({
    connections: {
      data: { runtime: db.runtime, migrator: db.migrator },
      keys: { runtime: db.keyRuntime, migrator: db.keyRuntime },
    },
    ring: db.doors.ring,
    filesDir: '',
    embedded: true,
    empty: true,
    demonstration: false,
    reopen: async () => {},
    close: async () => {},
  });
  cast = new Cast(db.doors, now);
  directory = await layOutTerritories(db.doors, await cast.get(administrator.email));
  await openStaff(db.doors, directory, cast, 0, now);
  await layOutProjects(db.doors, directory, cast, now);
});
afterAll(() => db.close());

const told = async (territory: string, day: string) => {
  const id = directory.projects.get(territory);
  if (id === undefined) throw new Error('no project');
  const { accountId } = await cast.get(administrator.email);
  return withActor(db.doors, { accountId, requestId: 'test' }, async (tx) => ({
    project: await findProject(tx, id),
    versions: await listProjectVersions(tx, id),
    rules: await findRulesFor(tx, id, day as CalendarDay),
  }));
};

it('gives A.T.T.I.V.I. the rules of DD 6456/2015: registered, 150 to 400 € in proportion, at least 83 people', async () => {
  const { rules, versions } = await told('sud-est', dayInRome(now));
  expect(rules?.source).toContain('DD 6456 del 23/12/2015');
  expect(rules?.rules.eligibility.l68).toBe('registered');
  expect(rules?.rules.allowance).toMatchObject({
    kind: 'monthly-proportional',
    minMonthlyCents: 15_000,
    maxMonthlyCents: 40_000,
  });
  expect(versions.map((v) => [v.totalCents, v.targets])).toEqual([[57_400_000, { enrolled: 83 }]]);
});

it('gives Lavoro in corso those of DD 3314/2020, certified, up to 500 €, and from 2024 the second version', async () => {
  const before = await told('apuane', '2023-12-31');
  expect([before.rules?.number, before.rules?.rules.eligibility.l68]).toEqual([1, 'certified']);
  expect(before.rules?.rules.allowance.maxMonthlyCents).toBe(50_000);
  const { rules, versions, project } = await told('apuane', '2024-01-01');
  expect(rules?.number).toBe(2);
  expect(rules?.rules.incomeLimits.map((l) => l.sure)).toEqual(['verify']);
  expect(versions.map((v) => v.kind)).toEqual(['approved', 'extension']);
  expect(versions.at(-1)?.targets).toEqual({ assessed: 100, 'in-training': 80 });
  expect([project?.startsOn, project?.endsOn]).toEqual(['2025-01-01', '2027-12-31']);
});

it('leaves open what no source says', async () => {
  for (const territory of ['sud-est', 'apuane']) {
    const { rules } = await told(territory, dayInRome(now));
    expect(rules?.rules).toMatchObject({
      costModel: null,
      balance: { balanceHours: null, planHours: null },
      eligibility: { minAge: null, maxAge: null, decideWithinDays: null },
      allowance: { hourlyCents: null, maxMonthlyHours: null },
    });
  }
});

it('writes nothing twice', async () => {
  const rows = () =>
    db.asSuperuser(
      'select (select count(*) from app.notice) as n, (select count(*) from app.notice_version) as r, (select count(*) from app.project_version) as v, (select sum(version) from app.project) as p',
    );
  const before = await rows();
  await layOutProjects(db.doors, directory, cast, now);
  expect(await rows()).toEqual(before);
});
