import type { Asked } from '../../../platform/http/asked.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { listWaitingItems, listWaitingMeetings } from '../../meetings/store/waiting.ts';
import type { PersonId } from '../../people/types.ts';
import type { Waiting } from '../types.ts';

/** What waits for the reader after the requirements: meetings, and what was decided in them.
 *  @param only what concerns these people alone */
export async function waitingLater(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'now'>,
  today: CalendarDay,
  only?: readonly PersonId[],
): Promise<Waiting[]> {
  const { tx } = asked;
  const meetings = only === undefined ? await listWaitingMeetings(tx, asked.now) : [];
  const items = await listWaitingItems(tx, today, only);
  return [
    ...meetings.map(
      (m): Waiting => ({
        thing: m.what,
        subjectId: m.meetingId,
        personId: null,
        title: m.title,
        href: `/riunioni/${m.meetingId}`,
        due: m.due,
      }),
    ),
    ...items.map(
      (i): Waiting => ({
        thing: i.what,
        subjectId: i.itemId,
        personId: i.personId,
        href: `/persone/${i.personId}/riunioni/${i.itemId}`,
        due: i.due,
      }),
    ),
  ];
}
