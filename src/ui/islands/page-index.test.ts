import { expect, it } from 'vitest';
import { readShare } from './page-index.ts';

it.each([
  ['the text begins below the window', [900, 2000, 800], 0],
  ['half of it has come into view', [-200, 2000, 800], 0.5],
  ['its end is seen', [-1200, 2000, 800], 1],
  ['it lies behind', [-5000, 2000, 800], 1],
  ['it is empty', [0, 0, 800], 1],
] as const)('when %s, of (%j) the share read is %d', (_, [top, height, view], share) => {
  expect(readShare(top, height, view)).toBe(share);
});
