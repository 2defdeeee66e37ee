import type { CalendarDay } from '../../../values/calendar-day.ts';

/** Reads what is promised next: both the step and its day, or neither.
 *  @returns the code of what is missing, with its field */
export function nextStepOf(
  step: string | null,
  on: CalendarDay | null,
):
  | { next: { step: string; on: CalendarDay } | null }
  | { code: 'step-missing' | 'due-missing'; field: string } {
  if (step === null) return on === null ? { next: null } : { code: 'step-missing', field: 'nextStep' };
  return on === null ? { code: 'due-missing', field: 'nextOn' } : { next: { step, on } };
}

/** Whether a step was due before today. */
export function isOverdue(on: CalendarDay | null, today: CalendarDay): boolean {
  return on !== null && on < today;
}
