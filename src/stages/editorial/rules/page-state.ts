import type { PageStanding, PageState } from '../types.ts';

/** Where a page stands in one language. What waits comes before what is, and of two the one that will happen next. */
export function pageState({ latest, published, waiting: [next] }: PageStanding): PageState {
  if (latest === undefined) return 'none';
  if (next !== undefined) return next.number === null ? 'leaving' : 'scheduled';
  if (published === undefined) return 'draft';
  if (published === null) return 'withdrawn';
  return published === latest ? 'published' : 'changed';
}
