import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Candidacy, CandidacyId, Score } from '../types.ts';

const table = 'selection_score';

/** Points given in a selection, without the notes; those the actor may read. */
export async function listScores(tx: Tx, procedureId: string): Promise<Omit<Score, 'note'>[]> {
  const { rows } = await sql<Omit<Score, 'note'> & { personId: string }>`
    select s.candidacy_id as "candidacyId", s.criterion, s.member_id as "memberId", s.points, s.person_id as "personId"
      from app.selection_score s where s.candidacy_id in (
        select c.id from app.selection_candidacy c where c.procedure_id = ${procedureId}::uuid)
     order by s.candidacy_id, s.criterion, s.member_id`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'selection-act');
  return rows.map(({ personId: _, ...score }) => score);
}

/** Points given to one candidate, with the notes. */
export async function listScoresOf(
  tx: Tx,
  candidacyId: string,
): Promise<(Score & { id: string; version: number })[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('candidacy_id', '=', candidacyId)
    .orderBy('criterion')
    .orderBy('scored_at')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'selection-act',
  );
  return rows.map((r) => {
    tx.ledger.note(r.person_id, 'selection-act');
    return {
      id: r.id,
      version: r.version,
      candidacyId: r.candidacy_id as CandidacyId,
      criterion: r.criterion,
      memberId: r.member_id as AccountId,
      points: r.points,
      note: box.open({ table, rowId: r.id, personId: r.person_id }, 'note_enc', r.note_enc),
    };
  });
}

/** Writes what the actor gives one candidate on one criterion, over what she gave before.
 *  @param before her own row, as it was read
 *  @returns false when it changed meanwhile */
export async function saveScore(
  tx: Tx,
  c: Pick<Candidacy, 'id' | 'territoryId' | 'personId'>,
  score: Pick<Score, 'criterion' | 'points' | 'note'>,
  before: { id: string; version: number } | undefined,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(c.personId, 'selection-act');
  const id = before?.id ?? randomUUID();
  const sealed = {
    points: score.points,
    note_enc: box.seal({ table, rowId: id, personId: c.personId }, 'note_enc', score.note),
  };
  if (before !== undefined) {
    const changed = await tx.db
      .updateTable(table)
      .set({ ...sealed, version: before.version + 1 })
      .where('id', '=', id)
      .where('version', '=', before.version)
      .executeTakeFirst();
    return changed.numUpdatedRows === 1n;
  }
  const added = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: c.territoryId,
      person_id: c.personId,
      candidacy_id: c.id,
      criterion: score.criterion,
      member_id: tx.actor.accountId,
      ...sealed,
      ...(tx.actor.at ? { scored_at: tx.actor.at } : {}),
    })
    .onConflict((o) => o.columns(['candidacy_id', 'criterion', 'member_id']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
