import { type CalendarDay, dayInRome, formatDay } from './calendar-day.ts';

/** A wall-clock time in Italy turned into an instant, or why it cannot be:
 *  'does-not-exist' in the hour skipped in March, 'ambiguous' in the hour lived twice in October. */
export type RomeInstant =
  | { readonly ok: true; readonly instant: Date }
  | { readonly ok: false; readonly reason: 'malformed' | 'does-not-exist' | 'ambiguous' };

/** Italy has kept either UTC+1 or UTC+2 on every day since 1900, the war years included. */
const OFFSETS_MINUTES = [60, 120];

/** Swedish writes both in ISO form: '2026-03-29 03:30'. */
const romeClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The instant at which clocks in Italy show a day and a time.
 *  @param time 'HH:MM' of 24 hours; also '9:30' and '9.30', as people type it
 *  @returns on 29 March 2026 02:30 'does-not-exist', on 25 October 2026 02:30 'ambiguous' */
export function romeInstant(day: CalendarDay, time: string): RomeInstant {
  const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  if (match === null) return { ok: false, reason: 'malformed' };
  const clock = `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`;
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  const instants = OFFSETS_MINUTES.map((offset) => new Date(asUtc - offset * 60_000)).filter(
    (instant) => romeClock.format(instant) === `${day} ${clock}`,
  );
  const [instant] = instants;
  if (instant === undefined) return { ok: false, reason: 'does-not-exist' };
  return instants.length > 1 ? { ok: false, reason: 'ambiguous' } : { ok: true, instant };
}

/** What a clock in Italy shows at an instant, 'HH:MM' of 24 hours. */
export function timeInRome(instant: Date): string {
  return romeClock.format(instant).slice(-5);
}

/** An instant for a reader, always in Italian time wherever the server stands:
 *  '05/06/2025 11:18' in Italian, '5 June 2025, 11:18' in English. */
export function formatInstant(instant: Date, language: 'it' | 'en'): string {
  const day = formatDay(dayInRome(instant), language);
  return language === 'it' ? `${day} ${timeInRome(instant)}` : `${day}, ${timeInRome(instant)}`;
}
