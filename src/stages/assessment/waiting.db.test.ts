import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { anEvaluationBy, aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { listFunctionalProfile } from './store/functional-profile.ts';
import { listWaitingAssessments } from './store/waiting.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  await plantNotice(db, world);
});
afterAll(() => db.close());

const today = dayInRome(new Date());
const all = ['assessment', 'functional', 'body-functions'] as const;
type Who = Parameters<typeof anEvaluationBy>[1];
const waiting = (who: Who, only?: readonly string[]) =>
  withActor(db.doors, who.who, (tx) => listWaitingAssessments(tx, today, only));

/** Says of a case that its requirements are met, past the commands: who decided does not matter here. */
const eligible = (p: { personId: string; caseId: string }, state = 'eligible') =>
  db.asSuperuser(
    `insert into app.eligibility (territory_id, person_id, case_id, route, charge, rules_version_id, state, decided_at)
     select $1, $2, $3, 'l68', 'in-charge', v.id, $4, now() from app.notice_version v limit 1`,
    [world.territoryId, p.personId, p.caseId, state],
  );

it('an eligible person waits for a rater until somebody has closed an assessment; a draft waits for its own rater', async () => {
  const p = await aTakenOnPerson(db, world);
  const first = await p.rater('orientation-worker', 'assesses');
  const second = await p.rater('orientation-worker', 'assesses');
  const coach = await p.rater('job-coach', 'coaches');
  expect(await waiting(first)).toEqual([]);
  await eligible(p);
  expect((await waiting(first)).map((w) => w.what)).toEqual(['begin-assessment']);
  expect(await waiting(first, [crypto.randomUUID()])).toEqual([]);
  expect(await waiting(coach)).toEqual([]);
  const draft = { ratedOn: today, close: false };
  const id = await anEvaluationBy(db, first, p.caseId, 'initial-interview', ['assessment'], draft);
  expect(await waiting(first)).toMatchObject([{ what: 'finish-assessment', evaluationId: id }]);
  expect((await waiting(second)).map((w) => w.what)).toEqual(['begin-assessment']);
  await anEvaluationBy(db, second, p.caseId, 'initial-interview', ['assessment'], { ratedOn: today });
  expect(await waiting(second)).toEqual([]);
});

it('nobody waits whose requirements are not met', async () => {
  const p = await aTakenOnPerson(db, world);
  const rater = await p.rater('orientation-worker', 'assesses');
  await eligible(p, 'not-eligible');
  expect(await waiting(rater, [p.personId])).toEqual([]);
});

it('plan and match read the last closed functional sheet, d and e codes alone, and only who may', async () => {
  const p = await aTakenOnPerson(db, world);
  const rater = await p.rater('psychologist', 'assesses', 'health', world.services.dsm);
  const read = (who: Who) => withActor(db.doors, who.who, (tx) => listFunctionalProfile(tx, p.caseId));
  const by = (daysAgo: number, extent: string, close = true) =>
    anEvaluationBy(db, rater, p.caseId, 'icf-vocational-brief', all, {
      ratedOn: addDays(today, -daysAgo),
      extent,
      close,
    });
  expect(await read(p.worker)).toBeUndefined();
  await by(10, '4');
  const last = await by(2, '1');
  await by(0, '0', false);
  const found = await read(p.worker);
  expect(found?.evaluationId).toBe(last);
  expect(Object.keys(found?.answers ?? {}).sort()).toEqual(
    'd155 d240 d720 d845 d850 d855 e310 e330 e580 e590'.split(' '),
  );
  expect(found?.answers['d155']).toEqual({ kind: 'icf-d', performance: 1, capacity: 3 });
  // Her own draft is not yet a profile, though she reads it.
  expect((await read(rater))?.evaluationId).toBe(last);
  expect(await read(p.coordinator)).toBeUndefined();
});

it('of one day the sheet written together is the profile, whichever was begun last', async () => {
  const p = await aTakenOnPerson(db, world);
  const rater = await p.rater('psychologist', 'assesses', 'health', world.services.dsm);
  const by = (extent: string) =>
    anEvaluationBy(db, rater, p.caseId, 'icf-vocational-brief', all, { ratedOn: today, extent });
  const together = await by('1');
  await by('3');
  await db.asSuperuser('update app.functional_sheet set agreed = true where evaluation_id = $1', [together]);
  const found = await withActor(db.doors, p.worker.who, (tx) => listFunctionalProfile(tx, p.caseId));
  expect(found).toMatchObject({ evaluationId: together, agreed: true });
});
