import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { normaliseText } from '../../values/plain-text.ts';
import type { CaseId, Route } from '../eligibility/types.ts';
import {
  type AccountId,
  dayField,
  nameField,
  optionalDayField,
  type TerritoryId,
} from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import type { NoticeVersionId, ProjectId, selectionModes } from '../projects/types.ts';

export type ProcedureId = Branded<string, 'ProcedureId'>;
export type CandidacyId = Branded<string, 'CandidacyId'>;

/** How a selection chooses; the notice sets it, where it says anything. */
export type SelectionMode = (typeof selectionModes)[number];

/** A criterion. `maxPoints` in hundredths of a point; `weight` in hundredths: 100 counts once. */
export type Criterion = { code: string; label: string; maxPoints: number; weight: number };
/** What a commission judges by. `minimum` in hundredths: below it nobody is admitted; null: none. */
export type Criteria = { minimum: number | null; list: readonly Criterion[] };

/** What decides between equal totals; never anything about health. `younger`: fewer years on the day of entry.
 *  `draw`: by the hash of a seed made public before the applications, and of the protocol number. */
export type TieRule =
  | { kind: 'earlier-completion' | 'younger' }
  | { kind: 'criterion'; criterion: string }
  | { kind: 'draw'; seed: string };

const criterionSchema = z.strictObject({
  code: z.string(),
  label: z.string(),
  maxPoints: z.int().min(1),
  weight: z.int().min(1),
});
const tieSchema = z.union([
  z.strictObject({ kind: z.enum(['earlier-completion', 'younger']) }),
  z.strictObject({ kind: z.literal('criterion'), criterion: z.string() }),
  z.strictObject({ kind: z.literal('draw'), seed: z.string() }),
]);

/** Criteria as the database holds them; an empty list stands for none. @throws when they are none: a fault */
export function readCriteria(json: unknown): Criteria {
  if (Array.isArray(json) && json.length === 0) return { minimum: null, list: [] };
  return z.strictObject({ minimum: z.int().nullable(), list: z.array(criterionSchema) }).parse(json);
}

/** Rules for ties as the database holds them. @throws when they are none: a fault */
export function readTieRules(json: unknown): readonly TieRule[] {
  return z.array(tieSchema).parse(json);
}

/** One selection of a project. */
export type Procedure = {
  id: ProcedureId;
  territoryId: TerritoryId;
  projectId: ProjectId;
  rulesVersionId: NoticeVersionId;
  mode: SelectionMode;
  title: string;
  opensOn: CalendarDay | null;
  closesOn: CalendarDay | null;
  seats: number | null;
  criteria: Criteria;
  tieRules: readonly TieRule[];
  officer: string;
  office: string;
  termOn: CalendarDay | null;
  complaintDays: number | null;
  observationDays: number | null;
  state: 'open' | 'closed';
  actNumber: string | null;
  actOn: CalendarDay | null;
  publishedAt: Date | null;
  createdAt: Date;
  closedAt: Date | null;
  version: number;
};

export const candidacyStates = ['to-choose', 'admitted', 'waiting', 'not-admitted', 'renounced'] as const;
export type CandidacyState = (typeof candidacyStates)[number];
/** What a decision may say; renouncing is her own will and goes another way. */
export const outcomes = ['admitted', 'waiting', 'not-admitted'] as const;
export type ChosenOutcome = (typeof outcomes)[number];
/** On what ground somebody decided. */
export type Way = 'equipe' | 'ranking' | 'window' | 'succession' | 'review' | 'own-will';

/** One eligible person in one selection. */
export type Candidacy = {
  id: CandidacyId;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  procedureId: ProcedureId;
  completedAt: Date;
  listNumber: string | null;
  state: CandidacyState;
  /** hundredths of a point in all, rounded half up */
  points: number | null;
  rank: number | null;
  stateAt: Date | null;
  tellBy: CalendarDay | null;
  toldOn: CalendarDay | null;
  version: number;
};

/** A candidate as the coordination sees her: by code, with what the rules of choosing read. */
export type Candidate = Candidacy & {
  code: string;
  route: Route | null;
  /** whole years on the day of entry */
  ageAtEntry: number | null;
  eligible: boolean;
};

/** Points that one member gave on one criterion, in hundredths. */
export type Score = {
  candidacyId: CandidacyId;
  criterion: string;
  memberId: AccountId;
  points: number;
  note: string | null;
};

/** Where a number of points stands among the words: «85,50». @param hundredths whole hundredths of a point */
export function pointsText(hundredths: number, lang: 'it' | 'en'): string {
  const whole = String(Math.trunc(hundredths / 100));
  return `${whole}${lang === 'it' ? ',' : '.'}${String(hundredths % 100).padStart(2, '0')}`;
}

const told = (min: number, max: number) =>
  z
    .string()
    .max(40_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string | null => {
      const parsed = normaliseText(text, { max });
      if (!parsed.ok) ctx.addIssue({ code: 'custom', message: `text.${parsed.reason}` });
      else if (parsed.value === '') return null;
      else if (parsed.value.length >= min) return parsed.value;
      else ctx.addIssue({ code: 'custom', message: 'text.too-short' });
      return z.NEVER;
    });
const reasonField = told(10, 4_000);
const needed = <S extends z.ZodType<string | null>>(field: S) =>
  field.transform((text, ctx): string => {
    if (text !== null) return text;
    ctx.addIssue({ code: 'custom', message: 'text.empty' });
    return z.NEVER;
  });

/** The form of one decision; `meeting` is empty where none took it. */
export const decisionSchema = z.strictObject({
  outcome: z.enum(outcomes, { message: 'choice.missing' }),
  reason: reasonField,
  meeting: z
    .union([z.literal('').transform(() => null), z.uuid()], { message: 'choice.missing' })
    .default(null),
});
/** The form by which she renounces: her own words. */
export const renounceSchema = z.strictObject({ words: needed(told(2, 4_000)) });

export const channels = ['by-hand', 'letter', 'e-mail', 'pec', 'in-person', 'telephone'] as const;
export type Channel = (typeof channels)[number];
export const communicationKinds = ['outcome', 'notice-of-refusal', 'answer'] as const;
export type CommunicationKind = (typeof communicationKinds)[number];
/** The form of what was told to her; `reasons` are needed by a notice before a refusal alone. */
export const tellSchema = z.strictObject({
  kind: z.enum(communicationKinds, { message: 'choice.missing' }),
  toldOn: dayField,
  channel: z.enum(channels, { message: 'choice.missing' }),
  reasons: reasonField,
});

export const complaintKinds = ['observations', 'complaint'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];
/** The form of what she writes back. */
export const complaintSchema = z.strictObject({
  kind: z.enum(complaintKinds, { message: 'choice.missing' }),
  receivedOn: dayField,
  text: needed(told(2, 10_000)),
  answerBy: optionalDayField,
});
/** The form of the answer to it. */
export const answerSchema = z.strictObject({
  complaint: z.uuid('choice.missing'),
  outcome: z.enum(['upheld', 'rejected'], { message: 'choice.missing' }),
  answer: needed(reasonField),
});
/** The form that closes a selection: the act that approves it. */
export const closeSchema = z.strictObject({ actNumber: nameField(1, 80), actOn: dayField });
/** The form that decides for everybody as it is proposed. */
export const proposedSchema = z.strictObject({ reason: reasonField });
