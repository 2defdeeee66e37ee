import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withSettingsSection } from '../../scripts/settings-section.ts';

const root = resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest: { scripts: Record<string, string>; license: string } = JSON.parse(text('package.json'));

/** Commands of npm that a text names: «npm start», «npm run seed». */
const commandsIn = (words: string) =>
  new Set(
    [...words.matchAll(/\bnpm (?:run ([a-z][a-z:-]*)|(start|test)\b)/g)].map(([, run, own]) => run ?? own),
  );

it('says of the settings what the program reads', () => {
  expect(text('README.md')).toBe(withSettingsSection(text('README.md')));
});

it('names no command that package.json does not have, and leaves none out', () => {
  expect([...commandsIn(text('README.md'))].sort()).toEqual(Object.keys(manifest.scripts).sort());
});

it('names no command elsewhere that package.json does not have', () => {
  const files = [
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs/decisions')).map((f) => `docs/decisions/${f}`),
  ];
  const unknown = files.flatMap((file) =>
    [...commandsIn(text(file))].filter((c) => !(String(c) in manifest.scripts)).map((c) => `${file}: ${c}`),
  );
  expect(unknown).toEqual([]);
});

it('carries the licence that package.json and publiccode.yml name, with its appendix', () => {
  expect(manifest.license).toBe('EUPL-1.2');
  expect(text('publiccode.yml')).toMatch(/^ {2}license: EUPL-1\.2$/m);
  expect(text('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  expect(text('LICENSE')).toMatch(
    /‘Compatible Licences’ according to Article 5 EUPL are:[\s\S]+require the production of a new EUPL version\.\n$/,
  );
});
