import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import { freshestOf } from './rules/freshest.ts';
import { diversityOf, IPS_CONTACTS_A_WEEK, lastMondays, mondayOf, scoutWeeks } from './rules/ips.ts';
import { companyLikeness, comparedName } from './rules/likeness.ts';
import { isOverdue, nextStepOf } from './rules/next-step.ts';
import { isFaceToFace, moveOf, moveProblem, stagesAfterContact } from './rules/pipeline.ts';
import { latestStanding, standingLog } from './rules/standing-log.ts';
import type { CompanyId, LogEntry, LogId } from './types.ts';
import { contactWays, pipelineStages } from './types.ts';

const day = (text: string) => text as CalendarDay;

describe('a dialogue', () => {
  it('never goes back to “to be contacted”, and goes forward, also by more than one stage', () => {
    for (const from of pipelineStages) expect(moveOf(from, 'to-contact')).toBe('none');
    expect(moveOf('to-contact', 'willing')).toBe('forward');
    expect(stagesAfterContact).not.toContain('to-contact');
    expect(stagesAfterContact).toHaveLength(pipelineStages.length - 1);
  });
  it('goes back only with a reason', () => {
    for (const [i, from] of pipelineStages.entries())
      for (const to of pipelineStages.slice(1, i)) {
        if (from === 'dormant') continue;
        expect(moveProblem(from, to, null)).toBe('back-needs-why');
        expect(moveProblem(from, to, 'È cambiata la titolare')).toBeNull();
      }
  });
  it('falls dormant from any stage and wakes up into any, without a reason', () => {
    for (const stage of stagesAfterContact) {
      expect(moveProblem(stage, 'dormant', null)).toBeNull();
      expect(moveProblem('dormant', stage, null)).toBeNull();
    }
  });
  it('is face to face at a visit, never on paper or on the line, as it is told at a meeting or an event', () => {
    const found = contactWays.map((w) => [w, isFaceToFace(w, false), isFaceToFace(w, true)]);
    expect(found).toEqual([
      ['visit', true, true],
      ['telephone', false, false],
      ['e-mail', false, false],
      ['video-call', false, false],
      ['meeting', false, true],
      ['event', false, true],
      ['letter', false, false],
    ]);
  });
});

describe('a next step', () => {
  it('is promised with its day, or not at all', () => {
    expect(nextStepOf('Chiamare', day('2026-12-01'))).toEqual({
      next: { step: 'Chiamare', on: '2026-12-01' },
    });
    expect(nextStepOf(null, null)).toEqual({ next: null });
    expect(nextStepOf('Chiamare', null)).toMatchObject({ code: 'due-missing', field: 'nextOn' });
    expect(nextStepOf(null, day('2026-12-01'))).toMatchObject({ code: 'step-missing', field: 'nextStep' });
  });
  it('is overdue from the day after', () => {
    expect(isOverdue(day('2026-12-01'), day('2026-12-01'))).toBe(false);
    expect(isOverdue(day('2026-12-01'), day('2026-12-02'))).toBe(true);
    expect(isOverdue(null, day('2026-12-02'))).toBe(false);
  });
});

describe('likeness of two companies', () => {
  const company = (name: string, partitaIva: string | null = null) => ({ name, partitaIva });
  it.each([
    ['Forno Bardini', 'FORNO BARDINI S.r.l.', 'same-name'],
    ['Società Agricola Il Poggio', 'Az. Agr. Il Poggio', 'near-name'],
    ['Caffè dell’Orso', "Caffe dell'Orso snc", 'same-name'],
    ['Vivai Bianchi', 'Vivaio Bianchi', 'near-name'],
    ['Forno Rossi', 'Bar Rossi', null],
    ['Cooperativa Orizzonti', 'Cooperativa Il Girasole', null],
    ['Officina Neri', 'Officina Verdi', null],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(companyLikeness(company(a), company(b))).toBe(expected);
    expect(companyLikeness(company(b), company(a))).toBe(expected);
  });
  it('is sure where the partita IVA is one, whatever the names; two without one are not the same for that', () => {
    expect(companyLikeness(company('A uno', '00743110157'), company('Zeta', '00743110157'))).toBe(
      'same-partita-iva',
    );
    expect(companyLikeness(company('Alfa'), company('Zeta'))).toBeNull();
  });
  it('keeps a name that is nothing but a form of business', () => {
    expect(comparedName('Coop')).toBe('coop');
  });
});

const entry = (id: string, changes: Partial<LogEntry> = {}) => ({
  id: id as LogId,
  corrects: null,
  companyId: 'c1' as CompanyId,
  onDay: day('2026-11-02'),
  faceToFace: false,
  writtenBy: 's1' as AccountId,
  writtenAt: new Date('2026-11-02T10:00:00Z'),
  ...changes,
});

describe('the log', () => {
  const wrong = entry('a');
  const right = entry('b', { corrects: wrong.id, writtenAt: new Date('2026-11-03T10:00:00Z') });
  const again = entry('c', { corrects: right.id, writtenAt: new Date('2026-11-04T10:00:00Z') });
  it('holds what no later entry corrects', () => {
    expect(standingLog([again, right, wrong])).toEqual([again]);
  });
  it('says by what was written last where the dialogue stands', () => {
    const older = entry('d', { onDay: day('2026-11-20') });
    expect(latestStanding([older, again, right, wrong])?.id).toBe('c');
    expect(latestStanding([])).toBeUndefined();
  });
});

it('of entries that are one, the latest contact counts, and of two days alike the one that stands for both', () => {
  const of = (id: string, on: string | null) => ({
    id: id as CompanyId,
    lastContactOn: on === null ? null : day(on),
  });
  const main = 'm' as CompanyId;
  expect(freshestOf(main, [of('m', '2026-01-01'), of('x', '2026-02-01')])?.id).toBe('x');
  expect(freshestOf(main, [of('x', '2026-02-01'), of('m', '2026-02-01')])?.id).toBe('m');
  expect(freshestOf(main, [of('x', null), of('m', null)])?.id).toBe('m');
  expect(freshestOf(main, [of('m', null), of('x', '2026-02-01')])?.id).toBe('x');
});

describe('contacts a week', () => {
  it('go from Monday to Sunday', () => {
    // 2 November 2026 is a Monday.
    expect(mondayOf(day('2026-11-02'))).toBe('2026-11-02');
    expect(mondayOf(day('2026-11-08'))).toBe('2026-11-02');
    expect(mondayOf(day('2026-11-01'))).toBe('2026-10-26');
    expect(lastMondays(day('2026-11-05'), 3)).toEqual(['2026-10-19', '2026-10-26', '2026-11-02']);
    for (let i = 0; i < 800; i += 1) {
      const d = addDays(day('2025-01-01'), i);
      expect(new Date(`${mondayOf(d)}T12:00:00Z`).getUTCDay()).toBe(1);
    }
  });
  it('reach the number of the scale at six, and count a company once', () => {
    const log = Array.from({ length: 6 }, (_, i) =>
      entry(String(i), {
        onDay: addDays(day('2026-11-02'), i),
        faceToFace: i < 2,
        companyId: `c${i % 3}` as CompanyId,
      }),
    );
    const mondays = lastMondays(day('2026-11-08'), 2);
    expect(IPS_CONTACTS_A_WEEK).toBe(6);
    expect(scoutWeeks(log, mondays, ['s1', 's2'])).toEqual([
      { scout: 's1', monday: '2026-11-02', contacts: 6, faceToFace: 2, companies: 3, reached: true },
      { scout: 's1', monday: '2026-10-26', contacts: 0, faceToFace: 0, companies: 0, reached: false },
    ]);
    expect(scoutWeeks(log.slice(1), mondays, ['s1'])[0]?.reached).toBe(false);
  });
  it('are told by divisions of ATECO, what is not known last', () => {
    const log = ['c1', 'c1', 'c2', 'c3', 'c4', 'c5'].map((id, i) =>
      entry(String(i), { companyId: id as CompanyId }),
    );
    const ateco = new Map([
      ['c1', '10.71.10'],
      ['c2', '10'],
      ['c3', '47.11'],
      ['c4', null],
      ['c5', null],
    ]);
    expect(diversityOf(log, ateco)).toEqual({
      companies: 5,
      sectors: [
        { division: '10', companies: 2 },
        { division: '47', companies: 1 },
        { division: null, companies: 2 },
      ],
    });
  });
});
