import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { Decision } from '../types.ts';
import { eligibilityWords } from '../words.ts';

/** Decisions taken on a case, the newest first; `who` is empty where the reader may not know the colleague. */
export function DecisionHistory({ rows }: { rows: readonly (Decision & { id: string; who: string })[] }) {
  const word = useWords(eligibilityWords);
  const lang = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{word('history')}</h2>
      <DataTable
        caption={word('history')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={null}
        columns={[
          { key: 'when', label: word('when'), render: (r) => formatDay(dayInRome(r.decidedAt), lang) },
          { key: 'decision', label: word('decideTitle'), render: (r) => word(r.outcome) },
          { key: 'proposed', label: word('proposed'), render: (r) => word(`proposed.${r.proposal}`) },
          { key: 'reason', label: word('reason'), render: (r) => r.reason && <bdi>{r.reason}</bdi> },
          { key: 'who', label: word('who'), render: (r) => r.who },
        ]}
      />
    </section>
  );
}
