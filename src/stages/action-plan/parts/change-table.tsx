import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { speakPlan } from './speak.ts';

/** One difference between two versions, in words; empty where it is not there. */
export type ShownChange = { key: string; about: string; before: string; after: string };

/** What changes from one version to the next, side by side. */
export function ChangeTable({ rows, caption }: { rows: readonly ShownChange[]; caption: string }) {
  const word = speakPlan(useLanguage());
  if (rows.length === 0) return <p>{word('noChanges')}</p>;
  const what = (r: ShownChange) => word(r.before === '' ? 'added' : r.after === '' ? 'removed' : 'changed');
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(r) => r.key}
      empty={null}
      columns={[
        { key: 'about', label: word('about'), render: (r) => `${r.about} (${what(r).toLowerCase()})` },
        { key: 'before', label: word('before'), render: (r) => r.before && <bdi>{r.before}</bdi> },
        { key: 'after', label: word('after'), render: (r) => r.after && <bdi>{r.after}</bdi> },
      ]}
    />
  );
}
