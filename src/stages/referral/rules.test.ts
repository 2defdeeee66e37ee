import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CodiceFiscale } from '../../values/codice-fiscale.ts';
import type { Identity } from '../people/types.ts';
import { answerDueOn, lastAgreement, mayStep, missingForSending } from './rules.ts';
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
const agreed = [{ answer: 'agrees', recordedAt: at(1) }] as const;
type Asked = Parameters<typeof missingForSending>[0];
const ready: Asked = { identity, letter, agreements: agreed, noticeGiven: true };

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
    [
      'her agreement, when she said no',
      { agreements: [{ answer: 'does-not-agree', recordedAt: at(1) }] },
      ['agreement-not-given'],
    ],
    [
      'her agreement, when she said not now after a yes',
      { agreements: [...agreed, { answer: 'not-now', recordedAt: at(2) }] },
      ['agreement-not-given'],
    ],
    [
      'nothing, when she said yes after a no',
      { agreements: [{ answer: 'does-not-agree', recordedAt: at(0) }, ...agreed] },
      [],
    ],
    ['the privacy notice (GDPR artt. 13-14)', { noticeGiven: false }, ['privacy-notice']],
  ];
  it.each(cases)('%s', (_title, change, missing) => {
    expect(missingForSending({ ...ready, ...change })).toEqual(missing);
  });
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
