import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addPartner } from './commands/add-partner.ts';
import { addProject, projectSchema } from './commands/add-project.ts';
import { aProjectForm } from './fixtures.ts';
import { findLead, findProject, insertPartner, listPartners } from './store/projects.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let root: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  root = await world.colleague('installation-admin', null);
});
afterAll(() => db.close());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const add = (changes: object, who = root) =>
  as(who, (tx) =>
    addProject(tx, projectSchema.parse(aProjectForm({ territoryId: world.territoryId, ...changes }))),
  );
const partner = (projectId: string, organisationId: string, part: 'lead' | 'partner') =>
  as(root, (tx) => addPartner(tx, projectId, { organisationId, part }));

it('adds a project once to its territory', async () => {
  const done = await add({ cup: 'b12 c34567890123' });
  if (!done.ok) throw new Error(done.code);
  expect(await as(root, (tx) => findProject(tx, done.id))).toMatchObject({
    title: 'Progetto inventato',
    cup: 'B12C34567890123',
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
  });
  expect(await add({})).toMatchObject({ code: 'already-there', field: 'title' });
  expect(await add({ title: 'Altro titolo', endsOn: '31/12/2025' })).toMatchObject({
    code: 'days-reversed',
    field: 'endsOn',
  });
  expect(await add({ title: 'Altro titolo', territoryId: crypto.randomUUID() })).toMatchObject({
    code: 'absent',
  });
});

it('refuses a CUP of another shape and a day that does not exist', () => {
  const messages = (changes: object) =>
    projectSchema
      .safeParse(aProjectForm({ territoryId: world.territoryId, ...changes }))
      .error?.issues.map((i) => i.message);
  expect(messages({ cup: 'B12' })).toEqual(['cup.malformed']);
  expect(messages({ startsOn: '30/02/2026' })).toEqual(['day.no-such-day']);
});

it('gives a project its bodies, one of them the lead', async () => {
  const done = await add({ title: 'Progetto con partner' });
  if (!done.ok) throw new Error(done.code);
  const elsewhere = crypto.randomUUID();
  await db.asSuperuser(
    "with t as (insert into app.territory (name) values ('Altra zona') returning id) insert into app.organisation (id, territory_id, kind, name) select $1, id, 'other', 'Ente lontano' from t",
    [elsewhere],
  );
  expect(await partner(done.id, world.bodies.lead, 'lead')).toEqual({ ok: true });
  expect(await partner(done.id, world.bodies.comune, 'lead')).toMatchObject({
    code: 'already-led',
    field: 'part',
  });
  expect(await partner(done.id, world.bodies.comune, 'partner')).toEqual({ ok: true });
  expect(await partner(done.id, world.bodies.comune, 'partner')).toMatchObject({ code: 'already-partner' });
  expect(await partner(done.id, elsewhere, 'partner')).toMatchObject({ code: 'other-territory' });
  expect(await partner(crypto.randomUUID(), world.bodies.comune, 'partner')).toMatchObject({
    code: 'absent',
  });
  expect(await as(root, (tx) => findLead(tx, done.id))).toBe(world.bodies.lead);
  expect((await as(root, (tx) => listPartners(tx, done.id))).map((p) => p.part)).toEqual(['lead', 'partner']);
  const second = { organisationId: world.bodies.coop as never, part: 'lead' as const };
  expect(
    await as(root, (tx) =>
      insertPartner(tx, { id: done.id, territoryId: world.territoryId as never }, second),
    ),
  ).toBe(false);
});

it('is written by nobody but the installation administrator, also at the database', async () => {
  const admin = await world.colleague('organisation-admin', world.bodies.lead);
  await expect(add({ title: 'Progetto abusivo' }, admin)).rejects.toThrow(/row-level security/);
  await expect(
    as(admin, (tx) =>
      addPartner(tx, world.projectId, { organisationId: world.bodies.agency, part: 'partner' }),
    ),
  ).rejects.toThrow(/row-level security/);
});
