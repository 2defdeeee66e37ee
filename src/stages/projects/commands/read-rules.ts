import { z } from 'zod';
import { dayField, nameField } from '../../organisations/types.ts';
import {
  allowanceKinds,
  balanceOrders,
  certainties,
  costModels,
  documentCodes,
  type EvidenceKind,
  evidenceFor,
  exclusionCodes,
  gateKeepers,
  gates,
  inChargeModes,
  l68Modes,
  type NoticeRules,
  notEmployedModes,
  type PlacementKind,
  placementKinds,
  type Requirement,
  requirements,
  residenceModes,
  selectionModes,
} from '../types.ts';
import {
  anyOf,
  moneyField,
  neededMoneyField,
  neededWholeField,
  neededYesNoField,
  oneOf,
  oneOrNone,
  wholeField,
  yesNoField,
} from './read-fields.ts';
import { formWithRows } from './read-rows.ts';

const ageField = wholeField(120, 14);
const monthsField = wholeField(120, 1);
const daysField = wholeField(3_650);
const hoursField = wholeField(10_000);

const asked = z.strictObject({
  validFrom: dayField,
  source: nameField(3, 500),
  l68: oneOf(l68Modes),
  mentalHealth: neededYesNoField,
  bothKinds: neededYesNoField,
  minAge: ageField,
  maxAge: ageField,
  residence: oneOf(residenceModes),
  inCharge: oneOf(inChargeModes),
  inChargeDays: daysField,
  notEmployed: oneOf(notEmployedModes),
  exclusions: anyOf(exclusionCodes),
  decideWithinDays: daysField,
  expiryWarningDays: wholeField(3_650),
  'papers-l68': anyOf(evidenceFor.l68),
  'papers-mental-health': anyOf(evidenceFor['mental-health']),
  'papers-in-charge': anyOf(evidenceFor['in-charge']),
  'papers-not-employed': anyOf(evidenceFor['not-employed']),
  'papers-age': anyOf(evidenceFor.age),
  'papers-residence': anyOf(evidenceFor.residence),
  'papers-exclusions': anyOf(evidenceFor.exclusions),
  'months-l68': monthsField,
  'months-mental-health': monthsField,
  'months-in-charge': monthsField,
  'months-not-employed': monthsField,
  'months-age': monthsField,
  'months-residence': monthsField,
  'months-exclusions': monthsField,
  selection: oneOrNone(selectionModes),
  balanceOrder: oneOrNone(balanceOrders),
  balanceHours: hoursField,
  planHours: hoursField,
  allowanceKind: oneOrNone(allowanceKinds),
  allowanceMax: moneyField,
  allowanceMin: moneyField,
  allowanceHourly: moneyField,
  allowanceHours: hoursField,
  allowanceCounts: yesNoField,
  costModel: oneOrNone(costModels),
  bands: z.array(z.strictObject({ fromHours: neededWholeField(10_000), amount: neededMoneyField })),
  durations: z
    .array(
      z.strictObject({
        kind: oneOf(placementKinds),
        maxMonths: monthsField,
        extensionMonths: monthsField,
        illness: daysField,
        closure: daysField,
      }),
    )
    .refine((rows) => new Set(rows.map((d) => d.kind)).size === rows.length, 'duration-twice'),
  documents: z.array(
    z.strictObject({
      kind: oneOf(placementKinds),
      code: oneOf(documentCodes),
      gate: oneOf(gates),
      days: daysField,
      who: oneOf(gateKeepers),
    }),
  ),
  indicators: z.array(z.strictObject({ code: nameField(1, 20), source: nameField(2, 300) })),
  incomes: z.array(
    z.strictObject({
      year: neededWholeField(2100, 1990),
      dependent: neededMoneyField,
      selfEmployed: neededMoneyField,
      source: nameField(2, 300),
      sure: oneOf(certainties),
    }),
  ),
});
/** A rule set as its form gives it. */
export type RulesAnswers = z.output<typeof asked>;

/** Tables of the form of a rule set, and the fields of a row. */
const rulesTables = {
  bands: ['fromHours', 'amount'],
  durations: ['kind', 'maxMonths', 'extensionMonths', 'illness', 'closure'],
  documents: ['kind', 'code', 'gate', 'days', 'who'],
  indicators: ['code', 'source'],
  incomes: ['year', 'dependent', 'selfEmployed', 'source', 'sure'],
} as const;

/** The form of a rule set. What is left empty is «non stabilito»: null, never zero. */
export const rulesSchema = formWithRows(rulesTables, asked);

/** The rule set that a form gives. */
export function rulesOf(a: RulesAnswers): NoticeRules {
  return {
    eligibility: {
      l68: a.l68,
      mentalHealth: a.mentalHealth,
      bothKindsRequired: a.bothKinds,
      minAge: a.minAge,
      maxAge: a.maxAge,
      residence: a.residence,
      inCharge: a.inCharge,
      inChargeDays: a.inChargeDays,
      notEmployed: { mode: a.notEmployed },
      exclusions: a.exclusions,
      evidence: papersOf(a),
      decideWithinDays: a.decideWithinDays,
      expiryWarningDays: a.expiryWarningDays ?? 60,
    },
    selection: a.selection,
    balance: { order: a.balanceOrder, balanceHours: a.balanceHours, planHours: a.planHours },
    allowance: {
      kind: a.allowanceKind,
      maxMonthlyCents: a.allowanceMax,
      minMonthlyCents: a.allowanceMin,
      hourlyCents: a.allowanceHourly,
      maxMonthlyHours: a.allowanceHours,
      countsTrainingAndLabs: a.allowanceCounts,
      bands: a.bands
        .map((b) => ({ fromHours: b.fromHours, cents: b.amount }))
        .sort((x, y) => x.fromHours - y.fromHours),
    },
    durations: durationsOf(a),
    documents: a.documents
      .map(({ kind, ...rest }) => ({ placementKind: kind, ...rest }))
      .sort((x, y) => placeOf(x) - placeOf(y)),
    indicators: a.indicators,
    incomeLimits: a.incomes
      .map((i) => ({
        year: i.year,
        dependentCents: i.dependent,
        selfEmployedCents: i.selfEmployed,
        source: i.source,
        sure: i.sure,
      }))
      .sort((x, y) => x.year - y.year),
    costModel: a.costModel,
  };
}

/** Documents stand in the order of the closed lists, so that moving a row is no change. */
function placeOf(d: NoticeRules['documents'][number]): number {
  return placementKinds.indexOf(d.placementKind) * 100 + documentCodes.indexOf(d.code);
}

function papersOf(a: RulesAnswers): NoticeRules['eligibility']['evidence'] {
  const out: Partial<Record<Requirement, { kinds: EvidenceKind[]; maxAgeMonths: number | null }>> = {};
  for (const requirement of requirements) {
    const kinds = a[`papers-${requirement}`];
    if (kinds.length > 0) out[requirement] = { kinds: [...kinds], maxAgeMonths: a[`months-${requirement}`] };
  }
  return out;
}

function durationsOf(a: RulesAnswers): NoticeRules['durations'] {
  const out: Partial<Record<PlacementKind, NonNullable<NoticeRules['durations'][PlacementKind]>>> = {};
  for (const d of a.durations)
    out[d.kind] = {
      maxMonths: d.maxMonths,
      extensionMonths: d.extensionMonths,
      illnessSuspendsFromDays: d.illness,
      closureSuspendsFromDays: d.closure,
    };
  return out;
}
