import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { Publication } from '../types.ts';
import { FigureTables } from './figure-tables.tsx';
import { speak } from './figure-text.ts';

type Props = { readonly publications: readonly Publication[]; readonly url: string };

/** Every publication of a project, the last one first: its day, whether it stands, and what it says. */
export function PublicationTable({ publications, url }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <>
      <DataTable
        caption={word('publications')}
        captionHidden
        columns={[
          {
            key: 'number',
            label: word('numberOf'),
            render: (p) => word('publication', { number: p.number }),
          },
          { key: 'day', label: word('day'), render: (p) => formatDay(p.onDay, lang) },
          {
            key: 'state',
            label: word('state'),
            render: (p) =>
              p.withdrawnAt === null
                ? word('standing')
                : word('withdrawnOn', { day: formatDay(dayInRome(p.withdrawnAt), lang) }),
          },
          {
            key: 'withdraw',
            label: word('ifWrong'),
            render: (p) =>
              p.withdrawnAt === null && (
                <a href={`${url}/${p.number}/ritira`}>{word('withdraw', { number: p.number })}</a>
              ),
          },
        ]}
        rows={publications}
        rowKey={(p) => p.id}
        empty={<EmptyState title={word('noPublications')} />}
      />
      {publications.map((p) => (
        <details key={p.id}>
          <summary>{word('readPublication', { number: p.number })}</summary>
          <FigureTables tables={p.tables} onDay={p.onDay} id={`p${p.number}`} />
        </details>
      ))}
    </>
  );
}
