import type { Doors } from '../../src/platform/database/pools.ts';
import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { addOrganisation } from '../../src/stages/organisations/commands/add-organisation.ts';
import { addTerritory } from '../../src/stages/organisations/commands/add-territory.ts';
import { listOrganisations } from '../../src/stages/organisations/store/organisations.ts';
import { listTerritories } from '../../src/stages/organisations/store/territories.ts';
import type { OrganisationId, TerritoryId } from '../../src/stages/organisations/types.ts';
import { addPartner } from '../../src/stages/projects/commands/add-partner.ts';
import { addProject } from '../../src/stages/projects/commands/add-project.ts';
import { listProjects } from '../../src/stages/projects/store/projects.ts';
import type { ProjectId } from '../../src/stages/projects/types.ts';
import { type TerritoryData, territories } from './data/territories.ts';
import { done } from './done.ts';

/** Where things are, by the seed's own keys: bodies by the key of the body, projects by the key of the territory. */
export type Directory = {
  readonly bodies: ReadonlyMap<string, OrganisationId>;
  readonly projects: ReadonlyMap<string, ProjectId>;
};

/** Writes the territories with their bodies and projects, as the administrator; what is there already is found again.
 *  Each territory is written whole or not at all. */
export async function layOutTerritories(doors: Doors, administrator: SignedIn): Promise<Directory> {
  const bodies = new Map<string, OrganisationId>();
  const projects = new Map<string, ProjectId>();
  for (const data of territories) {
    await withActor(doors, { accountId: administrator.accountId, requestId: 'seed' }, async (tx) => {
      const known = (await listTerritories(tx)).find(({ name }) => name === data.name);
      const id = known?.id ?? (await layOut(tx, data));
      const names = new Map((await listOrganisations(tx, id)).map((o) => [o.name, o.id]));
      for (const body of data.bodies) {
        const found = names.get(body.name);
        if (found !== undefined) bodies.set(body.key, found);
      }
      const project = (await listProjects(tx, id)).find(({ title }) => title === data.project.title);
      if (project !== undefined) projects.set(data.key, project.id);
    });
  }
  return { bodies, projects };
}

async function layOut(tx: Tx, data: TerritoryData): Promise<TerritoryId> {
  const { id } = done(await addTerritory(tx, { name: data.name, comuni: [...data.comuni] }));
  const project = { title: data.project.title, cup: null, startsOn: null, endsOn: null, territoryId: id };
  const { id: projectId } = done(await addProject(tx, project));
  for (const { kind, name, part } of data.bodies) {
    const body = done(await addOrganisation(tx, { name, kind, territoryId: id }));
    if (part !== null) done(await addPartner(tx, projectId, { organisationId: body.id, part }));
  }
  return id;
}
