import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { findOpenDissent } from '../../people/store/dissents.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { representationProblem, signatureOf } from '../rules/signatures.ts';
import { mayAct } from '../rules.ts';
import { lockToSign } from '../store/plan-steps.ts';
import { insertSignature, listSignatures } from '../store/signatures.ts';
import type { ActionPlan, SigningPart } from '../types.ts';
import { actForPlan } from './acts-for-plan.ts';
import { listCaseManagers } from './case-manager.ts';
import { completePlan } from './complete-plan.ts';

/** Who signs in the system, and how she was known to be herself. */
export type Signer = Pick<SignedIn, 'accountId' | 'identityLevel'>;

/** The person signs her plan herself, signed in with her own account. Where the decree has a representative sign too, the
 *  plan waits for that signature.
 *  @param shown hash of what she was shown
 *  @returns whether the plan is signed by all now
 *  @refuses 'not-in-this-state'; 'changed-since-shown'; 'not-needed' where the decree has it signed for her;
 *           'step-stopped' while a dissent of hers stands; 'decree-expired', 'representation-changed'; 'already-signed'
 *  @law c.c. artt. 405 and 409; D.Lgs 82/2005, art. 20 (what a signed-in act is worth is judged freely) */
export async function signPlanAsPerson(
  tx: Tx,
  me: Signer,
  plan: ActionPlan,
  shown: string,
  now: Date,
): Promise<{ ok: true; signed: boolean } | PlanRefusal> {
  if (!plan.needsPerson) return refuse('not-needed');
  return signIn(tx, me, plan, 'person', shown, now);
}

/** The case manager signs, signed in.
 *  @refuses 'not-case-manager' for anybody else; the rest as `signPlanAsPerson` */
export async function signPlanAsOperator(
  tx: Tx,
  me: Signer,
  plan: ActionPlan,
  shown: string,
  now: Date,
): Promise<{ ok: true; signed: boolean } | PlanRefusal> {
  if (!(await listCaseManagers(tx, plan.personId)).some((id) => id === me.accountId))
    return refuse('not-case-manager');
  return signIn(tx, me, plan, 'operator', shown, now);
}

async function signIn(
  tx: Tx,
  me: Signer,
  plan: ActionPlan,
  part: SigningPart,
  shown: string,
  now: Date,
): Promise<{ ok: true; signed: boolean } | PlanRefusal> {
  if (!mayAct(plan.state, 'sign') || !(await lockToSign(tx, plan.id))) return refuse('not-in-this-state');
  if (plan.contentSha256 === null || shown !== plan.contentSha256) return refuse('changed-since-shown');
  const stopped = await stoppedBy(tx, plan, dayInRome(now));
  if (stopped !== null) return stopped;
  if (signatureOf(part, plan, await listSignatures(tx, plan.id))) return refuse('already-signed');
  const id = await insertSignature(tx, plan, {
    part,
    way: 'signed-in',
    representativeId: null,
    identityLevel: me.identityLevel,
    contentSha256: plan.contentSha256,
    fileId: null,
    signedOn: dayInRome(now),
  });
  if (id === undefined) return refuse('already-signed');
  await appendEvent(tx, {
    kind: planEvents.signatureGiven,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return { ok: true, signed: await completePlan(tx, plan.id, now) };
}

/** Why nobody signs this plan on a day: she says no, or the decree says something else than when it was closed.
 *  @refuses 'step-stopped'; 'decree-expired'; 'representation-changed' */
export async function stoppedBy(tx: Tx, plan: ActionPlan, day: CalendarDay): Promise<PlanRefusal | null> {
  if (await findOpenDissent(tx, plan.personId, 'action-plan')) return refuse('step-stopped');
  const problem = representationProblem(plan, await actForPlan(tx, plan.personId, day));
  return problem === null ? null : refuse(problem);
}
