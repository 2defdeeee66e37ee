import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { ImportState } from '../types.ts';
import { importWords } from '../words/import.ts';

type Listed = { id: string; createdAt: Date; rowCount: number; state: ImportState };

/** The lists one brought in the last thirty days. */
export function ImportListTable({ runs }: { runs: readonly Listed[] }) {
  const word = useWords(importWords);
  const lang = useLanguage();
  return (
    <DataTable
      caption={word('importMine')}
      rows={runs}
      rowKey={(run) => run.id}
      empty={<EmptyState title={word('importMineNone')}>{word('importMineNoneText')}</EmptyState>}
      columns={[
        {
          key: 'brought',
          label: word('importBrought'),
          render: (run) => (
            <a href={`/segnalazioni/importa/${run.id}`}>{formatInstant(run.createdAt, lang)}</a>
          ),
        },
        { key: 'rows', label: word('importRows'), numeric: true, render: (run) => run.rowCount },
        { key: 'state', label: word('importState'), render: (run) => word(`state.${run.state}`) },
      ]}
    />
  );
}
