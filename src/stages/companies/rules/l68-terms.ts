import { inForceOn } from '../../../law/dated.ts';
import { l68Prospetto, l68RequestDays } from '../../../law/l68-terms.ts';
import { addDays, type CalendarDay, calendarDay } from '../../../values/calendar-day.ts';
import { type Figure, lawOf } from './l68-figure.ts';

/** Lines of the terms. */
export type TermCode = 'requestBy' | 'prospettoBy';

/** By when workers are asked of the office, if the duty arises on the day, and the next day of the prospetto.
 *  @law L. 68/1999, art. 9, c. 1 and 6 */
export function termsOf(day: CalendarDay): readonly Figure<TermCode>[] {
  const request = inForceOn(l68RequestDays, day);
  const prospetto = inForceOn(l68Prospetto, day);
  const by = prospetto && nextYearly(day, prospetto.value.month, prospetto.value.day);
  return [
    {
      code: 'requestBy',
      value: request === undefined ? null : { unit: 'day', day: addDays(day, request.value) },
      law: lawOf(request),
      ...(request === undefined ? {} : { values: { days: request.value } }),
    },
    {
      code: 'prospettoBy',
      value: by === undefined ? null : { unit: 'day', day: by },
      law: lawOf(prospetto),
    },
  ];
}

/** That day of the year, this one's or the next one's; undefined after the year 2100. */
function nextYearly(day: CalendarDay, month: number, date: number): CalendarDay | undefined {
  const year = Number(day.slice(0, 4));
  const thisYear = calendarDay(year, month, date);
  return thisYear !== undefined && thisYear >= day ? thisYear : calendarDay(year + 1, month, date);
}
