import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { findOpenDissent } from '../../people/store/dissents.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { missingForSignature } from '../rules/missing-for-signature.ts';
import { partsAsked } from '../rules/signatures.ts';
import { mayAct } from '../rules.ts';
import { lockDraft, updateStep } from '../store/plan-steps.ts';
import { findPlan } from '../store/plans.ts';
import { getWholePlan } from '../store/whole-plan.ts';
import type { ActionPlan } from '../types.ts';
import { actForPlan } from './acts-for-plan.ts';
import { hashPlan } from './hash-plan.ts';
import { lookAround } from './look-around.ts';
import { printPlan } from './print-plan.ts';

/** Closes a draft for signature: what it says is hashed, whose signatures the decree asks is settled, the copy to sign
 *  and the easy-to-read one are made and kept. A database connection waits for the compiler, about a second.
 *  @param shown hash of the draft as the closer saw it
 *  @refuses 'not-in-this-state'; 'changed-since-shown'; 'something-missing', with the list; 'step-stopped' while a dissent
 *           of hers about the plan stands; 'changed-meanwhile'
 *  @throws what `writePdf` throws */
export async function closeForSignature(
  tx: Tx,
  standing: Case,
  plan: ActionPlan,
  shown: string,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'close') || !(await lockDraft(tx, plan.id))) return refuse('not-in-this-state');
  const held = await findPlan(tx, plan.id);
  if (held === undefined) return refuse('absent');
  const whole = await getWholePlan(tx, held);
  const contentSha256 = hashPlan(whole);
  if (shown !== contentSha256) return refuse('changed-since-shown');
  const today = dayInRome(now);
  const missing = missingForSignature(whole, await lookAround(tx, standing, today));
  if (missing.length > 0) return { ...refuse('something-missing'), missing };
  if (await findOpenDissent(tx, held.personId, 'action-plan')) return refuse('step-stopped');
  const asked = partsAsked(await actForPlan(tx, held.personId, today));
  const to = { state: 'to-sign', contentSha256, ...asked, closedAt: now } as const;
  if (!(await updateStep(tx, held, to))) return refuse('changed-meanwhile');
  const closed = { ...whole, plan: { ...held, ...to } };
  await printPlan(tx, standing, closed, 'to-sign', [], now);
  await printPlan(tx, standing, closed, 'easy', [], now);
  await appendEvent(tx, {
    kind: planEvents.closed,
    territoryId: held.territoryId,
    personId: held.personId,
    caseId: held.caseId,
  });
  return { ok: true };
}
