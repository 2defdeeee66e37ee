import { DataTable } from '../../../ui/data-table.tsx';
import type { Language } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Residence } from '../types.ts';
import { speak } from './speak.ts';
import { placeName } from './typed-person.ts';

type Props = {
  lang: Language;
  residences: readonly (Residence & { standing: boolean; outside: boolean })[];
};

/** Where she is and was resident, corrected rows too. */
export function ResidenceTable({ lang, residences }: Props) {
  const word = speak(lang);
  return (
    <DataTable
      caption={word('residence')}
      captionHidden
      rows={residences}
      rowKey={(r) => r.id}
      empty={<p>{word('noResidence')}</p>}
      columns={[
        {
          key: 'comune',
          label: word('comune'),
          render: (r) => <bdi>{[placeName(r.comune, lang), r.address].filter(Boolean).join(', ')}</bdi>,
        },
        { key: 'since', label: word('since'), render: (r) => formatDay(r.validFrom, lang) },
        {
          key: 'state',
          label: word('state'),
          render: (r) => {
            if (!r.standing) return <StateTag tone="neutral">{word('residenceCorrected')}</StateTag>;
            return r.outside && <StateTag tone="waiting">{word('outsideTerritory')}</StateTag>;
          },
        },
      ]}
    />
  );
}
