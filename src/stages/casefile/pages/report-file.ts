import { openFile } from '../../../platform/files/open-file.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { type OfReport, openReport } from './opened-report.ts';

/** GET /persone/:personId/relazioni/:reportId/pdf: as it was issued, byte by byte. Its name says nothing of her. */
export async function reportFile(asked: OfReport): Promise<SentFile | undefined> {
  const report = (await openReport(asked))?.report;
  if (!report?.fileId) return undefined;
  const { fileId, personId } = report;
  const bytes = await openFile(asked.tx, { fileId, personId, dataClass: 'report' });
  return { name: 'relazione', mediaType: 'application/pdf', bytes };
}
