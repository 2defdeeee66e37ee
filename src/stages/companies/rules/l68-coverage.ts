import type { CalendarDay } from '../../../values/calendar-day.ts';
import { factsOn, type Law68Fact } from './l68-facts.ts';
import { type Figure, valued } from './l68-figure.ts';

/** Lines of the coverage, from the quota down to what is left to cover. */
export type CoverageCode =
  | 'employed'
  | 'surplus'
  | 'byConvention'
  | 'suspended'
  | 'exempted'
  | 'programmed'
  | 'uncovered';

/** What is covered and what is not, in whole places; null where a paper names no number or the quota is not known. */
export type Coverage = {
  exempted: number | null;
  uncovered: number | null;
  figures: readonly Figure<CoverageCode>[];
};

/** Reads the places one after the other: each group takes what the ones before have left, so that no place is counted
 *  twice. Art. 12 is not among them: who is placed under it is already hired, and stands among the employed.
 *  @param quota places owed under art. 3; null: not known
 *  @param employed people of art. 1 already employed and counted
 *  @law L. 68/1999, art. 3, c. 5 (suspension); art. 5, c. 3 (exemption); art. 11, art. 12-bis; D.Lgs 276/2003, art. 14 */
export function coverageOf(
  quota: number | null,
  employed: number,
  facts: readonly Law68Fact[],
  day: CalendarDay,
): Coverage {
  let left = quota === null ? null : Math.max(0, quota - employed);
  const figures: Figure<CoverageCode>[] = [
    { code: 'employed', value: { unit: 'places', amount: employed }, law: null },
  ];
  if (quota !== null && employed > quota)
    figures.push({ code: 'surplus', value: { unit: 'places', amount: employed - quota }, law: null });
  const take = (code: CoverageCode, kinds: readonly Law68Fact['kind'][]): number | null => {
    const found = kinds.flatMap((kind) => factsOn(facts, kind, day));
    if (found.length === 0) return 0;
    const named = found.map((f) => placesOf(f, quota));
    const taken =
      left === null || named.includes(null)
        ? null
        : Math.min(
            left,
            named.reduce<number>((a, b) => a + (b ?? 0), 0),
          );
    left = left === null || taken === null ? null : left - taken;
    const declared = found.map((f) => f.source).join('; ');
    figures.push({ code, value: valued('places', taken === 0 ? 0 : minus(taken)), law: null, declared });
    return taken;
  };
  take('byConvention', ['convention-12-bis', 'convention-14']);
  take('suspended', ['suspension']);
  const exempted = take('exempted', ['exemption']);
  take('programmed', ['convention-11']);
  figures.push({ code: 'uncovered', value: valued('places', left), law: null });
  return { exempted, uncovered: left, figures };
}

/** Places of a fact: those its paper names, or its share of the quota, never more than that. */
function placesOf({ places, percent }: Law68Fact, quota: number | null): number | null {
  if (places !== null) return places;
  return percent === null || quota === null ? null : Math.floor((quota * percent) / 100);
}

function minus(amount: number | null): number | null {
  return amount === null ? null : -amount;
}
