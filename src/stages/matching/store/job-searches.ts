import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { JobSearchTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { JobSearch, SearchContent, SearchState } from '../types.ts';

const table = 'job_search';
const dataClass = 'search';

async function opened(tx: Tx, rows: readonly Selectable<JobSearchTable>[]): Promise<JobSearch[]> {
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      ...(JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '') as SearchContent),
      id: r.id,
      territoryId: r.territory_id as TerritoryId,
      personId: r.person_id as PersonId,
      caseId: r.case_id as CaseId,
      state: r.state as SearchState,
      readyOn: r.ready_on,
      writtenBy: r.written_by as AccountId,
      writtenAt: r.written_at,
      version: r.version,
    };
  });
}

/** What she looks for in a case, if the actor may read it. */
export async function findJobSearch(tx: Tx, caseId: string): Promise<JobSearch | undefined> {
  const rows = await tx.db.selectFrom(table).selectAll().where('case_id', '=', caseId).execute();
  return (await opened(tx, rows))[0];
}

/** What the people of a project look for whom the actor may read, whether they look now or not; one statement and the keys.
 *  @param of a project, or cases */
export async function listJobSearches(
  tx: Tx,
  of: { projectId: string } | { caseIds: readonly string[] },
): Promise<JobSearch[]> {
  if ('caseIds' in of && of.caseIds.length === 0) return [];
  let query = tx.db.selectFrom(`${table} as j`).selectAll('j').orderBy('j.case_id');
  query =
    'caseIds' in of
      ? query.where('j.case_id', 'in', of.caseIds)
      : query.where('j.case_id', 'in', (e) =>
          e.selectFrom('case_file as c').select('c.id').where('c.project_id', '=', of.projectId),
        );
  return opened(tx, await query.execute());
}

type Written = SearchContent & Pick<JobSearch, 'state' | 'readyOn'>;

/** Writes for the first time what she looks for in a case. @returns false when somebody did so meanwhile */
export async function insertJobSearch(tx: Tx, of: Case, s: Written, now: Date): Promise<boolean> {
  const id = randomUUID();
  const { state, readyOn, ...content } = s;
  const box = await tx.vault.unlockFor(of.personId, dataClass);
  const place = { table, rowId: id, personId: of.personId };
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      case_id: of.id,
      state,
      ready_on: readyOn,
      content_enc: box.sealText(place, 'content_enc', JSON.stringify(content)),
      written_by: tx.actor.accountId,
      written_at: now,
    })
    .onConflict((c) => c.column('case_id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Writes it anew. @returns false when somebody saved after `before` was read */
export async function updateJobSearch(
  tx: Tx,
  before: Pick<JobSearch, 'id' | 'personId' | 'version'>,
  s: Written,
  now: Date,
): Promise<boolean> {
  const { state, readyOn, ...content } = s;
  const box = await tx.vault.unlockFor(before.personId, dataClass);
  const place = { table, rowId: before.id, personId: before.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      state,
      ready_on: readyOn,
      content_enc: box.sealText(place, 'content_enc', JSON.stringify(content)),
      written_by: tx.actor.accountId,
      written_at: now,
      version: before.version + 1,
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
