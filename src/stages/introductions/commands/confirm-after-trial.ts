import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { confirmFrom } from '../due.ts';
import { refuse } from '../refusals.ts';
import { mayAct } from '../rules/ladder.ts';
import type { Introduction } from '../types.ts';
import { stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** After the first fortnight both sides go on. What follows is the placement's.
 *  @refuses 'not-in-this-state'; 'too-early-to-confirm' before the fifteenth day; 'step-stopped'; 'changed-meanwhile' */
export async function confirmAfterTrial(
  tx: Tx,
  i: Introduction,
  d: { words: string | null },
  today: CalendarDay,
): Promise<Taken> {
  if (!mayAct(i.state, 'confirm') || i.trialFrom === null) return refuse('not-in-this-state');
  if (today < confirmFrom(i.trialFrom)) return refuse('too-early-to-confirm');
  const stopped = await stoppedBy(tx, i);
  if (stopped !== null) return stopped;
  return takeStep(
    tx,
    i,
    { kind: 'confirmed', onDay: today, side: 'service', words: d.words },
    { state: 'confirmed', stateSince: today, nextOn: null },
  );
}
