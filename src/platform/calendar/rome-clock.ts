import { dayInRome } from '../../values/calendar-day.ts';
import { timeInRome } from '../../values/rome-time.ts';

/** The name under which calendars know the time of Italy. */
export const ROME = 'Europe/Rome';

/** An instant whose local parts are those of a clock in Italy, wherever the server stands: what the calendar library
 *  takes for a date with a zone of its own. */
export class RomeClock extends Date {
  // By these three the library knows a date with a zone from one without.
  readonly internal = new Date(this.getTime());
  tzComponents(): string[] {
    return [ROME];
  }
  withTimeZone(): this {
    return this;
  }
  override getFullYear(): number {
    return Number(dayInRome(this).slice(0, 4));
  }
  override getMonth(): number {
    return Number(dayInRome(this).slice(5, 7)) - 1;
  }
  override getDate(): number {
    return Number(dayInRome(this).slice(8));
  }
  override getHours(): number {
    return Number(timeInRome(this).slice(0, 2));
  }
  override getMinutes(): number {
    return Number(timeInRome(this).slice(3));
  }
}

/** The time of Italy as RFC 5545 (§3.6.5) writes a zone: summer time from the last Sunday of March, 2 o'clock, to the
 *  last Sunday of October, 3 o'clock, as the whole Union has it since 1996 (Directive 2000/84/EC). */
export function romeZone(): string {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${ROME}`,
    'BEGIN:DAYLIGHT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}
