import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { makeLink } from './commands/make-link.ts';
import { openToCompany } from './commands/open-to-company.ts';
import { readLink } from './commands/read-link.ts';
import { sendDescription } from './commands/send-description.ts';
import { aHost, type PlantedHost } from './fixtures.ts';
import { listWaitingPlaces } from './store/waiting.ts';
import type { DescriptionContent, Place, PlaceDescriptionId } from './types.ts';

let db: TestDatabase;
let territoryId: Place['territoryId'];
let scout: Colleague;
let host: PlantedHost;
const now = new Date();
const today = dayInRome(now);
const request = { address: '192.0.2.1', requestId: 'test', now };
beforeAll(async () => {
  db = await openTestDatabase();
  const world = await aWorld(db);
  territoryId = world.territoryId as Place['territoryId'];
  scout = await world.colleague('scout', world.bodies.coop);
  host = await aHost(db, territoryId, scout.accountId);
});
afterAll(() => db.close());

const content: DescriptionContent = {
  title: 'Aiuto in serra',
  tasks: ['Annaffiare'],
  where: null,
  days: null,
  hoursMin: null,
  hoursMax: null,
  capacity: null,
  fromOn: null,
  lostOn: null,
  transport: null,
  licences: [],
  licenceOther: [],
  surroundings: { noise: null, people: null, place: null, public: null },
  adapts: [],
  ownPossible: [],
  growth: null,
  follows: null,
  writer: null,
};
const token = async (): Promise<string> =>
  withActor(db.doors, scout.who, async (tx) => {
    const link = { lastDay: addDays(today, 3), organisationName: 'Ente', contactLine: 'Prova' };
    const made = await makeLink(
      tx,
      { id: host.companyId, territoryId, name: 'Forno di prova' },
      link,
      '/aziende',
      now,
    );
    if (!made.ok) throw new Error(made.code);
    return made.token;
  });

it.each([
  'app.person',
  'app.case_file',
  'app.company',
  'app.company_contact',
  'app.company_site',
  'app.company_log',
  'app.place',
  'app.place_description',
  'app.account',
  'app.message',
  'app.needs_card',
  'app.introduction',
  'audit.event',
])('the door of a link cannot read %s', async (table) => {
  await expect(
    openToCompany(db.doors, (tx) => sql`select * from ${sql.table(table)}`.execute(tx.db)),
  ).rejects.toThrow('permission denied');
});

it.each([
  ['update app.place_invitation', sql`update app.place_invitation set revoked_at = null`],
  ['update app.place_description', sql`update app.place_description set content = '{}'`],
  ['delete from app.place_description', sql`delete from app.place_description`],
  ['write a place', sql`insert into app.place (title) values ('x')`],
])('the door of a link cannot %s', async (_, statement) => {
  await expect(openToCompany(db.doors, (tx) => statement.execute(tx.db))).rejects.toThrow(
    'permission denied',
  );
});

it('a colleague who reads the links cannot read the hash of their tokens', async () => {
  await token();
  await expect(
    withActor(db.doors, scout.who, (tx) => sql`select token_hash from app.place_invitation`.execute(tx.db)),
  ).rejects.toThrow('permission denied');
});

it('writes a row of the audit for each opening, refused or not, without an account', async () => {
  const link = await token();
  await readLink(db.doors, link, request);
  await readLink(db.doors, 'nothing', request);
  const rows = await db.asSuperuser(
    "select outcome, account_id from audit.event where event = 'place-link.read' order by id",
  );
  expect(rows).toMatchObject([
    { outcome: 'done', account_id: null },
    { outcome: 'refused', account_id: null },
  ]);
});

it('what a company sent waits for whoever made the link, and an open place for whoever entered it', async () => {
  const id = randomUUID() as PlaceDescriptionId;
  expect(await sendDescription(db.doors, await token(), { id, content }, request)).toEqual({ ok: true });
  const waiting = () => withActor(db.doors, scout.who, (tx) => listWaitingPlaces(tx, today));
  expect(await waiting()).toMatchObject([
    {
      id,
      title: 'Aiuto in serra',
      company: 'Forno di prova',
      what: 'look-at-description',
      due: addDays(today, 5),
      href: `/aziende/${host.companyId}/posti/descrizioni/${id}`,
    },
  ]);
  const plant = (lostIn: number) =>
    db.asSuperuser(
      `insert into app.place (territory_id, company_id, site_id, kind, title, state, lost_on, tasks, skills, demands, environment,
         licences, surroundings, accommodations, shifts, created_by)
       values ($1, $2, $3, 'stage', $5, 'open', $6, '["x"]', '[]', '{}', '{}', '{"codes":[],"other":[]}', '{}', '[]', '[]', $4)`,
      [territoryId, host.companyId, host.siteId, scout.accountId, `Tra ${lostIn}`, addDays(today, lostIn)],
    );
  for (const days of [3, 14, 15]) await plant(days);
  expect((await waiting()).map((w) => w.title)).toEqual(['Tra 3', 'Aiuto in serra', 'Tra 14']);
  const other = await withActor(db.doors, scout.who, (tx) => listWaitingPlaces(tx, today, [randomUUID()]));
  expect(other).toEqual([]);
});

it('a wish in what a company sends is refused before anything is written', async () => {
  const before = await db.asSuperuser('select id from app.place_description');
  const sent = await sendDescription(
    db.doors,
    await token(),
    {
      id: randomUUID() as PlaceDescriptionId,
      content: { ...content, tasks: ['Annaffiare', 'no stranieri'] },
    },
    request,
  );
  expect(sent).toMatchObject({ code: 'wish', wishes: [{ field: 'tasks', wish: 'origin' }] });
  expect(await db.asSuperuser('select id from app.place_description')).toEqual(before);
});
