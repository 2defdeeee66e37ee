import type { Tx } from '../../../platform/database/tx.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { readTable, type TableRefusal } from '../../../platform/spreadsheet/read-table.ts';
import { firstRelation } from '../../../policy/rules.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { columnProblems, headKey } from '../rules/import-columns.ts';
import { isBlankRow } from '../rules/import-row.ts';
import { findMapping } from '../store/import-mappings.ts';
import { insertImport } from '../store/import-runs.ts';
import type { ImportRunId } from '../types.ts';
import { importWords } from '../words/import.ts';
import { lookAtImport } from './look-at-import.ts';

/** Takes in a service's own list, as a CSV or XLSX. Nothing is entered yet: where the body had a list with the same head
 *  before, its columns are known and the rows are looked at; otherwise somebody says which column is what.
 *  @param content the file as it came
 *  @refuses a code `table.*` when the file is no table that can be read; 'no-such-project' of one's territory; 'absent' when
 *    no role of the actor refers people */
export async function beginImport(
  tx: Tx,
  me: SignedIn,
  projectId: string,
  content: Buffer,
): Promise<
  { ok: true; id: ImportRunId; known: boolean } | ReferralRefusal | { ok: false; code: TableRefusal }
> {
  const role = me.roles.find(
    (r) => r.role in firstRelation && r.organisationId !== null && r.territoryId !== null,
  );
  if (role === undefined) return refuse('absent');
  const project = await findProject(tx, projectId);
  if (project === undefined || project.territoryId !== role.territoryId) return refuse('no-such-project');
  const read = await readTable(content);
  if (!read.ok) return read;
  const { header, rows } = withoutReasons(read.header, read.rows);
  const full = rows.filter((cells) => !isBlankRow(cells));
  if (full.length === 0) return { ok: false, code: 'table.empty' };
  const organisationId = role.organisationId as OrganisationId;
  const mapping = await findMapping(tx, organisationId, headKey(header));
  const columns =
    mapping && columnProblems(mapping.columns, header.length).length === 0 ? mapping.columns : null;
  const id = await insertImport(tx, { organisationId, projectId: project.id, columns }, header, full);
  if (columns) await lookAtImport(tx, { id }, columns);
  return { ok: true, id, known: columns !== null };
}

/** A list we gave back has our reasons in its last column: what was corrected is the list as it was before. */
function withoutReasons(header: readonly string[], rows: readonly (readonly string[])[]) {
  const ours = Object.values(importWords.importReason).includes(header.at(-1)?.trim() as never);
  return ours
    ? { header: header.slice(0, -1), rows: rows.map((cells) => cells.slice(0, -1)) }
    : { header, rows };
}
