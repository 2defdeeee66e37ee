import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import type { Option } from '../../../ui/field-props.ts';
import type { Language } from '../../../ui/language.ts';
import type { Problem } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import { companyWords } from '../../companies/words.ts';
import { offerSpeak } from '../parts/offer-speak.ts';
import type { ShownOffer } from '../parts/offer-view.tsx';
import { isLate } from '../rules/offers.ts';
import type { CompanyOffer } from '../store/offers.ts';
import type { CompanyOfferId } from '../types.ts';
import { offerDeskWords } from '../words/offer-desk.ts';

/** A request about one offer. */
export type OfOffer<B = unknown> = Asked<{ offerId: CompanyOfferId }, unknown, B>;

/** The list of offers. */
export const offersUrl = '/aziende/offerte';

/** The page of an offer. */
export const offerUrl = (id: CompanyOfferId): string => `${offersUrl}/${id}`;

/** The way back from a page below the list of offers. */
export function aboveOffer(lang: Language, offer?: Pick<CompanyOffer, 'id' | 'companyName'>) {
  return [
    { href: '/aziende', label: companyWords.companies[lang] },
    { href: offersUrl, label: offerSpeak(lang)('offers') },
    ...(offer ? [{ href: offerUrl(offer.id), label: offer.companyName }] : []),
  ];
}

/** An offer in words: its days, its telephone, whether it is late. */
export function shownOffer(o: CompanyOffer, asked: Pick<OfOffer, 'language' | 'now'>): ShownOffer {
  return {
    ...o,
    phone: o.phone === null ? null : formatPhone(o.phone as PhoneNumber),
    dial: o.phone,
    sent: formatDay(dayInRome(o.sentAt), asked.language),
    due: formatDay(o.answerBy, asked.language),
    late: isLate(o, dayInRome(asked.now)),
  };
}

/** Bodies of the reader's that speak with companies of a territory. */
export async function speakingBodies(asked: OfOffer, territoryId: string): Promise<Option[]> {
  const facts = await loadFacts(asked.tx, asked.me);
  const found = new Map<string, string>();
  for (const { organisationId, organisationName, territoryId: where } of asked.me.roles)
    if (
      organisationId !== null &&
      where === territoryId &&
      may(facts, { of: 'body', dataClass: 'company-log', action: 'write', organisationId })
    )
      found.set(organisationId, organisationName ?? '');
  return [...found].map(([value, label]) => ({ value, label }));
}

/** Problems of these forms in words: those of the desk, then those of companies. */
export function saidOfOffer(problems: readonly Problem[], lang: Language): Problem[] {
  return sayProblems(companyWords, sayProblems(offerDeskWords, problems, lang), lang);
}
