import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { acceptRelation } from './commands/accept-relation.ts';
import { askRelation } from './commands/ask-relation.ts';
import { declineRelation } from './commands/decline-relation.ts';
import { endRelation } from './commands/end-relation.ts';
import { renewRelation } from './commands/renew-relation.ts';
import { plantPerson } from './fixtures.ts';
import { endOfDay } from './rules.ts';
import { listMembershipsOf } from './store/memberships.ts';
import { findPersonStub, listAskedCodes } from './store/person-codes.ts';
import { listAskedOfMe, listRelationsEndingBefore } from './store/relation-lists.ts';
import { findRelation, listRelationsOf } from './store/relations.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let worker: Colleague;
let coach: Colleague;
let personId: string;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await aWorld(db);
  worker = await world.colleague('social-worker', world.bodies.comune);
  coach = await world.colleague('job-coach', world.bodies.coop);
  personId = await plantPerson(db, worker);
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const today = () => dayInRome(new Date());
const inDays = (n: number) => addDays(today(), n);
const roleOf = async (who: Colleague) =>
  (await as(who, (tx) => listMembershipsOf(tx, who.accountId)))[0]?.id ?? '';
const ask = async (
  who: Colleague,
  whom: Colleague,
  changes: { until?: ReturnType<typeof today>; evidence?: string } = {},
) => {
  const membershipId = await roleOf(whom);
  return as(who, (tx) =>
    askRelation(
      tx,
      who,
      personId,
      { membershipId, until: inDays(100), evidence: 'Verbale del 3 novembre', ...changes },
      new Date(),
    ),
  );
};
const askedId = async (whom: Colleague) => {
  const done = await ask(worker, whom);
  if (!done.ok) throw new Error(done.code);
  return done.id;
};
const accept = (who: Colleague, id: string, version = 1) =>
  as(who, (tx) => acceptRelation(tx, who, id, version, new Date()));
const end = (who: Colleague, id: string, version: number) =>
  as(who, (tx) => endRelation(tx, who, personId, id, version, new Date()));
const renew = (who: Colleague, id: string, version: number, until = inDays(200)) =>
  as(who, (tx) => renewRelation(tx, who, personId, id, version, { until }, new Date()));
const sees = async (who: Colleague) => (await as(who, (tx) => findPersonStub(tx, personId))) !== undefined;
const hers = (who: Colleague) =>
  as(worker, (tx) => listRelationsOf(tx, personId)).then((all) =>
    all.find((r) => r.accountId === who.accountId),
  );

describe('asking a colleague', () => {
  it('opens nothing until she accepts, and shows her the code alone', async () => {
    const id = await askedId(coach);
    expect(await sees(coach)).toBe(false);
    expect(await as(coach, (tx) => listAskedOfMe(tx))).toMatchObject([{ id, kind: 'coaches' }]);
    expect((await as(coach, (tx) => listAskedCodes(tx))).get(personId)).toMatch(/^[0-9A-Z]{6}$/);
    expect(await as(worker, (tx) => listAskedCodes(tx))).toEqual(new Map());
    expect(await accept(coach, id)).toEqual({ ok: true, personId });
    expect(await sees(coach)).toBe(true);
    expect(await as(coach, (tx) => listAskedCodes(tx))).toEqual(new Map());
  });

  it('is refused beyond two years, in the past, twice, to oneself, and for a role that is not hers', async () => {
    expect(await ask(worker, coach, { until: inDays(800) })).toMatchObject({
      code: 'end-too-far',
      field: 'until',
    });
    expect(await ask(worker, coach, { until: inDays(-1) })).toMatchObject({ code: 'day-in-the-past' });
    expect(await ask(worker, worker)).toMatchObject({ code: 'kind-not-hers' });
    expect(await ask(worker, await world.colleague('coordinator', world.bodies.lead))).toMatchObject({
      code: 'kind-not-hers',
    });
    expect(await ask(worker, await world.colleague('social-worker', world.bodies.lead))).toMatchObject({
      code: 'kind-not-hers',
    });
    expect(await ask(worker, coach)).toMatchObject({ ok: true });
    expect(await ask(worker, coach)).toMatchObject({ code: 'already-with-her' });
  });

  it('takes a colleague of the same service into charge', async () => {
    const mate = await world.colleague('social-worker', world.bodies.comune);
    const id = await askedId(mate);
    expect(await accept(mate, id)).toMatchObject({ ok: true });
    expect(await hers(mate)).toMatchObject({ kind: 'manages', purpose: 'accompaniment' });
  });

  it('is refused in neutral words for who is excluded', async () => {
    await db.asSuperuser(
      "insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by) values ($1, $2, $3, '\\x00', $4)",
      [world.territoryId, personId, coach.accountId, worker.accountId],
    );
    expect(await ask(worker, coach)).toEqual({ ok: false, code: 'cannot-be-chosen', field: 'membershipId' });
  });

  it('belongs to who has her in charge, also at the database', async () => {
    await accept(coach, await askedId(coach));
    const other = await world.colleague('orientation-worker', world.bodies.agency);
    await expect(ask(coach, other)).rejects.toThrow(/row-level security/);
    const stranger = await world.colleague('social-worker', world.bodies.lead);
    expect(await ask(stranger, other)).toMatchObject({ code: 'absent' });
  });

  it('hides a person who is excluded from who was asked', async () => {
    await askedId(coach);
    await db.asSuperuser(
      "insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by) values ($1, $2, $3, '\\x00', $4)",
      [world.territoryId, personId, coach.accountId, worker.accountId],
    );
    expect(await as(coach, (tx) => listAskedOfMe(tx))).toEqual([]);
    expect(await as(coach, (tx) => listAskedCodes(tx))).toEqual(new Map());
  });
});

describe('answering', () => {
  it('is for who was asked, once, with the version she saw, and while she holds the role', async () => {
    const id = await askedId(coach);
    const other = await world.colleague('job-coach', world.bodies.coop);
    expect(await accept(other, id)).toMatchObject({ code: 'absent' });
    expect(await accept(worker, id)).toMatchObject({ code: 'absent' });
    expect(await accept(coach, id, 5)).toMatchObject({ code: 'changed-meanwhile' });
    expect(
      await as(coach, (tx) => acceptRelation(tx, { ...coach, roles: [] }, id, 1, new Date())),
    ).toMatchObject({ code: 'kind-not-hers' });
    expect(await accept(coach, id)).toMatchObject({ ok: true });
    expect(await accept(coach, id, 2)).toMatchObject({ code: 'not-in-this-state' });
  });

  it('may be no, and then nothing opens', async () => {
    const id = await askedId(coach);
    const decline = (who: Colleague, version: number) =>
      as(who, (tx) => declineRelation(tx, id, version, new Date()));
    expect(await decline(worker, 1)).toMatchObject({ code: 'absent' });
    expect(await decline(coach, 4)).toMatchObject({ code: 'changed-meanwhile' });
    expect(await decline(coach, 1)).toEqual({ ok: true });
    expect(await decline(coach, 2)).toMatchObject({ code: 'not-in-this-state' });
    expect(await accept(coach, id, 2)).toMatchObject({ code: 'not-in-this-state' });
    expect(await sees(coach)).toBe(false);
    expect(await hers(coach)).toMatchObject({ endReason: 'declined' });
  });
});

describe('renewing and ending', () => {
  it('warns of what ends within thirty days, and not of what ends later', async () => {
    const id = await askedId(coach);
    await accept(coach, id);
    const near = () => as(coach, (tx) => listRelationsEndingBefore(tx, endOfDay(inDays(30))));
    expect(await near()).toEqual([]);
    expect(await renew(worker, id, 2, inDays(10))).toEqual({ ok: true });
    expect((await near()).map((r) => r.id)).toEqual([id]);
  });

  it('renews for who has her in charge, and for nobody’s own access', async () => {
    const id = await askedId(coach);
    await accept(coach, id);
    expect(await renew(coach, id, 2)).toMatchObject({ code: 'only-in-charge' });
    expect(await renew(worker, id, 9)).toMatchObject({ code: 'changed-meanwhile' });
    expect(await renew(worker, id, 2, inDays(-1))).toMatchObject({ code: 'day-in-the-past' });
    expect(await renew(worker, id, 2, inDays(800))).toMatchObject({ code: 'end-too-far' });
    expect(await renew(worker, crypto.randomUUID(), 2)).toMatchObject({ code: 'absent' });
    expect(await renew(worker, id, 2)).toEqual({ ok: true });
    expect((await hers(coach))?.validTo).toEqual(endOfDay(inDays(200)));
    const own = await hers(worker);
    expect(await renew(worker, own?.id ?? '', 1)).toMatchObject({ code: 'only-in-charge' });
    const mate = await world.colleague('social-worker', world.bodies.comune);
    await accept(mate, await askedId(mate));
    expect(
      await as(mate, (tx) =>
        renewRelation(tx, mate, personId, own?.id ?? '', 1, { until: inDays(9) }, new Date()),
      ),
    ).toMatchObject({ code: 'not-in-this-state' });
  });

  it('ends for either side, and closes access at the next transaction', async () => {
    const id = await askedId(coach);
    await accept(coach, id);
    const stranger = await world.colleague('job-coach', world.bodies.coop);
    expect(await end(stranger, id, 2)).toMatchObject({ code: 'absent' });
    expect(await end(coach, id, 1)).toMatchObject({ code: 'changed-meanwhile' });
    expect(await end(coach, id, 2)).toEqual({ ok: true });
    expect(await sees(coach)).toBe(false);
    expect(await end(worker, id, 3)).toMatchObject({ code: 'not-in-this-state' });
    const again = await askedId(coach);
    await accept(coach, again);
    expect(await end(worker, again, 2)).toEqual({ ok: true });
    expect(await sees(coach)).toBe(false);
  });

  it('is refused to who neither holds it nor has her in charge', async () => {
    await accept(coach, await askedId(coach));
    const own = await hers(worker);
    expect(await end(coach, own?.id ?? '', 1)).toMatchObject({ code: 'only-in-charge' });
  });

  it('never leaves a person with nobody of the service that follows her', async () => {
    const own = await hers(worker);
    expect(await end(worker, own?.id ?? '', 1)).toMatchObject({ code: 'would-leave-nobody' });
    const mate = await world.colleague('social-worker', world.bodies.comune);
    const id = await askedId(mate);
    expect(await end(worker, own?.id ?? '', 1)).toMatchObject({ code: 'would-leave-nobody' });
    await accept(mate, id);
    expect(await end(worker, own?.id ?? '', 1)).toEqual({ ok: true });
    expect(await sees(worker)).toBe(false);
    expect(await sees(mate)).toBe(true);
  });
});

it('shows the relations of a health service to that service alone, and leaves no event of them', async () => {
  const clinician = await world.colleague('clinician', world.bodies.health, world.services.dsm);
  const mate = await world.colleague('clinician', world.bodies.health, world.services.dsm);
  const patient = await plantPerson(db, clinician);
  const roleId = await roleOf(mate);
  const input = { membershipId: roleId, until: inDays(50), evidence: 'Riunione del servizio' };
  const done = await as(clinician, (tx) => askRelation(tx, clinician, patient, input, new Date()));
  if (!done.ok) throw new Error(done.code);
  expect(await accept(mate, done.id)).toMatchObject({ ok: true });
  const coachRole = await roleOf(coach);
  const asked = await as(clinician, (tx) =>
    askRelation(tx, clinician, patient, { ...input, membershipId: coachRole }, new Date()),
  );
  if (!asked.ok) throw new Error(asked.code);
  await accept(coach, asked.id);
  expect((await as(coach, (tx) => listRelationsOf(tx, patient))).map((r) => r.kind)).toEqual(['coaches']);
  expect((await as(mate, (tx) => listRelationsOf(tx, patient))).map((r) => r.kind).sort()).toEqual([
    'coaches',
    'treats',
    'treats',
  ]);
  expect(await as(coach, (tx) => findRelation(tx, done.id))).toBeUndefined();
  const events = await as(coach, (tx) =>
    tx.db.selectFrom('event').select('kind').where('person_id', '=', patient).orderBy('at').execute(),
  );
  expect(events.map((e) => e.kind)).toEqual(['relation.asked', 'relation.accepted']);
});
