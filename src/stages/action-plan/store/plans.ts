import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ActionPlanTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ActionPlan, PlanFrame, PlanId, PlanState } from '../types.ts';

const table = 'action_plan';
const dataClass = 'plan';

function opened(box: Box, r: Selectable<ActionPlanTable>): ActionPlan {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as PlanId,
    territoryId: r.territory_id as TerritoryId,
    personId: r.person_id as PersonId,
    caseId: r.case_id as CaseId,
    number: r.number,
    state: r.state as PlanState,
    opening: box.open(place, 'opening_enc', r.opening_enc),
    startsOn: r.starts_on,
    endsOn: r.ends_on,
    firstReviewOn: r.first_review_on,
    noReview: box.open(place, 'no_review_enc', r.no_review_enc),
    noOtherProjects: r.no_other_projects,
    attendanceToTreating: r.attendance_to_treating,
    agreedHours: box.open(place, 'agreed_hours_enc', r.agreed_hours_enc),
    hoursDue: r.hours_due,
    contentSha256: r.content_sha256,
    needsPerson: r.needs_person,
    needsRepresentative: r.needs_representative,
    follows: r.follows as PlanId | null,
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
    closedAt: r.closed_at,
    signedAt: r.signed_at,
    reviewOn: r.review_on,
    version: r.version,
  };
}

/** Every version of the plan of a case, the newest first; empty where the actor may not read it. */
export async function listPlansOf(tx: Tx, caseId: string): Promise<ActionPlan[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => opened(box, r));
}

/** One version of a plan, if the actor may read it. */
export async function findPlan(tx: Tx, id: string): Promise<ActionPlan | undefined> {
  const row = await tx.db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  return row && opened(await tx.vault.unlock([row.person_id], dataClass), row);
}

/** What a new version begins with. */
export type NewPlan = PlanFrame & Pick<ActionPlan, 'number' | 'hoursDue' | 'follows'>;

/** Begins a version in the actor's name. @returns its id; undefined when another is being made in this case */
export async function insertPlan(
  tx: Tx,
  of: Pick<Case, 'id' | 'territoryId' | 'personId'>,
  p: NewPlan,
): Promise<PlanId | undefined> {
  const box = await tx.vault.unlockFor(of.personId, dataClass);
  const id = randomUUID() as PlanId;
  const place = { table, rowId: id, personId: of.personId };
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      case_id: of.id,
      number: p.number,
      opening_enc: box.seal(place, 'opening_enc', p.opening),
      starts_on: p.startsOn,
      ends_on: p.endsOn,
      first_review_on: p.firstReviewOn,
      no_review_enc: box.seal(place, 'no_review_enc', p.noReview),
      no_other_projects: p.noOtherProjects,
      attendance_to_treating: p.attendanceToTreating,
      agreed_hours_enc: box.seal(place, 'agreed_hours_enc', p.agreedHours),
      hours_due: p.hoursDue,
      follows: p.follows,
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** Replaces what the first page of a draft says. @returns false when it was saved or closed after `version` was read */
export async function updateFrame(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'personId'>,
  version: number,
  f: PlanFrame,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(plan.personId, dataClass);
  const place = { table, rowId: plan.id, personId: plan.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      opening_enc: box.seal(place, 'opening_enc', f.opening),
      starts_on: f.startsOn,
      ends_on: f.endsOn,
      first_review_on: f.firstReviewOn,
      no_review_enc: box.seal(place, 'no_review_enc', f.noReview),
      no_other_projects: f.noOtherProjects,
      attendance_to_treating: f.attendanceToTreating,
      agreed_hours_enc: box.seal(place, 'agreed_hours_enc', f.agreedHours),
      version: version + 1,
    })
    .where('id', '=', plan.id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
