import { findPublishable } from '../../src/stages/figures/commands/find-publishable.ts';
import { publishFigures } from '../../src/stages/figures/commands/publish-figures.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { done } from './done.ts';
import { siteEditors } from './lay-out-site.ts';
import { projectOf } from './open-selection.ts';
import { actAs, type PathStage } from './path-stage.ts';

/** The editors publish the results of each project as they stand, where the rules allow it; once. */
export async function publishResults(stage: PathStage): Promise<void> {
  for (const key of ['sud-est', 'apuane'] as const)
    await actAs(stage, siteEditors[key], stage.now, async (tx) => {
      const project = await findProject(tx, projectOf(stage, key));
      if (project === undefined) throw new Error(`No project in ${key}.`);
      const found = await findPublishable(tx, project, stage.now);
      if (found.tables !== null) done(await publishFigures(tx, project, found, stage.now));
    });
}
