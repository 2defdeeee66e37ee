import { PATH_FROM, PATH_TO } from './path-of.ts';

/** People of a first start: as many as it takes for each screen to have something on it. */
export const FIRST_PEOPLE = PATH_TO;

/** The number that is told in a place of the order: the cohort first, since its selections take in everybody who is eligible
 *  when they open; then those before it, then those after. */
export function numberAt(place: number): number {
  const cohort = PATH_TO - PATH_FROM;
  if (place < cohort) return PATH_FROM + place;
  return place < PATH_TO ? place - cohort : place;
}
