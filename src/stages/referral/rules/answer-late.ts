import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Referral } from '../types.ts';

/** Whether the project should have answered before a day. The day of the answer is kept only while one waits for it. */
export function isAnswerLate(r: Pick<Referral, 'answerDueOn'>, today: CalendarDay): boolean {
  return r.answerDueOn !== null && r.answerDueOn < today;
}
