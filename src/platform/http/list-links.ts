import type { Cursor } from './list-page.ts';
import type { ListQuery, Order } from './list-query.ts';

/** What a URL carries: names and what was chosen; what is empty is left out, so that one list has one address. */
export type ListState = Readonly<Record<string, string | undefined>> & ListQuery;

/** The address of a list in a state. @param changes what is otherwise there */
export function listHref(path: string, state: ListState, changes: ListState = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...state, ...changes })) if (value) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search}`;
}

/** The state without its place: where a filter, an order or an export begins. */
export function fromTheStart(state: ListState): ListState {
  return { ...state, dopo: undefined, prima: undefined };
}

/** The address of another page of the same list. */
export function pageHref(path: string, state: ListState, cursor: Cursor | 'first'): string {
  if (cursor === 'first') return listHref(path, fromTheStart(state));
  return listHref(
    path,
    fromTheStart(state),
    'after' in cursor ? { dopo: cursor.after } : { prima: cursor.before },
  );
}

/** The address of the same list in the order of a column; turned round, where it is in that order already.
 *  @param first the order that needs no word in the address */
export function sortHref(path: string, state: ListState, by: string, now: Order, first: Order): string {
  const descending = now.by === by ? !now.descending : by === first.by && first.descending;
  const plain = by === first.by && descending === first.descending;
  return listHref(path, fromTheStart(state), { ordina: plain ? undefined : `${descending ? '-' : ''}${by}` });
}
