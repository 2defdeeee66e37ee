import { describe, expect, it } from 'vitest';
import { fingerprintOf, preparePrintable } from './prepare-printable.ts';
import type { Block, Printable } from './printable.ts';

const letter = (body: readonly Block[]): Printable => ({ title: 'Prova', language: 'it', body });
const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: 'x' });

describe('a document before it is written', () => {
  it.each([[[1]], [[1, 2, 3, 1]], [[1, 2, 3, 2, 3]], [[1, 1]]] as (1 | 2 | 3)[][][])(
    'takes headings of the levels %j',
    (levels) => {
      expect(() => preparePrintable(letter(levels.map(heading)))).not.toThrow();
    },
  );

  it.each([[[2]], [[1, 3]], [[1, 2, 1, 3]]] as (1 | 2 | 3)[][][])(
    'refuses headings of the levels %j',
    (levels) => {
      expect(() => preparePrintable(letter(levels.map(heading)))).toThrow('skips');
    },
  );

  it('refuses a table that is not square, and a document without end', () => {
    const columns = [{ label: 'a' }, { label: 'b' }];
    const table = (rows: string[][]): Block => ({ kind: 'table', caption: 'c', columns, rows });
    expect(() => preparePrintable(letter([table([['1', '2']])]))).not.toThrow();
    expect(() => preparePrintable(letter([table([['1']])]))).toThrow(RangeError);
    expect(() => preparePrintable(letter([{ ...table([]), columns: [] } as Block]))).toThrow(RangeError);
    expect(() => preparePrintable(letter([{ kind: 'paragraph', text: 'x'.repeat(1_500_001) }]))).toThrow(
      'long',
    );
  });

  it('names the funder in the foot too, and draws the emblem where the money is the Union’s', () => {
    const placed = (rest: Partial<Printable>) =>
      JSON.parse(preparePrintable({ ...letter([]), ...rest }).json) as Record<string, unknown>;
    const wording = ['Unione europea', 'Regione Toscana'];
    const ofUnion = placed({ funder: { emblem: true, wording } });
    expect(ofUnion).toMatchObject({ cofunding: wording.join(' – '), funder: { wording } });
    expect(ofUnion).toHaveProperty('funder.emblem', expect.stringContaining('<svg'));
    const other = placed({ funder: { emblem: false, wording }, cofunding: 'x' });
    expect(other).toMatchObject({ cofunding: 'x', funder: { wording } });
    expect(other).not.toHaveProperty('funder.emblem');
    expect(placed({ funder: null })).not.toHaveProperty('funder');
    expect(() => placed({ funder: { emblem: true, wording: [' '] } })).toThrow('wording');
  });

  it.each([
    ['1. Chi sei', 'Chi sei'],
    ['2.1. Chi sei', 'Chi sei'],
    ['3) Chi sei', 'Chi sei'],
    ['2026 in breve', '2026 in breve'],
  ])('calls «%s» «%s» in the easy edition', (text, easy) => {
    const named = (edition: Partial<Printable>) =>
      preparePrintable({ ...letter([{ kind: 'heading', level: 1, text }]), ...edition }).json;
    expect(named({ edition: 'easy' })).toContain(`"text":"${easy}"`);
    expect(named({})).toContain(`"text":"${text}"`);
  });

  it('keeps a drawing as it is when Latin letters alone are tried: its font draws a minus', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>−2</text></svg>';
    const { json } = preparePrintable(letter([{ kind: 'drawing', svg, alt: 'Meno due: −2' }]), true);
    expect(json).toContain('<text>−2</text>');
    expect(json).toContain('Meno due: □2');
  });

  it('has a fingerprint of what it says, and of nothing else', () => {
    const said = letter([{ kind: 'paragraph', text: 'uno' }]);
    expect(fingerprintOf(said)).toMatch(/^(?:[0-9A-F]{4} ){4}[0-9A-F]{4}$/);
    expect(fingerprintOf({ ...said, standard: 'PDF/A-2a', cofunding: 'x' })).toBe(fingerprintOf(said));
    expect(fingerprintOf({ ...said, code: 'x' })).not.toBe(fingerprintOf(said));
    expect(fingerprintOf(letter([{ kind: 'paragraph', text: 'due' }]))).not.toBe(fingerprintOf(said));
  });
});
