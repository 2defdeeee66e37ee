import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { PersonId } from '../../people/types.ts';
import type { Means, TravelTrial } from '../types.ts';

const table = 'travel_trial';
const dataClass = 'search';

/** Ways to places of work that these people tried or told, as far as the actor may read them, the latest first. */
export async function listTravelTrials(tx: Tx, personIds: readonly string[]): Promise<TravelTrial[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('on_day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    tx.ledger.note(r.person_id, dataClass);
    return {
      id: r.id,
      personId: r.person_id as PersonId,
      siteId: r.site_id,
      means: r.means as Means,
      arrivesAt: r.arrives_at,
      minutes: r.minutes,
      kilometres: r.kilometres,
      possible: r.possible,
      triedWithCoach: r.tried_with_coach,
      onDay: r.on_day,
      costCentsMonth: r.cost_cents_month,
      note: box.open({ table, rowId: r.id, personId: r.person_id }, 'note_enc', r.note_enc),
    };
  });
}

/** Writes a way that was tried or told. */
export async function insertTravelTrial(
  tx: Tx,
  of: { territoryId: string; personId: string },
  t: Omit<TravelTrial, 'id' | 'personId'>,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(of.personId, dataClass);
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      site_id: t.siteId,
      means: t.means,
      arrives_at: t.arrivesAt,
      minutes: t.minutes,
      kilometres: t.kilometres,
      possible: t.possible,
      tried_with_coach: t.triedWithCoach,
      on_day: t.onDay,
      cost_cents_month: t.costCentsMonth,
      note_enc: box.seal({ table, rowId: id, personId: of.personId }, 'note_enc', t.note),
      recorded_by: tx.actor.accountId,
      recorded_at: now,
    })
    .execute();
}
