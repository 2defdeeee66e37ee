import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ActionPlan, PlanId, Review, ReviewId, ReviewOutcome } from '../types.ts';

const table = 'plan_review';
const dataClass = 'plan';

/** Reviews of one version of the plan that were held or exempted, in their order. The one to come is the plan's
 *  `reviewOn`: it becomes a row when it is answered. */
export async function listReviews(tx: Tx, planId: string): Promise<Review[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('due_on')
    .orderBy('answered_at')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as ReviewId,
    planId: r.plan_id as PlanId,
    personId: r.person_id as PersonId,
    dueOn: r.due_on,
    state: r.state as Review['state'],
    heldOn: r.held_on,
    outcome: r.outcome as ReviewOutcome | null,
    text: box.open({ table, rowId: r.id, personId: r.person_id }, 'text_enc', r.text_enc),
    answeredBy: r.answered_by as AccountId | null,
    version: r.version,
  }));
}

/** Writes that a review was held, or why she is exempted from it, in the actor's name. */
export async function insertAnsweredReview(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  r: Pick<Review, 'dueOn' | 'heldOn' | 'outcome' | 'text'> & { state: 'held' | 'exempted' },
  now: Date,
): Promise<void> {
  const box = await tx.vault.unlockFor(plan.personId, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: plan.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: plan.territoryId,
      person_id: plan.personId,
      plan_id: plan.id,
      due_on: r.dueOn satisfies CalendarDay,
    })
    .execute();
  // Row security lets nobody enter one that is answered already: answering is an act of its own.
  await tx.db
    .updateTable(table)
    .set({
      state: r.state,
      held_on: r.heldOn,
      outcome: r.outcome,
      text_enc: box.seal(place, 'text_enc', r.text),
      answered_by: tx.actor.accountId,
      answered_at: now,
      version: 2,
    })
    .where('id', '=', id)
    .execute();
}
