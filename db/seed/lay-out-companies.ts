import { addIntermediary } from '../../src/stages/companies/commands/keep-intermediary.ts';
import { listIntermediaries } from '../../src/stages/companies/store/intermediaries.ts';
import { listNames } from '../../src/stages/companies/store/nameable.ts';
import type { CompanyId, IntermediaryId } from '../../src/stages/companies/types.ts';
import type { TerritoryId } from '../../src/stages/organisations/types.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { allCompanies, speakers } from './company-keys.ts';
import { intermediaries } from './data/companies.ts';
import { intermediariesApuane } from './data/companies-apuane.ts';
import { joinTwins } from './join-twins.ts';
import { projectOf } from './open-selection.ts';
import { actAs, inLanes, type PathStage } from './path-stage.ts';
import { tellCompany } from './tell-company.ts';

/** Companies told at the same time. */
const LANES = 3;

/** Companies by the seed's own key. */
export type CompanyKeys = ReadonlyMap<string, CompanyId>;

/** Enters the companies of both territories with all that was said with them, by who speaks with them. One that is there by
 *  its name stays.
 *  @returns every company by its key */
export async function layOutCompanies(stage: PathStage): Promise<CompanyKeys> {
  const keys = new Map<string, CompanyId>();
  for (const territory of ['sud-est', 'apuane'] as const) {
    const scout = speakers[territory].scout[0];
    const { territoryId, senders, names } = await actAs(stage, scout, stage.now, async (tx) => {
      const project = await findProject(tx, projectOf(stage, territory));
      if (project === undefined) throw new Error(`No project in ${territory}.`);
      const id = project.territoryId as TerritoryId;
      const there = await listIntermediaries(tx, id);
      const found: IntermediaryId[] = [];
      for (const one of territory === 'sud-est' ? intermediaries : intermediariesApuane)
        found.push(there.find((t) => t.name === one.name)?.id ?? (await addIntermediary(tx, id, one)));
      return { territoryId: id, senders: found, names: await listNames(tx, id) };
    });
    const mine = allCompanies.filter((c) => c.territory === territory);
    await inLanes(mine, LANES, async (told) => {
      const there = names.find((n) => n.name === told.name)?.id;
      keys.set(told.key, there ?? (await tellCompany(stage, told, territoryId, senders)));
    });
    if (names.length === 0) await joinTwins(stage, mine, keys);
  }
  return keys;
}
