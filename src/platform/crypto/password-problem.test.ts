import { expect, it } from 'vitest';
import { passwordProblem } from './password-problem.ts';

it.each([
  ['undici lett', 'too-short'],
  ['', 'too-short'],
  ['😀'.repeat(11), 'too-short'],
  ['ab1'.repeat(67), 'too-long'],
  ['password1234', 'too-common'],
  ['Password-1234', 'too-common'],
  ['ForzaNapoli1!', 'too-common'],
  ['aaaaaaaaaaaa', 'too-common'],
  ['abcabcabcabc', 'too-common'],
  ['ciao1ciao1ciao1', 'too-common'],
  ['12341234123412', 'too-common'],
  ['123456789012', 'too-common'],
  ['210987654321', 'too-common'],
  ['abcdefghijklm', 'too-common'],
  ['maria.bianchi', 'same-as-email'],
  ['MARIA.BIANCHI', 'same-as-email'],
  ['maria.bianchi@comune.example', 'same-as-email'],
  ['quattro gatti neri', undefined],
  ['perché così presto', undefined],
  ['x7'.repeat(6).concat('q'), undefined],
])('judges %j: %s', (text, problem) => {
  expect(passwordProblem(text, 'Maria.Bianchi@comune.example')).toBe(problem);
});

it('counts letters as a person does: twelve are enough, two hundred are not too many', () => {
  expect(passwordProblem('è'.normalize('NFD').repeat(11), 'a@b.example')).toBe('too-short');
  expect(passwordProblem('gatti rossi!', 'a@b.example')).toBeUndefined();
  expect(passwordProblem(`${'gatti neri '.repeat(18)}ab`, 'a@b.example')).toBeUndefined();
});
