import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { compareAnswers, isSameAnswer, sharedAnswers } from './rules/compare.ts';
import { gapOf } from './rules/gap.ts';
import { missingToClose } from './rules/missing-to-close.ts';
import { profileEvaluations, profileLines } from './rules/profile.ts';
import { type ProfileLabels, profileShapes } from './rules/profile-shapes.ts';
import { isExtent, parseQualifier } from './rules/qualifier.ts';
import { readAnswer } from './rules/read-answer.ts';
import { readSection } from './rules/read-section.ts';
import { countedAnswers, nextSection } from './rules/skip-logic.ts';
import { typedAnswers } from './rules/typed-answers.ts';
import { isDayPossible, mayFill } from './rules.ts';
import {
  type Answer,
  type Answers,
  contentSchema,
  type Evaluation,
  type Qualifier,
  type Question,
  qualifiers,
} from './types.ts';

const label = { it: 'Domanda', en: 'Question' };
const options = ['si', 'no'].map((value) => ({ value, label }));
const content = contentSchema.parse({
  title: label,
  sections: [
    {
      code: 'one',
      title: label,
      dataClass: 'assessment',
      questions: [
        { code: 'lavora', kind: 'choice', label, options },
        { code: 'dove', kind: 'text', label, showIf: { question: 'lavora', values: ['si'] } },
        { code: 'quando', kind: 'many', label, options, optional: true },
      ],
    },
    {
      code: 'two',
      title: label,
      dataClass: 'assessment',
      questions: [
        { code: 'bene', kind: 'choice', label, options, showIf: { question: 'lavora', values: ['si'] } },
        { code: 'come', kind: 'text', label, showIf: { question: 'bene', values: ['si'] } },
      ],
    },
    {
      code: 'three',
      title: label,
      dataClass: 'functional',
      questions: [
        { code: 'd155', kind: 'icf-d', label },
        { code: 'e310', kind: 'icf-e', label },
      ],
    },
    {
      code: 'four',
      title: label,
      dataClass: 'body-functions',
      questions: [{ code: 'b130', kind: 'icf-b', label }],
    },
  ],
});
const [one, two] = content.sections;
if (one === undefined || two === undefined) throw new Error('two sections are needed');
const question = (code: string): Question => {
  const found = content.sections.flatMap((s) => s.questions).find((q) => q.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const choice = (value: string): Answer => ({ kind: 'choice', value });
const text = (said: string): Answer => ({ kind: 'text', text: said });

describe('a qualifier (WHO, ICF: 0–4, 8 not specified, 9 not applicable)', () => {
  it.each(['0', '1', '2', '3', '4', '8', '9'])('%s is one', (digit) => {
    expect(parseQualifier(digit)).toBe(Number(digit));
  });
  it.each(['5', '6', '7', '10', '-1', '1.5', '', 'x', '٣', '0x1'])('%j is none', (typed) => {
    expect(parseQualifier(typed)).toBeUndefined();
  });
  it('says an extent from 0 to 4, and nothing with 8, 9 or no answer', () => {
    expect(qualifiers.filter(isExtent)).toEqual([0, 1, 2, 3, 4]);
    expect(isExtent(null)).toBe(false);
  });
  it.each([
    ['d155', { 'q-d155_p': '5', 'q-d155_c': '1' }, 'q-d155_p'],
    ['d155', { 'q-d155_p': '1', 'q-d155_c': '7' }, 'q-d155_c'],
    ['b130', { 'q-b130': '6' }, 'q-b130'],
    ['e310', { 'q-e310': '+5' }, 'q-e310'],
    ['e310', { 'q-e310': '3' }, 'q-e310'],
  ])('of %s that does not exist (%j) is refused by the name of its code', (code, fields, field) => {
    expect(readAnswer(question(code), fields)).toEqual({
      ok: false,
      problems: [{ field, code: 'answer.qualifier', about: code }],
    });
  });
});

describe('performance minus capacity (WHO, ICF: negative, the environment helps; positive, it hinders)', () => {
  it.each<[Qualifier, Qualifier, string, number]>([
    [1, 3, 'helps', 2],
    [0, 4, 'helps', 4],
    [3, 1, 'hinders', 2],
    [4, 0, 'hinders', 4],
    [2, 2, 'same', 0],
    [0, 0, 'same', 0],
  ])('of %d and %d: %s by %d', (performance, capacity, finding, steps) => {
    expect(gapOf(performance, capacity)).toEqual({ finding, steps });
  });
  it.each<[Qualifier | null, Qualifier | null]>([
    [8, 1],
    [1, 8],
    [9, 9],
    [0, 9],
    [null, 2],
    [2, null],
  ])('of %s and %s cannot be said', (performance, capacity) =>
    expect(gapOf(performance, capacity)).toEqual({ finding: 'unknown' }),
  );
});

describe('what is asked', () => {
  it('hangs on earlier answers, through several steps', () => {
    expect(nextSection(content, one, { lavora: choice('no') })?.code).toBeUndefined();
    expect(nextSection(content, one, { lavora: choice('si') })?.code).toBe('two');
    const answers: Answers = { lavora: choice('no'), dove: text('x'), bene: choice('si'), come: text('y') };
    expect(Object.keys(countedAnswers(content, answers))).toEqual(['lavora']);
    expect(Object.keys(countedAnswers(content, { ...answers, lavora: choice('si') }))).toHaveLength(4);
  });

  it('keeps what an answer hides until it is asked again, and leaves it out when it closes', () => {
    const before: Answers = { lavora: choice('si'), bene: choice('si') };
    const read = readSection(content, one, before, { 'q-lavora': 'no' });
    expect(read).toEqual({ ok: true, answers: { lavora: choice('no'), bene: choice('si') }, opened: false });
    expect(missingToClose(content, 'assessment', read.ok ? read.answers : {})).toEqual([]);
  });

  it('refuses an answer to a question that the others hide, by its name', () => {
    expect(readSection(content, one, {}, { 'q-lavora': 'no', 'q-dove': 'In un bar' })).toEqual({
      ok: false,
      problems: [{ field: 'q-dove', code: 'answer.hidden', about: 'dove' }],
    });
  });

  it('comes back to the same page where an answer opens a question of it', () => {
    expect(readSection(content, one, {}, { 'q-lavora': 'si' })).toMatchObject({ ok: true, opened: true });
    const before: Answers = { lavora: choice('si') };
    expect(readSection(content, one, before, { 'q-lavora': 'si' })).toMatchObject({ opened: false });
  });

  it.each([
    [{ 'q-lavora': 'forse' }, 'answer.no-such-option'],
    [{ 'q-lavora': ['si', 'no'] }, 'answer.twice'],
    [{ 'q-quando': ['si', 'domani'] }, 'answer.no-such-option'],
    [{ 'q-stipendio': '1' }, 'form.unknown-field'],
    [{ agreed: 'true' }, 'form.unknown-field'],
    [{ 'q-lavora': 'si', 'q-dove': 'x'.repeat(4_001) }, 'text.too-long'],
    [{ 'q-lavora': 'si', 'q-dove': 'a\u0000b' }, 'text.control-character'],
  ])('refuses %j', (fields, code) => {
    expect(readSection(content, one, {}, fields)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe('what is missing before closing', () => {
  const missing = (dataClass: 'assessment' | 'functional', answers: Answers) =>
    missingToClose(content, dataClass, answers).map((m) => m.question.code);
  it('is what is asked, not optional and not answered', () => {
    expect(missing('assessment', {})).toEqual(['lavora']);
    expect(missing('assessment', { lavora: choice('si') })).toEqual(['dove', 'bene']);
  });
  it('is both qualifiers of a d-code; 8 and 9 are answers', () => {
    const e310: Answer = { kind: 'icf-e', effect: 'barrier', extent: 8 };
    expect(missing('functional', { d155: { kind: 'icf-d', performance: 2, capacity: null }, e310 })).toEqual([
      'd155',
    ]);
    expect(missing('functional', { d155: { kind: 'icf-d', performance: 8, capacity: 9 }, e310 })).toEqual([]);
  });
});

describe('raters side by side', () => {
  const verdicts = (...all: Answers[]) =>
    compareAnswers(content, 'assessment', all).flatMap((s) =>
      s.rows.map((r) => `${r.question.code} ${r.verdict}`),
    );
  it('are the same, different, or one of them said nothing', () => {
    expect(verdicts({ lavora: choice('si') }, { lavora: choice('si') })).toEqual(['lavora same']);
    expect(verdicts({ lavora: choice('si') }, { lavora: choice('no') })).toEqual(['lavora different']);
    expect(verdicts({ lavora: choice('si') }, {})).toEqual(['lavora one-missing']);
    expect(verdicts({ lavora: choice('si') }, { lavora: choice('si') }, { lavora: choice('no') })).toEqual([
      'lavora different',
    ]);
  });
  it('say the same with the same ticks in another order', () => {
    expect(isSameAnswer({ kind: 'many', values: ['a', 'b'] }, { kind: 'many', values: ['b', 'a'] })).toBe(
      true,
    );
  });
  it('begin together with what all of them said alike, never with something between', () => {
    const d = (performance: Qualifier | null, capacity: Qualifier | null = 3): Answer => ({
      kind: 'icf-d',
      performance,
      capacity,
    });
    const shared = sharedAnswers([
      { d155: d(1), d240: d(2), d720: d(8, 1), lavora: choice('si'), d845: d(1) },
      { d155: d(3), d240: d(2), d720: d(2, 2), lavora: choice('no') },
    ]);
    expect(shared).toEqual({ d155: d(null), d240: d(2) });
  });
});

describe('a profile', () => {
  const on = (ratedOn: string, agreed: boolean, extent: Qualifier): Evaluation =>
    ({
      id: `${ratedOn}-${agreed}`,
      ratedOn,
      agreed,
      state: 'closed',
      sheets: [
        {
          dataClass: 'functional',
          answers: {
            d155: { kind: 'icf-d', performance: extent, capacity: 3 },
            e310: { kind: 'icf-e', effect: 'facilitator', extent },
          },
        },
      ],
    }) as unknown as Evaluation;
  const labels = new Proxy({}, { get: (_, key) => String(key) }) as ProfileLabels;
  const linesOf = (...all: Evaluation[]) =>
    profileLines(all.map((e) => e.sheets.map(({ dataClass, answers }) => ({ dataClass, answers }))));

  it('shows what the raters wrote together instead of each one’s, and single ones after it', () => {
    const all = [
      on('2026-03-01', false, 1),
      on('2026-03-01', false, 2),
      on('2026-03-02', true, 2),
      on('2026-09-01', false, 0),
    ];
    expect(profileEvaluations(all).map((e) => e.id)).toEqual(['2026-09-01-false', '2026-03-02-true']);
  });

  it('draws earlier ones fainter and what is not known hatched, with no mark of its own', () => {
    const drawn = JSON.stringify(
      profileShapes(linesOf(on('2026-09-01', true, 1), on('2026-03-01', true, 4)), labels),
    );
    expect(drawn).toContain('"opacity":0.35');
    const known = JSON.stringify(profileShapes(linesOf(on('2026-09-01', true, 2)), labels));
    const unknown = JSON.stringify(profileShapes(linesOf(on('2026-09-01', true, 8)), labels));
    const hatches = (text: string) => text.match(/"fill":"none"/g)?.length ?? 0;
    expect(hatches(unknown)).toBe(hatches(known) + 2);
  });

  it('holds no total: every number in its lines is one that a rater gave, or the gap of one code', () => {
    const line = JSON.stringify(linesOf(on('2026-09-01', true, 1), on('2026-03-01', true, 4)));
    expect(line).not.toMatch(/sum|total|average|mean|score/i);
    expect([...line.matchAll(/:(\d+)/g)].every(([, n]) => Number(n) <= 9)).toBe(true);
  });
});

describe('who fills in', () => {
  it.each([
    ['draft', false, 'me', true],
    ['draft', false, 'her', false],
    ['draft', true, 'her', true],
    ['closed', false, 'me', false],
    ['closed', true, 'me', false],
  ] as const)('%s, written together: %s, of %s: %s', (state, agreed, ratedBy, may) => {
    expect(mayFill({ state, agreed, ratedBy: ratedBy as Evaluation['ratedBy'] }, 'me')).toBe(may);
  });
  it('refers to a day from the opening of the case to today', () => {
    const day = (d: string) => d as CalendarDay;
    const possible = (d: string) => isDayPossible(day(d), day('2026-03-01'), day('2026-11-22'));
    expect(['2026-02-28', '2026-03-01', '2026-11-22', '2026-11-23'].map(possible)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('reads back what a form was given', () => {
    const given: Answers = {
      d155: { kind: 'icf-d', performance: 9, capacity: null },
      e310: { kind: 'icf-e', effect: 'facilitator', extent: 0 },
    };
    for (const q of [question('d155'), question('e310')])
      expect(readAnswer(q, typedAnswers([q], given))).toEqual({ ok: true, answer: given[q.code] });
  });
});
