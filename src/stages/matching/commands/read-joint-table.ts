import { createHash } from 'node:crypto';
import { inForceOn } from '../../../law/dated.ts';
import { tutorLimits } from '../../../law/host-limits.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Project } from '../../projects/types.ts';
import type { JointInput } from '../rules/joint-problem.ts';
import { listTablePlaces, listTableScores, listTaken, type TablePlace } from '../store/joint-table.ts';
import { listPins, type StoredPin } from '../store/pins.ts';
import type { WeightsVersion } from '../types.ts';

/** Somebody at the table, by code. */
export type AtTheTable = {
  caseId: string;
  personId: string;
  territoryId: string;
  code: string;
  group: string | null;
  readyOn: CalendarDay | null;
  looking: boolean;
  /** her points are older than a place */
  stale: boolean;
  /** when the oldest of her points was computed */
  computedAt: Date;
};

/** All that lies on the table of a project today, as far as the actor may read it. */
export type JointTable = {
  input: JointInput;
  people: readonly AtTheTable[];
  places: readonly TablePlace[];
  pins: readonly StoredPin[];
};

/** Reads the table of a project: people with points under these weights, open places of its territory, pins, and who has
 *  her place already. Who does not
 *  look for work now is at the table only where she is locked to a place, which she uses up. */
export async function readJointTable(
  tx: Tx,
  project: Pick<Project, 'id' | 'territoryId'>,
  weights: Pick<WeightsVersion, 'id' | 'quotas' | 'unplacedPoints'>,
  today: CalendarDay,
): Promise<JointTable> {
  const scores = await listTableScores(tx, project.id, weights.id);
  const places = await listTablePlaces(tx, project.territoryId, today);
  const pins = await listPins(tx, project.id);
  const taken = await listTaken(tx, project.id);
  const isTaken = new Set(taken.map((t) => t.caseId));
  // Whoever begins somewhere is there, whatever else was said of her.
  const holding = [
    ...pins.filter((p) => !p.spent && !isTaken.has(p.caseId)),
    ...taken.map((t) => ({ ...t, kind: 'lock' as const })),
  ];
  const open = new Set(places.map((p) => p.placeId));
  const people = [...Map.groupBy(scores, (s) => s.caseId).values()].flatMap((rows): AtTheTable[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { caseId, personId, territoryId, code, group } = first;
    return [
      {
        caseId,
        personId,
        territoryId,
        code,
        group,
        readyOn: first.readyOn,
        looking: rows.some((r) => r.state !== 'not-looking'),
        stale: rows.some((r) => r.stale && open.has(r.placeId)),
        computedAt: new Date(Math.min(...rows.map((r) => r.computedAt.getTime()))),
      },
    ];
  });
  const seated = new Set(
    people
      .filter((p) => p.looking || holding.some((n) => n.caseId === p.caseId && n.kind === 'lock'))
      .map((p) => p.caseId),
  );
  const host = inForceOn(tutorLimits, today)?.value.host ?? null;
  const tutors = new Map(
    places.flatMap((p) => (p.tutorId === null ? [] : [[p.tutorId, p.tutorCapacity ?? host]])),
  );
  const companies = new Map(places.map((p) => [p.companyId, p.hostCapacity]));
  return {
    input: {
      people: people.filter((p) => seated.has(p.caseId)),
      places,
      companies: [...companies].map(([id, capacity]) => ({ id, capacity })),
      tutors: [...tutors].map(([id, capacity]) => ({ id, capacity })),
      scores: scores.flatMap(({ caseId, placeId, score }) =>
        score === null || !open.has(placeId) || isTaken.has(caseId) ? [] : [{ caseId, placeId, score }],
      ),
      pins: holding,
      quotas: Object.fromEntries(weights.quotas.map((q) => [q.group, q.least])),
      unplacedPoints: weights.unplacedPoints,
    },
    people: people.filter((p) => seated.has(p.caseId)),
    places,
    pins,
  };
}

/** Hash of what goes into a plan, whatever order its lists come in: the same hash, the same plan. */
export function hashOfInput(input: JointInput): string {
  const lines = [
    ...input.people.map((p) => `person ${p.caseId} ${p.group}`),
    ...input.places.map((p) => `place ${p.placeId} ${p.companyId} ${p.tutorId} ${p.capacity}`),
    ...input.companies.map((c) => `company ${c.id} ${c.capacity}`),
    ...input.tutors.map((t) => `tutor ${t.id} ${t.capacity}`),
    ...input.scores.map((s) => `score ${s.caseId} ${s.placeId} ${s.score}`),
    ...input.pins.map((p) => `pin ${p.caseId} ${p.placeId} ${p.kind}`),
    ...Object.entries(input.quotas).map(([group, least]) => `quota ${group} ${least}`),
    `unplaced ${input.unplacedPoints}`,
  ].sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
