import { ButtonLink } from '../../../ui/button-link.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { EvaluationState } from './evaluation-state.tsx';

/** One line of the list of evaluations. */
type Row = {
  id: string;
  href: string;
  instrument: string;
  rater: string;
  agreed: boolean;
  ratedOn: CalendarDay;
  state: 'draft' | 'closed';
  mayGoOn: boolean;
};

/** What the page of a case's assessments shows; what the reader may not read or do is absent. */
type Props = {
  shell: ShellProps;
  url: string;
  person: string;
  name: string;
  project: string;
  rows: readonly Row[];
  /** titles of the instruments by which nobody has closed one yet */
  lacking: readonly string[];
  mayBegin: boolean;
  mayReadLimits: boolean;
};

/** The assessments of a case: what there is, what is missing, and what can be laid side by side. */
export function EvaluationsView(p: Props) {
  const lang = p.shell.lang;
  const word = (key: AssessmentWord, values?: Record<string, string>) =>
    say(assessmentWords, key, lang, values);
  const closed = p.rows.filter((r) => r.state === 'closed');
  const who = (r: Row) => (r.agreed ? word('agreedBy', { name: r.rater }) : r.rater);
  const columns = [
    { key: 'instrument', label: word('instrument'), render: (r: Row) => <a href={r.href}>{r.instrument}</a> },
    { key: 'rater', label: word('rater'), render: (r: Row) => <bdi>{who(r)}</bdi> },
    { key: 'day', label: word('ratedOn'), render: (r: Row) => formatDay(r.ratedOn, lang) },
    { key: 'state', label: word('state'), render: (r: Row) => <EvaluationState state={r.state} /> },
    ...(closed.length < 2
      ? []
      : [
          {
            key: 'compare',
            label: word('compare'),
            render: (r: Row) =>
              r.state === 'closed' && (
                <Choice
                  type="checkbox"
                  id={`field-di-${r.id}`}
                  name="di"
                  checked={false}
                  option={{
                    value: r.id,
                    label: word('compareOne', { name: r.rater, day: formatDay(r.ratedOn, lang) }),
                  }}
                />
              ),
          },
        ]),
  ];
  return (
    <OfficePage
      shell={p.shell}
      title={word('evaluationsOf', { name: p.name })}
      lead={word('evaluationsLead', { project: p.project })}
      breadcrumbs={[{ href: p.person, label: p.name }]}
    >
      <p class="button-row">
        {p.mayBegin && (
          <ButtonLink href={`${p.url}/nuova`} variant="primary">
            {word('begin')}
          </ButtonLink>
        )}{' '}
        <ButtonLink href={`${p.url}/profilo`}>{word('profile')}</ButtonLink>{' '}
        {p.mayReadLimits && <ButtonLink href={`${p.url}/limitazioni`}>{word('limitations')}</ButtonLink>}
      </p>
      <form method="get" action={`${p.url}/confronto`}>
        <DataTable
          caption={word('evaluations')}
          captionHidden
          rows={p.rows}
          rowKey={(r) => r.id}
          columns={columns}
          empty={<EmptyState title={word('noEvaluation')}>{word('noEvaluationText')}</EmptyState>}
        />
        {closed.length >= 2 && (
          <>
            <p>{word('compareHint')}</p>
            <SubmitButton variant="secondary">{word('compareChosen')}</SubmitButton>
          </>
        )}
      </form>
      <h2>{word('lacking')}</h2>
      {p.lacking.length === 0 ? (
        <Notice kind="info">{word('nothingLacking')}</Notice>
      ) : (
        <>
          <p>{word('lackingText')}</p>
          <ul>
            {p.lacking.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </OfficePage>
  );
}
