import { say } from '../../../ui/language.ts';
import type { JointTable } from '../commands/read-joint-table.ts';
import type { ShownTrial } from '../parts/joint-shown.ts';
import { changesBetween, type JointPlan, type NoPlan, openPlan, readPlan } from '../rules/joint-plan.ts';
import { type JointTrialKind, tried } from '../rules/joint-trial.ts';
import { jointWords } from '../words/joint.ts';
import { type JointContext, lossShown, movesShown } from './joint-shown.ts';

/** Why there is no plan, as a sentence. */
export function noPlanShown(c: JointContext, no: NoPlan): string {
  return say(jointWords, no.code, c.language, {
    who: no.where === null ? '' : c.labels.who(no.where),
    missing: no.missing ?? '',
  });
}

/** What would change if something were done: nothing is written. */
export function trialShown(
  c: JointContext,
  table: JointTable,
  plan: JointPlan,
  kind: JointTrialKind,
  pair: { caseId: string; placeId: string },
): ShownTrial {
  const open = openPlan(tried(table.input, kind, pair));
  const after = open.ok ? readPlan(open) : undefined;
  const changes = after ? changesBetween(plan, after) : { moves: [], loss: 0 };
  return {
    title: say(jointWords, `jointTried.${kind}`, c.language, {
      who: c.labels.who(pair.caseId),
      place: c.labels.where(pair.placeId),
    }),
    moves: movesShown(c, changes.moves),
    loss: lossShown(c, changes.loss),
    problem: open.ok ? null : noPlanShown(c, open),
    confirm:
      kind === 'close' || kind === 'add'
        ? { kind: 'place', href: `/posti/${pair.placeId}` }
        : { kind, ...pair },
  };
}
