import { z } from 'zod';
import { type L68Ground, l68Grounds } from '../../law/l68-thresholds.ts';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { parseMoney } from '../../values/money.ts';
import { normaliseText } from '../../values/plain-text.ts';
import {
  type AccountId,
  dayField,
  nameField,
  optionalDayField,
  optionalNameField,
  type TerritoryId,
} from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import {
  type EvidenceKind,
  evidenceKinds,
  exclusionCodes,
  type ProjectId,
  type Requirement,
} from '../projects/types.ts';

export type CaseId = Branded<string, 'CaseId'>;
export type EligibilityId = Branded<string, 'EligibilityId'>;
export type EvidenceId = Branded<string, 'EvidenceId'>;

/** Conditions that a report may ascertain. */
export const grounds = l68Grounds;

/** The two kinds of recipient of the notices. */
export const routes = ['l68', 'mental-health'] as const;
export type Route = (typeof routes)[number];

/** Whether a service has her in charge. `to-be-completed` until a day, after an application of her own will. */
export const charges = ['unknown', 'in-charge', 'to-be-completed', 'declined'] as const;
export type Charge = (typeof charges)[number];

export const eligibilityStates = ['open', 'eligible', 'not-eligible'] as const;
export type EligibilityState = (typeof eligibilityStates)[number];

/** How a list says that the checking of a case stands, also where nobody has begun it. */
export const listedStates = ['to-begin', ...eligibilityStates] as const;
export type ListedState = (typeof listedStates)[number];

/** By what the list of requirements goes. */
export const caseSorts = ['due', 'expires', 'opened', 'project'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** What the table of requirements proposes; a person decides. */
export type Proposal = 'eligible' | 'not-eligible' | 'undecided';

/** One person in one project, as far as this stage needs it. */
export type Case = {
  id: CaseId;
  territoryId: TerritoryId;
  personId: PersonId;
  projectId: ProjectId;
  openedAt: Date;
  /** the rules in force when it was opened; null where the project had none */
  rulesVersionId: string | null;
  requirementsDueOn: CalendarDay | null;
};

/** Where the checking of one case stands. */
export type Eligibility = {
  id: EligibilityId;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  route: Route | null;
  state: EligibilityState;
  charge: Charge;
  chargeDueOn: CalendarDay | null;
  rulesVersionId: string;
  ageAtEntry: number | null;
  dueOn: CalendarDay | null;
  nextExpiryOn: CalendarDay | null;
  recheckOn: CalendarDay | null;
  decidedAt: Date | null;
  version: number;
};

/** What the rules read in a paper; what a kind does not have is null. */
export type EvidenceFacts = {
  ground: L68Ground | null;
  /** whole percent of invalidity */
  percent: number | null;
  /** calendar year of the income */
  year: number | null;
  dependentCents: number | null;
  selfEmployedCents: number | null;
  /** codes of the notice's exclusions that she declares to fall under; empty: none */
  exclusions: readonly string[] | null;
};

export type Evidence = {
  id: EvidenceId;
  personId: PersonId;
  kind: EvidenceKind;
  issuer: string;
  number: string | null;
  issuedOn: CalendarDay;
  expiresOn: CalendarDay | null;
  facts: EvidenceFacts;
  addedBy: AccountId;
  addedAt: Date;
  withdrawnAt: Date | null;
  withdrawReason: string | null;
  version: number;
};

export type EvidenceFile = {
  id: string;
  evidenceId: EvidenceId;
  fileId: string;
  name: string;
  mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  byteSize: number;
  pages: number;
  sha256: string;
  addedAt: Date;
};

export const requirementOutcomes = ['met', 'not-met', 'missing'] as const;
export type RequirementOutcome = (typeof requirementOutcomes)[number];

/** Why a requirement stands as it does; each has its sentence in the words. */
export const findings = [
  'attested',
  'to-be-completed',
  'service-declined',
  'charge-unknown',
  'above-threshold',
  'ground-alone',
  'registered',
  'below-threshold',
  'no-percentage',
  'not-registered',
  'certified',
  'no-evidence',
  'evidence-expired',
  'evidence-not-yet-valid',
  'evidence-too-old',
  'unemployed',
  'income-below',
  'income-above',
  'income-year-too-old',
  'threshold-unknown',
  'old-enough',
  'too-young',
  'too-old',
  'birth-date-missing',
  'resident',
  'not-resident',
  'residence-missing',
  'none-declared',
  'one-applies',
  'route-missing',
  'not-asked',
] as const;
export type Finding = (typeof findings)[number];

/** One requirement, judged. */
export type Judged = {
  requirement: Requirement;
  outcome: RequirementOutcome;
  finding: Finding;
  evidenceId: EvidenceId | null;
  expiresOn: CalendarDay | null;
};

export type Decision = {
  outcome: 'eligible' | 'not-eligible' | 'reopened';
  proposal: Proposal;
  reason: string | null;
  decidedBy: AccountId;
  decidedAt: Date;
};

const chosen = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { message: 'choice.missing' });

/** A reason: at least ten characters, or null where none was written. */
const reasonField = z
  .string()
  .max(20_000, 'text.too-long')
  .default('')
  .transform((text, ctx): string | null => {
    const parsed = normaliseText(text, { max: 4_000 });
    if (!parsed.ok) {
      ctx.addIssue({ code: 'custom', message: `text.${parsed.reason}` });
      return z.NEVER;
    }
    if (parsed.value === '') return null;
    if (parsed.value.length >= 10) return parsed.value;
    ctx.addIssue({ code: 'custom', message: 'text.too-short' });
    return z.NEVER;
  });

const wholeField = (min: number, max: number) =>
  z
    .string()
    .max(40)
    .default('')
    .transform((text, ctx): number | null => {
      const typed = text.trim();
      if (typed === '') return null;
      const value = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
      if (value >= min && value <= max) return value;
      ctx.addIssue({
        code: 'custom',
        message: Number.isNaN(value) ? 'number.malformed' : 'number.out-of-range',
      });
      return z.NEVER;
    });

const moneyField = z
  .string()
  .max(60)
  .default('')
  .transform((text, ctx): number | null => {
    if (text.trim() === '') return null;
    const parsed = parseMoney(text);
    if (parsed.ok) return parsed.value;
    ctx.addIssue({ code: 'custom', message: 'money.malformed' });
    return z.NEVER;
  });

const issuedField = dayField.transform((day, ctx): CalendarDay => {
  if (day <= dayInRome(new Date())) return day;
  ctx.addIssue({ code: 'custom', message: 'day.in-the-future' });
  return z.NEVER;
});

/** The form that begins or changes a checking. */
export const checkingSchema = z
  .strictObject({ route: chosen(routes), charge: chosen(charges), chargeDueOn: optionalDayField })
  .transform((f) => ({ ...f, chargeDueOn: f.charge === 'to-be-completed' ? f.chargeDueOn : null }));

/** The form of a decision. */
export const decisionSchema = z.strictObject({
  outcome: z.enum(['eligible', 'not-eligible'], { message: 'choice.missing' }),
  reason: reasonField,
});

/** A form with a reason alone. */
export const reasonSchema = z.strictObject({ reason: reasonField });

const ticked = z
  .union([z.enum(exclusionCodes).transform((one) => [one]), z.array(z.enum(exclusionCodes)).max(20)])
  .default([]);

/** The form of a paper; the fields that its kind does not have are dropped. */
export const evidenceSchema = z
  .strictObject({
    kind: chosen(evidenceKinds),
    issuer: nameField(2, 160),
    number: optionalNameField(80),
    issuedOn: issuedField,
    expiresOn: optionalDayField,
    ground: z
      .enum(['', ...l68Grounds])
      .default('')
      .transform((g): L68Ground | null => (g === '' ? null : g)),
    percent: wholeField(1, 100),
    year: wholeField(2000, 2100),
    dependent: moneyField,
    selfEmployed: moneyField,
    exclusions: ticked,
  })
  .transform(({ kind, issuer, number, issuedOn, expiresOn, ...f }) => {
    const report = kind === 'disability-report' || kind === 'l68-conclusive-report';
    const income = kind === 'income-declaration';
    const facts: EvidenceFacts = {
      ground: report ? f.ground : null,
      percent: report ? f.percent : null,
      year: income ? f.year : null,
      dependentCents: income ? f.dependent : null,
      selfEmployedCents: income ? f.selfEmployed : null,
      exclusions: kind === 'own-declaration' ? f.exclusions : null,
    };
    return { kind, issuer, number, issuedOn, expiresOn, facts };
  });

/** A form that carries a file and nothing else. */
export const pageSchema = z.strictObject({});
