import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { closePlace } from './commands/close-place.ts';
import { copyPlace } from './commands/copy-place.ts';
import { editPlace } from './commands/edit-place.ts';
import { enterPlace } from './commands/enter-place.ts';
import { openPlace } from './commands/open-place.ts';
import { aHost, aPlaceWritten, type PlantedHost } from './fixtures.ts';
import { listOpenPlaces } from './store/open-places.ts';
import { findPlace, insertPlace, listPlacesOfCompany, type PlaceWritten } from './store/places.ts';
import { countTutorPeople } from './store/tutor-places.ts';
import type { Place, PlaceId } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let scout: Colleague;
let host: PlantedHost;
const now = new Date();
const today = dayInRome(now);
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  scout = await world.colleague('scout', world.bodies.coop);
  host = await aHost(db, world.territoryId, scout.accountId);
});
afterAll(() => db.close());

const company = () => ({ id: host.companyId, territoryId: world.territoryId as Place['territoryId'] });
const entered = async (more: Partial<PlaceWritten> = {}): Promise<Place> =>
  withActor(db.doors, scout.who, async (tx) => {
    const done = await enterPlace(tx, company(), aPlaceWritten(host, more));
    if (!done.ok) throw new Error(done.code);
    const place = await findPlace(tx, done.id);
    if (place === undefined) throw new Error('It is not there.');
    return place;
  });
const as = <T>(work: Parameters<typeof withActor<T>>[2], who: Colleague = scout) =>
  withActor(db.doors, who.who, work);

it('keeps a place as it was written, a draft of whoever entered it', async () => {
  const place = await entered();
  expect(place).toMatchObject({
    ...aPlaceWritten(host),
    state: 'draft',
    companyId: host.companyId,
    createdBy: scout.accountId,
    version: 1,
  });
});

it.each([
  ['wish', 'tasks', { tasks: ['Sistemare il pane', 'solo donne'] }],
  ['wish', 'ownPossible', { accommodations: [{ text: 'no stranieri', state: 'possible' as const }] }],
  ['site-not-theirs', 'siteId', { siteId: randomUUID() as Place['siteId'] }],
  ['tutor-not-theirs', 'tutorId', { tutorId: randomUUID() as Place['siteId'] as never }],
  ['days-backwards', 'toOn', { fromOn: today, toOn: addDays(today, -1) }],
  ['lost-after-end', 'lostOn', { toOn: today, lostOn: addDays(today, 1) }],
  ['hours-backwards', 'hoursMax', { weeklyHoursMin: 20, weeklyHoursMax: 10 }],
  [
    'shifts-overlap',
    'day1',
    {
      shifts: [
        { weekday: 7 as const, from: '22:00', to: '06:00' },
        { weekday: 1 as const, from: '05:00', to: '09:00' },
      ],
    },
  ],
])('refuses %s beside %s and writes nothing', async (code, field, more) => {
  const count = () => db.asSuperuser<{ n: string }>('select count(*) as n from app.place');
  const before = await count();
  const done = await as((tx) => enterPlace(tx, company(), aPlaceWritten(host, more)));
  expect(done).toMatchObject({ ok: false, code, field });
  expect(await count()).toEqual(before);
});

it('lets no other key into the content of a place', async () => {
  const sneaked = { ...aPlaceWritten(host), surroundings: { ...aPlaceWritten(host).surroundings, sex: 'f' } };
  await expect(as((tx) => enterPlace(tx, company(), sneaked))).rejects.toThrow();
});

it('has no column in which a wish about sex, age, origin or disability could stand', async () => {
  const columns = await db.asSuperuser<{ column_name: string }>(
    "select column_name from information_schema.columns where table_schema = 'app' and table_name = 'place'",
  );
  expect(
    columns.map((c) => c.column_name).filter((c) => /sex|age$|gender|origin|disab|diagnos/.test(c)),
  ).toEqual([]);
});

it('changes nothing when somebody saved in between', async () => {
  const place = await entered();
  await as((tx) => editPlace(tx, place, place.version, { title: 'Aiuto pasticcere' }));
  const second = await as(async (tx) =>
    editPlace(tx, (await findPlace(tx, place.id)) ?? place, place.version, { title: 'Altro' }),
  );
  expect(second).toMatchObject({ ok: false, code: 'changed-meanwhile' });
  expect((await as((tx) => findPlace(tx, place.id)))?.title).toBe('Aiuto pasticcere');
});

it('opens a place that has tasks, people and a day to come, and no other', async () => {
  const bare = await entered({ tasks: [] });
  expect(await as((tx) => openPlace(tx, bare, bare.version, now))).toMatchObject({ code: 'tasks-missing' });
  const late = await entered({ lostOn: addDays(today, -1) });
  expect(await as((tx) => openPlace(tx, late, late.version, now))).toMatchObject({ code: 'lost-already' });
  const good = await entered({ lostOn: today });
  expect(await as((tx) => openPlace(tx, good, good.version, now))).toEqual({ ok: true });
});

it('closes a place with its reason, for good; a copy takes its words and not its days', async () => {
  const place = await entered({ lostOn: addDays(today, 5), fromOn: addDays(today, 9) });
  expect(await as((tx) => closePlace(tx, place, place.version, 'Hanno assunto qualcuno'))).toEqual({
    ok: true,
  });
  const closed = (await as((tx) => findPlace(tx, place.id))) ?? place;
  expect(closed).toMatchObject({ state: 'closed', closedReason: 'Hanno assunto qualcuno' });
  expect(await as((tx) => openPlace(tx, closed, closed.version, now))).toMatchObject({
    code: 'not-in-this-state',
  });
  expect(await as((tx) => editPlace(tx, closed, closed.version, { title: 'Altro' }))).toMatchObject({
    code: 'not-in-this-state',
  });
  const copied = await as((tx) => copyPlace(tx, closed));
  if (!copied.ok) throw new Error(copied.code);
  expect(await as((tx) => findPlace(tx, copied.id))).toMatchObject({
    tasks: place.tasks,
    shifts: place.shifts,
    state: 'draft',
    copiedFrom: place.id,
    fromOn: null,
    lostOn: null,
  });
});

it('lists open places with their company and comune for the match, the next to be lost first', async () => {
  const [later, sooner] = [
    await entered({ lostOn: addDays(today, 30) }),
    await entered({ lostOn: addDays(today, 3) }),
  ];
  for (const p of [later, sooner]) await as((tx) => openPlace(tx, p, p.version, now));
  const open = await as((tx) => listOpenPlaces(tx, world.territoryId));
  const ids = open.map((p) => p.id);
  expect(ids.indexOf(sooner.id)).toBeLessThan(ids.indexOf(later.id));
  expect(open.find((p) => p.id === sooner.id)).toMatchObject({
    companyName: 'Forno di prova',
    standingCompanyId: host.companyId,
    codiceCatastale: 'A564',
    tutorCapacity: 2,
    demands: { d430: 2, d720: 1 },
  });
  expect(open.every((p) => p.state === 'open')).toBe(true);
  expect(await as((tx) => listOpenPlaces(tx, randomUUID()))).toEqual([]);
});

it('counts for how many people the other open places of a tutor are', async () => {
  const other = await aHost(db, world.territoryId, scout.accountId, 'Serra di prova');
  const made: PlaceId[] = [];
  for (const capacity of [1, 3]) {
    const done = await as((tx) =>
      enterPlace(tx, { ...company(), id: other.companyId }, aPlaceWritten(other, { capacity })),
    );
    if (done.ok) made.push(done.id);
  }
  for (const id of made) await db.asSuperuser("update app.place set state = 'open' where id = $1", [id]);
  expect(await as((tx) => countTutorPeople(tx, other.tutorId, made[0] ?? ''))).toBe(3);
});

it.each([
  ['scout', 'coop', true],
  ['job-coach', 'coop', true],
  ['coordinator', 'lead', true],
  ['orientation-worker', 'coop', false],
  ['social-worker', 'comune', false],
  ['clinician', 'health', false],
] as const)(
  'the database lets a %s of the %s read the places of her territory; write them: %s',
  async (role: Role, body, writes) => {
    const who = await world.colleague(role, world.bodies[body]);
    const place = await entered();
    expect((await as((tx) => findPlace(tx, place.id), who))?.id).toBe(place.id);
    const written = as(
      (tx) =>
        insertPlace(tx, {
          ...aPlaceWritten(host),
          id: randomUUID() as PlaceId,
          territoryId: place.territoryId,
          companyId: host.companyId,
          copiedFrom: null,
          descriptionId: null,
        }),
      who,
    );
    if (writes) await written;
    else await expect(written).rejects.toThrow();
  },
);

it('shows nothing to a scout of another territory, and lets her write nothing', async () => {
  const elsewhere = await aWorld(db);
  const stranger = await elsewhere.colleague('scout', elsewhere.bodies.coop);
  const place = await entered();
  expect(await as((tx) => findPlace(tx, place.id), stranger)).toBeUndefined();
  expect(await as((tx) => listPlacesOfCompany(tx, [host.companyId]), stranger)).toEqual([]);
  expect(await as((tx) => listOpenPlaces(tx), stranger)).toEqual([]);
  expect(await as((tx) => closePlace(tx, place, place.version, 'Altro'), stranger)).toMatchObject({
    code: 'changed-meanwhile',
  });
});
