// `npm run bench -- --people 5000`: what the wall costs, in one run. Plain JavaScript, for any Node ≥ 20.
import { spawnSync } from 'node:child_process';
import { install, pinnedNode, root } from './install.mjs';

install('start', (line) => console.log(line));
const run = [pinnedNode, ['bench/run.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }];
process.exit(spawnSync(...run).status ?? 1);
