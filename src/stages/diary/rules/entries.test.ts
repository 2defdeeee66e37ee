import { expect, it } from 'vitest';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Entry, EntryId } from '../types.ts';
import { correctedInstant, happenedProblem, standing } from './entries.ts';

const now = new Date('2026-11-22T10:00:00Z');

it.each([
  ['this instant', '2026-11-22T10:00:00Z', null],
  ['a second later', '2026-11-22T10:00:01Z', 'in-future'],
  ['yesterday', '2026-11-21T23:59:00Z', null],
  ['forty-nine years ago', '1977-11-23T10:00:00Z', null],
  ['in 1926, a year mistyped', '1926-11-22T10:00:00Z', 'too-long-ago'],
])('answers whether an entry may be dated %s', (_, at, problem) => {
  expect(happenedProblem(new Date(at), now)).toBe(problem);
});

it('leaves out what another entry corrects, and keeps the correction of a correction', () => {
  const entry = (id: string, corrects: string | null): Entry => ({
    id: id as EntryId,
    personId: 'p' as PersonId,
    kind: 'note',
    text: id,
    happenedAt: now,
    corrects: corrects as EntryId | null,
    writtenBy: 'a' as AccountId,
    writtenAt: now,
  });
  const all = [entry('1', null), entry('2', '1'), entry('3', '2'), entry('4', null)];
  expect(standing(all, new Set(['1', '2'])).map((e) => e.id)).toEqual(['3', '4']);
});

it('leaves a correction at the second of the first entry, unless another minute was typed', () => {
  const old = new Date('2026-11-22T09:37:41.123Z');
  expect(correctedInstant(old, new Date('2026-11-22T09:37:00Z'))).toBe(old);
  const typed = new Date('2026-11-22T09:38:00Z');
  expect(correctedInstant(old, typed)).toBe(typed);
});
