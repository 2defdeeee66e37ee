import { listIdentities } from '../../people/store/identities.ts';
import type { PreviewRow } from '../parts/import-preview.tsx';
import type { LeftRow, TakenRow } from '../parts/import-progress.tsx';
import { readImportRow } from '../rules/import-row.ts';
import type { ImportRow } from '../store/import-rows.ts';
import { type ImportColumns, type ImportProblem, importFields } from '../types.ts';
import { referralUrl } from './opened-referral.ts';

type Tx = Parameters<typeof listIdentities>[0];

/** A row as the preview shows it: all that is wrong with it, and every fact that would be entered as it stood in the list.
 *  @param labels what each field is called */
export function previewRow(
  row: ImportRow,
  columns: ImportColumns,
  labels: (field: keyof ImportColumns) => string,
  unnamed: string,
): PreviewRow {
  const read = readImportRow(row.cells, columns);
  const noted = row.problem ? [{ field: '', code: row.problem } as const] : [];
  const facts = importFields.flatMap((field) => {
    const cell = (row.cells[columns[field] ?? -1] ?? '').trim();
    return cell === '' || field === 'familyName' || field === 'givenName' ? [] : `${labels(field)}: ${cell}`;
  });
  return {
    number: row.number,
    name: nameIn(row, columns, unnamed),
    facts,
    problems: read.ok ? noted : read.problems,
    knownId: row.personId,
  };
}

/** Rows that were entered, with the name as it stands now and the way to the draft. */
export async function takenRows(tx: Tx, rows: readonly ImportRow[]): Promise<TakenRow[]> {
  const ids = rows.flatMap((row) => row.personId ?? []);
  const names = new Map(await listIdentities(tx, ids));
  return rows.flatMap(({ number, personId, referralId }) => {
    const person = personId && names.get(personId);
    // A person whom somebody else follows by now is no longer on the list of who entered her.
    return person && referralId
      ? [
          {
            number,
            name: `${person.familyName} ${person.givenName}`,
            href: referralUrl({ personId, id: referralId }),
          },
        ]
      : [];
  });
}

/** A row that stayed out, with why. */
export function leftRow(row: ImportRow, columns: ImportColumns | null, unnamed: string): LeftRow {
  return {
    number: row.number,
    name: nameIn(row, columns ?? {}, unnamed),
    problem: problemOfRow(row),
    knownId: row.state === 'already-there' ? row.personId : null,
  };
}

/** Why a row stayed out: its own reason, or that the list was stopped before. */
export function problemOfRow(row: ImportRow): ImportProblem {
  return { field: (row.field ?? '') as ImportProblem['field'], code: row.problem ?? 'row.not-entered' };
}

function nameIn(row: ImportRow, columns: ImportColumns, unnamed: string): string {
  const cell = (field: 'familyName' | 'givenName') => (row.cells[columns[field] ?? -1] ?? '').trim();
  return `${cell('familyName')} ${cell('givenName')}`.trim() || unnamed;
}
