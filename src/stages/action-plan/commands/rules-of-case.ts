import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { findEligibility } from '../../eligibility/store/eligibilities.ts';
import type { Case } from '../../eligibility/types.ts';
import { findNoticeVersion, findRulesFor } from '../../projects/store/notices.ts';
import type { NoticeRules } from '../../projects/types.ts';

/** The notice's rules by which a case is judged: those its requirements were judged by, else those it was opened under,
 *  else, where the project had none then, those in force now.
 *  @returns undefined while the project's notice has no rules */
export async function findRulesOfCase(
  tx: Tx,
  standing: Case,
  today: CalendarDay,
): Promise<NoticeRules | undefined> {
  const versionId = (await findEligibility(tx, standing.id))?.rulesVersionId ?? standing.rulesVersionId;
  const version =
    versionId === null
      ? await findRulesFor(tx, standing.projectId, today)
      : await findNoticeVersion(tx, versionId);
  return version?.rules;
}
