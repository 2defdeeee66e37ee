import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CaseId } from '../eligibility/types.ts';
import { type AccountId, nameField, optionalNameField, type TerritoryId } from '../organisations/types.ts';
import { note, optional, type PersonId, type RepresentativeId } from '../people/types.ts';

export type BalanceId = Branded<string, 'BalanceId'>;
export type BalanceSessionId = Branded<string, 'BalanceSessionId'>;
export type BalanceEntryId = Branded<string, 'BalanceEntryId'>;
export type BalanceSignatureId = Branded<string, 'BalanceSignatureId'>;

/** The three phases, then closed. */
export const balanceStates = ['welcome', 'investigation', 'conclusion', 'closed'] as const;
export type BalanceState = (typeof balanceStates)[number];
export type BalancePhase = Exclude<BalanceState, 'closed'>;

/** What the next step of a balance may lack; each has its sentence in the words. */
export const balanceLacks = [
  'needs',
  'contract-person',
  'contract-representative',
  'contract-operator',
  'dissent-open',
  'no-entry',
  'synthesis',
  'sessions-unsigned',
  'hours',
] as const;
export type BalanceLack = (typeof balanceLacks)[number];

export type Balance = {
  id: BalanceId;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  /** first, second of the case */
  number: number;
  state: BalanceState;
  /** whole hours that the notice asks; null where none are established */
  hoursDue: number | null;
  /** what she asks of it, and why a balance; null until it is written */
  needs: string | null;
  /** the conclusion, in words for her */
  synthesis: string | null;
  openedBy: AccountId;
  openedAt: Date;
  /** day on which the contract was signed by all who had to */
  contractOn: CalendarDay | null;
  closedAt: Date | null;
  followUpOn: CalendarDay | null;
  version: number;
};

/** Held, or «not today»: the second has no minutes and no effect. */
export const balanceSessionOutcomes = ['held', 'not-today'] as const;

export type BalanceSession = {
  id: BalanceSessionId;
  personId: PersonId;
  balanceId: BalanceId;
  phase: BalancePhase;
  outcome: (typeof balanceSessionOutcomes)[number];
  heldOn: CalendarDay;
  /** HH:MM */
  startsAt: string | null;
  minutes: number;
  place: string | null;
  /** who else was there, chosen by her */
  withWhom: string | null;
  content: string | null;
  heldBy: AccountId;
  version: number;
};

/** Who signs. */
export type SigningPart = 'person' | 'representative' | 'operator';
/** How she who signs was known to be herself: signed in with a password, chosen in a demonstration, or by a paper that a
 *  second operator confirms. */
export type IdentityLevel = 'password' | 'demonstration' | 'paper';

/** A signature under some text, as the rules read it; the plan's signatures are of the same shape. */
export type Signature = {
  part: SigningPart;
  way: 'signed-in' | 'paper';
  representativeId: RepresentativeId | null;
  identityLevel: IdentityLevel;
  /** SHA-256 of the text that was signed, lower-case hex */
  sha256: string;
  fileId: string | null;
  /** who signed, or who uploaded the paper */
  recordedBy: AccountId;
  signedOn: CalendarDay;
  recordedAt: Date;
  confirmedBy: AccountId | null;
  /** when a second operator looked at the paper; with `refusedReason` she did not confirm it */
  confirmedAt: Date | null;
  refusedReason: string | null;
};

/** What is signed in a balance. */
export type SignedSubject = 'contract' | 'session' | 'synthesis';
export type BalanceSignature = Signature & {
  id: BalanceSignatureId;
  personId: PersonId;
  balanceId: BalanceId;
  subject: SignedSubject;
  subjectId: string;
  version: number;
};

/** Kinds of what a balance holds. */
export const sections = [
  'experience',
  'education',
  'competence',
  'interest',
  'value',
  'constraint',
  'preference',
] as const;
export type Section = (typeof sections)[number];

/** The forms by which entries are written: the preferences have five. */
export const entryForms = [
  'experience',
  'education',
  'competence',
  'interest',
  'value',
  'constraint',
  'occupation',
  'hours',
  'travel',
  'environment',
  'company',
] as const;
export type EntryForm = (typeof entryForms)[number];

export const vocabularyKinds = ['occupation', 'skill'] as const;
export type VocabularyKind = (typeof vocabularyKinds)[number];

/** An occupation or a skill by its code in a public classification; `label` is the Italian one on the day of choice. */
export type TermRef = { scheme: string; code: string; label: string };

/** A term of the vocabulary. */
export type VocabularyTerm = {
  kind: VocabularyKind;
  scheme: string;
  code: string;
  labelIt: string;
  labelEn: string;
  /** code of the group it belongs to */
  broader: string | null;
};

/** What the choices of the forms may be. */
export const experienceKinds = ['job', 'placement', 'volunteering', 'care', 'own-business', 'other'] as const;
export const likings = ['yes', 'in-part', 'no'] as const;
/** Levels of ISCED 2011. */
export const iscedLevels = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const;
export const educationStates = ['completed', 'ongoing', 'interrupted'] as const;
/** «Competenze di base, trasversali, tecnico-professionali; potenziali ed espresse» */
export const competenceKinds = ['base', 'transversal', 'technical'] as const;
export const competenceStates = ['expressed', 'potential'] as const;
export const constraintKinds = ['times', 'travel', 'family', 'tasks', 'environment', 'other'] as const;
export const wishes = ['wanted', 'accepted', 'unwanted'] as const;
export const dayParts = ['morning', 'afternoon', 'evening', 'night', 'saturday', 'sunday'] as const;
export const travelMeans = ['on-foot', 'bicycle', 'bus', 'train', 'moped', 'car', 'accompanied'] as const;
export const noiseLevels = ['quiet', 'some', 'any'] as const;
export const companies = ['alone', 'few', 'many', 'any'] as const;
export const workplaces = ['indoors', 'outdoors', 'either'] as const;
export const publicContacts = ['yes', 'no', 'either'] as const;

const chosen = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { message: 'choice.missing' });
const chosenOrNone = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(['', ...values], { message: 'choice.missing' })
    .default('')
    .transform((v): T[number] | null => (v === '' ? null : v));
const ticked = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.enum(values).transform((one) => [one]), z.array(z.enum(values)).max(20)]).default([]);
/** A field of a whole number from `min` to `max`, or null where nothing was typed. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .max(40)
    .default('')
    .transform((text, ctx): number | null => {
      const typed = text.trim();
      if (typed === '') return null;
      const value = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
      if (value >= min && value <= max) return value;
      const message = Number.isNaN(value) ? 'number.malformed' : 'number.out-of-range';
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
const text = (max: number) => optional(note(max), 'text');
const year = whole(1930, 2100);
/** A chosen term as a form sends it: scheme and code, or «none» for her words alone. */
const term = z.string().max(260).default('');

/** The forms of the entries. `term` is what was chosen among the terms offered for `what`. */
export const entrySchemas = {
  experience: z.strictObject({
    kind: chosen(experienceKinds),
    what: nameField(2, 200),
    term,
    where: optionalNameField(160),
    fromYear: year,
    toYear: year,
    tasks: text(2_000),
    liked: chosenOrNone(likings),
  }),
  education: z.strictObject({
    level: chosen(iscedLevels),
    what: nameField(2, 200),
    where: optionalNameField(160),
    year,
    state: chosen(educationStates),
  }),
  competence: z.strictObject({
    kind: chosen(competenceKinds),
    state: chosen(competenceStates),
    what: nameField(2, 200),
    term,
    evidence: text(2_000),
  }),
  interest: z.strictObject({ what: nameField(2, 200), why: text(2_000) }),
  value: z.strictObject({ what: nameField(2, 200), why: text(2_000) }),
  constraint: z.strictObject({ kind: chosen(constraintKinds), what: nameField(2, 200), why: text(2_000) }),
  occupation: z.strictObject({ wish: chosen(wishes), what: nameField(2, 200), term, why: text(2_000) }),
  hours: z.strictObject({ minHours: whole(1, 60), maxHours: whole(1, 60), parts: ticked(dayParts) }),
  travel: z.strictObject({ minutes: whole(1, 300), km: whole(1, 300), means: ticked(travelMeans) }),
  environment: z.strictObject({
    noise: chosen(noiseLevels),
    people: chosen(companies),
    place: chosen(workplaces),
    public: chosen(publicContacts),
    why: text(2_000),
  }),
  company: z.strictObject({
    wish: chosen(['unwanted', 'wanted']),
    what: nameField(2, 200),
    why: text(2_000),
  }),
} as const satisfies Record<EntryForm, z.ZodType>;

/** What an entry says, field by field of its form; a coded thing has its term. */
export type EntryContent = {
  [F in EntryForm]: { form: F } & {
    [K in keyof z.output<(typeof entrySchemas)[F]>]: K extends 'term'
      ? TermRef | null
      : z.output<(typeof entrySchemas)[F]>[K];
  };
}[EntryForm];
/** The same of one form. */
export type ContentOf<F extends EntryForm> = Extract<EntryContent, { form: F }>;

export type BalanceEntry = {
  id: BalanceEntryId;
  personId: PersonId;
  balanceId: BalanceId;
  section: Section;
  content: EntryContent;
  position: number;
  replaces: BalanceEntryId | null;
  removedAt: Date | null;
  writtenBy: AccountId;
  writtenAt: Date;
  version: number;
};

/** What an operator writes of a session; «not today» needs its day alone. `minutes` 1 to 480. */
export type NewSession = Pick<
  BalanceSession,
  'outcome' | 'heldOn' | 'startsAt' | 'place' | 'withWhom' | 'content'
> & { minutes: number | null };
