import { randomUUID } from 'node:crypto';
import { declineOffer } from '../../src/stages/places/commands/decline-offer.ts';
import { offerPlace } from '../../src/stages/places/commands/offer-place.ts';
import { findOffer, listWaitingOffers } from '../../src/stages/places/store/offers.ts';
import { parsePhoneNumber } from '../../src/values/phone-number.ts';
import { speakers } from './company-keys.ts';
import { type OfferData, offers } from './data/offers.ts';
import { done } from './done.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';

/** Companies offer places on the public form; the scout answers one of them. */
export async function layOutOffers(stage: PathStage): Promise<void> {
  for (const offer of offers) {
    await send(stage, offer);
    const { reason } = offer;
    if (reason === null) continue;
    const at = hourOf(stage, offer.daysAgo - 2, '11:30');
    await actAs(stage, speakers['sud-est'].scout[0], at, async (tx) => {
      const waiting = (await listWaitingOffers(tx)).find((o) => o.company === offer.companyName);
      const found = waiting && (await findOffer(tx, waiting.id));
      if (found === undefined) throw new Error(`No offer of ${offer.companyName}.`);
      done(await declineOffer(tx, found, reason, at));
    });
  }
}

async function send(stage: PathStage, { daysAgo, comune, reason: _, ...offer }: OfferData): Promise<void> {
  const phone = parsePhoneNumber(offer.phone);
  if (!phone.ok) throw new Error(`${offer.phone} is no telephone number.`);
  const sent = await offerPlace(
    stage.doors,
    { ...offer, phone: phone.value, codiceCatastale: comune, email: null, sentKey: randomUUID() },
    { address: '192.0.2.200', now: hourOf(stage, daysAgo, '15:45') },
  );
  if (!sent.ok) throw new Error(`The offer of ${offer.companyName} was refused: ${sent.code}.`);
}
