import { expect, it } from 'vitest';
import { parseEmailAddress } from './email-address.ts';

it.each([
  ['anna.rossi@example.it', 'anna.rossi@example.it'],
  ['  Anna.Rossi@Example.IT ', 'Anna.Rossi@example.it'],
  ["o'neill+work@sub.example.co.uk", "o'neill+work@sub.example.co.uk"],
  ['a@b-c.xn--p1ai', 'a@b-c.xn--p1ai'],
])('reads %j', (text, address) => {
  expect(parseEmailAddress(text)).toEqual({ ok: true, value: address });
});

it.each([
  ['', 'empty'],
  ['anna.rossi', 'no-at-sign'],
  ['@example.it', 'bad-name'],
  ['.anna@example.it', 'bad-name'],
  ['anna..rossi@example.it', 'bad-name'],
  ['anna rossi@example.it', 'bad-name'],
  ['anna@rossi@example.it', 'bad-name'],
  ['"anna rossi"@example.it', 'bad-name'],
  [`${'a'.repeat(65)}@example.it`, 'bad-name'],
  ['anna@example', 'bad-domain'],
  ['anna@example..it', 'bad-domain'],
  ['anna@-example.it', 'bad-domain'],
  ['anna@127.0.0.1', 'bad-domain'],
  ['anna@[127.0.0.1]', 'bad-domain'],
  ['anna@example.it.', 'bad-domain'],
  ['anna@example.it>', 'bad-domain'],
  ['anna@example.it\r\nBcc: all@example.it', 'not-ascii'],
  ['anna@città.it', 'not-ascii'],
  ['anna\u200b@example.it', 'not-ascii'],
  [`anna@${'a.'.repeat(130)}it`, 'too-long'],
])('refuses %j as %s', (text, reason) => {
  expect(parseEmailAddress(text)).toEqual({ ok: false, reason });
});
