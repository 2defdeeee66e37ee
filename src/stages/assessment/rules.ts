import type { CalendarDay } from '../../values/calendar-day.ts';
import type { Evaluation, InstrumentContent, SheetClass } from './types.ts';

/** What may be done with an evaluation in each state, and by whom: a draft is its rater's, the sheet written together
 *  is of all who may write such sheets. */
export function mayFill(e: Pick<Evaluation, 'state' | 'agreed' | 'ratedBy'>, accountId: string): boolean {
  return e.state === 'draft' && (e.agreed || e.ratedBy === accountId);
}

/** Whether an evaluation may be laid beside others: somebody has closed it. */
export function isComparable(e: Pick<Evaluation, 'state'>): boolean {
  return e.state === 'closed';
}

/** The classes of data that an instrument asks about, in the order of its sections. */
export function classesOf(content: InstrumentContent): SheetClass[] {
  return [...new Set(content.sections.map((s) => s.dataClass))];
}

/** Whether an evaluation can refer to this day: not before the case was opened, not in the future. */
export function isDayPossible(ratedOn: CalendarDay, openedOn: CalendarDay, today: CalendarDay): boolean {
  return openedOn <= ratedOn && ratedOn <= today;
}

/** Instruments that nobody has closed yet for a case: what the équipe still lacks.
 *  @param known the instruments by code; @param closed the codes of those with a closed evaluation */
export function lackingInstruments(known: readonly string[], closed: readonly string[]): string[] {
  return known.filter((code) => !closed.includes(code));
}
