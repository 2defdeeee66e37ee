import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import type { Around } from '../rules/missing-for-signature.ts';
import { minutesSpent } from '../rules.ts';
import { getPathBefore } from '../store/path-before.ts';
import { listSessions } from '../store/sessions.ts';
import type { ActionPlan } from '../types.ts';
import { findRulesOfCase } from './rules-of-case.ts';

/** What stands around a plan today: the notice, the project's days, selection, balance, hours spent on it. */
export async function lookAround(
  tx: Tx,
  standing: Case,
  plan: Pick<ActionPlan, 'id'>,
  today: CalendarDay,
): Promise<Around> {
  const rules = await findRulesOfCase(tx, standing, today);
  const project = await findProject(tx, standing.projectId);
  return {
    rules: rules?.balance ?? null,
    project: { startsOn: project?.startsOn ?? null, endsOn: project?.endsOn ?? null },
    ...(await getPathBefore(tx, standing)),
    minutesSpent: minutesSpent(await listSessions(tx, plan.id)),
  };
}
