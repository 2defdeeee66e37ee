import type { Tx } from '../../../platform/database/tx.ts';

/** Id of the signed action plan of a case, if there is one. The stage of the plan comes later; a notice may put it first. */
export async function findSignedPlan(tx: Tx, caseId: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('action_plan')
    .select(['id', 'person_id'])
    .where('case_id', '=', caseId)
    .where('state', '=', 'signed')
    .executeTakeFirst();
  if (row !== undefined) tx.ledger.note(row.person_id, 'plan');
  return row?.id;
}
