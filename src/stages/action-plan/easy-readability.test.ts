import { expect, it } from 'vitest';
import { easyWords } from './words/easy.ts';

const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/[.!?]+\s*/)).filter((s) => /\p{L}/u.test(s));
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** What stands in the place of `{n}`, `{day}` and the names of a measure counts too. */
const filled = (text: string) =>
  text
    .replace('{day}', '12/04/2027')
    .replace('{n}', '2')
    .replace('{kind}', 'Stage')
    .replace('{text}', 'Anna');
const texts = (lang: 'it' | 'en') => Object.values(easyWords).map((w) => filled(w[lang]));

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words; at most 100. */
function gulpease(said: readonly string[]): number {
  const sentences = sentencesOf(said);
  const words = sentences.flatMap(wordsOf);
  return Math.min(100, 89 + (300 * sentences.length - 10 * words.join('').length) / words.length);
}

it('is easy to read: Gulpease 80 or more (interface.md: what she reads)', () => {
  expect(gulpease(texts('it'))).toBeGreaterThanOrEqual(80);
  // The index must be able to fall: the office's sentence for the same thing does not reach it.
  expect(
    gulpease([
      'Il presente documento costituisce la progettazione personalizzata dell’inserimento lavorativo.',
    ]),
  ).toBeLessThan(80);
});

it.each(['it', 'en'] as const)('says nothing in more than twenty words (%s)', (lang) => {
  for (const sentence of sentencesOf(texts(lang)))
    expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
});

it('never calls her a user, a case or a patient', () => {
  expect(texts('it').join(' ')).not.toMatch(/\b(?:utente|caso|paziente|soggetto|beneficiari)/iu);
});
