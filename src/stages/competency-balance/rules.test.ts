import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { followUpOn } from './due.ts';
import { balanceForMatch } from './rules/for-match.ts';
import {
  entriesToTakeOver,
  entryProblem,
  isFollowUpDue,
  mayDo,
  minutesLeft,
  minutesOf,
  missingForNext,
} from './rules.ts';
import type { BalanceId, BalanceState, EntryContent } from './types.ts';

const day = (text: string) => text as CalendarDay;
const nothing = {
  state: 'welcome' as BalanceState,
  needs: 'Capire che lavoro fare.',
  synthesis: null,
  contractMissing: [],
  dissentOpen: false,
  entries: 0,
  unsigned: 0,
  signedMinutes: 0,
  hoursDue: null,
};

describe('three phases, the contract first (bilan de compétences; rules.md §4.4, S74)', () => {
  it.each([
    ['write-entry', 'welcome', false],
    ['write-entry', 'investigation', true],
    ['write-entry', 'conclusion', true],
    ['write-entry', 'closed', false],
    ['write-needs', 'investigation', false],
    ['write-synthesis', 'investigation', false],
    ['write-synthesis', 'conclusion', true],
    ['log-session', 'welcome', true],
    ['log-session', 'closed', false],
    ['sign-contract', 'investigation', false],
    ['close', 'investigation', false],
    ['follow-up', 'closed', true],
  ] as const)('%s in the phase %s: %s', (deed, state, may) => {
    expect(mayDo(state, deed)).toBe(may);
  });
});

describe('what the next step lacks', () => {
  it.each([
    ['nothing, with needs and every signature', {}, []],
    ['the needs', { needs: null }, ['needs']],
    [
      'each signature of the contract',
      { contractMissing: ['person', 'operator'] },
      ['contract-person', 'contract-operator'],
    ],
    [
      'her representative, who signs with her',
      { contractMissing: ['representative'] },
      ['contract-representative'],
    ],
    ['an open dissent (art. 410 c.c.)', { dissentOpen: true }, ['dissent-open']],
    ['no hours before the conclusion', { state: 'investigation', entries: 1, hoursDue: 6 }, []],
    ['an entry', { state: 'investigation' }, ['no-entry']],
    ['the synthesis', { state: 'conclusion' }, ['synthesis']],
    [
      'signatures under sessions',
      { state: 'conclusion', synthesis: 'Sai fare.', unsigned: 1 },
      ['sessions-unsigned'],
    ],
    [
      'hours, where the notice asks six (S75)',
      { state: 'conclusion', synthesis: 'Sai fare.', hoursDue: 6, signedMinutes: 359 },
      ['hours'],
    ],
    [
      'nothing at six hours to the minute',
      { state: 'conclusion', synthesis: 'Sai fare.', hoursDue: 6, signedMinutes: 360 },
      [],
    ],
    ['nothing once it is closed', { state: 'closed', needs: null }, []],
  ] as const)('%s', (_, changes, lacks) => {
    expect(missingForNext({ ...nothing, ...changes } as typeof nothing)).toEqual(lacks);
  });
});

describe('hours (the notice sets them, practice O6)', () => {
  it.each([
    [null, 0, 0],
    [6, 0, 360],
    [6, 359, 1],
    [6, 360, 0],
    [6, 500, 0],
  ])('%s due and %i minutes done leave %i', (due, done, left) => {
    expect(minutesLeft(due, done)).toBe(left);
  });

  it('counts a session once both signed it, and «not today» not at all', () => {
    const sessions = [
      { outcome: 'held', minutes: 50, signed: true },
      { outcome: 'held', minutes: 25, signed: false },
      { outcome: 'not-today', minutes: 0, signed: false },
    ] as const;
    expect(minutesOf(sessions, (s) => (s as { signed?: boolean }).signed === true)).toEqual({
      held: 75,
      signed: 50,
      unsigned: 1,
    });
  });
});

describe('an entry', () => {
  const seen = { form: 'competence', kind: 'base', what: 'Contare', term: null } as const;
  const work = {
    form: 'experience',
    kind: 'job',
    what: 'Barista',
    term: null,
    where: null,
    tasks: null,
    liked: null,
  } as const;
  it.each<[string, EntryContent, string | null]>([
    ['years the wrong way round', { ...work, fromYear: 2020, toYear: 2019 }, 'years-reversed'],
    ['the same year', { ...work, fromYear: 2020, toYear: 2020 }, null],
    [
      'expressed without where it was seen',
      { ...seen, state: 'expressed', evidence: null },
      'evidence-missing',
    ],
    ['potential without it', { ...seen, state: 'potential', evidence: null }, null],
    ['expressed with it', { ...seen, state: 'expressed', evidence: 'Al banco' }, null],
    [
      'more hours at least than at most',
      { form: 'hours', minHours: 30, maxHours: 20, parts: [] },
      'hours-reversed',
    ],
    ['no hours at all', { form: 'hours', minHours: null, maxHours: null, parts: [] }, 'nothing-said'],
    ['only the mornings', { form: 'hours', minHours: null, maxHours: null, parts: ['morning'] }, null],
    ['no travel at all', { form: 'travel', minutes: null, km: null, means: [] }, 'nothing-said'],
  ])('%s', (_, content, code) => {
    expect(entryProblem(content)?.code ?? null).toBe(code);
  });

  it('is taken over once, and never over what she says now of hours, travel or environment', () => {
    const like = (what: string): EntryContent => ({ form: 'interest', what, why: null });
    const hours = (maxHours: number): EntryContent => ({
      form: 'hours',
      minHours: null,
      maxHours,
      parts: [],
    });
    const earlier = [like('Le piante'), like('I gatti'), hours(20)].map((content) => ({
      content,
      section: 'interest' as const,
    }));
    const taken = entriesToTakeOver(earlier, [{ content: like('Le piante') }, { content: hours(10) }]);
    expect(taken.map((e) => e.content)).toEqual([like('I gatti')]);
    expect(entriesToTakeOver(earlier, []).length).toBe(3);
  });
});

describe('the look back', () => {
  it.each([
    ['2026-03-10', '2026-09-10'],
    ['2026-08-31', '2027-02-28'],
  ])('of a balance closed on %s is due on %s: six months after', (closed, due) => {
    expect(followUpOn(day(closed))).toBe(due);
    expect(isFollowUpDue(day(due), day(due))).toBe(true);
    expect(isFollowUpDue(day(due), day(closed))).toBe(false);
    expect(isFollowUpDue(null, day(due))).toBe(false);
  });
});

describe('the balance for the plan and the match', () => {
  it('has the highest level she completed, her last word on hours, and no words on why', () => {
    const entries: EntryContent[] = [
      { form: 'education', level: '3', what: 'Diploma', where: null, year: 2010, state: 'completed' },
      { form: 'education', level: '6', what: 'Laurea', where: null, year: null, state: 'interrupted' },
      { form: 'hours', minHours: null, maxHours: 30, parts: [] },
      { form: 'hours', minHours: 10, maxHours: 20, parts: ['morning'] },
      { form: 'company', wish: 'unwanted', what: 'Bar Sport', why: 'Ci lavora il suo ex.' },
      {
        form: 'occupation',
        wish: 'wanted',
        what: 'aiuto cuoca',
        term: { scheme: 'ISCO-08', code: '9412', label: 'Aiuto cuochi e lavapiatti' },
        why: null,
      },
    ];
    const said = balanceForMatch(
      {
        id: 'b' as BalanceId,
        state: 'closed',
        contractOn: day('2026-01-01'),
        closedAt: new Date('2026-02-01T23:30:00Z'),
      },
      entries.map((content) => ({ content })),
    );
    expect(said.isced).toBe(3);
    expect(said.hours?.maxHours).toBe(20);
    expect(said.closedOn).toBe('2026-02-02');
    expect(said.occupations[0]?.term?.code).toBe('9412');
    expect(said.travel).toBeNull();
    expect(JSON.stringify(said)).not.toContain('suo ex');
  });
});
