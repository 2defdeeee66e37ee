import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from './calendar-day.ts';
import { type CodiceFiscale, parseCodiceFiscale } from './codice-fiscale.ts';
import { composeCodiceFiscale, givenNameCode, surnameCode } from './codice-fiscale-compose.ts';
import { mismatches } from './codice-fiscale-mismatches.ts';
import { normaliseName } from './person-name.ts';

const marioRossi = {
  familyName: 'Rossi',
  givenName: 'Mario',
  birthDay: '1980-01-01' as CalendarDay,
  sex: 'M',
  birthplaceCode: 'H501',
} as const;
const hisCode = 'RSSMRA80A01H501U' as CodiceFiscale;

describe('the letters of a name', () => {
  it.each([
    ['ROSSI', 'RSS'],
    ['FO', 'FOX'],
    ['ORO', 'ROO'],
    ['AIELLO', 'LLA'],
    ['HU', 'HUX'],
    ['O', 'OXX'],
    ['AOI', 'AOI'],
  ])('surname %s gives %s', (capitals, code) => {
    expect(surnameCode(capitals)).toBe(code);
  });

  it.each([
    ['MARIO', 'MRA'],
    ['GIANFRANCO', 'GFR'],
    ['FRANCO', 'FNC'],
    ['MARTA', 'MRT'],
    ['ANNA', 'NNA'],
    ['IO', 'IOX'],
    ['LI', 'LIX'],
  ])('given name %s gives %s', (capitals, code) => {
    expect(givenNameCode(capitals)).toBe(code);
  });
});

describe('a code made from data', () => {
  it('is the one known for Mario Rossi born in Rome on 1 January 1980', () => {
    expect(composeCodiceFiscale(marioRossi)).toBe(hisCode);
  });

  it('agrees with the data it was made from, whatever the Latin names', () => {
    const letters = [..."aeiouàèéìòùABCDLMNRSTVZñçøßÄöüŠž'- "];
    const name = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 })
      .map((text) => normaliseName(text))
      .filter((answer) => answer.ok)
      .map((answer) => answer.value);
    const data = fc.record({
      familyName: name,
      givenName: name,
      birthDay: fc.integer({ min: 0, max: 73_000 }).map((n) => addDays('1900-01-01' as CalendarDay, n)),
      sex: fc.constantFrom('M' as const, 'F' as const),
      birthplaceCode: fc.constantFrom('A564', 'H501', 'Z129', 'M408'),
    });
    fc.assert(
      fc.property(data, (person) => {
        const answer = parseCodiceFiscale(composeCodiceFiscale(person));
        expect(answer.ok && mismatches(answer.value, person)).toEqual([]);
      }),
    );
  });

  it('cannot be made from a name in another alphabet', () => {
    expect(() => composeCodiceFiscale({ ...marioRossi, familyName: 'محمد' })).toThrow(RangeError);
  });
});

describe('data held against a code', () => {
  it.each([
    [{ familyName: 'Bianchi' }, ['familyName']],
    [{ givenName: 'Marco' }, ['givenName']],
    [{ birthDay: '1980-01-02' as CalendarDay }, ['birthDay']],
    [{ sex: 'F' as const }, ['sex']],
    [{ birthplaceCode: 'A564' }, ['birthplace']],
    [{ familyName: 'Verdi', givenName: 'Lucia', sex: 'F' as const }, ['familyName', 'givenName', 'sex']],
  ])('with %j names the fields %j', (change, fields) => {
    expect(mismatches(hisCode, { ...marioRossi, ...change })).toEqual(fields);
  });

  it('leaves out what is not known yet', () => {
    const { familyName, givenName, birthDay } = marioRossi;
    expect(mismatches(hisCode, { familyName, givenName, birthDay })).toEqual([]);
  });

  it.each([
    ["D'Angelò", 'Nicolò', "DANGELO'", 'NICOLO'],
    ['De Luca-Rossi', 'María José', 'DELUCAROSSI', 'MARIA JOSE'],
    ['Müller', 'Jörg', 'Mueller', 'Joerg'],
    ['Łukasz', 'Đorđe', 'LUKASZ', 'DORDE'],
    ['È', 'Ìo', 'E', 'IO'],
  ])('takes %s %s for %s %s', (familyName, givenName, registered, registeredGiven) => {
    const code = composeCodiceFiscale({ ...marioRossi, familyName: registered, givenName: registeredGiven });
    expect(mismatches(code, { ...marioRossi, familyName, givenName })).toEqual([]);
  });

  it('takes an umlaut also for its plain vowel, as older codes do', () => {
    const code = composeCodiceFiscale({ ...marioRossi, familyName: 'Ulu' });
    expect(mismatches(code, { ...marioRossi, familyName: 'Ülü' })).toEqual([]);
  });

  it('says nothing of a name in another alphabet', () => {
    expect(mismatches(hisCode, { ...marioRossi, familyName: 'روسي' })).toEqual([]);
  });

  it('says nothing of a provisional code', () => {
    expect(mismatches('00000010488' as CodiceFiscale, { ...marioRossi, familyName: 'Bianchi' })).toEqual([]);
  });
});
