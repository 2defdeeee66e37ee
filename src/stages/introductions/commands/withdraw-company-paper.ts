import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { introductionEvents } from '../events.ts';
import { type CompanyPaper, emptyCompanyPaper } from '../store/company-papers.ts';
import type { Introduction } from '../types.ts';

/** Withdraws a paper: what was sealed is emptied, and its link leads to the page of a wrong one.
 *  @refuses 'changed-meanwhile' when it was withdrawn already */
export async function withdrawCompanyPaper(
  tx: Tx,
  introduction: Introduction,
  paper: CompanyPaper,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: 'changed-meanwhile' }> {
  if (!(await emptyCompanyPaper(tx, paper, now))) return { ok: false, code: 'changed-meanwhile' };
  await appendEvent(tx, {
    kind: introductionEvents['paper-withdrawn'],
    territoryId: introduction.territoryId,
    personId: introduction.personId,
    caseId: introduction.caseId,
  });
  return { ok: true };
}
