import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CaseId } from '../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';
import { day, note, optional, type PersonId, type RepresentativeId, required } from '../people/types.ts';

export type PlanId = Branded<string, 'PlanId'>;
export type GoalId = Branded<string, 'GoalId'>;
export type MeasureId = Branded<string, 'MeasureId'>;
export type OtherProjectId = Branded<string, 'OtherProjectId'>;
export type ReviewId = Branded<string, 'ReviewId'>;
export type SignatureId = Branded<string, 'SignatureId'>;
export type PlanDocumentId = Branded<string, 'PlanDocumentId'>;

/** Being written; closed for signature; signed by all who must; replaced by a newer one; given up. */
export type PlanState = 'draft' | 'to-sign' | 'signed' | 'superseded' | 'given-up';

/** Measures of the catalogue, in the order of the path. */
export const measureKinds = [
  'orientation',
  'laboratory',
  'external-training',
  'professionalising-path',
  'stage',
  'borsa-lavoro',
  'socio-therapeutic-insertion',
  'tutoring',
  'coaching',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Projects of hers that stand already: each has its own body, its own referent, its own law. */
export const otherProjectKinds = [
  'life-project',
  'pai',
  'therapeutic-project',
  'inclusion-pact',
  'service-pact',
  'other',
] as const;
export type OtherProjectKind = (typeof otherProjectKinds)[number];

/** What is said on the first page of a plan, and may be changed while it is a draft. */
export type PlanFrame = {
  /** where she is and where she wants to go, in her words */
  opening: string | null;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  firstReviewOn: CalendarDay | null;
  /** why no review is fixed */
  noReview: string | null;
  /** it was asked, and she has no other project */
  noOtherProjects: boolean;
  /** whether who treats her may read present or absent; null until she was asked */
  attendanceToTreating: boolean | null;
  /** absences agreed for appointments of her own, under the neutral name «orario concordato» */
  agreedHours: string | null;
};

export type ActionPlan = PlanFrame & {
  id: PlanId;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  number: number;
  state: PlanState;
  /** hours of making it that the notice asks; null where it establishes none */
  hoursDue: number | null;
  /** lower-case hex, of what it says; set when it is closed for signature */
  contentSha256: string | null;
  needsPerson: boolean;
  needsRepresentative: boolean;
  follows: PlanId | null;
  writtenBy: AccountId;
  writtenAt: Date;
  closedAt: Date | null;
  signedAt: Date | null;
  /** day of the next review of a signed plan */
  reviewOn: CalendarDay | null;
  version: number;
};

export type Goal = {
  id: GoalId;
  planId: PlanId;
  personId: PersonId;
  words: string;
  howKnown: string | null;
  position: number;
  version: number;
};

/** What became of a measure, while the signed plan is followed. */
export const measureStates = ['planned', 'done', 'not-done'] as const;
export type MeasureState = (typeof measureStates)[number];

export type Measure = {
  id: MeasureId;
  planId: PlanId;
  personId: PersonId;
  goalId: GoalId;
  kind: MeasureKind;
  what: string;
  who: string | null;
  howKnown: string | null;
  fromOn: CalendarDay | null;
  byOn: CalendarDay | null;
  hours: number | null;
  state: MeasureState;
  position: number;
  version: number;
};

export type OtherProject = {
  id: OtherProjectId;
  planId: PlanId;
  personId: PersonId;
  kind: OtherProjectKind;
  body: string;
  referent: string | null;
  begunOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  note: string | null;
  /** day on which the signed plan was sent to it as its work section */
  sentOn: CalendarDay | null;
  version: number;
};

/** A plan with everything that it says. */
export type WholePlan = {
  plan: ActionPlan;
  goals: readonly Goal[];
  measures: readonly Measure[];
  others: readonly OtherProject[];
};

export const reviewOutcomes = ['goes-on', 'new-version', 'ends'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export type Review = {
  id: ReviewId;
  planId: PlanId;
  personId: PersonId;
  dueOn: CalendarDay;
  state: 'due' | 'held' | 'exempted';
  heldOn: CalendarDay | null;
  outcome: ReviewOutcome | null;
  text: string | null;
  answeredBy: AccountId | null;
  version: number;
};

/** A stretch of work on the plan: making it, and later following it. */
export type PlanSession = {
  id: string;
  heldOn: CalendarDay;
  minutes: number;
  withHer: boolean;
  content: string | null;
  heldBy: AccountId;
};

export type SigningPart = 'person' | 'representative' | 'operator';
/** How whoever signed was known to be herself; `paper`: a scan, looked at by a second operator. */
export type IdentityLevel = 'password' | 'demonstration' | 'paper';

export type PlanSignature = {
  id: SignatureId;
  planId: PlanId;
  personId: PersonId;
  part: SigningPart;
  way: 'signed-in' | 'paper';
  representativeId: RepresentativeId | null;
  identityLevel: IdentityLevel;
  contentSha256: string;
  fileId: string | null;
  recordedBy: AccountId;
  signedOn: CalendarDay;
  recordedAt: Date;
  confirmedBy: AccountId | null;
  confirmedAt: Date | null;
  /** why the second operator does not confirm the paper: then nothing was signed */
  refusedReason: string | null;
  version: number;
};

export type PlanEdition = 'to-sign' | 'signed' | 'easy';

export type PlanDocument = {
  id: PlanDocumentId;
  planId: PlanId;
  personId: PersonId;
  edition: PlanEdition;
  fileId: string;
  contentSha256: string;
  /** of the file */
  sha256: string;
  byteSize: number;
  madeBy: AccountId;
  madeAt: Date;
};

/** Longest text of a field of a plan, in characters. */
export const PLAN_TEXT_MAX = 4_000;

/** A field of words that may stay empty; then it is null. */
export const wordsOf = (max = PLAN_TEXT_MAX) => optional(note(max), 'text');
const yesNo = z
  .enum(['', 'yes', 'no'])
  .default('')
  .transform((a): boolean | null => (a === '' ? null : a === 'yes'));

/** A whole number between two, or null where nothing was typed. */
const whole = (min: number, max: number) =>
  optional<number>((typed) => {
    const value = /^\d{1,6}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
    return value >= min && value <= max
      ? { ok: true, value }
      : { ok: false, reason: Number.isNaN(value) ? 'malformed' : 'out-of-range' };
  }, 'number');

/** The form of the first page. */
export const frameSchema = z
  .strictObject({
    opening: wordsOf(),
    startsOn: optional(day, 'day'),
    endsOn: optional(day, 'day'),
    firstReviewOn: optional(day, 'day'),
    noReview: wordsOf(1_000),
    attendance: yesNo,
    agreedHours: wordsOf(1_000),
  })
  .transform(({ attendance, ...f }) => ({ ...f, attendanceToTreating: attendance }));
export type FrameInput = z.output<typeof frameSchema>;

/** The form of a goal; how one will know may come later. */
export const goalSchema = z.strictObject({
  words: required(note(PLAN_TEXT_MAX), 'text', 'text'),
  howKnown: wordsOf(),
});
export type GoalInput = z.output<typeof goalSchema>;

/** The form of a measure; who and by when may come later. */
export const measureSchema = z.strictObject({
  goalId: z.uuid('choice.missing').transform((id) => id as GoalId),
  kind: z.enum(measureKinds, 'choice.missing'),
  what: required(note(PLAN_TEXT_MAX), 'text', 'text'),
  who: wordsOf(500),
  howKnown: wordsOf(),
  fromOn: optional(day, 'day'),
  byOn: optional(day, 'day'),
  hours: whole(1, 10_000),
});
export type MeasureInput = z.output<typeof measureSchema>;

/** The form of a project that she has already. */
export const otherProjectSchema = z.strictObject({
  kind: z.enum(otherProjectKinds, 'choice.missing'),
  body: required(note(300), 'text', 'text'),
  referent: wordsOf(300),
  begunOn: optional(day, 'day'),
  endsOn: optional(day, 'day'),
  note: wordsOf(),
});
export type OtherProjectInput = z.output<typeof otherProjectSchema>;

/** A form with nothing but its button. */
export const emptySchema = z.strictObject({});
