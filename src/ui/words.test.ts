import { expect, test } from 'vitest';
import { galleryWords } from './gallery-words.ts';
import { say, type Words } from './language.ts';
import { uiWords } from './words.ts';

const all = { uiWords, galleryWords } as const satisfies Record<string, Words<string>>;
const marks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

for (const [name, words] of Object.entries(all)) {
  test(`every sentence of ${name} is written in both languages, with the same marks`, () => {
    for (const [key, { it, en }] of Object.entries(words)) {
      expect(it.trim(), `${key} in Italian`).not.toBe('');
      expect(en.trim(), `${key} in English`).not.toBe('');
      expect(marks(en), `the marks of ${key}`).toEqual(marks(it));
    }
  });
}

test('only words that both languages share are the same in both', () => {
  const same = Object.entries(uiWords).filter(([, { it, en }]) => (it as string) === en);
  expect(same.map(([key]) => key)).toEqual(['product', 'menu']);
});

const words = { hello: { it: 'Ciao {name}, {count} cose', en: 'Hello {name}, {count} things' } } as const;

test('a sentence takes its values, also one that looks like a replacement pattern', () => {
  expect(say(words, 'hello', 'en', { name: '$& $1', count: 0 })).toBe('Hello $& $1, 0 things');
});

test('a mark without a value stays to be seen, even when its name is one every object has', () => {
  expect(say(words, 'hello', 'it', { count: 2 })).toBe('Ciao {name}, 2 cose');
  const odd = { odd: { it: '{constructor}', en: '{constructor}' } } as const;
  expect(say(odd, 'odd', 'it')).toBe('{constructor}');
});
