import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Candidacy, ComplaintKind } from '../types.ts';

const table = 'selection_complaint';

/** What she wrote back, and what was answered. */
export type Complaint = {
  id: string;
  kind: ComplaintKind;
  receivedOn: CalendarDay;
  text: string;
  answerBy: CalendarDay | null;
  outcome: 'upheld' | 'rejected' | null;
  answer: string | null;
  answeredBy: AccountId | null;
  answeredAt: Date | null;
  version: number;
};

/** Adds observations or a complaint. */
export async function insertComplaint(
  tx: Tx,
  c: Pick<Candidacy, 'id' | 'territoryId' | 'personId'>,
  w: Pick<Complaint, 'kind' | 'receivedOn' | 'text' | 'answerBy'>,
): Promise<void> {
  const box = await tx.vault.unlockFor(c.personId, 'selection-act');
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: c.territoryId,
      person_id: c.personId,
      candidacy_id: c.id,
      kind: w.kind,
      received_on: w.receivedOn,
      text_enc: box.sealText({ table, rowId: id, personId: c.personId }, 'text_enc', w.text),
      answer_by: w.answerBy,
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

/** What she wrote back, the newest first; nothing for who may not read the acts. */
export async function listComplaints(tx: Tx, candidacyId: string): Promise<Complaint[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('candidacy_id', '=', candidacyId)
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'selection-act',
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      id: r.id,
      kind: r.kind as ComplaintKind,
      receivedOn: r.received_on as CalendarDay,
      text: box.open(place, 'text_enc', r.text_enc) ?? '',
      answerBy: r.answer_by as CalendarDay | null,
      outcome: r.outcome as Complaint['outcome'],
      answer: box.open(place, 'answer_enc', r.answer_enc),
      answeredBy: r.answered_by as AccountId | null,
      answeredAt: r.answered_at,
      version: r.version,
    };
  });
}

/** Answers one, at the database's instant, as decisions have it: the two are compared. @returns false when it was answered meanwhile */
export async function updateComplaintAnswered(
  tx: Tx,
  c: Pick<Candidacy, 'personId'>,
  complaint: Pick<Complaint, 'id' | 'version'>,
  answer: { outcome: 'upheld' | 'rejected'; answer: string },
): Promise<boolean> {
  const box = await tx.vault.unlockFor(c.personId, 'selection-act');
  const place = { table, rowId: complaint.id, personId: c.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      outcome: answer.outcome,
      answer_enc: box.sealText(place, 'answer_enc', answer.answer),
      answered_by: tx.actor.accountId,
      answered_at: tx.actor.at ?? sql<Date>`now()`,
      version: complaint.version + 1,
    })
    .where('id', '=', complaint.id)
    .where('version', '=', complaint.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What the rules of deciding ask of the letters to her and of hers. */
export type Answered = {
  /** a complaint or observations upheld after the last decision */
  upheld: boolean;
  observationsCame: boolean;
  /** last day for observations, as the notice before a refusal says */
  noticeUntil: CalendarDay | null;
};

/** Looks them up for one candidacy, without opening a text. */
export async function findAnswered(tx: Tx, candidacyId: string): Promise<Answered> {
  const { rows } = await sql<Answered>`
    select
      exists (select from app.selection_complaint x where x.candidacy_id = ${candidacyId}::uuid and x.outcome = 'upheld'
        and x.answered_at > coalesce((select max(d.decided_at) from app.selection_decision d
          where d.candidacy_id = ${candidacyId}::uuid), '-infinity')) as upheld,
      exists (select from app.selection_complaint x
        where x.candidacy_id = ${candidacyId}::uuid and x.kind = 'observations') as "observationsCame",
      (select max(m.answer_by) from app.selection_communication m
        where m.candidacy_id = ${candidacyId}::uuid and m.kind = 'notice-of-refusal') as "noticeUntil"`.execute(
    tx.db,
  );
  return rows[0] ?? { upheld: false, observationsCame: false, noticeUntil: null };
}
