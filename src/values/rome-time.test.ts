import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, dayInRome } from './calendar-day.ts';
import { formatInstant, romeInstant, timeInRome } from './rome-time.ts';

const march29 = '2026-03-29' as CalendarDay;
const october25 = '2026-10-25' as CalendarDay;

describe('an Italian time becomes an instant', () => {
  it.each([
    ['2026-01-15', '09:30', '2026-01-15T08:30:00.000Z'],
    ['2026-07-15', '09:30', '2026-07-15T07:30:00.000Z'],
    ['2026-07-15', '9.30', '2026-07-15T07:30:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['1900-01-01', '00:00', '1899-12-31T23:00:00.000Z'],
    ['2100-12-31', '23:59', '2100-12-31T22:59:00.000Z'],
  ])('%s %s', (day, time, instant) => {
    expect(romeInstant(day as CalendarDay, time)).toEqual({ ok: true, instant: new Date(instant) });
  });

  it.each(['02:00', '02:30', '02:59'])('does not exist at %s when summer time begins', (time) => {
    expect(romeInstant(march29, time)).toEqual({ ok: false, reason: 'does-not-exist' });
  });

  it.each(['02:00', '02:30', '02:59'])('is ambiguous at %s when summer time ends', (time) => {
    expect(romeInstant(october25, time)).toEqual({ ok: false, reason: 'ambiguous' });
  });

  it.each(['24:00', '9:5', '12:60', '0930', '', '-1:00', '12:00:00', '9 30'])(
    'refuses %j as a time',
    (time) => {
      expect(romeInstant(march29, time)).toEqual({ ok: false, reason: 'malformed' });
    },
  );

  it('comes back as the same day and time, every other hour of the year', () => {
    const minute = fc.record({
      offset: fc.integer({ min: 0, max: 364 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(minute, ({ offset, hour, minute }) => {
        const day = addDays('2026-01-01' as CalendarDay, offset);
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const answer = romeInstant(day, time);
        const changing = hour === 2 && (day === march29 || day === october25);
        expect(answer.ok).toBe(!changing);
        if (answer.ok) expect([dayInRome(answer.instant), timeInRome(answer.instant)]).toEqual([day, time]);
      }),
    );
  });
});

it('shows an instant in Italian time wherever the server stands', () => {
  const instant = new Date('2025-06-05T22:18:00Z');
  expect(formatInstant(instant, 'it')).toBe('06/06/2025 00:18');
  expect(formatInstant(instant, 'en')).toBe('6 June 2025, 00:18');
});
