import type { Tx } from '../../../platform/database/tx.ts';
import type { Person } from '../../people/types.ts';
import { insertReport } from '../store/reports.ts';
import type { Report, ReportId } from '../types.ts';

/** Keeps a draft as it was prepared from what the writer may read. It has no event: nothing has left. */
export function beginReport(
  tx: Tx,
  person: Person,
  draft: Pick<Report, 'purpose' | 'addressee' | 'content'>,
): Promise<ReportId> {
  return insertReport(tx, person, draft);
}
