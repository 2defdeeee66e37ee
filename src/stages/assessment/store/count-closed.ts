import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';

/** How many sheets of a case were closed, as far as the actor may know; no answer is opened for it. */
export async function countClosedSheets(tx: Tx, caseId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select ((select count(*) from app.assessment_sheet where case_id = ${caseId}::uuid and state = 'closed')
      + (select count(*) from app.functional_sheet where case_id = ${caseId}::uuid and state = 'closed'))::int as n`.execute(
    tx.db,
  );
  return rows[0]?.n ?? 0;
}
