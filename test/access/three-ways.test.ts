import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { withSystem } from '../../src/platform/database/with-system.ts';
import { loadFacts } from '../../src/platform/http/facts.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { findSession, insertSession } from '../../src/platform/session/session-store.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { may } from '../../src/policy/decide.ts';
import { type Action, actions, type DataClass, dataClasses } from '../../src/policy/vocabulary.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { bodyProbes } from './body-probes.ts';
import { forbiddenProbes } from './forbidden-probes.ts';
import { mayEverywhere, mayInBody, mayList, mayTouch } from './oracle.ts';
import { personClasses } from './oracle-table.ts';
import { personProbes } from './person-probes.ts';
import { type Planted, plant, type World } from './plant.ts';
import { type Probe, probeFunction, tellingProbes } from './probe.ts';
import { differencesOf, type Run, summaryOf } from './put-probes.ts';
import { everySituation, onePerAccount } from './situations.ts';

let db: TestDatabase;
let world: World;
const signedIn = new Map<string, SignedIn | undefined>();
const verbs = Object.keys(actions) as Action[];
const classes = Object.keys(dataClasses) as DataClass[];

beforeAll(async () => {
  db = await openTestDatabase();
  world = await withClient(db.superuser, async (client) => {
    await client.query('begin');
    const planted = await plant(client, everySituation());
    await client.query(probeFunction);
    await client.query('commit');
    return planted;
  });
}, 120_000);
afterAll(() => db.close());

/** Who is signed in, by the way of the application: a session, looked up. */
async function whoIs(accountId: string): Promise<SignedIn | undefined> {
  if (!signedIn.has(accountId)) {
    const found = await withSystem(db.doors, 'sign-in', async (tx) =>
      findSession(tx, await insertSession(tx, accountId, new Date()), new Date()),
    );
    signedIn.set(accountId, found && 'signedIn' in found ? found.signedIn : undefined);
  }
  return signedIn.get(accountId);
}

/** Asks in one transaction of the actor: the guard with the facts it loads itself, and the probes. */
async function askAll(p: Planted, probes: readonly Probe[]): Promise<{ checks: number; wrong: string[] }> {
  const me = await whoIs(p.accountId);
  return withActor(db.doors, { accountId: p.accountId, requestId: 'access-test' }, async (tx) => {
    const facts = me && (await loadFacts(tx, me, p.personId));
    const wrong: string[] = [];
    for (const dataClass of personClasses) {
      for (const action of verbs) {
        const guard = facts !== undefined && may(facts, { of: 'person', dataClass, action });
        const oracle = mayTouch(p.situation, dataClass, action);
        if (guard !== oracle)
          wrong.push(`${p.situation.name} | ${dataClass} ${action}: oracle ${oracle}, guard ${guard}`);
      }
    }
    const run: Run = async (values, texts) =>
      (
        await sql<{
          answers: string[];
        }>`select probe.put(${values}::jsonb, ${texts}::text[]) as answers`.execute(tx.db)
      ).rows[0]?.answers ?? [];
    wrong.push(...(await differencesOf(run, p, probes)));
    return { checks: personClasses.length * verbs.length + probes.length, wrong };
  });
}

it('answers alike in the guard, the oracle and SQL, for every role, relation, exclusion and hiding', {
  timeout: 1_200_000,
}, async () => {
  let checks = 0;
  const wrong: string[] = [];
  const queue = [...world];
  const worker = async () => {
    for (let p = queue.pop(); p !== undefined; p = queue.pop()) {
      const done = await askAll(p, tellingProbes(p.situation, personProbes));
      checks += done.checks;
      wrong.push(...done.wrong);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  console.log(`three ways: ${world.length} situations, ${checks} checks, ${wrong.length} differences`);
  expect(summaryOf(wrong)).toEqual([]);
});

it('answers alike on bodies, accounts and what nobody may do, for every set of memberships', {
  timeout: 900_000,
}, async () => {
  const one = onePerAccount(world);
  let checks = 0;
  const wrong: string[] = [];
  for (const p of one.values()) {
    const me = await whoIs(p.accountId);
    const done = await askAll(p, [...bodyProbes, ...forbiddenProbes]);
    const asked = await withActor(
      db.doors,
      { accountId: p.accountId, requestId: 'access-test' },
      async (tx) => me && loadFacts(tx, me),
    );
    for (const dataClass of classes) {
      for (const action of verbs) {
        const pairs = [
          [
            'A',
            mayInBody(p.situation, 'A', dataClass, action),
            asked && may(asked, { of: 'body', organisationId: p.ground.bodies.A, dataClass, action }),
          ],
          [
            'B',
            mayInBody(p.situation, 'B', dataClass, action),
            asked && may(asked, { of: 'body', organisationId: p.ground.bodies.B, dataClass, action }),
          ],
          [
            'everywhere',
            mayEverywhere(p.situation, dataClass, action),
            asked && may(asked, { of: 'installation', dataClass, action }),
          ],
          [
            'list',
            mayList(p.situation, dataClass, action),
            asked && may(asked, { of: 'list', dataClass, action }),
          ],
        ] as const;
        for (const [where, oracle, guard] of pairs) {
          if (oracle !== (guard ?? false))
            wrong.push(
              `${p.situation.name} | ${dataClass} ${action} ${where}: oracle ${oracle}, guard ${guard}`,
            );
        }
        checks += pairs.length;
      }
    }
    checks += done.checks;
    wrong.push(...done.wrong);
  }
  console.log(
    `three ways, without a person: ${one.size} accounts, ${checks} checks, ${wrong.length} differences`,
  );
  expect(summaryOf(wrong)).toEqual([]);
});
