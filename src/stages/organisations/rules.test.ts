import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { aMembership, anAskedRelation, anOrganisation, aRelation } from './fixtures.ts';
import {
  decidesOver,
  hasInCharge,
  isExcludedHolder,
  isHeadedBy,
  isHolderHere,
  isOnlyInCharge,
  wouldLeaveNobody,
} from './rules/charge.ts';
import {
  daysLeft,
  endOfDay,
  endProblem,
  endsSoon,
  kindFor,
  lastDayOf,
  outwardName,
  proposedEnd,
  relationState,
  roleProblem,
  startOfDay,
} from './rules.ts';
import type { AccountId, OrganisationId, ServiceId } from './types.ts';

const day = (text: string) => text as CalendarDay;
const now = new Date();
const inDays = (n: number) => new Date(now.getTime() + n * 86_400_000);

describe('the name of a body beside a person', () => {
  const asl = anOrganisation({ kind: 'health', name: 'Azienda USL Toscana centro, SerD' });
  it('is the neutral one for a health body, in both languages, whatever it is called', () => {
    expect(outwardName(asl, 'it', new Set())).toBe('Azienda USL');
    expect(outwardName(asl, 'en', new Set([anOrganisation().id]))).toBe('Azienda USL');
  });
  it('is its own for whoever works there, and always for every other kind', () => {
    expect(outwardName(asl, 'it', new Set([asl.id]))).toBe(asl.name);
    const comune = anOrganisation();
    expect(outwardName(comune, 'it', new Set())).toBe(comune.name);
  });
});

describe('roles', () => {
  it.each([
    ['clinician', 'health', null, 'service-needed'],
    ['serd-operator', 'health', null, 'service-needed'],
    ['head-of-service', 'health', null, 'service-needed'],
    ['head-of-service', 'municipality', null, null],
    ['clinician', 'health', 's', null],
    ['clinician', 'municipality', 's', 'role-not-here'],
    ['serd-operator', 'co-operative', null, 'role-not-here'],
    ['social-worker', 'health', null, null],
    ['installation-admin', 'municipality', null, 'role-not-here'],
  ] as const)('%s in a body of kind %s, service %s: %s', (role, kind, service, problem) => {
    expect(roleProblem(role, kind, service)).toBe(problem);
  });
  it('know the kind of relation they may hold', () => {
    expect([kindFor('social-worker'), kindFor('job-coach'), kindFor('coordinator')]).toEqual([
      'manages',
      'coaches',
      undefined,
    ]);
  });
});

describe('days', () => {
  it('begin and end at midnight in Italy, in winter and in summer', () => {
    expect(startOfDay(day('2026-01-10')).toISOString()).toBe('2026-01-09T23:00:00.000Z');
    expect(endOfDay(day('2026-07-10')).toISOString()).toBe('2026-07-10T22:00:00.000Z');
    expect(endOfDay(day('2026-10-25')).getTime() - startOfDay(day('2026-10-25')).getTime()).toBe(
      25 * 3_600_000,
    );
  });
  it('come back from the stored end as the last day', () => {
    for (const d of ['2026-03-29', '2026-10-25', '2026-12-31']) expect(lastDayOf(endOfDay(day(d)))).toBe(d);
    expect(daysLeft(endOfDay(day('2026-05-10')), startOfDay(day('2026-05-10')))).toBe(1);
  });
  it('of a relation lie between today and twenty-four months from now', () => {
    expect(endProblem(day('2026-05-09'), day('2026-05-10'))).toBe('day-in-the-past');
    expect(endProblem(day('2026-05-10'), day('2026-05-10'))).toBeNull();
    expect(endProblem(day('2028-05-10'), day('2026-05-10'))).toBeNull();
    expect(endProblem(day('2028-05-11'), day('2026-05-10'))).toBe('end-too-far');
  });
  it('are proposed from the project that runs longest, within the limit', () => {
    const today = day('2026-05-10');
    expect(proposedEnd([null, day('2025-01-01')], today)).toBeNull();
    expect(proposedEnd([day('2026-12-31'), day('2027-06-30'), null], today)).toBe('2027-06-30');
    expect(proposedEnd([day('2030-01-01')], today)).toBe('2028-05-10');
  });
});

describe('a relation', () => {
  it('waits, comes, is active or has ended', () => {
    expect(relationState(anAskedRelation(), now)).toBe('waiting');
    expect(relationState(anAskedRelation({ validTo: inDays(-1) }), now)).toBe('ended');
    expect(relationState(aRelation({ validFrom: inDays(1) }), now)).toBe('coming');
    expect(relationState(aRelation(), now)).toBe('active');
    expect(relationState(aRelation({ validTo: now }), now)).toBe('ended');
  });
  it('ends soon within thirty days, and not without an end or when it is over', () => {
    expect(endsSoon(aRelation({ validTo: inDays(30) }), now)).toBe(true);
    expect(endsSoon(aRelation({ validTo: inDays(30.01) }), now)).toBe(false);
    expect(endsSoon(aRelation(), now)).toBe(false);
    expect(endsSoon(aRelation({ validTo: inDays(-1) }), now)).toBe(false);
  });
});

describe('leaving nobody', () => {
  const mine = aRelation();
  const beside = (changes: object) => aRelation({ organisationId: mine.organisationId, ...changes });
  it('is seen for the last one in charge of a service', () => {
    expect(wouldLeaveNobody([mine], mine, now)).toBe(true);
    expect(wouldLeaveNobody([mine, beside({})], mine, now)).toBe(false);
  });
  it.each([
    ['of another service', { serviceId: 's' as ServiceId }],
    ['of another body', { organisationId: 'o' as OrganisationId }],
    ['that ended', { validTo: inDays(-1) }],
    ['not yet accepted', { grantedAt: null, grantedBy: null }],
    ['of a substitute', { substitutesFor: mine.id }],
    ['of a coach', { kind: 'coaches' as const }],
  ])('is not prevented by one %s', (_what, changes) => {
    expect(wouldLeaveNobody([mine, beside(changes)], mine, now)).toBe(true);
  });
  it('does not concern a coach, a substitution or a request', () => {
    for (const r of [
      aRelation({ kind: 'coaches' }),
      aRelation({ substitutesFor: mine.id }),
      anAskedRelation({ kind: 'manages' }),
    ])
      expect(wouldLeaveNobody([r], r, now)).toBe(false);
  });
});

describe('an exclusion', () => {
  const r = aRelation();
  const her = { accountId: r.accountId, organisationId: null };
  it('reaches an account, or every account of a body', () => {
    expect(isExcludedHolder(r, her)).toBe(true);
    expect(isExcludedHolder(aRelation({ organisationId: r.organisationId }), her)).toBe(false);
    expect(
      isExcludedHolder(aRelation({ organisationId: r.organisationId }), {
        accountId: null,
        organisationId: r.organisationId,
      }),
    ).toBe(true);
  });
  it('needs a replacement when who is excluded is the only one in charge, of whichever body', () => {
    expect(isOnlyInCharge([r, aRelation({ kind: 'coaches' })], her, now)).toBe(true);
    expect(isOnlyInCharge([r, aRelation()], her, now)).toBe(false);
    expect(isOnlyInCharge([r, aRelation({ validTo: inDays(-1) })], her, now)).toBe(true);
    expect(isOnlyInCharge([aRelation()], her, now)).toBe(false);
    expect(isOnlyInCharge([], her, now)).toBe(false);
  });
});

describe('who decides over a relation', () => {
  const charge = aRelation();
  const me = {
    accountId: charge.accountId as AccountId,
    roles: [{ role: 'social-worker' as const, organisationId: charge.organisationId, serviceId: null }],
  };
  const coach = aRelation({ kind: 'coaches' });
  it('is who has the person in charge, over those who assess and coach', () => {
    expect(hasInCharge([charge], me, now)).toBe(true);
    expect(decidesOver(coach, [charge, coach], me, now)).toBe(true);
    expect(decidesOver(coach, [coach], me, now)).toBe(false);
    expect(hasInCharge([charge], { ...me, roles: [] }, now)).toBe(false);
    expect(hasInCharge([{ ...charge, validTo: inDays(-1) }], me, now)).toBe(false);
  });
  it('is never another body’s case manager over one’s own', () => {
    const other = aRelation();
    expect(decidesOver(other, [charge, other], me, now)).toBe(false);
    expect(decidesOver(aRelation({ organisationId: charge.organisationId }), [charge], me, now)).toBe(true);
  });
  it('is the head of that service, or of the whole body', () => {
    const head = (serviceId: string | null) => ({
      accountId: 'h',
      roles: [{ role: 'head-of-service' as const, organisationId: charge.organisationId, serviceId }],
    });
    expect([
      isHeadedBy(head(null), charge),
      isHeadedBy(head('s'), charge),
      isHeadedBy(head('s'), { ...charge, serviceId: 's' as ServiceId }),
      isHeadedBy(head(null), coach),
    ]).toEqual([true, false, true, false]);
  });
  it('is missed when the holder’s role has ended, does not fit, or the account is closed', () => {
    const role = aMembership({ accountId: charge.accountId as AccountId });
    expect(isHolderHere(charge, [role], now)).toBe(true);
    for (const gone of [
      { ...role, validTo: inDays(-1) },
      { ...role, role: 'job-coach' as const },
      { ...role, accountActive: false },
    ])
      expect(isHolderHere(charge, [gone], now)).toBe(false);
  });
});
