import type { CardContent, Stretch } from '../types.ts';

const stretchLine = (s: Stretch) => `${s.weekday} ${s.from}-${s.to}`;

/** The text whose SHA-256 is what she agrees to: every word of the card that she read, in the order in which it stood, and
 *  nothing that she did not read. Two cards that read differently have different texts: each part is counted and quoted.
 *  @param caseId so that the same words in another case are another text
 *  @param number of the version */
export function canonicalCard(caseId: string, number: number, content: CardContent): string {
  return JSON.stringify([
    'accompagna needs card 1',
    caseId,
    number,
    content.needs.map((n) => [n.code, n.words]),
    content.hours.map(stretchLine),
    content.agreedAbsences.map(stretchLine),
    content.said.map((s) => [s.words, s.by, [...s.to].sort()]),
  ]);
}
