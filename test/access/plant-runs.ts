import type pg from 'pg';
import { insertRows } from './bulk.ts';
import type { Floor } from './plant-projects.ts';

/** Writes weights of the project that C leads, a run of it, and a project with its run in which A and B have no part: by
 *  somebody who is never the actor. */
export async function plantRuns(
  client: pg.Client,
  g: Floor & { firms: { here: { place: string } } },
): Promise<void> {
  await insertRows(client, 'app.project', [
    { id: g.projectApart, territory_id: g.territoryId, title: 'Progetto di altri' },
  ]);
  await insertRows(client, 'app.project_partner', [
    { project_id: g.projectApart, territory_id: g.territoryId, organisation_id: g.bodies.C, part: 'lead' },
  ]);
  await client.query(
    `insert into app.match_weights (id, project_id, number, from_on, preset, weights, quotas, reason, created_by)
     values ($1, $2, 1, '2026-01-01', 'balanced', '{}', '[]', 'Prova', $3)`,
    [g.weightsId, g.projectId, g.outsider],
  );
  for (const [run, project] of [
    [g.runs.C, g.projectId],
    [g.runs.apart, g.projectApart],
  ])
    await client.query(
      `insert into app.match_run (id, project_id, organisation_id, number, weights_id, people, placed, objective, bound, quotas, input_sha256, made_by, made_in)
       values ($1, $2, $3, 1, $4, 1, 1, 1, 1, '[]', repeat('a', 64), $5, '1')`,
      [run, project, g.bodies.C, g.weightsId, g.outsider],
    );
  await insertRows(
    client,
    'app.match_run_place',
    [g.runs.C, g.runs.apart].map((run_id) => ({
      run_id,
      place_id: g.firms.here.place,
      capacity: 1,
      used: 1,
      price: 0,
    })),
  );
}
