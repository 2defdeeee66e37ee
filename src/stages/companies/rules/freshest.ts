import type { Company, CompanyId } from '../types.ts';

/** Of the entries that are one company, the one with the latest contact: what was promised last stands there. Of two with
 *  the same day, the one that stands for both.
 *  @param main the entry that stands for all of them */
export function freshestOf<C extends Pick<Company, 'id' | 'lastContactOn'>>(
  main: CompanyId,
  entries: readonly C[],
): C | undefined {
  const rank = (c: C) => `${c.lastContactOn ?? ''}${c.id === main ? '1' : '0'}`;
  return entries.reduce<C | undefined>(
    (best, c) => (best === undefined || rank(c) > rank(best) ? c : best),
    undefined,
  );
}
