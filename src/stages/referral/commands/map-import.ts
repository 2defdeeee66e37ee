import type { Tx } from '../../../platform/database/tx.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { columnProblems, headKey } from '../rules/import-columns.ts';
import { saveMapping } from '../store/import-mappings.ts';
import { findImportHead, type ImportRun, updateImport } from '../store/import-runs.ts';
import type { ImportColumns } from '../types.ts';
import { lookAtImport } from './look-at-import.ts';

/** Says which column of a list is what. It is kept for the body: the next list with the same head needs no saying.
 *  @param name what the list is called, for the colleagues of the body
 *  @refuses 'wrong-columns', with what is wrong field by field; 'not-in-this-state' once it is being entered;
 *    'changed-meanwhile' */
export async function mapImport(
  tx: Tx,
  run: ImportRun,
  name: string,
  columns: ImportColumns,
): Promise<
  | { ok: true }
  | ReferralRefusal
  | { ok: false; code: 'wrong-columns'; problems: ReturnType<typeof columnProblems> }
> {
  if (run.state !== 'mapping' && run.state !== 'preview') return refuse('not-in-this-state');
  const header = await findImportHead(tx, run.id);
  const problems = columnProblems(columns, header.length);
  if (problems.length > 0) return { ok: false, code: 'wrong-columns', problems };
  if (!(await updateImport(tx, run, { state: 'preview', columns }))) return refuse('changed-meanwhile');
  await saveMapping(tx, run.organisationId, headKey(header), name, columns);
  await lookAtImport(tx, run, columns);
  return { ok: true };
}
