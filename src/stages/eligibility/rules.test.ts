import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import { aPaper, somebodyKnown, someRules } from './fixtures.ts';
import { evidenceProblem } from './rules/evidence-problem.ts';
import { judgeRequirements, type Known } from './rules/judge.ts';
import { standingOf } from './rules/standing-evidence.ts';
import { isChargeLate, needsReason, nextExpiry, proposalOf, recheckOn, stateOfPaper } from './rules.ts';
import { type Evidence, type Judged, requirementOutcomes } from './types.ts';

const day = (text: string) => text as CalendarDay;
const of = (requirement: Judged['requirement'], known: Partial<Known>) => {
  const found = judgeRequirements(somebodyKnown(known)).find((j) => j.requirement === requirement);
  return found && `${found.outcome}: ${found.finding}`;
};
const report = (percent: number | null, ground: Evidence['facts']['ground'] = 'civil-invalidity') =>
  aPaper('disability-report', { facts: { ground, percent } });

describe('disability (L. 68/1999, art. 1)', () => {
  it.each<[number | null, Evidence['facts']['ground'], string]>([
    [45, 'civil-invalidity', 'not-met: below-threshold'],
    [46, 'civil-invalidity', 'met: above-threshold'],
    [33, 'work-invalidity', 'not-met: below-threshold'],
    [34, 'work-invalidity', 'met: above-threshold'],
    [null, 'blindness', 'met: ground-alone'],
    [null, 'civil-invalidity', 'missing: no-percentage'],
  ])('judges %s per cent of %s: %s', (percent, ground, outcome) => {
    expect(of('l68', { evidence: [report(percent, ground)] })).toBe(outcome);
  });

  it('asks for the registration where the notice asks it, and says so to who holds the report alone', () => {
    const rules = someRules({ l68: 'registered' });
    expect(of('l68', { rules, evidence: [report(80)] })).toBe('missing: not-registered');
    expect(of('l68', { rules, evidence: [report(80), aPaper('l68-registration')] })).toBe('met: registered');
  });

  it('takes no registration for a certificate where the notice asks the certificate', () => {
    expect(of('l68', { evidence: [aPaper('l68-registration')] })).toBe('missing: no-evidence');
    const rules = someRules({ l68: 'either' });
    expect(of('l68', { rules, evidence: [aPaper('l68-registration')] })).toBe('met: registered');
  });

  it('does not count a decree that expired yesterday, and counts one on its last day', () => {
    const until = (expiresOn: string) => ({ ...report(80), expiresOn: day(expiresOn) });
    expect(of('l68', { evidence: [until('2026-11-21')] })).toBe('missing: evidence-expired');
    expect(of('l68', { evidence: [until('2026-11-22')] })).toBe('met: above-threshold');
  });

  it('looks at the paper that holds before the one that has ended, and never at one withdrawn', () => {
    const ended = { ...report(80), expiresOn: day('2026-01-31') };
    expect(of('l68', { evidence: [ended, report(46)] })).toBe('met: above-threshold');
    expect(of('l68', { evidence: [{ ...report(80), withdrawnAt: new Date() }] })).toBe(
      'missing: no-evidence',
    );
  });

  it('lets a second report that is enough count beside one that is not', () => {
    expect(of('l68', { evidence: [report(40), report(50, 'work-invalidity')] })).toBe('met: above-threshold');
  });

  it('asks first by which way she takes part', () => {
    expect(of('l68', { route: null })).toBe('missing: route-missing');
  });
});

describe('mental health (the notice)', () => {
  const known = { route: 'mental-health' } as const;
  it('asks for the certificate of the service, and for nothing of L. 68', () => {
    expect(of('mental-health', known)).toBe('missing: no-evidence');
    expect(of('mental-health', { ...known, evidence: [aPaper('mental-health-certificate')] })).toBe(
      'met: certified',
    );
    expect(of('l68', known)).toBeUndefined();
  });

  it('does not take one older than the notice admits', () => {
    const rules = someRules({ evidence: { 'mental-health': { kinds: [], maxAgeMonths: 6 } } });
    expect(of('mental-health', { ...known, rules, evidence: [aPaper('mental-health-certificate')] })).toBe(
      'missing: evidence-too-old',
    );
  });
});

describe('not employed (D.Lgs 150/2015, art. 19)', () => {
  const income = (facts: Partial<Evidence['facts']>) =>
    aPaper('income-declaration', { facts: { year: 2026, ...facts } });
  const rules = someRules({ notEmployed: { mode: 'income-below-threshold' } });

  it.each([
    [{ dependentCents: 850_000 }, 'met: income-below'],
    [{ dependentCents: 850_001 }, 'not-met: income-above'],
    [{ selfEmployedCents: 550_000, dependentCents: 0 }, 'met: income-below'],
    [{ selfEmployedCents: 550_001, dependentCents: 0 }, 'not-met: income-above'],
    [{ year: 2024, dependentCents: 0 }, 'missing: income-year-too-old'],
    [{ year: 2025, dependentCents: 0 }, 'missing: threshold-unknown'],
  ])('judges %o: %s', (facts, outcome) => {
    expect(of('not-employed', { rules, evidence: [income(facts)] })).toBe(outcome);
  });

  it('does not look at an income where the notice wants no work at all', () => {
    expect(of('not-employed', { evidence: [income({ dependentCents: 0 })] })).toBe('missing: no-evidence');
    expect(of('not-employed', { evidence: [aPaper('unemployment-status')] })).toBe('met: unemployed');
  });
});

describe('age, residence, exclusions, charge (the notice)', () => {
  it.each([
    ['2008-11-01', 'met: old-enough'],
    ['2008-11-02', 'not-met: too-young'],
    ['1960-11-02', 'met: old-enough'],
    ['1960-11-01', 'not-met: too-old'],
    [null, 'missing: birth-date-missing'],
  ])('counts the age of who was born on %s on the day of entry: %s', (birth, outcome) => {
    expect(of('age', { birthDate: birth === null ? null : day(birth) })).toBe(outcome);
  });

  it('compares her comune with those that are asked, and asks nothing where the notice does not', () => {
    expect(of('residence', { comune: 'D612' })).toBe('not-met: not-resident');
    expect(of('residence', { comune: null })).toBe('missing: residence-missing');
    expect(of('residence', { comuni: null })).toBeUndefined();
  });

  it('reads the exclusions in her declaration', () => {
    const rules = someRules({ exclusions: ['income-support-recipient'] });
    const declared = (exclusions: string[]) => [aPaper('own-declaration', { facts: { exclusions } })];
    expect(of('exclusions', { rules })).toBe('missing: no-evidence');
    expect(of('exclusions', { rules, evidence: declared([]) })).toBe('met: none-declared');
    expect(of('exclusions', { rules, evidence: declared(['income-support-recipient']) })).toBe(
      'not-met: one-applies',
    );
    expect(of('exclusions', { rules, evidence: declared(['other-fse-project']) })).toBe('met: none-declared');
  });

  it('leaves the decision open while the charge is to be completed', () => {
    expect(of('in-charge', { charge: 'to-be-completed' })).toBe('missing: to-be-completed');
    expect(of('in-charge', { charge: 'declined' })).toBe('not-met: service-declined');
    const late = { charge: 'to-be-completed', chargeDueOn: day('2026-11-21') } as const;
    expect(isChargeLate(late, day('2026-11-22'))).toBe(true);
    expect(isChargeLate(late, day('2026-11-21'))).toBe(false);
  });
});

describe('the proposal', () => {
  const judged = (...outcomes: Judged['outcome'][]): Judged[] =>
    outcomes.map((outcome) => ({
      requirement: 'age',
      outcome,
      finding: 'old-enough',
      evidenceId: null,
      expiresOn: null,
    }));

  it('says no at one that is not met, waits at one that is missing, and proposes nothing of an empty table', () => {
    expect(proposalOf(judged('met', 'missing', 'not-met'))).toBe('not-eligible');
    expect(proposalOf(judged('met', 'missing'))).toBe('undecided');
    expect(proposalOf(judged('met', 'met'))).toBe('eligible');
    expect(proposalOf([])).toBe('undecided');
  });

  it('asks a reason of who departs from it, and of every no', () => {
    expect(needsReason('eligible', 'eligible')).toBe(false);
    expect(needsReason('eligible', 'undecided')).toBe(true);
    expect(needsReason('not-eligible', 'not-eligible')).toBe(true);
  });

  it('is a no whenever one outcome is, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...requirementOutcomes), { minLength: 1 }), (outcomes) => {
        const proposal = proposalOf(judged(...outcomes));
        return outcomes.includes('not-met')
          ? proposal === 'not-eligible'
          : proposal === (outcomes.includes('missing') ? 'undecided' : 'eligible');
      }),
    );
  });
});

describe('expiry', () => {
  it('is shown sixty days before, as the notice sets', () => {
    expect(recheckOn(day('2027-01-21'), 60)).toBe('2026-11-22');
    expect(recheckOn(null, 60)).toBeNull();
  });

  it('is the first of the papers that a met requirement rests on', () => {
    const known = somebodyKnown({
      evidence: [
        { ...report(80), expiresOn: day('2027-05-01') },
        { ...aPaper('unemployment-status'), expiresOn: day('2027-03-01') },
      ],
    });
    expect(nextExpiry(judgeRequirements(known))).toBe('2027-03-01');
  });

  it('stands on a paper as on a day: future, valid to its last day, ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 400 }), (shift, length) => {
        const issuedOn = addDays(day('2026-01-01'), shift);
        const expiresOn = addDays(issuedOn, length);
        const today = day('2026-06-01');
        const standing = standingOf({ issuedOn, expiresOn }, today, null);
        return issuedOn > today
          ? standing === 'evidence-not-yet-valid'
          : standing === (expiresOn < today ? 'evidence-expired' : 'valid');
      }),
    );
  });

  it('names a paper by how it stands today', () => {
    const paper = (expiresOn: string | null) => ({
      withdrawnAt: null,
      expiresOn: expiresOn as CalendarDay | null,
    });
    expect(stateOfPaper(paper(null), day('2026-11-22'), 60)).toBe('valid');
    expect(stateOfPaper(paper('2027-01-22'), day('2026-11-22'), 60)).toBe('valid');
    expect(stateOfPaper(paper('2027-01-21'), day('2026-11-22'), 60)).toBe('expiring');
    expect(stateOfPaper(paper('2026-11-21'), day('2026-11-22'), 60)).toBe('expired');
  });
});

it('refuses a paper whose days disagree, or that lacks what the rules read in it', () => {
  const problem = (e: Evidence) => evidenceProblem(e)?.code;
  expect(problem({ ...report(80), expiresOn: day('2025-12-31') })).toBe('days-reversed');
  expect(problem(report(null))).toBe('percent-missing');
  expect(problem(report(null, 'deafness'))).toBeUndefined();
  expect(problem(aPaper('disability-report'))).toBe('ground-missing');
  expect(problem(aPaper('income-declaration'))).toBe('income-missing');
  expect(problem(aPaper('income-declaration', { facts: { year: 2026, dependentCents: 0 } }))).toBeUndefined();
});
