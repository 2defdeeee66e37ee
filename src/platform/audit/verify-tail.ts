import type { AuditRow } from './canonical.ts';
import type { Finding } from './finding.ts';
import { ERA_END, type Seal } from './seal-chain.ts';

/** Where the database stands now: its era, and `pg_snapshot_xmin` / `pg_snapshot_xmax` of the verifying snapshot. */
export type DatabasePosition = { readonly era: number; readonly xmin: bigint; readonly xmax: bigint };

/** Judges a row that no seal covers. It may wait for its seal only at the end of the current era.
 *  @param head the last well-shaped seal, if any
 *  @param sealDueBefore rows at or before this time (text as in `AuditRow.at`) should have their seal by now */
export function unsealedRowFindings(
  row: AuditRow,
  head: Seal | undefined,
  now: DatabasePosition,
  sealDueBefore: string | undefined,
): Finding[] {
  const found = (kind: Finding['kind'], why: string): Finding[] => [
    { kind, detail: `Row ${row.id} ${why}.` },
  ];
  const xact = /^[0-9]{1,20}$/.test(row.xact) ? BigInt(row.xact) : undefined;
  if (xact === undefined) return found('row-outside-any-seal', 'has no transaction number');
  if (row.era > now.era) return found('future-row', 'belongs to an era that has not begun');
  if (row.era < now.era) return found('row-outside-any-seal', 'belongs to a closed era and to no seal of it');
  if (xact >= now.xmax) return found('future-row', 'bears a transaction number not yet given out');
  if (head?.era === now.era && (head.toXact === ERA_END || xact < BigInt(head.toXact))) {
    return found('row-outside-any-seal', 'lies where the seals have passed');
  }
  if (sealDueBefore !== undefined && xact < now.xmin && row.at <= sealDueBefore) {
    return found('seal-overdue', 'has waited too long for its seal');
  }
  return [];
}

/** Judges the last seal by where the database stands: no seal may cover what has not happened. */
export function headFindings(head: Seal, now: DatabasePosition): Finding[] {
  const ahead =
    head.era > now.era ||
    (head.era === now.era && (head.toXact === ERA_END || BigInt(head.toXact) > now.xmin)) ||
    (head.era < now.era && (head.toXact !== ERA_END || head.era + 1 !== now.era));
  if (!ahead) return [];
  const detail = `Seal ${head.number} (era ${head.era}, up to ${head.toXact}) does not fit a database in era ${now.era} at ${now.xmin}.`;
  return [{ kind: 'seal-ahead-of-database', detail }];
}
