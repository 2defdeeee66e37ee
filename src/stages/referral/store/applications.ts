import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { ApplicationContent, ApplicationId, ApplicationState, ReferralId } from '../types.ts';

const table = 'application';
const dataClass = 'application';

/** A sent application, without what it says. */
export type Application = {
  id: ApplicationId;
  territoryId: TerritoryId;
  projectId: ProjectId;
  project: string;
  organisationId: OrganisationId;
  state: Exclude<ApplicationState, 'draft'>;
  byRepresentative: boolean;
  sentAt: Date;
  answerDueOn: CalendarDay;
  assignedTo: AccountId | null;
  decidedAt: Date | null;
  personId: PersonId | null;
  referralId: ReferralId | null;
  version: number;
};

const columns = sql`a.id, a.territory_id as "territoryId", a.project_id as "projectId", p.title as project,
  a.organisation_id as "organisationId", a.state, a.by_representative as "byRepresentative", a.sent_at as "sentAt",
  a.answer_due_on as "answerDueOn", a.assigned_to as "assignedTo", a.decided_at as "decidedAt",
  a.person_id as "personId", a.referral_id as "referralId", a.version`;

/** At most this many in a list: those that wait, then the last answered. */
const AT_MOST = 500;

/** Applications the actor may know of: those that wait first, by the day of the answer, then those answered. */
export async function listApplications(tx: Tx): Promise<Application[]> {
  const { rows } = await sql<Application>`
    select ${columns} from app.application a join app.project p on p.id = a.project_id
    where a.state <> 'draft'
    order by a.state in ('taken', 'declined'), case when a.state in ('sent', 'assigned') then a.answer_due_on end,
      a.sent_at desc, a.id limit ${AT_MOST}`.execute(tx.db);
  for (const a of rows) tx.ledger.note(a.id, dataClass);
  return rows;
}

/** An application that waits for the actor: for her desk while nobody has it, else for the colleague who has it. */
export type WaitingApplication = {
  id: ApplicationId;
  state: 'sent' | 'assigned';
  answerDueOn: CalendarDay;
  /** where it is answered or given to a colleague */
  href: string;
};

/** What waits for the actor, the first due first, at most 200: index scans over stored days. */
export async function listWaitingApplications(tx: Tx): Promise<WaitingApplication[]> {
  const { rows } = await sql<Omit<WaitingApplication, 'href'>>`
    select id, state, answer_due_on as "answerDueOn" from app.application
     where (state = 'sent' and organisation_id = any((select gate.bodies('application', 'assign'))::uuid[]))
        or (state = 'assigned' and assigned_to = ${tx.actor.accountId}::uuid)
     order by answer_due_on, sent_at, id limit 200`.execute(tx.db);
  for (const a of rows) tx.ledger.note(a.id, dataClass);
  return rows.map((a) => ({
    ...a,
    href: a.state === 'sent' ? `/domande/${a.id}` : `/domande/${a.id}/rispondi`,
  }));
}

/** One application, if the actor may know of it. */
export async function findApplication(tx: Tx, id: string): Promise<Application | undefined> {
  const { rows } = await sql<Application>`
    select ${columns} from app.application a join app.project p on p.id = a.project_id
    where a.id = ${id}::uuid and a.state <> 'draft'`.execute(tx.db);
  if (rows[0]) tx.ledger.note(rows[0].id, dataClass);
  return rows[0];
}

/** What an application says, opened for the reader. @throws when it was never sent: a fault */
export async function getApplicationContent(tx: Tx, id: ApplicationId): Promise<ApplicationContent> {
  const row = await tx.db
    .selectFrom(table)
    .select('content_enc')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const box = await tx.vault.unlock([id], dataClass);
  const text = box.open({ table, rowId: id, personId: id }, 'content_enc', row.content_enc) ?? '{}';
  const { sent } = JSON.parse(text) as { sent?: ApplicationContent };
  if (sent === undefined) throw new Error('An application without content was sent.');
  return sent;
}

/** Gives an application to a colleague. @returns false when somebody answered or gave it on meanwhile */
export async function updateAssignment(
  tx: Tx,
  a: Pick<Application, 'id' | 'version'>,
  to: AccountId,
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({ state: 'assigned', assigned_to: to, version: a.version + 1 })
    .where('id', '=', a.id)
    .where('version', '=', a.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Writes the answer, by the actor: the person and the referral it became, or why not, in words she reads.
 *  @returns false when somebody answered or gave it on meanwhile */
export async function updateDecision(
  tx: Tx,
  a: Pick<Application, 'id' | 'version'>,
  how: { personId: PersonId; referralId: ReferralId } | { reason: string },
  now: Date,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(a.id, dataClass);
  const place = { table, rowId: a.id, personId: a.id };
  const result = await tx.db
    .updateTable(table)
    .set({
      ...('reason' in how
        ? { state: 'declined', decline_reason_enc: box.sealText(place, 'decline_reason_enc', how.reason) }
        : { state: 'taken', person_id: how.personId, referral_id: how.referralId }),
      decided_by: tx.actor.accountId,
      decided_at: now,
      version: a.version + 1,
    })
    .where('id', '=', a.id)
    .where('version', '=', a.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
