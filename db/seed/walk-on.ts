import { listSheets } from '../../src/stages/assessment/store/sheets.ts';
import type { Walked } from './find-walked.ts';
import { happenAgain, happenInAssessment } from './happen-in-assessment.ts';
import { happenInBalance } from './happen-in-balance.ts';
import { happenInPlan } from './happen-in-plan.ts';
import { openHers } from './open-own-accesses.ts';
import { actAs, type PathStage, walker } from './path-stage.ts';

/** Days ago on which those who have their own access got it. */
const ACCESS_AGO = 175;
const ACCESS_NEW_AGO = 20;

/** What happens to somebody who was admitted: evaluation, balance, plan, and the evaluation again. Whoever an interrupted
 *  seeding has begun with is left as she is. */
export async function walkOn(stage: PathStage, w: Walked): Promise<void> {
  const { path } = w;
  if (path.orientation === null) return;
  const begun = await actAs(stage, path.orientation, stage.now, (tx) => listSheets(tx, w.standing.id));
  if (begun.length > 0) return;
  const walk = walker(stage, w.story.number);
  await happenInAssessment(w, walk);
  const herself = await openHers(w, walk, path.balance === 'closed' ? ACCESS_AGO : ACCESS_NEW_AGO);
  await happenInBalance(w, walk, { herself, second: path.worker });
  await happenInPlan(w, walk, herself);
  await happenAgain(w, walk);
}
