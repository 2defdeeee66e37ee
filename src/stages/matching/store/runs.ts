import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';

/** What a quota of a run asked and cost. */
export type RunQuota = { group: string; atLeast: number; placed: number; price: number; cost: number };

/** One joint proposal as it was put before the people who decide. */
export type StoredRun = {
  id: string;
  projectId: string;
  number: number;
  weightsId: string;
  people: number;
  placed: number;
  objective: number;
  bound: number;
  quotas: readonly RunQuota[];
  inputSha256: string;
  madeBy: string;
  madeAt: Date;
};

/** What a run says of one person; ids of the proposal, of her and of her case. */
export type RunPerson = {
  id: string;
  territoryId: string;
  personId: string;
  caseId: string;
  code: string;
  placeId: string | null;
  score: number | null;
  bestPlaceId: string | null;
  bestScore: number | null;
};

/** What a run says of one place. */
export type RunPlace = { placeId: string; capacity: number; used: number; price: number };

/** Runs of a project, the newest first. */
export async function listRuns(tx: Tx, projectId: string): Promise<StoredRun[]> {
  const rows = await tx.db
    .selectFrom('match_run')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    projectId: r.project_id,
    number: r.number,
    weightsId: r.weights_id,
    people: r.people,
    placed: r.placed,
    objective: Number(r.objective),
    bound: Number(r.bound),
    quotas: r.quotas as unknown as RunQuota[],
    inputSha256: r.input_sha256,
    madeBy: r.made_by,
    madeAt: r.made_at,
  }));
}

/** People of a run whom the actor may read, by code. */
export async function listRunPeople(tx: Tx, runId: string): Promise<RunPerson[]> {
  const rows = await tx.db
    .selectFrom('match_run_person as m')
    .innerJoin('person as s', 's.id', 'm.person_id')
    .selectAll('m')
    .select('s.code')
    .where('m.run_id', '=', runId)
    .orderBy('s.code')
    .orderBy('m.case_id')
    .execute();
  for (const r of rows) tx.ledger.note(r.person_id, 'match');
  return rows.map((r) => ({
    id: r.id,
    territoryId: r.territory_id,
    personId: r.person_id,
    caseId: r.case_id,
    code: r.code,
    placeId: r.place_id,
    score: r.score,
    bestPlaceId: r.best_place_id,
    bestScore: r.best_score,
  }));
}

/** Places of a run. */
export async function listRunPlaces(tx: Tx, runId: string): Promise<RunPlace[]> {
  const rows = await tx.db
    .selectFrom('match_run_place')
    .select(['place_id', 'capacity', 'used', 'price'])
    .where('run_id', '=', runId)
    .orderBy('price', 'desc')
    .orderBy('place_id')
    .execute();
  return rows.map((r) => ({
    placeId: r.place_id,
    capacity: r.capacity,
    used: r.used,
    price: r.price,
  }));
}

/** A run to be written, with all that it says. */
export type NewRun = {
  projectId: string;
  organisationId: string;
  weightsId: string;
  placed: number;
  objective: number;
  bound: number;
  quotas: readonly RunQuota[];
  inputSha256: string;
  people: readonly Omit<RunPerson, 'id' | 'code'>[];
  places: readonly RunPlace[];
};

/** Writes a run whole: afterwards nothing of it changes. @returns its id and number */
export async function insertRun(tx: Tx, run: NewRun, now: Date): Promise<{ id: string; number: number }> {
  const id = randomUUID();
  const { last } = await tx.db
    .selectFrom('match_run')
    .select((e) => e.fn.coalesce(e.fn.max('number'), e.lit(0)).as('last'))
    .where('project_id', '=', run.projectId)
    .executeTakeFirstOrThrow();
  const number = Number(last) + 1;
  await tx.db
    .insertInto('match_run')
    .values({
      id,
      project_id: run.projectId,
      organisation_id: run.organisationId,
      number,
      weights_id: run.weightsId,
      people: run.people.length,
      placed: run.placed,
      objective: String(run.objective),
      bound: String(run.bound),
      quotas: JSON.stringify(run.quotas),
      input_sha256: run.inputSha256,
      made_by: tx.actor.accountId,
      made_at: now,
    })
    .execute();
  if (run.places.length > 0)
    await tx.db
      .insertInto('match_run_place')
      .values(
        run.places.map((p) => ({
          run_id: id,
          place_id: p.placeId,
          capacity: p.capacity,
          used: p.used,
          price: p.price,
        })),
      )
      .execute();
  if (run.people.length > 0)
    await tx.db
      .insertInto('match_run_person')
      .values(
        run.people.map((p) => ({
          id: randomUUID(),
          territory_id: p.territoryId,
          person_id: p.personId,
          case_id: p.caseId,
          run_id: id,
          place_id: p.placeId,
          score: p.score,
          best_place_id: p.bestPlaceId,
          best_score: p.bestScore,
        })),
      )
      .execute();
  return { id, number };
}
