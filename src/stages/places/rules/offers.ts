import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import { isWorkingDay } from '../../../values/public-holidays.ts';
import type { PipelineStage } from '../../companies/types.ts';

/** Working days within which a company that offers a place is called. A choice of this house, not a law: the forms say it to
 *  the company before and after it sends. */
export const CALL_WITHIN_WORKING_DAYS = 5;

/** The day by which a company that wrote on `day` is called: so many working days later. Saturdays, Sundays and the holidays
 *  of the whole of Italy are none; the patron saint of a comune counts like any other day, so that the term is never longer
 *  than the company reckons.
 *  @throws RangeError before 2012 */
export function callBy(day: CalendarDay): CalendarDay {
  let on = day;
  for (let left = CALL_WITHIN_WORKING_DAYS; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
}

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

/** Characters of a text that a row of a list shows. */
const IN_SHORT = 160;

/** The beginning of a text for a row of a list: its lines run on, and what goes beyond 160 characters is left out by whole
 *  words, with an ellipsis. */
export function inShort(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= IN_SHORT) return line;
  const cut = characters.slice(0, IN_SHORT).join('');
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : undefined)}…`;
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
