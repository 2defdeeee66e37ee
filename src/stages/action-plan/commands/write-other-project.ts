import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { day, required } from '../../people/types.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { mayAct } from '../rules.ts';
import {
  insertOtherProject,
  listOtherProjects,
  updateOtherProject,
  updateOtherProjectState,
} from '../store/other-projects.ts';
import { lockDraft } from '../store/plan-steps.ts';
import { updateFrame } from '../store/plans.ts';
import type { ActionPlan, OtherProject, OtherProjectId, OtherProjectInput } from '../types.ts';

/** The day of a sending. */
export const sentSchema = z.strictObject({ sentOn: required(day, 'day', 'day') });

/** Names in a draft a project that she has already; «she has none» is taken back with it.
 *  @refuses 'not-in-this-state'; 'days-reversed'; 'too-many' beyond ten */
export async function addOtherProject(
  tx: Tx,
  plan: ActionPlan,
  input: OtherProjectInput,
): Promise<{ ok: true; id: OtherProjectId } | PlanRefusal> {
  const wrong = otherProjectProblem(input);
  if (wrong !== null) return wrong;
  const kept = plan.noOtherProjects
    ? await updateFrame(tx, plan, plan.version, { ...plan, noOtherProjects: false })
    : await lockDraft(tx, plan.id);
  if (!kept) return refuse('not-in-this-state');
  if ((await listOtherProjects(tx, plan.id)).length >= 10) return refuse('too-many');
  return { ok: true, id: await insertOtherProject(tx, plan, input) };
}

/** Changes what a draft says of it. @param version what the writer saw
 *  @refuses 'not-in-this-state'; 'days-reversed'; 'changed-meanwhile' */
export async function changeOtherProject(
  tx: Tx,
  other: OtherProject,
  version: number,
  input: OtherProjectInput,
): Promise<{ ok: true } | PlanRefusal> {
  const wrong = otherProjectProblem(input);
  if (wrong !== null) return wrong;
  if (!(await lockDraft(tx, other.planId))) return refuse('not-in-this-state');
  return (await updateOtherProject(tx, other, version, input)) ? { ok: true } : refuse('changed-meanwhile');
}

/** Takes it out of a draft. @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function removeOtherProject(
  tx: Tx,
  other: OtherProject,
  version: number,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!(await lockDraft(tx, other.planId))) return refuse('not-in-this-state');
  const removed = await updateOtherProjectState(tx, other, version, { removedAt: now });
  return removed ? { ok: true } : refuse('changed-meanwhile');
}

/** Notes the day on which the signed plan was sent to another project of hers as its work section.
 *  @refuses 'not-signed-yet'; 'day-in-future'; 'changed-meanwhile' */
export async function noteSentOn(
  tx: Tx,
  plan: ActionPlan,
  other: OtherProject,
  version: number,
  day: CalendarDay,
  today: CalendarDay,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'follow')) return refuse('not-signed-yet');
  if (day > today) return refuse('day-in-future', 'sentOn');
  if (!(await updateOtherProjectState(tx, other, version, { sentOn: day })))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: planEvents.sentOn,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return { ok: true };
}

function otherProjectProblem(input: OtherProjectInput): PlanRefusal | null {
  return input.begunOn !== null && input.endsOn !== null && input.endsOn < input.begunOn
    ? refuse('days-reversed', 'endsOn')
    : null;
}
