import { say } from '../../../ui/language.ts';
import { type Candidate, type Procedure, pointsText, type Way } from '../types.ts';
import { selectionWords } from '../words.ts';

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
  if (!c.eligible) return say(selectionWords, 'because.not-eligible', 'it');
  if (way === 'succession') return say(selectionWords, 'because.succession', 'it');
  if (way === 'window') return say(selectionWords, 'because.window', 'it', values);
  const below = minimum !== null && c.points !== null && c.points < minimum;
  return say(selectionWords, below ? 'because.below' : 'because.ranking', 'it', values);
}
