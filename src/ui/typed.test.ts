import { expect, test } from 'vitest';
import { fieldOf } from './typed.ts';

const filled = {
  typed: { name: ' Ada ', days: ['monday', 'tuesday'] },
  problems: [
    { field: 'name', message: 'Scrivi il nome.' },
    { field: '', message: 'Non si può.' },
  ],
};

test('a field gives back what was typed, as it was typed, with what is wrong with it', () => {
  expect(fieldOf(filled)('name')).toEqual({ name: 'name', value: ' Ada ', error: 'Scrivi il nome.' });
  expect(fieldOf(filled)('days')).toEqual({ name: 'days', value: 'monday', error: undefined });
  expect(fieldOf(filled)('other')).toEqual({ name: 'other', value: '', error: undefined });
});

test('what the browser may fill in is said only where it was asked for', () => {
  expect(fieldOf(filled)('name')).not.toHaveProperty('autocomplete');
  expect(fieldOf(filled, 'off')('name')).toHaveProperty('autocomplete', 'off');
});
