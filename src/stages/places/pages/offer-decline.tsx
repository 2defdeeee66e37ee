import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { note, required } from '../../people/types.ts';
import { declineOffer } from '../commands/decline-offer.ts';
import { offerSpeak } from '../parts/offer-speak.ts';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { refusedOffer } from '../refusals.ts';
import { findOffer } from '../store/offers.ts';
import { aboveOffer, type OfOffer, offerUrl, saidOfOffer } from './opened-offer.ts';

/** Why not now, in the words colleagues read. */
export const declineSchema = z.strictObject({
  reason: required(note(500), 'text', 'text').refine((text) => [...text].length >= 3, 'text.too-short'),
});

/** GET /aziende/offerte/:offerId/non-adesso. */
export async function declineOfferPage(asked: OfOffer) {
  return declineAgain(asked, {}, []);
}

/** POST the same: closes the offer, whose page then says so. */
export async function saveDecline(asked: OfOffer<z.output<typeof declineSchema>>): Promise<Outcome> {
  const offer = await findOffer(asked.tx, asked.params.offerId);
  if (offer === undefined) return absent;
  const done = await declineOffer(asked.tx, offer, asked.body.reason, asked.now);
  return done.ok ? go(offerUrl(offer.id)) : refusedOffer(done);
}

/** The same form with what was typed. */
export async function declineAgain(asked: OfOffer, typed: Typed, problems: readonly Problem[]) {
  const offer = await findOffer(asked.tx, asked.params.offerId);
  if (offer === undefined) return undefined;
  const word = offerSpeak(asked.language);
  const said = saidOfOffer(problems, asked.language);
  return h(
    PlaceFormPage,
    {
      asked,
      title: word('declineTitle', { company: offer.companyName }),
      lead: word('declineLead'),
      above: aboveOffer(asked.language, offer),
      action: `${offerUrl(offer.id)}/non-adesso`,
      submit: word('declineSend'),
      problems: said,
    },
    h(TextareaField, {
      name: 'reason',
      label: word('reason'),
      hint: word('reasonHint'),
      maxLength: 500,
      value: typedText(typed, 'reason'),
      error: problemOf(said, 'reason'),
    }),
  );
}
