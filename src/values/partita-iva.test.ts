import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericCheckDigitOf } from './codice-fiscale-check.ts';
import { parsePartitaIva } from './partita-iva.ts';

const tenDigits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  .map((digits) => digits.join(''))
  .filter((digits) => digits !== '0000000000');
const whole = tenDigits.map((first) => `${first}${numericCheckDigitOf(first)}`);

describe('a partita IVA', () => {
  it.each(['00743110157', 'IT00743110157', 'it 0074 3110 157', ' 00743110157 ', '007.431.101.57'])(
    'is read out of «%s»',
    (text) => {
      expect(parsePartitaIva(text)).toEqual({ ok: true, value: '00743110157' });
    },
  );

  it.each([
    ['00743110158', 'check-digit'],
    ['0074311015', 'wrong-length'],
    ['007431101570', 'wrong-length'],
    ['', 'wrong-length'],
    ['0074311O157', 'bad-character'],
    ['FR00743110157', 'bad-character'],
    ['00000000000', 'not-in-use'],
  ])('is not «%s»: %s', (text, reason) => {
    expect(parsePartitaIva(text)).toEqual({ ok: false, reason });
  });

  it('with its own check digit is read, however it is spaced', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 10 }), (digits, at) => {
        const spaced = `IT ${digits.slice(0, at)} ${digits.slice(at)}`;
        expect(parsePartitaIva(spaced)).toEqual({ ok: true, value: digits });
      }),
    );
  });

  it('with one digit mistyped is refused, wherever it is', () => {
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, more) => {
          const wrong = (Number(digits[at]) + more) % 10;
          const typed = digits.slice(0, at) + wrong + digits.slice(at + 1);
          expect(parsePartitaIva(typed).ok).toBe(false);
        },
      ),
    );
  });

  it('with two neighbours exchanged is refused, but for 0 and 9, which the formula takes for one another', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 9 }), (digits, at) => {
        const [a, b] = [digits.charAt(at), digits.charAt(at + 1)];
        fc.pre(a !== b && !['09', '90'].includes(a + b));
        const typed = digits.slice(0, at) + b + a + digits.slice(at + 2);
        expect(parsePartitaIva(typed).ok).toBe(false);
      }),
    );
  });
});
