import { expect, test } from 'vitest';
import { idleStage, millisecondsToNextStage } from './idle-clock.ts';

const times = { warnMs: 780_000, endMs: 900_000 };

test.each([
  [0, 'quiet', 780_000],
  [779_999, 'quiet', 1],
  [780_000, 'warned', 120_000],
  [899_999, 'warned', 1],
  [900_000, 'ended', undefined],
  [5_000_000, 'ended', undefined],
])('%i ms after the last request the session is %s', (elapsed, stage, wait) => {
  expect(idleStage(elapsed, times)).toBe(stage);
  expect(millisecondsToNextStage(elapsed, times)).toBe(wait);
});
