import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type Route, routes } from '../../eligibility/types.ts';
import {
  type Criterion,
  criteria,
  type Preset,
  type Quota,
  type Weights,
  type WeightsVersion,
} from '../types.ts';

/** Weights to begin with: a choice of this program, for a project to change. In all of them what she wishes and what she can
 *  count together for more than what the company finds useful. */
// biome-ignore format: a table, preset by preset
export const presetWeights: Readonly<Record<Exclude<Preset, 'own'>, Weights>> = {
  balanced: { skills: 18, abilities: 18, accommodations: 12, environment: 6, occupation: 16, surroundings: 8, times: 6, company: 4, growth: 4, travel: 8 },
  'her-wishes-first': { skills: 8, abilities: 12, accommodations: 12, environment: 6, occupation: 26, surroundings: 12, times: 8, company: 6, growth: 6, travel: 4 },
  'skills-first': { skills: 30, abilities: 24, accommodations: 10, environment: 5, occupation: 12, surroundings: 5, times: 4, company: 2, growth: 4, travel: 4 },
  'near-home': { skills: 12, abilities: 14, accommodations: 10, environment: 6, occupation: 12, surroundings: 6, times: 8, company: 3, growth: 3, travel: 26 },
};

/** The weights of a project on a day: the newest version that holds already, or none.
 *  @param versions of one project, in any order */
export function weightsOn(versions: readonly WeightsVersion[], day: CalendarDay): WeightsVersion | undefined {
  return versions.filter((v) => v.fromOn <= day).toSorted((a, b) => b.number - a.number)[0];
}

/** What a score is made with: the project's weights on the day, or, until it has set any, the balanced ones. */
export function weightsOrFirst(versions: readonly WeightsVersion[], day: CalendarDay): Weights {
  return weightsOn(versions, day)?.weights ?? presetWeights.balanced;
}

/** The preset of which these weights are the figures, or one's own. */
export function presetOf(weights: Weights): Preset {
  const found = Object.entries(presetWeights).find(([, preset]) =>
    criteria.every((c) => preset[c] === weights[c]),
  );
  return (found?.[0] as Preset | undefined) ?? 'own';
}

/** Points of the scale in one point of a hundred, as people type them. */
const OF_A_HUNDRED = 10_000;

/** What the form of the weights says, as a version holds it: a quota of nobody is none.
 *  @param f `unplaced` 0 to 100, points of a hundred that are taken off */
export function weightsFromForm(
  f: Record<Criterion, number> & Record<`quota-${Route}`, number> & { unplaced: number; reason: string },
): { weights: Weights; quotas: Quota[]; unplacedPoints: number; reason: string } {
  return {
    weights: Object.fromEntries(criteria.map((c) => [c, f[c]])) as Record<Criterion, number>,
    quotas: routes.flatMap((group) => {
      const least = f[`quota-${group}`];
      return least === 0 ? [] : [{ group, least }];
    }),
    unplacedPoints: 0 - f.unplaced * OF_A_HUNDRED,
    reason: f.reason,
  };
}

/** Points of who is left without a place, as the form says them. */
export function typedUnplaced(points: number): string {
  return String(Math.round(-points / OF_A_HUNDRED));
}
