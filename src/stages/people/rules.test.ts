import { expect, it } from 'vitest';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { composeCodiceFiscale } from '../../values/codice-fiscale-compose.ts';
import { disagreements, isIdentityKeepable, missingForReferral } from './rules.ts';
import type { Identity } from './types.ts';

const birth = '1985-03-07' as CalendarDay;
const code = composeCodiceFiscale({
  familyName: 'Rossi',
  givenName: 'Maria',
  birthDay: birth,
  sex: 'F',
  birthplaceCode: 'D612',
});
const maria: Identity = {
  familyName: 'Rossi',
  givenName: 'Maria',
  birthDate: birth,
  birthplace: 'D612',
  sex: 'F',
  codiceFiscale: code,
  mismatchReason: null,
};

it('finds no disagreement between a codice fiscale and the data it encodes (DM 23/12/1976)', () => {
  expect(disagreements(maria)).toEqual([]);
  expect(disagreements({ ...maria, birthplace: null, sex: null })).toEqual([]);
});

it('names each field of a codice fiscale that is somebody else’s', () => {
  expect(disagreements({ ...maria, familyName: 'Bianchi' })).toEqual(['familyName']);
  expect(disagreements({ ...maria, givenName: 'Luisa' })).toEqual(['givenName']);
  expect(disagreements({ ...maria, birthDate: '1985-03-08' as CalendarDay })).toEqual(['birthDay']);
  expect(disagreements({ ...maria, sex: 'M' })).toContain('sex');
  expect(disagreements({ ...maria, birthplace: 'F205' })).toEqual(['birthplace']);
});

it('compares nothing without a codice fiscale or a day of birth', () => {
  expect(disagreements({ ...maria, codiceFiscale: null })).toEqual([]);
  expect(disagreements({ ...maria, birthDate: null, familyName: 'Bianchi' })).toEqual([]);
});

it('keeps a code that does not agree only with a reason of some words', () => {
  const changed = { ...maria, familyName: 'Bianchi' };
  expect(isIdentityKeepable(maria)).toBe(true);
  expect(isIdentityKeepable(changed)).toBe(false);
  expect(isIdentityKeepable({ ...changed, mismatchReason: 'boh' })).toBe(false);
  expect(isIdentityKeepable({ ...changed, mismatchReason: 'Cognome cambiato nel 2019' })).toBe(true);
});

it('asks for the day of birth and the codice fiscale before a referral, or for why there is none', () => {
  expect(missingForReferral(maria)).toEqual([]);
  expect(missingForReferral({ ...maria, birthDate: null, codiceFiscale: null })).toEqual([
    'birthDate',
    'codiceFiscale',
  ]);
  expect(
    missingForReferral({ ...maria, codiceFiscale: null, mismatchReason: 'Non ancora rilasciato' }),
  ).toEqual([]);
});
