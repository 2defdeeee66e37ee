import { expect, it } from 'vitest';
import { formatPhone, type PhoneNumber, parsePhoneNumber } from './phone-number.ts';

it.each([
  ['333 123 4567', '+393331234567', '+39 333 123 4567'],
  ['333/1234567', '+393331234567', '+39 333 123 4567'],
  ['+39 333-1234567', '+393331234567', '+39 333 123 4567'],
  ['0039 333 1234567', '+393331234567', '+39 333 123 4567'],
  ['055 1234567', '+390551234567', '+39 055 123 4567'],
  ['(055) 123.456', '+39055123456', '+39 055 123 456'],
  ['0571 123456', '+390571123456', '+39 0571 123 456'],
  ['06 12345678', '+390612345678', '+39 06 123 456 78'],
  ['+39 (0)55 1234567', '+390551234567', '+39 055 123 4567'],
  ['800 123456', '+39800123456', '+39 800 123 456'],
  ['+40 721 234 567', '+40721234567', '+40 721 234 567'],
  ['00355 69 123 4567', '+355691234567', '+355 691 234 567'],
  ['+44 (0)20 7946 0958', '+442079460958', '+44 207 946 0958'],
  ['+1 212 555 0100', '+12125550100', '+1 212 555 0100'],
  ['+86\u00a0138‑1234‑5678', '+8613812345678', '+86 138 123 456 78'],
])('reads %s and shows it in groups', (text, number, shown) => {
  expect(parsePhoneNumber(text)).toEqual({ ok: true, value: number });
  expect(formatPhone(number as PhoneNumber)).toBe(shown);
  expect(parsePhoneNumber(shown)).toEqual({ ok: true, value: number });
});

it.each([
  ['', 'empty'],
  [' - ', 'empty'],
  ['333 123 456x', 'bad-character'],
  ['055 123456 int. 12', 'bad-character'],
  ['33+31234567', 'bad-character'],
  ['٣٣٣١٢٣٤٥٦٧', 'bad-character'],
  ['+0123456789', 'bad-character'],
  ['112', 'too-short'],
  ['+1234567', 'too-short'],
  ['+1234567890123456', 'too-long'],
  ['333 123 45678', 'not-italian'],
  ['333 1234', 'not-italian'],
  ['55 1234567', 'not-italian'],
  ['+39 55 1234567', 'not-italian'],
  ['00 12345', 'too-short'],
])('refuses %j as %s', (text, reason) => {
  expect(parsePhoneNumber(text)).toEqual({ ok: false, reason });
});
