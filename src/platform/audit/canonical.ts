import { lengthPrefixed } from '../crypto/length-prefixed.ts';
import { merkleLeaf } from './merkle.ts';

/** One row of the audit, every column of it, as text where the driver would lose something.
 *  `at` is what PostgreSQL prints, in UTC with microseconds (`to_char(at at time zone 'UTC',
 *  'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`): a JavaScript date would drop the last three digits, and an edit of them.
 *  `xact` is the decimal text of `pg_current_xact_id()`; `era` counts the clusters the log has lived in, because
 *  transaction numbers start again in a new one. Rows hold ids and codes, never personal text. */
export type AuditRow = {
  readonly id: string;
  readonly at: string;
  readonly era: number;
  readonly xact: string;
  readonly accountId: string | null;
  readonly organisationId: string | null;
  readonly event: string;
  readonly outcome: string;
  readonly personIds: readonly string[];
  readonly dataClasses: readonly string[];
  readonly requestId: string;
  readonly detail: string | null;
};

/** Hash of one row, all columns in a fixed order, such that no two different rows give the same bytes: every value
 *  with its length, every list with its count, `null` apart from the empty text.
 *  @returns 32 bytes, a leaf of the seal's tree
 *  @throws TypeError when a value has not the type it should (a list within a list, null where none may be) */
export function leafHash(row: AuditRow): Buffer {
  return merkleLeaf(
    lengthPrefixed([
      'accompagna audit row 1',
      row.id,
      row.at,
      String(row.era),
      row.xact,
      ...optional(row.accountId),
      ...optional(row.organisationId),
      row.event,
      row.outcome,
      ...list(row.personIds),
      ...list(row.dataClasses),
      row.requestId,
      ...optional(row.detail),
    ]),
  );
}

function optional(value: string | null): string[] {
  return value === null ? ['0'] : ['1', value];
}

function list(values: readonly string[]): string[] {
  return [String(values.length), ...values];
}
