import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { hoursDueOf } from '../rules.ts';
import { insertPlan, listPlansOf } from '../store/plans.ts';
import type { PlanId } from '../types.ts';
import { findRulesOfCase } from './rules-of-case.ts';

/** Begins the plan of a case: an empty draft, with the hours that the notice asks and the project's last day. It may
 *  begin while selection or balance still go on; it cannot be closed before them.
 *  @refuses 'plan-under-way' where one is being made, or stands: a signed plan is written anew, not begun */
export async function beginPlan(
  tx: Tx,
  standing: Case,
  now: Date,
): Promise<{ ok: true; id: PlanId } | PlanRefusal> {
  const plans = await listPlansOf(tx, standing.id);
  if (plans.some((p) => p.state !== 'given-up' && p.state !== 'superseded')) return refuse('plan-under-way');
  const rules = await findRulesOfCase(tx, standing, dayInRome(now));
  const project = await findProject(tx, standing.projectId);
  const id = await insertPlan(tx, standing, {
    number: Math.max(0, ...plans.map((p) => p.number)) + 1,
    opening: null,
    startsOn: null,
    endsOn: project?.endsOn ?? null,
    firstReviewOn: null,
    noReview: null,
    noOtherProjects: false,
    attendanceToTreating: null,
    agreedHours: null,
    hoursDue: hoursDueOf(rules),
    follows: null,
  });
  if (id === undefined) return refuse('plan-under-way');
  await appendEvent(tx, {
    kind: planEvents.begun,
    territoryId: standing.territoryId,
    personId: standing.personId,
    caseId: standing.id,
  });
  return { ok: true, id };
}
