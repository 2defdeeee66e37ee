import type { Procedure } from '../types.ts';

type Asked = Pick<Procedure, 'mode' | 'opensOn' | 'closesOn' | 'criteria' | 'tieRules' | 'observationDays'>;

/** What is wrong with a selection as it is to be opened; undefined: nothing. Criteria, ties and a minimum belong to a ranking
 *  alone; the highest total possible is the sum of weight × maximum.
 *  @law L. 241/1990 art. 10-bis (no notice before a refusal in competitions), art. 12 (criteria set beforehand) */
export function procedureProblem(p: Asked) {
  const no = <C extends string>(code: C, field: string) => ({ code, field });
  if (p.opensOn !== null && p.closesOn !== null && p.closesOn < p.opensOn)
    return no('days-reversed', 'closesOn');
  const { list, minimum } = p.criteria;
  if (p.mode !== 'public-notice-with-ranking')
    return list.length > 0 || p.tieRules.length > 0 || minimum !== null
      ? no('criteria-not-here', 'criteria')
      : undefined;
  if (list.length === 0) return no('criteria-missing', 'criteria');
  if (p.observationDays !== null) return no('observations-not-in-competition', 'observationDays');
  const most = list.reduce((sum, c) => sum + c.weight * c.maxPoints, 0);
  if (minimum !== null && minimum * 100 > most) return no('minimum-too-high', 'minimum');
  for (const tie of p.tieRules) {
    if (tie.kind === 'criterion' && !list.some((c) => c.code === tie.criterion))
      return no('tie-criterion-missing', 'ties');
    if (tie.kind === 'draw' && tie.seed === '') return no('seed-missing', 'seed');
  }
  return undefined;
}
