import type { Criterion, Fact, Finding, Part } from '../types.ts';

/** What one thing counts within its criterion: thousandths it reaches, and its share beside the others. */
export type Piece = { permille: number; share: number; fact: Fact };

/** How full a thing is that fits in all. */
export const FULL = 1000;

/** One criterion made of its pieces. What is unknown is a fact without a piece: it is said, and counts neither for nor
 *  against; a criterion without any piece is unknown and taken out.
 *  @param weight points of the criterion, 0 to 100
 *  @param pieces what is known, each with `permille` 0 to 1000 and a `share` above 0
 *  @returns `points` of `of` = weight × 1000, whole numbers, rounded down */
export function partOf(
  criterion: Criterion,
  weight: number,
  pieces: readonly Piece[],
  unknown: readonly Fact[] = [],
): Part {
  const facts = [...pieces.map((p) => p.fact), ...unknown];
  const shares = pieces.reduce((sum, p) => sum + p.share, 0);
  if (shares === 0) return { criterion, points: 0, of: 0, finding: 'unknown', facts };
  const permille = Math.floor(pieces.reduce((sum, p) => sum + p.permille * p.share, 0) / shares);
  return { criterion, points: weight * permille, of: weight * FULL, finding: findingOf(permille), facts };
}

/** What so many thousandths say. */
export function findingOf(permille: number): Exclude<Finding, 'unknown'> {
  if (permille >= FULL) return 'fits';
  return permille <= 0 ? 'missing' : 'partly';
}
