import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import type { Around } from '../rules/missing-for-signature.ts';
import { minutesSpent } from '../rules.ts';
import { getPathBefore } from '../store/path-before.ts';
import { listSessionsOf } from '../store/sessions.ts';
import { findRulesOfCase } from './rules-of-case.ts';

/** What stands around the plan of a case today: the notice, the project's days, selection, balance, hours spent on it. */
export async function lookAround(tx: Tx, standing: Case, today: CalendarDay): Promise<Around> {
  const rules = await findRulesOfCase(tx, standing, today);
  const project = await findProject(tx, standing.projectId);
  return {
    rules: rules?.balance ?? null,
    project: { startsOn: project?.startsOn ?? null, endsOn: project?.endsOn ?? null },
    ...(await getPathBefore(tx, standing)),
    minutesSpent: minutesSpent(await listSessionsOf(tx, standing.id)),
  };
}
