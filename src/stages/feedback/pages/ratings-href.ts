import { listHref } from '../../../platform/http/list-links.ts';
import { type Rated, ratedKey } from '../types.ts';

/** Address of the list of pages with their ratings. */
export const ratingsPath = '/redazione/valutazioni';
/** Address of the ratings one by one. */
export const ratingListPath = '/redazione/valutazioni/elenco';

/** Address of what is said of one page, list or form. */
export function ratedHref(rated: Rated): string {
  return `${ratingsPath}/${ratedKey(rated)}`;
}

/** The ratings behind a figure. @param state filters of the list, as its URL writes them */
export function ratingsHref(state: Readonly<Record<string, string | undefined>>): string {
  return listHref(ratingListPath, state);
}
