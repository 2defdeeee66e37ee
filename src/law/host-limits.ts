import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** The texts that say how many trainees a host may have: the region's, which holds, and two national ones beside it,
 *  where what was read of the region's ends. */
export const hostReferences = ['toscana', 'dm142', 'guidelines2017'] as const;
/** One of these texts. */
export type HostReference = (typeof hostReferences)[number];

/** Most trainees at once by permanent employees: a number, or a share of them. */
export type HostTier = {
  fromEmployees: number;
  /** both included; null without end */
  toEmployees: number | null;
  trainees: number | null;
  percent: number | null;
};

/** The region's first day is that of its last reform: the page that was read describes the rules after it. */
const reform2024 = '2024-06-03' as CalendarDay;
const region = 'DPGR Toscana 47/R/2003 (DPGR 19/R/2024), come lo riporta il Centro per l’impiego di Prato';
const guidelines = 'Linee guida tirocini 2017, accordo Stato-Regioni del 25/05/2017';

/** The tiers of each text, all known from secondary pages. The region's second and third were not read: they are not here. */
export const hostTiers: Readonly<Record<HostReference, readonly DatedParameter<readonly HostTier[]>[]>> = {
  toscana: [
    {
      value: [tier(0, 0, 0), tier(1, 6, 1)],
      unit: 'trainees at once by permanent employees',
      source: region,
      sure: 'verify',
      from: reform2024,
      to: null,
    },
  ],
  dm142: [
    {
      value: [tier(0, 5, 1), tier(6, 19, 2), share(20, 10)],
      unit: 'trainees at once by permanent employees',
      source: 'DM 142/1998, art. 1, c. 3',
      sure: 'verify',
      from: '1999-01-01' as CalendarDay,
      to: null,
    },
  ],
  guidelines2017: [
    {
      value: [tier(0, 5, 1), tier(6, 20, 2), share(21, 10)],
      unit: 'trainees at once by permanent employees',
      source: guidelines,
      sure: 'verify',
      from: '2017-05-25' as CalendarDay,
      to: null,
    },
  ],
};

/** Trainees whom a host without employees may have all the same: artistic crafts, professional farmers, innovative
 *  start-ups. */
export const hostWithoutEmployees: readonly DatedParameter<number>[] = [
  {
    value: 1,
    unit: 'trainees at once, in the three cases of the regulation',
    source: 'DPGR Toscana 39/R/2015, come lo riporta il Centro per l’impiego di Prato',
    sure: 'verify',
    from: '2015-04-23' as CalendarDay,
    to: null,
  },
];

/** Who is not counted among the trainees of a host. */
export const notCountedTrainees = ['l68', 'disadvantaged', 'inclusion'] as const;
/** One of these groups. */
export type NotCounted = (typeof notCountedTrainees)[number];

/** Why each group is not counted: L. 68/1999, L. 381/1991, tirocini di inclusione sociale. */
export const hostNotCounted: Readonly<Record<NotCounted, readonly DatedParameter<'not-counted'>[]>> = {
  l68: [apart('LR Toscana 3/2012, art. 7', '2012-02-16')],
  disadvantaged: [apart('LR Toscana 3/2012, art. 7; L. 381/1991, art. 4', '2012-02-16')],
  inclusion: [apart('Linee guida 22/01/2015 (7/CSR); DGR Toscana 620/2020', '2020-05-18')],
};

/** Trainees whom one tutor follows at once: of the promoter, of the host. */
export type TutorLimits = { promoter: number; host: number };

/** Ratios of tutors. */
export const tutorLimits: readonly DatedParameter<TutorLimits>[] = [
  {
    value: { promoter: 20, host: 3 },
    unit: 'trainees at once a tutor',
    source: guidelines,
    sure: 'verify',
    from: '2017-05-25' as CalendarDay,
    to: null,
  },
];

/** What a host declares; nothing here is computed from its figures. */
export const hostRequirements = ['safety', 'l68', 'dismissals'] as const;
/** One of these declarations. */
export type HostRequirement = (typeof hostRequirements)[number];

/** What the region asks of a host. `months`: how far back the declaration reaches, null where it does not. */
export const hostRequirementRules: Readonly<
  Record<HostRequirement, readonly DatedParameter<{ months: number | null }>[]>
> = {
  safety: [asked(null)],
  l68: [asked(null)],
  dismissals: [asked(36)],
};

function tier(fromEmployees: number, toEmployees: number, trainees: number): HostTier {
  return { fromEmployees, toEmployees, trainees, percent: null };
}

function share(fromEmployees: number, percent: number): HostTier {
  return { fromEmployees, toEmployees: null, trainees: null, percent };
}

function apart(source: string, from: string): DatedParameter<'not-counted'> {
  return {
    value: 'not-counted',
    unit: 'trainees not counted',
    source,
    sure: 'verify',
    from: from as CalendarDay,
    to: null,
  };
}

function asked(months: number | null): DatedParameter<{ months: number | null }> {
  return {
    value: { months },
    unit: 'declaration of the host',
    source: region,
    sure: 'verify',
    from: reform2024,
    to: null,
  };
}
