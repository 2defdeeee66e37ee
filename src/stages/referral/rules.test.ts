import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CodiceFiscale } from '../../values/codice-fiscale.ts';
import type { Identity, Representative, RepresentativeId } from '../people/types.ts';
import { answerDueOn, isDissenting, lastAgreement, mayStep, missingForSending } from './rules.ts';
import { type Missing, referralStates, type Step } from './types.ts';

const identity: Identity = {
  familyName: 'Bruni',
  givenName: 'Ada',
  birthDate: '1990-05-02' as CalendarDay,
  birthplace: null,
  sex: null,
  codiceFiscale: 'BRNDAA90E42D612X' as CodiceFiscale,
  mismatchReason: null,
};
const letter = { reason: 'Vuole provare.', wishes: null, needs: null };
const at = (n: number) => new Date(2026, 10, n);
const hers = (answer: 'agrees' | 'does-not-agree' | 'not-now', n: number, representative: Said = null) => ({
  answer,
  recordedAt: at(n),
  representative,
});
type Said = { id: RepresentativeId; answer: 'agrees' | 'does-not-agree' } | null;
const [rita, ugo] = ['rita' as RepresentativeId, 'ugo' as RepresentativeId];
const agreed = [hers('agrees', 1)];
const by = (mode: 'together' | 'represented', id = rita): Asked['representation'] => ({
  mode,
  representative: { id } as Representative,
});
type Asked = Parameters<typeof missingForSending>[0];
const ready: Asked = {
  identity,
  letter,
  agreements: agreed,
  noticeGiven: true,
  representation: { mode: 'alone' },
  dissentOpen: false,
};

describe('what is missing before a referral may be sent', () => {
  const cases: [string, Partial<Asked>, Missing[]][] = [
    ['nothing, when all is there', {}, []],
    ['her day of birth', { identity: { ...identity, birthDate: null } }, ['birthDate']],
    [
      'her codice fiscale, or why there is none',
      { identity: { ...identity, codiceFiscale: null } },
      ['codiceFiscale'],
    ],
    [
      'nothing, when it is said why there is no codice fiscale',
      { identity: { ...identity, codiceFiscale: null, mismatchReason: 'Non ancora rilasciato' } },
      [],
    ],
    ['the reason of the service', { letter: { ...letter, reason: null } }, ['reason']],
    ['her own agreement', { agreements: [] }, ['agreement']],
    ['her agreement, when she said no', { agreements: [hers('does-not-agree', 1)] }, ['agreement-not-given']],
    [
      'her agreement, when she said not now after a yes',
      { agreements: [...agreed, hers('not-now', 2)] },
      ['agreement-not-given'],
    ],
    ['nothing, when she said yes after a no', { agreements: [hers('does-not-agree', 0), ...agreed] }, []],
    ['the privacy notice (GDPR artt. 13-14)', { noticeGiven: false }, ['privacy-notice']],
    [
      'the answer of who acts beside her (art. 409 c.c.)',
      { representation: by('together') },
      ['representative-answer'],
    ],
    [
      'the answer of who acts for her, though hers is there',
      { representation: by('represented') },
      ['representative-answer'],
    ],
    [
      'her own agreement, where somebody acts for her and says yes',
      {
        representation: by('represented'),
        agreements: [hers('does-not-agree', 1, { id: rita, answer: 'agrees' })],
      },
      ['agreement-not-given'],
    ],
    [
      'the yes of who acts beside her, who said no',
      {
        representation: by('together'),
        agreements: [hers('agrees', 1, { id: rita, answer: 'does-not-agree' })],
      },
      ['representative-does-not-agree'],
    ],
    [
      'nothing, when both say yes',
      { representation: by('together'), agreements: [hers('agrees', 1, { id: rita, answer: 'agrees' })] },
      [],
    ],
    [
      'the answer of the representative of today, where another answered before',
      { representation: by('together'), agreements: [hers('agrees', 1, { id: ugo, answer: 'agrees' })] },
      ['representative-answer'],
    ],
    [
      'nothing of a representative whose decree has ended',
      { agreements: [hers('agrees', 1, { id: rita, answer: 'does-not-agree' })] },
      [],
    ],
    ['the end of a dissent, even after her yes (art. 410 c.c.)', { dissentOpen: true }, ['dissent-open']],
  ];
  it.each(cases)('%s', (_title, change, missing) => {
    expect(missingForSending({ ...ready, ...change })).toEqual(missing);
  });
});

it('calls it a dissent when she does not say yes and her representative does, and only then (art. 410 c.c.)', () => {
  const cases = (['agrees', 'does-not-agree', 'not-now'] as const).flatMap((answer) =>
    (['agrees', 'does-not-agree'] as const).map((other) => [answer, other, isDissenting(answer, other)]),
  );
  expect(cases.filter(([, , dissent]) => dissent)).toEqual([
    ['does-not-agree', 'agrees', true],
    ['not-now', 'agrees', true],
  ]);
});

it('lets each step be taken in its states alone', () => {
  const allowed: Record<Step, readonly string[]> = {
    edit: ['draft', 'returned'],
    send: ['draft', 'returned'],
    accept: ['sent'],
    return: ['sent'],
    withdraw: ['draft', 'sent', 'returned'],
  };
  for (const [step, states] of Object.entries(allowed)) {
    for (const state of referralStates)
      expect(mayStep(state, step as Step), `${step} in ${state}`).toBe(states.includes(state));
  }
});

it('counts the last answer, whatever the order in which they are read', () => {
  const [first, second] = [
    { n: 1, recordedAt: at(1) },
    { n: 2, recordedAt: at(2) },
  ];
  expect(lastAgreement([second, first])).toBe(second);
  expect(lastAgreement([first, second])).toBe(second);
  expect(lastAgreement([])).toBeUndefined();
});

it('expects an answer within thirty days of sending (L. 241/1990 art. 2 c. 2)', () => {
  expect(answerDueOn('2026-11-22' as CalendarDay)).toBe('2026-12-22');
  expect(answerDueOn('2027-01-31' as CalendarDay)).toBe('2027-03-02');
});
