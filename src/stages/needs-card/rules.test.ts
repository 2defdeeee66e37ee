import { describe, expect, it } from 'vitest';
import type { Answers } from '../assessment/types.ts';
import { aCardContent } from './fixtures.ts';
import { canonicalCard } from './rules/canonical-card.ts';
import { readHours, type TypedDay } from './rules/hours.ts';
import { proposeNeeds } from './rules/propose-needs.ts';
import { readSaid } from './rules/read-said.ts';
import { toldTitle } from './rules/told-project.ts';
import { isDissent, mayDo, missingToOffer, saidBy, standingOfCard } from './rules.ts';
import { cardStates, type OfferedAnswer } from './types.ts';

const day = (d: Partial<TypedDay>): TypedDay => ({
  weekday: 2,
  from: '',
  to: '',
  awayFrom: '',
  awayTo: '',
  ...d,
});

describe('what may be done with a card', () => {
  it('is written as a draft alone, answered before her alone, taken back where she agreed alone', () => {
    expect(cardStates.filter((s) => mayDo(s, 'edit'))).toEqual(['draft']);
    expect(cardStates.filter((s) => mayDo(s, 'offer'))).toEqual(['draft']);
    expect(cardStates.filter((s) => mayDo(s, 'answer'))).toEqual(['to-agree']);
    expect(cardStates.filter((s) => mayDo(s, 'revoke'))).toEqual(['agreed']);
  });
  it('is not put before her empty, or without hours', () => {
    expect(missingToOffer(aCardContent)).toBeNull();
    expect(missingToOffer({ ...aCardContent, needs: [] })).toBe('nothing-written');
    expect(missingToOffer({ ...aCardContent, hours: [] })).toBe('hours-missing');
  });
});

describe('where a card stands after the answers (c.c. artt. 409, 410)', () => {
  const stands = (
    mode: 'alone' | 'together' | 'represented',
    person: OfferedAnswer | undefined,
    representative?: OfferedAnswer,
  ) => standingOfCard(mode, { person, representative });
  it('is hers where no decree says otherwise', () => {
    expect(stands('alone', 'agrees')).toBe('agreed');
    expect(stands('alone', 'does-not-agree')).toBe('not-agreed');
    expect(stands('alone', undefined, 'agrees')).toBe('open');
    for (const open of ['not-now', 'asks-someone'] as const) expect(stands('alone', open)).toBe('open');
  });
  it('needs both where she decides together with somebody', () => {
    expect(stands('together', 'agrees')).toBe('open');
    expect(stands('together', undefined, 'agrees')).toBe('open');
    expect(stands('together', 'agrees', 'agrees')).toBe('agreed');
    expect(stands('together', 'agrees', 'does-not-agree')).toBe('not-agreed');
  });
  it('is decided for her where the decree says so, and never against her', () => {
    expect(stands('represented', undefined, 'agrees')).toBe('agreed');
    expect(stands('represented', 'agrees', 'agrees')).toBe('agreed');
    for (const open of ['not-now', 'asks-someone'] as const)
      expect(stands('represented', open, 'agrees')).toBe('open');
    expect(stands('represented', 'does-not-agree', 'agrees')).toBe('not-agreed');
    expect(isDissent({ person: 'does-not-agree', representative: 'agrees' })).toBe(true);
    expect(isDissent({ person: 'does-not-agree', representative: undefined })).toBe(false);
  });
});

describe('the text she agrees to', () => {
  const text = (change: Partial<typeof aCardContent> = {}) =>
    canonicalCard('case', 1, { ...aCardContent, ...change });
  it('is another one for every word, hour, addressee, case and version', () => {
    const others = [
      text({ needs: aCardContent.needs.slice(1) }),
      text({ needs: [...aCardContent.needs].reverse() }),
      text({ hours: aCardContent.hours.slice(1) }),
      text({ agreedAbsences: [] }),
      text({ said: [] }),
      text({ said: aCardContent.said.map((s) => ({ ...s, to: ['owner' as const] })) }),
      text({ said: aCardContent.said.map((s) => ({ ...s, by: 'herself' as const })) }),
      canonicalCard('other', 1, aCardContent),
      canonicalCard('case', 2, aCardContent),
    ];
    expect(new Set([text(), ...others]).size).toBe(others.length + 1);
    expect(text()).toBe(text());
  });
  it('is the same whatever the order in which addressees were ticked', () => {
    const said = (to: readonly ('owner' | 'tutor')[]) => [
      { words: 'Parlo piano', by: 'coach' as const, to: [...to] },
    ];
    expect(text({ said: said(['owner', 'tutor']) })).toBe(text({ said: said(['tutor', 'owner']) }));
  });
});

describe('the hours of a week', () => {
  it('are read, with what is agreed inside them', () => {
    const typed = day({ from: '09:00', to: '13:00', awayFrom: '10:00', awayTo: '11:00' });
    expect(readHours([typed, day({ weekday: 3 })])).toEqual({
      ok: true,
      value: {
        hours: [{ weekday: 2, from: '09:00', to: '13:00' }],
        agreedAbsences: [{ weekday: 2, from: '10:00', to: '11:00' }],
      },
    });
  });
  it.each([
    [{ from: '09:00' }, 'hours-half', 'to2'],
    [{ to: '09:00' }, 'hours-half', 'from2'],
    [{ from: '13:00', to: '09:00' }, 'hours-reversed', 'to2'],
    [{ from: '09:00', to: '13:00', awayFrom: '10:00' }, 'hours-half', 'awayTo2'],
    [{ from: '09:00', to: '13:00', awayFrom: '11:00', awayTo: '10:00' }, 'hours-reversed', 'awayTo2'],
    [{ from: '09:00', to: '13:00', awayFrom: '12:00', awayTo: '14:00' }, 'absence-outside', 'awayFrom2'],
    [{ awayFrom: '12:00', awayTo: '14:00' }, 'absence-outside', 'awayFrom2'],
  ] as const)('refuses %j with %s', (typed, code, field) => {
    expect(readHours([day(typed)])).toEqual({ ok: false, problem: { code, field } });
  });
});

describe('what else is said', () => {
  it('needs somebody to say it and somebody to hear it, or nobody', () => {
    const words = 'Parla piano';
    expect(readSaid([{ words, by: 'coach', to: ['owner', 'tutor'] }])).toMatchObject({ ok: true });
    expect(readSaid([{ words, by: '', to: ['nobody'] }])).toEqual({
      ok: true,
      value: [{ words, by: 'herself', to: [] }],
    });
    expect(readSaid([{ words: null, by: '', to: [] }])).toEqual({ ok: true, value: [] });
    expect(readSaid([{ words, by: 'coach', to: [] }])).toMatchObject({ code: 'said-to-missing', line: 0 });
    expect(readSaid([{ words, by: '', to: ['tutor'] }])).toMatchObject({ code: 'said-by-missing' });
    expect(readSaid([{ words, by: 'coach', to: ['nobody', 'tutor'] }])).toMatchObject({
      code: 'said-to-nobody-and-somebody',
    });
  });
  it('is told by who accompanies her to whom she chose, and nothing that she says herself', () => {
    const said = [
      { words: 'al tutor', by: 'coach' as const, to: ['tutor' as const] },
      { words: 'lo dice lei', by: 'herself' as const, to: ['tutor' as const] },
      { words: 'a nessuno', by: 'coach' as const, to: [] },
    ];
    expect(saidBy(said, 'tutor')).toEqual(['al tutor']);
    expect(saidBy(said, 'owner')).toEqual([]);
  });
});

describe('what is proposed for a card', () => {
  const d = (performance: number | null, capacity: number | null) =>
    ({ kind: 'icf-d', performance, capacity }) as Answers[string];
  const e = (effect: 'barrier' | 'facilitator', extent: number) =>
    ({ kind: 'icf-e', effect, extent }) as Answers[string];
  it('comes from a difficulty, the larger of performance and capacity, with its code', () => {
    const [first] = proposeNeeds({ d430: d(0, 3) }, undefined);
    expect(first).toEqual({ code: 'light-loads', because: [{ of: 'profile', code: 'd430' }] });
    expect(proposeNeeds({ d430: d(0, 0), d450: d(8, 9), d155: d(null, null) }, undefined)).toEqual([]);
  });
  it('puts first what most difficulties stand behind, and proposes at most ten', () => {
    const proposed = proposeNeeds({ d155: d(2, 3), d240: d(3, 3), d720: d(2, 2), d850: d(1, 2) }, undefined);
    expect(proposed).toHaveLength(10);
    expect(proposed[0]).toMatchObject({ code: 'coach-beside' });
    expect(proposed[0]?.because).toHaveLength(4);
  });
  it('keeps what helps her in the environment and lessens what hinders her; body functions propose nothing', () => {
    const codes = (answers: Answers) => proposeNeeds(answers, undefined).map((p) => p.code);
    expect(codes({ e330: e('facilitator', 2) })).toEqual(['fixed-point', 'feedback-weekly']);
    expect(codes({ e250: e('barrier', 3) })).toEqual(['quiet-corner', 'noise-shielded', 'headphones']);
    expect(codes({ b130: d(4, 4), e310: e('facilitator', 4) })).toEqual([]);
  });
  it('reads the balance', () => {
    const balance = {
      environment: { noise: 'quiet', people: 'few', place: 'indoors', public: 'no' },
      hours: { minHours: 10, maxHours: 20, parts: ['morning'] },
      constraints: [{ kind: 'times', what: 'La scuola dei figli' }],
    } as const;
    const proposed = proposeNeeds({}, balance as never);
    expect(proposed.map((p) => p.code)).toEqual([
      'noise-shielded',
      'few-people',
      'no-public',
      'shorter-day',
      'fixed-hours',
    ]);
    expect(JSON.stringify(proposed)).not.toContain('scuola');
  });
});

it('tells a company a title of its own where that of the project would tell more', () => {
  expect(toldTitle('A.T.T.I.V.I.')).toBe('A.T.T.I.V.I.');
  expect(toldTitle('Lavoro e salute mentale')).toBe('Progetto per il lavoro');
});
