import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../../people/types.ts';
import type { NoteId, ReservedNote } from '../types.ts';

const table = 'reserved_note';
const dataClass = 'reserved-note';

/** Notes on one page. */
export const NOTES_A_PAGE = 25;

/** One page of notes: which of them were corrected, and the id that leads on. Nobody counts them. */
export type NotePage = { notes: ReservedNote[]; corrected: ReadonlySet<string>; next?: NoteId };

type Row = {
  id: string;
  person_id: string;
  text_enc: Buffer;
  corrects: string | null;
  written_by: string;
  written_at: Date;
};

/** Writes a note in the actor's name: row security shows it to her, and to who is put in her place.
 *  @param corrects her own note that it takes the place of */
export async function insertReservedNote(
  tx: Tx,
  person: Pick<Person, 'id' | 'territoryId'>,
  text: string,
  corrects: NoteId | null,
): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      text_enc: box.sealText({ table, rowId: id, personId: person.id }, 'text_enc', text),
      corrects,
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Notes on a human being that the actor may read: hers, and those of whom she stands in for; the latest first.
 *  @param entries ids of `entriesOf` */
export function listReservedNotes(
  tx: Tx,
  entries: readonly PersonId[],
  after: string | undefined,
): Promise<NotePage> {
  return pageOf(tx, sql`person_id = any(${entries}::uuid[])`, after);
}

/** The actor's own notes on people whom she follows no more: they stay hers. */
export function listNotesLeft(tx: Tx, after: string | undefined): Promise<NotePage> {
  return pageOf(
    tx,
    sql`written_by = ${tx.actor.accountId}::uuid and person_id <> all((select gate.persons('reserved-note', 'append'))::uuid[])`,
    after,
  );
}

async function pageOf(tx: Tx, which: RawBuilder<unknown>, after: string | undefined): Promise<NotePage> {
  const beyond = after
    ? sql`(written_at, id) < (select n.written_at, n.id from app.reserved_note n where n.id = ${after}::uuid)`
    : sql`true`;
  const { rows } = await sql<Row>`
    select id, person_id, text_enc, corrects, written_by, written_at from app.reserved_note
     where ${which} and ${beyond} order by written_at desc, id desc limit ${NOTES_A_PAGE + 1}`.execute(tx.db);
  const shown = rows.slice(0, NOTES_A_PAGE);
  const last = shown.at(-1);
  return {
    notes: await opened(tx, shown),
    corrected: await listCorrectedNotes(
      tx,
      shown.map((r) => r.id),
    ),
    ...(rows.length > NOTES_A_PAGE && last ? { next: last.id as NoteId } : {}),
  };
}

async function opened(tx: Tx, rows: readonly Row[]): Promise<ReservedNote[]> {
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as NoteId,
    personId: r.person_id as PersonId,
    text: box.open({ table, rowId: r.id, personId: r.person_id }, 'text_enc', r.text_enc) ?? '',
    corrects: r.corrects as NoteId | null,
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
  }));
}

/** One note, if the actor may read it. */
export async function findReservedNote(tx: Tx, id: string): Promise<ReservedNote | undefined> {
  const row = await tx.db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await opened(tx, [row]))[0];
}

/** Which of these notes another one corrects. */
export async function listCorrectedNotes(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.db.selectFrom(table).select('corrects').where('corrects', 'in', ids).execute();
  return new Set(rows.flatMap((r) => r.corrects ?? []));
}

/** Lets one transaction at a time correct a note, so that it gets one correction and not two. */
export async function lockNote(tx: Tx, id: NoteId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('note'), hashtext(${id}))`.execute(tx.db);
}
