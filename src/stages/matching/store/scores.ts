import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { PlaceId } from '../../places/types.ts';
import type { ScoreRow, WeightsId } from '../types.ts';

/** A score as it is written; `state` says why there is none, and no more than that. */
export type ComputedScore = {
  territoryId: string;
  personId: string;
  caseId: string;
  placeId: string;
  placeVersion: number;
  score: number | null;
  state: 'fits' | 'blocked' | 'not-looking';
  readyOn: CalendarDay | null;
};

/** Rows of one statement: well below PostgreSQL's 65,535 parameters, since they travel as arrays. */
const AT_ONCE = 5_000;

/** Writes scores under one version of the weights, over those of before; pairs that are not named stay. Two statements for
 *  each five thousand. */
export async function upsertScores(
  tx: Tx,
  weightsId: string,
  scores: readonly ComputedScore[],
  now: Date,
): Promise<void> {
  for (let i = 0; i < scores.length; i += AT_ONCE) {
    const rows = scores.slice(i, i + AT_ONCE).map((s) => ({
      id: randomUUID(),
      territory_id: s.territoryId,
      person_id: s.personId,
      case_id: s.caseId,
      place_id: s.placeId,
      place_version: s.placeVersion,
      score: s.score,
      state: s.state,
      ready_on: s.readyOn,
    }));
    await sql`
      insert into app.match_score as m
        (id, territory_id, person_id, case_id, place_id, weights_id, place_version, score, state, ready_on, computed_by, computed_at)
      select r.id, r.territory_id, r.person_id, r.case_id, r.place_id, ${weightsId}::uuid, r.place_version, r.score, r.state,
             r.ready_on, ${tx.actor.accountId}::uuid, ${now}::timestamptz
        from json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, territory_id uuid, person_id uuid, case_id uuid,
             place_id uuid, place_version integer, score integer, state text, ready_on date)
      on conflict (case_id, place_id, weights_id) do update set score = excluded.score, state = excluded.state,
        ready_on = excluded.ready_on, place_version = excluded.place_version, computed_by = excluded.computed_by,
        computed_at = excluded.computed_at, version = m.version + 1`.execute(tx.db);
  }
}

/** Stored scores of a project under one version of its weights, of the people whom the actor may read by code.
 *  @param only of one place, or of one case */
export async function listScores(
  tx: Tx,
  projectId: string,
  weightsId: string,
  only: { placeId?: string; caseId?: string } = {},
): Promise<ScoreRow[]> {
  let query = tx.db
    .selectFrom('match_score as m')
    .innerJoin('case_file as c', 'c.id', 'm.case_id')
    .innerJoin('place as p', 'p.id', 'm.place_id')
    .innerJoin('person as s', 's.id', 'm.person_id')
    .select(['m.person_id', 'm.case_id', 'm.place_id', 'm.score', 'm.state', 'm.ready_on', 'm.place_version'])
    .select(['m.computed_at', 'p.version as current', 's.code'])
    .where('m.weights_id', '=', weightsId)
    .where('c.project_id', '=', projectId);
  if (only.placeId !== undefined) query = query.where('m.place_id', '=', only.placeId);
  if (only.caseId !== undefined) query = query.where('m.case_id', '=', only.caseId);
  const rows = await query.orderBy('m.case_id').orderBy('m.place_id').execute();
  for (const id of new Set(rows.map((r) => r.person_id))) tx.ledger.note(id, 'match');
  return rows.map((r) => ({
    personId: r.person_id as PersonId,
    caseId: r.case_id as CaseId,
    code: r.code,
    placeId: r.place_id as PlaceId,
    weightsId: weightsId as WeightsId,
    score: r.score,
    state: r.state as ScoreRow['state'],
    readyOn: r.ready_on,
    placeVersion: r.place_version,
    computedAt: r.computed_at,
    stale: r.place_version !== r.current,
  }));
}
