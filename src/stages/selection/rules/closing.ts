import { type Route, routes } from '../../eligibility/types.ts';
import type { Candidate, Procedure } from '../types.ts';

/** What stands in the way of closing a selection, each shown on its page all along. */
export type ClosingProblem = 'no-candidates' | 'undecided-candidates' | 'one-kind-only' | 'term-missing';

/** How many of each kind are admitted, and still in the run. */
export function countKinds(
  candidates: readonly Pick<Candidate, 'route' | 'state'>[],
): Record<Route, { candidates: number; admitted: number }> {
  const of = (route: Route) => candidates.filter((c) => c.route === route);
  const count = (route: Route) => ({
    candidates: of(route).length,
    admitted: of(route).filter((c) => c.state === 'admitted').length,
  });
  return { l68: count('l68'), 'mental-health': count('mental-health') };
}

/** Whether the notice's rule that every project has people of both kinds is met.
 *  @param candidates of every selection of the project, this one among them
 *  @law DD Regione Toscana 3314/2020 (both kinds compulsory), read as the notice's own rule set says */
export function hasBothKinds(candidates: readonly Pick<Candidate, 'route' | 'state'>[]): boolean {
  const kinds = countKinds(candidates);
  return routes.every((r) => kinds[r].admitted > 0);
}

/** Why a selection cannot be closed yet; empty: it can.
 *  @param ofProject candidates of every selection of the project
 *  @law L. 241/1990 artt. 2, 4-5 (term, responsible office and officer) */
export function closingProblems(
  p: Pick<Procedure, 'termOn' | 'officer' | 'office'>,
  candidates: readonly Pick<Candidate, 'route' | 'state'>[],
  ofProject: readonly Pick<Candidate, 'route' | 'state'>[],
  bothKindsRequired: boolean,
): ClosingProblem[] {
  const out: ClosingProblem[] = [];
  if (candidates.length === 0) out.push('no-candidates');
  if (candidates.some((c) => c.state === 'to-choose')) out.push('undecided-candidates');
  if (bothKindsRequired && !hasBothKinds(ofProject)) out.push('one-kind-only');
  if (p.termOn === null || p.officer === '' || p.office === '') out.push('term-missing');
  return out;
}
