import type { PageStanding, PageState } from '../types.ts';

/** Where a page stands in one language. A waiting order comes first, since it is what will happen next. */
export function pageState({ latest, published, waiting }: PageStanding): PageState {
  if (latest === undefined) return 'none';
  if (waiting !== undefined) return waiting.number === null ? 'leaving' : 'scheduled';
  if (published === undefined) return 'draft';
  if (published === null) return 'withdrawn';
  return published === latest ? 'published' : 'changed';
}
