import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isStringLiteral } from 'typescript/unstable/ast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanHouse, houseWith } from './planted.ts';
import { readRepository } from './read-repository.ts';
import { checks, reportOf, runChecks } from './run.ts';
import { sourcesOf } from './sources.ts';

const here = readRepository(resolve(import.meta.dirname, '../..'));
const ours = Object.entries(here).filter(([path]) => path.startsWith('scripts/checks/'));

it('finds nothing in a house in order', () => {
  expect(runChecks(cleanHouse)).toEqual([]);
});

it('gives the findings of every check, in the order of the checks', () => {
  const found = runChecks(
    houseWith({ 'src/values/index.ts': '// TODO\nexport const a = 1;', 'README.md': undefined }),
  );
  expect(found.map(({ file, line }) => `${file}:${line ?? ''}`)).toEqual([
    'src/values/index.ts:',
    'src/values/index.ts:2',
    'src/values/index.ts:1',
    'README.md:',
  ]);
});

it('runs every check that stands in the folder', () => {
  const declared = ours.filter(([path, text]) => !path.endsWith('.test.ts') && /: Check = \{/.test(text));
  expect(declared).toHaveLength(checks.length);
});

it('has a planted offence for every rule', () => {
  const sources = [...sourcesOf(Object.fromEntries(ours)).values()];
  const sentences = (test: boolean) =>
    sources
      .filter(({ path }) => path.endsWith('.test.ts') === test)
      .flatMap(({ nodes }) => nodes.flatMap((node) => (isStringLiteral(node) ? [node.text] : [])))
      .filter((text) => /^[A-Z].* .*\.$/.test(text));
  const planted = new Set(sentences(true));
  expect(sentences(false).length).toBeGreaterThan(20);
  expect(sentences(false).filter((sentence) => !planted.has(sentence))).toEqual([]);
});

it('groups the report by rule, with the line where there is one', () => {
  const found = [
    { file: 'a.ts', line: 2, rule: 'One.', message: 'm' },
    { file: 'b.ts', rule: 'Two.', message: 'n' },
    { file: 'c.ts', line: 1, rule: 'One.', message: 'o' },
  ];
  expect(reportOf(found)).toEqual(['One.', '  a.ts:2  m', '  c.ts:1  o', '', 'Two.', '  b.ts  n', '']);
});

describe('on a real repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  const write = (name: string, text = name) => writeFileSync(join(root, name), text);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  beforeAll(() => git('init', '--quiet'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('ends with 1 and counts the findings, then with 0 when there are none', () => {
    const run = () =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), root], { encoding: 'utf8' });
    const before = run();
    expect([before.status, before.stdout.trim().split('\n').at(-1)]).toEqual([
      1,
      `house: ${checks.length} checks, 0 files, 2 findings`,
    ]);
    write('README.md');
    write('ARCHITECTURE.md');
    const after = run();
    expect([after.status, after.stdout.trim().split('\n').at(-1)]).toEqual([
      0,
      `house: ${checks.length} checks, 2 files, 0 findings`,
    ]);
  });

  it('reads what git holds and what it would take, but not what it ignores, what is gone and what is binary', () => {
    for (const name of ['held.ts', 'gone.ts', 'new à.ts', 'ignored.log', 'image.png']) write(name);
    write('unnamed', 'a\0b');
    write('.gitignore', '*.log\n');
    git('add', 'held.ts', 'gone.ts');
    rmSync(join(root, 'gone.ts'));
    const paths = Object.keys(readRepository(root)).sort();
    expect(paths).toEqual(['.gitignore', 'ARCHITECTURE.md', 'README.md', 'held.ts', 'new à.ts']);
  });
});

it('is quick enough to run before every commit', () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, number) => [
      `src/values/v${number}.ts`,
      `import { a${number + 1} } from './v${number + 1}.ts';\n${`/** A number of the list. */\nexport const a${number} = (b: number) => b + a${number + 1};\n`.repeat(20)}`,
    ]),
  );
  const began = performance.now();
  runChecks({ ...cleanHouse, ...many });
  expect(performance.now() - began).toBeLessThan(5000);
});
