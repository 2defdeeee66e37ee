import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { heldByPurpose } from './held-by-purpose.ts';
import { bond, job, situation } from './make-situation.ts';
import { type Planted, plant } from './plant.ts';

let db: TestDatabase;
let planted: Planted;
beforeAll(async () => {
  db = await openTestDatabase();
  planted = await withClient(db.superuser, async (client) => {
    await client.query('begin');
    const [first] = await plant(client, [
      situation('a job coach', [job('job-coach')], [bond('coaches')], {}),
    ]);
    await client.query('commit');
    if (first === undefined) throw new Error('nothing was planted');
    return first;
  });
}, 60_000);
afterAll(() => db.close());

/** Runs one statement through the door of a company’s link. @returns its rows; @throws what the database says */
const through = <R>(statement: string): Promise<readonly R[]> =>
  withSystem(db.doors, 'hosting', async (tx) => (await sql.raw<R>(statement).execute(tx.db)).rows);

/** What the door holds, written by hand: a link and the sealed paper, found by their hashes; tries; what it leaves behind, also
 *  without a link; and in which comune and for which body that is. */
const held: Readonly<Record<string, readonly string[]>> = {
  'app.place_invitation SELECT': [
    'company_id',
    'company_name',
    'contact_line',
    'created_by',
    'expires_at',
    'id',
    'organisation_name',
    'revoked_at',
    'territory_id',
    'token_hash',
  ],
  'app.company_paper SELECT': ['expires_at', 'id', 'revoked_at', 'sealed', 'token_hash'],
  'app.place_description INSERT': ['*'],
  'app.company_offer INSERT': ['*'],
  'app.territory_comune SELECT': ['*'],
  'app.project_partner SELECT': ['*'],
  'app.sign_in_attempt INSERT': ['*'],
  'app.sign_in_attempt SELECT': ['*'],
  'app.message INSERT': ['*'],
  'audit.event INSERT': ['*'],
};

it('holds, through the door of a company’s link, these columns of these tables and nothing else', async () => {
  expect(await heldByPurpose(db, 'hosting')).toEqual(held);
});

it.each([
  'app.person',
  'app.person_identity',
  'app.needs_card',
  'app.introduction',
  'app.company',
  'app.company_contact',
  'app.place',
  'app.place_description',
  'app.account',
  'app.case_file',
  'audit.event',
])('reads no row of %s there', async (table) => {
  await expect(through(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
});

it('learns neither of whom a paper speaks nor of which introduction', async () => {
  expect(await through('select id from app.company_paper where sealed is not null')).not.toEqual([]);
  for (const column of ['person_id', 'introduction_id', 'made_by', 'territory_id'])
    await expect(through(`select ${column} from app.company_paper`)).rejects.toThrow(/permission denied/);
});

it('asks the gate in vain: nobody is signed in at this door', async () => {
  expect(
    await through(
      "select gate.actor() as actor, gate.persons('needs-card', 'read') as persons, gate.territories('company', 'read') as territories",
    ),
  ).toEqual([{ actor: null, persons: [], territories: [] }]);
});

it('leaves a description for the company of the link, and for no other', async () => {
  const { here, far, farTerritory } = planted.ground.firms;
  const describes = (territory: string, company: string) =>
    through(
      `insert into app.place_description (territory_id, company_id, invitation_id, content) values ('${territory}', '${company}', '${here.placeLink}', '{}')`,
    );
  await describes(planted.ground.territoryId, here.company);
  await expect(describes(planted.ground.territoryId, here.companyTwin)).rejects.toThrow(/foreign key/);
  await expect(describes(farTerritory, far.company)).rejects.toThrow(/foreign key/);
});

it('writes no answer over what it left, and revokes no link', async () => {
  await expect(through("update app.place_description set state = 'taken'")).rejects.toThrow(
    /permission denied/,
  );
  await expect(through('update app.place_invitation set revoked_at = now()')).rejects.toThrow(
    /permission denied/,
  );
});

it('keeps no step that says she agreed and does not say how that was known', async () => {
  const step = (columns: string, values: string) =>
    db.asSuperuser(
      `insert into app.introduction_step (territory_id, person_id, introduction_id, on_day, recorded_by, ${columns})
       values ($1, $2, $3, '2026-01-01', $4, ${values})`,
      [planted.ground.territoryId, planted.personId, planted.rows.introProposed, planted.accountId],
    );
  for (const kind of ['agreed', 'not-now', 'asked-someone']) {
    await expect(step('kind, side', `'${kind}', 'service'`)).rejects.toThrow(/check constraint/);
    await expect(step('kind, side', `'${kind}', 'person'`)).rejects.toThrow(/check constraint/);
    await step('kind, side, part, way', `'${kind}', 'person', 'person', 'told'`);
  }
});
