import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { dayInRome } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import type { CaseId } from '../eligibility/types.ts';
import { closeForSignature } from './commands/close-for-signature.ts';
import { hashPlan } from './commands/hash-plan.ts';
import { signPlanAsOperator } from './commands/sign-plan.ts';
import { addGoal } from './commands/write-goal.ts';
import { plantDraft, plantToSign } from './fixtures.ts';
import { findPlan } from './store/plans.ts';
import { listWaitingPlans } from './store/waiting.ts';
import { findSignedPlan, getWholePlan } from './store/whole-plan.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
const now = new Date();
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  await plantNotice(db, world);
});
afterAll(() => db.close());

/** A person with a plan in this state, and the way to work as her case manager. */
async function planned(state: 'draft' | 'to-sign') {
  const taken = await aTakenOnPerson(db, world);
  const caseId = taken.caseId as CaseId;
  const plant = state === 'draft' ? plantDraft : plantToSign;
  const plan = await withActor(db.doors, taken.worker.who, (tx) => plant(tx, caseId, now));
  const as = <T>(work: Parameters<typeof withActor<T>>[2]) => withActor(db.doors, taken.worker.who, work);
  /** Runs a statement as the runtime role, in the case manager's name. */
  const attempt = (text: string) => as((tx) => sql.raw(text).execute(tx.db));
  return { ...taken, caseId, plan, as, attempt };
}

it('lets nobody change by SQL what a closed plan says, whoever she is', async () => {
  const { plan, attempt, as } = await planned('to-sign');
  const of = `plan_id = '${plan.id}'`;
  for (const statement of [
    `update app.action_plan set opening_enc = '\\x00' where id = '${plan.id}'`,
    `update app.action_plan set ends_on = ends_on + 1 where id = '${plan.id}'`,
    `update app.action_plan set attendance_to_treating = false where id = '${plan.id}'`,
    `update app.action_plan set no_other_projects = false where id = '${plan.id}'`,
    `update app.action_plan set content_sha256 = repeat('a', 64) where id = '${plan.id}'`,
    `update app.action_plan set needs_person = false where id = '${plan.id}'`,
    `update app.plan_goal set removed_at = now() where ${of}`,
    `update app.plan_goal set words_enc = '\\x00' where ${of}`,
    `update app.plan_measure set hours = 1 where ${of}`,
    `update app.plan_measure set removed_at = now() where ${of}`,
  ]) {
    // Row security hides the row from the change, or the trigger refuses it: either way nothing is written.
    const done = await attempt(statement).catch((error: Error) => error);
    if (done instanceof Error) expect(done.message).toContain('closed for signature');
    else expect(done.numAffectedRows, statement).toBe(0n);
  }
  await expect(attempt(`delete from app.plan_goal where ${of}`)).rejects.toThrow('permission denied');
  const hash = await as(async (tx) => {
    const held = await findPlan(tx, plan.id);
    return held && hashPlan(await getWholePlan(tx, held));
  });
  expect(hash).toBe(plan.contentSha256);
});

it('lets nobody call a plan signed by SQL while a signature is missing, nor skip a step', async () => {
  const { plan, attempt } = await planned('to-sign');
  const to = (set: string) => attempt(`update app.action_plan set ${set} where id = '${plan.id}'`);
  await expect(to("state = 'signed', signed_at = now()")).rejects.toThrow('a signature is missing');
  await expect(to("state = 'superseded', signed_at = now()")).rejects.toThrow(
    'a step that a plan does not take',
  );
  const draft = await planned('draft');
  await expect(
    draft.attempt(
      `update app.action_plan set state = 'signed', signed_at = now(), content_sha256 = repeat('a', 64) where id = '${draft.plan.id}'`,
    ),
  ).rejects.toThrow('a step that a plan does not take');
});

it('does not open a plan again by SQL once somebody has signed, and takes no signature under other words', async () => {
  const { plan, as, attempt, worker } = await planned('to-sign');
  const values = (hash: string) =>
    `insert into app.plan_signature (territory_id, person_id, plan_id, part, way, identity_level, content_sha256, recorded_by, signed_on)
     values ('${plan.territoryId}', '${plan.personId}', '${plan.id}', 'operator', 'signed-in', 'password', '${hash}', '${worker.accountId}', current_date)`;
  await expect(attempt(values('f'.repeat(64)))).rejects.toThrow('the plan is not what was signed');
  const signed = await as((tx) => signPlanAsOperator(tx, worker, plan, plan.contentSha256 ?? '', now));
  expect(signed).toEqual({ ok: true, signed: false });
  await expect(attempt(`update app.action_plan set state = 'draft' where id = '${plan.id}'`)).rejects.toThrow(
    'a signature stands under this plan',
  );
  await expect(attempt(values(plan.contentSha256 ?? ''))).rejects.toThrow(/duplicate key/);
});

it('closes no draft from which something is missing, and says what; nothing is written', async () => {
  const { plan, as, caseId } = await planned('draft');
  const refused = await as(async (tx) => {
    await addGoal(tx, plan, { words: 'Voglio un orto', howKnown: null });
    const standing = await findCase(tx, caseId);
    const held = await findPlan(tx, plan.id);
    if (standing === undefined || held === undefined) throw new Error('nothing there');
    return closeForSignature(tx, standing, held, hashPlan(await getWholePlan(tx, held)), now);
  });
  expect(refused).toMatchObject({
    ok: false,
    code: 'something-missing',
    missing: [
      { code: 'missing.how-known', place: '2' },
      { code: 'missing.measure', place: '2' },
    ],
  });
  const [row] = await db.asSuperuser<{ state: string; content_sha256: string | null }>(
    'select state, content_sha256 from app.action_plan where id = $1',
    [plan.id],
  );
  expect(row).toEqual({ state: 'draft', content_sha256: null });
});

it('waits for the balance where the notice wants it first, and for the admission where the project selects', async () => {
  const { plan, as, caseId } = await planned('draft');
  const version = await db.asSuperuser<{ id: string; rules: { balance: object } }>(
    'select v.id, v.rules from app.notice_version v join app.case_file c on c.notice_version_id = v.id where c.id = $1',
    [caseId],
  );
  const rules = version[0]?.rules;
  await db.asSuperuser('update app.notice_version set rules = $2 where id = $1', [
    version[0]?.id,
    JSON.stringify({ ...rules, balance: { order: 'balance-first', balanceHours: null, planHours: null } }),
  ]);
  const refused = await as(async (tx) => {
    const standing = await findCase(tx, caseId);
    if (standing === undefined) throw new Error('nothing there');
    return closeForSignature(tx, standing, plan, hashPlan(await getWholePlan(tx, plan)), now);
  });
  await db.asSuperuser('update app.notice_version set rules = $2 where id = $1', [
    version[0]?.id,
    JSON.stringify(rules),
  ]);
  expect(refused).toMatchObject({ code: 'something-missing', missing: [{ code: 'missing.balance' }] });
});

it('tells each colleague what of the plans waits for her, and no other', async () => {
  const { as, worker, rater, plan, caseId } = await planned('to-sign');
  const coach = await rater('job-coach', 'coaches');
  const waits = async (who: typeof coach) =>
    (await withActor(db.doors, who.who, (tx) => listWaitingPlans(tx, dayInRome(now), [plan.personId]))).map(
      (w) => w.what,
    );
  expect(await waits(worker)).toEqual(['sign-plan']);
  expect(await waits(coach)).toEqual([]);
  await as((tx) => signPlanAsOperator(tx, worker, plan, plan.contentSha256 ?? '', now));
  expect(await waits(worker)).toEqual([]);
  const draft = await planned('draft');
  const own = await withActor(db.doors, draft.worker.who, (tx) => listWaitingPlans(tx, dayInRome(now)));
  expect(own.map((w) => w.what)).toEqual(['finish-plan']);
  expect(await as((tx) => findSignedPlan(tx, caseId))).toBeUndefined();
});
