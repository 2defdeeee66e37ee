import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { Vault } from '../../../platform/database/vault.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import type { ApplicationAnswers, ApplicationContent, ApplicationId, ApplicationState } from '../types.ts';

const table = 'application';
const dataClass = 'application';

/** What stands encrypted in an application: what was typed, the questions seen, and once sent what it says. */
export type Written = { answers: ApplicationAnswers; seen: readonly string[]; sent?: ApplicationContent };

/** An application as its own author sees it. */
export type OwnApplication = Written & {
  id: ApplicationId;
  territoryId: string;
  projectId: string;
  state: ApplicationState;
  savedAt: Date;
  sentAt: Date | null;
  decidedAt: Date | null;
  answerDueOn: CalendarDay | null;
  declineReason: string | null;
};

const placeOf = (id: string) => ({ table, rowId: id, personId: id });

/** Begins a draft, for nobody known yet. */
export async function insertDraft(
  tx: SystemTx,
  vault: Vault,
  d: { id: ApplicationId; territoryId: string; projectId: string; resumeHash: Buffer; now: Date },
): Promise<void> {
  const box = await vault.unlockFor(d.id, dataClass);
  await tx.db
    .insertInto(table)
    .values({
      id: d.id,
      territory_id: d.territoryId,
      project_id: d.projectId,
      resume_hash: d.resumeHash,
      content_enc: box.sealText(placeOf(d.id), 'content_enc', JSON.stringify({ answers: {}, seen: [] })),
      begun_at: d.now,
      saved_at: d.now,
    })
    .execute();
}

/** The application of a code, opened for its author.
 *  @param lock holds it until the end of the transaction: of two who save at once, the second reads what the first wrote */
export async function findOwnApplication(
  tx: SystemTx,
  vault: Vault,
  resumeHash: Buffer,
  lock: boolean,
): Promise<OwnApplication | undefined> {
  const query = tx.db.selectFrom(table).selectAll().where('resume_hash', '=', resumeHash);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) return undefined;
  const box = await vault.unlock([row.id], dataClass);
  const text = box.open(placeOf(row.id), 'content_enc', row.content_enc);
  return {
    ...(JSON.parse(text ?? '{}') as Written),
    id: row.id as ApplicationId,
    territoryId: row.territory_id,
    projectId: row.project_id,
    state: row.state as ApplicationState,
    savedAt: row.saved_at,
    sentAt: row.sent_at,
    decidedAt: row.decided_at,
    answerDueOn: row.answer_due_on,
    declineReason: box.open(placeOf(row.id), 'decline_reason_enc', row.decline_reason_enc),
  };
}

/** Keeps what was written so far. @returns false when it was sent meanwhile */
export async function updateDraft(
  tx: SystemTx,
  vault: Vault,
  id: ApplicationId,
  written: Written,
  now: Date,
): Promise<boolean> {
  const box = await vault.unlockFor(id, dataClass);
  const result = await tx.db
    .updateTable(table)
    .set({
      content_enc: box.sealText(placeOf(id), 'content_enc', JSON.stringify(written)),
      by_representative: written.answers['writer'] === 'representative',
      saved_at: now,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Hands a draft to the body that answers it, and leaves a message for its desk. @returns false when it was sent
 *  already: nothing is then written */
export async function updateDraftSent(
  tx: SystemTx,
  id: ApplicationId,
  to: { organisationId: OrganisationId; now: Date; answerDueOn: CalendarDay },
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({
      state: 'sent',
      organisation_id: to.organisationId,
      sent_at: to.now,
      answer_due_on: to.answerDueOn,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
