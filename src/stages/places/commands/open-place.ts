import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { mayAct, missingToOpen } from '../rules/places.ts';
import { updatePlace } from '../store/places.ts';
import type { Place } from '../types.ts';

/** Offers a place: from now on matching reads it.
 *  @refuses 'not-in-this-state', 'changed-meanwhile', and what it lacks */
export async function openPlace(
  tx: Tx,
  place: Place,
  version: number,
  now: Date,
): Promise<{ ok: true } | PlaceRefusal> {
  if (!mayAct(place.state, 'open')) return refuse('not-in-this-state');
  const [lack] = missingToOpen(place, dayInRome(now));
  if (lack !== undefined) return refuse(lack);
  const opened = version === place.version && (await updatePlace(tx, place, { state: 'open' }));
  return opened ? { ok: true } : refuse('changed-meanwhile');
}
