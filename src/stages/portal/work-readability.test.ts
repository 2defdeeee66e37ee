import { expect, it } from 'vitest';
import { proposalSentences } from '../introductions/words/proposal.ts';
import { workWords } from './words/work.ts';

const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((t) => t.split(/(?<=[.!?])\s/u)).filter((t) => /\p{L}/u.test(t));

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words; at most 100. */
function gulpease(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap((t) => t.match(/[\p{L}\p{N}]+/gu) ?? []);
  return Math.min(100, 89 + (300 * sentences.length - 10 * words.join('').length) / words.length);
}
const ended = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);
const hers = Object.entries(workWords).map(([key, w]) => [key, ended(w.it)] as const);
/** Names as a place of the demonstration would fill them in. */
const filled = Object.entries(proposalSentences)
  .filter(([key]) => !key.startsWith('weekday'))
  .map(([, { it: t }]) =>
    t
      .replace('{company}', 'Vivaio Berni')
      .replace('{site}', 'la serra')
      .replace('{address}', 'via Roma 1')
      .replace('{days}', 'lunedì, martedì')
      .replace('{day}', 'Lunedì')
      .replace(/\{(from|to|hours|min|max)\}/gu, '9')
      .replace('{name}', 'Gino Landi'),
  );

it('speaks to her of work in plain words: Gulpease 80 or more', () => {
  expect(gulpease(hers.map(([, t]) => t))).toBeGreaterThanOrEqual(80);
  expect(gulpease(filled)).toBeGreaterThanOrEqual(80);
});

it('keeps every text that she reads before she answers at Gulpease 80, one by one', () => {
  for (const [key, text] of hers)
    if (/^(happens|card\.happens|is|done|takeBackText|said)/u.test(key))
      expect(gulpease([text]), `${key}: ${text}`).toBeGreaterThanOrEqual(80);
});

it('says no sentence of more than twenty words', () => {
  for (const sentence of sentencesOf([...hers.map(([, t]) => t), ...filled]))
    expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(20);
});

it('calls nobody utente, caso, paziente, soggetto or beneficiario', () => {
  for (const [key, text] of hers)
    expect(text.toLowerCase(), key).not.toMatch(/\b(utent|paziente|soggett|beneficiar|(?<!in ogni )caso\b)/u);
});
