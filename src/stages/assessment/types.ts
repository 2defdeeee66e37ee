import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { normaliseText } from '../../values/plain-text.ts';
import type { CaseId } from '../eligibility/types.ts';
import { type AccountId, dayField, type TerritoryId } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';

export type InstrumentId = Branded<string, 'InstrumentId'>;
export type InstrumentVersionId = Branded<string, 'InstrumentVersionId'>;
export type EvaluationId = Branded<string, 'EvaluationId'>;
export type SheetId = Branded<string, 'SheetId'>;

/** Classes of data in which answers lie, one table each. */
export const sheetClasses = ['assessment', 'functional', 'body-functions'] as const;
export type SheetClass = (typeof sheetClasses)[number];

/** Kinds of question. `icf-b` has one qualifier, `icf-d` performance and capacity, `icf-e` a barrier or a facilitator. */
export const questionKinds = ['text', 'choice', 'many', 'number', 'day', 'icf-b', 'icf-d', 'icf-e'] as const;
export type QuestionKind = (typeof questionKinds)[number];

const label = z.strictObject({ it: z.string().min(1).max(600), en: z.string().min(1).max(600) });
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const option = z.strictObject({ value: code, label });
const band = z.strictObject({ from: z.int(), to: z.int(), label });

/** One question. `showIf`: asked only where an earlier question of the same section class has one of these answers. */
const questionSchema = z.strictObject({
  code,
  kind: z.enum(questionKinds),
  label,
  hint: label.optional(),
  optional: z.boolean().default(false),
  options: z.array(option).max(40).default([]),
  /** bounds of a number, both included */
  min: z.int().optional(),
  max: z.int().optional(),
  bands: z.array(band).max(20).default([]),
  showIf: z.strictObject({ question: code, values: z.array(code).min(1).max(40) }).optional(),
});
export type Question = z.output<typeof questionSchema>;

/** Questions that stand on one page. All of them are of one class: what a reader may not read leaves no gap. */
const sectionSchema = z.strictObject({
  code,
  title: label,
  lead: label.optional(),
  dataClass: z.enum(sheetClasses),
  questions: z.array(questionSchema).min(1).max(80),
});
export type Section = z.output<typeof sectionSchema>;

/** What an instrument asks, in one version. Problems of the whole come from `instrumentProblems` in the rules. */
export const contentSchema = z.strictObject({
  title: label,
  lead: label.optional(),
  /** whose words it uses, shown wherever it is */
  attribution: z.string().max(600).optional(),
  sections: z.array(sectionSchema).min(1).max(40),
});
export type InstrumentContent = z.output<typeof contentSchema>;

/** An instrument as it stands from a version on. */
export type InstrumentVersion = {
  id: InstrumentVersionId;
  instrumentId: InstrumentId;
  /** short name of the instrument, the same in every version */
  code: string;
  builtIn: boolean;
  number: number;
  content: InstrumentContent;
  source: string;
  writtenBy: AccountId | null;
  writtenAt: Date;
};

/** Extents that an ICF qualifier can say, and the two that say that nothing is known: 8 not specified, 9 not
 *  applicable. 5, 6 and 7 do not exist. */
export const qualifiers = [0, 1, 2, 3, 4, 8, 9] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What was answered to one question, by its kind. */
export type Answer =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; value: string }
  | { kind: 'many'; values: readonly string[] }
  | { kind: 'number'; value: number }
  | { kind: 'day'; day: CalendarDay }
  | { kind: 'icf-b'; extent: Qualifier }
  /** null: not yet said */
  | { kind: 'icf-d'; performance: Qualifier | null; capacity: Qualifier | null }
  | { kind: 'icf-e'; effect: 'barrier' | 'facilitator'; extent: Qualifier };

/** Answers by the code of the question. */
export type Answers = Readonly<Record<string, Answer>>;

/** What one rater answered, in one class of data. */
export type Sheet = {
  id: SheetId;
  dataClass: SheetClass;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  evaluationId: EvaluationId;
  versionId: InstrumentVersionId;
  /** written together by the raters, after comparing */
  agreed: boolean;
  ratedBy: AccountId;
  ratedOn: CalendarDay;
  state: 'draft' | 'closed';
  answers: Answers;
  closedAt: Date | null;
  version: number;
};

/** What one rater filled in at once, as far as the reader may read it: one to three sheets, of different classes. */
export type Evaluation = Pick<
  Sheet,
  'personId' | 'territoryId' | 'caseId' | 'versionId' | 'agreed' | 'ratedBy' | 'ratedOn' | 'state'
> & {
  id: EvaluationId;
  closedAt: Date | null;
  sheets: readonly Sheet[];
};

/** A note of the clinician for the plan. */
export type Limitation = { id: string; text: string; writtenBy: AccountId; writtenAt: Date };

/** A PDF of an evaluation. */
export type SheetDocument = {
  id: string;
  dataClass: 'assessment' | 'functional';
  personId: PersonId;
  evaluationId: EvaluationId;
  fileId: string;
  madeBy: AccountId;
  madeAt: Date;
};

/** Longest answer in words, in characters. */
export const ANSWER_MAX = 4_000;
/** Longest note of limits, in characters. */
export const LIMITATION_MAX = 4_000;
/** Longest text of an instrument in its editor, in characters. */
const INSTRUMENT_MAX = 120_000;

const texts = (max: number) =>
  z
    .string()
    .max(max * 8 + 64, 'text.too-long')
    .default('')
    .transform((text, ctx): string => {
      const parsed = normaliseText(text, { max });
      if (parsed.ok && parsed.value !== '') return parsed.value;
      ctx.addIssue({ code: 'custom', message: `text.${parsed.ok ? 'empty' : parsed.reason}` });
      return z.NEVER;
    });

const ratedOn = dayField.transform((day, ctx): CalendarDay => {
  if (day <= dayInRome(new Date())) return day;
  ctx.addIssue({ code: 'custom', message: 'day.in-the-future' });
  return z.NEVER;
});

const versionId = z.uuid('choice.missing').transform((id) => id as InstrumentVersionId);

/** The form that begins an evaluation. */
export const beginSchema = z.strictObject({ versionId, ratedOn });

/** The page of one section: fields whose names depend on the instrument, judged by the rules.
 *  `go` says which button was pressed. */
export const sectionAnswersSchema = z
  .record(z.string().max(80), z.union([z.string().max(40_000), z.array(z.string().max(80)).max(60)]))
  .refine((fields) => Object.keys(fields).length <= 400, 'form.unknown-field');

const evaluationId = z.uuid().transform((id) => id as EvaluationId);
const evaluationIds = z
  .union([evaluationId.transform((one) => [one]), z.array(evaluationId).max(12)])
  .default([]);

/** Which evaluations are compared, as the URL says it. */
export const comparisonQuery = z.object({ di: evaluationIds.catch([]) });

/** The form that begins the sheet written together. */
export const agreeSchema = z.strictObject({ di: evaluationIds });

/** The form of the note for the plan. */
export const limitationSchema = z.strictObject({ text: texts(LIMITATION_MAX) });

/** The form of an instrument's editor: its whole text, and fields that change it by one thing. `check` shows what it
 *  would be, `add`, `up`, `down` and `remove` give the text back changed, `save` keeps it. */
export const instrumentSchema = z.strictObject({
  code: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.string().regex(/^[a-z0-9-]{2,60}$/, 'instrument-code')),
  source: texts(1_000),
  text: texts(INSTRUMENT_MAX),
  part: z.string().max(60).default(''),
  newCode: z.string().max(60).default(''),
  newKind: z.enum(questionKinds).catch('text'),
  newIt: z.string().max(600).default(''),
  newEn: z.string().max(600).default(''),
  newOptions: z.string().max(8_000).default(''),
  which: z.string().max(60).default(''),
  act: z.enum(['check', 'save', 'add', 'up', 'down', 'remove'], { message: 'choice.missing' }),
});
