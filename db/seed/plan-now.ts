import type { Tx } from '../../src/platform/database/tx.ts';
import { closeForSignature } from '../../src/stages/action-plan/commands/close-for-signature.ts';
import { hashPlan } from '../../src/stages/action-plan/commands/hash-plan.ts';
import { currentPlan } from '../../src/stages/action-plan/rules.ts';
import { listPlansOf } from '../../src/stages/action-plan/store/plans.ts';
import { getWholePlan } from '../../src/stages/action-plan/store/whole-plan.ts';
import type { ActionPlan } from '../../src/stages/action-plan/types.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import type { Deed } from './path-stage.ts';

/** Closes the draft for signature, as it was shown. */
export function closePlan(w: Walked): Deed {
  return async (tx, _, at) => {
    const plan = await planOf(tx, w);
    const shown = hashPlan(await getWholePlan(tx, plan));
    const closed = await closeForSignature(tx, w.standing, plan, shown, at);
    if (!closed.ok && 'missing' in closed)
      throw new Error(`A plan of the seed lacks ${JSON.stringify(closed.missing)}.`);
    done(closed);
  };
}

/** Her plan as it stands now. @throws when there is none */
export async function planOf(tx: Tx, { standing }: Pick<Walked, 'standing'>): Promise<ActionPlan> {
  const found = currentPlan(await listPlansOf(tx, standing.id));
  if (found === undefined) throw new Error('The seed lost a plan.');
  return found;
}
