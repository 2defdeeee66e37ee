import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { bringPaper } from '../../src/stages/action-plan/commands/bring-paper.ts';
import { lookAtPaper } from '../../src/stages/action-plan/commands/look-at-paper.ts';
import { signPlanAsOperator, signPlanAsPerson } from '../../src/stages/action-plan/commands/sign-plan.ts';
import { codeOf } from '../../src/stages/action-plan/rules/canonical-plan.ts';
import { partsNeeded } from '../../src/stages/action-plan/rules/signatures.ts';
import { listSignatures } from '../../src/stages/action-plan/store/signatures.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import { drawSignedPaper } from './draw-scan.ts';
import type { Walked } from './find-walked.ts';
import type { Walk } from './path-stage.ts';
import { planOf } from './plan-now.ts';

const signer = ({ accountId }: SignedIn) => ({ accountId, identityLevel: 'demonstration' as const });

/** Who follows her signs; she does on her own page, or on paper that the coach looks at, with whoever the decree asks.
 *  @param who 'operator-alone': her own signature is still to come */
export async function signPlan(
  w: Walked,
  walk: Walk,
  herself: string | null,
  daysAgo: number,
  who: 'all' | 'operator-alone',
): Promise<void> {
  const { path, story } = w;
  await walk(path.worker, daysAgo, [
    async (tx, me, at) => {
      const plan = await planOf(tx, w);
      done(await signPlanAsOperator(tx, signer(me), plan, plan.contentSha256 ?? '', at));
    },
  ]);
  if (who === 'operator-alone') return;
  if (herself !== null) {
    await walk(herself, daysAgo, [
      async (tx, me, at) => {
        const plan = await planOf(tx, w);
        done(await signPlanAsPerson(tx, signer(me), plan, plan.contentSha256 ?? '', at));
      },
    ]);
    return;
  }
  await walk(path.worker, daysAgo - 1, [
    async (tx, _, at) => {
      const plan = await planOf(tx, w);
      const parts = partsNeeded(plan).filter((p) => p !== 'operator');
      const signedOn = dayInRome(at);
      const paper = {
        code: codeOf(plan.contentSha256 ?? ''),
        parts,
        signedOn,
        file: drawSignedPaper(story.number, signedOn),
      };
      done(await bringPaper(tx, plan, paper, at));
    },
  ]);
  await walk(path.coach ?? '', daysAgo - 2, [
    async (tx, _, at) => {
      const plan = await planOf(tx, w);
      const paper = (await listSignatures(tx, plan.id)).find((s) => s.way === 'paper');
      if (paper === undefined) throw new Error('The seed lost a paper.');
      done(await lookAtPaper(tx, plan, paper, null, at));
    },
  ]);
}
