import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import type { Option } from '../../../ui/field-props.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { findSimilarCompanies } from '../../companies/commands/find-similar-companies.ts';
import { nextStepOf } from '../../companies/rules/next-step.ts';
import { findCompany } from '../../companies/store/companies.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { type TakenOffer, takeOffer } from '../commands/take-offer.ts';
import { offerSpeak } from '../parts/offer-speak.ts';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { refusedOffer } from '../refusals.ts';
import { type CompanyOffer, findOffer } from '../store/offers.ts';
import type { takeSchema } from './offer-schema.ts';
import { OfferTakeFields } from './offer-take-fields.tsx';
import { aboveOffer, type OfOffer, offerUrl, saidOfOffer, speakingBodies } from './opened-offer.ts';

/** GET /aziende/offerte/:offerId/prendi-in-carico. */
export async function takeOfferPage(asked: OfOffer) {
  const offer = await findOffer(asked.tx, asked.params.offerId);
  return offer && shown(asked, offer, firstTyped(asked, offer), []);
}

/** POST the same: a contact in the log of the company it becomes. */
export async function saveTaken(asked: OfOffer<z.output<typeof takeSchema>>): Promise<Outcome> {
  const offer = await findOffer(asked.tx, asked.params.offerId);
  if (offer === undefined) return absent;
  const { body, what, nextStep, nextOn, into, chosenBy } = asked.body;
  const bodies = await speakingBodies(asked, offer.territoryId);
  const only = bodies.length === 1 ? bodies[0] : bodies.find((b) => b.value === body);
  if (only === undefined) return refusedOffer({ ok: false, code: 'body-not-hers', field: 'body' });
  const promised = nextStepOf(nextStep, nextOn);
  if ('code' in promised) return refusedOffer({ ok: false, ...promised });
  if (promised.next === null) return refusedOffer({ ok: false, code: 'step-missing', field: 'nextStep' });
  const siteName = offerSpeak(asked.language)('siteName', { comune: offer.comune });
  const taken: TakenOffer = {
    into: 'kind' in into ? { ...into, siteName } : into,
    body: only.value as OrganisationId,
    what,
    next: promised.next,
  };
  const done = await takeOffer(asked.tx, offer, taken, asked.now);
  if (done.ok) return go(`/aziende/${done.id}?fatto=noted`);
  return refusedOffer(done.field === 'into' ? { ...done, field: chosenBy } : done);
}

/** The same form with what was typed. */
export async function takeAgain(asked: OfOffer, typed: Typed, problems: readonly Problem[]) {
  const offer = await findOffer(asked.tx, asked.params.offerId);
  return offer && shown(asked, offer, typed, problems);
}

/** What the form proposes: the words of the company for the log, and a call by the day that it was told. */
function firstTyped(asked: OfOffer, offer: CompanyOffer): Typed {
  const word = offerSpeak(asked.language);
  const today = dayInRome(asked.now);
  const when = offer.whenToCall === null ? '' : `\n${word('callAt', { when: offer.whenToCall })}`;
  return {
    what: `${word('whatFirst', { name: offer.contactName, work: offer.work })}${when}`,
    nextStep: word('nextFirst', { name: offer.contactName }),
    nextOn: formatDay(offer.answerBy < today ? today : offer.answerBy, 'it'),
  };
}

/** Entries that are like the company of an offer. Taking it up replaces what a colleague promised: that is said beforehand. */
async function similarTo(asked: OfOffer, offer: CompanyOffer): Promise<Option[]> {
  const word = offerSpeak(asked.language);
  const typed = { name: offer.companyName, partitaIva: null };
  const options: Option[] = [];
  for (const { id, name, likeness } of await findSimilarCompanies(asked.tx, offer.territoryId, typed)) {
    const next = (await findCompany(asked.tx, id))?.next;
    const hint = next && word('promised', { step: next.step, day: formatDay(next.on, asked.language) });
    options.push({ value: id, label: word(`like.${likeness}`, { name }), hint: hint ?? undefined });
  }
  return options;
}

async function shown(asked: OfOffer, offer: CompanyOffer, typed: Typed, problems: readonly Problem[]) {
  const word = offerSpeak(asked.language);
  const said = saidOfOffer(problems, asked.language);
  return h(
    PlaceFormPage,
    {
      asked,
      title: word('takeTitle', { company: offer.companyName }),
      lead: word('takeLead'),
      above: aboveOffer(asked.language, offer),
      action: `${offerUrl(offer.id)}/prendi-in-carico`,
      submit: word('takeSend'),
      problems: said,
    },
    h(OfferTakeFields, {
      typed,
      problems: said,
      similar: await similarTo(asked, offer),
      bodies: await speakingBodies(asked, offer.territoryId),
    }),
  );
}
