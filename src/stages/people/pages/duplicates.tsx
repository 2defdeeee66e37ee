import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { speak } from '../parts/speak.ts';
import { listDuplicateCodes, listDuplicates, type PossibleDuplicate } from '../store/duplicates.ts';
import { listIdentities } from '../store/identities.ts';
import { listPersons } from '../store/persons.ts';
import type { DoneQuery } from './done-query.ts';

type Row = PossibleDuplicate & { who: string; other: string };
type PageAsked = Asked<unknown, DoneQuery, unknown>;

/** GET /doppioni: the pairs that wait for the desk's answer, then the answered ones. */
export async function duplicatesPage(asked: PageAsked) {
  const { tx } = asked;
  const found = await listDuplicates(tx);
  const ids = [...new Set(found.map((d) => d.personId))];
  const codes = new Map((await listPersons(tx, ids)).map((p) => [p.id as string, p.code]));
  const names = new Map(await listIdentities(tx, ids));
  const others = await listDuplicateCodes(tx);
  const nameOf = (id: string) => {
    const i = names.get(id);
    return [i && `${i.familyName} ${i.givenName}`, codes.get(id)].filter(Boolean).join(' · ');
  };
  return h(Duplicates, {
    asked,
    rows: found.map((d) => ({ ...d, who: nameOf(d.personId), other: others.get(d.otherPersonId) ?? '' })),
  });
}

function Duplicates({ asked, rows }: { asked: PageAsked; rows: readonly Row[] }) {
  const lang = asked.language;
  const word = speak(lang);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('duplicates')}
      lead={word('duplicatesLead')}
      notice={doneNotice(asked.query.fatto, lang)}
    >
      <DataTable
        caption={word('duplicates')}
        captionHidden
        rows={rows}
        rowKey={(d) => d.id}
        empty={<EmptyState title={word('noDuplicates')}>{word('noDuplicatesText')}</EmptyState>}
        columns={[
          {
            key: 'who',
            label: word('referredPerson'),
            render: (d) => (
              <a href={`/persone/${d.personId}/doppioni/${d.id}`}>
                <bdi>{d.who}</bdi>
              </a>
            ),
          },
          { key: 'other', label: word('otherEntry'), render: (d) => d.other },
          { key: 'match', label: word('whatAgrees'), render: (d) => word(`match.${d.match}`) },
          { key: 'found', label: word('foundOn'), render: (d) => formatDay(dayInRome(d.foundAt), lang) },
          {
            key: 'answer',
            label: word('answerGiven'),
            render: (d) =>
              d.answer === null ? (
                <StateTag tone="waiting">{word('waitsForAnswer')}</StateTag>
              ) : (
                <StateTag tone="neutral">{word(`answer.${d.answer}`)}</StateTag>
              ),
          },
        ]}
      />
    </OfficePage>
  );
}
