import type { Selectable } from 'kysely';
import type { ReferralTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId, OrganisationId, ServiceId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { Referral, ReferralId, ReferralState } from '../types.ts';

const toReferral = (r: Selectable<ReferralTable>): Referral => ({
  id: r.id as ReferralId,
  territoryId: r.territory_id as TerritoryId,
  personId: r.person_id as PersonId,
  projectId: r.project_id as ProjectId,
  organisationId: r.organisation_id as OrganisationId,
  state: r.state as ReferralState,
  createdBy: r.created_by as AccountId,
  createdAt: r.created_at,
  sentAt: r.sent_at,
  decidedAt: r.decided_at,
  answerDueOn: r.answer_due_on,
  version: r.version,
});

/** Writes a draft, in the actor's name. */
export async function insertReferral(
  tx: Tx,
  r: Pick<Referral, 'id' | 'territoryId' | 'personId' | 'projectId' | 'organisationId'>,
): Promise<void> {
  await tx.db
    .insertInto('referral')
    .values({
      id: r.id,
      territory_id: r.territoryId,
      person_id: r.personId,
      project_id: r.projectId,
      organisation_id: r.organisationId,
      created_by: tx.actor.accountId,
      ...(tx.actor.at ? { created_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Keeps which inner service refers: only that service reads it back. */
export async function insertOrigin(
  tx: Tx,
  r: Pick<Referral, 'id' | 'territoryId' | 'personId'>,
  id: string,
  serviceId: ServiceId,
): Promise<void> {
  await tx.db
    .insertInto('referral_origin')
    .values({
      id,
      territory_id: r.territoryId,
      person_id: r.personId,
      referral_id: r.id,
      service_id: serviceId,
    })
    .execute();
}

/** One referral, if the actor may know of it. */
export async function findReferral(tx: Tx, id: string): Promise<Referral | undefined> {
  const row = await tx.db.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toReferral(row);
}

/** Referrals of one person, the newest first. */
export async function listReferralsOf(tx: Tx, personId: string): Promise<Referral[]> {
  const rows = await tx.db
    .selectFrom('referral')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toReferral);
}

/** Moves a referral to another state. @returns false when somebody moved it meanwhile */
export async function updateReferralState(
  tx: Tx,
  r: Pick<Referral, 'id' | 'version'>,
  to: { state: ReferralState; sentAt?: Date; decidedAt?: Date; answerDueOn?: CalendarDay | null },
): Promise<boolean> {
  const result = await tx.db
    .updateTable('referral')
    .set({
      state: to.state,
      version: r.version + 1,
      ...(to.sentAt ? { sent_at: to.sentAt, decided_at: null, decided_by: null } : {}),
      ...(to.decidedAt ? { decided_at: to.decidedAt, decided_by: tx.actor.accountId } : {}),
      ...(to.answerDueOn === undefined ? {} : { answer_due_on: to.answerDueOn }),
    })
    .where('id', '=', r.id)
    .where('version', '=', r.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Opens the case of a person in a project: she is now taken on. It keeps the rules in force on its day. */
export async function insertCaseFile(
  tx: Tx,
  r: Referral,
  c: { id: string; rulesVersionId: string | null; requirementsDueOn: CalendarDay | null },
): Promise<void> {
  await tx.db
    .insertInto('case_file')
    .values({
      id: c.id,
      territory_id: r.territoryId,
      person_id: r.personId,
      project_id: r.projectId,
      referral_id: r.id,
      notice_version_id: c.rulesVersionId,
      requirements_due_on: c.requirementsDueOn,
      ...(tx.actor.at ? { opened_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Whether a human being takes part in a project already, under any of her entries that the actor may know of. */
export async function hasCaseIn(tx: Tx, personIds: readonly string[], projectId: string): Promise<boolean> {
  if (personIds.length === 0) return false;
  const row = await tx.db
    .selectFrom('case_file')
    .select('id')
    .where('person_id', 'in', personIds)
    .where('project_id', '=', projectId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
