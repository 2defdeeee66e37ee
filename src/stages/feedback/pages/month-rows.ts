import type { Language } from '../../../ui/language.ts';
import type { MonthRow } from '../parts/months-view.tsx';
import { countOf, daysOfMonth, meanOf } from '../rules/figures.ts';
import type { MonthFigures } from '../types.ts';
import { ratingsHref } from './ratings-href.ts';

/** Months as the chart and its table show them. @param pageId of which page, where not of all */
export function monthRows(months: readonly MonthFigures[], language: Language, pageId?: string): MonthRow[] {
  const name = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return months.map(({ month, counts }) => {
    const { first, last } = daysOfMonth(month);
    return {
      month,
      label: name.format(new Date(`${first}T12:00:00Z`)),
      n: countOf(counts),
      mean: meanOf(counts),
      href: ratingsHref({ pagina: pageId, dal: first, al: last }),
    };
  });
}
