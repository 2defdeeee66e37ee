import type { RatedFigures } from '../types.ts';
import { countOf, meanOf } from './figures.ts';

/** By what the list of pages goes. */
export type RatedSort = 'page' | 'count' | 'mean' | 'toRead' | 'last';

const keys: Readonly<Record<RatedSort, (page: RatedFigures) => string | number>> = {
  page: (p) => p.title.toLocaleLowerCase('it'),
  count: (p) => countOf(p.counts),
  // Without ratings there is no mean: such a page stands at the end that asks for least attention.
  mean: (p) => meanOf(p.counts) ?? Number.POSITIVE_INFINITY,
  toRead: (p) => p.toRead,
  last: (p) => p.lastAt?.getTime() ?? 0,
};

/** The pages in an order; equal ones by title. */
export function inOrder(
  pages: readonly RatedFigures[],
  { by, descending }: { readonly by: RatedSort; readonly descending: boolean },
): RatedFigures[] {
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'it') : a < b ? -1 : a > b ? 1 : 0;
  return [...pages].sort(
    (a, b) =>
      compare(keys[by](a), keys[by](b)) * (descending ? -1 : 1) || a.title.localeCompare(b.title, 'it'),
  );
}
