import { expect, it } from 'vitest';
import { sitePath } from './site-path.ts';

const id = '0b0e6f0a-1111-4222-8333-abcdefabcdef';

it.each([
  '/',
  '/richieste',
  `/richieste#${id}`,
  `/persone/${id}/chi-la-segue`,
  `/persone/${id}/segnalazioni/${id}`,
])('lets a mail name %s', (path) => {
  expect(sitePath(path)).toBe(path);
});

it.each([
  ['a name with a capital', '/persone/Bruni'],
  ['a space', '/persone/ada bruni'],
  ['a query', '/persone?q=bruni'],
  ['a codice fiscale', '/persone/brndaa90e42d612x'],
  ['an empty step', '//altrove.example'],
  ['another site', 'https://altrove.example/'],
  ['a path without its beginning', 'persone'],
  ['an id with capitals', `/persone/${id.toUpperCase()}`],
  ['a fragment that is no id', '/richieste#bruni'],
  ['a line break', '/richieste\n'],
  ['more than 200 characters', `/${'a/'.repeat(100)}a`],
])('refuses %s', (_, path) => {
  expect(() => sitePath(path)).toThrow(RangeError);
});

it('does not say what it refused', () => {
  expect(() => sitePath('/persone/Bruni')).toThrow(/^A mail may not name this path\.$/);
});
