import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { printableHerCard } from './documents/her-card.ts';
import { aCardContent } from './fixtures.ts';
import { plainCardWords } from './words/plain.ts';

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words. */
function gulpease(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?:]+\s*/u)).filter((s) => /\p{L}/u.test(s));
  const words = sentences.flatMap((s) => s.match(/[\p{L}\p{N}]+/gu) ?? []);
  return 89 + (300 * sentences.length - 10 * words.join('').length) / words.length;
}

const templates = Object.values(plainCardWords).map(({ it }) => it.replaceAll(/\{\w+\}/gu, '').trim());

describe('her card', () => {
  it('speaks in sentences of at most twenty words, with a Gulpease of 80 or more', () => {
    expect(gulpease(templates)).toBeGreaterThanOrEqual(80);
    for (const text of templates) expect(gulpease([text]), text).toBeGreaterThanOrEqual(75);
    for (const text of templates.flatMap((t) => t.split(/[.!?]\s*/u)))
      expect(text.split(/\s+/u).length, text).toBeLessThanOrEqual(20);
  });
  it('is as plain when it is filled, in both editions, and says what a company knows and does not', () => {
    for (const edition of ['official', 'easy'] as const) {
      const printable = printableHerCard(aCardContent, edition, {
        name: 'Ada Bruni',
        number: 1,
        on: '2026-11-22' as CalendarDay,
        language: 'it',
        told: { project: 'A.T.T.I.V.I.', body: 'Comune capofila' },
        funder: null,
        code: 'ABC',
      });
      const texts = printable.body.flatMap((b) =>
        b.kind === 'heading' || b.kind === 'paragraph' ? [b.text] : b.kind === 'list' ? b.items : [],
      );
      expect(gulpease(texts), edition).toBeGreaterThanOrEqual(80);
      const said = texts.join('\n');
      for (const part of [
        'A.T.T.I.V.I.',
        'Non sa quale servizio ti segue',
        'Se dici no, non perdi niente',
        'il foglio resta a loro',
      ])
        expect(said).toContain(part);
      expect(said).not.toMatch(/\{\w+\}/u);
      expect(printable.title).not.toContain('Bruni');
    }
  });
  it('never calls her a case, a patient or a user', () => {
    expect(templates.join(' ')).not.toMatch(/utent|pazient|soggett|beneficiar|\b(?:un|il|questo) caso\b/iu);
  });
});
