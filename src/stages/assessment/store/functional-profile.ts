import type { Tx } from '../../../platform/database/tx.ts';
import type { Answers, Sheet } from '../types.ts';
import { listSheets } from './sheets.ts';

/** What is known of a person's activities, participation and environment: the answers (ICF d and e codes) of the last
 *  closed functional sheet of a case; of one day, the one written together. The plan and the match read it; body functions
 *  are never in it.
 *  @returns undefined where none is closed, or the actor may not read them */
export async function listFunctionalProfile(
  tx: Tx,
  caseId: string,
): Promise<Pick<Sheet, 'answers' | 'ratedOn' | 'agreed' | 'evaluationId'> | undefined> {
  const closed = (await listSheets(tx, caseId, ['functional'])).filter((s) => s.state === 'closed');
  const last = closed.filter((s) => s.ratedOn === closed[0]?.ratedOn);
  const found = last.find((s) => s.agreed) ?? last[0];
  if (found === undefined) return undefined;
  const answers: Answers = Object.fromEntries(
    Object.entries(found.answers).filter(([code]) => /^[de]\d/.test(code)),
  );
  return { answers, ratedOn: found.ratedOn, agreed: found.agreed, evaluationId: found.evaluationId };
}
