import type { Selectable } from 'kysely';
import type { ProjectTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { OrganisationId, TerritoryComune, TerritoryId } from '../../organisations/types.ts';
import type { NewProject, NoticeId, Part, Partner, Project, ProjectId } from '../types.ts';

const toProject = (r: Selectable<ProjectTable>): Project => ({
  id: r.id as ProjectId,
  territoryId: r.territory_id as TerritoryId,
  title: r.title,
  cup: r.cup,
  startsOn: r.starts_on,
  endsOn: r.ends_on,
  noticeId: r.notice_id as NoticeId | null,
  fseCode: r.fse_code,
  decree: r.decree,
  decreeOn: r.decree_on,
  agreementOn: r.agreement_on,
  programme: r.programme,
  leadIsPublic: r.lead_is_public,
  version: r.version,
});

/** Projects of the installation, by title. */
export async function listProjects(tx: Tx, territoryId?: TerritoryId): Promise<Project[]> {
  let query = tx.db.selectFrom('project').selectAll().orderBy('title');
  if (territoryId !== undefined) query = query.where('territory_id', '=', territoryId);
  return (await query.execute()).map(toProject);
}

/** One project, whoever asks: projects are common knowledge in the installation. */
export async function findProject(tx: Tx, id: string): Promise<Project | undefined> {
  const row = await tx.db.selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toProject(row);
}

/** Bodies of a project, the lead first. */
export async function listPartners(tx: Tx, projectId: ProjectId): Promise<Partner[]> {
  const rows = await tx.db
    .selectFrom('project_partner')
    .select(['organisation_id', 'part'])
    .where('project_id', '=', projectId)
    .execute();
  return rows
    .map((r) => ({ organisationId: r.organisation_id as OrganisationId, part: r.part as Part }))
    .sort((a, b) => Number(b.part === 'lead') - Number(a.part === 'lead'));
}

/** The body that leads a project, once one is named. */
export async function findLead(tx: Tx, projectId: ProjectId): Promise<OrganisationId | undefined> {
  return (await listPartners(tx, projectId)).find((p) => p.part === 'lead')?.organisationId;
}

/** Writes a project. */
export async function insertProject(tx: Tx, p: NewProject): Promise<void> {
  await tx.db
    .insertInto('project')
    .values({
      id: p.id,
      territory_id: p.territoryId,
      title: p.title,
      cup: p.cup,
      starts_on: p.startsOn,
      ends_on: p.endsOn,
    })
    .execute();
}

/** Writes what a project is, over the version that was seen. @returns false when somebody saved meanwhile, or when
 *  the actor neither leads the project nor keeps the installation */
export async function updateProject(
  tx: Tx,
  id: ProjectId,
  version: number,
  changes: Omit<Project, 'id' | 'territoryId' | 'startsOn' | 'endsOn' | 'version'>,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('project')
    .set({
      title: changes.title,
      cup: changes.cup,
      notice_id: changes.noticeId,
      fse_code: changes.fseCode,
      decree: changes.decree,
      decree_on: changes.decreeOn,
      agreement_on: changes.agreementOn,
      programme: changes.programme,
      lead_is_public: changes.leadIsPublic,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Lets the days of a project follow its version in force. @returns false when somebody saved meanwhile, or when the
 *  actor neither leads the project nor keeps the installation */
export async function updateProjectDays(
  tx: Tx,
  id: ProjectId,
  version: number,
  days: { startsOn: CalendarDay; endsOn: CalendarDay },
): Promise<boolean> {
  const result = await tx.db
    .updateTable('project')
    .set({ starts_on: days.startsOn, ends_on: days.endsOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The comuni a project serves by their codice catastale, by name; none: all those of its territory. */
export async function listProjectComuni(tx: Tx, projectId: ProjectId): Promise<TerritoryComune[]> {
  const rows = await tx.db
    .selectFrom('project_comune as pc')
    .innerJoin('territory_comune as tc', (join) =>
      join
        .onRef('tc.territory_id', '=', 'pc.territory_id')
        .onRef('tc.codice_catastale', '=', 'pc.codice_catastale'),
    )
    .select(['tc.codice_catastale', 'tc.name'])
    .where('pc.project_id', '=', projectId)
    .orderBy('tc.name')
    .execute();
  return rows.map((r) => ({ codiceCatastale: r.codice_catastale, name: r.name }));
}

/** Adds comuni to those a project serves; those that stand already stay. */
export async function insertProjectComuni(
  tx: Tx,
  project: Pick<Project, 'id' | 'territoryId'>,
  codes: readonly string[],
): Promise<void> {
  await tx.db
    .insertInto('project_comune')
    .values(
      codes.map((code) => ({
        project_id: project.id,
        territory_id: project.territoryId,
        codice_catastale: code,
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Adds a body to a project. @returns false when it takes part already, or the project has a lead already */
export async function insertPartner(
  tx: Tx,
  project: Pick<Project, 'id' | 'territoryId'>,
  partner: Partner,
): Promise<boolean> {
  const result = await tx.db
    .insertInto('project_partner')
    .values({
      project_id: project.id,
      territory_id: project.territoryId,
      organisation_id: partner.organisationId,
      part: partner.part,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
