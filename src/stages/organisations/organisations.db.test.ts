import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addOrganisation } from './commands/add-organisation.ts';
import { addService } from './commands/add-service.ts';
import { addTerritory, territorySchema } from './commands/add-territory.ts';
import { renameOrganisation } from './commands/rename-organisation.ts';
import { renameService } from './commands/rename-service.ts';
import { listComuniByTerritory } from './store/territories.ts';

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

describe('the directory', () => {
  it('draws a territory with its municipalities, former ones included', async () => {
    const input = territorySchema.parse({
      name: 'Zona fiorentina sud-est',
      comuni: 'Bagno a Ripoli\r\n\r\nbarberino val d’elsa\nTavarnelle Val di Pesa\nBagno a Ripoli',
    });
    const done = await as(root, (tx) => addTerritory(tx, input));
    if (!done.ok) throw new Error(done.code);
    const comuni = await as(root, (tx) => listComuniByTerritory(tx));
    expect(comuni.get(done.id)?.map((c) => c.name)).toEqual([
      'Bagno a Ripoli',
      "Barberino Val d'Elsa",
      'Tavarnelle Val di Pesa',
    ]);
    expect(await as(root, (tx) => addTerritory(tx, input))).toMatchObject({ code: 'already-there' });
  });

  it('names the line of a municipality that does not exist, or that is two', async () => {
    const draw = (comuni: string) =>
      as(root, (tx) => addTerritory(tx, territorySchema.parse({ name: 'Altra zona', comuni })));
    expect(await draw('Bagno a Ripoli\nAtlantide')).toEqual({
      ok: false,
      code: 'comune-unknown',
      field: 'comuni',
      values: { name: 'Atlantide' },
    });
    expect(await draw('Castro')).toMatchObject({ code: 'comune-ambiguous', values: { name: 'Castro' } });
    expect(await draw('Castro (BG)')).toMatchObject({ ok: true });
  });

  it('adds a body once, and renames it for who saw its last version', async () => {
    const input = { name: 'Comune di Londa', kind: 'municipality' as const, territoryId: world.territoryId };
    const done = await as(root, (tx) => addOrganisation(tx, input));
    if (!done.ok) throw new Error(done.code);
    expect(await as(root, (tx) => addOrganisation(tx, { ...input, name: 'COMUNE DI LONDA' }))).toMatchObject({
      code: 'already-there',
    });
    expect(
      await as(root, (tx) =>
        renameOrganisation(tx, done.id, 1, { name: 'Comune di Londa (FI)', seat: null, ipaCode: null }),
      ),
    ).toEqual({ ok: true });
    expect(
      await as(root, (tx) =>
        renameOrganisation(tx, done.id, 1, { name: 'Altro', seat: null, ipaCode: null }),
      ),
    ).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  it('is written by nobody but the installation administrator, also at the database', async () => {
    const admin = await world.colleague('organisation-admin', world.bodies.comune);
    const add = as(admin, (tx) =>
      addOrganisation(tx, { name: 'Ente abusivo', kind: 'other', territoryId: world.territoryId }),
    );
    await expect(add).rejects.toThrow(/row-level security/);
    expect(
      await as(admin, (tx) =>
        renameOrganisation(tx, world.bodies.comune, 1, { name: 'Ente abusivo', seat: null, ipaCode: null }),
      ),
    ).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('lets a body add and rename its own services, and no other’s', async () => {
    const admin = await world.colleague('organisation-admin', world.bodies.health);
    const done = await as(admin, (tx) =>
      addService(tx, world.bodies.health, { name: 'UFSMIA', zone: 'Sud-est' }),
    );
    if (!done.ok) throw new Error(done.code);
    expect(
      await as(admin, (tx) => addService(tx, world.bodies.health, { name: 'ufsmia', zone: 'Sud-est' })),
    ).toMatchObject({ code: 'already-there' });
    expect(
      await as(admin, (tx) =>
        renameService(tx, world.bodies.health, done.id, 1, { name: 'UFSMIA', zone: null }),
      ),
    ).toEqual({ ok: true });
    expect(
      await as(admin, (tx) => renameService(tx, world.bodies.health, done.id, 1, { name: 'x', zone: null })),
    ).toMatchObject({ code: 'changed-meanwhile' });
    expect(
      await as(admin, (tx) => renameService(tx, world.bodies.comune, done.id, 2, { name: 'x', zone: null })),
    ).toMatchObject({ code: 'absent' });
    await expect(
      as(admin, (tx) => addService(tx, world.bodies.comune, { name: 'Di un altro', zone: null })),
    ).rejects.toThrow(/row-level security/);
  });
});
