import { expect, it } from 'vitest';
import { formatMoney, MAX_CENTS, parseMoney, typedMoney } from './money.ts';

it.each([
  ['12.345,67', 1_234_567],
  ['12345,67', 1_234_567],
  ['12345', 1_234_500],
  ['€ 400', 40_000],
  ['400,5 euro', 40_050],
  [' 574.000,00 €', 57_400_000],
  ['0', 0],
  ['1.000.000.000', MAX_CENTS],
])('reads %s as so many cents', (text, cents) => {
  expect(parseMoney(text)).toEqual({ ok: true, value: cents });
});

it.each([
  ['', 'malformed'],
  ['12.5', 'malformed'],
  ['1.23', 'malformed'],
  ['12,345.67', 'malformed'],
  ['-400', 'malformed'],
  ['quattrocento', 'malformed'],
  ['1.0000', 'malformed'],
  ['4,005', 'too-many-decimals'],
  ['1.000.000.000,01', 'too-large'],
])('refuses %s, which may be meant in another way or is no sum', (text, reason) => {
  expect(parseMoney(text)).toEqual({ ok: false, reason });
});

it('shows sums in both languages, with the point of thousands below ten thousand too', () => {
  expect(formatMoney(123_456, 'it')).toBe('1.234,56\u00a0€');
  expect(formatMoney(123_456, 'en')).toBe('€1,234.56');
  expect(formatMoney(-5, 'it')).toBe('−0,05\u00a0€');
  expect(formatMoney(MAX_CENTS, 'it')).toBe('1.000.000.000,00\u00a0€');
});

it('reads back what it wrote into a field, cent by cent', () => {
  for (const cents of [0, 1, 99, 100, 99_999, 100_000, 57_400_000, MAX_CENTS])
    expect(parseMoney(typedMoney(cents))).toEqual({ ok: true, value: cents });
});
