import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance, setBalanceRules } from '../../../test/support/a-case-to-balance.ts';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { beginInvestigation } from './commands/begin-investigation.ts';
import { findBalanceStanding } from './commands/find-balance-standing.ts';
import { logSession } from './commands/log-session.ts';
import { openBalance } from './commands/open-balance.ts';
import { readBalanceForMatch } from './commands/read-balance-for-match.ts';
import { signAsOperator } from './commands/sign-as-operator.ts';
import { signAsPerson } from './commands/sign-as-person.ts';
import { takeOverEntries } from './commands/take-over-entries.ts';
import { writeEntry } from './commands/write-entry.ts';
import { writeNeeds } from './commands/write-needs.ts';
import { findBalanceOfCase, listBalancesOf } from './store/balances.ts';
import { listEntries } from './store/entries.ts';
import { listWaitingBalances } from './store/waiting.ts';
import type { Balance, EntryContent } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let rules: string;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  rules = await plantNotice(db, world);
});
afterAll(() => db.close());

const now = new Date();
const today = dayInRome(now);
type Story = Awaited<ReturnType<typeof aCaseToBalance>>;

const waits = async (who: Colleague, day = today) =>
  (await withActor(db.doors, who.who, (tx) => listWaitingBalances(tx, day))).map((w) => w.what);
const inCase = <T>(
  who: Colleague,
  s: Story,
  work: (tx: Parameters<typeof findCase>[0], b: Balance) => Promise<T>,
) =>
  withActor(db.doors, who.who, async (tx) => {
    const balance = await findBalanceOfCase(tx, s.caseId);
    if (balance === undefined) throw new Error('no balance');
    return work(tx, balance);
  });
const open = (s: Story) =>
  withActor(db.doors, s.orienter.who, async (tx) => {
    const standing = await findCase(tx, s.caseId);
    if (standing === undefined) throw new Error('no case');
    return openBalance(tx, standing, now);
  });

/** Signs the contract by both and begins the investigation, as life does in several days. */
async function investigated(s: Story) {
  await open(s);
  await inCase(s.orienter, s, (tx, b) => writeNeeds(tx, b, 'Capire che lavoro può fare.'));
  for (const [who, signs] of [
    [s.orienter, signAsOperator],
    [s.herself, signAsPerson],
  ] as const)
    await inCase(who, s, async (tx, b) => {
      const { contract } = await findBalanceStanding(tx, b, now);
      return signs(
        tx,
        b,
        { subject: 'contract', subjectId: b.id, sha256: contract?.sha256 ?? '' },
        'password',
        now,
      );
    });
  const begun = await inCase(s.orienter, s, (tx, b) => beginInvestigation(tx, b, now));
  expect(begun).toEqual({ ok: true });
}

async function admit(s: Story, state = 'admitted') {
  const [procedure] = await db.asSuperuser<{ id: string }>(
    `insert into app.selection_procedure (territory_id, project_id, rules_version_id, mode, title, officer, office, created_by)
     values ($1, $2, $3, 'identified-by-services', 'Selezione', 'Chi decide', 'Ufficio', $4) returning id`,
    [world.territoryId, world.projectId, rules, s.worker.accountId],
  );
  await db.asSuperuser(
    `insert into app.selection_candidacy (territory_id, person_id, case_id, procedure_id, completed_at, state, entered_by)
     values ($1, $2, $3, $4, now(), $5, $6)`,
    [world.territoryId, s.personId, s.caseId, procedure?.id, state, s.worker.accountId],
  );
}

it('waits to be opened once she is admitted, and not before her plan where the notice says so', async () => {
  const s = await aCaseToBalance(db, world);
  expect(await waits(s.orienter)).toEqual([]);
  await admit(s);
  expect(await waits(s.orienter)).toEqual(['open-balance']);
  for (const who of [s.coach, s.worker, s.herself, s.coordinator]) expect(await waits(who)).toEqual([]);
  await setBalanceRules(db, rules, { order: 'plan-first', balanceHours: 6, planHours: 4 });
  expect(await waits(s.orienter)).toEqual([]);
  expect(await open(s)).toMatchObject({ ok: false, code: 'plan-first' });
  await setBalanceRules(db, rules, { order: 'balance-first', balanceHours: 6, planHours: 4 });
  expect(await open(s)).toMatchObject({ ok: true });
  expect(await waits(s.orienter)).toEqual(['sign-contract']);
  expect(await open(s)).toMatchObject({ ok: false, code: 'already-open' });
  expect(await inCase(s.orienter, s, async (_, b) => b.hoursDue)).toBe(6);
});

it('waits for the signatures under a session until both are there, and never for «not today»', async () => {
  const s = await aCaseToBalance(db, world);
  await investigated(s);
  expect(await waits(s.orienter)).toEqual([]);
  const held = { startsAt: null, place: null, withWhom: null, content: null } as const;
  await inCase(s.orienter, s, (tx, b) =>
    logSession(tx, b, { ...held, outcome: 'not-today', heldOn: today, minutes: 45, content: 'Motivo' }),
  );
  expect(await waits(s.orienter)).toEqual([]);
  const [put] = await db.asSuperuser(
    'select minutes, content_enc, place_enc from app.balance_session where person_id = $1',
    [s.personId],
  );
  expect(put).toEqual({ minutes: 0, content_enc: null, place_enc: null });
  const logged = await inCase(s.orienter, s, (tx, b) =>
    logSession(tx, b, { ...held, outcome: 'held', heldOn: today, minutes: 45 }),
  );
  const subjectId = logged.ok ? logged.id : '';
  const sha256 = await inCase(s.orienter, s, async (tx, b) => {
    const { sessions } = await findBalanceStanding(tx, b, now);
    return sessions.find((x) => x.id === subjectId)?.signing?.sha256 ?? '';
  });
  const thing = { subject: 'session', subjectId, sha256 } as const;
  expect(await waits(s.orienter)).toEqual(['sign-session']);
  await inCase(s.orienter, s, (tx, b) => signAsOperator(tx, b, thing, 'password', now));
  expect(await waits(s.orienter)).toEqual(['sign-session']);
  await inCase(s.herself, s, (tx, b) => signAsPerson(tx, b, thing, 'password', now));
  expect(await waits(s.orienter)).toEqual([]);
});

it('waits for a second operator, never for who uploaded the paper', async () => {
  const s = await aCaseToBalance(db, world);
  await investigated(s);
  const file = crypto.randomUUID();
  await db.asSuperuser('insert into app.stored_file (id, byte_size, chunks) values ($1, 10, 1)', [file]);
  await db.asSuperuser(
    `insert into app.balance_signature (territory_id, person_id, balance_id, subject, subject_id, part, way, identity_level,
      document_sha256, file_id, recorded_by, signed_on)
     select territory_id, person_id, id, 'synthesis', id, part, 'paper', 'paper', repeat('a', 64), $2, $3, now()
       from app.balance, unnest(array['person', 'operator']) part where case_id = $1`,
    [s.caseId, file, s.orienter.accountId],
  );
  expect(await waits(s.orienter)).toEqual([]);
  for (const who of [s.coach, s.worker]) expect(await waits(who)).toEqual(['confirm-paper']);
  expect(await waits(s.herself)).toEqual([]);
});

it('waits for the look back from its stored day on', async () => {
  const s = await aCaseToBalance(db, world);
  await investigated(s);
  await db.asSuperuser(
    "update app.balance set state = 'closed', closed_at = now(), follow_up_on = $2 where case_id = $1",
    [s.caseId, addDays(today, 10)],
  );
  expect(await waits(s.orienter)).toEqual([]);
  expect(await waits(s.orienter, addDays(today, 10))).toEqual(['look-back']);
});

it('takes over what an earlier balance of hers says, and keeps what is replaced or taken out', async () => {
  const s = await aCaseToBalance(db, world);
  await investigated(s);
  const write = (content: EntryContent) => inCase(s.orienter, s, (tx, b) => writeEntry(tx, b, content, now));
  await write({ form: 'interest', what: 'Le piante', why: null });
  await write({ form: 'hours', minHours: null, maxHours: 30, parts: [] });
  await write({ form: 'hours', minHours: null, maxHours: 20, parts: [] });
  expect(await inCase(s.coach, s, (tx) => readBalanceForMatch(tx, s.caseId))).toMatchObject({
    hours: { maxHours: 20 },
    interests: ['Le piante'],
  });
  const [kept] = await db.asSuperuser<{ n: number; removed: number; replaced: number }>(
    'select count(*)::int as n, count(removed_at)::int as removed, count(replaces)::int as replaced from app.balance_entry where person_id = $1',
    [s.personId],
  );
  expect(kept).toEqual({ n: 3, removed: 1, replaced: 1 });
  await db.asSuperuser("update app.balance set state = 'closed', closed_at = now() where case_id = $1", [
    s.caseId,
  ]);
  expect(await write({ form: 'interest', what: 'Tardi', why: null })).toMatchObject({
    ok: false,
    code: 'not-in-this-phase',
  });
  await investigated(s);
  const taken = await inCase(s.orienter, s, async (tx, b) => {
    const earlier = (await listBalancesOf(tx, [s.personId])).find((one) => one.id !== b.id);
    if (earlier === undefined) throw new Error('no earlier balance');
    const done = await takeOverEntries(tx, b, earlier);
    return { done, again: await takeOverEntries(tx, b, earlier), held: await listEntries(tx, b.id) };
  });
  expect(taken.done).toEqual({ ok: true, taken: 2 });
  expect(taken.again).toMatchObject({ ok: false, code: 'nothing-to-take-over' });
  expect(taken.held.map((e) => e.content.form).sort()).toEqual(['hours', 'interest']);
});

it('keeps what it says encrypted, and its columns without a word of it', async () => {
  const s = await aCaseToBalance(db, world);
  await investigated(s);
  await inCase(s.orienter, s, (tx, b) =>
    writeEntry(tx, b, { form: 'interest', what: 'Kanarinapianta', why: null }, now),
  );
  for (const table of ['balance', 'balance_entry', 'balance_session', 'balance_signature']) {
    const rows = await db.asSuperuser<{ t: string }>(
      `select x::text as t from app.${table} x where person_id = $1`,
      [s.personId],
    );
    for (const { t } of rows)
      for (const word of ['Kanarinapianta', 'Capire che lavoro']) {
        expect(t).not.toContain(word);
        expect(t).not.toContain(Buffer.from(word).toString('hex'));
      }
  }
});
