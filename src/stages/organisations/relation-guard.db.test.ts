import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { plantPerson, plantRelation } from './fixtures.ts';
import { listRelationsOf } from './store/relations.ts';
import type { Relation } from './types.ts';

// What row security alone cannot tell, because it does not compare what stood with what is to stand.
let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let worker: Colleague;
let coach: Colleague;
let personId: string;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  worker = await world.colleague('social-worker', world.bodies.comune);
  coach = await world.colleague('job-coach', world.bodies.coop);
  personId = await plantPerson(db, worker);
  await plantRelation(db, personId, coach);
  await db.asSuperuser(
    "update app.relation set valid_to = now() + interval '10 days' where account_id = $1",
    [coach.accountId],
  );
});
afterAll(() => db.close());

const change = (who: Colleague, set: ReturnType<typeof sql>, whose: Colleague) =>
  withActor(db.doors, who.who, async (tx) => {
    const { numAffectedRows } =
      await sql`update app.relation set ${set} where person_id = ${personId} and account_id = ${whose.accountId}`.execute(
        tx.db,
      );
    return Number(numAffectedRows ?? 0);
  });

it('lets nobody lengthen her own relation, and lets who has the person in charge do it', async () => {
  const longer = sql`valid_to = now() + interval '20 days'`;
  await expect(change(coach, longer, coach)).rejects.toThrow('nobody lengthens her own relation');
  await expect(change(coach, sql`valid_to = null`, coach)).rejects.toThrow(
    'nobody lengthens her own relation',
  );
  expect(await change(coach, sql`valid_to = now() + interval '5 days'`, coach)).toBe(1);
  expect(await change(worker, longer, coach)).toBe(1);
});

it('lets a relation be accepted by who is asked alone, and once', async () => {
  const mate = await world.colleague('social-worker', world.bodies.comune);
  await withActor(db.doors, worker.who, async (tx) => {
    const [mine] = (await listRelationsOf(tx, personId)).filter(
      (r: Relation) => r.accountId === worker.accountId,
    );
    await sql`insert into app.relation (id, territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by, evidence)
      values (${randomUUID()}, ${mine?.territoryId}, ${personId}, ${mate.accountId}, ${world.bodies.comune}, 'manages', 'accompaniment', 'prova', ${worker.accountId}, 'prova')`.execute(
      tx.db,
    );
  });
  const granted = (by: Colleague) => sql`granted_by = ${by.accountId}, granted_at = now()`;
  await expect(change(worker, granted(mate), mate)).rejects.toThrow('only who is asked accepts');
  await expect(change(worker, granted(worker), mate)).rejects.toThrow('only who is asked accepts');
  expect(await change(mate, granted(mate), mate)).toBe(1);
  await expect(change(mate, granted(mate), mate)).rejects.toThrow('only who is asked accepts');
});

it('lets a replacement be put in charge in the transaction of the exclusion, and not in a later one', async () => {
  const neighbour = await world.colleague('social-worker', world.bodies.lead);
  const replace = (exclude: boolean) =>
    withActor(db.doors, worker.who, async (tx) => {
      if (exclude) {
        await sql`insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by)
          values (${world.territoryId}, ${personId}, ${coach.accountId}, ${Buffer.from([0])}, ${worker.accountId})`.execute(
          tx.db,
        );
      }
      await sql`insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by, granted_by, granted_at, evidence)
        values (${world.territoryId}, ${personId}, ${neighbour.accountId}, ${world.bodies.lead}, 'manages', 'accompaniment', 'prova', ${worker.accountId}, ${worker.accountId}, now(), 'exclusion')`.execute(
        tx.db,
      );
    });
  await expect(replace(false)).rejects.toThrow('row-level security');
  await replace(true);
  await expect(replace(false)).rejects.toThrow('row-level security');
});

it('ties every record of a referral to the person of that referral', async () => {
  const other = await plantPerson(db, worker);
  const project = world.projectId;
  const referral = randomUUID();
  await db.asSuperuser(
    'insert into app.referral (id, territory_id, person_id, project_id, organisation_id, created_by) values ($1, $2, $3, $4, $5, $6)',
    [referral, world.territoryId, personId, project, world.bodies.comune, worker.accountId],
  );
  await expect(
    db.asSuperuser(
      'insert into app.event (territory_id, person_id, referral_id, kind, account_id) values ($1, $2, $3, $4, $5)',
      [world.territoryId, other, referral, 'referral.sent', worker.accountId],
    ),
  ).rejects.toThrow('foreign key');
});
