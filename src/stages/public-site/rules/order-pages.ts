import type { CalendarDay } from '../../../values/calendar-day.ts';
import { isOver } from '../../editorial/rules/is-over.ts';
import type { ListedPage } from '../types.ts';

/** The newest first: by the day it bears, then by when it was published. */
export function newestFirst(pages: readonly ListedPage[]): ListedPage[] {
  return [...pages].sort(
    (a, b) =>
      compare(b.day, a.day) ||
      b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime() ||
      compare(a.slug, b.slug),
  );
}

/** Notices apart: those that take applications, the one that closes next first; those that are over, newest first.
 *  @param today the day in Italy */
export function byOpening(
  notices: readonly ListedPage[],
  today: CalendarDay,
): { readonly open: ListedPage[]; readonly closed: ListedPage[] } {
  const open = newestFirst(notices.filter((n) => !isOver(n, today))).sort((a, b) =>
    compare(a.expiresOn ?? '9', b.expiresOn ?? '9'),
  );
  return { open, closed: newestFirst(notices.filter((n) => isOver(n, today))) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
