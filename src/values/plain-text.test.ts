import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE_LENGTH, normaliseText } from './plain-text.ts';

const note = (text: string) => normaliseText(text, { max: MAX_NOTE_LENGTH });

describe('a note as typed', () => {
  it.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['perche\u0301', 'perché'],
    ['\n\n  text \n', 'text'],
    ['a\tb', 'a\tb'],
    ['pass\u200bword\u202e\u2066\ufeff\u00ad', 'password'],
    ['vi\u{e0041}sible', 'visible'],
    ['ab\u200ccd\u200def', 'abcdef'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩🏽\u200d⚕️ and 👨\u200d👩\u200d👧', '👩🏽\u200d⚕️ and 👨\u200d👩\u200d👧'],
    ['<b>not ours to judge</b> =1+1', '<b>not ours to judge</b> =1+1'],
    ['', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(note(text)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['a\u0000b', 'control-character'],
    ['a\u001bb', 'control-character'],
    ['a\u009bb', 'control-character'],
    ['half \ud83d a pair', 'broken-text'],
  ])('%j is refused as %s', (text, reason) => {
    expect(note(text)).toEqual({ ok: false, reason });
  });

  it('may be 10,000 characters long, whatever each takes in memory', () => {
    expect(note('à'.repeat(10_000)).ok).toBe(true);
    expect(note('a\u0300'.repeat(10_000)).ok).toBe(true);
    expect(note('😀'.repeat(10_000)).ok).toBe(true);
    expect(note('x\r\n'.repeat(5_000)).ok).toBe(true);
    expect(note('à'.repeat(10_001))).toEqual({ ok: false, reason: 'too-long' });
    expect(note('😀'.repeat(10_001))).toEqual({ ok: false, reason: 'too-long' });
  });

  it('is refused unread when it is far too long', () => {
    expect(normaliseText('\u200b'.repeat(100_000), { max: 100 })).toEqual({ ok: false, reason: 'too-long' });
  });

  it('is unchanged by a second cleaning', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.constantFrom('\u200c', '\u200d', '\r', '\r\n', '\u202e', '\u0301', 'می', '👩', '\ufe0f', ' ', 'e'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = note(pieces.join(''));
        if (once.ok) expect(note(once.value)).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
