import type { CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import type { NoticeRules } from '../projects/types.ts';
import type { Known } from './rules/judge.ts';
import type { Evidence, EvidenceId } from './types.ts';

const noFacts = {
  ground: null,
  percent: null,
  year: null,
  dependentCents: null,
  selfEmployedCents: null,
  exclusions: null,
} as const;

/** A paper issued in January 2026, valid without end. */
export function aPaper(
  kind: Evidence['kind'],
  changes: Partial<Omit<Evidence, 'facts'>> & { facts?: Partial<Evidence['facts']> } = {},
): Evidence {
  return {
    id: `00000000-0000-4000-8000-${String(kind.length).padStart(12, '0')}` as EvidenceId,
    personId: '00000000-0000-4000-8000-000000000001' as PersonId,
    kind,
    issuer: 'Ente di prova',
    number: null,
    issuedOn: '2026-01-10' as CalendarDay,
    expiresOn: null,
    addedBy: '00000000-0000-4000-8000-000000000002' as AccountId,
    addedAt: new Date('2026-01-11T10:00:00Z'),
    withdrawnAt: null,
    withdrawReason: null,
    version: 1,
    ...changes,
    facts: { ...noFacts, ...changes.facts },
  };
}

/** What a notice asks when it asks everything: certified, not employed, 18 to 65, of the territory. */
export function someRules(changes: Partial<NoticeRules['eligibility']> = {}): NoticeRules['eligibility'] {
  return {
    l68: 'certified',
    mentalHealth: true,
    bothKindsRequired: true,
    minAge: 18,
    maxAge: 65,
    residence: 'territory',
    inCharge: 'before',
    inChargeDays: null,
    notEmployed: { mode: 'no-work' },
    exclusions: [],
    evidence: {},
    decideWithinDays: 30,
    expiryWarningDays: 60,
    ...changes,
  };
}

/** A person of 36 years who lives in the territory and is in charge, on 22 November 2026, without any paper. */
export function somebodyKnown(changes: Partial<Known> = {}): Known {
  return {
    rules: someRules(),
    incomeLimits: [{ year: 2026, dependentCents: 850_000, selfEmployedCents: 550_000 }],
    route: 'l68',
    charge: 'in-charge',
    birthDate: '1990-05-02' as CalendarDay,
    entryDay: '2026-11-01' as CalendarDay,
    today: '2026-11-22' as CalendarDay,
    comune: 'F023',
    comuni: ['F023'],
    evidence: [],
    ...changes,
  };
}
