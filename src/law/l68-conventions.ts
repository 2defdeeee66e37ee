import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** The four agreements through which the duty may be met, or somebody hired who is not owed. */
export const l68Conventions = ['art11', 'art12', 'art12bis', 'art14'] as const;
/** One of the four agreements. */
export type L68Convention = (typeof l68Conventions)[number];

/** To whom an agreement is open, and its limits; null where the law that is known here sets none. */
export type ConventionLimits = {
  /** only private employers (and enti pubblici economici) */
  privateOnly: boolean;
  /** only who owes places under art. 3 */
  obligedOnly: boolean;
  /** only above so many people of the base */
  abovePeople: number | null;
  /** at most so many places below so many people */
  fewBelow: { people: number; places: number } | null;
  /** at most this share of the quota, in whole percent, above so many people */
  shareAbove: { people: number; percent: number } | null;
  leastMonths: number | null;
  mostMonths: number | null;
  /** months by which the office may extend it */
  extendableMonths: number | null;
};

const none = {
  privateOnly: false,
  obligedOnly: false,
  abovePeople: null,
  fewBelow: null,
  shareAbove: null,
  leastMonths: null,
  mostMonths: null,
  extendableMonths: null,
} as const satisfies ConventionLimits;

const temporary: ConventionLimits = {
  ...none,
  privateOnly: true,
  obligedOnly: true,
  fewBelow: { people: 50, places: 1 },
  shareAbove: { people: 50, percent: 30 },
  mostMonths: 12,
  extendableMonths: 12,
};

/** What each agreement asks. Art. 12 was written anew from 2008; its first wording was read, the new one was not. */
export const l68ConventionLimits: Readonly<
  Record<L68Convention, readonly DatedParameter<ConventionLimits>[]>
> = {
  art11: [limits(none, 'L. 68/1999, art. 11', 'read', '2000-01-17')],
  art12: [
    limits(temporary, 'L. 68/1999, art. 12 (testo originario)', 'read', '2000-01-17', '2007-12-31'),
    limits(temporary, 'L. 68/1999, art. 12 (come sostituito dalla L. 247/2007)', 'verify', '2008-01-01'),
  ],
  art12bis: [
    limits(
      {
        ...none,
        privateOnly: true,
        obligedOnly: true,
        abovePeople: 50,
        shareAbove: { people: 50, percent: 10 },
        leastMonths: 36,
      },
      'L. 68/1999, art. 12-bis (L. 247/2007)',
      'verify',
      '2008-01-01',
    ),
  ],
  art14: [
    limits(
      { ...none, privateOnly: true, obligedOnly: true },
      'D.Lgs 276/2003, art. 14',
      'verify',
      '2003-10-24',
    ),
  ],
};

function limits(
  value: ConventionLimits,
  source: string,
  sure: 'read' | 'verify',
  from: string,
  to?: string,
): DatedParameter<ConventionLimits> {
  return {
    value,
    unit: 'people of the base, places, percent of the quota, months',
    source,
    sure,
    from: from as CalendarDay,
    to: to === undefined ? null : (to as CalendarDay),
  };
}
