import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import { mayReadReasons } from './pins.ts';

const table = 'match_decision';

/** What somebody decided on a proposal, or by hand. `placeId` null where it was refused. */
export type MatchDecision = {
  id: string;
  personId: string;
  caseId: string;
  runPersonId: string | null;
  outcome: 'accepted' | 'refused' | 'replaced' | 'by-hand';
  placeId: string | null;
  /** null to who knows codes and points alone */
  reason: string | null;
  decidedBy: string;
  decidedAt: Date;
};

/** Decisions about a case, or on the proposals of a run, the oldest first, as far as the actor may read them. */
export async function listDecisions(
  tx: Tx,
  of: { caseId: string } | { runId: string },
): Promise<MatchDecision[]> {
  let query = tx.db
    .selectFrom(`${table} as d`)
    .selectAll('d')
    .select(sql<boolean>`d.person_id = any((select ${mayReadReasons})::uuid[])`.as('told'))
    .orderBy('d.decided_at')
    .orderBy('d.id');
  query =
    'caseId' in of
      ? query.where('d.case_id', '=', of.caseId)
      : query.where('d.run_person_id', 'in', (e) =>
          e.selectFrom('match_run_person as m').select('m.id').where('m.run_id', '=', of.runId),
        );
  const rows = await query.execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'match',
  );
  return rows.map((r) => ({
    id: r.id,
    personId: r.person_id,
    caseId: r.case_id,
    runPersonId: r.run_person_id,
    outcome: r.outcome as MatchDecision['outcome'],
    placeId: r.place_id,
    reason: r.told
      ? box.open({ table, rowId: r.id, personId: r.person_id }, 'reason_enc', r.reason_enc)
      : null,
    decidedBy: r.decided_by,
    decidedAt: r.decided_at,
  }));
}

/** Writes a decision. @returns its id */
export async function insertDecision(
  tx: Tx,
  of: { territoryId: string; personId: string; caseId: string },
  d: Pick<MatchDecision, 'runPersonId' | 'outcome' | 'placeId'> & { reason: string },
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(of.personId, 'match');
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: of.territoryId,
      person_id: of.personId,
      case_id: of.caseId,
      run_person_id: d.runPersonId,
      outcome: d.outcome,
      place_id: d.placeId,
      reason_enc: box.sealText({ table, rowId: id, personId: of.personId }, 'reason_enc', d.reason),
      decided_by: tx.actor.accountId,
      decided_at: now,
    })
    .execute();
  return id;
}

/** What became of the decisions on the proposals of a run: the rung that the introduction reached, by decision. Who was
 *  never proposed the place has none. */
export async function listOutcomes(tx: Tx, runId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom('match_decision as d')
    .innerJoin('match_run_person as m', 'm.id', 'd.run_person_id')
    .innerJoin('introduction as i', (j) =>
      j
        .onRef('i.case_id', '=', 'd.case_id')
        .onRef('i.place_id', '=', 'd.place_id')
        .onRef('i.proposed_at', '>=', 'd.decided_at'),
    )
    .select(['d.id', 'd.person_id', 'i.state'])
    .where('m.run_id', '=', runId)
    .orderBy('i.proposed_at')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'introduction');
  return new Map(rows.map((r) => [r.id, r.state]));
}
