import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../../people/types.ts';
import type { ActionPlan, Goal, GoalId, GoalInput, PlanId } from '../types.ts';

const table = 'plan_goal';
const dataClass = 'plan';

/** Goals of a plan in their order, without those taken out. */
export async function listGoals(tx: Tx, planId: string): Promise<Goal[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('plan_id', '=', planId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      id: r.id as GoalId,
      planId: r.plan_id as PlanId,
      personId: r.person_id as PersonId,
      words: box.open(place, 'words_enc', r.words_enc) ?? '',
      howKnown: box.open(place, 'how_known_enc', r.how_known_enc),
      position: r.position,
      version: r.version,
    };
  });
}

/** Adds a goal to a draft. @returns its id */
export async function insertGoal(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  position: number,
  g: GoalInput,
): Promise<GoalId> {
  const box = await tx.vault.unlockFor(plan.personId, dataClass);
  const id = randomUUID() as GoalId;
  const place = { table, rowId: id, personId: plan.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: plan.territoryId,
      person_id: plan.personId,
      plan_id: plan.id,
      words_enc: box.sealText(place, 'words_enc', g.words),
      how_known_enc: box.seal(place, 'how_known_enc', g.howKnown),
      position,
    })
    .execute();
  return id;
}

/** Replaces what a goal says. @returns false when it was saved or taken out after `version` was read */
export async function updateGoal(
  tx: Tx,
  goal: Pick<Goal, 'id' | 'personId'>,
  version: number,
  g: GoalInput,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(goal.personId, dataClass);
  const place = { table, rowId: goal.id, personId: goal.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      words_enc: box.sealText(place, 'words_enc', g.words),
      how_known_enc: box.seal(place, 'how_known_enc', g.howKnown),
      version: version + 1,
    })
    .where('id', '=', goal.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a goal out of a draft; the row stays. @returns false when it was saved or taken out after `version` was read */
export async function removeGoalRow(tx: Tx, goal: Goal, version: number, at: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ removed_at: at, version: version + 1 })
    .where('id', '=', goal.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
