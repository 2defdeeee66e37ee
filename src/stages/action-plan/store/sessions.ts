import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { ActionPlan, PlanSession } from '../types.ts';

const table = 'plan_session';
const dataClass = 'plan';

/** Stretches of work on the versions of a case's plan, the latest first: the notice asks its hours once, not once a
 *  version. */
export async function listSessionsOf(tx: Tx, caseId: string): Promise<PlanSession[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('plan_id', 'in', (e) => e.selectFrom('action_plan').select('id').where('case_id', '=', caseId))
    .orderBy('held_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id,
    heldOn: r.held_on,
    minutes: r.minutes,
    withHer: r.with_her,
    content: box.open({ table, rowId: r.id, personId: r.person_id }, 'content_enc', r.content_enc),
    heldBy: r.held_by as AccountId,
  }));
}

/** Writes a stretch of work in the actor's name; it is never changed. */
export async function insertSession(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  s: Pick<PlanSession, 'heldOn' | 'minutes' | 'withHer' | 'content'>,
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
      held_on: s.heldOn,
      minutes: s.minutes,
      with_her: s.withHer,
      content_enc: box.seal(place, 'content_enc', s.content),
      held_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}
