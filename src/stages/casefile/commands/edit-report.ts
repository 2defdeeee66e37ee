import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { neededText, optionalText, TEXT_MAX } from '../../diary/types.ts';
import { type CasefileRefusal, refuse } from '../refusals.ts';
import { updateReport } from '../store/reports.ts';
import type { Report } from '../types.ts';

/** The form of a draft: to whom, and the text of each section. */
export const draftSchema = z.strictObject({
  addressee: neededText(300),
  who: optionalText(TEXT_MAX),
  contacts: optionalText(TEXT_MAX),
  path: optionalText(TEXT_MAX),
  requirements: optionalText(TEXT_MAX),
  company: optionalText(TEXT_MAX),
  diary: optionalText(TEXT_MAX),
  free: optionalText(TEXT_MAX),
});

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
