import { expect, it } from 'vitest';
import { storyClock, workingDay } from './working-time.ts';

const monday = new Date('2026-11-23T07:30:00Z');

it('moves a Saturday and a Sunday back to the Friday before them', () => {
  const days = [0, 1, 2, 3, 4].map((daysAgo) => workingDay(monday, daysAgo));
  expect(days).toEqual(['2026-11-23', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-19']);
});

it('puts a story on working days, in office hours, each thing after the one before, all in the past', () => {
  for (let number = 0; number < 200; number += 1) {
    const clock = storyClock(monday, number);
    const instants = [40, 40, 40, 35, 35, 12, 3, 2, 1, 1, 1, 1, 1].map((daysAgo) => clock(daysAgo).getTime());
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
    expect(instants.at(-1)).toBeLessThan(monday.getTime());
    for (const at of instants) {
      expect([0, 6]).not.toContain(new Date(at).getUTCDay());
      expect(new Date(at).getUTCHours()).toBeGreaterThanOrEqual(7);
      expect(new Date(at).getUTCHours()).toBeLessThan(18);
    }
  }
});

it('is the same for a number every time', () => {
  expect(storyClock(monday, 7)(5)).toEqual(storyClock(monday, 7)(5));
});
