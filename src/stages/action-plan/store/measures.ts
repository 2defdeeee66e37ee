import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { PlanMeasureTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { PersonId } from '../../people/types.ts';
import type {
  ActionPlan,
  GoalId,
  Measure,
  MeasureId,
  MeasureInput,
  MeasureKind,
  MeasureState,
  PlanId,
} from '../types.ts';

const table = 'plan_measure';
const dataClass = 'plan';

const toMeasure = (box: Box, r: Selectable<PlanMeasureTable>): Measure => {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as MeasureId,
    planId: r.plan_id as PlanId,
    personId: r.person_id as PersonId,
    goalId: r.goal_id as GoalId,
    kind: r.kind as MeasureKind,
    what: box.open(place, 'what_enc', r.what_enc) ?? '',
    who: box.open(place, 'who_enc', r.who_enc),
    howKnown: box.open(place, 'how_known_enc', r.how_known_enc),
    fromOn: r.from_on,
    byOn: r.by_on,
    hours: r.hours,
    state: r.state as MeasureState,
    position: r.position,
    version: r.version,
  };
};

/** Measures of a plan in their order, without those taken out. */
export async function listMeasures(tx: Tx, planId: string): Promise<Measure[]> {
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
  return rows.map((r) => toMeasure(box, r));
}

const written = (box: Box, place: { table: string; rowId: string; personId: string }, m: MeasureInput) => ({
  goal_id: m.goalId,
  kind: m.kind,
  what_enc: box.sealText(place, 'what_enc', m.what),
  who_enc: box.seal(place, 'who_enc', m.who),
  how_known_enc: box.seal(place, 'how_known_enc', m.howKnown),
  from_on: m.fromOn,
  by_on: m.byOn,
  hours: m.hours,
});

/** Adds a measure to a draft; a goal of somebody else is refused by the foreign key. @returns its id */
export async function insertMeasure(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  position: number,
  m: MeasureInput,
): Promise<MeasureId> {
  const box = await tx.vault.unlockFor(plan.personId, dataClass);
  const id = randomUUID() as MeasureId;
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: plan.territoryId,
      person_id: plan.personId,
      plan_id: plan.id,
      position,
      ...written(box, { table, rowId: id, personId: plan.personId }, m),
    })
    .execute();
  return id;
}

/** Replaces what a measure says. @returns false when it was saved or taken out after `version` was read */
export async function updateMeasure(
  tx: Tx,
  measure: Pick<Measure, 'id' | 'personId'>,
  version: number,
  m: MeasureInput,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(measure.personId, dataClass);
  const place = { table, rowId: measure.id, personId: measure.personId };
  const result = await tx.db
    .updateTable(table)
    .set({ ...written(box, place, m), version: version + 1 })
    .where('id', '=', measure.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a measure out of a draft, or says what became of it once the plan is signed.
 *  @returns false when it was saved or taken out after `version` was read */
export async function updateMeasureState(
  tx: Tx,
  measure: Pick<Measure, 'id'>,
  version: number,
  to: { removedAt: Date } | { state: MeasureState },
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({
      ...('state' in to ? { state: to.state } : { removed_at: to.removedAt }),
      version: version + 1,
    })
    .where('id', '=', measure.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
