import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import type { PipelineStage } from '../../companies/types.ts';

/** Working days within which a company that offers a place is called. A choice of this house, not a law: the forms say it to
 *  the company before and after it sends. */
export const CALL_WITHIN_WORKING_DAYS = 5;

/** The day by which a company that wrote on `day` is called: so many days later, Saturdays and Sundays left out. A public
 *  holiday counts like any other day: it makes the term shorter for whoever calls, never longer for the company. */
export function callBy(day: CalendarDay): CalendarDay {
  let on = day;
  for (let left = CALL_WITHIN_WORKING_DAYS; left > 0; ) {
    on = addDays(on, 1);
    if (!isWeekend(on)) left -= 1;
  }
  return on;
}

const isWeekend = (day: CalendarDay): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** Whether a company waits longer than it was told. */
export function isLate(offer: { state: string; answerBy: CalendarDay }, today: CalendarDay): boolean {
  return offer.state === 'new' && offer.answerBy < today;
}

/** The free texts of an offer by the field of its form, for the net of wishes. Names are not searched. */
export function offerTexts(o: {
  activity: string | null;
  work: string;
  whenToCall: string | null;
}): Readonly<Record<string, string | null>> {
  return { work: o.work, activity: o.activity, whenToCall: o.whenToCall };
}

/** Where the dialogue stands once a company has offered a place: interested at least; what was reached before stays. */
export function stageAfterOffer(stage: PipelineStage): PipelineStage {
  return stage === 'to-contact' || stage === 'contacted' || stage === 'dormant' ? 'interested' : stage;
}

/** Whoever of a company wrote this offer, among those it is known by: the same telephone or address; null for nobody. */
export function knownWriter<C extends { phone: string | null; email: string | null; endedOn: string | null }>(
  contacts: readonly C[],
  offer: { phone: string | null; email: string | null },
): C | null {
  const same = (a: string | null, b: string | null) =>
    a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
  return (
    contacts.find((c) => c.endedOn === null && (same(c.phone, offer.phone) || same(c.email, offer.email))) ??
    null
  );
}
