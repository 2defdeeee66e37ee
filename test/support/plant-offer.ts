import { randomBytes, randomUUID } from 'node:crypto';
import type { PlaceKind } from '../../src/stages/places/types.ts';
import type { aWorld } from './a-world.ts';
import type { TestDatabase } from './test-database.ts';

type World = Awaited<ReturnType<typeof aWorld>>;

/** Plants, as superuser, a company with one open place. @returns their ids */
export async function plantOffer(
  db: TestDatabase,
  world: World,
  by: string,
  offer: { kind?: PlaceKind; company?: string; state?: 'open' | 'closed'; territoryId?: string } = {},
): Promise<{ companyId: string; placeId: string; company: string }> {
  const [companyId, siteId, placeId] = [randomUUID(), randomUUID(), randomUUID()];
  const company = offer.company ?? 'Vivaio di prova';
  const { state = 'open', kind = 'stage', territoryId = world.territoryId } = offer;
  await db.asSuperuser(
    `insert into app.company (id, territory_id, name, kind, stage_since, created_by) values ($1, $2, $3, 'for-profit', current_date, $4)`,
    [companyId, territoryId, company, by],
  );
  await db.asSuperuser(
    `insert into app.company_site (id, territory_id, company_id, name, address, codice_catastale)
     values ($1, $2, $3, 'La serra', 'Via dei Prati 1', 'A564')`,
    [siteId, territoryId, companyId],
  );
  await db.asSuperuser(
    `insert into app.place (id, territory_id, company_id, site_id, kind, title, state, closed_reason, tasks, skills, demands,
      environment, licences, surroundings, accommodations, shifts, weekly_hours_min, weekly_hours_max, created_by)
     values ($1, $2, $3, $4, $5, 'Aiuto in serra', $6, $7, '["innaffiare le piante","riempire i vasi"]', '[]', '{}', '{}',
      '{"codes":[],"other":[]}', '{"noise":null,"people":null,"place":null,"public":null}', '[]',
      '[{"weekday":1,"from":"09:00","to":"13:00"},{"weekday":3,"from":"09:00","to":"13:00"}]', 8, 20, $8)`,
    [placeId, territoryId, companyId, siteId, kind, state, state === 'closed' ? 'Non serve più' : null, by],
  );
  return { companyId, placeId, company };
}

/** Plants, as superuser, a card of needs that she has agreed to; what stands in it nobody can open. @returns its id */
export async function plantAgreedCard(
  db: TestDatabase,
  of: { personId: string; caseId: string },
  by: string,
): Promise<string> {
  const id = randomUUID();
  await db.asSuperuser(
    `insert into app.needs_card (id, territory_id, person_id, case_id, number, state, content_enc, content_sha256, written_by,
      offered_at, answered_at)
     select $1, territory_id, person_id, id, 1, 'agreed', $2, repeat('a', 64), $3, now(), now() from app.case_file where id = $4`,
    [id, randomBytes(40), by, of.caseId],
  );
  return id;
}
