import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Ground on which somebody belongs to the people of art. 1 of L. 68/1999. */
export const l68Grounds = [
  'civil-invalidity',
  'work-invalidity',
  'blindness',
  'deafness',
  'service-invalidity',
  'inps-allowance',
] as const;
/** Ground that a report ascertains; each has a threshold, or counts alone. */
export type L68Ground = (typeof l68Grounds)[number];

/** Least reduction of work capacity, whole percent, where the ground is a percentage; null where the ground alone counts. */
export const l68Thresholds: Readonly<Record<L68Ground, readonly DatedParameter<number | null>[]>> = {
  'civil-invalidity': [
    {
      value: 46,
      unit: 'whole percent: «superiore al 45 per cento»',
      source: 'L. 68/1999, art. 1, c. 1, lett. a',
      sure: 'read',
      from: '2000-01-18' as CalendarDay,
      to: null,
    },
  ],
  'work-invalidity': [
    {
      value: 34,
      unit: 'whole percent, as INAIL assesses it: «superiore al 33 per cento»',
      source: 'L. 68/1999, art. 1, c. 1, lett. b',
      sure: 'read',
      from: '2000-01-18' as CalendarDay,
      to: null,
    },
  ],
  blindness: [ground('L. 68/1999, art. 1, c. 1, lett. c; L. 138/2001')],
  deafness: [ground('L. 68/1999, art. 1, c. 1, lett. c; L. 381/1970')],
  'service-invalidity': [ground('L. 68/1999, art. 1, c. 1, lett. d; DPR 915/1978')],
  'inps-allowance': [ground('L. 68/1999, art. 1, c. 1, lett. a; L. 222/1984, art. 1')],
};

function ground(source: string): DatedParameter<null> {
  return {
    value: null,
    unit: 'the ground alone',
    source,
    sure: 'verify',
    from: '2000-01-18' as CalendarDay,
    to: null,
  };
}
