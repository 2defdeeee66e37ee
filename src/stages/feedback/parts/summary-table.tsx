import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import type { Linked } from '../types.ts';
import { feedbackWords } from '../words.ts';
import { FigureLink } from './figure-link.tsx';
import { meanText } from './mean-text.ts';

type SummaryRow = Linked & { readonly key: 'count' | 'recentCount' | 'earlier' };

/** How many rated and how well: in all, lately, before. */
export function SummaryTable({ rows }: { rows: readonly SummaryRow[] }) {
  const word = useWords(feedbackWords);
  const lang = useLanguage();
  return (
    <DataTable
      caption={word('count')}
      rows={rows}
      rowKey={(r) => r.key}
      empty={null}
      columns={[
        { key: 'when', label: word('when'), render: (r) => word(r.key === 'count' ? 'inAll' : r.key) },
        {
          key: 'n',
          label: word('count'),
          numeric: true,
          render: (r) => <FigureLink n={r.n} href={r.href} />,
        },
        { key: 'mean', label: word('mean'), numeric: true, render: (r) => meanText(r.mean, lang) },
      ]}
    />
  );
}
