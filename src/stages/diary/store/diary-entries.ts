import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../../people/types.ts';
import type { Entry, EntryId, EntryKind, NewEntry } from '../types.ts';

const table = 'diary_entry';
const dataClass = 'diary';

/** Entries on one page of the diary. */
export const ENTRIES_A_PAGE = 25;

type Row = {
  id: string;
  person_id: string;
  kind: string;
  text_enc: Buffer;
  happened_at: Date;
  corrects: string | null;
  written_by: string;
  written_at: Date;
};

/** One page of the diary: which of its entries were corrected, how many there are in all, and the id that leads on. */
export type DiaryPage = {
  entries: Entry[];
  corrected: ReadonlySet<string>;
  total: number;
  next?: EntryId;
};

/** What the list is narrowed to. */
export type DiaryFilter = { kind?: EntryKind | undefined; after?: string | undefined };

async function opened(tx: Tx, rows: readonly Row[]): Promise<Entry[]> {
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as EntryId,
    personId: r.person_id as PersonId,
    kind: r.kind as EntryKind,
    text: box.open({ table, rowId: r.id, personId: r.person_id }, 'text_enc', r.text_enc) ?? '',
    happenedAt: r.happened_at,
    corrects: r.corrects as EntryId | null,
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
  }));
}

/** Writes an entry in the actor's name.
 *  @param corrects her own entry that it takes the place of */
export async function insertEntry(
  tx: Tx,
  person: Pick<Person, 'id' | 'territoryId'>,
  e: NewEntry,
  corrects: EntryId | null,
): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      kind: e.kind,
      text_enc: box.sealText({ table, rowId: id, personId: person.id }, 'text_enc', e.text),
      happened_at: e.happenedAt,
      corrects,
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .execute();
}

/** One page of the diary of a human being, what happened last first. Who may not read the whole finds what she wrote.
 *  @param entries ids of `entriesOf` */
export async function listEntries(
  tx: Tx,
  entries: readonly PersonId[],
  { kind, after }: DiaryFilter,
): Promise<DiaryPage> {
  const hers: RawBuilder<boolean> = kind
    ? sql`person_id = any(${entries}::uuid[]) and kind = ${kind}`
    : sql`person_id = any(${entries}::uuid[])`;
  // The place of the page before is compared inside the database: a Date would lose its microseconds.
  const beyond = after
    ? sql`(happened_at, id) < (select d.happened_at, d.id from app.diary_entry d where d.id = ${after}::uuid)`
    : sql`true`;
  const count = await sql<{
    n: number;
  }>`select count(*)::int as n from app.diary_entry where ${hers}`.execute(tx.db);
  const { rows } = await sql<Row>`
    select id, person_id, kind, text_enc, happened_at, corrects, written_by, written_at from app.diary_entry
     where ${hers} and ${beyond} order by happened_at desc, id desc limit ${ENTRIES_A_PAGE + 1}`.execute(
    tx.db,
  );
  const shown = rows.slice(0, ENTRIES_A_PAGE);
  const last = shown.at(-1);
  return {
    entries: await opened(tx, shown),
    corrected: await listCorrected(
      tx,
      shown.map((r) => r.id),
    ),
    total: count.rows[0]?.n ?? 0,
    ...(rows.length > ENTRIES_A_PAGE && last ? { next: last.id as EntryId } : {}),
  };
}

/** What happened in a time, what came first first, at most 500; with the ids among them that were corrected.
 *  @param from inclusive @param to exclusive */
export async function listEntriesBetween(
  tx: Tx,
  entries: readonly PersonId[],
  from: Date,
  to: Date,
): Promise<Pick<DiaryPage, 'entries' | 'corrected'>> {
  const { rows } = await sql<Row>`
    select id, person_id, kind, text_enc, happened_at, corrects, written_by, written_at from app.diary_entry
     where person_id = any(${entries}::uuid[]) and happened_at >= ${from} and happened_at < ${to}
     order by happened_at, id limit 500`.execute(tx.db);
  return {
    entries: await opened(tx, rows),
    corrected: await listCorrected(
      tx,
      rows.map((r) => r.id),
    ),
  };
}

/** One entry, if the actor may read it. */
export async function findEntry(tx: Tx, id: string): Promise<Entry | undefined> {
  const row = await tx.db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await opened(tx, [row]))[0];
}

/** Which of these entries another one corrects. */
export async function listCorrected(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.db.selectFrom(table).select('corrects').where('corrects', 'in', ids).execute();
  return new Set(rows.flatMap((r) => r.corrects ?? []));
}

/** Lets one transaction at a time correct an entry, so that it gets one correction and not two. */
export async function lockEntry(tx: Tx, id: EntryId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('diary'), hashtext(${id}))`.execute(tx.db);
}
