import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { ListPage, ListWindow } from '../../../platform/http/list-page.ts';
import { choiceFilter, idFilter, listQuery, type Order, orderOf } from '../../../platform/http/list-query.ts';
import type { MeetingRow } from '../exports.ts';
import { listMeetings, type MeetingFilter } from '../store/meeting-list.ts';
import { type MeetingSort, meetingKinds, meetingSorts, meetingStates } from '../types.ts';

/** What the URL of the list of meetings says. */
export const meetingQuery = listQuery(
  {
    stato: choiceFilter(meetingStates),
    tipo: choiceFilter(meetingKinds),
    progetto: idFilter,
    mie: choiceFilter(['si']),
  },
  meetingSorts,
);
export type MeetingsAsked = Asked<unknown, z.output<typeof meetingQuery>, unknown>;

/** The order that needs no word in the URL: the latest day first. */
export const firstOrder: Order<MeetingSort> = { by: 'when', descending: true };

/** The meetings one may know of, filtered and in order.
 *  @param window a page, or the whole list for its export */
export async function meetingRows(
  asked: MeetingsAsked,
  window: ListWindow,
): Promise<{ page: ListPage<MeetingRow>; order: Order<MeetingSort> }> {
  const { query } = asked;
  const filter: MeetingFilter = {
    state: query.stato,
    kind: query.tipo,
    project: query.progetto,
    mine: query.mie === 'si',
  };
  const order = orderOf<MeetingSort>(query.ordina, firstOrder);
  return { page: await listMeetings(asked.tx, filter, order, window), order };
}
