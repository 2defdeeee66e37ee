import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
const naming = (word: RegExp) => files.filter((f) => word.test(readFileSync(join(src, f), 'utf8')));

it('reads reserved notes in one store, which the stage of the diary alone imports', () => {
  const touching = naming(/\breserved_note\b|['"`]reserved_note/).filter((f) => !f.includes('.test.'));
  expect(touching.filter((f) => !f.startsWith('policy/'))).toEqual(['stages/diary/store/reserved-notes.ts']);
  const importing = naming(/(?:store\/reserved-notes|(?:write|correct)-reserved-note)\.ts/);
  expect(importing.length).toBeGreaterThan(3);
  expect(importing.filter((f) => !f.startsWith('stages/diary/'))).toEqual([]);
});

it('writes no event for a reserved note', () => {
  for (const f of ['write-reserved-note.ts', 'correct-reserved-note.ts'])
    expect(readFileSync(join(import.meta.dirname, 'commands', f), 'utf8')).not.toContain('appendEvent');
});
