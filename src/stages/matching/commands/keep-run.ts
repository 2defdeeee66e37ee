import type { Tx } from '../../../platform/database/tx.ts';
import type { Project } from '../../projects/types.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { openPlan, readPlan } from '../rules/joint-plan.ts';
import { insertRun } from '../store/runs.ts';
import type { WeightsVersion } from '../types.ts';
import { hashOfInput, type JointTable } from './read-joint-table.ts';

/** Keeps the plan that lies on the table, as it is put before those who decide: its weights, its prices, its bound. Who
 *  holds a place already is not proposed anew.
 *  @param organisationId the body of who keeps it, a partner of the project
 *  @returns id and number of the run
 *  @refuses 'nobody-at-the-table'; what the plan cannot meet */
export async function keepRun(
  tx: Tx,
  project: Pick<Project, 'id'>,
  weights: Pick<WeightsVersion, 'id'>,
  table: JointTable,
  organisationId: string,
  now: Date,
): Promise<{ ok: true; id: string; number: number } | MatchingRefusal> {
  const open = openPlan(table.input);
  if (!open.ok) return refuse(open.code);
  const plan = readPlan(open);
  const whose = new Map(table.people.map((p) => [p.caseId, p]));
  const people = plan.proposals.flatMap((p) => {
    const person = whose.get(p.caseId);
    if (person === undefined || p.held) return [];
    return [
      {
        territoryId: person.territoryId,
        personId: person.personId,
        caseId: p.caseId,
        placeId: p.placeId,
        score: p.score,
        bestPlaceId: p.best?.placeId ?? null,
        bestScore: p.best?.score ?? null,
      },
    ];
  });
  if (people.length === 0) return refuse('nobody-at-the-table');
  const made = await insertRun(
    tx,
    {
      projectId: project.id,
      organisationId,
      weightsId: weights.id,
      placed: people.filter((p) => p.placeId !== null).length,
      objective: plan.objective,
      bound: plan.bound,
      quotas: plan.quotas,
      inputSha256: hashOfInput(table.input),
      people,
      places: plan.places.map(({ placeId, room, used, price }) => ({ placeId, capacity: room, used, price })),
    },
    now,
  );
  return { ok: true, ...made };
}
