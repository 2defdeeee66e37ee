import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** Whether an assessment of a case was closed, as far as the actor may know; no answer is opened for it. */
export async function isAssessed(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select exists (select from app.assessment_sheet where case_id = ${caseId}::uuid and state = 'closed')
      or exists (select from app.functional_sheet where case_id = ${caseId}::uuid and state = 'closed') as yes`.execute(
    tx.db,
  );
  return rows[0]?.yes ?? false;
}
