import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { assignPerson } from './commands/assign-person.ts';
import { handOverCaseload } from './commands/hand-over-caseload.ts';
import { substituteColleague } from './commands/substitute-colleague.ts';
import { plantPerson, plantRelation } from './fixtures.ts';
import { listMembershipsOf } from './store/memberships.ts';
import { findPersonStub } from './store/person-codes.ts';
import { listEntrustedToMe, listOpenRelationsIn } from './store/relation-lists.ts';
import { listRelationsOf } from './store/relations.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let head: Colleague;
let absent: Colleague;
let present: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await aWorld(db);
  head = await world.colleague('head-of-service', world.bodies.health, world.services.dsm);
  absent = await world.colleague('clinician', world.bodies.health, world.services.dsm);
  present = await world.colleague('clinician', world.bodies.health, world.services.dsm);
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const now = () => new Date();
const inDays = (n: number) => addDays(dayInRome(new Date()), n);
const roleOf = async (who: Colleague) =>
  (await as(who, (tx) => listMembershipsOf(tx, who.accountId)))[0]?.id ?? '';
const sees = async (who: Colleague, personId: string) =>
  (await as(who, (tx) => findPersonStub(tx, personId))) !== undefined;
const relationOf = async (who: Colleague, personId: string) =>
  (await as(head, (tx) => listRelationsOf(tx, personId))).find((r) => r.accountId === who.accountId);
const relationId = async (who: Colleague, personId: string) => (await relationOf(who, personId))?.id ?? '';
const exclude = (personId: string, who: Colleague) =>
  db.asSuperuser(
    "insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by) values ($1, $2, $3, '\\x00', $4)",
    [world.territoryId, personId, who.accountId, absent.accountId],
  );

describe('the head of a service', () => {
  it('reads the caseload of that service alone', async () => {
    const personId = await plantPerson(db, absent);
    const other = await plantPerson(
      db,
      await world.colleague('serd-operator', world.bodies.health, world.services.serd),
    );
    expect(await sees(head, personId)).toBe(true);
    expect(await sees(head, other)).toBe(false);
    expect(
      (await as(head, (tx) => listOpenRelationsIn(tx, [world.bodies.health]))).map((r) => r.personId),
    ).toEqual([personId]);
  });
});

describe('assigning', () => {
  const assign = (
    who: Colleague,
    personId: string,
    membershipId: string,
    until: ReturnType<typeof inDays> | null = null,
  ) => as(who, (tx) => assignPerson(tx, who, personId, { membershipId, until }, now()));

  it('puts a colleague of the service beside a person at once', async () => {
    const personId = await plantPerson(db, absent);
    const membershipId = await roleOf(present);
    expect(await sees(present, personId)).toBe(false);
    expect(await assign(head, personId, membershipId)).toEqual({ ok: true });
    expect(await sees(present, personId)).toBe(true);
    expect(await assign(head, personId, membershipId)).toMatchObject({ code: 'already-with-her' });
  });

  it('is refused outside of the service, and for who is excluded', async () => {
    const personId = await plantPerson(db, absent);
    const serd = await world.colleague('serd-operator', world.bodies.health, world.services.serd);
    expect(await assign(head, personId, await roleOf(serd))).toMatchObject({ code: 'kind-not-hers' });
    expect(await assign(head, crypto.randomUUID(), await roleOf(present))).toMatchObject({ code: 'absent' });
    const notHead = await assign(absent, personId, await roleOf(present));
    expect(notHead).toMatchObject({ code: 'absent' });
    await exclude(personId, present);
    expect(await assign(head, personId, await roleOf(present))).toMatchObject({
      code: 'cannot-be-chosen-for',
    });
  });

  it('needs a last day for who assesses or coaches', async () => {
    const headOfCoop = await world.colleague('head-of-service', world.bodies.coop);
    const coach = await world.colleague('job-coach', world.bodies.coop);
    const next = await world.colleague('job-coach', world.bodies.coop);
    const personId = await plantPerson(db, absent);
    await plantRelation(db, personId, coach);
    const membershipId = await roleOf(next);
    expect(await assign(headOfCoop, personId, membershipId)).toMatchObject({ code: 'end-missing' });
    expect(await assign(headOfCoop, personId, membershipId, inDays(-2))).toMatchObject({
      code: 'day-in-the-past',
    });
    expect(await assign(headOfCoop, personId, membershipId, inDays(800))).toMatchObject({
      code: 'end-too-far',
    });
    expect(await assign(headOfCoop, personId, membershipId, inDays(60))).toEqual({ ok: true });
  });
});

describe('substituting', () => {
  const substitute = async (personId: string, from: number, until: number, who = present) => {
    const input = {
      relationIds: [await relationId(absent, personId)],
      membershipId: await roleOf(who),
      from: inDays(from),
      until: inDays(until),
    };
    return as(head, (tx) => substituteColleague(tx, head, input, now()));
  };

  it('opens from day to day only', async () => {
    const [today, later] = [await plantPerson(db, absent), await plantPerson(db, absent)];
    expect(await substitute(today, 0, 3)).toEqual({ ok: true });
    expect(await substitute(later, 2, 3)).toEqual({ ok: true });
    expect(await sees(present, today)).toBe(true);
    expect(await sees(present, later)).toBe(false);
    expect(await sees(absent, today)).toBe(true);
    await db.asSuperuser(
      "update app.relation set valid_from = now() - interval '3 days', valid_to = now() - interval '1 second' where person_id = $1 and substitutes_for is not null",
      [today],
    );
    expect(await sees(present, today)).toBe(false);
    await db.asSuperuser(
      "update app.relation set valid_from = now() - interval '1 second' where person_id = $1 and substitutes_for is not null",
      [later],
    );
    expect(await sees(present, later)).toBe(true);
  });

  it('is refused backwards, in the past, twice on one day, by oneself, and across services', async () => {
    const personId = await plantPerson(db, absent);
    expect(await substitute(personId, 3, 1)).toMatchObject({ code: 'days-reversed' });
    expect(await substitute(personId, -1, 1)).toMatchObject({ code: 'day-in-the-past' });
    expect(await substitute(personId, 0, 800)).toMatchObject({ code: 'end-too-far' });
    expect(await substitute(personId, 0, 1, absent)).toMatchObject({ code: 'same-colleague' });
    expect(
      await substitute(
        personId,
        0,
        1,
        await world.colleague('serd-operator', world.bodies.health, world.services.serd),
      ),
    ).toMatchObject({ code: 'kind-not-hers' });
    expect(await substitute(personId, 0, 5)).toEqual({ ok: true });
    expect(await substitute(personId, 5, 9)).toMatchObject({ code: 'already-substituted' });
    expect(await substitute(personId, 6, 9)).toEqual({ ok: true });
    await exclude(personId, present);
    expect(await substitute(personId, 20, 21)).toMatchObject({ code: 'cannot-be-chosen-for' });
  });
});

describe('handing over', () => {
  const handOver = async (people: readonly string[], who = present, by = head) => {
    const relationIds = await Promise.all(people.map((p) => relationId(absent, p)));
    const membershipId = await roleOf(who);
    return as(by, (tx) => handOverCaseload(tx, by, { relationIds, membershipId }, now()));
  };

  it('passes many people at once, without the absent colleague, and ends who stood in for her', async () => {
    const people = [
      await plantPerson(db, absent),
      await plantPerson(db, absent),
      await plantPerson(db, absent),
    ];
    const [first = ''] = people;
    const third = await world.colleague('clinician', world.bodies.health, world.services.dsm);
    const stand = {
      relationIds: [await relationId(absent, first)],
      membershipId: await roleOf(third),
      from: inDays(0),
      until: inDays(5),
    };
    await as(head, (tx) => substituteColleague(tx, head, stand, now()));
    expect(await handOver(people)).toEqual({ ok: true, count: 3 });
    for (const personId of people) {
      expect(await sees(present, personId)).toBe(true);
      expect(await sees(absent, personId)).toBe(false);
      expect(await relationOf(absent, personId)).toMatchObject({ endReason: 'handed-over' });
    }
    expect(await sees(third, first)).toBe(false);
    expect(await as(present, (tx) => listEntrustedToMe(tx, new Date(Date.now() - 60_000)))).toHaveLength(3);
    expect(await as(head, (tx) => listOpenRelationsIn(tx, [world.bodies.health]))).toHaveLength(3);
  });

  it('opens no second relation for who has the person already', async () => {
    const personId = await plantPerson(db, absent);
    await plantRelation(db, personId, present);
    expect(await handOver([personId])).toMatchObject({ ok: true });
    expect(
      (await as(head, (tx) => listRelationsOf(tx, personId))).filter((r) => r.validTo === null),
    ).toHaveLength(1);
  });

  it('is refused whole, with the codes, when the colleague may not stand beside one of them', async () => {
    const people = [await plantPerson(db, absent), await plantPerson(db, absent)];
    const [first = ''] = people;
    await exclude(first, present);
    const code = (await as(head, (tx) => findPersonStub(tx, first)))?.code;
    expect(await handOver(people)).toEqual({
      ok: false,
      code: 'cannot-be-chosen-for',
      field: 'membershipId',
      values: { codes: code },
    });
    expect(await sees(absent, first)).toBe(true);
  });

  it('is refused to a head of another service, and of relations that are not there', async () => {
    const personId = await plantPerson(db, absent);
    const other = await world.colleague('head-of-service', world.bodies.health, world.services.serd);
    expect(await handOver([personId], present, other)).toMatchObject({ code: 'nobody-to-hand-over' });
    expect(await handOver([personId], present, absent)).toMatchObject({ code: 'nobody-to-hand-over' });
    const input = { relationIds: [crypto.randomUUID()], membershipId: await roleOf(present) };
    expect(await as(head, (tx) => handOverCaseload(tx, head, input, now()))).toMatchObject({
      code: 'nobody-to-hand-over',
    });
  });

  it('passes nobody to another service of the same body, also where one heads them all', async () => {
    const { comune } = world.bodies;
    const [minors, adults] = [crypto.randomUUID(), crypto.randomUUID()];
    await db.asSuperuser(
      "insert into app.service (id, territory_id, organisation_id, name) values ($1, $3, $4, 'Minori'), ($2, $3, $4, 'Adulti')",
      [minors, adults, world.territoryId, comune],
    );
    const headOfAll = await world.colleague('head-of-service', comune);
    const worker = await world.colleague('social-worker', comune, adults);
    const other = await world.colleague('social-worker', comune, minors);
    const personId = await plantPerson(db, worker);
    const held = await as(headOfAll, (tx) => listOpenRelationsIn(tx, [comune]));
    const relationIds = held.filter((r) => r.personId === personId).map((r) => r.id);
    const input = { relationIds, membershipId: await roleOf(other) };
    expect(await as(headOfAll, (tx) => handOverCaseload(tx, headOfAll, input, now()))).toMatchObject({
      code: 'kind-not-hers',
    });
  });

  it('reaches the people of a colleague whose role has ended', async () => {
    const personId = await plantPerson(db, absent);
    const rows = { relationIds: [await relationId(absent, personId)], membershipId: await roleOf(present) };
    await db.asSuperuser('update app.membership set valid_to = now() where account_id = $1', [
      absent.accountId,
    ]);
    expect(await sees(absent, personId)).toBe(false);
    expect(await as(head, (tx) => handOverCaseload(tx, head, rows, now()))).toEqual({ ok: true, count: 1 });
    expect(await sees(present, personId)).toBe(true);
  });
});
