import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import type { ActInForce } from '../people/rules/representation.ts';
import type { Representative } from '../people/types.ts';
import { fingerprintText } from './commands/fingerprint-text.ts';
import { contractText, sessionText, synthesisText } from './documents/signed-text.ts';
import {
  countsFor,
  lastSignedOn,
  partsAsked,
  partsAskedOfSession,
  partsMissing,
  signingProblem,
  standingOfPart,
} from './rules/signatures.ts';
import type { BalanceId, BalanceSession, Signature } from './types.ts';
import { contractClauses } from './words/contract.ts';

const [text, other] = ['a'.repeat(64), 'b'.repeat(64)];
const signature = (changes: Partial<Signature> = {}): Signature => ({
  part: 'person',
  way: 'signed-in',
  representativeId: null,
  identityLevel: 'password',
  sha256: text,
  fileId: null,
  recordedBy: 'one' as AccountId,
  signedOn: '2026-03-01' as CalendarDay,
  recordedAt: new Date('2026-03-01T09:00:00Z'),
  confirmedBy: null,
  confirmedAt: null,
  refusedReason: null,
  ...changes,
});
const paper = (changes: Partial<Signature> = {}) =>
  signature({ way: 'paper', identityLevel: 'paper', fileId: 'f', ...changes });
const seen = { confirmedBy: 'two' as AccountId, confirmedAt: new Date('2026-03-02T09:00:00Z') };
const by = (mode: 'alone' | 'together' | 'represented'): ActInForce =>
  mode === 'alone' ? { mode } : { mode, representative: { id: 'r' } as unknown as Representative };

describe('a signature counts', () => {
  it.each([
    ['signed in, under this text', signature(), true],
    ['signed in, under a text that has changed since', signature({ sha256: other }), false],
    ['on paper, before a second operator saw it', paper(), false],
    ['on paper, confirmed', paper(seen), true],
    ['on paper, looked at and not confirmed', paper({ ...seen, refusedReason: 'Manca la firma.' }), false],
    ['on paper, confirmed, of another text', paper({ ...seen, sha256: other }), false],
  ])('%s', (_, s, counts) => {
    expect(countsFor(s, text)).toBe(counts);
  });

  it.each([
    [[], 'not-signed'],
    [[paper()], 'to-confirm'],
    [[signature({ sha256: other })], 'of-another-text'],
    [[signature({ sha256: other }), signature()], 'signed'],
    [[paper({ ...seen, refusedReason: 'Illeggibile.' })], 'not-signed'],
    [[paper({ ...seen, refusedReason: 'Illeggibile.' }), paper()], 'to-confirm'],
    [[signature({ part: 'operator' })], 'not-signed'],
  ] as const)('and where hers stands: %#', (signatures, standing) => {
    expect(standingOfPart(signatures as readonly Signature[], 'person', text)).toBe(standing);
  });
});

describe('who has to sign (c.c. artt. 404, 405, 409: the decree, act by act)', () => {
  it.each([
    ['alone', ['person', 'operator'], ['person', 'operator']],
    ['together', ['person', 'representative', 'operator'], ['person', 'operator']],
    ['represented', ['representative', 'operator'], ['representative', 'operator']],
  ] as const)('%s', (mode, contract, session) => {
    expect(partsAsked(by(mode))).toEqual(contract);
    expect(partsAskedOfSession(by(mode))).toEqual(session);
  });

  it.each([
    ['person', 'alone', false, null],
    ['person', 'represented', true, null],
    ['operator', 'alone', false, null],
    ['representative', 'alone', false, 'hers-alone'],
    ['representative', 'alone', true, 'decree-expired'],
    ['representative', 'together', true, null],
    ['representative', 'represented', true, null],
  ] as const)('%s, %s, some decree ever: %s', (part, mode, ever, problem) => {
    expect(signingProblem(part, by(mode), ever)).toBe(problem);
  });

  it('lists who is missing, and the day of the last signature that counts', () => {
    const signatures = [
      signature({ signedOn: '2026-03-04' as CalendarDay }),
      paper({ part: 'operator', signedOn: '2026-03-05' as CalendarDay }),
    ];
    expect(partsMissing(signatures, text, ['person', 'operator'])).toEqual(['operator']);
    expect(lastSignedOn(signatures, text)).toBe('2026-03-04');
    expect(lastSignedOn([], text)).toBeNull();
  });
});

describe('the text that is signed', () => {
  const balance = {
    id: '00000000-0000-4000-8000-000000000001' as BalanceId,
    hoursDue: 6,
    needs: 'Capire che lavoro fare.',
    synthesis: 'Sai cucinare.',
  };
  const session = {
    id: 's',
    balanceId: balance.id,
    phase: 'welcome',
    outcome: 'held',
    heldOn: '2026-03-01',
    startsAt: '09:30',
    minutes: 60,
    place: null,
    withWhom: null,
    content: 'a\nb',
    heldBy: 'one',
  } as unknown as BalanceSession;

  it('has clauses that never change: another wording is another edition, under keys of its own', () => {
    expect(fingerprintText([...contractClauses(6, 'it'), ...contractClauses(null, 'it')].join('\n'))).toBe(
      '05b2c571b5a48b5da7679b6a0e62ede60f2438cd5b14544031ebf227e40bc501',
    );
  });

  it('changes with whatever it says, and with nothing else', () => {
    const same = contractText({ ...balance });
    expect(contractText(balance)).toBe(same);
    for (const changes of [
      { needs: 'Altro.' },
      { hoursDue: 4 },
      { hoursDue: null },
      { id: 'x' as BalanceId },
    ])
      expect(contractText({ ...balance, ...changes })).not.toBe(same);
    for (const changes of [{ minutes: 61 }, { startsAt: null }, { content: 'a' }, { place: 'b' }])
      expect(sessionText({ ...session, ...changes })).not.toBe(sessionText(session));
    const entry = { content: { form: 'interest', what: 'Le piante', why: null } } as const;
    expect(synthesisText(balance, [entry])).not.toBe(synthesisText(balance, []));
  });

  it('cannot pass one field for another', () => {
    const [one, two] = [
      sessionText({ ...session, place: 'x"\n"y', withWhom: null }),
      sessionText({ ...session, place: 'x', withWhom: 'y' }),
    ];
    expect(one).not.toBe(two);
    expect(one.split('\n').length).toBe(two.split('\n').length);
  });
});
