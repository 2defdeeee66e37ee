import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { DuplicateId, PersonId } from '../types.ts';

/** What agrees between two entries. */
export type DuplicateMatch = 'codice-fiscale' | 'name-and-birth';
/** What the desk says of them. */
export type DuplicateAnswer = 'same' | 'different';
/** Two entries that may be one human being. */
export type PossibleDuplicate = {
  id: DuplicateId;
  territoryId: TerritoryId;
  /** who was referred */
  personId: PersonId;
  /** who stood there before */
  otherPersonId: PersonId;
  match: DuplicateMatch;
  foundAt: Date;
  answer: DuplicateAnswer | null;
  version: number;
};

/** Compares the person referred with every entry of her territory, and notes what agrees for the project desk. Nothing
 *  comes back: the sender reads the same answer either way. To be called in the transaction that sends. */
export async function noteDuplicates(tx: Tx, personId: string, referralId: string): Promise<void> {
  await sql`select gate.note_duplicates(${personId}::uuid, ${referralId}::uuid)`.execute(tx.db);
}

/** The possible duplicates that the actor may answer or has answered: those that wait first, then the latest.
 *  @param personId of one person only, where told */
export async function listDuplicates(tx: Tx, personId?: string): Promise<PossibleDuplicate[]> {
  let query = tx.db
    .selectFrom('possible_duplicate')
    .selectAll()
    .orderBy(sql`answer is not null`)
    .orderBy('found_at', 'desc')
    .orderBy('id')
    .limit(500);
  if (personId !== undefined) query = query.where('person_id', '=', personId);
  const rows = await query.execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'duplicate');
  return rows.map((r) => ({
    id: r.id as DuplicateId,
    territoryId: r.territory_id as TerritoryId,
    personId: r.person_id as PersonId,
    otherPersonId: r.other_person_id as PersonId,
    match: r.match as DuplicateMatch,
    foundAt: r.found_at,
    answer: r.answer as DuplicateAnswer | null,
    version: r.version,
  }));
}

/** Codes of the other entries of those duplicates: all that the desk reads of them before it has answered. */
export async function listDuplicateCodes(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{
    person_id: string;
    code: string;
  }>`select person_id, code from gate.duplicate_codes()`.execute(tx.db);
  return new Map(rows.map((r) => [r.person_id, r.code]));
}

/** Writes the desk's answer, or with null that the question is open again.
 *  @returns false when somebody answered after `version` was read */
export async function updateAnswer(
  tx: Tx,
  id: DuplicateId,
  version: number,
  answer: DuplicateAnswer | null,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('possible_duplicate')
    .set({
      answer,
      answered_by: answer === null ? null : tx.actor.accountId,
      answered_at: answer === null ? null : now,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
