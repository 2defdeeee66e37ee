import type { JointInput } from './joint-problem.ts';

/** What may be tried on the table without doing it. */
export const jointTrialKinds = ['lock', 'veto', 'free', 'close', 'add'] as const;
/** A lock, a veto, or neither; a place closed, or one more of it. */
export type JointTrialKind = (typeof jointTrialKinds)[number];

/** The input as it would be: the pair locked, vetoed or freed; the place gone, or with room for one more, its company and
 *  its tutor with it. */
export function tried(
  input: JointInput,
  kind: JointTrialKind,
  pair: { caseId: string; placeId: string },
): JointInput {
  const others = input.pins.filter((p) => p.caseId !== pair.caseId || p.placeId !== pair.placeId);
  if (kind === 'free') return { ...input, pins: others };
  if (kind === 'lock' || kind === 'veto') return { ...input, pins: [...others, { ...pair, kind }] };
  const place = input.places.find((p) => p.placeId === pair.placeId);
  if (kind === 'close' || place === undefined)
    return { ...input, places: input.places.filter((p) => p.placeId !== pair.placeId) };
  const more = <L extends { id: string; capacity: number | null }>(l: L, id: string | null): L =>
    l.id === id && l.capacity !== null ? { ...l, capacity: l.capacity + 1 } : l;
  return {
    ...input,
    places: input.places.map((p) => (p === place ? { ...p, capacity: p.capacity + 1 } : p)),
    companies: input.companies.map((c) => more(c, place.companyId)),
    tutors: input.tutors.map((t) => more(t, place.tutorId)),
  };
}
