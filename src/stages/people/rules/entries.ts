import type { PersonId } from '../types.ts';

/** What an answer "the same person" leads to, where groups are flat: an entry that points is pointed to by none.
 *  @param pointers by the entry that points, the one pointed to
 *  @returns `joined` where the two are one group already; the entry to point to; or that this entry is itself pointed to */
export function pointOf(
  from: PersonId,
  to: PersonId,
  pointers: ReadonlyMap<string, PersonId>,
): { kind: 'joined' } | { kind: 'point'; to: PersonId } | { kind: 'pointed-to' } {
  const target = pointers.get(to) ?? to;
  const own = pointers.get(from) ?? from;
  if (own === target) return { kind: 'joined' };
  if (pointers.has(from) || [...pointers.values()].includes(from)) return { kind: 'pointed-to' };
  return { kind: 'point', to: target };
}
