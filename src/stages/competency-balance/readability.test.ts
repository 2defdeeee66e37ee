import { describe, expect, it } from 'vitest';
import { printableOwnDocument } from './documents/own-document.ts';
import type { EntryContent } from './types.ts';
import { contractClauses, contractWords } from './words/contract.ts';
import { plainWords } from './words/plain.ts';

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words. A text whose end is no mark is a
 *  sentence of its own: a heading, a label. */
function gulpease(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?:]+\s*/u)).filter((s) => /\p{L}/u.test(s));
  const words = sentences.flatMap((s) => s.match(/[\p{L}\p{N}]+/gu) ?? []);
  return 89 + (300 * sentences.length - 10 * words.join('').length) / words.length;
}

const templates = Object.values(plainWords).map(({ it }) => it.replaceAll(/\{\w+\}/gu, '').trim());

describe('her document', () => {
  it('speaks in sentences of at most twenty words, with a Gulpease of 80 or more', () => {
    expect(gulpease(templates)).toBeGreaterThanOrEqual(80);
    // Headings are short sentences to the index and would carry a long one: each sentence stands for itself too.
    for (const text of templates) expect(gulpease([text]), text).toBeGreaterThanOrEqual(75);
    for (const text of templates.flatMap((t) => t.split(/[.!?]\s*/u)))
      expect(text.split(/\s+/u).length, text).toBeLessThanOrEqual(20);
  });

  it('is as plain when it is filled, in both editions', () => {
    const entries: EntryContent[] = [
      {
        form: 'experience',
        kind: 'job',
        what: 'Aiuto cuoca',
        term: { scheme: 'ISCO-08', code: '9412', label: 'Aiuto cuochi e lavapiatti' },
        where: 'Mensa',
        fromYear: 2018,
        toYear: 2019,
        tasks: 'Lavavo i piatti',
        liked: 'yes',
      },
      {
        form: 'competence',
        kind: 'base',
        state: 'expressed',
        what: 'Contare',
        term: null,
        evidence: 'Al banco',
      },
      {
        form: 'competence',
        kind: 'base',
        state: 'potential',
        what: 'Usare il computer',
        term: null,
        evidence: null,
      },
      { form: 'hours', minHours: 10, maxHours: 20, parts: ['morning', 'saturday'] },
      { form: 'travel', minutes: 30, km: null, means: ['bus'] },
      { form: 'environment', noise: 'quiet', people: 'few', place: 'indoors', public: 'no', why: null },
      { form: 'company', wish: 'unwanted', what: 'Bar Sport', why: null },
    ];
    for (const edition of ['official', 'easy'] as const) {
      const { body } = printableOwnDocument(
        { synthesis: 'Sai cucinare.\nVuoi una mensa.', entries: entries.map((content) => ({ content })) },
        edition,
        {
          name: 'Ada Bruni',
          operator: 'Sara Neri',
          on: '2026-03-01' as never,
          language: 'it',
          funder: null,
        },
      );
      const texts = body.flatMap((b) =>
        b.kind === 'heading' || b.kind === 'paragraph' ? [b.text] : b.kind === 'list' ? b.items : [],
      );
      expect(gulpease(texts), edition).toBeGreaterThanOrEqual(80);
      const said = texts.join('\n');
      expect(said).toContain('Che cosa non vuoi');
      // No code of a classification, and no mark of a sentence left unfilled.
      expect(said).not.toMatch(/ISCO|9412|\{\w+\}/u);
      expect(said.includes('Lavavo i piatti')).toBe(edition === 'official');
    }
  });
});

describe('the contract', () => {
  it('is as plain, with and without hours', () => {
    for (const hours of [6, null]) {
      const texts = [...contractClauses(hours, 'it'), contractWords.needsTitle.it];
      expect(gulpease(texts), String(hours)).toBeGreaterThanOrEqual(80);
      for (const text of texts.flatMap((t) => t.split(/[.!?:]\s*/u)))
        expect(text.split(/\s+/u).length, text).toBeLessThanOrEqual(20);
    }
  });
});
