import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { recordAudit } from '../src/platform/audit/record.ts';
import { createKeyFile, loadKeyFile } from '../src/platform/crypto/key-file.ts';
import { type Doors, openDoors } from '../src/platform/database/pools.ts';
import { withActor } from '../src/platform/database/with-actor.ts';
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../src/platform/embedded/superuser-url.ts';
import { PAGE_SIZE } from '../src/platform/http/list-page.ts';
import { migrate, withClient } from '../src/platform/migrate/migrate.ts';
import { databaseNames, prepareServer } from '../src/platform/migrate/prepare-server.ts';
import { embeddedConnections } from '../src/platform/start/connections.ts';
import { peopleQuery, peopleRows } from '../src/stages/casefile/pages/people-rows.ts';
import { registerPerson } from '../src/stages/people/commands/register-person.ts';
import { findIdentity } from '../src/stages/people/store/identities.ts';
import { aWorld, type Colleague } from '../test/support/a-world.ts';
import type { TestDatabase } from '../test/support/test-database.ts';
import { measure, table } from './measure.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const surnames = [
  'Bruni',
  'Conti',
  'De Luca',
  'Esposito',
  'Fabbri',
  'Galli',
  'Landi',
  'Moretti',
  'Neri',
  'Zani',
];

/** Enters people in the colleague's name. @returns the id of the last */
async function people(doors: Doors, colleague: Colleague, many: number): Promise<string> {
  let last = '';
  for (let n = 0; n < many; n++) {
    last = await withActor(doors, colleague.who, async (tx) => {
      const done = await registerPerson(tx, colleague, {
        familyName: surnames[n % surnames.length] ?? '',
        givenName: `Ada ${String.fromCharCode(97 + (n % 26))}`,
        birthDate: null,
        birthplace: null,
        sex: null,
        codiceFiscale: null,
        mismatchReason: null,
      });
      if (!done.ok) throw new Error(done.code);
      return done.person.id;
    });
  }
  return last;
}

const root = mkdtempSync(join(tmpdir(), 'accompagna-bench-'));
const server = await startEmbedded({ root, log: () => {} });
const secrets = { migrator: 'bench-only-migrator-0123456789', runtime: 'bench-only-runtime-0123456789' };
await prepareServer(await superuserUrl(server), secrets);
const at = embeddedConnections(server, secrets);
await migrate(at.data.migrator, at.keys.migrator, new Date());
await createKeyFile(join(root, 'keys'));
const doors = openDoors(at.data.runtime, at.keys.runtime, await loadKeyFile(join(root, 'keys')), () => {}, 4);
const asSuperuser = async (text: string, values?: unknown[]) =>
  withClient(
    await superuserUrl(server, databaseNames.data),
    async (client) => (await client.query(text, values)).rows,
  );
try {
  const world = await aWorld({ asSuperuser } as TestDatabase);
  const small = await world.colleague('social-worker', world.bodies.comune);
  const large = await world.colleague('social-worker', world.bodies.lead);
  say('Entering 2,200 people…\n');
  const one = await people(doors, small, 200);
  await people(doors, large, 2_000);
  await asSuperuser('analyze');

  const firstPage = (who: Colleague) => () =>
    withActor(doors, who.who, (tx) =>
      peopleRows({ tx, query: peopleQuery.parse({}), now: new Date() }, { size: PAGE_SIZE }),
    );
  say(
    table('First page by name: decrypt and sort all that is visible, show 50', [
      await measure('200 visible people', firstPage(small)),
      await measure('2,000 visible people', firstPage(large), 7),
    ]),
  );

  await asSuperuser(`create table app.bench_note as select gen_random_uuid() as id, p.id as person_id, now() - n * interval '1 minute' as at
      from app.person p, generate_series(1, 20) n; create index on app.bench_note (person_id); analyze app.bench_note;
    alter table app.bench_note enable row level security; grant select on app.bench_note to accompagna_runtime`);
  const newest = () =>
    withActor(doors, small.who, (tx) =>
      sql`select id from app.bench_note order by at desc limit 50`.execute(tx.db),
    );
  const under = async (what: string, condition: string, runs: number) => {
    await asSuperuser(
      `drop policy if exists bench on app.bench_note; create policy bench on app.bench_note for select to accompagna_runtime using (${condition})`,
    );
    return measure(what, newest, runs);
  };
  say(
    table('A list of 50 among 44,000 rows, of which 4,000 are visible, under row security', [
      await under(
        'array, computed once a statement (ours)',
        "person_id = any((select gate.persons('stub', 'read'))::uuid[])",
        15,
      ),
      await under('sub-select', "person_id in (select unnest(gate.persons('stub', 'read')))", 15),
    ]),
  );

  const read = (audited: boolean) => () =>
    withActor(doors, small.who, async (tx) => {
      await findIdentity(tx, one);
      if (audited)
        await recordAudit(tx, small.accountId, {
          event: 'bench.read',
          outcome: 'done',
          requestId: randomUUID(),
          personIds: [one],
          dataClasses: ['identity'],
        });
    });
  say(
    table('Reading one identity', [
      await measure('without the audit', read(false), 60),
      await measure('audited in the same transaction (ours)', read(true), 60),
    ]),
  );
} finally {
  await doors.close();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
}
