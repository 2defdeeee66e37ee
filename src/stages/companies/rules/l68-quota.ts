import { type DatedParameter, inForceOn } from '../../../law/dated.ts';
import { l68OtherQuotas, l68Quotas, l68Rounding, type QuotaBand } from '../../../law/l68-quota.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type Figure, lawOf, valued } from './l68-figure.ts';

/** Lines of the quota: of art. 3, the share before it is rounded, of art. 18. */
export type QuotaCode = 'quota' | 'share' | 'otherQuota' | 'otherShare' | 'onHiring';

/** Places owed to the people of art. 1; null where it is not known, or depends on a hiring that a headcount does not
 *  show. */
export type Quota = { places: number | null; figures: readonly Figure<QuotaCode>[] };

/** Places for a base of so many people.
 *  @param above hundredths of a place above which a share makes one more
 *  @law L. 68/1999, art. 3, c. 1; art. 4, c. 2 */
export function placesFor(bands: readonly QuotaBand[], people: number, above: number): number {
  const band = bandOf(bands, people);
  if (band === undefined) return 0;
  if (band.percent === null) return band.places ?? 0;
  const hundredths = people * band.percent;
  return Math.floor(hundredths / 100) + (hundredths % 100 > above ? 1 : 0);
}

/** The two quotas on a day, that of art. 18 apart.
 *  @param base whole people, or null where it is not known
 *  @law L. 68/1999, art. 3, c. 1; art. 4, c. 2; art. 18, c. 2 */
export function quotaOf(base: number | null, day: CalendarDay): Quota {
  const own = inForceOn(l68Quotas, day);
  const other = inForceOn(l68OtherQuotas, day);
  const above = inForceOn(l68Rounding, day);
  const bands = own?.value.bands ?? [];
  const first = base !== null && bands[0] !== undefined && bandOf(bands, base) === bands[0];
  const onHiring = own?.value.smallestOnHiring === true && first;
  const places = onHiring ? null : placesOn(own && { ...own, value: bands }, base, above?.value);
  const figures: Figure<QuotaCode>[] = [
    ...shareOf('share', own && { ...own, value: bands }, base, above),
    { code: 'quota', value: valued('places', places), law: lawOf(own) },
    ...(onHiring ? [{ code: 'onHiring', value: null, law: lawOf(own) } as const] : []),
    ...shareOf('otherShare', other, base, above),
    {
      code: 'otherQuota',
      value: valued('places', placesOn(other, base, above?.value)),
      law: lawOf(other),
    },
  ];
  return { places, figures };
}

function bandOf(bands: readonly QuotaBand[], people: number): QuotaBand | undefined {
  return bands.find((b) => b.fromPeople <= people && (b.toPeople === null || people <= b.toPeople));
}

function placesOn(
  parameter: DatedParameter<readonly QuotaBand[]> | undefined,
  base: number | null,
  above: number | undefined,
): number | null {
  if (parameter === undefined || base === null || above === undefined) return null;
  return placesFor(parameter.value, base, above);
}

/** The share as it is before rounding, where the quota is a share. */
function shareOf(
  code: 'share' | 'otherShare',
  parameter: DatedParameter<readonly QuotaBand[]> | undefined,
  base: number | null,
  above: DatedParameter<number> | undefined,
): Figure<QuotaCode>[] {
  const percent = base === null ? null : (bandOf(parameter?.value ?? [], base)?.percent ?? null);
  if (base === null || percent === null) return [];
  return [
    { code, value: valued('hundredths', base * percent), law: lawOf(above), values: { percent, base } },
  ];
}
