import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { mayReopen } from '../rules/signatures.ts';
import { mayAct } from '../rules.ts';
import { updateStep } from '../store/plan-steps.ts';
import { listSignatures } from '../store/signatures.ts';
import type { ActionPlan } from '../types.ts';

/** Opens a plan that was closed for signature again, to be written on; papers printed before are worth nothing then.
 *  @param plan with the version that the writer saw
 *  @refuses 'not-in-this-state'; 'signature-stands' as soon as somebody has signed; 'changed-meanwhile' */
export async function reopenPlan(tx: Tx, plan: ActionPlan): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'reopen')) return refuse('not-in-this-state');
  if (!mayReopen(await listSignatures(tx, plan.id))) return refuse('signature-stands');
  if (!(await updateStep(tx, plan, { state: 'draft', closedAt: null }))) return refuse('changed-meanwhile');
  await appendEvent(tx, { kind: planEvents.reopened, ...ofPlan(plan) });
  return { ok: true };
}

/** Gives up a version that is not signed: it stays in the history, and another may begin.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function giveUpPlan(tx: Tx, plan: ActionPlan): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'give-up')) return refuse('not-in-this-state');
  if (!(await updateStep(tx, plan, { state: 'given-up' }))) return refuse('changed-meanwhile');
  await appendEvent(tx, { kind: planEvents.givenUp, ...ofPlan(plan) });
  return { ok: true };
}

const ofPlan = ({ territoryId, personId, caseId }: ActionPlan) => ({ territoryId, personId, caseId });
