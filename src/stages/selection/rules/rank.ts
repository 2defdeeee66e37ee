import type { CandidacyId, Candidate, Criterion, Score, TieRule } from '../types.ts';

/** Total of one candidate in hundredths of a point: the sum over the criteria of weight × mean over the members. One
 *  division, at the end: rounded half up to a hundredth, so 12.345 points are 12.35.
 *  @param scores of this candidate alone, complete: every member on every criterion
 *  @returns null when nobody scored her */
export function totalOf(
  criteria: readonly Criterion[],
  scores: readonly Pick<Score, 'criterion' | 'memberId' | 'points'>[],
): number | null {
  const members = BigInt(new Set(scores.map((s) => s.memberId)).size);
  if (members === 0n) return null;
  let weighted = 0n;
  for (const c of criteria)
    for (const s of scores) if (s.criterion === c.code) weighted += BigInt(c.weight) * BigInt(s.points);
  const divisor = 100n * members;
  return Number((2n * weighted + divisor) / (2n * divisor));
}

/** What the ranking reads of a candidate. */
export type Ranked = Pick<Candidate, 'id' | 'completedAt' | 'ageAtEntry' | 'listNumber'>;

/** Place of one candidate. `tied`: others share it after every rule was applied. */
export type Place = { id: CandidacyId; points: number | null; rank: number; tied: boolean };

/** What the ranking is made of; totals and sums by criterion come from complete scores. */
export type Standing = Ranked & {
  total: number;
  /** mean points by criterion, times the number of members: compared only where the members are as many */
  byCriterion: Readonly<Record<string, { sum: number; members: number }>>;
  /** number drawn for her, in hexadecimal; '' without a draw */
  lot: string;
};

/** The ranking: higher total first, then each rule for ties in its order. Who is equal after all of them shares the place,
 *  and the next place is as far down as there are people above it. The order of the input changes nothing.
 *  @law L. 241/1990 art. 12 (criteria set beforehand) */
export function rank(standings: readonly Standing[], ties: readonly TieRule[]): Place[] {
  const order = (a: Standing, b: Standing) => {
    if (a.total !== b.total) return b.total - a.total;
    for (const tie of ties) {
      const found = compare(tie, a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
  return places(standings, order, (s) => s.total);
}

/** The order of the open window: by the instant at which the application was complete; at the same instant by protocol
 *  number; who has none comes after who has, and shares the place with who has none either. */
export function windowOrder(candidates: readonly Ranked[]): Place[] {
  return places(
    candidates,
    (a, b) => byInstant(a, b) || byNumber(a, b),
    () => null,
  );
}

function places<T extends Ranked>(
  rows: readonly T[],
  order: (a: T, b: T) => number,
  points: (row: T) => number | null,
): Place[] {
  const sorted = [...rows].sort((a, b) => order(a, b) || (a.id < b.id ? -1 : 1));
  let place = 1;
  const out: Place[] = [];
  for (const [at, row] of sorted.entries()) {
    const before = sorted[at - 1];
    const after = sorted[at + 1];
    const asBefore = before !== undefined && order(before, row) === 0;
    if (!asBefore) place = at + 1;
    const tied = asBefore || (after !== undefined && order(row, after) === 0);
    out.push({ id: row.id, points: points(row), rank: place, tied });
  }
  return out;
}

function compare(tie: TieRule, a: Standing, b: Standing): number {
  if (tie.kind === 'draw') return spelling(a.lot, b.lot);
  if (tie.kind !== 'criterion')
    return tie.kind === 'younger' ? sign(a.ageAtEntry ?? 1_000, b.ageAtEntry ?? 1_000) : byInstant(a, b);
  const [x, y] = [a.byCriterion[tie.criterion], b.byCriterion[tie.criterion]];
  // Means as fractions: x/m > y/n exactly when x·n > y·m.
  return sign((y?.sum ?? 0) * (x?.members ?? 1), (x?.sum ?? 0) * (y?.members ?? 1));
}

const sign = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
const byInstant = (a: Ranked, b: Ranked) => sign(a.completedAt.getTime(), b.completedAt.getTime());

function byNumber(a: Ranked, b: Ranked): number {
  if (a.listNumber === null || b.listNumber === null)
    return sign(a.listNumber === null ? 1 : 0, b.listNumber === null ? 1 : 0);
  return inRegister(a.listNumber, b.listNumber);
}

/** Two protocol numbers as a register orders them: figures as numbers, so that 99 comes before 100. */
function inRegister(a: string, b: string): number {
  const [x, y] = [pieces(a), pieces(b)];
  for (const [at, piece] of x.entries()) {
    const other = y[at];
    if (other === undefined) return 1;
    const found =
      /^\d+$/.test(piece) && /^\d+$/.test(other)
        ? sign(Number(piece), Number(other))
        : spelling(piece, other);
    if (found !== 0) return found;
  }
  return x.length < y.length ? -1 : spelling(a, b);
}

const spelling = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const pieces = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
