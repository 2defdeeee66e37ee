import type { Tx } from '../../../platform/database/tx.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { mayAct } from '../rules/places.ts';
import { updatePlace } from '../store/places.ts';
import type { Place } from '../types.ts';

/** Closes a place, for good: whoever needs it again copies it.
 *  @param reason 2 to 300 characters
 *  @refuses 'not-in-this-state', 'changed-meanwhile' */
export async function closePlace(
  tx: Tx,
  place: Place,
  version: number,
  reason: string,
): Promise<{ ok: true } | PlaceRefusal> {
  if (!mayAct(place.state, 'close')) return refuse('not-in-this-state');
  const closed =
    version === place.version && (await updatePlace(tx, place, { state: 'closed', closedReason: reason }));
  return closed ? { ok: true } : refuse('changed-meanwhile');
}
