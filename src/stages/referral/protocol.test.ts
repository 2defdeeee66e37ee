import { expect, it } from 'vitest';
import { papersOfSubject } from './rules/papers.ts';
import { soughtProtocol } from './rules/protocol.ts';

it.each([
  ['1234', ['1234', '0001234'], null],
  ['0001234', ['0001234', '1234'], null],
  ['prot. 1234/2026', ['1234/2026', '1234', '0001234'], 2026],
  ['Prot. n. 1234 del 2026', ['1234/2026', '1234', '0001234'], 2026],
  ['PROTOCOLLO N° 77', ['77', '0000077'], null],
  ['2026/1234', ['2026/1234', '1234', '0001234'], 2026],
  ['AOO-FI_12.b', ['AOO-FI_12.b', 'AOO-FI_12.B', 'aoo-fi_12.b'], null],
])(
  'looks for a number in each way a body writes it (D.P.R. 445/2000, art. 57): %s',
  (typed, numbers, year) => {
    expect(soughtProtocol(typed)).toEqual({ numbers, year });
  },
);

it.each(['', '   ', 'prot.', '%', "' or 1=1", 'Maria Bruni è', 'x'.repeat(41)])(
  'finds no number in «%s»',
  (typed) => {
    expect(soughtProtocol(typed)).toBeUndefined();
  },
);

it('gives a referral all its papers, an agreement its signed sheet, and other documents none of them', () => {
  expect(papersOfSubject('referral')).toHaveLength(5);
  expect(papersOfSubject('agreement')).toEqual(['agreement']);
  expect(papersOfSubject('evidence')).toEqual([]);
});
