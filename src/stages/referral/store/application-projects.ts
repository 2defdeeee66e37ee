import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { OrganisationId, OrganisationKind } from '../../organisations/types.ts';
import { readNoticeRules } from '../../projects/types.ts';

/** A project one may apply to, with the comuni it serves by codice catastale and name. */
export type OpenProject = {
  id: string;
  territoryId: string;
  title: string;
  noticeId: string | null;
  comuni: readonly { code: string; name: string }[];
};

/** Projects under way on a day, or without days yet, that have a lead, by title.
 *  Its comuni are those it names, or all those of its territory. */
export async function listOpenProjects(tx: SystemTx, day: CalendarDay): Promise<OpenProject[]> {
  const { rows } = await sql<OpenProject>`
    select p.id, p.territory_id as "territoryId", p.title, p.notice_id as "noticeId",
      coalesce((select json_agg(json_build_object('code', c.codice_catastale, 'name', c.name) order by c.name)
        from app.territory_comune c where c.territory_id = p.territory_id
          and (not exists (select from app.project_comune pc where pc.project_id = p.id)
            or c.codice_catastale in (select pc.codice_catastale from app.project_comune pc where pc.project_id = p.id))), '[]') as comuni
    from app.project p
    where (p.starts_on is null or p.starts_on <= ${day}) and (p.ends_on is null or p.ends_on >= ${day})
      and exists (select from app.project_partner pp where pp.project_id = p.id and pp.part = 'lead')
    order by p.title, p.id`.execute(tx.db);
  return rows;
}

/** A body that may answer an application. */
export type AnsweringBody = { id: OrganisationId; kind: OrganisationKind; name: string; leads: boolean };

/** Municipalities of a territory and the lead of a project, by name. */
export async function listAnsweringBodies(
  tx: SystemTx,
  territoryId: string,
  projectId: string,
): Promise<AnsweringBody[]> {
  const { rows } = await sql<AnsweringBody>`
    select o.id, o.kind, o.name, pp.organisation_id is not null as leads
    from app.organisation o
    left join app.project_partner pp on pp.organisation_id = o.id and pp.project_id = ${projectId} and pp.part = 'lead'
    where o.territory_id = ${territoryId} and (o.kind = 'municipality' or pp.organisation_id is not null)
    order by o.name, o.id`.execute(tx.db);
  return rows;
}

/** Days within which the service takes an applicant in charge or declines, as the notice says on a day.
 *  @returns null where the project names no notice, or its rules say nothing */
export async function findInChargeDays(
  tx: SystemTx,
  projectId: string,
  day: CalendarDay,
): Promise<number | null> {
  const row = await tx.db
    .selectFrom('project as p')
    .innerJoin('notice_version as v', 'v.notice_id', 'p.notice_id')
    .select('v.rules')
    .where('p.id', '=', projectId)
    .where('v.valid_from', '<=', day)
    .orderBy('v.valid_from', 'desc')
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : readNoticeRules(row.rules).eligibility.inChargeDays;
}
