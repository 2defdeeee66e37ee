import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Last day of the sums before the decrees of 2021. The ones before were in force already earlier than the day given
 *  here; since when is not entered, because it was not verified. */
const endOf2021 = '2021-12-31' as CalendarDay;
const old = '2018-01-01' as CalendarDay;
const now = '2022-01-01' as CalendarDay;

/** Contributo esonerativo: for each exempted place that is not covered and each working day, euro cents. */
export const l68Contribution: readonly DatedParameter<number>[] = [
  {
    value: 30_64,
    unit: 'euro cents a place and working day',
    source: 'L. 68/1999, art. 5, c. 3; importo prima del DM 193/2021',
    sure: 'verify',
    from: old,
    to: endOf2021,
  },
  {
    value: 39_21,
    unit: 'euro cents a place and working day',
    source: 'L. 68/1999, art. 5, c. 3; DM 193/2021',
    sure: 'verify',
    from: now,
    to: null,
  },
];

/** Sanction for a place that should be covered and is not, each working day: so many times the contribution. */
export const l68SanctionTimes: readonly DatedParameter<number>[] = [
  {
    value: 5,
    unit: 'times the contributo esonerativo, a place and working day',
    source: 'L. 68/1999, art. 15, c. 4 (D.Lgs 185/2016)',
    sure: 'verify',
    from: '2016-10-08' as CalendarDay,
    to: null,
  },
];

/** What a prospetto informativo that comes late costs, euro cents: once, and for each further day. */
export type LateProspetto = { onceCents: number; perDayCents: number };

/** Sanction for a late prospetto. */
export const l68LateProspetto: readonly DatedParameter<LateProspetto>[] = [
  {
    value: { onceCents: 635_11, perDayCents: 30_76 },
    unit: 'euro cents, once and each day',
    source: 'L. 68/1999, art. 15, c. 1; importi prima del DM 194/2021',
    sure: 'verify',
    from: old,
    to: endOf2021,
  },
  {
    value: { onceCents: 702_43, perDayCents: 34_02 },
    unit: 'euro cents, once and each day',
    source: 'L. 68/1999, art. 15, c. 1; DM 194/2021',
    sure: 'verify',
    from: now,
    to: null,
  },
];

/** The largest share of the quota of which an office may exempt, whole percent. */
export type ExemptionMost = { general: number; securityAndTransport: number };

/** Partial exemption, on application, for the special conditions of the activity. */
export const l68ExemptionMost: readonly DatedParameter<ExemptionMost>[] = [
  {
    value: { general: 60, securityAndTransport: 80 },
    unit: 'percent of the quota',
    source: 'L. 68/1999, art. 5, c. 3; DM 357/2000',
    sure: 'verify',
    from: '2001-01-01' as CalendarDay,
    to: null,
  },
];
