import { expect, it } from 'vitest';
import { duplicateWords } from './words/duplicates.ts';
import { nearWords } from './words/near.ts';
import { representationWords } from './words/representation.ts';
import { peopleWords } from './words.ts';

it('has no sentence under the same key in two files: the later one would silently stand', () => {
  const parts = { ...representationWords, ...nearWords, ...duplicateWords };
  for (const [key, sentence] of Object.entries(parts))
    expect(peopleWords, key).toHaveProperty([key], sentence);
  const keys = [representationWords, nearWords, duplicateWords].flatMap((w) => Object.keys(w));
  expect(keys.length).toBe(new Set(keys).size);
});
