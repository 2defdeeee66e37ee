import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { nextOn } from '../due.ts';
import { refuse } from '../refusals.ts';
import { dayProblem } from '../rules/agreement.ts';
import { mayAct } from '../rules/ladder.ts';
import type { Introduction } from '../types.ts';
import { inTrialElsewhere, stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** Both sides go on: the papers of the placement are prepared, and its gates open to be passed. No work yet.
 *  @refuses 'not-agreed' before her yes; 'not-in-this-state'; 'day-in-future', 'day-before-step'; 'step-stopped';
 *  'in-trial-elsewhere'; 'changed-meanwhile' */
export async function beginActivation(
  tx: Tx,
  i: Introduction,
  d: { onDay: CalendarDay },
  today: CalendarDay,
): Promise<Taken> {
  if (i.state === 'proposed') return refuse('not-agreed');
  if (!mayAct(i.state, 'activate')) return refuse('not-in-this-state');
  const day = dayProblem(d.onDay, i.stateSince, today);
  if (day !== null) return refuse(day, 'onDay');
  const stopped = (await stoppedBy(tx, i)) ?? (await inTrialElsewhere(tx, i));
  if (stopped !== null) return stopped;
  return takeStep(
    tx,
    i,
    { kind: 'activation', onDay: d.onDay, side: 'service' },
    { state: 'activating', stateSince: d.onDay, nextOn: nextOn('activating', d.onDay) },
  );
}
