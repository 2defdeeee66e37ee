import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the example of the first page prints what the page says', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /```js\n(.*?)```/s.exec(page)?.[1] ?? '';
  const said = /```text\n(.*?)```/s.exec(page)?.[1];
  const library = new URL('./assignment.ts', import.meta.url).href;
  const folder = mkdtempSync(join(tmpdir(), 'assignment-'));
  const file = join(folder, 'example.mjs');
  writeFileSync(file, example.replace("'@accompagna/assignment'", `'${library}'`));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout, stderr).toBe(said);
});

test('the package needs nothing, and everything it exports is there', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(manifest).not.toHaveProperty('dependencies');
  for (const path of Object.values<string>(manifest.exports))
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).not.toBe('');
});
