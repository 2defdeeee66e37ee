import { expect, it } from 'vitest';
import { rulesOf, rulesSchema } from './commands/read-rules.ts';
import { aRuleSet, aRulesForm } from './fixtures.ts';
import { ruleSentence, topicTitle } from './parts/rule-sentence.ts';
import { typedRules } from './parts/typed-rules.ts';
import { differencesBetween, topicsOf } from './rules/topics.ts';
import { type NoticeRules, noticeRulesSchema } from './types.ts';

/** Every field said, so that a field which the page, the comparison or the form forgets is noticed. */
const full: NoticeRules = {
  eligibility: {
    l68: 'registered',
    mentalHealth: true,
    bothKindsRequired: true,
    minAge: 18,
    maxAge: 65,
    residence: 'project-comuni',
    inCharge: 'to-be-completed',
    inChargeDays: 30,
    notEmployed: { mode: 'income-below-threshold' },
    exclusions: ['income-support-recipient'],
    evidence: { l68: { kinds: ['disability-report', 'l68-registration'], maxAgeMonths: 12 } },
    decideWithinDays: 45,
    expiryWarningDays: 30,
  },
  selection: 'open-window',
  balance: { order: 'balance-first', balanceHours: 6, planHours: 4 },
  allowance: {
    kind: 'banded',
    maxMonthlyCents: 50_000,
    minMonthlyCents: 15_000,
    hourlyCents: 625,
    maxMonthlyHours: 80,
    countsTrainingAndLabs: true,
    bands: [{ fromHours: 50, cents: 20_000 }],
  },
  durations: {
    tis: { maxMonths: 24, extensionMonths: 12, illnessSuspendsFromDays: 30, closureSuspendsFromDays: 15 },
  },
  documents: [{ placementKind: 'tis', code: 'unilav', gate: 'by-day', days: 1, who: 'as-agreed' }],
  indicators: [{ code: 'CO16', source: 'Reg. UE 1304/2013, allegato I' }],
  incomeLimits: [
    { year: 2024, dependentCents: 850_000, selfEmployedCents: 550_000, source: 'prova', sure: 'verify' },
  ],
  costModel: 'staff-plus-40',
};

const open = aRuleSet();
/** The paths of every value of a rule set, lists as one value. */
const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path];
const without = (rules: NoticeRules, path: readonly string[]): NoticeRules => {
  const copy = structuredClone(rules);
  let at = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const key = path.at(-1) ?? '';
  const old = at[key];
  at[key] = Array.isArray(old)
    ? []
    : typeof old === 'boolean'
      ? !old
      : typeof old === 'number'
        ? old + 1
        : 'other';
  return copy;
};

it.each(leaves(full).map((path) => [path.join('.'), path] as const))(
  'notices a change of %s, and of nothing else',
  (_, path) => {
    expect(differencesBetween(full, without(full, path))).toHaveLength(1);
  },
);

it('finds no difference between a rule set and itself, in whichever order the database kept its keys', () => {
  expect(differencesBetween(full, full)).toEqual([]);
  const shuffled = JSON.parse(
    JSON.stringify(full, (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ),
  );
  expect(differencesBetween(full, noticeRulesSchema.parse(shuffled))).toEqual([]);
});

it('tells what only one of the two speaks of, in both directions', () => {
  const said = (topics: ReturnType<typeof differencesBetween>) =>
    topics.map((t) => `${t.about} ${t.of}`.trim());
  const added = said(differencesBetween(open, full));
  expect(added).toEqual(
    expect.arrayContaining(['duration tis', 'documents tis', 'income 2024', 'evidence l68']),
  );
  expect(said(differencesBetween(full, open)).sort()).toEqual(added.sort());
});

it('says every rule in a sentence in both languages, and of what is open that it is open', () => {
  for (const lang of ['it', 'en'] as const) {
    for (const topic of topicsOf(full)) {
      const sentence = ruleSentence(full, topic, lang);
      expect([topic.about, sentence]).toEqual([topic.about, expect.stringMatching(/^\S.*\.$/)]);
      expect(sentence).not.toMatch(/\{|undefined|null/);
      expect(topicTitle(topic, lang)).not.toMatch(/\{|undefined/);
    }
    const silent = topicsOf(open).filter((topic) => ruleSentence(open, topic, lang) === null);
    expect(silent.map((t) => t.about)).toEqual([
      'age',
      'decide-within',
      'selection',
      'balance-order',
      'balance-hours',
      'plan-hours',
      'allowance-kind',
      'allowance-max',
      'allowance-min',
      'allowance-hourly',
      'allowance-hours',
      'allowance-counts',
      'allowance-bands',
      'indicators',
      'cost-model',
    ]);
  }
});

it('labels a figure that nobody has verified, and only that one', () => {
  const topic = { about: 'income', of: '2024' };
  expect(ruleSentence(full, topic, 'it')).toContain('Da verificare');
  const [limit] = full.incomeLimits;
  if (limit === undefined) throw new Error('no limit');
  const read = { ...full, incomeLimits: [{ ...limit, sure: 'read' as const }] };
  expect(ruleSentence(read, topic, 'it')).not.toContain('Da verificare');
});

it('gives back from the form the rule set that it was filled with', () => {
  for (const rules of [full, open]) {
    const typed = { ...aRulesForm(), ...typedRules(rules) };
    expect(rulesOf(rulesSchema.parse(typed))).toEqual(rules);
  }
});

it.each([
  [{ 'documents-4-kind': 'tis' }, 'documents-4-code', 'choice.missing'],
  [{ 'incomes-0-year': 'duemila', 'incomes-0-dependent': '1' }, 'incomes-0-year', 'number.malformed'],
  [{ 'incomes-0-year': '2024', 'incomes-0-dependent': '8.500.0' }, 'incomes-0-dependent', 'money.malformed'],
  [{ 'bands-2-fromHours': '50' }, 'bands-2-amount', 'money.missing'],
  [{ 'durations-0-kind': 'tis', 'durations-3-kind': 'tis' }, 'durations', 'duration-twice'],
  [{ allowanceMax: '12.5' }, 'allowanceMax', 'money.malformed'],
  [{ minAge: '13' }, 'minAge', 'number.unlikely'],
  [{ l68: '' }, 'l68', 'choice.missing'],
  [{ exclusions: 'somebody' }, 'exclusions', 'choice.missing'],
  [{ validFrom: '' }, 'validFrom', 'day.missing'],
  [{ source: ' ' }, 'source', 'text.empty'],
])('names the very field that %o gets wrong', (typed, field, message) => {
  const parsed = rulesSchema.safeParse(aRulesForm(typed as unknown as Record<string, string>));
  expect(parsed.error?.issues.map((i) => [String(i.path[0] ?? ''), i.message])).toContainEqual([
    field,
    message,
  ]);
});

it.each(['documents-0-colour', 'colours-0-kind', 'documents-200-kind', 'colour'])(
  'refuses the field %s, which the form does not have',
  (name) => {
    const parsed = rulesSchema.safeParse(aRulesForm({ [name]: 'red' }));
    expect(parsed.error?.issues.map((i) => i.message)).toEqual(['form.unknown-field']);
  },
);

it('leaves out rows that were left empty, wherever they stand', () => {
  const typed = aRulesForm({
    'indicators-0-code': '',
    'indicators-0-source': ' ',
    'indicators-7-code': 'CO01',
    'indicators-7-source': 'Allegato I',
  });
  expect(rulesOf(rulesSchema.parse(typed)).indicators).toEqual([{ code: 'CO01', source: 'Allegato I' }]);
});
