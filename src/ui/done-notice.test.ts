import { expect, test } from 'vitest';
import { doneNotice } from './done-notice.ts';

const words = {
  saved: { it: 'No', en: 'No' },
  'done.saved': { it: 'Salvato.', en: 'Saved.' },
} as const;

test('what was just done is told in the reader’s language', () => {
  expect(doneNotice(words, 'saved', 'it')).toEqual({ kind: 'success', text: 'Salvato.' });
  expect(doneNotice(words, 'saved', 'en', 'warning')).toEqual({ kind: 'warning', text: 'Saved.' });
});

test.each([undefined, '', 'removed', 'toString', '__proto__', 'done.saved'])(
  'a code that nobody wrote says nothing: %s',
  (code) => {
    expect(doneNotice(words, code, 'it')).toBeUndefined();
  },
);

test('a word that every object has is no sentence', () => {
  const inherited = Object.create({ 'done.saved': { it: 'Ereditato', en: 'Inherited' } });
  expect(doneNotice(inherited, 'saved', 'it')).toBeUndefined();
});
