import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../platform/spreadsheet/write-xlsx.ts';
import { say } from '../../../ui/language.ts';
import { importSheet } from '../documents/import-sheet.ts';
import { problemSentence } from '../parts/import-sentences.ts';
import { readImportRow } from '../rules/import-row.ts';
import { type ImportRow, listImportRows } from '../store/import-rows.ts';
import { findImport, findImportHead, type ImportRun } from '../store/import-runs.ts';
import { importWords } from '../words/import.ts';
import type { ImportParams } from './import-columns.tsx';
import { problemOfRow } from './import-shown.ts';

export const importFileQuery = z.object({ formato: z.enum(['csv', 'xlsx']).catch('xlsx') });

/** GET …/da-correggere: the rows that stayed out, each with everything that is wrong with it. */
export async function importLeftFile(
  asked: Asked<ImportParams, z.output<typeof importFileQuery>, unknown>,
): Promise<SentFile | undefined> {
  const run = await findImport(asked.tx, asked.params.runId);
  if (run === undefined || run.state === 'mapping') return undefined;
  const kind = run.state === 'running' ? 'out' : 'left';
  const left = await listImportRows(asked.tx, run.id, kind, 0, 2_000);
  const lang = asked.language;
  const rows = left.map((row) => ({
    cells: row.cells,
    reason: problemsOf(run, row)
      .map((problem) => problemSentence(problem, lang))
      .join('\n'),
  }));
  const sheet = importSheet(await findImportHead(asked.tx, run.id), rows, {
    sheet: say(importWords, 'importSheet', lang),
    reason: say(importWords, 'importReason', lang),
  });
  const name = say(importWords, 'importSheet', lang);
  return asked.query.formato === 'csv'
    ? { name, mediaType: 'text/csv', bytes: writeCsv(sheet) }
    : {
        name,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await writeXlsx(sheet),
      };
}

function problemsOf(run: ImportRun, row: ImportRow) {
  const read = row.state === 'refused' && run.columns ? readImportRow(row.cells, run.columns) : undefined;
  return read?.ok === false ? read.problems : [problemOfRow(row)];
}
