import type { CalendarDay } from '../values/calendar-day.ts';

/** How sure a parameter is: `read` at its source, `verify` from secondary sources or memory and shown so on screen. */
export type Sureness = 'read' | 'verify';

/** A parameter as a legislator set it: its value, its unit, where it stands, from which day to which. */
export type DatedParameter<Value> = {
  value: Value;
  /** unit of the value, in the words of the source */
  unit: string;
  /** act, article, paragraph */
  source: string;
  sure: Sureness;
  from: CalendarDay;
  /** last day on which it holds; null while it does */
  to: CalendarDay | null;
};

/** The parameter in force on a day: old ones stay, so that a path of 2020 is judged by the rules of 2020.
 *  @returns undefined where the file knows none for that day: nothing is assumed */
export function inForceOn<Value>(
  parameters: readonly DatedParameter<Value>[],
  day: CalendarDay,
): DatedParameter<Value> | undefined {
  return parameters.find((p) => p.from <= day && (p.to === null || day <= p.to));
}
