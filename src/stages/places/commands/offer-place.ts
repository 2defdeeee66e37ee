import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../../platform/audit/record.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import { enqueueFromApplicant } from '../../../platform/outbox/enqueue-from-applicant.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { callBy, offerTexts } from '../rules/offers.ts';
import { type RefusedWish, refusedWishes } from '../rules/refused-wishes.ts';
import {
  findServingTerritory,
  insertOffer,
  listLeadBodies,
  lockSender,
  type OfferContent,
} from '../store/offer-door.ts';
import type { CompanyOfferId } from '../types.ts';
import { openToCompany } from './open-to-company.ts';

/** Offers that one address may send in an hour: a consultant for a handful of companies, no program. */
const BOUND = { tries: 5, windowMs: 60 * 60 * 1000 };
/** The number of a form that was sent is remembered as long as tries are kept. */
const SENT = { tries: 1, windowMs: 24 * 60 * 60 * 1000 };

/** What came of offering a place. `answerBy`: the day by which somebody calls. */
export type PlaceOffered =
  | { ok: true; answerBy: CalendarDay }
  | { ok: false; code: 'too-many' | 'comune-not-served' }
  | { ok: false; code: 'wish'; wishes: readonly RefusedWish[] };

/** Takes in a place that a company offers on the public form, and tells the scouts of the bodies that lead the projects of
 *  its comune. Five from one address in an hour; the same form sent twice is one.
 *  @param offer `sentKey` came with the form
 *  @param request `address` is counted by its keyed hash and kept nowhere
 *  @refuses 'wish' where a text asks for something that is no demand of the task; 'comune-not-served'; 'too-many' */
export async function offerPlace(
  doors: Doors,
  offer: OfferContent & { sentKey: string },
  { address, now }: { address: string; now: Date },
): Promise<PlaceOffered> {
  return openToCompany(doors, async (tx) => {
    const answerBy = callBy(dayInRome(now));
    const from = throttleSubject(doors.ring, 'company-offer', address);
    const form = throttleSubject(doors.ring, 'company-offer', offer.sentKey);
    await lockSender(tx, from);
    if (await isThrottled(tx, [form], now, SENT)) return { ok: true, answerBy };
    if (await isThrottled(tx, [from], now, BOUND)) return { ok: false, code: 'too-many' };
    const wishes = refusedWishes(offerTexts(offer));
    if (wishes.length > 0) return { ok: false, code: 'wish', wishes };
    const territoryId = await findServingTerritory(tx, offer.codiceCatastale);
    if (territoryId === undefined) return { ok: false, code: 'comune-not-served' };
    const id = randomUUID() as CompanyOfferId;
    const written = await insertOffer(tx, { ...offer, id, territoryId, sentAt: now, answerBy });
    if (!written) return { ok: true, answerBy };
    await countWrongTry(tx, [from, form], now);
    await tell(tx, territoryId, id, now);
    await recordAudit(tx, null, {
      event: 'company-offer.send',
      outcome: 'done',
      requestId: id,
      dataClasses: ['company-log'],
    });
    return { ok: true, answerBy };
  });
}

async function tell(tx: SystemTx, territoryId: TerritoryId, id: CompanyOfferId, now: Date): Promise<void> {
  for (const organisationId of await listLeadBodies(tx, territoryId))
    await enqueueFromApplicant(tx, {
      kind: 'offer-arrived',
      link: `/aziende/offerte/${id}`,
      organisationId,
      role: 'scout',
      now,
    });
}
