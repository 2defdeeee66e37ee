import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectText, unprotectText } from './protected-text.ts';

describe('a text that is no formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+39 055 123', "'+39 055 123"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', " '=1"],
    ['\t=1', " '=1"],
    ['\r\n=1', "\n'=1"],
    ['\u00a0=1', "\u00a0'=1"],
    ['\ufeff=1', "\ufeff'=1"],
    ['\u200b\u2060=1', "\u200b\u2060'=1"],
    ['\u3164=1', "\u3164'=1"],
    ['\u2800=1', "\u2800'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['﹣1', "'﹣1"],
    ['−1', "'−1"],
    ['"=1', `"'=1`],
    ['a,=1', "a,'=1"],
    ['a; @x', "a; '@x"],
    ['uno\n- due', "uno\n'- due"],
    ["'=1", "''=1"],
  ])('stands %j as %j', (text, safe) => {
    expect(protectText(text)).toBe(safe);
  });

  it.each(['Anna-Maria', 'a = b', 'x@example.org', '3 + 4', 'L’Aquila', "d'Angelo", ''])(
    'leaves %j alone',
    (text) => {
      expect(protectText(text)).toBe(text);
    },
  );

  it('comes back as it was', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ' ',
      '\n',
      ',',
      ';',
      'a',
      '1',
      '＝',
      '\u200b',
      '−',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(unprotectText(protectText(text))).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('loses what no file can hold, and is cut where Excel would', () => {
    expect(protectText('a\u0000b\u0007c\ud800\uffff\td')).toBe('abc\ufffd d');
    expect(protectText('a'.repeat(40_000))).toHaveLength(32_000);
  });

  it('takes no time for a long run of blanks', () => {
    const started = performance.now();
    protectText(`${' '.repeat(9_000)}x`.repeat(3));
    protectText(',\n'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
