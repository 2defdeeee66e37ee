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

/** What may be said to whoever telephones about her, the most careful first. */
export const telephoneAnswers = ['neither-confirm-nor-deny', 'only-call-back', 'may-say-who-i-am'] as const;
export type TelephoneAnswer = (typeof telephoneAnswers)[number];

export type Contact = {
  address: string | null;
  /** cadastral code of the comune of residence */
  comune: string | null;
  phone: string | null;
  email: string | null;
  preferredChannel: Channel | null;
  howToReach: string | null;
  language: SpokenLanguage | null;
  /** what may be said to whoever telephones about her; null counts as the first of the list */
  telephoneAnswer: TelephoneAnswer | null;
};

/** Contacts of which nothing is known yet. */
export const emptyContact: Contact = {
  address: null,
  comune: null,
  phone: null,
  email: null,
  preferredChannel: null,
  howToReach: null,
  language: null,
  telephoneAnswer: null,
};

type Refusal = { ok: false; reason: string };
type Parsed<T> = { ok: true; value: T } | Refusal;

/** A field that holds text and becomes a value; an empty one becomes null. The message is a key of the words. */
export function optional<T>(parse: (text: string) => Parsed<T>, prefix: string) {
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
export function required<T>(parse: (text: string) => Parsed<T>, prefix: string, field: string) {
  return z
    .string()
    .max(20_000)
    .default('')
    .transform((text, ctx): T => {
      const parsed: Parsed<T> = text.trim() === '' ? { ok: false, reason: 'empty' } : parse(text);
      if (parsed.ok) return parsed.value;
      ctx.addIssue({
        code: 'custom',
        message: parsed.reason === 'empty' ? `${field}.empty` : `${prefix}.${parsed.reason}`,
      });
      return z.NEVER;
    });
}

/** Reads a day as people write it. */
export const day = (text: string): Parsed<CalendarDay> => {
  const value = parseItalianDay(text);
  return value === undefined ? { ok: false, reason: 'no-such-day' } : { ok: true, value };
};

/** A place by its name, or by its code of four characters; `comuniOnly` leaves the foreign countries out. */
export const place =
  (comuniOnly: boolean) =>
  (text: string): Parsed<string> => {
    const code = text.trim().toUpperCase();
    if (isBirthplaceCode(code) && !(comuniOnly && code.startsWith('Z'))) return { ok: true, value: code };
    const found = birthplaceByName(text).filter((p) => !comuniOnly || p.kind === 'comune');
    const only = found[0];
    if (only === undefined) return { ok: false, reason: 'unknown' };
    return found.length > 1 ? { ok: false, reason: 'ambiguous' } : { ok: true, value: only.code };
  };

/** Reads some words of at most `max` characters. */
export const note = (max: number) => (text: string) => normaliseText(text, { max });

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
  telephoneAnswer: z
    .enum(['', ...telephoneAnswers])
    .default('')
    .transform((a): TelephoneAnswer | null => (a === '' ? null : a)),
};
export const contactSchema = z.strictObject(contactFields);

export type RepresentativeId = Branded<string, 'RepresentativeId'>;
export type DissentId = Branded<string, 'DissentId'>;
export type ClosePersonId = Branded<string, 'ClosePersonId'>;
export type ResidenceId = Branded<string, 'ResidenceId'>;
export type DuplicateId = Branded<string, 'DuplicateId'>;
export type MergeId = Branded<string, 'MergeId'>;

/** The acts that a decree is asked about, one by one. The list is closed; the database keeps the code. */
export const representedActs = [
  'application',
  'agreement-to-be-referred',
  'action-plan',
  'placement-agreement',
  'allowance-and-payments',
  'health',
  'residence',
  'image-release',
  'personal-data',
] as const;
export type RepresentedAct = (typeof representedActs)[number];

/** She alone; she and the representative; the representative for her. */
export const actModes = ['alone', 'together', 'represented'] as const;
export type ActMode = (typeof actModes)[number];

export const representativeKinds = ['amministratore-di-sostegno', 'tutore', 'curatore', 'parent'] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

/** What else the representative is to her, where that could pull the other way. */
export const representativeConflicts = ['none', 'case-manager', 'payer', 'host', 'other'] as const;
export type RepresentativeConflict = (typeof representativeConflicts)[number];

/** The judge's decree, as it stands on paper. */
export type Decree = { court: string; number: string; day: CalendarDay };

export type Representative = {
  id: RepresentativeId;
  /** the entry it was written under, which after a merge may be another of the same human being */
  personId: PersonId;
  kind: RepresentativeKind;
  name: string;
  contact: string | null;
  decree: Decree | null;
  validFrom: CalendarDay;
  /** last day of the decree; null where it sets none */
  validTo: CalendarDay | null;
  conflict: RepresentativeConflict;
  conflictNote: string | null;
  /** first day on which it counted no more, before its term */
  endedOn: CalendarDay | null;
  version: number;
};

/** Where a representative's powers stand, as a page says it. */
export type RepresentativeStanding = 'in-force' | 'ends-soon' | 'expired' | 'ended' | 'not-yet' | 'by-death';

/** One line of what a decree says: the last line of an act counts. */
export type RepresentationAct = {
  representativeId: RepresentativeId;
  act: RepresentedAct;
  mode: ActMode;
  recordedAt: Date;
};

export const dissentOutcomes = [
  'she-agrees-now',
  'representative-withdraws',
  'judge-decided',
  'step-given-up',
] as const;
export type DissentOutcome = (typeof dissentOutcomes)[number];

/** She says no, the representative yes. Open while `resolvedOn` is null. */
export type Dissent = {
  id: DissentId;
  personId: PersonId;
  representativeId: RepresentativeId;
  act: RepresentedAct;
  referralId: string | null;
  herWords: string;
  recordedAt: Date;
  /** day on which the representative told the giudice tutelare */
  toldOn: CalendarDay | null;
  resolvedOn: CalendarDay | null;
  outcome: DissentOutcome | null;
  version: number;
};

/** The things for which she may choose somebody near her. */
export const chosenThings = ['appointments', 'documents', 'call-if-absent'] as const;
export type ChosenThing = (typeof chosenThings)[number];

export type ClosePerson = {
  id: ClosePersonId;
  personId: PersonId;
  name: string;
  bond: string | null;
  phone: string | null;
  note: string | null;
  /** empty where she chose nothing: this one is told nothing */
  chosenFor: readonly ChosenThing[];
  chosenOn: CalendarDay | null;
  revokedOn: CalendarDay | null;
  version: number;
};

export type Residence = {
  id: ResidenceId;
  /** cadastral code of the comune */
  comune: string;
  address: string | null;
  validFrom: CalendarDay;
  /** the row that this one replaces */
  corrects: ResidenceId | null;
  recordedAt: Date;
};
