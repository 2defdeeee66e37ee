import type { Tx } from '../../../platform/database/tx.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { findProject, listPartners, listProjectComuni } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import type { OrderedFacts, ProjectFacts, SitePage } from '../types.ts';

/** What a page says besides its text, as it stands now: of a project its dates, its bodies and its comuni; of a notice
 *  its project. Nothing in it is about anybody. */
export async function factsOfPage(tx: Tx, page: SitePage): Promise<OrderedFacts> {
  const { kind, slug } = page;
  const project = page.projectId === null ? undefined : await findProject(tx, page.projectId);
  return {
    kind,
    slug,
    project: kind === 'project' && project ? await projectFacts(tx, project) : null,
    notice:
      kind === 'notice' ? { projectId: project?.id ?? null, projectTitle: project?.title ?? null } : null,
  };
}

async function projectFacts(tx: Tx, project: Project): Promise<ProjectFacts> {
  const bodies = new Map<string, Awaited<ReturnType<typeof listOrganisations>>[number]>(
    (await listOrganisations(tx, project.territoryId)).map((o) => [o.id, o]),
  );
  const named = await listProjectComuni(tx, project.id);
  // None named: all those of the territory.
  const comuni =
    named.length > 0 ? named : ((await listComuniByTerritory(tx)).get(project.territoryId) ?? []);
  return {
    projectId: project.id,
    title: project.title,
    cup: project.cup,
    programme: project.programme,
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    partners: (await listPartners(tx, project.id)).flatMap(({ organisationId, part }) => {
      const body = bodies.get(organisationId);
      if (body === undefined) return [];
      const { name, kind, seat, ipaCode } = body;
      return [{ name, part, kind, comune: seat, ...(ipaCode === null ? {} : { ipaCode }) }];
    }),
    comuni: comuni.map((c) => c.codiceCatastale),
  };
}
