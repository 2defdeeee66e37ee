import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { ImportProblem, ImportState } from '../types.ts';
import { importWords } from '../words/import.ts';
import { problemSentence } from './import-sentences.ts';

/** A row that was entered, with its draft. */
export type TakenRow = { number: number; name: string; href: string };
/** A row that stayed out. */
export type LeftRow = { number: number; name: string; problem: ImportProblem; knownId: string | null };
type Props = {
  url: string;
  csrf: string;
  formKey: () => string;
  version: number;
  state: ImportState;
  /** whether it is being entered here and now */
  atWork: boolean;
  counts: { all: number; waiting: number; taken: number; left: number };
  taken: readonly TakenRow[];
  left: readonly LeftRow[];
  nextTaken: string | undefined;
  nextLeft: string | undefined;
  refreshing: boolean;
};

/** How far a list has come: what is done, what is left, what stayed out and why. */
export function ImportProgress(p: Props) {
  const word = useWords(importWords);
  const { counts } = p;
  const done = counts.all - counts.waiting;
  return (
    <>
      <Now {...p} />
      <p>
        <progress max={counts.all} value={done} aria-label={word('progressTitle')} />{' '}
        {word('progressDone', { done, all: counts.all })}
      </p>
      <Buttons {...p} />
      <section>
        <h2>{`${word('progressTaken')} (${counts.taken})`}</h2>
        <DataTable
          caption={word('progressTaken')}
          captionHidden
          rows={p.taken}
          rowKey={(row) => String(row.number)}
          empty={<EmptyState title={word('progressNoDrafts')}>{word('previewNothingText')}</EmptyState>}
          columns={[
            {
              key: 'person',
              label: word('rowPerson'),
              render: (row) => (
                <a href={row.href}>
                  <bdi>{row.name}</bdi>
                </a>
              ),
            },
            { key: 'number', label: word('rowNumber'), numeric: true, render: (row) => row.number },
          ]}
        />
        <Pagination text={count(word, counts.taken)} nextHref={p.nextTaken} />
      </section>
      {counts.left > 0 && <Left {...p} />}
    </>
  );
}

function Now(p: Props) {
  const word = useWords(importWords);
  if (p.state === 'given-up') return <Notice kind="info">{word('progressStopped')}</Notice>;
  if (p.state === 'done')
    return (
      <Notice kind="success">
        {p.counts.taken === 1
          ? word('progressFinishedOne')
          : word('progressFinished', { taken: p.counts.taken })}
      </Notice>
    );
  if (!p.atWork) return <Notice kind="warning">{word('progressCutOff')}</Notice>;
  return (
    <>
      <p>{word('progressRunning')}</p>
      {p.refreshing && (
        <p>
          {word('progressRefreshes')} <a href={`${p.url}?aggiorna=no`}>{word('progressHold')}</a>
        </p>
      )}
    </>
  );
}

function Buttons(p: Props) {
  const word = useWords(importWords);
  const form = { csrf: p.csrf, version: p.version };
  return (
    <>
      {((p.state === 'running' && !p.atWork) || p.state === 'given-up') && p.counts.waiting > 0 && (
        <Form action={`${p.url}/riprendi`} idempotencyKey={p.formKey()} {...form}>
          <SubmitButton>{word('progressResume')}</SubmitButton>
        </Form>
      )}
      {p.state === 'running' && (
        <Form action={`${p.url}/ferma`} idempotencyKey={p.formKey()} {...form}>
          <SubmitButton variant="secondary">{word('progressStop')}</SubmitButton>
        </Form>
      )}
    </>
  );
}

function Left(p: Props) {
  const word = useWords(importWords);
  const lang = useLanguage();
  return (
    <section>
      <h2>{`${word('progressLeft')} (${p.counts.left})`}</h2>
      <p>
        {word('progressDownload')} <a href={`${p.url}/da-correggere?formato=xlsx`}>{word('asXlsx')}</a>{' '}
        <a href={`${p.url}/da-correggere?formato=csv`}>{word('asCsv')}</a>
      </p>
      <DataTable
        caption={word('progressLeft')}
        captionHidden
        rows={p.left}
        rowKey={(row) => String(row.number)}
        empty={null}
        columns={[
          { key: 'person', label: word('rowPerson'), render: (row) => <bdi>{row.name}</bdi> },
          { key: 'number', label: word('rowNumber'), numeric: true, render: (row) => row.number },
          {
            key: 'problem',
            label: word('rowProblem'),
            render: (row) => (
              <>
                {problemSentence(row.problem, lang)}{' '}
                {row.knownId && <a href={`/persone/${row.knownId}`}>{word('previewSeeKnown')}</a>}
              </>
            ),
          },
        ]}
      />
      <Pagination text={count(word, p.counts.left)} nextHref={p.nextLeft} />
    </section>
  );
}

function count(word: ReturnType<typeof useWords<keyof typeof importWords>>, n: number): string {
  return n === 1 ? word('countRowOne') : word('countRows', { n });
}
