import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { offerPlace } from './commands/offer-place.ts';
import { openToCompany } from './commands/open-to-company.ts';
import { findOffer, listOffers, listWaitingOffers, updateOffer } from './store/offers.ts';

let db: TestDatabase;
let here: Awaited<ReturnType<typeof aWorld>>;
let far: Awaited<ReturnType<typeof aWorld>>;
let scout: Colleague;
let farScout: Colleague;
const now = new Date();
beforeAll(async () => {
  db = await openTestDatabase();
  here = await aWorld(db);
  far = await aWorld(db);
  for (const [world, code, name] of [
    [here, 'G825', 'Pontassieve'],
    [far, 'B832', 'Carrara'],
  ] as const)
    await db.asSuperuser(
      'insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, $2, $3)',
      [world.territoryId, code, name],
    );
  scout = await here.colleague('scout', here.bodies.coop);
  farScout = await far.colleague('scout', far.bodies.coop);
});
afterAll(() => db.close());

const content = {
  companyName: 'Forno di prova',
  codiceCatastale: 'G825',
  activity: null,
  work: 'Sistemare il pane',
  contactName: 'Gina Prova',
  phone: '+390551234567',
  email: null,
  whenToCall: null,
};
let sender = 0;
/** Sends an offer, each from an address of its own. */
const sent = async (more: Partial<typeof content> = {}) => {
  sender += 1;
  const done = await offerPlace(
    db.doors,
    { ...content, ...more, sentKey: randomUUID() },
    { address: `192.0.2.${sender}`, now },
  );
  expect(done).toMatchObject({ ok: true });
  const [row] = await db.asSuperuser<{ id: string; territory_id: string }>(
    'select id, territory_id from app.company_offer order by sent_at desc, ctid desc limit 1',
  );
  if (row === undefined) throw new Error('nothing was written');
  return row;
};
const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const page = { size: 50, cursor: undefined };

it('goes to the territory of its comune, whose scouts alone read it', async () => {
  const [ours, theirs] = [await sent(), await sent({ codiceCatastale: 'B832' })];
  expect([ours.territory_id, theirs.territory_id]).toEqual([here.territoryId, far.territoryId]);
  const seen = async (who: Colleague) =>
    (await as(who, (tx) => listOffers(tx, 'new', { by: 'due', descending: false }, page))).rows.map(
      (o) => o.id,
    );
  expect(await seen(scout)).toContain(ours.id);
  expect(await seen(scout)).not.toContain(theirs.id);
  expect(await seen(farScout)).toEqual([theirs.id]);
  expect(await as(farScout, (tx) => findOffer(tx, ours.id))).toBeUndefined();
  expect((await as(farScout, listWaitingOffers)).map((o) => o.id)).toEqual([theirs.id]);
  const worker = await here.colleague('social-worker', here.bodies.comune);
  expect(await as(worker, listWaitingOffers)).toEqual([]);
});

it('tells the scouts of each body that leads a project of the territory, and of no other', async () => {
  const { id } = await sent();
  const told = await db.asSuperuser<{ organisation_id: string }>(
    'select organisation_id from app.message where link = $1',
    [`/aziende/offerte/${id}`],
  );
  expect(told.map((m) => m.organisation_id)).toEqual([here.bodies.lead]);
});

it('cannot be read, changed or taken away through the door by which it came', async () => {
  await sent();
  for (const statement of [
    'select id from app.company_offer',
    "update app.company_offer set work = 'altro'",
    'delete from app.company_offer',
  ])
    await expect(openToCompany(db.doors, (tx) => sql.raw(statement).execute(tx.db))).rejects.toThrow(
      /permission denied/,
    );
});

it('is answered once, by nobody of another territory, and its words are nobody’s to change', async () => {
  const { id } = await sent();
  const answer = (who: Colleague, reason: string) =>
    as(who, (tx) => updateOffer(tx, { id: id as never, version: 1 }, { reason }, now));
  expect(await answer(farScout, 'Non è mia')).toBe(false);
  expect(await answer(scout, 'Richiamare a marzo')).toBe(true);
  expect(await answer(scout, 'Un’altra')).toBe(false);
  await expect(
    db.asSuperuser("update app.company_offer set reason = 'altro' where id = $1", [id]),
  ).rejects.toThrow(/answered once/);
  await expect(
    as(scout, (tx) => sql`update app.company_offer set work = 'altro' where id = ${id}`.execute(tx.db)),
  ).rejects.toThrow(/permission denied/);
});

it('writes nothing where one of its rows cannot be written', async () => {
  const count = async () => (await db.asSuperuser('select 1 from app.company_offer')).length;
  const before = await count();
  await db.asSuperuser('alter table audit.event rename to event_away');
  try {
    await expect(sent()).rejects.toThrow();
  } finally {
    await db.asSuperuser('alter table audit.event_away rename to event');
  }
  expect(await count()).toBe(before);
});
