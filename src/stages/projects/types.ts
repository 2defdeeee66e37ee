import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { MAX_CENTS } from '../../values/money.ts';
import type { OrganisationId, TerritoryId } from '../organisations/types.ts';

export type ProjectId = Branded<string, 'ProjectId'>;
export type NoticeId = Branded<string, 'NoticeId'>;
export type NoticeVersionId = Branded<string, 'NoticeVersionId'>;
export type ProjectVersionId = Branded<string, 'ProjectVersionId'>;

/** Parts a body may take in a project. */
export const parts = ['lead', 'partner', 'co-designer', 'network'] as const;
export type Part = (typeof parts)[number];

export type Project = {
  id: ProjectId;
  territoryId: TerritoryId;
  title: string;
  /** Codice unico di progetto, where given */
  cup: string | null;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  noticeId: NoticeId | null;
  /** its code in the Sistema Informativo FSE */
  fseCode: string | null;
  /** decree of approval, and its day */
  decree: string | null;
  decreeOn: CalendarDay | null;
  agreementOn: CalendarDay | null;
  programme: string | null;
  /** null: nobody said */
  leadIsPublic: boolean | null;
  version: number;
};

/** What an installation writes of a project before anything else is known. */
export type NewProject = Pick<Project, 'id' | 'territoryId' | 'title' | 'cup' | 'startsOn' | 'endsOn'>;

export type Partner = { organisationId: OrganisationId; part: Part };

/** Codice unico di progetto: letter, two digits, letter, eleven digits (delibera CIPE 143/2002); blanks and small
 *  letters are forgiven. An empty one is null. */
export const cupField = z
  .string()
  .max(100, 'cup.malformed')
  .default('')
  .transform((text, ctx): string | null => {
    const cup = text.replaceAll(/\s+/gu, '').toUpperCase();
    if (cup === '') return null;
    if (/^[A-Z][0-9]{2}[A-Z][0-9]{11}$/.test(cup)) return cup;
    ctx.addIssue({ code: 'custom', message: 'cup.malformed' });
    return z.NEVER;
  });

/** A call (avviso) under which projects are funded. */
export type Notice = {
  id: NoticeId;
  title: string;
  /** the act that published it, with its date */
  act: string;
  fund: string | null;
  activityCode: string | null;
  publishedOn: CalendarDay | null;
};

/** How the law wants the disability of L. 68/1999 shown: certified, or on the lists of targeted placement. */
export const l68Modes = ['certified', 'registered', 'either'] as const;
/** Whose residents may take part. */
export const residenceModes = ['project-comuni', 'territory', 'none'] as const;
/** Whether the service has her in charge before she applies, or takes her in charge by a day. */
export const inChargeModes = ['before', 'to-be-completed'] as const;
/** What «non occupata» means to this notice. */
export const notEmployedModes = ['no-work', 'income-below-threshold'] as const;
/** Whoever receives or does this stays out, where the notice says so. */
export const exclusionCodes = [
  'income-support-recipient',
  'other-fse-project',
  'indennita-di-accompagnamento',
] as const;
/** What is asked of a person. */
export const requirements = [
  'l68',
  'mental-health',
  'in-charge',
  'not-employed',
  'age',
  'residence',
  'exclusions',
] as const;
/** Papers that prove a requirement. */
export const evidenceKinds = [
  'disability-report',
  'l68-conclusive-report',
  'l68-registration',
  'mental-health-certificate',
  'in-charge-statement',
  'unemployment-status',
  'income-declaration',
  'identity-document',
  'residence-certificate',
  'own-declaration',
] as const;
/** Which papers may prove which requirement. */
export const evidenceFor = {
  l68: ['disability-report', 'l68-conclusive-report', 'l68-registration'],
  'mental-health': ['mental-health-certificate'],
  'in-charge': ['in-charge-statement'],
  'not-employed': ['unemployment-status', 'income-declaration', 'own-declaration'],
  age: ['identity-document', 'own-declaration'],
  residence: ['residence-certificate', 'identity-document', 'own-declaration'],
  exclusions: ['own-declaration'],
} as const satisfies Record<Requirement, readonly EvidenceKind[]>;
/** Ways of choosing among those who are eligible. */
export const selectionModes = [
  'identified-by-services',
  'public-notice-with-ranking',
  'open-window',
] as const;
/** Which comes first, the competency balance or the action plan. */
export const balanceOrders = ['balance-first', 'plan-first'] as const;
/** How an allowance follows from attendance. */
export const allowanceKinds = ['monthly-proportional', 'hourly', 'banded'] as const;
/** Kinds of placement with rules of their own. */
export const placementKinds = ['stage', 'borsa-lavoro', 'tis', 'professionalising-path'] as const;
/** Papers and steps a placement may ask for. */
export const documentCodes = [
  'agreement',
  'project',
  'inail',
  'liability-insurance',
  'unilav',
  'fitness-judgement',
  'general-safety',
  'specific-safety',
  'tutor-declaration',
] as const;
/** When a paper must be there. */
export const gates = ['before-first-hour', 'by-day', 'only-noted'] as const;
/** Who sees to it. */
export const gateKeepers = ['host', 'promoter', 'as-agreed'] as const;
/** How costs become money asked of the funder. */
export const costModels = ['real-costs', 'staff-plus-40', 'unit-costs'] as const;
/** Whether the source was read, or a figure is still to be verified. */
export const certainties = ['read', 'verify'] as const;

export type ExclusionCode = (typeof exclusionCodes)[number];
export type Requirement = (typeof requirements)[number];
export type EvidenceKind = (typeof evidenceKinds)[number];
export type PlacementKind = (typeof placementKinds)[number];

const cents = z.int().min(0).max(MAX_CENTS);
const months = z.int().min(1).max(120);
const days = z.int().min(0).max(3_650);
const hours = z.int().min(0).max(10_000);

const durationSchema = z.strictObject({
  maxMonths: months.nullable(),
  extensionMonths: months.nullable(),
  /** days from which an absence suspends and is not counted in the maximum */
  illnessSuspendsFromDays: days.nullable(),
  closureSuspendsFromDays: days.nullable(),
});

/** The rule set of a notice from a day on, as `notice_version.rules` holds it. Null: not established, and shown so:
 *  nothing is put in its place. Money in euro cents. */
export const noticeRulesSchema = z.strictObject({
  eligibility: z.strictObject({
    l68: z.enum(l68Modes),
    mentalHealth: z.boolean(),
    /** every project takes people of both kinds */
    bothKindsRequired: z.boolean(),
    minAge: z.int().min(14).max(120).nullable(),
    maxAge: z.int().min(14).max(120).nullable(),
    residence: z.enum(residenceModes),
    inCharge: z.enum(inChargeModes),
    /** days within which the service takes her in charge or declines, from the application */
    inChargeDays: days.nullable(),
    notEmployed: z.strictObject({ mode: z.enum(notEmployedModes) }),
    exclusions: z.array(z.enum(exclusionCodes)),
    /** which papers prove a requirement, and how old they may be; none listed: any paper a person accepts */
    evidence: z.partialRecord(
      z.enum(requirements),
      z.strictObject({ kinds: z.array(z.enum(evidenceKinds)), maxAgeMonths: months.nullable() }),
    ),
    decideWithinDays: days.nullable(),
    expiryWarningDays: days.default(60),
  }),
  selection: z.enum(selectionModes).nullable(),
  balance: z.strictObject({
    order: z.enum(balanceOrders).nullable(),
    balanceHours: hours.nullable(),
    planHours: hours.nullable(),
  }),
  allowance: z.strictObject({
    kind: z.enum(allowanceKinds).nullable(),
    maxMonthlyCents: cents.nullable(),
    /** of the first notice: a floor, or a guarantee? Not established */
    minMonthlyCents: cents.nullable(),
    hourlyCents: cents.nullable(),
    maxMonthlyHours: hours.nullable(),
    countsTrainingAndLabs: z.boolean().nullable(),
    bands: z.array(z.strictObject({ fromHours: hours, cents })),
  }),
  durations: z.partialRecord(z.enum(placementKinds), durationSchema),
  documents: z.array(
    z.strictObject({
      placementKind: z.enum(placementKinds),
      code: z.enum(documentCodes),
      gate: z.enum(gates),
      days: days.nullable(),
      who: z.enum(gateKeepers),
    }),
  ),
  indicators: z.array(z.strictObject({ code: z.string(), source: z.string() })),
  incomeLimits: z.array(
    z.strictObject({
      year: z.int().min(1990).max(2100),
      dependentCents: cents,
      selfEmployedCents: cents,
      source: z.string(),
      sure: z.enum(certainties),
    }),
  ),
  costModel: z.enum(costModels).nullable(),
});
export type NoticeRules = z.output<typeof noticeRulesSchema>;

/** Reads a rule set as the database holds it.
 *  @throws when it is none: the database holds what this program wrote, so it is a fault */
export function readNoticeRules(json: unknown): NoticeRules {
  return noticeRulesSchema.parse(json);
}

/** A rule set of a notice, in force from a day. Never edited: a change is the next number. */
export type NoticeVersion = {
  id: NoticeVersionId;
  noticeId: NoticeId;
  number: number;
  validFrom: CalendarDay;
  rules: NoticeRules;
  /** on what it rests */
  source: string;
  writtenAt: Date;
};

/** Why a project changed its dates or its money. */
export const versionKinds = ['approved', 'extension', 're-budgeting', 'correction'] as const;
export type VersionKind = (typeof versionKinds)[number];

/** What a project promises to count, in the order of the path. */
export const targetCodes = [
  'assessed',
  'enrolled',
  'l68',
  'mental-health',
  'in-training',
  'in-placement',
  'hired',
] as const;
export type TargetCode = (typeof targetCodes)[number];
export type Targets = Readonly<Partial<Record<TargetCode, number>>>;

/** A body's share of the money; a line of the piano economico di dettaglio. Euro cents. */
export type Share = { organisationId: OrganisationId; amountCents: number; zone: string | null };
export type BudgetLine = {
  code: string;
  label: string;
  organisationId: OrganisationId | null;
  amountCents: number;
};

/** Dates, money and promises of a project from a day on. Never edited. */
export type ProjectVersion = {
  id: ProjectVersionId;
  kind: VersionKind;
  validFrom: CalendarDay;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  totalCents: number;
  act: string;
  reason: string | null;
  targets: Targets;
  recordedAt: Date;
};
