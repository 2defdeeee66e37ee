import type { Typed } from '../../../ui/typed.ts';
import { typedMoney } from '../../../values/money.ts';
import { type NoticeRules, requirements } from '../types.ts';

type Cell = string | number | boolean | null | undefined;

/** A rule set as its form would have been filled, so that a new version begins with the one in force. */
export function typedRules(rules: NoticeRules): Typed {
  const { eligibility: e, allowance: a, balance } = rules;
  const papers = requirements.flatMap((requirement): [string, string | readonly string[]][] => {
    const asked = e.evidence[requirement];
    if (asked === undefined) return [];
    return [
      [`papers-${requirement}`, asked.kinds],
      [`months-${requirement}`, text(asked.maxAgeMonths)],
    ];
  });
  return {
    l68: e.l68,
    mentalHealth: yesNo(e.mentalHealth),
    bothKinds: yesNo(e.bothKindsRequired),
    minAge: text(e.minAge),
    maxAge: text(e.maxAge),
    residence: e.residence,
    inCharge: e.inCharge,
    inChargeDays: text(e.inChargeDays),
    notEmployed: e.notEmployed.mode,
    exclusions: e.exclusions,
    decideWithinDays: text(e.decideWithinDays),
    expiryWarningDays: text(e.expiryWarningDays),
    ...Object.fromEntries(papers),
    selection: text(rules.selection),
    balanceOrder: text(balance.order),
    balanceHours: text(balance.balanceHours),
    planHours: text(balance.planHours),
    allowanceKind: text(a.kind),
    allowanceMax: money(a.maxMonthlyCents),
    allowanceMin: money(a.minMonthlyCents),
    allowanceHourly: money(a.hourlyCents),
    allowanceHours: text(a.maxMonthlyHours),
    allowanceCounts: yesNo(a.countsTrainingAndLabs),
    costModel: text(rules.costModel),
    ...typedRows(
      'bands',
      a.bands.map((b) => ({ fromHours: b.fromHours, amount: money(b.cents) })),
    ),
    ...typedRows('durations', typedDurations(rules)),
    ...typedRows(
      'documents',
      rules.documents.map(({ placementKind, ...d }) => ({ kind: placementKind, ...d })),
    ),
    ...typedRows('indicators', rules.indicators),
    ...typedRows(
      'incomes',
      rules.incomeLimits.map((l) => ({
        year: l.year,
        dependent: money(l.dependentCents),
        selfEmployed: money(l.selfEmployedCents),
        source: l.source,
        sure: l.sure,
      })),
    ),
  };
}

function typedDurations(rules: NoticeRules) {
  return Object.entries(rules.durations).map(([kind, d]) => ({
    kind,
    maxMonths: d.maxMonths,
    extensionMonths: d.extensionMonths,
    illness: d.illnessSuspendsFromDays,
    closure: d.closureSuspendsFromDays,
  }));
}

/** Rows of a table as its fields would have been filled. */
export function typedRows(table: string, rows: readonly Readonly<Record<string, Cell>>[]): Typed {
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(row).map(([name, cell]) => [`${table}-${at}-${name}`, text(cell)]),
    ),
  );
}

const text = (cell: Cell): string => (cell === null || cell === undefined ? '' : String(cell));
const money = (cents: number | null): string => (cents === null ? '' : typedMoney(cents));
const yesNo = (answer: boolean | null): string => (answer === null ? '' : answer ? 'yes' : 'no');
