import { type Candidate, type Procedure, pointsText, type Way } from '../types.ts';
import { type SelectionWord, selectionWords } from '../words.ts';

/** The reasons of a decision that follows what was proposed, in the words of the body, which are Italian: the place, the
 *  points, the minimum, the requirements that no longer hold. */
export function explainPlace(
  p: Pick<Procedure, 'criteria'>,
  c: Pick<Candidate, 'rank' | 'points' | 'eligible'>,
  way: Way,
): string {
  const { minimum } = p.criteria;
  const values = {
    rank: c.rank ?? '–',
    points: c.points === null ? '–' : pointsText(c.points, 'it'),
    minimum: minimum === null ? '–' : pointsText(minimum, 'it'),
  };
  if (!c.eligible) return italian('because.not-eligible');
  if (way === 'succession') return italian('because.succession');
  if (way === 'window') return italian('because.window', values);
  const below = minimum !== null && c.points !== null && c.points < minimum;
  return italian(below ? 'because.below' : 'because.ranking', values);
}

const italian = (key: SelectionWord, values: Readonly<Record<string, string | number>> = {}): string =>
  selectionWords[key].it.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
