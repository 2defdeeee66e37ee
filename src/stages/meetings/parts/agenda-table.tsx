import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { Item } from '../types.ts';
import { speak } from './speak.ts';
import { StateOfItem } from './state-of-meeting.tsx';

/** A person on the agenda: her name where the reader may know it, else her code. */
export type ShownItem = Pick<Item, 'id' | 'personId' | 'matter' | 'state'> & {
  name: string;
  /** whether her extract says what stands; undefined where there is to be none */
  extract: boolean | undefined;
};

/** The people on an agenda; of those whom the reader may not read of there is no trace. */
export function AgendaTable({ rows }: { rows: readonly ShownItem[] }) {
  const word = speak(useLanguage());
  const ready = (r: ShownItem) =>
    r.extract === undefined ? '' : word(r.extract ? 'extractReady' : 'extractMissing');
  return (
    <DataTable
      caption={word('agenda')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.id}
      empty={<p>{word('agendaEmpty')}</p>}
      columns={[
        {
          key: 'person',
          label: word('person'),
          render: (r) => (
            <a href={`/persone/${r.personId}/riunioni/${r.id}`}>
              <bdi>{r.name}</bdi>
            </a>
          ),
        },
        { key: 'matter', label: word('matter'), render: (r) => word(`matter.${r.matter}`) },
        { key: 'state', label: word('state'), render: (r) => <StateOfItem state={r.state} /> },
        { key: 'extract', label: word('extractState'), render: ready },
      ]}
    />
  );
}
