// `npm start`: installs, builds, and hands over to the pinned Node. Plain JavaScript, for the Node that launched npm.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, pinnedNode, root } from './install.mjs';

const say = (line) => console.log(line);
install('start', say);
const { buildAll } = await import('./build.mjs');
const started = Date.now();
if (await buildAll()) say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
const [program = 'main', ...rest] = process.argv.slice(2);
const child = spawn(pinnedNode, ['--enable-source-maps', `build/${program}.js`, ...rest], {
  cwd: root,
  stdio: 'inherit',
  // The second start reads compiled code instead of compiling it again.
  env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'build/compile-cache') },
});
// Ctrl-C reaches the whole group: the program stops itself, and we wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
