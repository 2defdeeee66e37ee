import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { StateOfIntroduction } from '../parts/state-of-introduction.tsx';
import { listIntroductionsOf } from '../store/introductions.ts';
import { listOfferedPlaces } from '../store/offered-places.ts';
import { introductionWords } from '../words.ts';
import { allowed, callColleagues, type DoneQuery, type OfPerson, openPerson } from './opened-introduction.ts';

/** GET /persone/:personId/presentazioni: what was proposed to her, what she answered, what became of it. */
export async function introductionsPage(asked: OfPerson<DoneQuery>) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, entries, url } = opened;
  const lang = asked.language;
  const word = speak(lang);
  const rows = await listIntroductionsOf(asked.tx, entries);
  const places = await listOfferedPlaces(
    asked.tx,
    rows.map((r) => r.placeId),
  );
  const called = await callColleagues(
    asked,
    rows.map((r) => r.proposedBy),
  );
  const may = await allowed(asked);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('introductionsOf', { name })}
      lead={word('introductionsLead')}
      notice={doneNotice(introductionWords, asked.query.fatto, lang)}
      problems={[]}
    >
      {may('write') && (
        <p>
          <ButtonLink href={`${url}/nuova`} variant="primary">
            {word('propose')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('introductions')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<EmptyState title={word('noneTitle')}>{word('noneText')}</EmptyState>}
        columns={[
          {
            key: 'place',
            label: word('place'),
            render: (r) => <a href={`${url}/${r.id}`}>{places.get(r.placeId)?.title ?? word('place')}</a>,
          },
          { key: 'company', label: word('company'), render: (r) => places.get(r.placeId)?.company ?? '' },
          { key: 'state', label: word('state'), render: (r) => <StateOfIntroduction state={r.state} /> },
          { key: 'since', label: word('since'), render: (r) => formatDay(r.stateSince, lang) },
          { key: 'next', label: word('next'), render: (r) => (r.nextOn ? formatDay(r.nextOn, lang) : '') },
          {
            key: 'ended',
            label: word('endedBy'),
            render: (r) => (r.endedSide ? word(`side.${r.endedSide}`) : ''),
          },
          { key: 'by', label: word('proposedBy'), render: (r) => <bdi>{called(r.proposedBy)}</bdi> },
        ]}
      />
    </NearPage>
  );
}
