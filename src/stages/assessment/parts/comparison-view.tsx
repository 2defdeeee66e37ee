import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';

type Row = {
  key: string;
  label: string;
  answers: readonly string[];
  verdict: 'same' | 'different' | 'one-missing' | 'none';
};

/** Several evaluations by one instrument; the columns of a part are those whose class the reader may read. */
type Props = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  person: string;
  name: string;
  all: string;
  /** absent where what was chosen cannot be compared */
  instrument: string | undefined;
  attribution: string | undefined;
  chosen: readonly string[];
  sections: readonly {
    title: string;
    columns: readonly { key: string; rater: string; agreed: boolean; day: CalendarDay }[];
    rows: readonly Row[];
  }[];
  agreeUrl: string | undefined;
  problems: readonly Problem[];
};

/** Evaluations side by side: each question with every answer and, in words, whether they agree. */
export function ComparisonView(p: Props) {
  const lang = p.shell.lang;
  const word = (key: AssessmentWord, values?: Record<string, string>) =>
    say(assessmentWords, key, lang, values);
  const drawn = (text: string, earlier: boolean) => {
    if (text === '') return <span class="not-given">{word('noAnswer')}</span>;
    return earlier ? <span class="source">{text}</span> : <bdi>{text}</bdi>;
  };
  return (
    <OfficePage
      shell={p.shell}
      title={p.instrument ? word('compareOf', { instrument: p.instrument }) : word('compare')}
      lead={word('compareLead')}
      problems={p.problems}
      breadcrumbs={[
        { href: p.person, label: p.name },
        { href: p.all, label: word('evaluations') },
      ]}
    >
      {p.instrument === undefined && (
        <EmptyState title={word('nothingToCompare')}>{word('nothingToCompareText')}</EmptyState>
      )}
      {p.sections.map((s) => (
        <section key={s.title}>
          <h2>{s.title}</h2>
          <DataTable
            caption={s.title}
            captionHidden
            rows={s.rows}
            rowKey={(r) => r.key}
            empty={null}
            columns={[
              { key: 'question', label: word('question'), render: (r) => r.label },
              ...s.columns.map((c, at) => ({
                key: c.key,
                label: `${c.agreed ? word('agreedBy', { name: c.rater }) : c.rater}, ${formatDay(c.day, lang)}`,
                render: (r: Row) => drawn(r.answers[at] ?? '', isEarlier(s.columns, at)),
              })),
              {
                key: 'verdict',
                label: word('verdict'),
                render: (r) =>
                  r.verdict === 'same' ? (
                    word('verdict.same')
                  ) : (
                    <strong>{word(`verdict.${r.verdict}`)}</strong>
                  ),
              },
            ]}
          />
        </section>
      ))}
      {p.agreeUrl && (
        <section>
          <h2>{word('agree')}</h2>
          <p>{word('agreeLead')}</p>
          <Form action={p.agreeUrl} csrf={p.csrf} idempotencyKey={p.formKey}>
            {p.chosen.map((id) => (
              <input key={id} type="hidden" name="di" value={id} />
            ))}
            <FormActions>
              <SubmitButton>{word('agree')}</SubmitButton>
            </FormActions>
          </Form>
        </section>
      )}
      {p.attribution && <p class="source">{p.attribution}</p>}
    </OfficePage>
  );
}

/** Whether a column is of an earlier day than the latest. */
const isEarlier = (columns: readonly { day: CalendarDay }[], at: number) =>
  (columns[at]?.day ?? '') < (columns[0]?.day ?? '');
