import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/** Paths from the root that a text names: a room of the house, then folders and a file. */
const pathsIn = (words: string) =>
  [
    ...words.matchAll(
      /(?<![\w./-])(?:src|db|scripts|test|docs|bench|packages|\.ci)\/[\w.-]+(?:\/[\w.-]+)*\/?/g,
    ),
  ].map(([path]) => path.replace(/\.$/, ''));

it('ARCHITECTURE.md names a good number of files: the search for them works', () => {
  expect(new Set(pathsIn(text('ARCHITECTURE.md'))).size).toBeGreaterThan(40);
});

// A decision record tells of its day and is not rewritten; the checks' own page speaks of files that may come.
const ofToday = documents.filter((f) => !f.startsWith('docs/decisions/') && f !== 'scripts/checks/README.md');

it.each(ofToday)('%s names no file that is not there', (file) => {
  const missing = pathsIn(text(file)).filter(
    (path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(file), path)),
  );
  expect(missing).toEqual([]);
});

it.each(documents)('%s links to nothing that is not there', (file) => {
  const links = [...text(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to]) => to ?? '');
  expect(links.filter((to) => !existsSync(join(root, dirname(file), to)))).toEqual([]);
});
