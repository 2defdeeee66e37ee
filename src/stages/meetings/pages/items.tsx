import type { z } from 'zod';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { StateOfItem } from '../parts/state-of-meeting.tsx';
import { isLate, isToBeDone } from '../rules.ts';
import { listItemsOf } from '../store/items.ts';
import { listMeetingsById } from '../store/meetings.ts';
import type { Item } from '../types.ts';
import { meetingWords } from '../words.ts';
import { mayDo, type OfPerson, openPerson } from './opened-item.ts';
import type { doneQuery } from './opened-meeting.ts';

/** GET /persone/:personId/riunioni: the meetings that had her on their agenda, and what they decided of her. */
export async function itemsPage(asked: OfPerson<z.output<typeof doneQuery>>) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, entries, url } = opened;
  const word = speak(asked.language);
  const items = await listItemsOf(asked.tx, entries);
  const ids = [...new Set(items.map((i) => i.meetingId))];
  const meetings = new Map((await listMeetingsById(asked.tx, ids)).map((m) => [m.id, m]));
  const today = dayInRome(asked.now);
  const called = (i: Item) => {
    const m = meetings.get(i.meetingId);
    return m
      ? `${m.title}, ${formatInstant(m.startsAt, asked.language)}`
      : i.decidedAt
        ? `${word('anotherMeeting')}, ${formatDay(dayInRome(i.decidedAt), asked.language)}`
        : word('anotherMeeting');
  };
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('meetingsOf', { name })}
      lead={word('meetingsOfLead')}
      notice={doneNotice(meetingWords, asked.query.fatto, asked.language)}
      problems={[]}
    >
      {(await mayDo(asked, 'append')) && (
        <p>
          <ButtonLink href={`${url}/aggiungi`} variant="primary">
            {word('addToAgenda')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('meetings')}
        captionHidden
        rows={items}
        rowKey={(i) => i.id}
        empty={<EmptyState title={word('itemsEmptyTitle')}>{word('itemsEmptyText')}</EmptyState>}
        columns={[
          {
            key: 'meeting',
            label: word('meeting'),
            render: (i) => <a href={`${url}/${i.id}`}>{called(i)}</a>,
          },
          { key: 'matter', label: word('matter'), render: (i) => word(`matter.${i.matter}`) },
          { key: 'state', label: word('state'), render: (i) => <StateOfItem state={i.state} /> },
          {
            key: 'due',
            label: word('due'),
            render: (i) => (i.dueOn === null ? '' : formatDay(i.dueOn, asked.language)),
          },
          {
            key: 'done',
            label: word('done'),
            render: (i) =>
              i.doneOn !== null
                ? formatDay(i.doneOn, asked.language)
                : isToBeDone(i)
                  ? word(isLate(i, today) ? 'late' : 'toBeDone')
                  : '',
          },
        ]}
      />
    </NearPage>
  );
}
