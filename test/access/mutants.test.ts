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
import { startTestServer } from '../support/test-server.ts';
import { bodyProbes } from './body-probes.ts';
import { forbiddenProbes } from './forbidden-probes.ts';
import { functionMutations, mutatedFunction, speaks } from './function-mutations.ts';
import { isMutantOfSql } from './mutants-of-sql.ts';
import { heldRoles, mayEverywhere, mayInBody, mayTouch } from './oracle.ts';
import { type PersonClass, personClasses } from './oracle-table.ts';
import { personProbes } from './person-probes.ts';
import { type Planted, plant } from './plant.ts';
import { type PolicyMutation, policyMutations } from './policy-mutations.ts';
import { type Probe, probeFunction, tellingProbes } from './probe.ts';
import { differencesOf, putSql, type Run } from './put-probes.ts';
import { everyFlip, type Flip, flipName, flipped, flipSql } from './rule-mutations.ts';
import { onePerAccount, tellingSituations } from './situations.ts';
import { likeliestFirst, remember, tellingOf } from './telling-of.ts';

let own: Awaited<ReturnType<typeof startTestServer>>;
let db: TestDatabase;
let client: pg.Client;
let kysely: Kysely<Database>;
let world: readonly Planted[] = [];
const facts = new Map<Planted, Facts>();
type Kind = 'rules in the guard' | 'rules in SQL' | 'policies and grants' | 'functions of the gate';
const tally = new Map<Kind, { killed: number; all: number; survivors: string[] }>();
const everyProbe = [...personProbes, ...bodyProbes, ...forbiddenProbes];

/** One transaction that is never committed: the world, and one mutant after the other between savepoints. On a server
 *  of its own: so long a transaction would hold up the sealing of every database beside it. */
beforeAll(async () => {
  own = await startTestServer();
  db = await openTestDatabase(own.server);
  client = new pg.Client(db.superuser);
  await client.connect();
  const one = { connect: async () => Object.assign(client, { release: () => {} }), end: async () => {} };
  kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool: one as unknown as pg.Pool }) });
  await client.query('begin');
  await client.query(probeFunction);
  world = await plant(client, tellingSituations());
  for (const p of world) {
    const loaded = await asActor(p, () => factsOf(p));
    if (loaded) facts.set(p, loaded);
  }
}, 200_000);
afterAll(async () => {
  await client.query('rollback');
  await client.end();
  await db.close();
  await own.stop();
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
    identityLevel: 'password',
    sessionHash: Buffer.alloc(0),
    csrfSecret: Buffer.alloc(0),
  };
  return loadFacts({ db: kysely } as unknown as Tx, me, p.personId);
}

const run: Run = async (values, texts) =>
  (await client.query<{ answers: string[] }>(putSql, [values, texts])).rows[0]?.answers ?? [];

/** Whether SQL now answers otherwise than the oracle, somewhere. */
async function isTold(probes: readonly Probe[], among: readonly Planted[]): Promise<boolean> {
  for (const p of likeliestFirst(among)) {
    if ((await asActor(p, () => differencesOf(run, p, probes))).length > 0) return remember(p);
  }
  return false;
}

/** Whether the guard, with the facts it loads now, answers otherwise than the oracle. */
async function isGuardTold(among: readonly Planted[]): Promise<boolean> {
  for (const p of likeliestFirst(among)) {
    const now = await asActor(p, () => factsOf(p));
    if (
      now &&
      personClasses.some(
        (dataClass) =>
          may(now, { of: 'person', dataClass, action: 'read' }) !== mayTouch(p.situation, dataClass, 'read'),
      )
    )
      return remember(p);
  }
  return false;
}

function count(kind: Kind, name: string, killed: boolean): void {
  const of = tally.get(kind) ?? { killed: 0, all: 0, survivors: [] };
  tally.set(kind, of);
  of.all += 1;
  if (killed) of.killed += 1;
  else of.survivors.push(name);
}

/** One account of each kind is enough where no person is asked about. */
const perAccount = () => [...onePerAccount(world).values()];
const named = (pattern: RegExp) => world.filter((p) => pattern.test(p.situation.name));
const relationCore = () => tellingOf('app.relation', world);

it('finds nothing to tell in the policy itself', { timeout: 600_000 }, async () => {
  const wrong: string[] = [];
  for (const p of relationCore())
    wrong.push(...(await asActor(p, () => differencesOf(run, p, tellingProbes(p.situation, personProbes)))));
  for (const p of perAccount()) wrong.push(...(await asActor(p, () => differencesOf(run, p, bodyProbes))));
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(await isGuardTold(relationCore())).toBe(false);
});

const holders = new Map<string, readonly Planted[]>();
/** Those who hold a role: a rule of it speaks of nobody else. */
function holding(role: string): readonly Planted[] {
  const known = holders.get(role) ?? world.filter((p) => heldRoles(p.situation).some((m) => m.role === role));
  holders.set(role, known);
  return known;
}

function guardTells(f: Flip): boolean {
  const rules = flipped(f);
  return holding(f.role).some((p) => {
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

it('tells every flip of a rule in the guard', { timeout: 600_000 }, () => {
  for (const f of everyFlip()) count('rules in the guard', flipName(f), guardTells(f));
});

it('tells flips of the rules in SQL', { timeout: 1_800_000 }, async () => {
  const plain = world.filter(
    (p) =>
      p.situation.exclusions.length + p.situation.hidings.length === 0 && p.situation.memberships.length < 2,
  );
  for (const f of everyFlip().filter((f) => isMutantOfSql(f, everyProbe))) {
    const probes = everyProbe
      .filter((p) => p.asks.some(([c, a]) => c === f.dataClass && a === f.action))
      // An update has to see its row as well: what is written or read tells first.
      .sort((a, b) => Number(a.command === 'update') - Number(b.command === 'update'))
      .filter((_p, at, all) => at < 6 || at >= all.length - 6);
    const standing = plain.filter((p) => {
      const [first] = p.situation.bonds;
      if (!heldRoles(p.situation).some((m) => m.role === f.role)) return false;
      if (f.standing === 'own-organisation' || f.standing === 'installation') return true;
      if (f.standing === 'sits') return p.situation.name === `crossed: ${f.role}, sits`;
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
    count('rules in SQL', flipName(f), killed);
  }
});

/** Probes that a changed policy can touch: those of its table and command, and updates, which must see what they change. */
function isConcerned(p: Probe, m: PolicyMutation): boolean {
  if (p.table !== m.table && !p.sql.includes(`${m.table} `)) return false;
  const [, command] = / (select|insert|update): /.exec(m.name) ?? [];
  return command === undefined || p.command === command || (command === 'select' && p.command === 'update');
}

it('tells changed policies and grants of tables', { timeout: 1_800_000 }, async () => {
  const accounts = perAccount();
  const about = ({ table, name }: PolicyMutation, probes: readonly Probe[]) =>
    probes.some((p) => personProbes.includes(p)) ? tellingOf(table, world, name) : accounts;
  for (const m of policyMutations()) {
    const probes = everyProbe.filter((p) => isConcerned(p, m));
    count(
      'policies and grants',
      m.name,
      await between(() => isTold(probes, about(m, probes)), m.statements.join('\n')),
    );
  }
});

it('tells changed functions of the gate', { timeout: 1_800_000 }, async () => {
  const accounts = perAccount();
  const [people, guarded] = [
    tellingOf('', world),
    named(
      /relation in force|excluded|^social-worker, manages: stub(\/event)? hidden|same service|another|crossed|merged|^seat/,
    ),
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
    count('functions of the gate', m.name, killed);
  }
});

it('kills at least 95 % of the mutants of each kind, 98 % in all, and every one on certificates', () => {
  const percent = ({ killed, all }: { killed: number; all: number }) => (100 * killed) / all;
  const line = (kind: string, of: { killed: number; all: number }) =>
    `mutants: ${of.killed} killed of ${of.all} (${percent(of).toFixed(1)} %), ${kind}`;
  const total = [...tally.values()].reduce(
    (sum, of) => ({ killed: sum.killed + of.killed, all: sum.all + of.all }),
    { killed: 0, all: 0 },
  );
  const lines = [...tally].flatMap(([kind, of]) => [
    line(kind, of),
    ...of.survivors.map((name) => `  survives: ${name}`),
  ]);
  console.log([...lines, line('in all', total)].join('\n'));
  expect(tally.size).toBe(4);
  // Of certificates, and of what stands under professional secrecy, every one.
  const grave = [...tally.values()].flatMap((of) =>
    of.survivors.filter((name) => /certificate|evidence|reserved|substituted/.test(name)),
  );
  expect(grave).toEqual([]);
  for (const of of tally.values()) expect(percent(of)).toBeGreaterThanOrEqual(95);
  expect(percent(total)).toBeGreaterThanOrEqual(98);
});
