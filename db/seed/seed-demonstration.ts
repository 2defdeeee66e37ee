import { type Doors, openDoors } from '../../src/platform/database/pools.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import type { Installation } from '../../src/platform/start/open-installation.ts';
import { OperatorRefusal } from '../../src/platform/start/run-for-operator.ts';
import { beginDemonstration, countTold } from './begin-demonstration.ts';
import { administrator, colleagues } from './data/staff.ts';
import { giveSecondRoles } from './give-second-roles.ts';
import { inventStory } from './invent-story.ts';
import { isTold } from './is-told.ts';
import { layOutOccupations } from './lay-out-occupations.ts';
import { layOutOffers } from './lay-out-offers.ts';
import { layOutProjects } from './lay-out-projects.ts';
import { layOutSite } from './lay-out-site.ts';
import { type Directory, layOutTerritories } from './lay-out-territories.ts';
import { openStaff } from './open-staff.ts';
import { PATH_FROM, PATH_TO } from './path-of.ts';
import { inLanes } from './path-stage.ts';
import { publishResults } from './publish-results.ts';
import { Cast } from './sign-in-as.ts';
import { tellApplications } from './tell-applications.ts';
import { tellFirstSelections, tellOpenSelections, tellWalks } from './tell-path.ts';
import { tellPerson } from './tell-person.ts';
import { tellDemand, tellTables, workOn } from './tell-work.ts';
import { FIRST_PEOPLE, numberAt } from './telling-order.ts';

/** People told at the same time, each in transactions of her own. */
const LANES = 4;
/** From this many people on a line says how far it has come, and after so many again. */
const PROGRESS_EVERY = 500;

/** The database holds real data, or could: nothing was written. The message is one sentence. */
export class SeedRefused extends OperatorRefusal {}

type Stage = {
  readonly doors: Doors;
  readonly cast: Cast;
  readonly directory: Directory;
  readonly now: Date;
};

/** Fills an empty database with the demonstration: the two real projects with their real bodies, invented staff and
 *  invented people; a demonstration that has fewer people is filled up to that number, by the same numbers.
 *  Everything that happens to a person is done by the colleague who would do it, through the commands of the screens,
 *  as the runtime role: what the seed leaves obeys the wall.
 *  @param options people: how many in all; say: one line of progress or of who can sign in
 *  @throws SeedRefused when accounts are there and it is no demonstration */
export async function seedDemonstration(
  installation: Installation,
  options: { people: number; say: (line: string) => void },
): Promise<void> {
  const { people, say } = options;
  if (!installation.demonstration && !installation.empty) {
    throw new SeedRefused('This database holds real data: nothing was written.');
  }
  if (!installation.demonstration) await beginDemonstration(installation);
  const { connections, ring } = installation;
  const files = openFileStore(installation.filesDir);
  const doors = openDoors(
    connections.data.runtime,
    connections.keys.runtime,
    ring,
    () => {},
    2 * LANES,
    files,
  );
  try {
    const now = new Date();
    const cast = new Cast(doors, now);
    const directory = await layOutTerritories(doors, await cast.get(administrator.email));
    await openStaff(doors, directory, cast, people, now);
    await giveSecondRoles(doors, directory, cast, now);
    await layOutProjects(doors, directory, cast, now);
    await layOutOccupations(doors, cast, now);
    const there = await countTold(installation);
    const stage = { doors, cast, directory, now };
    await layOutSite(stage);
    if (there.people === 0) await layOutOffers(stage);
    if (there.people === 0) await tellApplications(stage, there.applications);
    await tellAll(stage, there.people, people, say);
    await publishResults(stage);
  } finally {
    await doors.close();
  }
}

/** Says who may sign in without a password, a line each, with what she is there to show. */
export function tellWhoEnters(say: (line: string) => void): void {
  for (const { enters } of [administrator, ...colleagues]) if (enters) say(`  ${enters}`);
}

/** Tells the stories up to a number, a few at a time: first those whose way goes on, with the selections that admit them,
 *  then the others in order, then what goes on now.
 *  @param there people that the database holds already */
async function tellAll(
  stage: Stage,
  there: number,
  people: number,
  say: (line: string) => void,
): Promise<void> {
  const whole = people >= FIRST_PEOPLE;
  const telling = new Map<number, Promise<void>>();
  const upTo = async (from: number, to: number): Promise<void> => {
    const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
    await inLanes(places, LANES, async (place) => {
      if (place > there && place % PROGRESS_EVERY === 0) say(`${place} of ${people} people.`);
      const number = whole ? numberAt(place) : place;
      const told = tellOne(number, place);
      telling.set(number, told);
      await told;
    });
  };
  const tellOne = async (number: number, place: number): Promise<void> => {
    const story = inventStory(number);
    // Whoever stands in for another entry comes after it.
    if (story.after !== null) await telling.get(story.after);
    // An interrupted seeding left at most the places of its lanes untold on either side of their count; one that stopped
    // among the first may have told them in another order.
    const doubtful = there > 0 && (there < FIRST_PEOPLE || place < there + LANES);
    if (!doubtful || !(await isTold(stage.doors, stage.cast, story))) await tellPerson(stage, story);
  };
  const from = there < FIRST_PEOPLE ? 0 : there - LANES;
  if (!whole || there > FIRST_PEOPLE) return there < people ? upTo(from, people) : undefined;
  const cohort = PATH_TO - PATH_FROM;
  // What companies offer touches nobody: it is told beside.
  const demand = tellDemand(stage);
  demand.catch(() => {});
  await upTo(from, cohort);
  const whatFollows = await tellFirstSelections(stage);
  // Documents are made by programs of their own: meanwhile the others are told.
  await Promise.all([whatFollows(), upTo(Math.max(from, cohort), FIRST_PEOPLE)]);
  const keys = await demand;
  await Promise.all([tellOpenSelections(stage), tellWalks(stage, (w) => workOn(stage, w, keys))]);
  await tellTables(stage, keys);
  await upTo(FIRST_PEOPLE, people);
}
