import type { Tx } from '../../../platform/database/tx.ts';
import { type CasefileRefusal, refuse } from '../refusals.ts';
import { updateReport } from '../store/reports.ts';
import type { Report } from '../types.ts';

/** Replaces what a draft says. Row security lets its author alone.
 *  @refuses 'report-issued'; 'report-changed' when it was saved after `version` */
export async function editReport(
  tx: Tx,
  report: Report,
  version: number,
  to: Pick<Report, 'addressee' | 'content'>,
): Promise<{ ok: true } | CasefileRefusal> {
  if (report.state === 'issued') return refuse('report-issued');
  if (!(await updateReport(tx, report, version, to))) return refuse('report-changed');
  return { ok: true };
}
