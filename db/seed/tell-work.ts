import { works } from './data/works.ts';
import { decideTogether } from './decide-together.ts';
import { describeByLink } from './describe-by-link.ts';
import { findWalked, type Walked } from './find-walked.ts';
import { happenInCard, takeCardBack } from './happen-in-card.ts';
import { happenInIntroduction } from './happen-in-introduction.ts';
import { happenInSearch, stopSearching } from './happen-in-search.ts';
import { herAddress } from './her-address.ts';
import { type CompanyKeys, layOutCompanies } from './lay-out-companies.ts';
import { layOutPlaces, type PlaceKeys } from './lay-out-places.ts';
import { compute, weigh } from './match-people.ts';
import { type PathStage, walker } from './path-stage.ts';

/** Apart from the clocks of the stories and of the way to the plan. */
const CLOCK = 4_000_000;

/** Companies and places by the seed’s own keys. */
type Keys = { readonly companies: CompanyKeys; readonly places: PlaceKeys };

/** Companies, their places, and what one of them wrote by its link: nobody accompanied is in it. */
export async function tellDemand(stage: PathStage): Promise<Keys> {
  const companies = await layOutCompanies(stage);
  const places = await layOutPlaces(stage, companies);
  await describeByLink(stage, companies);
  return { companies, places };
}

/** The tables of both projects, once everybody’s search is written: weights, points, and what was decided together. */
export async function tellTables(stage: PathStage, keys: Keys): Promise<void> {
  const walked = await findWalked(stage);
  for (const territory of ['sud-est', 'apuane'] as const) {
    if (!(await weigh(stage, territory))) continue;
    await compute(stage, territory, 6);
    if (territory === 'sud-est') await decideTogether(stage, walked, keys.places);
    await compute(stage, territory, 1);
  }
}

/** How somebody looks for work once her plan is there, and what comes of it; nothing for those of whom nothing is told.
 *  Whoever an interrupted seeding has begun with is left as she is. */
export async function workOn(stage: PathStage, w: Walked, keys: Keys): Promise<void> {
  const work = works.find(({ index }) => index === w.path.index);
  if (work === undefined) return;
  const walk = walker(stage, w.story.number + CLOCK);
  const herself = await herAddress(stage, w);
  if (!(await happenInSearch(stage, w, work, walk, keys))) return;
  await happenInCard(w, work, walk, herself);
  if (work.introduction !== undefined)
    await happenInIntroduction(stage, w, work.introduction, walk, { herself, places: keys.places });
  await takeCardBack(w, work, walk);
  await stopSearching(stage, w, work, walk);
}
