import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { AssessmentSheetTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import {
  type Answers,
  type EvaluationId,
  type InstrumentVersionId,
  type Sheet,
  type SheetClass,
  type SheetId,
  sheetClasses,
} from '../types.ts';

/** The table of each class. All three have the same columns, so they are spoken to as if they were the first. */
const tables = {
  assessment: 'assessment_sheet',
  functional: 'functional_sheet' as 'assessment_sheet',
  'body-functions': 'body_function_sheet' as 'assessment_sheet',
} as const satisfies Record<SheetClass, 'assessment_sheet'>;

async function opened(
  tx: Tx,
  dataClass: SheetClass,
  rows: readonly Selectable<AssessmentSheetTable>[],
): Promise<Sheet[]> {
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table: tables[dataClass], rowId: r.id, personId: r.person_id };
    return {
      id: r.id as SheetId,
      dataClass,
      territoryId: r.territory_id as TerritoryId,
      personId: r.person_id as PersonId,
      caseId: r.case_id as CaseId,
      evaluationId: r.evaluation_id as EvaluationId,
      versionId: r.instrument_version_id as InstrumentVersionId,
      agreed: r.agreed,
      ratedBy: r.rated_by as AccountId,
      ratedOn: r.rated_on as CalendarDay,
      state: r.state === 'closed' ? 'closed' : 'draft',
      answers: JSON.parse(box.open(place, 'answers_enc', r.answers_enc) ?? '{}') as Answers,
      closedAt: r.closed_at,
      version: r.version,
    };
  });
}

/** The sheets of a case in one class: those that are closed, one's own drafts and those written together, as far as the
 *  actor may read that class. The latest day first, at most 100. */
async function listOfClass(tx: Tx, dataClass: SheetClass, caseId: string): Promise<Sheet[]> {
  const rows = await tx.db
    .selectFrom(tables[dataClass])
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('rated_on', 'desc')
    .orderBy('begun_at', 'desc')
    .limit(100)
    .execute();
  return opened(tx, dataClass, rows);
}

/** Every sheet of a case that the actor may read, whatever its class. */
export async function listSheets(
  tx: Tx,
  caseId: string,
  classes: readonly SheetClass[] = sheetClasses,
): Promise<Sheet[]> {
  const all: Sheet[] = [];
  for (const dataClass of classes) all.push(...(await listOfClass(tx, dataClass, caseId)));
  return all;
}

/** The sheets of one evaluation that the actor may read. */
export async function listSheetsOf(tx: Tx, evaluationId: string): Promise<Sheet[]> {
  const all: Sheet[] = [];
  for (const dataClass of sheetClasses) {
    const rows = await tx.db
      .selectFrom(tables[dataClass])
      .selectAll()
      .where('evaluation_id', '=', evaluationId)
      .execute();
    all.push(...(await opened(tx, dataClass, rows)));
  }
  return all;
}

/** Begins a sheet in the actor's name. */
export async function insertSheet(
  tx: Tx,
  s: Pick<
    Sheet,
    | 'dataClass'
    | 'territoryId'
    | 'personId'
    | 'caseId'
    | 'evaluationId'
    | 'versionId'
    | 'agreed'
    | 'ratedOn'
    | 'answers'
  >,
): Promise<void> {
  const id = randomUUID();
  const table = tables[s.dataClass];
  const box = await tx.vault.unlockFor(s.personId, s.dataClass);
  const place = { table, rowId: id, personId: s.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: s.territoryId,
      person_id: s.personId,
      case_id: s.caseId,
      evaluation_id: s.evaluationId,
      instrument_version_id: s.versionId,
      agreed: s.agreed,
      rated_by: tx.actor.accountId,
      rated_on: s.ratedOn,
      answers_enc: box.sealText(place, 'answers_enc', JSON.stringify(s.answers)),
      ...(tx.actor.at ? { begun_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Replaces the answers of a draft, or closes it. @returns false when somebody saved or closed it after it was read */
export async function updateSheet(
  tx: Tx,
  s: Pick<Sheet, 'id' | 'personId' | 'dataClass' | 'version'>,
  to: { answers: Answers; closedAt?: Date },
): Promise<boolean> {
  const table = tables[s.dataClass];
  const box = await tx.vault.unlockFor(s.personId, s.dataClass);
  const place = { table, rowId: s.id, personId: s.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      answers_enc: box.sealText(place, 'answers_enc', JSON.stringify(to.answers)),
      version: s.version + 1,
      ...(to.closedAt ? { state: 'closed', closed_at: to.closedAt } : {}),
    })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
