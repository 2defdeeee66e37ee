import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ClosePerson } from '../types.ts';

/** Whether she has chosen this one, and not taken it back. Whoever is not chosen is told nothing. */
export function isChosen(c: Pick<ClosePerson, 'chosenFor' | 'revokedOn'>): boolean {
  return c.chosenFor.length > 0 && c.revokedOn === null;
}

/** What is wrong with a day of death: still to come, or before she was born; nothing else can be told from here. */
export function deathProblem(
  diedOn: CalendarDay,
  today: CalendarDay,
  birthDate: CalendarDay | null,
): 'day-in-future' | 'before-birth' | null {
  if (diedOn > today) return 'day-in-future';
  return birthDate !== null && diedOn < birthDate ? 'before-birth' : null;
}
