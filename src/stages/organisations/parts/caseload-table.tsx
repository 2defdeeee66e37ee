import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import type { Relation } from '../types.ts';
import { organisationWords } from '../words.ts';
import { Period } from './period.tsx';

type Row = Relation & {
  code: string;
  does: string;
  open: string;
  state: 'waiting' | 'coming' | 'active' | 'ended';
};
type Props = { name: string; url: string; rows: readonly Row[]; lang: Language; soonBefore: Date };

/** The people of one operator, by code: since when, until when, what is open, and what may be done with them all. */
export function CaseloadTable({ name, url, rows, lang, soonBefore }: Props) {
  const word = useWords(organisationWords);
  const soon = (r: Row) => r.state === 'active' && r.validTo !== null && r.validTo <= soonBefore;
  const held = rows.some((r) => r.substitutesFor === null && r.state === 'active');
  return (
    <section>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <DataTable
        caption={word(rows.length === 1 ? 'onePerson' : 'people', { count: rows.length })}
        rows={rows}
        rowKey={(r) => r.id}
        empty={null}
        columns={[
          {
            key: 'code',
            label: word('code'),
            render: (r) => <a href={`/servizio/persone/${r.personId}/affida`}>{r.code}</a>,
          },
          {
            key: 'does',
            label: word('does'),
            render: (r) => (r.substitutesFor ? `${r.does} · ${word('substitute')}` : r.does),
          },
          {
            key: 'when',
            label: word('when'),
            render: (r) => <Period from={r.validFrom} to={r.validTo} lang={lang} />,
          },
          { key: 'open', label: word('open'), render: (r) => r.open },
          {
            key: 'state',
            label: word('state'),
            render: (r) => (
              <StateTag tone={soon(r) || r.state === 'coming' ? 'waiting' : 'good'}>
                {word(soon(r) ? 'endsSoon' : r.state)}
              </StateTag>
            ),
          },
        ]}
      />
      {held && (
        <FormActions>
          <ButtonLink href={`${url}/sostituzione`}>{word('substituteFor', { name })}</ButtonLink>
          <ButtonLink href={`${url}/passaggio`}>{word('handOverOf', { name })}</ButtonLink>
        </FormActions>
      )}
    </section>
  );
}
