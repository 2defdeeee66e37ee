import { expect, it } from 'vitest';
import { diaryEvents } from './events.ts';
import { diaryRefusals } from './refusals.ts';
import { appointmentWords } from './words/appointments.ts';
import { entryWords } from './words/entries.ts';
import { noteWords } from './words/notes.ts';
import { diaryWords } from './words.ts';

it('has no sentence under the same key in two files: the later one would silently stand', () => {
  const keys = [entryWords, noteWords, appointmentWords].flatMap((w) => Object.keys(w));
  expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  expect(Object.keys(diaryWords).length).toBe(keys.length);
});

it('has a sentence for every refusal that is shown, and for every event', () => {
  const shown = Object.entries(diaryRefusals).flatMap(([code, status]) => (status === 404 ? [] : [code]));
  for (const code of [...shown, ...Object.values(diaryEvents)])
    expect(Object.hasOwn(diaryWords, code), code).toBe(true);
});
