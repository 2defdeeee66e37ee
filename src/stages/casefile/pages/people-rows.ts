import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { type ListPage, type ListWindow, pageOf } from '../../../platform/http/list-page.ts';
import {
  choiceFilter,
  idFilter,
  listQuery,
  type Order,
  orderOf,
  searchFilter,
} from '../../../platform/http/list-query.ts';
import { ageOn, dayInRome } from '../../../values/calendar-day.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { listVisible, type SortablePerson, type VisiblePeople } from '../../people/store/people-list.ts';
import type { PersonId } from '../../people/types.ts';
import type { PersonRow } from '../exports.ts';
import { inListOrder } from '../rules/people-order.ts';
import { listPaths } from '../store/people-paths.ts';
import { listMatching, listMatchingByKey, type PeopleFilter } from '../store/people-search.ts';
import { funnelSteps, type PeopleSort, peopleSorts } from '../types.ts';

/** What the URL of the list of people says. */
export const peopleQuery = listQuery(
  {
    q: searchFilter,
    progetto: idFilter,
    passo: choiceFilter(funnelSteps),
    segue: choiceFilter(['io']),
    documenti: choiceFilter(['scadono']),
  },
  peopleSorts,
);
export type PeopleQuery = z.output<typeof peopleQuery>;
export type PeopleAsked = Asked<unknown, PeopleQuery, unknown>;

/** The people one may see, filtered, in order, as rows; and whether names were opened.
 *  @param window a page, or the whole list for its export */
export async function peopleRows(
  asked: Pick<PeopleAsked, 'tx' | 'query' | 'now'>,
  window: ListWindow,
): Promise<{ page: ListPage<PersonRow>; order: Order<PeopleSort>; byName: boolean }> {
  const { tx, query } = asked;
  const visible = await listVisible(tx, query.q);
  const order = orderOf<PeopleSort>(query.ordina, firstOrder(visible.byName));
  const page = await pageOfPeople(asked, visible, order, window);
  const entries = entriesFor(page.rows, visible);
  const paths = await listPaths(tx, entries, query.progetto);
  const identities = new Map(await listIdentities(tx, [...entries.keys()]));
  const today = dayInRome(asked.now);
  const rows = page.rows.flatMap(({ id }): PersonRow[] => {
    const [path, who] = [paths.get(id), identities.get(id)];
    if (path === undefined) return [];
    const { code, project, place, follows, due, latestAt } = path;
    return [
      {
        id,
        name: who ? `${who.familyName} ${who.givenName}` : null,
        code,
        age: who?.birthDate ? ageOn(who.birthDate, today) : null,
        project,
        place,
        follows,
        due,
        latest: latestAt && dayInRome(latestAt),
      },
    ];
  });
  return { page: { ...page, rows }, order, byName: visible.byName };
}

/** The order that needs no word in the URL: by name, or by code where names are too many to open. */
export function firstOrder(byName: boolean): Order<PeopleSort> {
  return { by: byName ? 'name' : 'code', descending: false };
}

async function pageOfPeople(
  { tx, query, now }: Pick<PeopleAsked, 'tx' | 'query' | 'now'>,
  { people, standsFor }: VisiblePeople,
  order: Order<PeopleSort>,
  window: ListWindow,
): Promise<ListPage<{ id: PersonId }>> {
  const filter: PeopleFilter = {
    project: query.progetto,
    step: query.passo,
    mine: query.segue === 'io',
    expiringOn: query.documenti && dayInRome(now),
  };
  const by = order.by === 'latest' ? 'latest' : 'code';
  const clear = { by, descending: order.descending } as const;
  if (people === undefined) return listMatchingByKey(tx, filter, standsFor, clear, window);
  const isFiltered = Object.values(filter).some(Boolean);
  if (!isFiltered && order.by !== 'latest') return pageOf(sorted(people, order), window);
  const matching = await listMatching(tx, filter, standsFor, clear);
  const known = new Map(people.map((p) => [p.id, p]));
  const found = matching.flatMap((id) => known.get(id) ?? []);
  return pageOf(sorted(found, order), window);
}

const sorted = (people: readonly SortablePerson[], { by, descending }: Order<PeopleSort>) =>
  by === 'latest' ? people : inListOrder(people, by, descending);

/** Each person with the entries that she stands for. */
function entriesFor(rows: readonly { id: PersonId }[], { standsFor }: VisiblePeople) {
  const entries = new Map<PersonId, PersonId[]>(rows.map(({ id }) => [id, []]));
  for (const [entry, id] of standsFor) entries.get(id)?.push(entry as PersonId);
  return entries;
}
