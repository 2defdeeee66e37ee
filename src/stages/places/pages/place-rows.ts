import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { ListPage, ListWindow } from '../../../platform/http/list-page.ts';
import { choiceFilter, idFilter, listQuery, type Order, orderOf } from '../../../platform/http/list-query.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { soonUntil } from '../rules/places.ts';
import { type ListedPlace, listPlaces } from '../store/place-list.ts';
import { type PlaceSort, placeKinds, placeSorts, placeStates } from '../types.ts';

/** What the URL of the list of places says. */
export const placeQuery = listQuery(
  {
    stato: choiceFilter(placeStates),
    tipo: choiceFilter(placeKinds),
    comune: z
      .string()
      .regex(/^[A-Z]\d{3}$/)
      .optional()
      .catch(undefined),
    azienda: idFilter,
    presto: choiceFilter(['si']),
  },
  placeSorts,
);
/** A request for the list. */
export type PlacesAsked = Asked<unknown, z.output<typeof placeQuery>, unknown>;

/** The order that needs no word in the URL: what is lost first comes first. */
export const firstOrder: Order<PlaceSort> = { by: 'lost', descending: false };

/** The places one may know of, filtered and in order.
 *  @param window a page, or the whole list for its export */
export async function placeRows(
  asked: PlacesAsked,
  window: ListWindow,
): Promise<{ page: ListPage<ListedPlace>; order: Order<PlaceSort> }> {
  const { query } = asked;
  const today = dayInRome(asked.now);
  const order = orderOf<PlaceSort>(query.ordina, firstOrder);
  const filter = {
    state: query.stato,
    kind: query.tipo,
    comune: query.comune,
    companyId: query.azienda,
    lost: query.presto === 'si' ? { from: today, to: soonUntil(today) } : undefined,
  };
  return { page: await listPlaces(asked.tx, filter, order, window), order };
}
