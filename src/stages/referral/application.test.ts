import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { applicationContent, missingSteps, stepProblems } from './commands/parse-application.ts';
import {
  applicationDueOn,
  bodyOfComune,
  isDissent,
  isDraftAlive,
  isNamedIn,
  mayApplication,
  neighbour,
  reasonNotToSend,
  stepsFor,
} from './rules/application.ts';
import { readResumeCode, showResumeCode } from './rules/application-code.ts';
import { type ApplicationAnswers, applicationStates } from './types.ts';

const own: ApplicationAnswers = {
  writer: 'herself',
  givenName: 'Ada',
  familyName: 'Bruni',
  birthDate: '07/03/1985',
  comune: 'D612',
  phone: '055 123456',
  wishes: 'Un lavoro all’aperto',
  kind: 'unknown',
  followed: 'no',
  noticeRead: 'yes',
  answer: 'agrees',
  words: 'Voglio provare a lavorare',
};
const byRepresentative: ApplicationAnswers = {
  ...own,
  writer: 'representative',
  representativeName: 'Bruno Bruni',
  representativeKind: 'amministratore-di-sostegno',
  court: 'Tribunale di Firenze',
  decreeNumber: '12/2024',
  decreeFrom: '01/02/2024',
  representativeAnswer: 'agrees',
};

describe('the questions of the public form', () => {
  it('ask a representative, and nobody else, about the decree', () => {
    expect(stepsFor(own)).not.toContain('representative');
    expect(stepsFor(byRepresentative)).toContain('representative');
    expect(neighbour('writer', own, 'after')).toBe('name');
    expect(neighbour('name', byRepresentative, 'before')).toBe('representative');
    expect(neighbour('writer', own, 'before')).toBeUndefined();
    expect(neighbour('agreement', own, 'after')).toBeUndefined();
  });

  it('are all answered by a whole form, and only the one left out is missing', () => {
    expect(missingSteps(own)).toEqual([]);
    expect(missingSteps(byRepresentative)).toEqual([]);
    const { wishes: _, ...without } = own;
    expect(missingSteps(without)).toEqual(['wishes']);
    expect(missingSteps({ ...own, phone: '' })).toEqual(['contact']);
    expect(missingSteps({ ...own, noticeRead: '' })).toEqual(['notice']);
  });

  it.each([
    ['a decree that expired yesterday', { decreeUntil: '01/01/2025' }, 'decreeUntil', 'decree.expired'],
    ['an end before the beginning', { decreeUntil: '01/01/2020' }, 'decreeUntil', 'days-reversed'],
    ['a decree still to come', { decreeFrom: '01/01/2099' }, 'decreeFrom', 'day.in-the-future'],
    ['no decree from who was appointed', { court: ' ' }, 'court', 'text.too-short'],
    ['a day that is none', { decreeFrom: '31/02/2024' }, 'decreeFrom', 'day.no-such-day'],
  ])('refuse %s', (_, change, field, message) => {
    expect(stepProblems('representative', { ...byRepresentative, ...change })).toContainEqual({
      field,
      message,
    });
  });

  it('ask no decree of a parent, who counts from the day of birth', () => {
    const parent = {
      ...byRepresentative,
      representativeKind: 'parent',
      court: '',
      decreeNumber: '',
      decreeFrom: '',
    };
    expect(missingSteps(parent)).toEqual([]);
    expect(applicationContent(parent).representative?.validFrom).toBe('1985-03-07');
  });

  it('hear both voices where a representative writes', () => {
    expect(missingSteps({ ...byRepresentative, representativeAnswer: '' })).toEqual(['agreement']);
    expect(missingSteps({ ...own, answer: 'not-asked' })).toEqual(['agreement']);
    expect(missingSteps({ ...byRepresentative, answer: 'not-asked' })).toEqual([]);
  });
});

describe('sending (L. 6/2004; practice P1, S1)', () => {
  const content = (typed: ApplicationAnswers) => applicationContent(typed);
  it.each([
    ['she says yes', own, undefined, false],
    ['she says no', { ...own, answer: 'does-not-agree' }, 'own-yes-missing', false],
    ['she says not now', { ...own, answer: 'not-now' }, 'own-yes-missing', false],
    ['both say yes', byRepresentative, undefined, false],
    [
      'she says no and the representative yes',
      { ...byRepresentative, answer: 'does-not-agree' },
      undefined,
      true,
    ],
    [
      'she could not be asked and the representative says yes',
      { ...byRepresentative, answer: 'not-asked' },
      undefined,
      false,
    ],
    [
      'she says yes and the representative no',
      { ...byRepresentative, representativeAnswer: 'does-not-agree' },
      undefined,
      false,
    ],
    [
      'both say no',
      { ...byRepresentative, answer: 'does-not-agree', representativeAnswer: 'does-not-agree' },
      'nobody-agrees',
      false,
    ],
  ])('%s', (_, typed, no, dissent) => {
    expect(reasonNotToSend(content(typed))).toBe(no);
    expect(isDissent(content(typed))).toBe(dissent);
  });

  it('gives the body thirty days where the notice sets no term (L. 241/1990 art. 2 c. 2)', () => {
    const day = '2026-11-22' as CalendarDay;
    expect(applicationDueOn(day, null)).toBe('2026-12-22');
    expect(applicationDueOn(day, 60)).toBe('2027-01-21');
    expect(applicationDueOn(day, 0)).toBe('2026-11-22');
  });
});

it('finds the body of a comune by its name, whatever stands before it', () => {
  const body = (name: string, kind = 'municipality') => ({ name, kind });
  const bodies = [
    body('Massa', 'health'),
    body('Comune di Massa'),
    body("Comune dell'Aquila"),
    body('Comune di San Casciano in Val di Pesa'),
    body('Rignano sull’Arno'),
  ];
  expect(bodyOfComune('Massa', bodies)?.name).toBe('Comune di Massa');
  expect(bodyOfComune("Rignano sull'Arno", bodies)?.name).toBe('Rignano sull’Arno');
  expect(bodyOfComune('San Casciano in Val di Pesa', bodies)?.name).toContain('San Casciano');
  expect(bodyOfComune('Aquila', bodies)?.name).toContain('Aquila');
  expect(bodyOfComune('Carrara', bodies)).toBeUndefined();
  expect(bodyOfComune(null, bodies)).toBeUndefined();
});

it.each([
  ['La signora Rossi dello sportello', 'Maria Rossi', true],
  ['rossi', 'Maria Rossi', true],
  ['D’Angelò', "Pia D'Angelo", true],
  ['mia zia Maria', 'Maria Rossi', false],
  ['Rossini', 'Maria Rossi', false],
  [null, 'Maria Rossi', false],
])('«%s» names %s: %s', (text, name, named) => {
  expect(isNamedIn(text, name)).toBe(named);
});

it('lets a draft be taken up for thirty days from its last saving, not longer', () => {
  const saved = new Date('2026-11-22T10:00:00Z');
  expect(isDraftAlive(saved, new Date('2026-12-22T09:59:59Z'))).toBe(true);
  expect(isDraftAlive(saved, new Date('2026-12-22T10:00:00Z'))).toBe(false);
});

it('reads the code as it is copied from paper, and nothing else', () => {
  const code = '0123456789ABCDEF';
  expect(showResumeCode(code)).toBe('0123-4567-89AB-CDEF');
  for (const typed of [
    '0123-4567-89AB-CDEF',
    ' o123 4567 89ab cdef ',
    'OI23–4567–89AB–CDEF',
    'ol23456789abcdef',
  ])
    expect(readResumeCode(typed)).toBe(code);
  for (const typed of ['', '0123', `${code}0`, '0123456789ABCDEU', 'à'.repeat(16), '0'.repeat(100)])
    expect(readResumeCode(typed)).toBeUndefined();
});

it('closes an application once it is answered', () => {
  expect(applicationStates.filter((s) => mayApplication(s, 'answer'))).toEqual(['assigned']);
  expect(applicationStates.filter((s) => mayApplication(s, 'assign'))).toEqual(['sent', 'assigned']);
  expect(applicationStates.filter((s) => mayApplication(s, 'write'))).toEqual(['draft']);
});
