// `npm run bench -- --people 5000`: what the wall costs, in one run. `npm run bench -- assignment`: the solver of
// packages/assignment beside others. `npm run bench -- public`: a page of citizens beside a constant route.
// `npm run bench -- lighthouse`: the same pages in a browser. Plain JavaScript, for any Node ≥ 20.
import { spawnSync } from 'node:child_process';
import { install, pinnedNode, root } from './install.mjs';

install('start', (line) => console.log(line));
const [first, ...rest] = process.argv.slice(2);
const named = {
  assignment: 'packages/assignment/bench/run.ts',
  public: 'bench/run-public.ts',
  lighthouse: 'bench/run-lighthouse.ts',
};
const file = Object.hasOwn(named, first ?? '')
  ? [named[first], ...rest]
  : ['bench/run.ts', ...process.argv.slice(2)];
const run = [pinnedNode, file, { cwd: root, stdio: 'inherit' }];
process.exit(spawnSync(...run).status ?? 1);
