import { DataTable } from '../../../ui/data-table.tsx';
import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import type { FormAsked } from '../../../ui/step-form.tsx';
import { organisationWords } from '../words.ts';
import { ButtonForm } from './button-form.tsx';
import { Period } from './period.tsx';

type Row = {
  id: string;
  version: number;
  what: string;
  whom: string;
  validFrom: Date;
  validTo: Date | null;
  open: boolean;
};
type Props = {
  asked: FormAsked;
  caption: string;
  what: string;
  rows: readonly Row[];
  url: string;
  lang: Language;
  empty: string;
};

/** Exclusions, or hidings, of a person: from whom, what, from when to when; each open one can be ended. */
export function KeptTable({ asked, caption, what, rows, url, lang, empty }: Props) {
  const word = useWords(organisationWords);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(r) => r.id}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'whom', label: word('fromWhom'), render: (r) => <bdi>{r.whom}</bdi> },
        { key: 'what', label: what, render: (r) => r.what },
        {
          key: 'when',
          label: word('when'),
          render: (r) => <Period from={r.validFrom} to={r.validTo} lang={lang} />,
        },
        {
          key: 'end',
          label: word('deed'),
          render: (r) =>
            r.open ? (
              <ButtonForm
                asked={asked}
                action={`${url}/${r.id}/fine`}
                version={r.version}
                label={word('lift')}
              />
            ) : (
              word('ended')
            ),
        },
      ]}
    />
  );
}
