import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { declareExclusion, exclusionSchema } from './commands/declare-exclusion.ts';
import { endExclusion } from './commands/end-exclusion.ts';
import { endHiding } from './commands/end-hiding.ts';
import { hideClass, hidingSchema } from './commands/hide-class.ts';
import { plantPerson, plantRelation } from './fixtures.ts';
import { listExclusionsOf } from './store/exclusions.ts';
import { listHidingsOf } from './store/hidings.ts';
import { listMembershipsOf } from './store/memberships.ts';
import { findPersonStub } from './store/person-codes.ts';
import { listRelationsOf } from './store/relations.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let worker: Colleague;
let mate: Colleague;
let neighbour: Colleague;
let personId: string;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await aWorld(db);
  worker = await world.colleague('social-worker', world.bodies.comune);
  mate = await world.colleague('social-worker', world.bodies.comune);
  neighbour = await world.colleague('social-worker', world.bodies.lead);
  personId = await plantPerson(db, worker);
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const roleOf = async (who: Colleague) =>
  (await as(who, (tx) => listMembershipsOf(tx, who.accountId)))[0]?.id ?? '';
const sees = async (who: Colleague) => (await as(who, (tx) => findPersonStub(tx, personId))) !== undefined;
const declare = (by: Colleague, changes: object) =>
  as(by, (tx) =>
    declareExclusion(
      tx,
      personId,
      exclusionSchema.parse({ reason: 'È la cognata della persona', ...changes }),
      new Date(),
    ),
  );

describe('an exclusion', () => {
  it('wins over a relation from the next transaction on, and ends it', async () => {
    await plantRelation(db, personId, mate);
    expect(await sees(mate)).toBe(true);
    expect(await declare(worker, { accountId: mate.accountId })).toEqual({ ok: true });
    expect(await sees(mate)).toBe(false);
    const all = await as(worker, (tx) => listRelationsOf(tx, personId));
    expect(all.find((r) => r.accountId === mate.accountId)).toMatchObject({ endReason: 'excluded' });
    expect(await as(worker, (tx) => listExclusionsOf(tx, personId))).toMatchObject([
      { reason: 'È la cognata della persona', accountId: mate.accountId },
    ]);
    expect(await as(mate, (tx) => listExclusionsOf(tx, personId))).toEqual([]);
    expect(await as(mate, (tx) => listRelationsOf(tx, personId))).toEqual([]);
    expect(await declare(worker, { accountId: mate.accountId })).toMatchObject({ code: 'already-there' });
  });

  it('keeps its reason out of the database in clear', async () => {
    await declare(worker, { accountId: neighbour.accountId });
    const rows = await db.asSuperuser<{ text: string }>(
      "select encode(reason_enc, 'escape') as text from app.exclusion where person_id = $1",
      [personId],
    );
    expect(rows[0]?.text).not.toContain('cognata');
  });

  it('that would leave nobody asks for who takes over, and puts her in by the same act', async () => {
    expect(await declare(worker, { accountId: worker.accountId })).toMatchObject({
      code: 'replacement-needed',
      field: 'replacementId',
    });
    expect(await sees(worker)).toBe(true);
    expect(await declare(worker, { accountId: worker.accountId, replacementId: await roleOf(mate) })).toEqual(
      { ok: true },
    );
    expect(await sees(worker)).toBe(false);
    expect(await sees(mate)).toBe(true);
    expect(await as(mate, (tx) => listRelationsOf(tx, personId))).toMatchObject([
      { accountId: mate.accountId, grantedBy: worker.accountId },
      { endReason: 'excluded' },
    ]);
  });

  it('of a whole body takes who takes over from another one of the territory', async () => {
    const replacementId = await roleOf(mate);
    expect(await declare(worker, { organisationId: world.bodies.comune, replacementId })).toMatchObject({
      code: 'replacement-needed',
    });
    expect(
      await declare(worker, { organisationId: world.bodies.comune, replacementId: await roleOf(neighbour) }),
    ).toEqual({ ok: true });
    expect([await sees(worker), await sees(mate), await sees(neighbour)]).toEqual([false, false, true]);
  });

  it('takes nobody over who is excluded too', async () => {
    expect(await declare(worker, { accountId: mate.accountId })).toEqual({ ok: true });
    expect(
      await declare(worker, { accountId: worker.accountId, replacementId: await roleOf(mate) }),
    ).toMatchObject({ code: 'cannot-be-chosen' });
  });

  it('asks for no replacement while a colleague has her in charge', async () => {
    await plantRelation(db, personId, mate);
    expect(await declare(worker, { accountId: worker.accountId })).toEqual({ ok: true });
    expect([await sees(worker), await sees(mate)]).toEqual([false, true]);
  });

  it('ends for who saw its last version, and opens nothing by itself', async () => {
    await plantRelation(db, personId, mate);
    await declare(worker, { accountId: mate.accountId });
    const [exclusion] = await as(worker, (tx) => listExclusionsOf(tx, personId));
    const end = (version: number) =>
      as(worker, (tx) => endExclusion(tx, personId, exclusion?.id ?? '', version));
    expect(await end(7)).toMatchObject({ code: 'changed-meanwhile' });
    expect(await end(1)).toEqual({ ok: true });
    expect(await end(2)).toMatchObject({ code: 'changed-meanwhile' });
    expect(await sees(mate)).toBe(false);
  });

  it('is declared by nobody who does not have her in charge, also at the database', async () => {
    expect(await declare(neighbour, { accountId: worker.accountId })).toMatchObject({ code: 'absent' });
    const coach = await world.colleague('job-coach', world.bodies.coop);
    await plantRelation(db, personId, coach);
    await expect(declare(coach, { accountId: neighbour.accountId })).rejects.toThrow(/row-level security/);
  });

  it('names an account or a body, and only one of them', () => {
    const both = {
      accountId: crypto.randomUUID(),
      organisationId: crypto.randomUUID(),
      reason: 'Parente stretto',
    };
    expect(exclusionSchema.safeParse(both).success).toBe(false);
    expect(exclusionSchema.safeParse({ reason: 'Parente stretto' }).success).toBe(false);
  });

  it('is the only door by which somebody in charge puts another one in without her acceptance', async () => {
    const insert = (evidence: string) =>
      as(worker, (tx) =>
        tx.db
          .insertInto('relation')
          .values({
            territory_id: world.territoryId,
            person_id: personId,
            account_id: neighbour.accountId,
            organisation_id: world.bodies.lead,
            kind: 'manages',
            purpose: 'accompaniment',
            legal_basis: 'x',
            asked_by: worker.accountId,
            granted_by: worker.accountId,
            granted_at: new Date(),
            evidence,
          })
          .execute(),
      );
    await expect(insert('exclusion')).rejects.toThrow(/row-level security/);
    await declare(worker, { accountId: mate.accountId });
    await expect(insert('exclusion')).rejects.toThrow(/row-level security/);
  });
});

describe('a hiding', () => {
  const hide = (by: Colleague, changes: object) =>
    as(by, (tx) =>
      hideClass(tx, by, personId, hidingSchema.parse({ dataClass: 'contact', ...changes }), new Date()),
    );
  const contactsOf = (who: Colleague) =>
    as(
      who,
      async (tx) =>
        (await tx.db.selectFrom('person_contact').select('id').where('person_id', '=', personId).execute())
          .length,
    );

  it('wins over permission for an account, a body or a role, for that class alone, until it ends', async () => {
    const coach = await world.colleague('job-coach', world.bodies.coop);
    await plantRelation(db, personId, coach);
    await db.asSuperuser('insert into app.person_contact (territory_id, person_id) values ($1, $2)', [
      world.territoryId,
      personId,
    ]);
    for (const audience of [
      { accountId: coach.accountId },
      { organisationId: world.bodies.coop },
      { role: 'job-coach' },
    ]) {
      expect(await contactsOf(coach)).toBe(1);
      expect(await hide(worker, audience)).toEqual({ ok: true });
      expect(await hide(worker, audience)).toMatchObject({ code: 'already-there' });
      expect(await contactsOf(coach)).toBe(0);
      expect(await contactsOf(worker)).toBe(1);
      expect(await sees(coach)).toBe(true);
      expect(await as(coach, (tx) => listHidingsOf(tx, personId))).toEqual([]);
      const hiding = (await as(worker, (tx) => listHidingsOf(tx, personId))).find((h) => h.validTo === null);
      expect(await as(worker, (tx) => endHiding(tx, personId, hiding?.id ?? '', 9))).toMatchObject({
        code: 'changed-meanwhile',
      });
      expect(await as(worker, (tx) => endHiding(tx, personId, hiding?.id ?? '', 1))).toEqual({ ok: true });
    }
  });

  it('never hides from who writes it', async () => {
    for (const audience of [
      { accountId: worker.accountId },
      { organisationId: world.bodies.comune },
      { role: 'social-worker' },
    ]) {
      expect(await hide(worker, audience)).toMatchObject({ code: 'hides-from-oneself' });
    }
  });

  it('is written by nobody who does not have her in charge', async () => {
    expect(await hide(neighbour, { role: 'job-coach' })).toMatchObject({ code: 'absent' });
    expect(hidingSchema.safeParse({ dataClass: 'stub', role: 'job-coach' }).success).toBe(false);
    expect(hidingSchema.safeParse({ dataClass: 'contact' }).success).toBe(false);
  });
});
