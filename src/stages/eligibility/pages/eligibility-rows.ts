import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { ListPage, ListWindow } from '../../../platform/http/list-page.ts';
import { choiceFilter, idFilter, listQuery, type Order, orderOf } from '../../../platform/http/list-query.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listIdentities } from '../../people/store/identities.ts';
import type { CaseRow } from '../exports.ts';
import { nearExpiry } from '../rules/expiring.ts';
import { type CaseFilter, listCases } from '../store/eligibility-list.ts';
import { type CaseSort, caseSorts, listedStates } from '../types.ts';

/** What the URL of the list of requirements says. */
export const eligibilityQuery = listQuery(
  {
    stato: choiceFilter(listedStates),
    progetto: idFilter,
    scade: choiceFilter(['60-giorni']),
  },
  caseSorts,
);
export type EligibilityAsked = Asked<unknown, z.output<typeof eligibilityQuery>, unknown>;

/** The order that needs no word in the URL: what is due first. */
export const firstOrder: Order<CaseSort> = { by: 'due', descending: false };

/** The cases whose requirements one may read, filtered and in order, as rows.
 *  @param window a page, or the whole list for its export */
export async function eligibilityRows(
  asked: EligibilityAsked,
  window: ListWindow,
): Promise<{ page: ListPage<CaseRow>; order: Order<CaseSort> }> {
  const { tx, query } = asked;
  const filter: CaseFilter = {
    state: query.stato,
    project: query.progetto,
    expiringBy: query.scade && nearExpiry(dayInRome(asked.now)),
  };
  const order = orderOf<CaseSort>(query.ordina, firstOrder);
  const page = await listCases(tx, filter, order, window);
  const names = new Map(
    await listIdentities(
      tx,
      page.rows.map((r) => r.personId),
    ),
  );
  const rows = page.rows.map((r): CaseRow => {
    const who = names.get(r.personId);
    return {
      id: r.id,
      personId: r.personId,
      person: who ? `${who.familyName} ${who.givenName}` : r.code,
      project: r.project,
      state: r.state,
      opened: dayInRome(r.openedAt),
      due: r.dueOn,
      expires: r.expiresOn,
    };
  });
  return { page: { ...page, rows }, order };
}
