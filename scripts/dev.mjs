// `npm run dev`: the product as `npm start` runs it; when a source changes it is built and started again.
// The whole launcher restarts, database included: a warm start takes two or three seconds, and migrations run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { install, pinnedNode, root } from './install.mjs';

const say = (line) => console.log(line);
/** An editor writes several times, a checkout hundreds: one start for all of them. */
const QUIET_MS = 200;

install('start', say);
let child;
let ended = Promise.resolve();
let timer;
let restarting = Promise.resolve();
let over = false;

/** In a process of its own, so that a change of the build itself counts too. */
function build() {
  const built = spawnSync(pinnedNode, ['-e', "import('./scripts/build.mjs').then((m) => m.buildAll())"], {
    cwd: root,
    stdio: 'inherit',
  });
  return built.status === 0;
}

function start() {
  if (over) return;
  const mine = spawn(pinnedNode, ['--enable-source-maps', 'build/main.js'], { cwd: root, stdio: 'inherit' });
  child = mine;
  ended = new Promise((resolve) =>
    mine.on('exit', () => {
      if (child === mine) child = undefined;
      resolve();
    }),
  );
}

async function restart() {
  const begun = Date.now();
  if (!build()) return say('Not built: the last version goes on.');
  child?.kill('SIGTERM');
  await ended;
  start();
  say(`Built and started again (${((Date.now() - begun) / 1000).toFixed(1)} s).`);
}

function changed(_event, name) {
  if (over || name === null || /\.test\.tsx?$|~$|(^|\/)\./.test(name)) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    restarting = restarting.then(restart);
  }, QUIET_MS);
}

const watchers = ['src', 'db']
  .filter((folder) => existsSync(join(root, folder)))
  .map((folder) => watch(join(root, folder), { recursive: true }, changed));
// Ctrl-C reaches the launcher too, which stops by itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, async () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    if (signal !== 'SIGINT') child?.kill(signal);
    await restarting;
    await ended;
    process.exit(0);
  });
if (build()) start();
