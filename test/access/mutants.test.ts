import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../db/types/database.ts';
import type { Tx } from '../../src/platform/database/tx.ts';
import { loadFacts } from '../../src/platform/http/facts.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { type Ask, type Facts, may } from '../../src/policy/decide.ts';
import { gateFunctions } from '../../src/policy/gate-functions.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { bodyProbes } from './body-probes.ts';
import { forbiddenProbes } from './forbidden-probes.ts';
import { functionMutations, mutatedFunction } from './function-mutations.ts';
import { heldRoles, mayEverywhere, mayInBody, mayTouch } from './oracle.ts';
import { type PersonClass, personClasses } from './oracle-table.ts';
import { personProbes } from './person-probes.ts';
import { type Planted, plant } from './plant.ts';
import { policyMutations } from './policy-mutations.ts';
import { type Probe, probeFunction } from './probe.ts';
import { differencesOf, putSql, type Run } from './put-probes.ts';
import { everyFlip, type Flip, flipName, flipped, flipSql } from './rule-mutations.ts';
import { tellingSituations } from './situations.ts';

let db: TestDatabase;
let client: pg.Client;
let kysely: Kysely<Database>;
let world: readonly Planted[] = [];
const facts = new Map<Planted, Facts>();
const tally = { killed: 0, all: 0, survivors: [] as string[] };
const everyProbe = [...personProbes, ...bodyProbes, ...forbiddenProbes];

/** One transaction that is never committed: the world, and one mutant after the other between savepoints. */
beforeAll(async () => {
  db = await openTestDatabase();
  client = new pg.Client(db.superuser);
  await client.connect();
  const one = { connect: async () => Object.assign(client, { release: () => {} }), end: async () => {} };
  kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool: one as unknown as pg.Pool }) });
  await client.query('begin');
  await client.query(probeFunction);
  world = await plant(client, tellingSituations());
  await client.query('analyze');
  for (const p of world) {
    const loaded = await asActor(p, () => factsOf(p));
    if (loaded) facts.set(p, loaded);
  }
}, 120_000);
afterAll(async () => {
  await client.query('rollback');
  await client.end();
  await db.close();
});

async function between<T>(work: () => Promise<T>, begin = ''): Promise<T> {
  await client.query(`savepoint mutant; ${begin}`);
  try {
    return await work();
  } finally {
    await client.query('rollback to savepoint mutant; release savepoint mutant');
  }
}

const asActor = <T>(p: Planted, work: () => Promise<T>): Promise<T> =>
  between(work, `set local role accompagna_runtime; set local app.account = '${p.accountId}'`);

async function factsOf(p: Planted): Promise<Facts | undefined> {
  if (!p.situation.active) return undefined;
  const { bodies, services } = p.ground;
  const roles = heldRoles(p.situation).map((m) => ({
    role: m.role,
    organisationId: m.body && bodies[m.body],
    serviceId: m.service && services[m.service],
    organisationName: null,
    organisationKind: null,
    territoryId: null,
    territoryName: null,
  }));
  const me: SignedIn = {
    accountId: p.accountId,
    name: '',
    language: 'it',
    roles,
    sessionHash: Buffer.alloc(0),
    csrfSecret: Buffer.alloc(0),
  };
  return loadFacts({ db: kysely } as unknown as Tx, me, p.personId);
}

const run: Run = async (values, texts) =>
  (await client.query<{ answers: string[] }>(putSql, [values, texts])).rows[0]?.answers ?? [];

/** Whether SQL now answers otherwise than the oracle, somewhere. */
async function isTold(probes: readonly Probe[], among: readonly Planted[]): Promise<boolean> {
  for (const p of among) {
    if ((await asActor(p, () => differencesOf(run, p, probes))).length > 0) return true;
  }
  return false;
}

/** Whether the guard, with the facts it loads now, answers otherwise than the oracle. */
async function isGuardTold(among: readonly Planted[]): Promise<boolean> {
  for (const p of among) {
    const now = await asActor(p, () => factsOf(p));
    if (
      now &&
      personClasses.some(
        (dataClass) =>
          may(now, { of: 'person', dataClass, action: 'read' }) !== mayTouch(p.situation, dataClass, 'read'),
      )
    )
      return true;
  }
  return false;
}

function count(name: string, killed: boolean): void {
  tally.all += 1;
  if (killed) tally.killed += 1;
  else tally.survivors.push(name);
}

/** One account of each kind is enough where no person is asked about. */
const perAccount = () => [
  ...new Map(world.map((p) => [JSON.stringify([p.situation.active, p.situation.memberships]), p])).values(),
];
const named = (pattern: RegExp) => world.filter((p) => pattern.test(p.situation.name));
/** Situations that tell most policies: who has nothing, who has everything, and one of each reason to be refused. */
const core = () => [
  ...named(/: no relation$|^[^:]*: relation in force now$/),
  ...named(
    /^crossed.*of body|same service, in force now$|until this instant$|waiting|another service$|moved|deactivated$|excluded (actor|A), in force now|hidden from actor, in force now|^head.*(another body|another service)/,
  ),
];

it('finds nothing to tell in the policy itself', { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  for (const p of core()) wrong.push(...(await asActor(p, () => differencesOf(run, p, personProbes))));
  for (const p of perAccount()) wrong.push(...(await asActor(p, () => differencesOf(run, p, everyProbe))));
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(await isGuardTold(world)).toBe(false);
});

function guardTells(f: Flip): boolean {
  const rules = flipped(f);
  return world.some((p) => {
    const known = facts.get(p);
    if (known === undefined) return false;
    const told = (ask: Ask, oracle: boolean) => may(known, ask, rules) !== oracle;
    const { dataClass, action } = f;
    if (f.standing === 'installation')
      return told({ of: 'installation', dataClass, action }, mayEverywhere(p.situation, dataClass, action));
    if (f.standing === 'own-organisation')
      return told(
        { of: 'body', organisationId: p.ground.bodies.A, dataClass, action },
        mayInBody(p.situation, 'A', dataClass, action),
      );
    return told({ of: 'person', dataClass, action }, mayTouch(p.situation, dataClass as PersonClass, action));
  });
}

it('tells every flip of a rule in the guard', { timeout: 120_000 }, () => {
  for (const f of everyFlip()) count(`guard, ${flipName(f)}`, guardTells(f));
  expect(tally.survivors).toEqual([]);
});

/** Flips that SQL cannot show, because a second condition stands beside the rule: a grant to change what one may not
 *  read opens nothing (PostgreSQL asks both policies), and only a head's own bodies are assigned to. */
function isMutantOfSql(f: Flip): boolean {
  const asking = everyProbe.filter((p) => p.asks.some(([c, a]) => c === f.dataClass && a === f.action));
  if (f.action === 'assign' && f.standing !== 'caseload') return false;
  return asking.length > 0 && (f.granted || asking.some((p) => p.command !== 'update'));
}

it('tells flips of the rules in SQL', { timeout: 240_000 }, async () => {
  const plain = world.filter(
    (p) =>
      p.situation.exclusions.length + p.situation.hidings.length === 0 && p.situation.memberships.length < 2,
  );
  for (const f of everyFlip().filter(isMutantOfSql)) {
    const probes = everyProbe.filter((p) => p.asks.some(([c, a]) => c === f.dataClass && a === f.action));
    const standing = plain.filter((p) => {
      const [first] = p.situation.bonds;
      if (!heldRoles(p.situation).some((m) => m.role === f.role)) return false;
      if (f.standing === 'own-organisation' || f.standing === 'installation') return true;
      return (
        first?.when === 'now' &&
        first.body === 'A' &&
        first.accepted &&
        (f.standing === 'caseload'
          ? first.holder === 'colleague' && first.service === 'a1'
          : first.kind === f.standing && first.holder === 'body')
      );
    });
    const killed = await between(async () => isTold(probes, standing.slice(0, 2)), flipSql(f));
    count(`SQL, ${flipName(f)}`, killed);
  }
});

it('tells changed policies and grants of tables', { timeout: 240_000 }, async () => {
  const [people, accounts] = [core(), perAccount()];
  for (const m of policyMutations()) {
    const probes = everyProbe.filter((p) => p.table === m.table || p.sql.includes(`${m.table} `));
    const about = probes.some((p) => personProbes.includes(p)) ? people : accounts;
    count(m.name, await between(() => isTold(probes, about), m.statements.join('\n')));
  }
});

/** For each function, the situations and the probes in which it speaks; the rest would only take time. */
const speaks: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  memberships: [
    /member|moved|deactivated|works in|: no relation$|relation in force now$/,
    /app\.event$|app\.territory$/,
  ],
  member_services: [
    /^social-worker.*(in force now|no service)|no relation/,
    /own service|app\.referral_origin$/,
  ],
  member_bodies: [/excluded|: no relation$|relation in force now$/, /app\.event$|inner service|situation/],
  excluded_persons: [/excluded|relation in force now$/, /app\.event$|situation/],
  persons: [
    /^(social-worker|head-of-service), manages|^crossed|^social-worker and|stub hidden|identity hidden/,
    /reads app\.(event|person_identity)$|adds to app\.event$/,
  ],
  hidden: [/hidden/, /^reads/],
  quiet_kinds: [/relation in force now$|^crossed/, /quiet/],
  headed_bodies: [/^head|in force now$/, /act|coordinate|herself/],
};

it('tells changed functions of the gate', { timeout: 240_000 }, async () => {
  const accounts = perAccount();
  const [people, guarded] = [
    core(),
    named(/relation in force|excluded|stub hidden|same service|another|crossed/),
  ];
  for (const m of functionMutations) {
    const [where, what] = speaks[m.fn] ?? [/^$/, /^$/];
    const killed = await between(
      async () => {
        const probes = everyProbe.filter((p) => what.test(p.name));
        if (await isTold(probes, named(where))) return true;
        if (/relations_with|hidings_of|is_excluded_from/.test(m.fn))
          return (
            (await isTold(
              personProbes.filter((p) => p.name.includes('gate')),
              people,
            )) || isGuardTold(guarded)
          );
        return m.fn in speaks
          ? false
          : (await isTold(
              [...bodyProbes, ...personProbes.filter((p) => p.name.includes('codice'))],
              accounts,
            )) ||
              isTold(
                personProbes.filter((p) => p.name.includes('codice')),
                people,
              );
      },
      mutatedFunction(gateFunctions, m),
    );
    count(m.name, killed);
  }
});

it('kills at least 95 % of the mutants', () => {
  const percent = (100 * tally.killed) / tally.all;
  console.log(
    `mutants: ${tally.killed} killed of ${tally.all} (${percent.toFixed(1)} %)${tally.survivors.map((s) => `\n  survives: ${s}`).join('')}`,
  );
  expect(percent).toBeGreaterThanOrEqual(95);
});
