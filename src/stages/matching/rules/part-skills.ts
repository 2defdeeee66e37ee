import type { TermRef } from '../../competency-balance/types.ts';
import type { Fact, Part, PersonForMatch, PlaceForMatch } from '../types.ts';
import { FULL, type Piece, partOf } from './part-of.ts';
import { sameWords } from './same-words.ts';

/** A skill that is needed counts as three that are useful. */
const SHARE = { needed: 3, useful: 1 } as const;
/** A skill she has the makings of, and has not shown yet: more than half, less than shown. */
const POTENTIAL = 600;

/** What the place asks to be able to do, beside what her balance says. What is learnt there asks nothing beforehand. A skill
 *  that her balance does not hold is missing only where its conclusion was reached and all its competences are coded: before,
 *  and beside competences in words alone, it is unknown.
 *  @param weight points of the criterion */
export function skillsPart(
  balance: PersonForMatch['balance'],
  place: Pick<PlaceForMatch, 'skills'>,
  weight: number,
): Part {
  const pieces: Piece[] = [];
  const unknown: Fact[] = [];
  for (const { term, need } of place.skills) {
    if (need === 'learnt-there') continue;
    const has = hasSkill(balance, term);
    const fact = { of: 'skill', label: term.label, need, has } as const;
    const piece = (permille: number, finding: 'fits' | 'partly' | 'missing') =>
      pieces.push({ permille, share: SHARE[need], fact: { ...fact, finding } });
    if (has === 'unknown') unknown.push({ ...fact, finding: 'unknown' });
    else if (has === 'expressed') piece(FULL, 'fits');
    else if (has === 'potential') piece(POTENTIAL, 'partly');
    else piece(0, 'missing');
  }
  return partOf('skills', weight, pieces, unknown);
}

function hasSkill(
  balance: PersonForMatch['balance'],
  term: TermRef,
): 'expressed' | 'potential' | 'no' | 'unknown' {
  if (balance === null) return 'unknown';
  const same = balance.competences.filter((c) =>
    c.term === null
      ? sameWords(c.what, term.label)
      : c.term.scheme === term.scheme && c.term.code === term.code,
  );
  if (same.some((c) => c.state === 'expressed')) return 'expressed';
  if (same.length > 0) return 'potential';
  return balance.concluded && balance.competences.every((c) => c.term !== null) ? 'no' : 'unknown';
}
