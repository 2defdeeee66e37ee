import type { Language } from '../../../ui/language.ts';
import { birthplaceByCode } from '../../../values/birthplace.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Contact, Identity } from '../types.ts';

/** Name of a comune or country, as one types it; the code itself where the catalogue does not know it. */
export function placeName(code: string | null, lang: Language): string {
  if (code === null) return '';
  const place = birthplaceByCode(code);
  if (place === undefined) return code;
  return place.kind === 'comune' ? `${place.comune.name} (${place.comune.province})` : place.country[lang];
}

/** An identity as its form would have been typed. */
export function typedIdentity(i: Identity, lang: Language): Record<string, string> {
  return {
    familyName: i.familyName,
    givenName: i.givenName,
    birthDate: i.birthDate ? formatDay(i.birthDate, 'it') : '',
    birthplace: placeName(i.birthplace, lang),
    sex: i.sex ?? '',
    codiceFiscale: i.codiceFiscale ?? '',
    mismatchReason: i.mismatchReason ?? '',
  };
}

/** Contacts as their form would have been typed. */
export function typedContact(c: Contact, lang: Language): Record<string, string> {
  return {
    address: c.address ?? '',
    comune: placeName(c.comune, lang),
    phone: c.phone ?? '',
    email: c.email ?? '',
    preferredChannel: c.preferredChannel ?? '',
    howToReach: c.howToReach ?? '',
    language: c.language ?? '',
    telephoneAnswer: c.telephoneAnswer ?? '',
  };
}
