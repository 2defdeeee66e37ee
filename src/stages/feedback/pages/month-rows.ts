import type { Language } from '../../../ui/language.ts';
import type { MonthRow } from '../parts/months-view.tsx';
import { countOf, daysOfMonth, meanOf } from '../rules/figures.ts';
import type { MonthFigures, RatedKey } from '../types.ts';
import { ratingsHref } from './ratings-href.ts';

/** Months as the chart and its table show them. @param rated of which page, list or form, where not of all */
export function monthRows(months: readonly MonthFigures[], language: Language, rated?: RatedKey): MonthRow[] {
  const name = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return months.map(({ month, counts }) => {
    const { first, last } = daysOfMonth(month);
    return {
      month,
      label: name.format(new Date(`${first}T12:00:00Z`)),
      n: countOf(counts),
      mean: meanOf(counts),
      href: ratingsHref({ pagina: rated, dal: first, al: last }),
    };
  });
}
