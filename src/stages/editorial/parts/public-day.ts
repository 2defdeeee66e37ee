import type { Language } from '../../../ui/language.ts';
import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';

const inWords = new Intl.DateTimeFormat('it-IT', {
  day: '2-digit',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as a page tells it: '05 giugno 2020', '5 June 2020'. */
export function dayInWords(day: CalendarDay, lang: Language): string {
  return lang === 'it' ? inWords.format(new Date(`${day}T12:00:00Z`)) : formatDay(day, 'en');
}

/** When a page was last changed: '05/06/2025, 11:18', '5 June 2025, 11:18'. */
export function momentOfChange(instant: Date, lang: Language): string {
  return `${formatDay(dayInRome(instant), lang)}, ${timeInRome(instant)}`;
}
