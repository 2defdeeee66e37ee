import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { introductionEvents } from '../events.ts';
import { refuse } from '../refusals.ts';
import { gatesFor } from '../rules/gates.ts';
import { mayAct } from '../rules/ladder.ts';
import { insertGate } from '../store/gates.ts';
import { listOfferedPlaces } from '../store/offered-places.ts';
import type { Gate, Introduction } from '../types.ts';
import type { Taken } from './take-step.ts';

/** Enters a gate: passed with its paper, or not needed with the reason. A later line of the same gate takes the place of
 *  an earlier one, and both stay.
 *  @refuses 'not-in-this-state' unless the activation has begun; 'gate-unknown' for one that this kind of place does not ask;
 *  'gate-required' for a «non serve» where the kind requires it; 'day-in-future' */
export async function passGate(
  tx: Tx,
  i: Introduction,
  g: Pick<Gate, 'gate' | 'needed' | 'passedOn' | 'reference'>,
  today: CalendarDay,
): Promise<Taken> {
  if (!mayAct(i.state, 'pass-gate')) return refuse('not-in-this-state');
  const place = (await listOfferedPlaces(tx, [i.placeId])).get(i.placeId);
  if (place === undefined) return refuse('absent');
  const rule = gatesFor(place.kind, today).find((r) => r.gate === g.gate);
  if (rule === undefined) return refuse('gate-unknown', 'gate');
  if (!g.needed && rule.need === 'required') return refuse('gate-required', 'needed');
  if (g.passedOn > today) return refuse('day-in-future', 'passedOn');
  await insertGate(tx, i, g);
  await appendEvent(tx, {
    kind: introductionEvents['gate-passed'],
    territoryId: i.territoryId,
    personId: i.personId,
    caseId: i.caseId,
  });
  return { ok: true };
}
