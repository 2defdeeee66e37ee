import { z } from 'zod';
import { birthplaceByName, isBirthplaceCode } from '../../values/birthplace.ts';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { parseItalianDay } from '../../values/calendar-day.ts';
import { type CodiceFiscale, parseCodiceFiscale, type Sex } from '../../values/codice-fiscale.ts';
import { parseEmailAddress } from '../../values/email-address.ts';
import { normaliseName } from '../../values/person-name.ts';
import { parsePhoneNumber } from '../../values/phone-number.ts';
import { normaliseText } from '../../values/plain-text.ts';
import type { TerritoryId } from '../organisations/types.ts';

export type PersonId = Branded<string, 'PersonId'>;
export type IdentityId = Branded<string, 'IdentityId'>;

export type Person = { id: PersonId; territoryId: TerritoryId; code: string };

export type Identity = {
  familyName: string;
  givenName: string;
  birthDate: CalendarDay | null;
  /** cadastral code of the comune, or Z and three digits for a country */
  birthplace: string | null;
  sex: Sex | null;
  codiceFiscale: CodiceFiscale | null;
  /** why the codice fiscale was kept although it does not agree, or why there is none */
  mismatchReason: string | null;
};

export const channels = ['telephone', 'text-message', 'e-mail', 'letter', 'through-trusted-person'] as const;
export type Channel = (typeof channels)[number];

export const spokenLanguages = [
  'it',
  'en',
  'ro',
  'sq',
  'ar',
  'zh',
  'es',
  'fr',
  'uk',
  'bn',
  'lis',
  'other',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export type Contact = {
  address: string | null;
  /** cadastral code of the comune of residence */
  comune: string | null;
  phone: string | null;
  email: string | null;
  preferredChannel: Channel | null;
  howToReach: string | null;
  language: SpokenLanguage | null;
};

type Refusal = { ok: false; reason: string };
type Parsed<T> = { ok: true; value: T } | Refusal;

/** A field that holds text and becomes a value; an empty one becomes null. The message is a key of the words. */
function optional<T>(parse: (text: string) => Parsed<T>, prefix: string) {
  return z
    .string()
    .max(20_000)
    .default('')
    .transform((text, ctx): T | null => {
      if (text.trim() === '') return null;
      const parsed = parse(text);
      if (parsed.ok) return parsed.value;
      ctx.addIssue({ code: 'custom', message: `${prefix}.${parsed.reason}` });
      return z.NEVER;
    });
}

/** The same where something must be written; `field` names what is missing. */
function required<T>(parse: (text: string) => Parsed<T>, prefix: string, field: string) {
  return z
    .string()
    .max(20_000)
    .default('')
    .transform((text, ctx): T => {
      const parsed = parse(text);
      if (parsed.ok) return parsed.value;
      ctx.addIssue({
        code: 'custom',
        message: parsed.reason === 'empty' ? `${field}.empty` : `${prefix}.${parsed.reason}`,
      });
      return z.NEVER;
    });
}

const day = (text: string): Parsed<CalendarDay> => {
  const value = parseItalianDay(text);
  return value === undefined ? { ok: false, reason: 'no-such-day' } : { ok: true, value };
};

/** A place by its name, or by its code of four characters; `comuniOnly` leaves the foreign countries out. */
const place =
  (comuniOnly: boolean) =>
  (text: string): Parsed<string> => {
    const code = text.trim().toUpperCase();
    if (isBirthplaceCode(code) && !(comuniOnly && code.startsWith('Z'))) return { ok: true, value: code };
    const found = birthplaceByName(text).filter((p) => !comuniOnly || p.kind === 'comune');
    const only = found[0];
    if (only === undefined) return { ok: false, reason: 'unknown' };
    return found.length > 1 ? { ok: false, reason: 'ambiguous' } : { ok: true, value: only.code };
  };

const note = (max: number) => (text: string) => normaliseText(text, { max });

/** The form of who she is. Codes of the words as messages; unknown fields are refused. */
export const identityFields = {
  familyName: required(normaliseName, 'name', 'familyName'),
  givenName: required(normaliseName, 'name', 'givenName'),
  birthDate: optional(day, 'day'),
  birthplace: optional(place(false), 'birthplace'),
  sex: z
    .enum(['', 'F', 'M'])
    .default('')
    .transform((s): Sex | null => (s === '' ? null : s)),
  codiceFiscale: optional(parseCodiceFiscale, 'codiceFiscale'),
  mismatchReason: optional(note(500), 'text'),
};
export const identitySchema = z.strictObject(identityFields);

/** The form of how to reach her. */
export const contactFields = {
  address: optional(note(200), 'text'),
  comune: optional(place(true), 'comune'),
  phone: optional(parsePhoneNumber, 'phone'),
  email: optional(parseEmailAddress, 'email'),
  preferredChannel: z
    .enum(['', ...channels])
    .default('')
    .transform((c): Channel | null => (c === '' ? null : c)),
  howToReach: optional(note(2_000), 'text'),
  language: z
    .enum(['', ...spokenLanguages])
    .default('')
    .transform((l): SpokenLanguage | null => (l === '' ? null : l)),
};
export const contactSchema = z.strictObject(contactFields);
