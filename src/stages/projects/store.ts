import type { Selectable } from 'kysely';
import type { ProjectTable } from '../../../db/types/database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { OrganisationId, TerritoryId } from '../organisations/types.ts';
import type { Part, Partner, Project, ProjectId } from './types.ts';

const toProject = (r: Selectable<ProjectTable>): Project => ({
  id: r.id as ProjectId,
  territoryId: r.territory_id as TerritoryId,
  title: r.title,
  cup: r.cup,
  startsOn: r.starts_on,
  endsOn: r.ends_on,
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
export async function insertProject(tx: Tx, p: Omit<Project, 'version'>): Promise<void> {
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
