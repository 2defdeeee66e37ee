import { listProcedures } from '../../src/stages/selection/store/procedures.ts';
import { offices } from './data/selections.ts';
import { findWalked, type Walked } from './find-walked.ts';
import { identifyByServices } from './identify-by-services.ts';
import { meetInEquipe } from './meet-in-equipe.ts';
import { candidatesOf, projectOf } from './open-selection.ts';
import { actAs, inLanes, type PathStage } from './path-stage.ts';
import { selectByRanking } from './select-by-ranking.ts';
import { identifyingUnderWay, rankingUnderWay } from './select-now.ts';
import { succeedFromList } from './succeed-from-list.ts';
import { addressed, approve, complainAndAnswer, tellOutcomes } from './tell-outcomes.ts';
import { walkOn } from './walk-on.ts';

/** People told at the same time: some of them wait for the program that draws documents. */
const LANES = 6;

/** How many selections a project has, as who coordinates it reads them. */
async function selectionsOf(stage: PathStage, territory: 'sud-est' | 'apuane'): Promise<number> {
  const { by } = offices[territory];
  return actAs(
    stage,
    by,
    stage.now,
    async (tx) => (await listProcedures(tx, projectOf(stage, territory))).length,
  );
}

/** How many are told of each selection: every letter is a document, and somebody still has to tell the others. */
const TOLD = 5;
/** A no is told first. */
const noFirst = <C extends { state: string }>(candidates: readonly C[]): C[] =>
  [...candidates].sort((a, b) => Number(b.state === 'not-admitted') - Number(a.state === 'not-admitted'));

/** The first selections of both projects: to be told while only the cohort is there, since a selection takes in everybody who
 *  is eligible. A project that has one already is left as it is.
 *  @returns what follows from them, which may be told beside other things: letters, a complaint, a succession */
export async function tellFirstSelections(stage: PathStage): Promise<() => Promise<void>> {
  const walked = await findWalked(stage);
  const later: (() => Promise<void>)[] = [];
  const southEast = async (): Promise<void> => {
    if ((await selectionsOf(stage, 'sud-est')) > 0) return;
    const id = await selectByRanking(stage, walked);
    await approve(stage, 'sud-est', id, 'Determinazione 214', 216);
    later.push(async () => {
      const candidates = await candidatesOf(stage, 'sud-est', id);
      await tellOutcomes(stage, 'sud-est', id, addressed(noFirst(candidates), walked).slice(0, TOLD), 213);
      const refused = candidates.filter((c) => c.state === 'not-admitted');
      const [first] = addressed(refused, walked);
      if (first !== undefined) await complainAndAnswer(stage, id, ...first);
      await succeedFromList(stage, id, walked);
    });
  };
  const apuane = async (): Promise<void> => {
    if ((await selectionsOf(stage, 'apuane')) > 0) return;
    const id = await identifyByServices(stage, walked);
    await approve(stage, 'apuane', id, 'Deliberazione 87', 208);
    later.push(async () => {
      const candidates = await candidatesOf(stage, 'apuane', id);
      await tellOutcomes(stage, 'apuane', id, addressed(noFirst(candidates), walked).slice(0, TOLD), 206);
    });
  };
  await Promise.all([southEast(), apuane()]);
  return async () => {
    for (const follows of later) await follows();
  };
}

/** What happens to those who were admitted, and after each what goes on from there; then, in equipe, what is said of a few.
 *  @param goesOn told of one person while others wait for their documents */
export async function tellWalks(stage: PathStage, goesOn: (w: Walked) => Promise<void>): Promise<void> {
  const walked = await findWalked(stage);
  await inLanes(walked, LANES, async (w) => {
    await walkOn(stage, w);
    await goesOn(w);
  });
  await meetInEquipe(stage, walked);
}

/** The selections that are still open, once everybody of a first start is there. */
export async function tellOpenSelections(stage: PathStage): Promise<void> {
  if ((await selectionsOf(stage, 'sud-est')) === 1) await rankingUnderWay(stage);
  if ((await selectionsOf(stage, 'apuane')) === 1) await identifyingUnderWay(stage);
}
