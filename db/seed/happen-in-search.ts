import { excludeCompany } from '../../src/stages/matching/commands/exclude-company.ts';
import { recordTravel } from '../../src/stages/matching/commands/record-travel.ts';
import { writeJobSearch } from '../../src/stages/matching/commands/write-job-search.ts';
import { findJobSearch } from '../../src/stages/matching/store/job-searches.ts';
import { findPlace } from '../../src/stages/places/store/places.ts';
import { weekdays } from '../../src/stages/places/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import type { CompanyKeys } from './lay-out-companies.ts';
import type { PlaceKeys } from './lay-out-places.ts';
import type { Deed, PathStage, Walk } from './path-stage.ts';
import type { ToldTravel, Work } from './work.ts';
import { daysOfWork } from './work-days.ts';

/** What she looks for, the ways she tried, the companies she does not want.
 *  @returns false where it was written before: an interrupted seeding has begun with her */
export async function happenInSearch(
  stage: PathStage,
  w: Walked,
  work: Work,
  walk: Walk,
  keys: { companies: CompanyKeys; places: PlaceKeys },
): Promise<boolean> {
  const { path, standing } = w;
  const days = daysOfWork(path.plan);
  const coach = path.coach ?? path.worker;
  let begun = false;
  await walk(path.orientation ?? path.worker, days.search, [
    async (tx, _, at) => {
      begun = (await findJobSearch(tx, standing.id)) !== undefined;
      if (begun) return;
      // Whoever works now, or is in the first days, looks for nothing: that is written last.
      const search = { ...contentOf(work), state: 'looking', readyOn: readyOf(stage, work) } as const;
      done(await writeJobSearch(tx, standing, search, at));
    },
  ]);
  if (begun) return false;
  await walk(
    coach,
    days.travel,
    work.travel.map((t) => travelled(w, t, keys.places)),
  );
  const { excludes } = work;
  const company = keys.companies.get(excludes?.[0] ?? '');
  if (excludes !== undefined && company !== undefined)
    await walk(coach, days.travel - 2, [
      async (tx, _, at) =>
        done(await excludeCompany(tx, standing, { companyId: company, reason: excludes[1] }, at)),
    ]);
  return true;
}

/** She does not look for work now: she is in the first days somewhere, works, or wants to wait. */
export async function stopSearching(stage: PathStage, w: Walked, work: Work, walk: Walk): Promise<void> {
  const { state } = work;
  if (state === 'looking') return;
  await walk(w.path.coach ?? w.path.worker, 7, [
    async (tx, _, at) => {
      const before = await findJobSearch(tx, w.standing.id);
      if (before === undefined) throw new Error('The seed lost a search.');
      const search = { ...contentOf(work), state, readyOn: readyOf(stage, work) };
      done(await writeJobSearch(tx, w.standing, search, at, before));
    },
  ]);
}

function contentOf({ search, hours }: Work) {
  const times = hours && weekdays.slice(0, 6).map((weekday) => ({ weekday, from: hours[0], to: hours[1] }));
  return { ...search, times };
}

const readyOf = (stage: PathStage, { readyIn }: Work) =>
  readyIn === null ? null : addDays(dayInRome(stage.now), readyIn);

function travelled(w: Walked, t: ToldTravel, places: PlaceKeys): Deed {
  return async (tx, _, at) => {
    const place = await findPlace(tx, places.get(t.to) ?? '');
    if (place === undefined) throw new Error(`No place ${t.to}.`);
    const way = {
      siteId: place.siteId,
      means: t.means,
      arrivesAt: t.at,
      minutes: t.minutes,
      kilometres: t.kilometres ?? null,
      possible: t.possible,
      triedWithCoach: t.tried,
      onDay: dayInRome(at),
      costCentsMonth: t.cost ?? null,
      note: t.note,
    };
    done(await recordTravel(tx, w.standing, way, at));
  };
}
