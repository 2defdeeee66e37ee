import { expect, it } from 'vitest';
import { MOST_TRIES, nextTry } from './next-try.ts';

const now = new Date('2026-11-22T10:00:00Z');

it('waits a minute, then 5, then 30, then two hours, then twelve, and then gives up', () => {
  const minutes = [1, 2, 3, 4, 5].map((n) => (Number(nextTry(n, now)) - Number(now)) / 60_000);
  expect(minutes).toEqual([1, 5, 30, 120, 720]);
  expect(nextTry(6, now)).toBeUndefined();
  expect(MOST_TRIES).toBe(6);
});
