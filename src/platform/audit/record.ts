import { sql } from 'kysely';
import type { SystemTx, Tx } from '../database/tx.ts';

/** The audit could not be written: no data may leave. */
export class AuditFailed extends Error {
  override readonly name = 'AuditFailed';
}

/** One row of the audit: who did what to whose data comes from the transaction. */
export type AuditEntry = {
  event: string;
  outcome: 'done' | 'denied' | 'refused';
  requestId: string;
  personIds?: readonly string[];
  dataClasses?: readonly string[];
  /** a code, never personal text */
  detail?: string;
};

/** Writes one row of the audit in the transaction whose reads and writes it tells of.
 *  @throws AuditFailed when the row cannot be written */
export async function recordAudit(
  tx: Tx | SystemTx,
  accountId: string | null,
  entry: AuditEntry,
): Promise<void> {
  try {
    await sql`insert into audit.event (era, account_id, event, outcome, person_ids, data_classes, request_id, detail)
      values (gate.era(), ${accountId}, ${entry.event}, ${entry.outcome}, ${entry.personIds ?? []}::uuid[],
        ${entry.dataClasses ?? []}::text[], ${entry.requestId}, ${entry.detail ?? null})`.execute(tx.db);
  } catch (cause) {
    throw new AuditFailed('The audit could not be written.', { cause });
  }
}
