import { expect, it } from 'vitest';
import { workingDay, workingInstant } from './working-time.ts';

const monday = new Date('2026-11-23T07:30:00Z');

it('moves a Saturday and a Sunday back to the Friday before them', () => {
  expect([0, 1, 2, 3, 4].map((days) => workingDay(monday, days))).toEqual([
    '2026-11-23',
    '2026-11-20',
    '2026-11-20',
    '2026-11-20',
    '2026-11-19',
  ]);
});

it('is in the past and in office hours, later steps of a day later', () => {
  for (let number = 0; number < 200; number += 1) {
    const steps = [0, 1, 2, 3, 4, 5].map((order) => workingInstant(monday, 1, number, order));
    expect(steps).toEqual([...steps].sort((a, b) => a.getTime() - b.getTime()));
    expect(steps.at(-1)?.getTime()).toBeLessThan(monday.getTime());
    expect(steps[0]?.getUTCHours()).toBeGreaterThanOrEqual(7);
    expect(steps.at(-1)?.getUTCHours()).toBeLessThan(18);
  }
});
