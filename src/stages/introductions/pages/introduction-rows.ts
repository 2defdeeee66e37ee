import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { ListPage, ListWindow } from '../../../platform/http/list-page.ts';
import { choiceFilter, idFilter, listQuery, type Order, orderOf } from '../../../platform/http/list-query.ts';
import { listIdentities } from '../../people/store/identities.ts';
import type { IntroductionRow } from '../exports.ts';
import { listIntroductions } from '../store/introduction-list.ts';
import { type IntroductionSort, introductionSorts, introductionStates } from '../types.ts';

/** What the URL of the list of introductions says. */
export const introductionQuery = listQuery(
  {
    stato: choiceFilter(introductionStates),
    progetto: idFilter,
    azienda: idFilter,
    corso: choiceFilter(['si']),
  },
  introductionSorts,
);
export type IntroductionsAsked = Asked<unknown, z.output<typeof introductionQuery>, unknown>;

/** The order that needs no word in the URL: what is due first. */
export const firstOrder: Order<IntroductionSort> = { by: 'next', descending: false };

/** The introductions that one may know of, filtered and in order, as rows.
 *  @param window a page, or the whole list for its export */
export async function introductionRows(
  asked: IntroductionsAsked,
  window: ListWindow,
): Promise<{ page: ListPage<IntroductionRow>; order: Order<IntroductionSort> }> {
  const { tx, query } = asked;
  const order = orderOf<IntroductionSort>(query.ordina, firstOrder);
  const filter = {
    state: query.stato,
    project: query.progetto,
    company: query.azienda,
    underWay: query.corso === 'si',
  };
  const page = await listIntroductions(tx, filter, order, window);
  const names = new Map(
    await listIdentities(
      tx,
      page.rows.map((r) => r.personId),
    ),
  );
  const rows = page.rows.map(({ code, ...r }): IntroductionRow => {
    const who = names.get(r.personId);
    return { ...r, person: who ? `${who.familyName} ${who.givenName}` : code };
  });
  return { page: { ...page, rows }, order };
}
