import { z } from 'zod';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { nameField } from '../../organisations/types.ts';
import { closePlace } from '../commands/close-place.ts';
import { copyPlace } from '../commands/copy-place.ts';
import { openPlace } from '../commands/open-place.ts';
import { answered, type OfPlace, openPlaceOf, placeUrl } from './opened-place.ts';

/** The form that closes a place. */
export const closeSchema = z.strictObject({ reason: nameField(2, 300) });

/** POST /posti/:placeId/apri. */
export async function open(asked: OfPlace): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const done = await openPlace(asked.tx, opened.place, asked.version ?? 0, asked.now);
  return answered(done, `${placeUrl(opened.place.id)}?fatto=opened`, asked.language);
}

/** POST /posti/:placeId/chiudi. */
export async function close(asked: OfPlace<unknown, z.output<typeof closeSchema>>): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const done = await closePlace(asked.tx, opened.place, asked.version ?? 0, asked.body.reason);
  return answered(done, `${placeUrl(opened.place.id)}?fatto=closed`, asked.language);
}

/** POST /posti/:placeId/copia: to the copy. */
export async function copy(asked: OfPlace): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const done = await copyPlace(asked.tx, opened.place);
  return done.ok ? go(`${placeUrl(done.id)}?fatto=copied`) : answered(done, '', asked.language);
}
