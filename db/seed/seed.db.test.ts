import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { Installation } from '../../src/platform/start/open-installation.ts';
import { waitingFor } from '../../src/stages/casefile/pages/waiting-for.ts';
import { listIdentities } from '../../src/stages/people/store/identities.ts';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { allCompanies } from './company-keys.ts';
import { applications } from './data/applications.ts';
import { firstTwelve } from './data/first-twelve.ts';
import { administrator, bodyAdministrators, colleagues } from './data/staff.ts';
import { territories } from './data/territories.ts';
import { firstPages, rowsOfLife } from './expected-life.ts';
import { countsOfDemand, countsOfWork, meetingsSet } from './expected-work.ts';
import { deskStaff, extraWorkersFor } from './extra-staff.ts';
import { countBy, installationOf } from './fixtures.ts';
import type { Happening } from './happening.ts';
import { inventStory } from './invent-story.ts';
import { pathOf } from './path-of.ts';
import { SeedRefused, seedDemonstration, tellWhoEnters } from './seed-demonstration.ts';
import { signInAs } from './sign-in-as.ts';
import { FIRST_PEOPLE } from './telling-order.ts';
import { draws } from './write-minutes.ts';

const PEOPLE = FIRST_PEOPLE;

let db: TestDatabase;
let installation: Installation;

beforeAll(async () => {
  db = await openTestDatabase();
  installation = installationOf(db, true);
  await seedDemonstration(installation, { people: PEOPLE, say: () => {} });
}, 400_000);
afterAll(() => db.close());

const leastCandidacies = { admitted: 60, waiting: 6, 'not-admitted': 3, renounced: 1, 'to-choose': 20 };
const count = async (table: string) =>
  Number((await db.asSuperuser<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);
/** Names of everybody whom a colleague can read. */
const namesSeenBy = async (email: string) => {
  const me = await signInAs(db.doors, email, new Date());
  return withActor(db.doors, { accountId: me.accountId, requestId: 'test' }, async (tx) => {
    const ids = (await tx.db.selectFrom('person').select('id').execute()).map((p) => p.id);
    return {
      people: ids.length,
      names: (await listIdentities(tx, ids)).map(([, i]) => `${i.givenName} ${i.familyName}`),
    };
  });
};
const paths = Array.from({ length: PEOPLE }, (_, number) => pathOf(number)).filter((p) => p !== null);
const stories = Array.from({ length: PEOPLE }, (_, number) => inventStory(number));
const happened = stories.flatMap((s) => [...s.life, ...s.later]);
const told = (what: Happening['what']) => happened.filter((h) => h.what === what).length;
const stateOf = (number: number) => {
  const last = stories[number]?.steps.at(-1)?.what;
  return last === undefined
    ? 'draft'
    : { send: 'sent', accept: 'accepted', return: 'returned', rewrite: 'returned', withdraw: 'withdrawn' }[
        last
      ];
};

it('makes the database a demonstration, with both territories, their bodies and the staff', async () => {
  expect(await db.asSuperuser('select demonstration from app.installation')).toEqual([
    { demonstration: true },
  ]);
  expect(await count('app.territory')).toBe(2);
  expect(await count('app.territory_comune')).toBe(17);
  expect(await count('app.organisation')).toBe(territories.flatMap((t) => t.bodies).length);
  expect(await count("app.project_partner where part = 'lead'")).toBe(2);
  expect(await count('app.account')).toBe(
    1 +
      bodyAdministrators.length +
      colleagues.length +
      deskStaff.length +
      extraWorkersFor(PEOPLE).length +
      paths.filter((p) => p.ownAccess).length,
  );
});

it('leaves each referral where its story says', async () => {
  expect(await count('app.person')).toBe(PEOPLE);
  const rows = await db.asSuperuser<{ state: string; n: string }>(
    'select state, count(*) as n from app.referral group by state',
  );
  const ends = stories.map((_, number) => stateOf(number));
  const expected = Object.fromEntries(ends.map((end) => [end, ends.filter((e) => e === end).length]));
  expect(Object.fromEntries(rows.map((r) => [r.state, Number(r.n)]))).toEqual(expected);
  expect(await count('app.case_file')).toBe(ends.filter((end) => end === 'accepted').length);
});

it('shows each service its own people, and the colleague of Reggello nobody', async () => {
  const hers = stories.filter((s) => s.worker === 'irene.baldacci@prova.example');
  expect((await namesSeenBy('irene.baldacci@prova.example')).names.sort()).toEqual(
    hers.map((s) => `${s.identity.givenName} ${s.identity.familyName}`).sort(),
  );
  expect(await namesSeenBy('paola.benucci@prova.example')).toEqual({ people: 0, names: [] });
});

it('shows a job coach who he was given, and a cousin of the same office nothing of her', async () => {
  const his = stories.filter((s) =>
    s.company.some((c) => c.what === 'ask' && c.whom === 'samuele.corti@prova.example' && c.accepted),
  );
  const { names } = await namesSeenBy('samuele.corti@prova.example');
  expect(names.sort()).toEqual(his.map((s) => `${s.identity.givenName} ${s.identity.familyName}`).sort());
  expect(names).toContain('Ilir Prifti');
  const marco = await namesSeenBy('marco.poggesi@prova.example');
  expect(marco.names).toContain('Ilir Prifti');
  expect(marco.names).not.toContain('Ada Fantechi');
});

it('shows the desk the names it has to answer about, and no more', async () => {
  const waiting = stories.filter((s, n) => stateOf(n) === 'sent' && s.territory === 'sud-est');
  expect((await namesSeenBy('tommaso.vettori@prova.example')).names.sort()).toEqual(
    waiting.map((s) => `${s.identity.givenName} ${s.identity.familyName}`).sort(),
  );
});

it('keeps from the desk the agreement that one of them hid, and shows it the others', async () => {
  const desk = await signInAs(db.doors, 'tommaso.vettori@prova.example', new Date());
  const seen = await withActor(db.doors, { accountId: desk.accountId, requestId: 'test' }, async (tx) => {
    const rows = await tx.db.selectFrom('referral_agreement').select('person_id').execute();
    const people = await listIdentities(
      tx,
      (await tx.db.selectFrom('person').select('id').execute()).map((p) => p.id),
    );
    return people.map(([id, i]) => [i.familyName, rows.some((r) => r.person_id === id)] as const);
  });
  expect(new Map(seen).get('Quispe Flores')).toBe(false);
  expect(new Map(seen).get('Fantechi')).toBe(true);
});

it('tells each person’s timeline from her registration on, one thing after the other', async () => {
  const rows = await db.asSuperuser<{ kinds: string[]; instants: string; n: string; together: string }>(
    `select array_agg(kind order by at, kind <> 'person.registered') as kinds, count(distinct at) as instants, count(*) as n,
       count(*) filter (where person_id in (select person_id from app.application where state = 'taken'
         union all select person_id from app.import_row where person_id is not null
         union all select person_id from app.dissent)) as together
     from app.event where kind !~ '^(relation|meetings|selection|assessment|competency-balance|action-plan|needs-card|matching|introductions)[.]' group by person_id`,
  );
  expect(rows.length).toBe(PEOPLE);
  for (const r of rows) {
    expect(r.kinds[0]).toBe('person.registered');
    // An application, a row of a list and a no that is a dissent make several things at one instant.
    if (r.together !== '0') continue;
    expect(r.kinds.slice(1, 3)).toEqual(['person.contacts-changed', 'referral.drafted']);
    expect(r.instants).toBe(r.n);
  }
});

it('lets happen beside the referrals what the stories say, each thing once', async () => {
  for (const [what, rows] of rowsOfLife) expect([what, await count(rows)]).toEqual([what, told(what)]);
  // Interviews and visits stand among the appointments too.
  expect(await count('app.appointment')).toBe(told('appointment') + meetingsSet.length);
  expect(await count("app.appointment where state in ('held', 'not-held')")).toBe(
    told('appointment-closed') + meetingsSet.filter((m) => m === 'held').length,
  );
  const scans = happened.filter((h) => h.what === 'paper' && h.scan).length;
  expect(await count('app.evidence_file')).toBe(scans);
  expect(await count('app.dissent where resolved_on is null')).toBe(2);
  expect(await count('app.possible_duplicate where answer is null')).toBe(1);
  // Numbers are given to candidates besides.
  expect(await count('app.protocol')).toBeGreaterThanOrEqual(told('protocol'));
});

it('leaves applications at every step, and gives a broken row of a list back', async () => {
  const states = async (table: string) => {
    const rows = await db.asSuperuser<{ state: string; n: string }>(
      `select state, count(*) as n from ${table} group by 1`,
    );
    return Object.fromEntries(rows.map((r) => [r.state, Number(r.n)]));
  };
  expect(await count('app.application')).toBe(
    applications.length + stories.filter((s) => s.entrance?.what === 'application').length,
  );
  expect(await states('app.application')).toEqual({ draft: 1, sent: 4, assigned: 3, taken: 5, declined: 2 });
  expect(await states('app.import_row')).toEqual({ taken: 3, refused: 1, 'already-there': 1 });
  expect(await count("app.import_run where state = 'done'")).toBe(1);
});

it('lays several things on the first page of each colleague by whom one enters', async () => {
  for (const [email, least, thing] of firstPages) {
    const me = await signInAs(db.doors, `${email}@prova.example`, new Date());
    const who = { accountId: me.accountId, requestId: 'test' };
    const rows = await withActor(db.doors, who, (tx) =>
      waitingFor({ tx, me, now: new Date() } as Parameters<typeof waitingFor>[0]),
    );
    expect(rows.length, email).toBeGreaterThanOrEqual(least);
    expect(
      rows.map((r) => r.thing),
      email,
    ).toContain(thing);
  }
});

it('leaves people at every step from the selection to the signed plan', async () => {
  const by = (table: string, key = 'state') => countBy(db, table, key);
  expect((await by('eligibility'))['eligible']).toBeGreaterThanOrEqual(90);
  for (const [state, least] of Object.entries(leastCandidacies))
    expect((await by('selection_candidacy'))[state], state).toBeGreaterThanOrEqual(least);
  expect(await by('selection_procedure', "mode || ' ' || state")).toEqual({
    'public-notice-with-ranking closed': 1,
    'public-notice-with-ranking open': 1,
    'identified-by-services closed': 1,
    'identified-by-services open': 1,
  });
  expect(await by('meeting')).toEqual(draws ? { closed: 2, held: 4, convened: 3 } : { held: 6, convened: 3 });
  expect(await count('(select distinct case_id from app.assessment_sheet) x')).toBeGreaterThanOrEqual(55);
  expect(await count('app.functional_sheet where agreed')).toBe(3);
  expect(await by('balance')).toEqual({ welcome: 5, investigation: 10, conclusion: 5, closed: 18 });
  expect(await by('action_plan')).toEqual(
    draws ? { draft: 11, 'to-sign': 3, signed: 15, superseded: 1 } : { draft: 28 },
  );
  const hers = "app.plan_signature where identity_level = 'demonstration' and part = 'person'";
  expect(await count(hers)).toBe(draws ? 4 : 0);
});

it('lets who has her own access find what she may sign now', async () => {
  const waiting = async (table: string) =>
    db.asSuperuser(
      `select r.account_id from app.relation r join ${table} x on x.person_id = r.person_id where r.kind = 'self'`,
    );
  expect((await waiting("(select * from app.balance where state = 'welcome')")).length).toBe(1);
  if (draws)
    expect((await waiting("(select * from app.action_plan where state = 'to-sign')")).length).toBe(1);
});

it('tells of companies and their places what their stories say', async () => {
  for (const [from, rows] of countsOfDemand) expect([from, await count(from)]).toEqual([from, rows]);
  expect(await count('app.company where next_step_on < current_date')).toBeGreaterThanOrEqual(3);
  expect(await count("app.place where state = 'open' and lost_on <= current_date + 7")).toBe(3);
  const weeks = await db.asSuperuser<{ n: string }>(
    `select count(*) as n from app.company_log l join app.account a on a.id = l.written_by
     where a.email = 'rachele.innocenti@prova.example' group by date_trunc('week', on_day)`,
  );
  const contacts = weeks.map((w) => Number(w.n));
  expect([contacts.some((n) => n >= 6), contacts.some((n) => n < 6)]).toEqual([true, true]);
});

it('leaves searches, cards and introductions on every rung, and everybody with points', async () => {
  for (const [from, rows] of countsOfWork) expect([from, await count(from)]).toEqual([from, rows]);
});

it('lets who has her own access find a card and proposals that wait for her', async () => {
  const waiting = async (table: string) =>
    (
      await db.asSuperuser(
        `select 1 from app.relation r join ${table} x on x.person_id = r.person_id where r.kind = 'self'`,
      )
    ).length;
  expect(await waiting("(select * from app.needs_card where state = 'to-agree')")).toBe(1);
  expect(await waiting("(select * from app.introduction where state = 'proposed')")).toBe(2);
});

it('dates what was sent in the past, on working days', async () => {
  const rows = await db.asSuperuser<{ sent_at: Date; decided_at: Date | null }>(
    'select sent_at, decided_at from app.referral where sent_at is not null',
  );
  for (const r of rows) {
    expect(r.sent_at.getTime()).toBeLessThan(Date.now());
    expect([0, 6]).not.toContain(r.sent_at.getUTCDay());
    if (r.decided_at) expect(r.decided_at.getTime()).toBeGreaterThan(r.sent_at.getTime());
  }
});

it('says in a few lines as whom one enters', () => {
  const said: string[] = [];
  tellWhoEnters((line) => said.push(line));
  expect(said.length).toBeGreaterThan(3);
  expect(said.length).toBeLessThanOrEqual(10);
  expect(said.join('\n')).toContain(administrator.name);
});

it('fills up a demonstration by the next numbers, and tells nobody twice', async () => {
  await seedDemonstration(
    { ...installation, empty: false, demonstration: true },
    { people: PEOPLE + 5, say: () => {} },
  );
  expect(await count('app.person')).toBe(PEOPLE + 5);
  await seedDemonstration(
    { ...installation, empty: false, demonstration: true },
    { people: firstTwelve.length, say: () => {} },
  );
  expect(await count('app.person')).toBe(PEOPLE + 5);
  // The two who were entered twice on purpose, and nobody else.
  expect(
    await count('(select codice_fiscale_index from app.person_lookup group by 1 having count(*) > 1) x'),
  ).toBe(2);
  expect(await count('app.application')).toBe(15);
  // What is told once is not told again.
  expect(await count('app.meeting')).toBe(9);
  expect(await count('app.selection_procedure')).toBe(4);
  expect(await count('app.company')).toBe(allCompanies.length);
  expect(await count('app.match_run')).toBe(1);
}, 60_000);

it('refuses a database with accounts that is no demonstration', async () => {
  const real = { ...installation, empty: false, demonstration: false };
  await expect(seedDemonstration(real, { people: 1, say: () => {} })).rejects.toThrow(SeedRefused);
});
