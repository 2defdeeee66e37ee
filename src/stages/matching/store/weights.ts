import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { MatchWeightsTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import {
  criteria,
  type Preset,
  type Quota,
  type Weights,
  type WeightsId,
  type WeightsVersion,
} from '../types.ts';

const table = 'match_weights';
const nothing = Object.fromEntries(criteria.map((c) => [c, 0])) as Weights;

const toWeights = (r: Selectable<MatchWeightsTable>): WeightsVersion => ({
  id: r.id as WeightsId,
  projectId: r.project_id as ProjectId,
  number: r.number,
  fromOn: r.from_on,
  preset: r.preset as Preset,
  // A criterion that came with a later version of the program weighs nothing in an older one.
  weights: { ...nothing, ...(r.weights as Partial<Weights>) },
  quotas: r.quotas as Quota[],
  unplacedPoints: r.unplaced_points,
  reason: r.reason,
  createdBy: r.created_by as AccountId,
  createdAt: r.created_at,
});

/** Every version of the weights of a project, the newest first. */
export async function listWeights(tx: Tx, projectId: string): Promise<WeightsVersion[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toWeights);
}

/** Writes a version of the weights. @returns its id; undefined when somebody wrote one of the same number meanwhile */
export async function insertWeights(
  tx: Tx,
  w: Omit<WeightsVersion, 'id' | 'createdBy' | 'createdAt'>,
  now: Date,
): Promise<WeightsId | undefined> {
  const id = randomUUID() as WeightsId;
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      project_id: w.projectId,
      number: w.number,
      from_on: w.fromOn,
      preset: w.preset,
      weights: JSON.stringify(w.weights),
      quotas: JSON.stringify(w.quotas),
      unplaced_points: w.unplacedPoints,
      reason: w.reason,
      created_by: tx.actor.accountId,
      created_at: now,
    })
    .onConflict((c) => c.columns(['project_id', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}
