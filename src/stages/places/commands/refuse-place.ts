import type { Tx } from '../../../platform/database/tx.ts';
import { findContact } from '../../companies/store/contacts.ts';
import { findSite } from '../../companies/store/sites.ts';
import { type PlaceRefusal, refuse, refuseWish } from '../refusals.ts';
import { placeTexts } from '../rules/place-texts.ts';
import { refusedWishes } from '../rules/refused-wishes.ts';
import { overlaps } from '../rules/shifts.ts';
import type { PlaceWritten } from '../store/places.ts';

/** Why a place cannot be kept as it is written.
 *  @refuses 'wish' with the field and the kind of it; 'site-not-theirs', 'tutor-not-theirs' for those of another company or
 *  who have gone; what contradicts itself in days, hours and shifts
 *  @returns undefined where nothing is wrong */
export async function refusePlace(
  tx: Tx,
  companyId: string,
  p: PlaceWritten,
): Promise<PlaceRefusal | undefined> {
  const [wish] = refusedWishes(placeTexts(p));
  if (wish !== undefined) return refuseWish(wish);
  const site = await findSite(tx, p.siteId);
  if (site?.companyId !== companyId) return refuse('site-not-theirs', 'siteId');
  const tutor = p.tutorId === null ? undefined : await findContact(tx, p.tutorId);
  if (p.tutorId !== null && tutor?.companyId !== companyId) return refuse('tutor-not-theirs', 'tutorId');
  if (p.fromOn !== null && p.toOn !== null && p.toOn < p.fromOn) return refuse('days-backwards', 'toOn');
  if (p.lostOn !== null && p.toOn !== null && p.toOn < p.lostOn) return refuse('lost-after-end', 'lostOn');
  if (p.weeklyHoursMin !== null && p.weeklyHoursMax !== null && p.weeklyHoursMax < p.weeklyHoursMin)
    return refuse('hours-backwards', 'hoursMax');
  return overlaps(p.shifts) ? refuse('shifts-overlap', 'day1') : undefined;
}
