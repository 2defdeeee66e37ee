import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { Route } from '../../src/stages/eligibility/types.ts';
import { upsertScores } from '../../src/stages/matching/store/scores.ts';
import type { Colleague } from './a-world.ts';
import type { HttpWorld } from './http-world.ts';
import type { TakenOn } from './plant-meeting.ts';
import { somebodyEligible } from './plant-selection.ts';

type World = Pick<HttpWorld, 'db' | 'world'>;

/** An open place of an invented company of the test territory; `tutor` gives two places one tutor.
 *  @returns ids of the place and of the company */
export async function anOpenPlace(
  w: World,
  by: Colleague,
  title: string,
  how: { capacity?: number; companyId?: string; tutorId?: string; lostOn?: string } = {},
): Promise<{ placeId: string; companyId: string; siteId: string }> {
  const territory = w.world.territoryId;
  const companyId = how.companyId ?? randomUUID();
  const siteId = randomUUID();
  if (how.companyId === undefined)
    await w.db.asSuperuser(
      `insert into app.company (id, territory_id, name, kind, stage_since, created_by)
       values ($1, $2, $3, 'for-profit', '2026-01-01', $4)`,
      [companyId, territory, `Ditta di ${title}`, by.accountId],
    );
  await w.db.asSuperuser(
    `insert into app.company_site (id, territory_id, company_id, name, codice_catastale) values ($1, $2, $3, 'Sede', 'D612')`,
    [siteId, territory, companyId],
  );
  const placeId = randomUUID();
  await w.db.asSuperuser(
    `insert into app.place (id, territory_id, company_id, site_id, tutor_id, kind, title, state, tasks, skills, demands, environment,
       licences, surroundings, accommodations, shifts, capacity, lost_on, created_by)
     values ($1, $2, $3, $4, $5, 'stage', $6, 'open', '[]', '[]', '{}', '{}', '{"codes": [], "other": []}', '{"noise": null, "people": null, "place": null, "public": null}', '[]', '[]', $7, $8, $9)`,
    [
      placeId,
      territory,
      companyId,
      siteId,
      how.tutorId ?? null,
      title,
      how.capacity ?? 1,
      how.lostOn ?? null,
      by.accountId,
    ],
  );
  return { placeId, companyId, siteId };
}

/** Weights of the project of the test world. @returns their id */
export async function someWeights(
  w: World,
  by: Colleague,
  quotas: readonly { group: Route; least: number }[] = [],
): Promise<string> {
  const id = randomUUID();
  await w.db.asSuperuser(
    `insert into app.match_weights (id, project_id, number, from_on, preset, weights, quotas, reason, created_by)
     select $1, $2, coalesce(max(number), 0) + 1, '2020-01-01', 'balanced', '{"skills": 100}', $3, 'Per provare', $4
       from app.match_weights where project_id = $2`,
    [id, w.world.projectId, JSON.stringify(quotas), by.accountId],
  );
  return id;
}

/** Somebody of the project whose points for these places are known; null where something stands in the way. */
export async function somebodyAtTheTable(
  w: World,
  versionId: string,
  weightsId: string,
  who: { familyName: string; route?: Route; worker?: Colleague; minute: number },
  points: Readonly<Record<string, number | null>>,
): Promise<TakenOn> {
  const her = await somebodyEligible(w, versionId, who);
  const { territoryId, personId, caseId } = her.on;
  await withActor(w.db.doors, her.worker.who, (tx) =>
    upsertScores(
      tx,
      weightsId,
      Object.entries(points).map(([placeId, score]) => ({
        territoryId,
        personId,
        caseId: caseId ?? '',
        placeId,
        placeVersion: 1,
        score,
        state: score === null ? 'blocked' : 'fits',
        readyOn: null,
      })),
      new Date(),
    ),
  );
  return her;
}
