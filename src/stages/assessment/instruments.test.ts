import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { editInstrument, type InstrumentEdit } from './rules/edit-instrument.ts';
import { instrumentProblems } from './rules/instrument-problems.ts';
import { instrumentText } from './rules/instrument-text.ts';
import { parseInstrument } from './rules/parse-instrument.ts';
import { classesOf } from './rules.ts';
import { contentSchema, type InstrumentContent } from './types.ts';

const migration = readFileSync(join(projectRoot(), 'db/migrations/0022-instruments.sql'), 'utf8');
const builtIn = new Map(
  [
    ...migration.matchAll(
      /\$json\$([\s\S]*?)\$json\$::jsonb\s+from app\.instrument i where i\.code = '([^']+)'/g,
    ),
  ].map(([, json = '', code = '']) => [code, contentSchema.parse(JSON.parse(json))]),
);
const one = (code: string): InstrumentContent => {
  const found = builtIn.get(code);
  if (found === undefined) throw new Error(`no instrument ${code}`);
  return found;
};
const questions = (c: InstrumentContent) => c.sections.flatMap((s) => s.questions);

describe('the instruments that come with the product', () => {
  it('are four, and each is one that the rules take', () => {
    expect([...builtIn.keys()]).toEqual([
      'initial-interview',
      'icf-vocational-brief',
      'occupability',
      'work-ability-index',
    ]);
    for (const content of builtIn.values()) expect(instrumentProblems(content)).toEqual([]);
  });

  it('have the 13 codes of the brief core set for vocational rehabilitation, 6 d, 4 e, 3 b (ICF Research Branch)', () => {
    const codes = questions(one('icf-vocational-brief')).map((q) => q.code);
    expect(codes).toEqual('d155 d240 d720 d845 d850 d855 e310 e330 e580 e590 b130 b164 b455'.split(' '));
    expect(classesOf(one('icf-vocational-brief'))).toEqual(['functional', 'body-functions']);
    expect(one('icf-vocational-brief').attribution).toContain('© World Health Organization');
  });

  it('ask about twenty things in the interview and no diagnosis', () => {
    const asked = questions(one('initial-interview'));
    expect(asked.length).toBeGreaterThanOrEqual(20);
    expect(JSON.stringify(asked)).not.toMatch(/diagnos|malatti|invalidit|farmac|terapi/i);
  });

  it('hold of the Work Ability Index the score alone, 7–49 without a gap between its bands (FIOH)', () => {
    const [score, ...rest] = questions(one('work-ability-index'));
    expect([score?.min, score?.max]).toEqual([7, 49]);
    expect(score?.bands.map((b) => [b.from, b.to])).toEqual([
      [7, 27],
      [28, 36],
      [37, 43],
      [44, 49],
    ]);
    expect(rest.some((q) => q.kind === 'number')).toBe(false);
  });

  it('are the same after they went through the text of the editor', () => {
    for (const content of builtIn.values())
      expect(parseInstrument(instrumentText(content))).toEqual({ ok: true, content });
  });
});

const head = ['titolo: Prova | Trial', 'parte: uno | scheda | Uno | One'];
const asked = 'domanda: lavora | una | Lavora? | Working?';
const answers = ['scelta: si | Sì | Yes', 'scelta: no | No | No'];
const problemsOf = (...lines: string[]) => {
  const parsed = parseInstrument([...head, ...lines].join('\n'));
  return parsed.ok ? [] : parsed.problems.map((p) => `${p.code} ${p.about}`);
};

describe('an instrument that is written by hand', () => {
  it('is taken with the question that another one opens', () => {
    expect(
      problemsOf(asked, ...answers, 'domanda: dove | testo | Dove? | Where?', 'se: lavora | si'),
    ).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['an unknown word', ['colore: rosso'], 'line.unknown 3'],
    ['a value too many', ['domanda: a | testo | A | A | A'], 'line.values 3'],
    ['a choice before any question', ['scelta: si | Sì | Yes'], 'line.place 3'],
    ['a kind that does not exist', ['domanda: a | colore | A | A'], 'line.kind 3'],
    ['a class that does not exist', ['parte: due | diagnosi | Due | Two'], 'line.class 3'],
    ['a bound that is no number', ['domanda: a | numero | A | A', 'limiti: sette | 9'], 'line.number 4'],
    ['no question', [], 'instrument.shape uno'],
    ['an empty English title', ['domanda: a | testo | A | '], 'instrument.shape a'],
    [
      'a code used twice',
      ['domanda: a | testo | A | A', 'domanda: a | testo | A | A'],
      'instrument.code-twice a',
    ],
    ['a choice without options', [asked], 'instrument.no-options lavora'],
    ['an option used twice', [asked, ...answers, 'scelta: si | Sì | Yes'], 'instrument.option-twice lavora'],
    ['options on a text', ['domanda: a | testo | A | A', ...answers], 'instrument.options-not-asked a'],
    ['bounds turned round', ['domanda: a | numero | A | A', 'limiti: 9 | 7'], 'instrument.bounds a'],
    [
      'a question that hangs on a later one',
      ['domanda: a | testo | A | A', 'se: lavora | si', asked, ...answers],
      'instrument.show-if-unknown a',
    ],
    [
      'a question that hangs on a text',
      ['domanda: a | testo | A | A', 'domanda: b | testo | B | B', 'se: a | si'],
      'instrument.show-if-kind b',
    ],
    [
      'a question that hangs on no option',
      [asked, ...answers, 'domanda: b | testo | B | B', 'se: lavora | forse'],
      'instrument.show-if-value b',
    ],
    [
      'a question that hangs on one of another class',
      [asked, ...answers, 'parte: due | icf | Due | Two', 'domanda: b | testo | B | B', 'se: lavora | si'],
      'instrument.show-if-unknown b',
    ],
    [
      'an ICF kind under another name',
      ['parte: due | icf | Due | Two', 'domanda: impara | icf-d | A | A'],
      'instrument.icf-code impara',
    ],
    [
      'an ICF code with the wrong letter',
      ['parte: due | icf | Due | Two', 'domanda: e310 | icf-d | A | A'],
      'instrument.icf-code e310',
    ],
    [
      'a body function among activities',
      ['parte: due | icf | Due | Two', 'domanda: b130 | icf-b | A | A'],
      'instrument.icf-class b130',
    ],
    ['an activity among interviews', ['domanda: d155 | icf-d | A | A'], 'instrument.icf-class d155'],
  ])('says what is wrong with %s, and where', (_, lines, problem) => {
    const fill =
      lines.some((l) => l.startsWith('parte')) && !lines.some((l) => l.startsWith('domanda: lavora'));
    expect(problemsOf(...(fill ? ['domanda: x | testo | X | X', ...lines] : lines))).toContain(
      fill && problem.startsWith('line.') ? problem.replace('3', '4') : problem,
    );
  });
});

describe('an instrument that is changed by one thing', () => {
  const text = [
    ...head,
    asked,
    ...answers,
    'domanda: dove | testo | Dove? | Where?',
    'parte: due | scheda | Due | Two',
    'domanda: altro | testo | Altro? | Else?',
  ].join('\n');
  const codes = (edit: InstrumentEdit, of = text) => {
    const edited = editInstrument(of, edit);
    if (!edited.ok) return edited.problems.map((p) => `${p.code} ${p.about}`);
    const parsed = parseInstrument(edited.text);
    return parsed.ok ? parsed.content.sections.map((s) => s.questions.map((q) => q.code).join(' ')) : [];
  };
  const question = { act: 'add', code: 'quando', kind: 'choice', it: 'Quando?', en: 'When?' } as const;

  it('has the question at the end of its part, with its choices', () => {
    const options = 'ora | Ora | Now\npoi | Poi | Later';
    expect(codes({ ...question, part: 'uno', options })).toEqual(['lavora dove quando', 'altro']);
    expect(codes({ ...question, part: 'due', options })).toEqual(['lavora dove', 'altro quando']);
  });

  it.each([
    ['up', 'dove', ['dove lavora', 'altro']],
    ['down', 'lavora', ['dove lavora', 'altro']],
    ['up', 'lavora', ['lavora dove', 'altro']],
    ['down', 'altro', ['lavora dove', 'altro']],
    ['remove', 'dove', ['lavora', 'altro']],
    ['remove', 'altro', ['lavora dove']],
    ['remove', 'nessuna', ['lavora dove', 'altro']],
  ] as const)('moves or loses a question: %s %s', (act, code, after) => {
    expect(codes({ act, question: code })).toEqual(after);
  });

  it('is refused where it would be no instrument any more', () => {
    const one = { ...question, part: 'uno' };
    expect(codes({ ...one, options: 'ora | Ora | Now' })).toEqual(['instrument.no-options quando']);
    expect(codes({ ...one, code: 'dove', options: 'a | A | A\nb | B | B' })).toEqual([
      'instrument.code-twice dove',
    ]);
    expect(codes({ ...one, it: 'Quando | dove?', options: '' })).toEqual(['instrument.shape quando']);
    const hanging = `${text}\ndomanda: poi | testo | Poi? | Then?\nse: lavora | si`;
    expect(codes({ act: 'remove', question: 'lavora' }, hanging)).toEqual(['instrument.show-if-unknown poi']);
    expect(codes({ act: 'up', question: 'x' }, 'colore: rosso')).toEqual(['line.unknown 1']);
  });
});
