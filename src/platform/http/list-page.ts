/** Rows on one page of a list. */
export const PAGE_SIZE = 50;

/** Most rows that an export takes. Above, one narrows the list: nobody reads so many, and each is a person whose data
 *  leaves. */
export const EXPORT_MAX = 5_000;

/** From where a page goes: on from the row of this id, or back from it. The key that the rows are sorted by never
 *  travels in a URL: it may be a name, a state or a day of somebody, and is looked up where the row stands. */
export type Cursor = { readonly after: string } | { readonly before: string };

/** What of a list is asked: from where, and how many rows. `whole`: all rows, or none when there are more. */
export type ListWindow = {
  readonly cursor?: Cursor | undefined;
  readonly size: number;
  readonly whole?: boolean;
};

/** What an export asks. */
export const wholeList: ListWindow = { size: EXPORT_MAX, whole: true };

/** Rows of a list in their order, how many there are in all, and where the pages beside begin. */
export type ListPage<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly previous?: Cursor | 'first';
  readonly next?: Cursor;
};

/** One page of what is in order already. A cursor whose row is not there leads to the first page. */
export function pageOf<Row extends { readonly id: string }>(
  ordered: readonly Row[],
  window: ListWindow,
): ListPage<Row> {
  const total = ordered.length;
  if (window.whole && total > window.size) return { rows: [], total };
  const from = beginning(ordered, window);
  const rows = ordered.slice(from, from + window.size);
  return { rows, total, ...besides(rows, from > 0, from + rows.length < total, from <= window.size) };
}

function beginning(ordered: readonly { readonly id: string }[], { cursor, size }: ListWindow): number {
  if (cursor === undefined) return 0;
  const id = 'after' in cursor ? cursor.after : cursor.before;
  const at = ordered.findIndex((row) => row.id === id);
  if (at < 0) return 0;
  return 'after' in cursor ? at + 1 : Math.max(0, at - size);
}

/** Where the pages beside these rows begin.
 *  @param toFirst the page before is the first one: its address needs no row */
export function besides(
  rows: readonly { readonly id: string }[],
  hasPrevious: boolean,
  hasNext: boolean,
  toFirst: boolean,
): Pick<ListPage<never>, 'previous' | 'next'> {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    ...(hasPrevious ? { previous: toFirst || first === undefined ? 'first' : { before: first.id } } : {}),
    ...(hasNext && last ? { next: { after: last.id } } : {}),
  };
}
