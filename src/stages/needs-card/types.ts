import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CaseId } from '../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';
import type { PersonId, RepresentativeId } from '../people/types.ts';
import { type AccommodationCode, accommodationCodes, weekdays } from '../places/types.ts';

export type NeedsCardId = Branded<string, 'NeedsCardId'>;

/** Being written; before her; as she answered; taken back; followed by a newer one. */
export const cardStates = ['draft', 'to-agree', 'agreed', 'not-agreed', 'revoked', 'superseded'] as const;
export type CardState = (typeof cardStates)[number];

/** What she may answer when it is put before her. «Not now» and «ask someone» leave it open. */
export const offeredAnswers = ['agrees', 'does-not-agree', 'not-now', 'asks-someone'] as const;
export type OfferedAnswer = (typeof offeredAnswers)[number];
/** The same, and taking it back later. */
export type CardAnswerKind = OfferedAnswer | 'revokes';

/** Who in a company may be told something; an empty list is «nobody». */
export const addressees = ['owner', 'tutor', 'colleagues'] as const;
export type Addressee = (typeof addressees)[number];

/** Who says it: she herself, or who accompanies her. */
export const sayers = ['herself', 'coach'] as const;
export type Sayer = (typeof sayers)[number];

/** Most of each in one card: a card is read standing up. */
export const MOST_NEEDS = 12;
export const MOST_SAID = 3;
/** Longest sentence of a card, in characters. */
export const SENTENCE_MAX = 160;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const sentence = z.string().min(2).max(SENTENCE_MAX);
const stretch = z.strictObject({
  weekday: z.union(weekdays.map((d) => z.literal(d))),
  from: clock,
  to: clock,
});
const saidSchema = z.strictObject({
  words: sentence,
  by: z.enum(sayers),
  to: z.array(z.enum(addressees)).max(addressees.length),
});

/** What a card holds, and all that it can hold. From which assessment a need comes is nowhere in it. */
export const cardContentSchema = z.strictObject({
  /** in functional words, as a company reads them; the code lets a place be compared */
  needs: z
    .array(z.strictObject({ code: z.enum(accommodationCodes).nullable(), words: sentence }))
    .max(MOST_NEEDS),
  /** hours of work */
  hours: z.array(stretch).max(14),
  /** «orario concordato»: when she is not there, by agreement; never why */
  agreedAbsences: z.array(stretch).max(7),
  /** what else is said of her, by whom, to whom */
  said: z.array(saidSchema).max(MOST_SAID),
});

/** See `cardContentSchema`. */
export type CardContent = z.output<typeof cardContentSchema>;
/** One need: a code of the catalogue, or null for words of one's own; the words are what is read. */
export type CardNeed = CardContent['needs'][number];
/** Part of a day of the week (Monday is 1), HH:MM in Italy, `to` after `from`. */
export type Stretch = CardContent['hours'][number];
/** One thing that is said beside the card. */
export type Said = z.output<typeof saidSchema>;

export type NeedsCard = {
  id: NeedsCardId;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  /** first, second version of the case */
  number: number;
  state: CardState;
  content: CardContent;
  /** SHA-256 of its canonical text, lower-case hex; null in a draft */
  sha256: string | null;
  writtenBy: AccountId;
  writtenAt: Date;
  offeredAt: Date | null;
  answeredAt: Date | null;
  revokedAt: Date | null;
  version: number;
};

/** How her answer came to be known, and whose it is. `how`: how it was explained, where it was told. */
export type CardAnswerWay =
  | { way: 'signed-in'; part: 'person'; how: null }
  | { way: 'told'; part: 'person' | 'representative'; how: ExplainedHow };
/** How a card is explained to her. */
export const explainedHow = [
  'in-person',
  'telephone',
  'video-call',
  'home-visit',
  'with-interpreter',
  'easy-to-read',
] as const;
export type ExplainedHow = (typeof explainedHow)[number];

/** One answer about one card. */
export type CardAnswer = {
  id: string;
  cardId: NeedsCardId;
  answer: CardAnswerKind;
  part: 'person' | 'representative';
  representativeId: RepresentativeId | null;
  way: 'signed-in' | 'told';
  how: ExplainedHow | null;
  /** in her words; null where she used none */
  words: string | null;
  sha256: string;
  answeredOn: CalendarDay;
  recordedBy: AccountId;
  recordedAt: Date;
};

/** A need proposed to whoever writes the card. `because` are ICF codes and marks of the balance: shown to her who writes
 *  and stored nowhere. */
export type ProposedNeed = { code: AccommodationCode; because: readonly ProposalSource[] };
/** Where a proposal comes from: a code of the functional profile, or one thing that the balance says. */
export type ProposalSource =
  | { of: 'profile'; code: string }
  | { of: 'balance'; what: 'quiet' | 'few-people' | 'no-public' | 'few-hours' | 'times' | 'travel' };

/** Who is called, with the hours in which he or she answers. */
const caller = z.strictObject({
  name: z.string().min(2).max(120),
  phone: z.string().min(3).max(40),
  hours: z.string().min(2).max(120),
});

/** Somebody who answers the telephone. */
export type Caller = z.output<typeof caller>;

/** All that a company may read of an introduction. There is no place here for anything else: not who referred her, not
 *  what she has, not her address, her age, her codice fiscale. */
export const companySafeSchema = z.strictObject({
  addressee: z.enum(['owner', 'tutor']),
  name: z.string().min(2).max(160),
  hours: cardContentSchema.shape.hours,
  agreedAbsences: cardContentSchema.shape.agreedAbsences,
  /** words of the card, as she agreed to them */
  needs: z.array(sentence).max(MOST_NEEDS),
  /** what she chose to have said to this addressee by who accompanies her */
  said: z.array(sentence).max(MOST_SAID),
  coach: caller,
  substitute: caller.nullable(),
  project: z.string().min(2).max(200),
  /** name of the body as it stands beside a person */
  body: z.string().min(2).max(200),
  place: z.string().min(2).max(200),
  appointment: z
    .strictObject({
      day: z.iso.date().transform((day) => day as CalendarDay),
      at: clock,
      minutes: z.number().int().min(5).max(480),
      where: z.string().min(2).max(200),
    })
    .nullable(),
  madeOn: z.iso.date().transform((day) => day as CalendarDay),
});

/** What is put into a sheet for a company. */
export type CompanySafeInput = z.input<typeof companySafeSchema>;
declare const checked: unique symbol;
/** The same, checked: what draws a sheet, a mail or a calendar file for a company takes this and nothing wider. */
export type CompanySafe = z.output<typeof companySafeSchema> & { readonly [checked]: 'company-safe' };

/** Makes it. @throws ZodError for a key that does not belong, and for what is out of its bounds */
export function companySafe(input: CompanySafeInput): CompanySafe {
  return companySafeSchema.parse(input) as CompanySafe;
}
