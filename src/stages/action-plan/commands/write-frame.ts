import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { mayAct } from '../rules.ts';
import { updateFrame } from '../store/plans.ts';
import type { ActionPlan, FrameInput } from '../types.ts';

/** Whether she has none. */
export const noneSchema = z.strictObject({ none: z.enum(['yes', 'no']).transform((a) => a === 'yes') });

/** Saves the first page of a draft: her opening words, the days, the review, what she agreed to. What is missing may
 *  come later; it is listed, and nobody signs before.
 *  @param version what the writer saw
 *  @refuses 'not-in-this-state'; 'days-reversed'; 'changed-meanwhile' */
export async function writeFrame(
  tx: Tx,
  plan: ActionPlan,
  version: number,
  input: FrameInput,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'write')) return refuse('not-in-this-state');
  if (input.startsOn !== null && input.endsOn !== null && input.endsOn < input.startsOn)
    return refuse('days-reversed', 'endsOn');
  const saved = await updateFrame(tx, plan, version, { ...input, noOtherProjects: plan.noOtherProjects });
  return saved ? { ok: true } : refuse('changed-meanwhile');
}

/** Writes that she was asked, and has no other project; or takes that back.
 *  @refuses 'not-in-this-state'; 'changed-meanwhile' */
export async function sayNoOtherProjects(
  tx: Tx,
  plan: ActionPlan,
  version: number,
  none: boolean,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'write')) return refuse('not-in-this-state');
  const saved = await updateFrame(tx, plan, version, { ...plan, noOtherProjects: none });
  return saved ? { ok: true } : refuse('changed-meanwhile');
}
