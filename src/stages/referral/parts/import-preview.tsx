import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { Pagination } from '../../../ui/pagination.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { ImportProblem } from '../types.ts';
import { importWords } from '../words/import.ts';
import { problemSentence } from './import-sentences.ts';

/** A row as it is shown before anything is entered. `facts`: what would be entered, in one line a fact. */
export type PreviewRow = {
  number: number;
  name: string;
  facts: readonly string[];
  problems: readonly ImportProblem[];
  knownId: string | null;
};
type Props = {
  url: string;
  csrf: string;
  formKey: string;
  version: number;
  counts: { ready: number; broken: number; double: number };
  ready: readonly PreviewRow[];
  broken: readonly PreviewRow[];
  doubles: readonly PreviewRow[];
  next: string | undefined;
};

/** The list before it is entered: what is ready, what is wrong, who is perhaps there already; then the button. */
export function ImportPreview(p: Props) {
  const word = useWords(importWords);
  const { counts } = p;
  // With nothing ready, only what she ticks is entered.
  const startLabel = (ready: number) =>
    ready === 0
      ? word('previewStartChosen')
      : ready === 1
        ? word('previewStartOne')
        : word('previewStart', { n: ready });
  const others = p.doubles.filter((row) => row.problems[0]?.code === 'row.possible-double');
  return (
    <>
      <Form action={`${p.url}/avvia`} csrf={p.csrf} idempotencyKey={p.formKey} version={p.version}>
        {p.doubles.length > 0 && (
          <section>
            <h2>{word('previewDouble')}</h2>
            <p>{word('previewDoubleText')}</p>
            <RowTable caption={word('previewDouble')} rows={p.doubles} shows="problems" />
            {others.length > 0 && (
              <CheckboxGroup
                name="keep"
                label={word('rowNext')}
                optional
                options={others.map((row) => ({
                  value: String(row.number),
                  label: word('previewOther', { n: row.number, name: row.name }),
                }))}
              />
            )}
          </section>
        )}
        {(counts.ready > 0 || others.length > 0) && (
          <>
            <p>{word('previewLater')}</p>
            <FormActions>
              <SubmitButton>{startLabel(counts.ready)}</SubmitButton>
            </FormActions>
          </>
        )}
      </Form>
      {counts.broken > 0 && (
        <section>
          <h2>{`${word('previewBroken')} (${counts.broken})`}</h2>
          <p>{word('previewBrokenText')}</p>
          <RowTable caption={word('previewBroken')} rows={p.broken} shows="problems" />
        </section>
      )}
      <section>
        <h2>{`${word('previewReady')} (${counts.ready})`}</h2>
        <RowTable caption={word('previewReady')} rows={p.ready} shows="facts" />
        <Pagination
          text={counts.ready === 1 ? word('countRowOne') : word('countRows', { n: counts.ready })}
          nextHref={p.next}
        />
      </section>
    </>
  );
}

function RowTable(p: { caption: string; rows: readonly PreviewRow[]; shows: 'facts' | 'problems' }) {
  const word = useWords(importWords);
  const lang = useLanguage();
  const content = (row: PreviewRow) => (
    <>
      {row.problems.map((problem) => (
        <div key={`${problem.field} ${problem.code}`}>{problemSentence(problem, lang)}</div>
      ))}
      {row.knownId && <a href={`/persone/${row.knownId}`}>{word('previewSeeKnown')}</a>}
      {p.shows === 'facts' && row.facts.map((fact) => <div key={fact}>{fact}</div>)}
    </>
  );
  return (
    <DataTable
      caption={p.caption}
      captionHidden
      rows={p.rows}
      rowKey={(row) => String(row.number)}
      empty={<EmptyState title={word('previewNothing')}>{word('previewNothingText')}</EmptyState>}
      columns={[
        { key: 'person', label: word('rowPerson'), render: (row) => <bdi>{row.name}</bdi> },
        { key: 'number', label: word('rowNumber'), numeric: true, render: (row) => row.number },
        {
          key: 'content',
          label: word(p.shows === 'facts' ? 'rowContent' : 'rowProblem'),
          render: content,
        },
      ]}
    />
  );
}
