import type { CalendarDay } from '../../values/calendar-day.ts';
import type {
  NoticeId,
  NoticeRules,
  NoticeVersion,
  NoticeVersionId,
  ProjectVersion,
  ProjectVersionId,
} from './types.ts';

/** What one types to add a project; the territory is the caller's. */
export function aProjectForm(changes: object): Record<string, string> {
  return { title: 'Progetto inventato', cup: '', startsOn: '01/01/2026', endsOn: '31/12/2027', ...changes };
}

/** A rule set that leaves open whatever may be left open. */
export function aRuleSet(changes: Partial<NoticeRules> = {}): NoticeRules {
  return {
    eligibility: {
      l68: 'certified',
      mentalHealth: true,
      bothKindsRequired: true,
      minAge: null,
      maxAge: null,
      residence: 'none',
      inCharge: 'before',
      inChargeDays: null,
      notEmployed: { mode: 'no-work' },
      exclusions: [],
      evidence: {},
      decideWithinDays: null,
      expiryWarningDays: 60,
    },
    selection: null,
    balance: { order: null, balanceHours: null, planHours: null },
    allowance: {
      kind: null,
      maxMonthlyCents: null,
      minMonthlyCents: null,
      hourlyCents: null,
      maxMonthlyHours: null,
      countsTrainingAndLabs: null,
      bands: [],
    },
    durations: {},
    documents: [],
    indicators: [],
    incomeLimits: [],
    costModel: null,
    ...changes,
  };
}

/** A version of a notice's rules. */
export function aNoticeVersion(number: number, validFrom: string, rules = aRuleSet()): NoticeVersion {
  return {
    id: `version-${number}` as NoticeVersionId,
    noticeId: 'notice' as NoticeId,
    number,
    validFrom: validFrom as CalendarDay,
    rules,
    source: 'Fonte di prova',
    writtenAt: new Date(0),
  };
}

/** A version of a project: two years, 100,000.00 euro, nothing promised. */
export function aProjectVersion(changes: Partial<ProjectVersion> = {}): ProjectVersion {
  return {
    id: 'version' as ProjectVersionId,
    kind: 'approved',
    validFrom: '2026-01-01' as CalendarDay,
    startsOn: '2026-01-01' as CalendarDay,
    endsOn: '2027-12-31' as CalendarDay,
    totalCents: 10_000_000,
    act: 'Atto di prova',
    reason: null,
    targets: {},
    recordedAt: new Date(0),
    ...changes,
  };
}

/** What one types to write a rule set; what is not there is left open. */
export function aRulesForm(changes: Record<string, string> = {}): Record<string, string> {
  return {
    validFrom: '01/01/2026',
    source: 'Decreto di prova, 01/01/2026',
    l68: 'certified',
    mentalHealth: 'yes',
    bothKinds: 'yes',
    residence: 'none',
    inCharge: 'before',
    notEmployed: 'no-work',
    ...changes,
  };
}

/** What one types to write a version of a project. */
export function aVersionForm(changes: Record<string, string> = {}): Record<string, string> {
  return {
    kind: 'approved',
    validFrom: '01/02/2026',
    act: 'Decreto di prova',
    startsOn: '01/03/2026',
    endsOn: '28/02/2028',
    total: '100.000,00',
    ...changes,
  };
}
