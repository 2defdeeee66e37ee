import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { nextOn } from '../due.ts';
import { refuse } from '../refusals.ts';
import { gatesFor, missingFor, standingGates } from '../rules/gates.ts';
import { mayAct } from '../rules/ladder.ts';
import { listGates } from '../store/gates.ts';
import { listOfferedPlaces } from '../store/offered-places.ts';
import type { Introduction } from '../types.ts';
import { inTrialElsewhere, stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** Fixes the first day of the first fortnight. Before it every gate of this kind of place is passed: nobody works an hour
 *  without them.
 *  @refuses 'not-in-this-state'; 'first-day-past'; 'gates-missing', with which; 'step-stopped'; 'in-trial-elsewhere';
 *  'changed-meanwhile'
 *  @law D.Lgs 81/2008, artt. 37 and 41; DL 510/1996, art. 9-bis; the lines of `rules/gates.ts` */
export async function beginTrial(
  tx: Tx,
  i: Introduction,
  d: { firstDay: CalendarDay },
  today: CalendarDay,
): Promise<Taken> {
  if (!mayAct(i.state, 'begin-trial')) return refuse('not-in-this-state');
  if (d.firstDay < today) return refuse('first-day-past', 'firstDay');
  const place = (await listOfferedPlaces(tx, [i.placeId])).get(i.placeId);
  if (place === undefined) return refuse('absent');
  const gates = standingGates(gatesFor(place.kind, d.firstDay), await listGates(tx, i.id, false));
  const missing = missingFor(gates, d.firstDay);
  if (missing.length > 0) return { ...refuse('gates-missing', 'firstDay'), missing };
  const stopped = (await stoppedBy(tx, i)) ?? (await inTrialElsewhere(tx, i));
  if (stopped !== null) return stopped;
  return takeStep(
    tx,
    i,
    { kind: 'trial-began', onDay: d.firstDay, side: 'service' },
    { state: 'trial', stateSince: today, trialFrom: d.firstDay, nextOn: nextOn('trial', d.firstDay) },
  );
}
