import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { romeInstant } from '../../../values/rome-time.ts';
import { appointmentSchema, appointmentStates, reminders } from '../types.ts';
import { allows, hoursProblem, isMoved, remindDay, reminderInstant, reminderOf } from './appointments.ts';

const now = new Date('2026-11-22T10:00:00Z');
const hours = (from: string, to: string) => ({ startsAt: new Date(from), endsAt: new Date(to) });

it.each([
  ['an hour from now on', '2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z', null],
  ['that has begun', '2026-11-22T09:59:59Z', '2026-11-22T11:00:00Z', 'starts-in-past'],
  ['that ends when it begins', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z', 'ends-before-start'],
  ['that ends before it begins', '2026-11-23T10:00:00Z', '2026-11-23T09:00:00Z', 'ends-before-start'],
  ['on the last day of two years', '2028-11-22T10:00:00Z', '2028-11-22T11:00:00Z', null],
  ['a day later than two years', '2028-11-23T10:00:00Z', '2028-11-23T11:00:00Z', 'too-far'],
])('answers whether an appointment may be fixed %s', (_, from, to, code) => {
  expect(hoursProblem(hours(from, to), now)?.code ?? null).toBe(code);
});

it('lets an open one be changed, closed and cancelled, a closed one be turned over, a cancelled one rest', () => {
  const can = (deed: 'change' | 'close' | 'cancel') => appointmentStates.filter((s) => allows(s, deed));
  expect(can('change')).toEqual(['fixed', 'moved']);
  expect(can('close')).toEqual(['fixed', 'moved', 'held', 'not-held']);
  expect(can('cancel')).toEqual(['fixed', 'moved']);
});

it('stores the day of the reminder that the rule says, and reads the choice back from it', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2090-01-01T00:00:00Z'),
        noInvalidDate: true,
      }),
      fc.constantFrom(...reminders),
      (startsAt, reminder) => {
        const remindOn = remindDay(startsAt, reminder);
        expect(reminderOf({ startsAt, remindOn })).toBe(reminder);
        if (remindOn === null) return;
        expect(remindOn <= dayInRome(startsAt)).toBe(true);
        expect(dayInRome(reminderInstant(remindOn))).toBe(remindOn);
      },
    ),
  );
});

it('counts the days before in Italy: an hour past midnight in Rome is still yesterday in UTC', () => {
  const startsAt = new Date('2026-06-09T22:30:00Z');
  expect(remindDay(startsAt, 'same-day')).toBe('2026-06-10');
  expect(remindDay(startsAt, 'day-before')).toBe('2026-06-09');
  expect(remindDay(startsAt, 'week-before')).toBe(addDays('2026-06-10' as CalendarDay, -7));
});

it('calls moved what begins or ends at another hour, and nothing else', () => {
  const a = hours('2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z');
  expect(isMoved(a, { ...a })).toBe(false);
  expect(isMoved(a, { ...a, startsAt: new Date('2026-12-01T09:15:00Z') })).toBe(true);
  expect(isMoved(a, { ...a, endsAt: new Date('2026-12-01T10:15:00Z') })).toBe(true);
});

it.each([
  ['02:30', 'does-not-exist', '2027-03-28', '28/03/2027'],
  ['02:30', 'ambiguous', '2027-10-31', '31/10/2027'],
  ['25:00', 'malformed', '2027-05-05', '05/05/2027'],
])('refuses %s as %s on %s, beside the field of the hour', (time, reason, iso, day) => {
  expect(romeInstant(iso as CalendarDay, time)).toEqual({ ok: false, reason });
  const parsed = appointmentSchema.safeParse({
    kind: 'meeting',
    day,
    from: time,
    to: '18:00',
    with: '00000000-0000-4000-8000-000000000001',
    reminder: 'none',
  });
  expect(parsed.error?.issues.map((i) => [i.path[0], i.message])).toEqual([['from', `time.${reason}`]]);
});
