import { type RawBuilder, sql } from 'kysely';
import { besides, type ListPage, type ListWindow } from '../http/list-page.ts';
import type { Tx } from './tx.ts';

type Fragment = RawBuilder<unknown>;

/** A list in SQL. `from` names tables with their joins; `id` is unique in it, is one of the `columns` under that name,
 *  and makes the order total; `key` is never null: days that are absent are 'infinity' or '-infinity'. */
export type KeyedList = {
  readonly columns: Fragment;
  readonly from: Fragment;
  readonly where: Fragment;
  readonly id: Fragment;
  readonly key: Fragment;
  readonly descending: boolean;
};

/** One page of a list, found by the key of the row beside it: two statements, however far one has gone. The key is
 *  compared inside the database, where a moment keeps its microseconds. A cursor whose row the actor may not see, or
 *  that is of no row, leads to the first page. */
export async function listByKey<Row extends { readonly id: string }>(
  tx: Tx,
  list: KeyedList,
  window: ListWindow,
): Promise<ListPage<Row>> {
  const { cursor } = window;
  const asked = cursor && ('after' in cursor ? cursor.after : cursor.before);
  const place = (id: string) =>
    sql`select ${list.key}, ${list.id} from ${list.from} where ${list.id} = ${id}::uuid`;
  const found = await sql<{ total: number; here: boolean }>`
    select (select count(*)::int from ${list.from} where ${list.where}) as total,
      ${asked === undefined ? sql`false` : sql`exists (${place(asked)})`} as here`.execute(tx.db);
  const { total, here } = found.rows[0] ?? { total: 0, here: false };
  if (window.whole && total > window.size) return { rows: [], total };
  const back = here && cursor !== undefined && 'before' in cursor;
  const up = list.descending === back;
  const beyond =
    here && asked ? sql`(${list.key}, ${list.id}) ${up ? sql`>` : sql`<`} (${place(asked)})` : sql`true`;
  const way = up ? sql`asc` : sql`desc`;
  const { rows } = await sql<Row>`
    select ${list.columns} from ${list.from} where ${list.where} and ${beyond}
    order by ${list.key} ${way}, ${list.id} ${way} limit ${window.size + 1}`.execute(tx.db);
  const more = rows.length > window.size;
  // Going back, less than a page is left before the first row: the first page shows it, and what follows.
  if (back && !more) return listByKey(tx, list, { size: window.size });
  const shown = rows.slice(0, window.size);
  if (back) shown.reverse();
  return { rows: shown, total, ...besides(shown, back ? more : here, back ? true : more, false) };
}

/** For stores, which reach the platform through this room. */
export type { ListPage, ListWindow };
