import type { Tx } from '../../src/platform/database/tx.ts';
import { readJointTable } from '../../src/stages/matching/commands/read-joint-table.ts';
import { scorePeople } from '../../src/stages/matching/commands/score-people.ts';
import { setWeights } from '../../src/stages/matching/commands/set-weights.ts';
import { presetWeights, weightsOn } from '../../src/stages/matching/rules/presets.ts';
import { listWeights } from '../../src/stages/matching/store/weights.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { offices } from './data/selections.ts';
import { matchReasons } from './data/work-words.ts';
import { done } from './done.ts';
import { projectOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';

/** Days ago of the first weights, and of those that hold now. */
const FIRST_AGO = 45;
const NOW_AGO = 21;
/** Points that are taken off for whoever is left without a place: a third of the scale. */
const UNPLACED = -300_000;
type Territory = 'sud-est' | 'apuane';

/** Who computes the points in each territory: those who interviewed, who read all that a score rests on. */
const computes = {
  'sud-est': ['beatrice.landucci', 'martina.cioni', 'leonardo.sani'],
  apuane: ['simona.lazzerini'],
} as const satisfies Record<Territory, readonly string[]>;

/** The weights of a project, twice: to begin with, and after the first meetings, with a place at least for each group.
 *  @returns false where the project had some */
export async function weigh(stage: PathStage, territory: Territory): Promise<boolean> {
  const { by } = offices[territory];
  const id = projectOf(stage, territory);
  const there = await actAs(stage, by, stage.now, (tx) => listWeights(tx, id));
  if (there.length > 0) return false;
  const quotas = [
    { group: 'l68', least: 1 },
    { group: 'mental-health', least: 1 },
  ] as const;
  for (const [ago, weights, of, reason] of [
    [FIRST_AGO, presetWeights.balanced, [], matchReasons.weightsFirst],
    [NOW_AGO, presetWeights['her-wishes-first'], quotas, matchReasons.weightsNow],
  ] as const) {
    const at = hourOf(stage, ago, '12:40');
    const input = { weights, quotas: of, unplacedPoints: UNPLACED, reason };
    await actAs(stage, by, at, async (tx) => done(await setWeights(tx, id, input, at)));
  }
  return true;
}

/** Computes the points, each colleague of those whom she follows.
 *  @param daysAgo on which it is done */
export async function compute(stage: PathStage, territory: Territory, daysAgo: number): Promise<void> {
  const at = hourOf(stage, daysAgo, '8:40');
  for (const name of computes[territory])
    await actAs(stage, `${name}@prova.example`, at, async (tx) => {
      const id = projectOf(stage, territory);
      const weights = weightsOn(await listWeights(tx, id), dayInRome(at));
      if (weights !== undefined) await scorePeople(tx, id, weights, at);
    });
}

/** The table of a project, as it lies before who coordinates it. */
export async function tableOf(tx: Tx, stage: PathStage, territory: Territory, at: Date) {
  const today = dayInRome(at);
  const project = await findProject(tx, projectOf(stage, territory));
  const weights = project && weightsOn(await listWeights(tx, project.id), today);
  if (project === undefined || weights === undefined) throw new Error('The seed lost a table.');
  return { project, weights, table: await readJointTable(tx, project, weights, today) };
}
