import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { matchingEvents } from '../events.ts';
import { type MatchingRefusal, refuse } from '../refusals.ts';
import { openPlan } from '../rules/joint-plan.ts';
import { endPin } from '../store/pins.ts';
import type { JointTable } from './read-joint-table.ts';

/** Takes a lock or a veto back.
 *  @refuses 'no-such-pin'; 'changed-meanwhile'; what the plan without it cannot meet */
export async function unpinPair(
  tx: Tx,
  table: JointTable,
  pair: { caseId: string; placeId: string },
  now: Date,
): Promise<{ ok: true } | MatchingRefusal> {
  const is = (p: { caseId: string; placeId: string }) =>
    p.caseId === pair.caseId && p.placeId === pair.placeId;
  const pin = table.pins.find(is);
  const person = table.people.find((p) => p.caseId === pair.caseId);
  if (pin === undefined || person === undefined) return refuse('no-such-pin');
  const plan = openPlan({ ...table.input, pins: table.input.pins.filter((p) => !is(p)) });
  if (!plan.ok) return refuse(plan.code);
  if (!(await endPin(tx, pin, now))) return refuse('changed-meanwhile');
  const { personId, territoryId, caseId } = person;
  await appendEvent(tx, { kind: matchingEvents.unpinned, territoryId, personId, caseId });
  return { ok: true };
}
