import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { ProjectId } from '../../projects/types.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { presetOf } from '../rules/presets.ts';
import { insertWeights, listWeights } from '../store/weights.ts';
import type { Quota, Weights, WeightsId } from '../types.ts';

/** Sets the weights of a project as a new version; older ones stay, and a run keeps its own. The preset it comes from is found
 *  by its figures: changed by hand, they are one's own.
 *  @returns id of the version
 *  @refuses 'weights-all-zero'; 'changed-meanwhile' */
export async function setWeights(
  tx: Tx,
  projectId: ProjectId,
  input: { weights: Weights; quotas: readonly Quota[]; unplacedPoints: number; reason: string },
  now: Date,
): Promise<{ ok: true; id: WeightsId } | MatchingRefusal> {
  if (Object.values(input.weights).every((w) => w === 0)) return refuse('weights-all-zero', 'skills');
  const number = ((await listWeights(tx, projectId))[0]?.number ?? 0) + 1;
  const preset = presetOf(input.weights);
  const id = await insertWeights(tx, { projectId, number, fromOn: dayInRome(now), preset, ...input }, now);
  return id === undefined ? refuse('changed-meanwhile') : { ok: true, id };
}
