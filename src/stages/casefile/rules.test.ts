import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import { funnelOf, missingKind } from './rules/funnel.ts';
import { laterSteps } from './rules/later-steps.ts';
import { inGroups, shownToday, stepsOf } from './rules.ts';
import type { Mark, MarkId, Waiting } from './types.ts';
import { type LaterStep, laterStepNames } from './types.ts';

const day = (text: string) => text as CalendarDay;
const me = 'me' as AccountId;
const other = 'other' as AccountId;
const waits = (subjectId: string, changes: Partial<Waiting> = {}): Waiting => ({
  thing: 'decide-requirements',
  subjectId,
  personId: 'anna' as PersonId,
  href: '/x',
  due: null,
  ...changes,
});
const mark = (subjectId: string, changes: Partial<Mark> = {}): Mark => ({
  id: 'mark' as MarkId,
  personId: 'anna' as PersonId,
  thing: 'decide-requirements',
  subjectId,
  act: 'postponed',
  untilOn: day('2026-12-01'),
  givenTo: null,
  accountId: me,
  version: 1,
  ...changes,
});
const today = day('2026-11-22');
const nobody = new Set<string>();

describe('Oggi', () => {
  it('shows one thing once, however many sources name it', () => {
    expect(shownToday([waits('a'), waits('a')], [], me, today, nobody)).toHaveLength(1);
  });

  it('leaves out what was postponed until its day comes, what was given away, what was done outside', () => {
    const shown = (m: Mark, on = today) => shownToday([waits('a')], [m], me, on, nobody).length;
    expect(shown(mark('a'))).toBe(0);
    expect(shown(mark('a'), day('2026-11-30'))).toBe(0);
    expect(shown(mark('a'), day('2026-12-01'))).toBe(1);
    expect(shown(mark('a', { act: 'given', untilOn: null, givenTo: other }))).toBe(0);
    expect(shown(mark('a', { act: 'done-outside', untilOn: null }))).toBe(0);
  });

  it('leaves a colleague’s list alone when I mark mine, and tells her who gave it', () => {
    const given = mark('a', { act: 'given', untilOn: null, givenTo: me, accountId: other });
    expect(shownToday([waits('a')], [given], me, today, nobody)[0]?.givenBy).toBe(other);
    expect(shownToday([waits('a')], [mark('a', { accountId: other })], me, today, nobody)).toHaveLength(1);
  });

  it('stops for somebody who has died', () => {
    expect(shownToday([waits('a')], [], me, today, new Set(['anna']))).toEqual([]);
  });

  it('groups by person, the first due first, and loses nothing', () => {
    const any = fc.record({
      person: fc.constantFrom('anna', 'bruno', 'carla'),
      subject: fc.uuid(),
      due: fc.constantFrom(null, '2026-11-20', '2026-12-01', '2027-01-01'),
    });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const waiting = rows.map((r) =>
          waits(r.subject, { personId: r.person as PersonId, due: r.due as CalendarDay | null }),
        );
        const groups = inGroups(waiting);
        const firsts = groups.map((g) => g.rows[0]?.due ?? '9999-12-31');
        expect(groups.flatMap((g) => g.rows)).toHaveLength(rows.length);
        expect(new Set(groups.map((g) => g.key)).size).toBe(groups.length);
        expect(firsts).toEqual([...firsts].sort());
      }),
    );
  });
});

describe('the path', () => {
  const referral = { id: 'r', personId: 'anna' as PersonId, projectId: 'p' as never, project: 'Prova' };
  const opened = { id: 'c' as never, personId: 'anna' as PersonId, projectId: 'p' as never };

  it('goes from the referral to the requirements once it is accepted', () => {
    const steps = stepsOf([{ ...referral, id: 'r' as never, state: 'accepted' }], [opened], []);
    expect(steps.map((s) => `${s.what} ${s.state} ${s.note}`)).toEqual([
      'referral done accepted',
      'requirements now toBegin',
    ]);
  });

  it('goes on after the requirements, in the order of the notice, as far as the reader may know', () => {
    const of = { personId: 'anna', project: 'Prova' };
    const steps = {
      caseId: 'c',
      candidacyId: 's',
      selection: 'admitted',
      assessment: 'closed',
      balance: null,
      plan: 'draft',
      search: null,
      'needs-card': null,
      introduction: null,
    };
    const shown = (reads: readonly LaterStep[], of2 = steps) =>
      laterSteps(of2, of, reads, false).map((s) => `${s.what} ${s.state} ${s.note}`);
    expect(shown(laterStepNames)).toEqual([
      'selection done selection.admitted',
      'assessment done assessment.closed',
      'balance next toBegin',
      'plan now plan.draft',
    ]);
    expect(shown(['selection'])).toEqual(['selection done selection.admitted']);
    expect(shown(['plan', 'balance'])).toEqual(['plan now plan.draft', 'balance next toBegin']);
  });

  it('shows the search for work once a plan is signed, and no company that says no ends it', () => {
    const of = { personId: 'anna', project: 'Prova' };
    const signed = {
      caseId: 'c',
      candidacyId: 's',
      selection: 'admitted',
      assessment: 'closed',
      balance: 'closed',
      plan: 'signed',
      search: 'looking',
      'needs-card': null,
      introduction: 'declined',
    };
    expect(
      laterSteps(signed, of, laterStepNames, false)
        .slice(4)
        .map((s) => `${s.what} ${s.state} ${s.href}`),
    ).toEqual([
      'search done /persone/anna/lavoro',
      'needs-card next /persone/anna/scheda/c',
      'introduction now /persone/anna/presentazioni',
    ]);
    const early = { ...signed, plan: 'draft', search: null, introduction: null };
    expect(laterSteps(early, of, laterStepNames, false).map((s) => s.what)).not.toContain('needs-card');
  });

  it('ends where she was not admitted or renounced, and shows no selection before the project entered her', () => {
    const nothing = {
      assessment: null,
      balance: null,
      plan: null,
      search: null,
      'needs-card': null,
      introduction: null,
    };
    const ended = { caseId: 'c', candidacyId: 's', selection: 'renounced', ...nothing };
    const of = { personId: 'anna', project: 'Prova' };
    expect(laterSteps(ended, of, laterStepNames, false).map((s) => s.state)).toEqual(['stopped']);
    const before = { caseId: 'c', candidacyId: null, selection: null, ...nothing };
    expect(laterSteps(before, of, laterStepNames, false).map((s) => s.what)).toEqual([
      'assessment',
      'balance',
      'plan',
    ]);
  });

  it('says nothing of requirements to who may not know of them', () => {
    const steps = stepsOf([{ ...referral, id: 'r' as never, state: 'accepted' }], [opened], undefined);
    expect(steps.map((s) => s.what)).toEqual(['referral']);
  });
});

describe('the funnel', () => {
  const figures = {
    referred: 10,
    waiting: 2,
    cases: 8,
    open: 3,
    eligible: 4,
    notEligible: 1,
    l68: 4,
    mentalHealth: 0,
    admitted: 4,
    waitingList: 1,
    notAdmitted: 0,
    assessed: 8,
    balanceClosed: 2,
    planSigned: 1,
  };

  it('puts each step beside what the project promised of it, and says nothing where it promised nothing', () => {
    const steps = funnelOf(figures, { assessed: 16, enrolled: 0 });
    expect(steps.find((s) => s.step === 'assessed')).toMatchObject({ people: 8, promised: 16, percent: 50 });
    expect(steps.find((s) => s.step === 'admitted')).toMatchObject({ promised: 0, percent: null });
    expect(steps.find((s) => s.step === 'eligible-l68')).toMatchObject({ promised: null, counted: true });
    expect(steps.find((s) => s.step === 'open')).toMatchObject({ counted: false });
  });

  it('names the kind of recipient that is still missing', () => {
    expect(missingKind(figures)).toBe('mental-health');
    expect(missingKind({ l68: 0, mentalHealth: 1 })).toBe('l68');
    expect(missingKind({ l68: 1, mentalHealth: 1 })).toBeUndefined();
    expect(missingKind({ l68: 0, mentalHealth: 0 })).toBeUndefined();
  });
});
