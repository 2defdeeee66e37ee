import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { OrganisationId } from '../organisations/types.ts';
import { addProject, projectSchema } from './commands/add-project.ts';
import { describeProject, projectDataSchema } from './commands/describe-project.ts';
import { comuniSchema, nameComuni } from './commands/name-comuni.ts';
import { versionSchema } from './commands/read-version.ts';
import { writeVersion } from './commands/write-version.ts';
import { aProjectForm, aVersionForm } from './fixtures.ts';
import { listBudgetLines, listShares } from './store/budgets.ts';
import { findProject, insertPartner, listProjectComuni } from './store/projects.ts';
import { listProjectVersions } from './store/versions.ts';
import type { ProjectId, ProjectVersionId } from './types.ts';

const today = '2026-11-22' as CalendarDay;
let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let root: Colleague;
let leading: Colleague;
let partnering: Colleague;
let projectId: ProjectId;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  root = await world.colleague('installation-admin', null);
  leading = await world.colleague('coordinator', world.bodies.lead);
  partnering = await world.colleague('coordinator', world.bodies.coop);
  for (const [code, name] of [
    ['A111', 'Prima'],
    ['B222', 'Seconda'],
  ])
    await db.asSuperuser(
      'insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, $2, $3)',
      [world.territoryId, code, name],
    );
});
let titles = 0;
beforeEach(async () => {
  titles += 1;
  const form = aProjectForm({ territoryId: world.territoryId, title: `Progetto ${titles}` });
  const done = await as(root, (tx) => addProject(tx, projectSchema.parse(form)));
  if (!done.ok) throw new Error(done.code);
  projectId = done.id;
  const project = await as(root, (tx) => findProject(tx, projectId));
  if (project === undefined) throw new Error('no project');
  for (const [organisationId, part] of [
    [world.bodies.lead, 'lead'],
    [world.bodies.coop, 'partner'],
  ] as const)
    await as(root, (tx) =>
      insertPartner(tx, project, { organisationId: organisationId as OrganisationId, part }),
    );
});
afterAll(() => db.close());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const standing = async () => {
  const project = await as(root, (tx) => findProject(tx, projectId));
  if (project === undefined) throw new Error('no project');
  return project;
};
async function write(changes: Record<string, string>, who = leading, version?: number) {
  const seen = version ?? (await standing()).version;
  const input = versionSchema.parse(aVersionForm(changes));
  return as(who, (tx) => writeVersion(tx, projectId, seen, input, today));
}
const describeAs = (who: Colleague, changes: Record<string, string>, version: number) =>
  as(who, (tx) =>
    describeProject(
      tx,
      projectId,
      version,
      projectDataSchema.parse({ title: `Progetto ${titles}`, ...changes }),
    ),
  );

it('lets the days of the project follow the version in force, and keeps what stood before', async () => {
  expect(await write({ 'target-assessed': '100', 'target-hired': '0' })).toEqual({ ok: true });
  expect(await standing()).toMatchObject({ startsOn: '2026-03-01', endsOn: '2028-02-28' });
  const extended = { kind: 'extension', validFrom: '01/10/2026', endsOn: '31/08/2028', reason: 'Proroga' };
  expect(await write({ ...extended, 'target-assessed': '120' })).toEqual({ ok: true });
  expect(await standing()).toMatchObject({ endsOn: '2028-08-31' });
  // A correction of the past is kept, and moves nothing of what is in force.
  expect(await write({ kind: 'correction', validFrom: '02/02/2026', endsOn: '31/01/2028' })).toEqual({
    ok: true,
  });
  expect(await standing()).toMatchObject({ endsOn: '2028-08-31' });
  const versions = await as(partnering, (tx) => listProjectVersions(tx, projectId));
  expect(versions.map((v) => [v.kind, v.endsOn, v.targets])).toEqual([
    ['approved', '2028-02-28', { assessed: 100, hired: 0 }],
    ['extension', '2028-08-31', { assessed: 120 }],
    ['correction', '2028-01-31', {}],
  ]);
  for (const table of ['project_version', 'project_target', 'project_share', 'budget_line'] as const)
    await expect(
      as(leading, (tx) => tx.db.deleteFrom(table).execute()),
      table,
    ).rejects.toThrow(/permission denied/);
  await expect(
    as(leading, (tx) => tx.db.updateTable('project_version').set({ act: 'Altro' }).execute()),
  ).rejects.toThrow(/permission denied/);
});

it('shows the money to the coordinators of the project’s bodies, and to nobody else', async () => {
  const money = {
    'shares-0-body': world.bodies.lead,
    'shares-0-amount': '60.000',
    'shares-0-zone': 'Apuane',
    'shares-5-body': world.bodies.coop,
    'shares-5-amount': '40.000,00',
    'lines-0-code': 'B2.4',
    'lines-0-label': 'Indennità',
    'lines-0-amount': '50.000',
  };
  expect(await write(money)).toEqual({ ok: true });
  const id = (await as(root, (tx) => listProjectVersions(tx, projectId)))[0]?.id as ProjectVersionId;
  const read = (who: Colleague) =>
    as(who, async (tx) => [await listShares(tx, id), await listBudgetLines(tx, id)] as const);
  const expected = [
    [
      { organisationId: world.bodies.lead, amountCents: 6_000_000, zone: 'Apuane' },
      { organisationId: world.bodies.coop, amountCents: 4_000_000, zone: null },
    ],
    [{ code: 'B2.4', label: 'Indennità', organisationId: null, amountCents: 5_000_000 }],
  ];
  expect(await read(leading)).toEqual(expected);
  expect(await read(partnering)).toEqual(expected);
  for (const who of [
    root,
    await world.colleague('social-worker', world.bodies.lead),
    await world.colleague('organisation-admin', world.bodies.lead),
    await world.colleague('coordinator', world.bodies.agency),
  ])
    expect(await read(who), who.name).toEqual([[], []]);
});

it.each([
  ['the coordinator of a partner', 'coordinator', 'coop'],
  ['the coordinator of a body that takes no part', 'coordinator', 'agency'],
  ['a social worker of the lead', 'social-worker', 'lead'],
  ['the accounts administrator of the lead', 'organisation-admin', 'lead'],
] as const)('lets the database refuse %s, whatever the page had let through', async (_, role, body) => {
  const who = await world.colleague(role, world.bodies[body]);
  await expect(write({}, who)).rejects.toThrow(/row-level security/);
  await expect(
    as(who, (tx) => nameComuni(tx, projectId, comuniSchema.parse({ comuni: 'A111' }))),
  ).rejects.toThrow(/row-level security/);
  expect(await describeAs(who, { programme: 'Altro' }, (await standing()).version)).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await as(root, (tx) => listProjectVersions(tx, projectId))).toEqual([]);
  expect(await standing()).toMatchObject({ programme: null, startsOn: '2026-01-01' });
});

it('leaves the money to the lead: the administration of the installation cannot write it', async () => {
  const money = { 'lines-0-code': 'B1', 'lines-0-label': 'Voce', 'lines-0-amount': '1' };
  await expect(write(money, root)).rejects.toThrow(/row-level security/);
});

it.each([
  [{ kind: 'extension' }, 'approved-first', 'kind'],
  [{ endsOn: '28/02/2026' }, 'days-reversed', 'endsOn'],
  [{ validFrom: '14/01/2026' }, 'before-decree', 'validFrom'],
  [{ validFrom: '23/11/2026' }, 'not-yet', 'validFrom'],
  [{ 'target-enrolled': '10', 'target-l68': '11' }, 'kind-over-enrolled', 'target-l68'],
  [{ 'shares-0-body': 'agency', 'shares-0-amount': '1' }, 'share-not-partner', 'shares'],
  [{ 'shares-0-body': 'lead', 'shares-0-amount': '100.000,01' }, 'shares-over-total', 'shares'],
  [
    { 'lines-0-code': 'B1', 'lines-0-label': 'Voce', 'lines-0-amount': '100.001' },
    'lines-over-total',
    'lines',
  ],
])('refuses %o as %s', async (changes, code, field) => {
  expect(await describeAs(leading, { decreeOn: '15/01/2026' }, (await standing()).version)).toEqual({
    ok: true,
  });
  const named = Object.fromEntries(
    Object.entries(changes as unknown as Record<string, string>).map(([name, value]) => [
      name,
      name.endsWith('-body') ? world.bodies[value as 'lead'] : value,
    ]),
  );
  expect(await write(named)).toMatchObject({ code, field });
});

it('takes an approval once, and nothing over what somebody saved meanwhile', async () => {
  const { version } = await standing();
  expect(await write({}, leading, version)).toEqual({ ok: true });
  expect(await write({})).toMatchObject({ code: 'approved-already' });
  expect(await write({ kind: 'correction' }, leading, version)).toMatchObject({ code: 'changed-meanwhile' });
});

it('says what a project is, to the lead’s coordination and to the installation, and refuses what cannot be', async () => {
  const { version } = await standing();
  const data = {
    cup: 'b12c34567890123',
    fseCode: '273803',
    decree: 'DD di prova',
    decreeOn: '15/01/2026',
    agreementOn: '20/01/2026',
    leadIsPublic: 'no',
  };
  expect(await describeAs(leading, data, version)).toEqual({ ok: true });
  expect(await standing()).toMatchObject({
    cup: 'B12C34567890123',
    fseCode: '273803',
    decreeOn: '2026-01-15',
    leadIsPublic: false,
    noticeId: null,
    version: version + 1,
  });
  expect(await describeAs(root, data, version)).toMatchObject({ code: 'changed-meanwhile' });
  const again = (changes: Record<string, string>) => describeAs(root, { ...data, ...changes }, version + 1);
  expect(await again({ title: 'Progetto di prova' })).toMatchObject({
    code: 'already-there',
    field: 'title',
  });
  expect(await again({ agreementOn: '14/01/2026' })).toMatchObject({
    code: 'days-reversed',
    field: 'agreementOn',
  });
  expect(await again({ noticeId: crypto.randomUUID() })).toMatchObject({ code: 'absent' });
});

it('names comuni of its own territory, adds to them, and takes none away', async () => {
  const name = (...comuni: string[]) =>
    as(leading, (tx) => nameComuni(tx, projectId, comuniSchema.parse({ comuni })));
  expect(await as(leading, (tx) => listProjectComuni(tx, projectId))).toEqual([]);
  expect(await name('A111')).toEqual({ ok: true });
  expect(await name('A111', 'B222')).toEqual({ ok: true });
  expect(await name('A111', 'B222')).toMatchObject({ code: 'nothing-changed' });
  expect(await name('Z999')).toMatchObject({ code: 'comune-elsewhere', field: 'comuni' });
  expect(await as(root, (tx) => listProjectComuni(tx, projectId))).toEqual([
    { codiceCatastale: 'A111', name: 'Prima' },
    { codiceCatastale: 'B222', name: 'Seconda' },
  ]);
});
