import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { Exclusion } from '../types.ts';
import { searchWords } from '../words/search.ts';

/** A company she does not want, by its name. */
export type ShownExclusion = Pick<Exclusion, 'id' | 'reason' | 'recordedAt' | 'version'> & {
  company: string;
};

type Props = {
  rows: readonly ShownExclusion[];
  url: string;
  asked: { readonly csrf: string; readonly formKey: () => string };
  writes: boolean;
};

/** Companies she does not want, each with the way to take it back. */
export function ExclusionList({ rows, url, asked, writes }: Props) {
  const word = useWords(searchWords);
  const lang = useLanguage();
  return (
    <section aria-labelledby="excluded">
      <h2 id="excluded">{word('excluded')}</h2>
      <p>{word('excludedLead')}</p>
      <DataTable
        caption={word('excluded')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<p>{word('excludedNone')}</p>}
        columns={[
          { key: 'company', label: word('company'), render: (r) => <bdi>{r.company}</bdi> },
          { key: 'reason', label: word('reason'), render: (r) => r.reason && <bdi>{r.reason}</bdi> },
          { key: 'since', label: word('since'), render: (r) => formatDay(dayInRome(r.recordedAt), lang) },
          ...(writes
            ? [
                {
                  key: 'do',
                  label: word('takeBack'),
                  render: (r: ShownExclusion) => (
                    <StepForm
                      asked={asked}
                      action={`${url}/aziende-escluse/${r.id}/togli`}
                      version={r.version}
                      submit={word('takeBack')}
                      variant="secondary"
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {writes && (
        <p>
          <ButtonLink href={`${url}/aziende-escluse`}>{word('exclude')}</ButtonLink>
        </p>
      )}
    </section>
  );
}
