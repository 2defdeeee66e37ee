import type { CalendarDay } from '../values/calendar-day.ts';
import type { DatedParameter } from './dated.ts';

/** Groups of workers that do not count towards the base of art. 3. */
export const baseExclusions = [
  'l68Employed',
  'fixedShort',
  'apprentices',
  'executives',
  'coOperativeMembers',
  'agencyWorkers',
  'homeWorkers',
  'abroad',
  'otherExcluded',
] as const;
/** One of these groups. */
export type BaseExclusion = (typeof baseExclusions)[number];

/** On what condition a group is left out: always, or only where something more holds that a number does not show. */
export type LeftOut = 'always' | 'on-condition';

/** The wording in force since the reform of 2012; the one before had other groups and nine months in the place of six. */
const sinceReform = '2012-08-12' as CalendarDay;
const art4 = 'L. 68/1999, art. 4, c. 1';

/** What leaves each group out. Before the first day that is here the file knows nothing. */
export const l68Exclusions: Readonly<Record<BaseExclusion, readonly DatedParameter<LeftOut>[]>> = {
  l68Employed: [out('always', art4)],
  fixedShort: [out('always', `${art4} (contratti a termine fino a sei mesi)`)],
  apprentices: [out('always', 'D.Lgs 81/2015, art. 47, c. 3', '2015-06-25' as CalendarDay)],
  executives: [out('always', art4)],
  coOperativeMembers: [out('always', `${art4} (cooperative di produzione e lavoro)`)],
  agencyWorkers: [out('always', `${art4}; D.Lgs 81/2015, art. 34`, '2015-06-25' as CalendarDay)],
  homeWorkers: [out('on-condition', `${art4}; D.Lgs 80/2015, art. 23`, '2015-06-25' as CalendarDay)],
  abroad: [out('on-condition', art4)],
  otherExcluded: [out('on-condition', 'L. 68/1999, art. 3, c. 3 e 4, e art. 5, c. 1 e 2')],
};

/** People with a part-time contract count by their hours: the sum, in hundredths of full time, makes one more above so
 *  many hundredths. */
export const l68PartTime: readonly DatedParameter<number>[] = [
  {
    value: 50,
    unit: 'hundredths of full time above which one more is counted',
    source: 'D.Lgs 81/2015, art. 9; L. 68/1999, art. 4, c. 1 e 2',
    sure: 'verify',
    from: '2015-06-25' as CalendarDay,
    to: null,
  },
];

/** That everybody else counts, whole: a rule without a figure. */
export const l68Counted: readonly DatedParameter<'one-each'>[] = [
  {
    value: 'one-each',
    unit: 'people: «di norma» everybody with a contract of employment',
    source: `${art4}, primo periodo`,
    sure: 'verify',
    from: sinceReform,
    to: null,
  },
];

function out(value: LeftOut, source: string, from: CalendarDay = sinceReform): DatedParameter<LeftOut> {
  return { value, unit: 'people not counted', source, sure: 'verify', from, to: null };
}
