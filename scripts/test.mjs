// `npm test`: installs, builds, and runs everything there is to check, each step even when one before it failed.
// Plain JavaScript, for the Node that launched npm; the steps run on the pinned one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, pinnedNode, root } from './install.mjs';
import { closingLine, redOf, sumOf, tallyOf } from './tally.mjs';

const say = (line) => console.log(line);
const mayNotSkip = process.argv.includes('--no-skips') || process.env.CI === 'true';
const cache = join(root, '.cache');
const tallies = [];
const red = [];
let child;
let interrupted = false;
// Ctrl-C reaches the whole group: the running step stops what it started, and we wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    interrupted = true;
    if (signal !== 'SIGINT') child?.kill(signal);
  });

install('test', say);
mkdirSync(cache, { recursive: true });
// Programs of packages begin with `env node`: they must find the pinned one first.
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
};

/** Runs one program on the pinned Node to its end. @returns its exit code; 1 when a signal ended it */
function run(args, more = {}) {
  return new Promise((resolve) => {
    child = spawn(pinnedNode, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, ...more },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function step(name, count) {
  if (interrupted) return;
  say(`\n── ${name}`);
  const started = Date.now();
  const tally = await count();
  tallies.push(tally);
  if (tally.failed > 0 && red.every((line) => !line.startsWith(`${name}: `))) red.push(`${name}: see above`);
  say(`── ${name}: ${closingLine(tally)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const check =
  (...args) =>
  async () =>
    (await run(args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

const vitest = (project, more) => async () => {
  const file = join(cache, `tests-${project}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const code = await run(['node_modules/vitest/vitest.mjs', ...args], more);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  red.push(...redOf(report).map((line) => `${project}: ${line}`));
  return tallyOf(report, code);
};

/** Each file of browser tests is one skipped where no browser starts. */
const browser = async () => {
  const found = spawnSync(pinnedNode, ['test/support/browser.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (found.status === 0) return vitest('browser', JSON.parse(found.stdout.toString()))();
  say('No Chromium starts here: it wants the system library libnss3, or CHROME_PATH with one that does.');
  const folder = join(root, 'test/e2e');
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.test.ts'))
    : [];
  return { passed: 0, failed: 0, skipped: files.length };
};

await step('build', async () => {
  try {
    const { buildAll } = await import('./build.mjs');
    await buildAll();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
});
await step('types', check('node_modules/typescript/bin/tsc', '--pretty', 'false'));
await step(
  'lint',
  check('node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=50', '--error-on-warnings'),
);
await step('house', check('scripts/checks/run.ts'));
await step('unit', vitest('unit'));
await step('database', vitest('database'));
await step('browser', browser);

const sum = sumOf(tallies);
const refused = mayNotSkip && sum.skipped > 0;
say('');
for (const line of red) say(line);
if (refused) say('Nothing may be skipped here: a skip counts as a failure.');
say(closingLine(sum));
process.exit(sum.failed > 0 || refused || interrupted ? 1 : 0);
