import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ActionPlan } from '../types.ts';

type Step = Pick<ActionPlan, 'id' | 'version' | 'state'>;

/** What a step writes beside the state. */
export type StepChange = {
  state: ActionPlan['state'];
  contentSha256?: string;
  needsPerson?: boolean;
  needsRepresentative?: boolean;
  closedAt?: Date | null;
  signedAt?: Date;
  reviewOn?: CalendarDay | null;
};

/** Moves a plan on. The database refuses a step that a plan does not take, and `signed` while a signature is missing.
 *  @returns false when it was changed after it was read */
export async function updateStep(tx: Tx, plan: Step, to: StepChange): Promise<boolean> {
  const result = await tx.db
    .updateTable('action_plan')
    .set({
      state: to.state,
      version: plan.version + 1,
      ...(to.contentSha256 === undefined ? {} : { content_sha256: to.contentSha256 }),
      ...(to.needsPerson === undefined ? {} : { needs_person: to.needsPerson }),
      ...(to.needsRepresentative === undefined ? {} : { needs_representative: to.needsRepresentative }),
      ...(to.closedAt === undefined ? {} : { closed_at: to.closedAt }),
      ...(to.signedAt === undefined ? {} : { signed_at: to.signedAt }),
      ...(to.reviewOn === undefined ? {} : { review_on: to.reviewOn }),
    })
    .where('id', '=', plan.id)
    .where('version', '=', plan.version)
    .where('state', '=', plan.state)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Holds a draft until the transaction ends, so that closing it and writing in it cannot pass each other: what is read
 *  after this is what is hashed. The version stays: it tells two writers of the first page apart.
 *  @returns false when the plan is no draft any more */
export async function lockDraft(tx: Tx, planId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('action_plan')
    .select('id')
    .where('id', '=', planId)
    .where('state', '=', 'draft')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks the plan that stood until now as replaced by the one that is being signed. */
export async function supersedeStanding(tx: Tx, caseId: string): Promise<void> {
  await tx.db
    .updateTable('action_plan')
    .set((e) => ({ state: 'superseded', version: e('version', '+', 1) }))
    .where('case_id', '=', caseId)
    .where('state', '=', 'signed')
    .execute();
}

/** Holds a plan that waits for signatures until the transaction ends: two last signatures make it signed once.
 *  @returns false when it does not wait for signatures any more */
export async function lockToSign(tx: Tx, planId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('action_plan')
    .select('id')
    .where('id', '=', planId)
    .where('state', '=', 'to-sign')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
