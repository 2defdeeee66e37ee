import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { NeedsCard } from '../types.ts';
import { speakCard } from './card-speak.ts';

/** Every version of a card, the newest first, with what became of it. */
export function CardVersions({ cards }: { readonly cards: readonly NeedsCard[] }) {
  const lang = useLanguage();
  const word = speakCard(lang);
  return (
    <>
      <h2>{word('versions')}</h2>
      <DataTable
        caption={word('versions')}
        captionHidden
        rows={cards}
        rowKey={(c) => c.id}
        empty={null}
        columns={[
          { key: 'number', label: word('version'), render: (c) => word('numbered', { number: c.number }) },
          { key: 'state', label: word('state'), render: (c) => word(`state.${c.state}`) },
          { key: 'since', label: word('since'), render: (c) => formatInstant(c.writtenAt, lang) },
        ]}
      />
    </>
  );
}
