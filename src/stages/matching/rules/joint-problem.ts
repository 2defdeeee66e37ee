import { type Description, describe, type Problem } from '../../../../packages/assignment/src/assignment.ts';

/** Somebody at the table: by case, with the group of recipients she counts for, where it is known. */
export type JointPerson = { caseId: string; group: string | null };
/** An open place. `capacity` counts all its people, those who are there already among them. */
export type JointPlace = { placeId: string; companyId: string; tutorId: string | null; capacity: number };
/** At most so many people at once over all the places of a company, or of a tutor; null where none was set. */
export type JointLimit = { id: string; capacity: number | null };
/** Points of a pair that nothing stands in the way of. */
export type JointScore = { caseId: string; placeId: string; score: number };
/** A pair that is to be, or never to be. */
export type JointPin = { caseId: string; placeId: string; kind: 'lock' | 'veto' };

/** All that a joint plan is made of. The same input gives the same plan, in whatever order its lists come. */
export type JointInput = {
  people: readonly JointPerson[];
  places: readonly JointPlace[];
  companies: readonly JointLimit[];
  tutors: readonly JointLimit[];
  scores: readonly JointScore[];
  pins: readonly JointPin[];
  /** least people with a place, by group */
  quotas: Readonly<Record<string, number>>;
  /** points of somebody without a place: 0 or less */
  unplacedPoints: number;
};

/** The input as numbers, with the names of the numbers. */
export type JointProblem = {
  problem: Problem;
  caseIds: readonly string[];
  placeIds: readonly string[];
  companyIds: readonly string[];
  tutorIds: readonly string[];
  groups: readonly string[];
  /** People who have their place already: they use it up and are no longer compared. */
  held: readonly { caseId: string; placeId: string }[];
};

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = (pair: { caseId: string; placeId: string }) => `${pair.caseId} ${pair.placeId}`;

/** The input as an assignment: a place stands in its tutor, a tutor in her company. Whoever is locked to a place that she
 *  has no points for (she is there already, and no longer looks) uses it up and is no agent.
 *  Quotas are cut to the people there are: who is not at the table cannot be placed. */
export function jointProblem(input: JointInput): JointProblem {
  const scored = new Set(input.scores.map(keyOf));
  const known = new Set(input.places.map((p) => p.placeId));
  const pins = input.pins.filter((p) => known.has(p.placeId));
  const held = pins.filter((p) => p.kind === 'lock' && !scored.has(keyOf(p)));
  const gone = new Set(held.map((p) => p.caseId));
  const people = input.people
    .filter((p) => !gone.has(p.caseId))
    .toSorted((a, b) => byText(a.caseId, b.caseId));
  const places = input.places.toSorted((a, b) => byText(a.placeId, b.placeId));
  const placeOf = new Map(places.map((p, i) => [p.placeId, i]));
  const agentOf = new Map(people.map((p, i) => [p.caseId, i]));
  const heldIn = (of: (p: JointPlace) => boolean) =>
    held.filter((h) => places.some((p) => p.placeId === h.placeId && of(p))).length;

  const companyIds = [...new Set(places.map((p) => p.companyId))].sort(byText);
  const tutorIds = [...new Set(places.flatMap((p) => (p.tutorId === null ? [] : [p.tutorId])))].sort(byText);
  const limitOf = (limits: readonly JointLimit[], id: string) =>
    limits.find((l) => l.id === id)?.capacity ?? null;
  // Without a limit of its own a company takes what its places take.
  const room = (of: (p: JointPlace) => boolean, limit: number | null) =>
    Math.max(
      0,
      Math.min(
        limit ?? Infinity,
        places.filter(of).reduce((sum, p) => sum + p.capacity, 0),
      ) - heldIn(of),
    );
  const groups = Object.keys(input.quotas).sort(byText);
  const description: Description = {
    agents: people.map((person) => ({
      options: input.scores
        .filter((s) => s.caseId === person.caseId && placeOf.has(s.placeId))
        .toSorted((a, b) => b.score - a.score || byText(a.placeId, b.placeId))
        .map((s) => ({ slot: placeOf.get(s.placeId) ?? -1, score: s.score })),
      unassigned: input.unplacedPoints,
      quota: person.group === null ? -1 : groups.indexOf(person.group),
    })),
    slots: places.map((p) => ({
      capacity: room((o) => o.placeId === p.placeId, null),
      group:
        p.tutorId === null
          ? companyIds.indexOf(p.companyId)
          : companyIds.length + tutorIds.indexOf(p.tutorId),
    })),
    groups: [
      ...companyIds.map((id) => ({
        capacity: room((p) => p.companyId === id, limitOf(input.companies, id)),
      })),
      ...tutorIds.map((id) => ({
        capacity: room((p) => p.tutorId === id, limitOf(input.tutors, id)),
        parent: companyIds.indexOf(places.find((p) => p.tutorId === id)?.companyId ?? ''),
      })),
    ],
    quotas: groups.map((g) => ({
      atLeast: Math.min(
        Math.max(0, (input.quotas[g] ?? 0) - held.filter((h) => groupOf(input, h.caseId) === g).length),
        people.filter((p) => p.group === g).length,
      ),
    })),
    ...pairsOf(pins, scored, agentOf, placeOf),
  };
  return {
    problem: describe(description),
    caseIds: people.map((p) => p.caseId),
    placeIds: places.map((p) => p.placeId),
    companyIds,
    tutorIds,
    groups,
    held: held.map(({ caseId, placeId }) => ({ caseId, placeId })),
  };
}

const groupOf = (input: JointInput, caseId: string) =>
  input.people.find((p) => p.caseId === caseId)?.group ?? null;

function pairsOf(
  pins: readonly JointPin[],
  scored: ReadonlySet<string>,
  agentOf: ReadonlyMap<string, number>,
  placeOf: ReadonlyMap<string, number>,
): Pick<Description, 'locks' | 'vetoes'> {
  const of = (kind: JointPin['kind']) =>
    pins.flatMap((p) => {
      const agent = agentOf.get(p.caseId);
      const slot = placeOf.get(p.placeId);
      return p.kind === kind && agent !== undefined && slot !== undefined && scored.has(keyOf(p))
        ? [{ agent, slot }]
        : [];
    });
  return { locks: of('lock'), vetoes: of('veto') };
}
