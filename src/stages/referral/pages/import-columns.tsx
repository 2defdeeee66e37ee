import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, conflict, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { mapImport } from '../commands/map-import.ts';
import { ImportMappingFields } from '../parts/import-mapping-fields.tsx';
import { ReferralFormPage } from '../parts/referral-form-page.tsx';
import { proposeColumns } from '../rules/import-columns.ts';
import { findImport, findImportHead, type ImportRun } from '../store/import-runs.ts';
import { type ImportColumns, type ImportField, type ImportRunId, importFields } from '../types.ts';
import { type ImportWord, importWords } from '../words/import.ts';
import { referralWords } from '../words.ts';

/** Parameters of every page of one list. */
export type ImportParams = { runId: ImportRunId };

const column = z
  .string()
  .regex(/^\d{0,2}$/, 'column.no-such')
  .default('')
  .transform((text) => (text === '' ? undefined : Number(text)));

/** The form of the columns: for each field the number of its column from 0, or nothing. */
export const importColumnsSchema = z.strictObject({
  name: z.string().trim().min(1, 'text.empty').max(80, 'text.too-long'),
  ...(Object.fromEntries(importFields.map((field) => [field, column])) as Record<ImportField, typeof column>),
});

/** GET …/colonne: which column is what; also where the list stands before anybody has said so. */
export async function importColumnsPage(asked: Asked<ImportParams, unknown, unknown>) {
  const run = await findImport(asked.tx, asked.params.runId);
  return run && (run.state === 'mapping' || run.state === 'preview') ? columnsView(asked, run) : undefined;
}

/** The form of the columns, with what is known or probable. */
export async function columnsView(asked: Asked<ImportParams, unknown, unknown>, run: ImportRun) {
  const header = await findImportHead(asked.tx, run.id);
  const columns = run.columns ?? proposeColumns(header);
  const typed = Object.fromEntries(Object.entries(columns).map(([field, n]) => [field, String(n)]));
  const name = say(importWords, 'mappingNameDefault', asked.language);
  return h(ColumnsPage, { asked, header, typed: { name, ...typed }, problems: [], version: run.version });
}

/** POST …/colonne. */
export async function saveColumns(
  asked: Asked<ImportParams, unknown, z.output<typeof importColumnsSchema>>,
): Promise<Outcome> {
  const run = await findImport(asked.tx, asked.params.runId);
  if (run === undefined) return absent;
  const { name, ...chosen } = asked.body;
  const columns = Object.fromEntries(
    Object.entries(chosen).filter(([, n]) => n !== undefined),
  ) as ImportColumns;
  const seen = { ...run, version: asked.version ?? run.version };
  const result = await mapImport(asked.tx, seen, name, columns);
  if (result.ok) return go(`/segnalazioni/importa/${run.id}`);
  if ('problems' in result)
    return again(...result.problems.map(({ field, code }) => ({ field, message: code })));
  return conflict('import.changed', undefined);
}

/** The same form with what was chosen; where the list has moved on, how it stands now. */
export async function importColumnsAgain(
  asked: Asked<ImportParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const run = await findImport(asked.tx, asked.params.runId);
  if (run === undefined) return undefined;
  const said = sayProblems(importWords, problems, asked.language);
  return h(ColumnsPage, {
    asked,
    header: await findImportHead(asked.tx, run.id),
    typed,
    problems: sayProblems(referralWords, said, asked.language),
    version: run.version,
  });
}

type Shown = {
  asked: Asked<ImportParams, unknown, unknown>;
  header: readonly string[];
  typed: Typed;
  problems: readonly Problem[];
  version: number;
};

function ColumnsPage({ asked, header, typed, problems, version }: Shown) {
  const word = (key: ImportWord) => say(importWords, key, asked.language);
  const url = `/segnalazioni/importa/${asked.params.runId}`;
  return (
    <ReferralFormPage
      asked={asked}
      action={`${url}/colonne`}
      version={version}
      title={word('mappingTitle')}
      lead={word('mappingLead')}
      submit={word('mappingSave')}
      problems={problems}
      back={{ href: '/segnalazioni/importa', label: word('importTitle') }}
    >
      <ImportMappingFields header={header} typed={typed} problems={problems} />
    </ReferralFormPage>
  );
}
