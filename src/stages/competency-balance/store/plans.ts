import type { Tx } from '../../../platform/database/tx.ts';

/** Whether a case has a signed action plan. The stage of the plan comes later; a notice may put it first. */
export async function hasSignedPlan(tx: Tx, caseId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('action_plan')
    .select(['id', 'person_id'])
    .where('case_id', '=', caseId)
    .where('state', '=', 'signed')
    .executeTakeFirst();
  if (row !== undefined) tx.ledger.note(row.person_id, 'plan');
  return row !== undefined;
}
