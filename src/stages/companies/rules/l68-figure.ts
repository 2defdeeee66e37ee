import type { DatedParameter, Sureness } from '../../../law/dated.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';

/** Where a figure comes from: act and article, how sure, in force since which day; null where only the act is named. */
export type FigureLaw = { source: string; sure: Sureness; since: CalendarDay | null };

/** What a figure counts. `hundredths` are hundredths of a place or of a person: a share that nobody has rounded yet. */
export type FigureUnit =
  | 'people'
  | 'places'
  | 'hundredths'
  | 'cents'
  | 'percent'
  | 'months'
  | 'days'
  | 'times';

/** One value with its unit, or a day. */
export type FigureValue = { unit: FigureUnit; amount: number } | { unit: 'day'; day: CalendarDay };

/** One line of the calculation: its code is the key of its sentence, `values` what the sentence is about.
 *  A value of null is "non stabilito": nothing known here says it. A law of null: the company declared it. */
export type Figure<Code extends string = string> = {
  code: Code;
  value: FigureValue | null;
  law: FigureLaw | null;
  /** the paper or act a company named, where the figure is declared */
  declared?: string;
  values?: Readonly<Record<string, string | number>>;
};

/** The law of a figure out of the parameter in force. @returns null where there is none on that day */
export function lawOf(parameter: DatedParameter<unknown> | undefined): FigureLaw | null {
  if (parameter === undefined) return null;
  return { source: parameter.source, sure: parameter.sure, since: parameter.from };
}

/** Whole units or null: null stays null. */
export function valued(unit: FigureUnit, amount: number | null): FigureValue | null {
  return amount === null ? null : { unit, amount };
}
