import { listAccountNames } from '../../organisations/store/accounts.ts';
import { speakReport } from '../parts/report-speak.ts';
import type { Report } from '../types.ts';
import type { OfReports } from './opened-report.ts';

/** Who wrote it, by name where the reader may know her. */
export async function findAuthorOf(asked: OfReports, report: Report): Promise<string> {
  const names = await listAccountNames(asked.tx, [report.writtenBy]);
  return names.get(report.writtenBy) ?? speakReport(asked.language)('somebody');
}
