import type { Tx } from '../../../platform/database/tx.ts';
import { listComparable } from '../../people/store/similar.ts';
import { doubleFinder } from '../rules/import-doubles.ts';
import { readImportRow } from '../rules/import-row.ts';
import { type ImportRow, listImportRows, noteRowProblems } from '../store/import-rows.ts';
import type { ImportRun } from '../store/import-runs.ts';
import type { ImportColumns, ImportProblem } from '../types.ts';

/** Codes that may stand in the clear beside a row: the words of a field, never what was in it. */
const codeShape = /^[a-zA-Z.-]{1,60}$/;

/** Looks at every row of a list before anything is entered, and notes the first thing that is wrong with each, or who is
 *  perhaps there already. What the preview counts and shows stands in the rows from then on. */
export async function lookAtImport(
  tx: Tx,
  run: Pick<ImportRun, 'id'>,
  columns: ImportColumns,
): Promise<void> {
  const rows = await listImportRows(tx, run.id, 'all', 0, 2_000);
  const doubleOf = doubleFinder(await listComparable(tx, null));
  const found = rows.map((row) => ({ number: row.number, ...judged(row, columns, doubleOf) }));
  await noteRowProblems(tx, run.id, found);
}

function judged(row: ImportRow, columns: ImportColumns, doubleOf: ReturnType<typeof doubleFinder>) {
  const read = readImportRow(row.cells, columns);
  if (!read.ok) return { ...storable(read.problems[0]), personId: null };
  const double = doubleOf(read.identity);
  return double
    ? { problem: double.code, field: null, personId: double.personId }
    : { problem: null, field: null, personId: null };
}

/** What is wrong, as a row keeps it: a code without a sentence of a library in it. */
export function storable(found: ImportProblem | undefined): { problem: string; field: string | null } {
  const code = found?.code ?? '';
  return { problem: codeShape.test(code) ? code : 'row.unreadable', field: found?.field || null };
}
