import type { Tx } from '../../../platform/database/tx.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { findNoticeVersion } from '../../projects/store/notices.ts';
import { refuse, type SelectionRefusal } from '../refusals.ts';
import { closingProblems } from '../rules/closing.ts';
import { listCandidates } from '../store/candidacies.ts';
import { updateProcedureClosed } from '../store/procedures.ts';
import type { Procedure } from '../types.ts';

/** Closes a selection by the act that approves it. To be called by who reads every candidate: the coordination of the lead.
 *  @refuses 'closed'; 'no-candidates'; 'undecided-candidates'; 'one-kind-only' where the notice wants both kinds;
 *           'term-missing'; 'day-in-future'; 'changed-meanwhile'
 *  @law L. 241/1990 artt. 2, 4-5 */
export async function closeProcedure(
  tx: Tx,
  p: Procedure,
  act: { actNumber: string; actOn: CalendarDay },
  now: Date,
): Promise<{ ok: true } | SelectionRefusal> {
  if (p.state !== 'open') return refuse('closed');
  if (act.actOn > dayInRome(now)) return refuse('day-in-future', 'actOn');
  const rules = await findNoticeVersion(tx, p.rulesVersionId);
  if (rules === undefined) throw new Error('a selection names a version of the rules that is not there');
  const [problem] = closingProblems(
    p,
    await listCandidates(tx, { procedureId: p.id }),
    await listCandidates(tx, { projectId: p.projectId }),
    rules.rules.eligibility.bothKindsRequired,
  );
  if (problem !== undefined) return refuse(problem);
  return (await updateProcedureClosed(tx, p, act, now)) ? { ok: true } : refuse('changed-meanwhile');
}
