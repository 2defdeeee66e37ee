import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Procedure } from '../types.ts';
import { selectionWords } from '../words.ts';

/** Selections as a table, each with its way, its places and where it stands. */
export function ProcedureTable({
  rows,
}: {
  rows: readonly (Procedure & { href: string; project: string })[];
}) {
  const word = useWords(selectionWords);
  const lang = useLanguage();
  return (
    <DataTable
      caption={word('selections')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.id}
      empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
      columns={[
        { key: 'title', label: word('selection'), render: (r) => <a href={r.href}>{r.title}</a> },
        { key: 'project', label: word('project'), render: (r) => r.project },
        { key: 'mode', label: word('mode'), render: (r) => word(`mode.${r.mode}`) },
        { key: 'seats', label: word('seats'), numeric: true, render: (r) => r.seats ?? '–' },
        {
          key: 'term',
          label: word('termOn'),
          render: (r) => (r.termOn === null ? '–' : formatDay(r.termOn, lang)),
        },
        {
          key: 'state',
          label: word('state'),
          render: (r) => (
            <StateTag tone={r.state === 'open' ? 'waiting' : 'neutral'}>{word(`state.${r.state}`)}</StateTag>
          ),
        },
      ]}
    />
  );
}
