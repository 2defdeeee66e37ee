import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { openPlan } from '../rules/joint-plan.ts';
import { endPin, insertPin, type StoredPin } from '../store/pins.ts';
import type { JointTable } from './read-joint-table.ts';

/** Says of a pair at the table that it is to be, or never to be. The plan is asked first: a lock that does not fit with
 *  the others, or a quota that it puts out of reach, is refused before it is written. A veto of a locked pair, and the
 *  other way round, takes the place of what stood.
 *  @refuses 'absent'; 'reason-needed'; 'pair-pinned'; 'pair-without-points' for a lock where something stands in the way;
 *           'locks-do-not-fit', 'quota-out-of-reach' as the plan says; 'changed-meanwhile' */
export async function pinPair(
  tx: Tx,
  table: JointTable,
  pin: { caseId: string; placeId: string; kind: StoredPin['kind']; reason: string },
  now: Date,
): Promise<{ ok: true } | MatchingRefusal> {
  const person = table.people.find((p) => p.caseId === pin.caseId);
  if (!person || !table.places.some((p) => p.placeId === pin.placeId)) return refuse('absent');
  if (pin.reason.trim() === '') return refuse('reason-needed', 'reason');
  const is = (p: { caseId: string; placeId: string }) => p.caseId === pin.caseId && p.placeId === pin.placeId;
  const stood = table.pins.find(is);
  if (stood?.kind === pin.kind && !stood.spent) return refuse('pair-pinned');
  if (pin.kind === 'lock' && !table.input.scores.some(is)) return refuse('pair-without-points');
  const plan = openPlan({
    ...table.input,
    pins: [
      ...table.input.pins.filter((p) => !is(p)),
      { caseId: pin.caseId, placeId: pin.placeId, kind: pin.kind },
    ],
  });
  if (!plan.ok) return refuse(plan.code);
  if (stood && !(await endPin(tx, stood, now))) return refuse('changed-meanwhile');
  const { personId, territoryId, caseId } = person;
  if (
    !(await insertPin(
      tx,
      { territoryId, personId, caseId, placeId: pin.placeId },
      pin.kind,
      pin.reason.trim(),
    ))
  )
    return refuse('pair-pinned');
  await appendEvent(tx, { kind: matchingEvents.pinned, territoryId, personId, caseId });
  return { ok: true };
}
