import { addDays, calendarDay, formatDay } from '../../values/calendar-day.ts';

/** How a number of a workbook is meant. 'zeros': as many digits at least, as a CAP is kept. */
export type NumberMeaning =
  | { readonly kind: 'number' }
  | { readonly kind: 'zeros'; readonly digits: number }
  | { readonly kind: 'date' | 'time' };

const BUILT_IN_DATES = [14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)];
const BUILT_IN_TIMES = [18, 19, 20, 21, 45, 46, 47];

/** What a number format makes of a number (ECMA-376, part 1, §18.8.30).
 *  @param code the format's own code, where the workbook has one for the id */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (BUILT_IN_DATES.includes(id)) return { kind: 'date' };
    return { kind: BUILT_IN_TIMES.includes(id) ? 'time' : 'number' };
  }
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[dy]/.test(bare) && !/general/.test(bare)) return { kind: 'date' };
  if (/[hs]/.test(bare) && !/general|standard/.test(bare)) return { kind: 'time' };
  return /^0{2,}$/.test(bare) ? { kind: 'zeros', digits: bare.length } : { kind: 'number' };
}

/** The number as a person in Italy sees it: «1234,5», «05/06/2020», «05/06/2020 09:30», «09:30», «00100». Days
 *  outside 1900–2100 stay numbers.
 *  @param from1904 the workbook counts its days from 1904, as Excel for Mac once did */
export function writtenNumber(value: number, meaning: NumberMeaning, from1904: boolean): string {
  if (meaning.kind === 'zeros' && Number.isInteger(value) && value >= 0)
    return String(value).padStart(meaning.digits, '0');
  if (meaning.kind === 'date' || meaning.kind === 'time') return moment(value, from1904) ?? decimal(value);
  return decimal(value);
}

function decimal(value: number): string {
  return value.toLocaleString('it-IT', { useGrouping: false, maximumSignificantDigits: 15 });
}

function moment(value: number, from1904: boolean): string | undefined {
  if (value < 0) return undefined;
  const minutes = Math.round((value % 1) * 1440);
  const serial = Math.floor(value) + Math.floor(minutes / 1440);
  const clock = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  if (serial === 0 && !from1904) return clock.join(':');
  const first = calendarDay(from1904 ? 1904 : 1900, 1, 1);
  // Excel believes in 29 February 1900, number 60: what comes after is one day ahead.
  const days = from1904 ? serial : serial > 60 ? serial - 2 : serial - 1;
  if (first === undefined || days > 73_000) return undefined;
  const day = formatDay(addDays(first, days), 'it');
  return minutes % 1440 === 0 ? day : `${day} ${clock.join(':')}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
