import { fork } from 'node:child_process';
import { join } from 'node:path';
import { applicationEnvironment } from '../settings.ts';
import type { ChildMessage, StartMessage } from './child-messages.ts';

/** The running application, as its launcher sees it. */
export type Application = { stop(): Promise<void> };

type Watch = {
  start: () => StartMessage;
  say: (line: string) => void;
  onReady: () => void;
  onRefused: (sentence: string) => void;
};

/** Longest a request in flight may take before the process is ended. */
const GRACE_MS = 10_000;

/** Runs the application in a process of its own, and starts it again whenever it dies: at once the first time,
 *  then a little later each time, up to five seconds.
 *  @param buildDir where `serve.js` is */
export function runApplication(buildDir: string, watch: Watch): Application {
  let stopped = false;
  let deaths = 0;
  let child = launch();

  function launch() {
    const c = fork(join(buildDir, 'serve.js'), [], {
      env: applicationEnvironment(),
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const since = Date.now();
    c.on('message', (message: ChildMessage) => {
      if (message.kind === 'ready') {
        deaths = 0;
        watch.onReady();
      } else {
        stopped = true;
        watch.onRefused(message.sentence);
      }
    });
    c.on('error', () => {});
    c.send(watch.start(), () => {});
    c.on('exit', () => {
      if (stopped) return;
      deaths = Date.now() - since > 30_000 ? 1 : deaths + 1;
      watch.say('The application stopped by itself: starting it again.');
      setTimeout(
        () => {
          if (!stopped) child = launch();
        },
        Math.min(5_000, (deaths - 1) * 500),
      );
    });
    return c;
  }

  return {
    async stop() {
      stopped = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}
