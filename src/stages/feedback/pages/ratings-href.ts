import { listHref } from '../../../platform/http/list-links.ts';

/** Address of the list of pages with their ratings. */
export const ratingsPath = '/redazione/valutazioni';
/** Address of the ratings one by one. */
export const ratingListPath = '/redazione/valutazioni/elenco';

/** The ratings behind a figure. @param state filters of the list, as its URL writes them */
export function ratingsHref(state: Readonly<Record<string, string | undefined>>): string {
  return listHref(ratingListPath, state);
}
