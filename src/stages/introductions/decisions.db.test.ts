import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantOffer } from '../../../test/support/plant-offer.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { dayInRome } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { insertDecision } from '../matching/store/decisions.ts';
import { proposeIntroduction } from './commands/propose-introduction.ts';
import { aProposal } from './fixtures.ts';
import { findIntroduction } from './store/introductions.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
const today = dayInRome(new Date());
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

/** Somebody taken on, a coach beside her, an open place. */
async function begun() {
  const taken = await aTakenOnPerson(db, world);
  const coach = await taken.rater('job-coach', 'coaches');
  const place = await plantOffer(db, world, coach.accountId);
  const as = <T>(work: (tx: Tx) => Promise<T>) => withActor(db.doors, coach.who, work);
  const standing = await as((tx) => findCase(tx, taken.caseId));
  if (standing === undefined) throw new Error('no case');
  return { ...taken, coach, place, as, standing };
}

it('proposes under a decision only the place that was decided, in the case it was decided for', async () => {
  const b = await begun();
  const elsewhere = await begun();
  const other = await plantOffer(db, world, b.coach.accountId, { company: 'Forno di prova' });
  const decide = (of: Awaited<ReturnType<typeof begun>>, placeId: string) =>
    of.as((tx) =>
      insertDecision(
        tx,
        { territoryId: world.territoryId, personId: of.personId, caseId: of.caseId },
        { runPersonId: null, outcome: 'by-hand', placeId, reason: 'Le piacciono le piante.' },
        new Date(),
      ),
    );
  const propose = (decisionId: string) =>
    b.as((tx) =>
      proposeIntroduction(
        tx,
        b.standing,
        { placeId: b.place.placeId as never, decisionId, proposal: aProposal },
        today,
      ),
    );
  expect(await propose(await decide(b, other.placeId))).toMatchObject({ code: 'absent' });
  expect(await propose(await decide(elsewhere, b.place.placeId))).toMatchObject({ code: 'absent' });
  const decided = await decide(b, b.place.placeId);
  const done = await propose(decided);
  if (!done.ok) throw new Error(done.code);
  expect((await b.as((tx) => findIntroduction(tx, done.id)))?.decisionId).toBe(decided);
});
