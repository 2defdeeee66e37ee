import { type NoticeRules, placementKinds, requirements } from '../types.ts';

/** Parts of a rule set, as the page tells them. */
type RuleGroup = 'who' | 'path' | 'money' | 'placements' | 'reporting';

const single = {
  recipients: 'who',
  'both-kinds': 'who',
  age: 'who',
  residence: 'who',
  'in-charge': 'who',
  'not-employed': 'who',
  exclusions: 'who',
  'decide-within': 'who',
  'expiry-warning': 'who',
  selection: 'path',
  'balance-order': 'path',
  'balance-hours': 'path',
  'plan-hours': 'path',
  'allowance-kind': 'money',
  'allowance-max': 'money',
  'allowance-min': 'money',
  'allowance-hourly': 'money',
  'allowance-hours': 'money',
  'allowance-counts': 'money',
  'allowance-bands': 'money',
  indicators: 'reporting',
  'cost-model': 'reporting',
} as const satisfies Record<string, RuleGroup>;
const repeated = {
  evidence: 'who',
  income: 'who',
  duration: 'placements',
  documents: 'placements',
} as const satisfies Record<string, RuleGroup>;

type SingleTopic = keyof typeof single;
type RepeatedTopic = keyof typeof repeated;

/** One thing a rule set speaks of. `of` says of which requirement, kind of placement or year, '' where it is one. */
export type RuleTopic = {
  readonly about: SingleTopic | RepeatedTopic;
  readonly of: string;
  readonly group: RuleGroup;
};

/** Everything a rule set speaks of, in the order of the page; what it leaves open too, except what repeats. */
export function topicsOf(rules: NoticeRules): RuleTopic[] {
  const { eligibility, durations, documents, incomeLimits } = rules;
  const many = (about: RepeatedTopic, ofs: readonly string[]) =>
    ofs.map((of) => ({ about, of, group: repeated[about] }));
  const years = incomeLimits.map((limit) => String(limit.year)).sort();
  return [
    ...Object.entries(single).map(([about, group]) => ({ about: about as SingleTopic, of: '', group })),
    ...many('income', years),
    ...many(
      'evidence',
      requirements.filter((r) => eligibility.evidence[r] !== undefined),
    ),
    ...many(
      'duration',
      placementKinds.filter((kind) => durations[kind] !== undefined),
    ),
    ...many(
      'documents',
      placementKinds.filter((kind) => documents.some((d) => d.placementKind === kind)),
    ),
  ];
}

/** What two rule sets say differently, in the order of the page: also what only one of them speaks of. */
export function differencesBetween(before: NoticeRules, after: NoticeRules): RuleTopic[] {
  const ofAfter = topicsOf(after);
  const gone = topicsOf(before).filter((t) => !ofAfter.some((o) => o.about === t.about && o.of === t.of));
  return [...ofAfter, ...gone].filter(
    (topic) => JSON.stringify(whatItSays(before, topic)) !== JSON.stringify(whatItSays(after, topic)),
  );
}

function whatItSays(rules: NoticeRules, { about, of }: RuleTopic): unknown {
  const { eligibility: e, allowance: a, balance } = rules;
  switch (about) {
    case 'recipients':
      return [e.l68, e.mentalHealth];
    case 'both-kinds':
      return e.bothKindsRequired;
    case 'age':
      return [e.minAge, e.maxAge];
    case 'residence':
      return e.residence;
    case 'in-charge':
      return [e.inCharge, e.inChargeDays];
    case 'not-employed':
      return e.notEmployed.mode;
    case 'exclusions':
      return e.exclusions;
    case 'decide-within':
      return e.decideWithinDays;
    case 'expiry-warning':
      return e.expiryWarningDays;
    case 'evidence':
      return Object.entries(e.evidence).find(([requirement]) => requirement === of)?.[1];
    case 'selection':
      return rules.selection;
    case 'balance-order':
      return balance.order;
    case 'balance-hours':
      return balance.balanceHours;
    case 'plan-hours':
      return balance.planHours;
    case 'allowance-kind':
      return a.kind;
    case 'allowance-max':
      return a.maxMonthlyCents;
    case 'allowance-min':
      return a.minMonthlyCents;
    case 'allowance-hourly':
      return a.hourlyCents;
    case 'allowance-hours':
      return a.maxMonthlyHours;
    case 'allowance-counts':
      return a.countsTrainingAndLabs;
    case 'allowance-bands':
      return a.bands;
    case 'income':
      return rules.incomeLimits.find((limit) => String(limit.year) === of);
    case 'duration':
      return Object.entries(rules.durations).find(([kind]) => kind === of)?.[1];
    case 'documents':
      return rules.documents.filter((d) => d.placementKind === of);
    case 'indicators':
      return rules.indicators;
    case 'cost-model':
      return rules.costModel;
    default:
      return about satisfies never;
  }
}
