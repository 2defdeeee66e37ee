import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { nextOn } from '../due.ts';
import { refuse } from '../refusals.ts';
import { dayProblem } from '../rules/agreement.ts';
import { mayAct } from '../rules/ladder.ts';
import { findAgreedCardId } from '../store/offered-places.ts';
import type { Introduction } from '../types.ts';
import { inTrialElsewhere, stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** She is introduced: the company hears of her, with the card that she has agreed to and nothing else.
 *  @param d day, and to whom at the company
 *  @refuses 'not-agreed' before her yes; 'not-in-this-state'; 'day-in-future', 'day-before-step'; 'step-stopped';
 *  'card-missing' without a card of needs that she has agreed to; 'in-trial-elsewhere'; 'changed-meanwhile' */
export async function introduce(
  tx: Tx,
  i: Introduction,
  d: { onDay: CalendarDay; toWhom: string },
  today: CalendarDay,
): Promise<Taken> {
  if (i.state === 'proposed') return refuse('not-agreed');
  if (!mayAct(i.state, 'introduce')) return refuse('not-in-this-state');
  const day = dayProblem(d.onDay, i.stateSince, today);
  if (day !== null) return refuse(day, 'onDay');
  const cardId = await findAgreedCardId(tx, i.caseId);
  if (cardId === null) return refuse('card-missing');
  const stopped = (await stoppedBy(tx, i)) ?? (await inTrialElsewhere(tx, i));
  if (stopped !== null) return stopped;
  return takeStep(
    tx,
    i,
    { kind: 'introduced', onDay: d.onDay, side: 'service', words: d.toWhom },
    { state: 'introduced', stateSince: d.onDay, cardId, nextOn: nextOn('introduced', d.onDay) },
  );
}
