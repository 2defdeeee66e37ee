import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import type { AnswerFigures } from '../types.ts';
import { feedbackWords } from '../words.ts';
import { FigureLink } from './figure-link.tsx';

/** What was chosen, question by question. */
export function AnswersTable({ rows }: { rows: readonly (AnswerFigures & { readonly href: string })[] }) {
  const word = useWords(feedbackWords);
  return (
    <DataTable
      caption={word('answers')}
      rows={rows}
      rowKey={(r) => `${r.branch} ${r.answer}`}
      empty={null}
      columns={[
        { key: 'answer', label: word('answer'), render: (r) => word(r.answer) },
        { key: 'branch', label: word('branch'), render: (r) => word(r.branch) },
        {
          key: 'n',
          label: word('count'),
          numeric: true,
          render: (r) => <FigureLink n={r.n} href={r.href} />,
        },
      ]}
    />
  );
}
