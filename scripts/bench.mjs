// `npm run bench`: what we claim about speed, measured side by side in one run. Plain JavaScript, for any Node ≥ 20.
import { spawnSync } from 'node:child_process';
import { install, pinnedNode, root } from './install.mjs';

install('start', (line) => console.log(line));
process.exit(spawnSync(pinnedNode, ['bench/run.ts'], { cwd: root, stdio: 'inherit' }).status ?? 1);
