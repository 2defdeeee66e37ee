import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';

/** Points of one pair at the table, with what everybody there may know: code, group where the reader may read it, the day
 *  from which she is ready. `score` null where something stands in the way. */
export type TableScore = {
  caseId: string;
  personId: string;
  territoryId: string;
  code: string;
  group: 'l68' | 'mental-health' | null;
  placeId: string;
  score: number | null;
  state: 'fits' | 'blocked' | 'not-looking';
  readyOn: CalendarDay | null;
  computedAt: Date;
  /** the place has changed since */
  stale: boolean;
};

/** Every pair of a project under one version of the weights, of the people whom the actor may read by code. */
export async function listTableScores(tx: Tx, projectId: string, weightsId: string): Promise<TableScore[]> {
  const { rows } = await sql<{
    case_id: string;
    person_id: string;
    territory_id: string;
    code: string;
    route: TableScore['group'];
    place_id: string;
    score: number | null;
    state: TableScore['state'];
    ready_on: CalendarDay | null;
    computed_at: Date;
    stale: boolean;
  }>`
    select m.case_id, m.person_id, m.territory_id, s.code, e.route, m.place_id, m.score, m.state, m.ready_on, m.computed_at,
           m.place_version <> p.version as stale
      from app.match_score m join app.case_file c on c.id = m.case_id join app.person s on s.id = m.person_id
      join app.place p on p.id = m.place_id left join app.eligibility e on e.case_id = m.case_id
     where m.weights_id = ${weightsId}::uuid and c.project_id = ${projectId}::uuid
     order by s.code, m.case_id, m.place_id`.execute(tx.db);
  for (const id of new Set(rows.map((r) => r.person_id))) tx.ledger.note(id, 'match');
  return rows.map((r) => ({
    caseId: r.case_id,
    personId: r.person_id,
    territoryId: r.territory_id,
    code: r.code,
    group: r.route,
    placeId: r.place_id,
    score: r.score,
    state: r.state,
    readyOn: r.ready_on,
    computedAt: r.computed_at,
    stale: r.stale,
  }));
}

/** A place at the table: where, whose, until when, and the limits above it. */
export type TablePlace = {
  placeId: string;
  title: string;
  companyId: string;
  companyName: string;
  tutorId: string | null;
  tutorCapacity: number | null;
  hostCapacity: number | null;
  capacity: number;
  comune: string;
  fromOn: CalendarDay | null;
  lostOn: CalendarDay | null;
};

/** Open places of a territory that are not lost on a day: a place is lost from its day on. */
export async function listTablePlaces(
  tx: Tx,
  territoryId: string,
  today: CalendarDay,
): Promise<TablePlace[]> {
  const rows = await tx.db
    .selectFrom('place as p')
    .innerJoin('company as c', 'c.id', 'p.company_id')
    .innerJoin('company_site as s', 's.id', 'p.site_id')
    .leftJoin('company_contact as t', 't.id', 'p.tutor_id')
    .select([
      'p.id',
      'p.title',
      'p.company_id',
      'c.name',
      'p.tutor_id',
      't.tutor_capacity',
      'c.host_capacity',
      'p.capacity',
      's.codice_catastale',
      'p.from_on',
      'p.lost_on',
    ])
    .where('p.territory_id', '=', territoryId)
    .where('p.state', '=', 'open')
    .where((e) => e.or([e('p.lost_on', 'is', null), e('p.lost_on', '>', today)]))
    .orderBy('p.lost_on')
    .orderBy('p.title')
    .orderBy('p.id')
    .execute();
  return rows.map((r) => ({
    placeId: r.id,
    title: r.title,
    companyId: r.company_id,
    companyName: r.name,
    tutorId: r.tutor_id,
    tutorCapacity: r.tutor_capacity,
    hostCapacity: r.host_capacity,
    capacity: r.capacity,
    comune: r.codice_catastale,
    fromOn: r.from_on,
    lostOn: r.lost_on,
  }));
}

/** Who has a place already, or is about to begin there: she uses it up, however she came to it. */
export async function listTaken(tx: Tx, projectId: string): Promise<{ caseId: string; placeId: string }[]> {
  const rows = await tx.db
    .selectFrom('introduction as i')
    .innerJoin('case_file as c', 'c.id', 'i.case_id')
    .select(['i.case_id', 'i.place_id', 'i.person_id'])
    .where('c.project_id', '=', projectId)
    .where('i.state', 'in', ['activating', 'trial', 'confirmed'])
    .orderBy('i.case_id')
    .orderBy('i.id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'introduction');
  return rows.map((r) => ({ caseId: r.case_id, placeId: r.place_id }));
}

/** What places are called, «title, company», also of those that are closed. */
export async function listPlaceLabels(
  tx: Tx,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (placeIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('place as p')
    .innerJoin('company as c', 'c.id', 'p.company_id')
    .select(['p.id', 'p.title', 'c.name'])
    .where('p.id', 'in', [...new Set(placeIds)])
    .execute();
  return new Map(rows.map((r) => [r.id, `${r.title}, ${r.name}`]));
}
