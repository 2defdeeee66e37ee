import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type {
  ActionPlan,
  OtherProject,
  OtherProjectId,
  OtherProjectInput,
  OtherProjectKind,
  PlanId,
} from '../types.ts';

const table = 'plan_other_project';
const dataClass = 'plan';

/** The projects she has already, as a plan names them, without those taken out. */
export async function listOtherProjects(tx: Tx, planId: string): Promise<OtherProject[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('plan_id', '=', planId)
    .where('removed_at', 'is', null)
    .orderBy('begun_on')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      id: r.id as OtherProjectId,
      planId: r.plan_id as PlanId,
      personId: r.person_id as PersonId,
      kind: r.kind as OtherProjectKind,
      body: box.open(place, 'body_enc', r.body_enc) ?? '',
      referent: box.open(place, 'referent_enc', r.referent_enc),
      begunOn: r.begun_on,
      endsOn: r.ends_on,
      note: box.open(place, 'note_enc', r.note_enc),
      sentOn: r.sent_on,
      version: r.version,
    };
  });
}

const written = (
  box: Box,
  place: { table: string; rowId: string; personId: string },
  o: OtherProjectInput,
) => ({
  kind: o.kind,
  body_enc: box.sealText(place, 'body_enc', o.body),
  referent_enc: box.seal(place, 'referent_enc', o.referent),
  begun_on: o.begunOn,
  ends_on: o.endsOn,
  note_enc: box.seal(place, 'note_enc', o.note),
});

/** Names a project of hers in a draft. @returns its id */
export async function insertOtherProject(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  o: OtherProjectInput,
): Promise<OtherProjectId> {
  const box = await tx.vault.unlockFor(plan.personId, dataClass);
  const id = randomUUID() as OtherProjectId;
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: plan.territoryId,
      person_id: plan.personId,
      plan_id: plan.id,
      ...written(box, { table, rowId: id, personId: plan.personId }, o),
    })
    .execute();
  return id;
}

/** Replaces what a draft says of a project of hers. @returns false when it was saved or taken out after `version` */
export async function updateOtherProject(
  tx: Tx,
  other: Pick<OtherProject, 'id' | 'personId'>,
  version: number,
  o: OtherProjectInput,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(other.personId, dataClass);
  const place = { table, rowId: other.id, personId: other.personId };
  const result = await tx.db
    .updateTable(table)
    .set({ ...written(box, place, o), version: version + 1 })
    .where('id', '=', other.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes it out of a draft, or notes the day on which the signed plan was sent to it, in the actor's name.
 *  @returns false when it was saved or taken out after `version` was read */
export async function updateOtherProjectState(
  tx: Tx,
  other: Pick<OtherProject, 'id'>,
  version: number,
  to: { removedAt: Date } | { sentOn: CalendarDay },
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({
      ...('sentOn' in to
        ? { sent_on: to.sentOn, sent_by: tx.actor.accountId }
        : { removed_at: to.removedAt }),
      version: version + 1,
    })
    .where('id', '=', other.id)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
