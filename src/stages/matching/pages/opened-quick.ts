import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type CalendarDay, dayInRome, daysBetween, formatDay } from '../../../values/calendar-day.ts';
import type { OpenPlace } from '../../places/store/open-places.ts';
import type { PersonAtMatch } from '../commands/read-people-for-match.ts';
import { candidate } from '../rules/candidate.ts';
import { weightsOn, weightsOrFirst } from '../rules/presets.ts';
import { listScores } from '../store/scores.ts';
import { listWeights } from '../store/weights.ts';
import type { Candidate, ScoreRow, WeightsVersion } from '../types.ts';
import { quickWords } from '../words/quick.ts';

const done = ['points', 'decided'] as const;
/** What was just done. */
export const quickQuery = z.object({ fatto: z.enum(done).optional().catch(undefined) });
export type QuickQuery = z.output<typeof quickQuery>;

/** One pair that the reader may look into, as it is found now. */
export type Found = { who: PersonAtMatch; place: OpenPlace; candidate: Candidate };

/** The weights of some projects, every version of each. */
export async function weightsOfProjects(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx'>,
  projectIds: Iterable<string>,
): Promise<Map<string, readonly WeightsVersion[]>> {
  const found = new Map<string, readonly WeightsVersion[]>();
  for (const id of new Set(projectIds)) found.set(id, await listWeights(asked.tx, id));
  return found;
}

/** Every pair of these people and places, the best first; where points are equal, who is ready first, then by code. */
export function findPairs(
  people: readonly PersonAtMatch[],
  places: readonly OpenPlace[],
  weights: ReadonlyMap<string, readonly WeightsVersion[]>,
  day: CalendarDay,
): Found[] {
  return people
    .flatMap((who) => {
      const points = weightsOrFirst(weights.get(who.projectId) ?? [], day);
      return places.map((place) => ({ who, place, candidate: candidate(who.person, place, points, day) }));
    })
    .toSorted(
      (a, b) =>
        (b.candidate.score ?? -1) - (a.candidate.score ?? -1) ||
        byDay(a.who.readyOn, b.who.readyOn) ||
        byDay(a.place.lostOn, b.place.lostOn) ||
        (a.who.code < b.who.code ? -1 : Number(a.who.code > b.who.code)),
    );
}

/** Kept points of people whom the reader knows by code alone, the best first. */
export async function keptScores(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'now'>,
  weights: ReadonlyMap<string, readonly WeightsVersion[]>,
  only: { placeId: string } | { caseId: string },
  known: ReadonlySet<string>,
): Promise<ScoreRow[]> {
  const day = dayInRome(asked.now);
  const rows: ScoreRow[] = [];
  for (const [projectId, versions] of weights) {
    const inForce = weightsOn(versions, day);
    if (inForce !== undefined) rows.push(...(await listScores(asked.tx, projectId, inForce.id, only)));
  }
  return rows
    .filter((r) => !known.has(r.caseId))
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.code < b.code ? -1 : 1));
}

/** A day with how far it is, where it comes soon enough to count. */
export function dayAhead(day: CalendarDay, today: CalendarDay, lang: 'it' | 'en'): string {
  const n = daysBetween(today, day);
  const shown = formatDay(day, lang);
  if (n === 1) return quickWords.tomorrow[lang].replace('{day}', shown);
  return n > 1 && n <= SOON
    ? quickWords.inDays[lang].replace('{day}', shown).replace('{n}', String(n))
    : shown;
}
const SOON = 30;

/** The notice of what was just done. */
export function doneQuick(
  code: (typeof done)[number] | undefined,
  lang: 'it' | 'en',
): PageNotice | undefined {
  return code && { kind: 'success', text: quickWords[`done.${code}`][lang] };
}

/** Days in order, those that are not known last. */
function byDay(a: CalendarDay | null, b: CalendarDay | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
