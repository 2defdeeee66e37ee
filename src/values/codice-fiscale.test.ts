import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from './calendar-day.ts';
import {
  type CodiceFiscale,
  encodedData,
  NUMERIC_PLACES,
  OMOCODIA_LETTERS,
  parseCodiceFiscale,
  withoutOmocodia,
} from './codice-fiscale.ts';
import { checkCharacterOf } from './codice-fiscale-check.ts';
import { composeCodiceFiscale } from './codice-fiscale-compose.ts';

const parsed = (text: string): CodiceFiscale => {
  const answer = parseCodiceFiscale(text);
  if (!answer.ok) throw new Error(`${text}: ${answer.reason}`);
  return answer.value;
};

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const someCode = fc
  .record({
    familyName: fc.string({ unit: letter, maxLength: 12 }),
    givenName: fc.string({ unit: letter, maxLength: 12 }),
    birthDay: fc.integer({ min: 0, max: 73_000 }).map((n) => addDays('1900-01-01' as CalendarDay, n)),
    sex: fc.constantFrom('M' as const, 'F' as const),
    birthplaceCode: fc.tuple(fc.constantFrom(...'ABCDEFGHILMZ'), fc.integer({ min: 0, max: 999 })),
  })
  .map(({ birthplaceCode: [initial, number], ...data }) =>
    composeCodiceFiscale({ ...data, birthplaceCode: `${initial}${String(number).padStart(3, '0')}` }),
  );

/** The code with an omocodia letter in each place whose bit is set, and its check character. */
function withOmocodia(code: string, places: number): string {
  const characters = code.slice(0, 15).split('');
  NUMERIC_PLACES.forEach((place, index) => {
    if (places & (1 << index)) characters[place] = OMOCODIA_LETTERS.charAt(Number(characters[place]));
  });
  const first15 = characters.join('');
  return first15 + checkCharacterOf(first15);
}

describe('reading a codice fiscale', () => {
  it.each(['RSSMRA80A01H501U', 'rssmra80a01h501u', ' RSS MRA 80A01 H501U ', 'RSSMRA80A01\u200bH501U'])(
    'accepts %j',
    (text) => {
      expect(parseCodiceFiscale(text)).toEqual({ ok: true, value: 'RSSMRA80A01H501U' });
    },
  );

  it.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['RSSMRA80A01H501', 'wrong-length'],
    ['RSSMRA80A01H501UU', 'wrong-length'],
    ['RSSMRA80A01H501A', 'wrong-check-character'],
    ['RSSMRA80F01H501U', 'wrong-shape'],
    ['R5SMRA80A01H501U', 'wrong-shape'],
    ['RSSMRA80A01H50AU', 'wrong-shape'],
    ['RSSMRA80A01H501Ü', 'wrong-shape'],
    ['RſSMRA80A01H501U', 'wrong-shape'],
    ['=SSMRA80A01H501U', 'wrong-shape'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseCodiceFiscale(text)).toEqual({ ok: false, reason });
  });

  it.each(['RSSMRA80B30H501', 'RSSMRA80A32H501', 'RSSMRA80A00H501', 'RSSMRA80A40H501', 'RSSMRA81B29H501'])(
    'refuses %s, whose day does not exist in any century, whatever its check character',
    (first15) => {
      const code = first15 + checkCharacterOf(first15);
      expect(parseCodiceFiscale(code)).toEqual({ ok: false, reason: 'impossible-day' });
    },
  );

  it('refuses every change of a single character of a valid code', () => {
    fc.assert(
      fc.property(someCode, fc.nat({ max: 127 }), (code, places) => {
        const valid = withOmocodia(code, places);
        for (let at = 0; at < 16; at += 1) {
          for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
            if (other === valid[at]) continue;
            expect(parseCodiceFiscale(valid.slice(0, at) + other + valid.slice(at + 1)).ok).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the check character', () => {
  const oddPlaces =
    '0=1 1=0 2=5 3=7 4=9 5=13 6=15 7=17 8=19 9=21 A=1 B=0 C=5 D=7 E=9 F=13 G=15 H=17 I=19 J=21 K=2 L=4 M=18 ' +
    'N=20 O=11 P=3 Q=6 R=8 S=12 T=14 U=16 V=10 W=22 X=25 Y=24 Z=23';

  it('counts each character in an odd place as the table of D.M. 23 December 1976 says', () => {
    for (const [character = '', value] of oddPlaces.split(' ').map((pair) => pair.split('='))) {
      // The seven other odd places hold 0, which counts 1; the even places hold 0, which counts 0.
      const expected = String.fromCharCode(65 + ((Number(value) + 7) % 26));
      expect(`${character} ${checkCharacterOf(`${character}00000000000000`)}`).toBe(
        `${character} ${expected}`,
      );
    }
  });

  it('counts a character in an even place as its digit or its rank in the alphabet', () => {
    for (const [rank, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].entries()) {
      const expected = String.fromCharCode(65 + ((rank + 8) % 26));
      expect(`${character} ${checkCharacterOf(`0${character}0000000000000`)}`).toBe(
        `${character} ${expected}`,
      );
    }
    expect([...'0123456789'].map((digit) => checkCharacterOf(`0${digit}0000000000000`)).join('')).toBe(
      'IJKLMNOPQR',
    );
  });
});

describe('omocodia', () => {
  it.each([...'LMNPQRSTUV'].map((stand, digit) => [digit, stand] as const))(
    'writes %i as %s (D.M. 23 December 1976)',
    (digit, stand) => {
      const first15 = `RSSMRA80A01H50${stand}`;
      expect(encodedData(parsed(first15 + checkCharacterOf(first15)))?.birthplaceCode).toBe(`H50${digit}`);
    },
  );

  it('comes back to one form from each of the 128 subsets of the numeric places', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (let places = 0; places < 128; places += 1) {
          const issued = parsed(withOmocodia(code, places));
          expect(withoutOmocodia(issued)).toBe(code);
          expect(encodedData(issued)).toEqual(encodedData(code));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the code as it was issued', () => {
    const issued = withOmocodia('RSSMRA80A01H501U', 0b1000000);
    expect(issued.slice(0, 15)).toBe('RSSMRA80A01H50M');
    expect(parsed(issued)).toBe(issued);
  });
});

describe('what a code says', () => {
  it('gives a day for each century', () => {
    expect(encodedData(parsed('RSSMRA80A01H501U'))).toEqual({
      surnameCode: 'RSS',
      nameCode: 'MRA',
      birthDays: ['1980-01-01', '2080-01-01'],
      sex: 'M',
      birthplaceCode: 'H501',
    });
  });

  it('leaves out the century in which the day did not exist', () => {
    const code = `RSSMRA00B69H501${checkCharacterOf('RSSMRA00B69H501')}`;
    expect(encodedData(parsed(code))).toMatchObject({ birthDays: ['2000-02-29'], sex: 'F' });
  });
});

describe('a provisional code of eleven digits', () => {
  it('is accepted with its check digit and says nothing', () => {
    // Odd places 1 + 4, even places 8 → 16 → 1 + 6: the sum is 12, the check digit 8.
    const code = parsed('00000010488');
    expect(encodedData(code)).toBeUndefined();
    expect(withoutOmocodia(code)).toBe(code);
  });

  it('has the check digit of every numeric code, such as that of the Agenzia delle Entrate', () => {
    expect(parseCodiceFiscale('06363391001').ok).toBe(true);
  });

  it('is refused after any change of a single digit', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(digits, fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (first10, at, step) => {
        const all = Array.from({ length: 10 }, (_, last) => `${first10.join('')}${last}`);
        const [code, ...others] = all.filter((candidate) => parseCodiceFiscale(candidate).ok);
        fc.pre(code !== undefined);
        expect(others).toEqual([]);
        const changed = (code ?? '').split('');
        changed[at] = String((Number(changed[at]) + step) % 10);
        expect(parseCodiceFiscale(changed.join('')).ok).toBe(false);
      }),
    );
  });

  it.each(['00000000000', '0000001048A'])('refuses %s', (text) => {
    expect(parseCodiceFiscale(text)).toEqual({ ok: false, reason: 'wrong-shape' });
  });
});
