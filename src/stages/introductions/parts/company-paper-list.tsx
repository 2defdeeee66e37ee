import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { companyPaperWords } from '../words/company-paper.ts';

type Props = {
  readonly needs: { readonly csrf: string; readonly formKey: () => string };
  readonly url: string;
  readonly papers: readonly {
    id: string;
    madeAt: Date;
    lastDay: CalendarDay;
    version: number;
    state: 'opens' | 'expired' | 'withdrawn';
  }[];
};

/** The papers made for a company, with a button that withdraws each that still opens. */
export function CompanyPaperList({ needs, url, papers }: Props) {
  const word = useWords(companyPaperWords);
  const lang = useLanguage();
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{word('papers')}</h2>
      <DataTable
        caption={word('papers')}
        captionHidden
        rows={papers}
        rowKey={(p) => p.id}
        empty={<EmptyState title={word('noPaper')}>{word('noPaperText')}</EmptyState>}
        columns={[
          { key: 'made', label: word('madeAt'), render: (p) => formatInstant(p.madeAt, lang) },
          { key: 'until', label: word('until'), render: (p) => formatDay(p.lastDay, lang) },
          { key: 'state', label: word('state'), render: (p) => word(`state.${p.state}`) },
        ]}
      />
      {papers
        .filter((p) => p.state === 'opens')
        .map((p) => (
          <Form
            key={p.id}
            action={`${url}/${p.id}/ritira`}
            csrf={needs.csrf}
            idempotencyKey={needs.formKey()}
            version={p.version}
          >
            <SubmitButton variant="secondary">
              {word('withdraw', { day: formatInstant(p.madeAt, lang) })}
            </SubmitButton>
          </Form>
        ))}
    </section>
  );
}
