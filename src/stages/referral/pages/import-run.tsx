import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { ImportPreview } from '../parts/import-preview.tsx';
import { ImportProgress } from '../parts/import-progress.tsx';
import { fieldLabel } from '../parts/import-sentences.ts';
import { countImportRows, type ImportRowKind, listImportRows } from '../store/import-rows.ts';
import { findImport, type ImportRun } from '../store/import-runs.ts';
import type { ImportColumns } from '../types.ts';
import { type ImportWord, importWords } from '../words/import.ts';
import { columnsView, type ImportParams } from './import-columns.tsx';
import { leftRow, previewRow, takenRows } from './import-shown.ts';

/** Rows on one page. */
const PAGE_SIZE = 50;
/** Most rows shown of those that are perhaps there already: each may be answered on the page. */
const MOST_DOUBLES = 200;
/** Seconds between two looks at a list that is being entered. */
const REFRESH_SECONDS = 5;

const number = z.coerce.number().int().min(0).max(2_000).catch(0);
export const importRunQuery = z.object({
  dopo: number,
  fuori: number,
  aggiorna: z.enum(['no']).optional().catch(undefined),
});
type Query = z.output<typeof importRunQuery>;

/** GET /segnalazioni/importa/:runId: where a list stands, and what is to be done. */
export async function importRunPage(asked: Asked<ImportParams, Query, unknown>) {
  return shown(asked, asked.query, []);
}

/** The same page after a step that was refused. */
export async function importRunAgain(
  asked: Asked<ImportParams, unknown, unknown>,
  _typed: Typed,
  problems: readonly Problem[],
) {
  return shown(
    asked,
    { dopo: 0, fuori: 0, aggiorna: undefined },
    sayProblems(importWords, problems, asked.language),
  );
}

async function shown(
  asked: Asked<ImportParams, unknown, unknown>,
  query: Query,
  problems: readonly Problem[],
) {
  const run = await findImport(asked.tx, asked.params.runId);
  if (run === undefined) return undefined;
  if (run.state === 'mapping' || run.columns === null) return columnsView(asked, run);
  const at = { asked, run, columns: run.columns, query, problems };
  return run.state === 'preview' ? preview(at) : progress(at);
}

type At = {
  asked: Asked<ImportParams, unknown, unknown>;
  run: ImportRun;
  columns: ImportColumns;
  query: Query;
  problems: readonly Problem[];
};

async function preview({ asked, run, columns, query, problems }: At) {
  const lang = asked.language;
  const word = (key: ImportWord) => say(importWords, key, lang);
  const url = `/segnalazioni/importa/${run.id}`;
  const rows = async (kind: ImportRowKind, after: number, most: number) =>
    (await listImportRows(asked.tx, run.id, kind, after, most)).map((row) =>
      previewRow(row, columns, (field) => fieldLabel(field, lang), word('rowUnnamed')),
    );
  const ready = await rows('ready', query.dopo, PAGE_SIZE + 1);
  const last = ready.at(PAGE_SIZE - 1);
  return h(
    Frame,
    { asked, problems, name: 'previewTitle', under: 'previewLead', refreshSeconds: undefined },
    <ImportPreview
      url={url}
      csrf={asked.csrf}
      formKey={asked.formKey()}
      version={run.version}
      counts={await countImportRows(asked.tx, run.id)}
      ready={ready.slice(0, PAGE_SIZE)}
      broken={await rows('broken', 0, PAGE_SIZE)}
      doubles={await rows('double', 0, MOST_DOUBLES)}
      next={ready.length > PAGE_SIZE && last ? `${url}?dopo=${last.number}` : undefined}
    />,
    <Form action={`${url}/ferma`} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={run.version}>
      <FormActions>
        <ButtonLink href={`${url}/colonne`}>{word('mappingChange')}</ButtonLink>
        <SubmitButton variant="secondary">{word('progressGiveUp')}</SubmitButton>
      </FormActions>
    </Form>,
  );
}

async function progress({ asked, run, columns, query, problems }: At) {
  const url = `/segnalazioni/importa/${run.id}`;
  const unnamed = say(importWords, 'rowUnnamed', asked.language);
  const counts = await countImportRows(asked.tx, run.id);
  const atWork = run.state === 'running' && asked.isAtWork(run.id);
  const taken = await listImportRows(asked.tx, run.id, 'taken', query.dopo, PAGE_SIZE + 1);
  // While it goes on, what still waits has not stayed out.
  const outside = run.state === 'running' ? 'out' : 'left';
  const left = await listImportRows(asked.tx, run.id, outside, query.fuori, PAGE_SIZE + 1);
  const next = (rows: readonly { number: number }[], key: string) =>
    rows.length > PAGE_SIZE ? `${url}?${key}=${rows[PAGE_SIZE - 1]?.number}` : undefined;
  const refreshing = atWork && query.aggiorna !== 'no' && query.dopo === 0 && query.fuori === 0;
  return h(
    Frame,
    { asked, problems, name: 'progressTitle', refreshSeconds: refreshing ? REFRESH_SECONDS : undefined },
    <ImportProgress
      url={url}
      csrf={asked.csrf}
      formKey={asked.formKey}
      version={run.version}
      state={run.state}
      atWork={atWork}
      refreshing={refreshing}
      counts={{ all: counts.all, waiting: counts.waiting, taken: counts.taken, left: counts[outside] }}
      taken={await takenRows(asked.tx, taken.slice(0, PAGE_SIZE))}
      left={left.slice(0, PAGE_SIZE).map((row) => leftRow(row, columns, unnamed))}
      nextTaken={next(taken, 'dopo')}
      nextLeft={next(left, 'fuori')}
    />,
  );
}

type FrameProps = {
  asked: Asked<ImportParams, unknown, unknown>;
  problems: readonly Problem[];
  name: 'previewTitle' | 'progressTitle';
  under?: 'previewLead';
  refreshSeconds: number | undefined;
  children?: preact.ComponentChildren;
};

function Frame({ asked, problems, name, under, refreshSeconds, children }: FrameProps) {
  const word = (key: ImportWord) => say(importWords, key, asked.language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word(name)}
      lead={under && word(under)}
      problems={problems}
      refreshSeconds={refreshSeconds}
      breadcrumbs={[{ href: '/segnalazioni/importa', label: word('importTitle') }]}
    >
      {children}
    </OfficePage>
  );
}
