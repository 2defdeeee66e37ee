import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram } from '../support/built-programs.ts';

/** The product as `npm start` runs it, on a data folder and a port of its own. */
export type Service = {
  port: number;
  said: () => string;
  /** kill -9 of the application, of the database, or of both at once */
  kill(what: 'application' | 'database' | 'both'): void;
  /** resolves when the sign-in page comes, with the milliseconds it took */
  answers(): Promise<number>;
  /** Ctrl-C. @returns the exit code */
  stop(): Promise<number | null>;
};

/** Starts the built launcher as a demonstration and waits until it answers. */
export async function startService(dataDir: string): Promise<Service> {
  const port = await freePort();
  const launcher = startProgram('main', { DATA_DIR: dataDir, PORT: String(port), DEMO: '1' });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => launcher.on('close', resolve));
  const postmaster = () =>
    Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
  const service: Service = {
    port,
    said: () => said,
    kill(what) {
      const pids = [
        ...(what === 'database' ? [] : [applicationOf(launcher.pid ?? 0)]),
        ...(what === 'application' ? [] : [postmaster()]),
      ];
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    },
    async answers() {
      const begin = Date.now();
      while (Date.now() - begin < 180_000) {
        const got = await fetch(`http://127.0.0.1:${port}/accedi`).catch(() => undefined);
        await got?.text();
        if (got?.status === 200) return Date.now() - begin;
        await sleep(20);
      }
      throw new Error(`The service did not come back:\n${said.slice(-2_000)}`);
    },
    async stop() {
      launcher.kill('SIGINT');
      return ended;
    },
  };
  await service.answers();
  return service;
}

/** The process number of the application: the child of the launcher that runs `serve.js`. */
function applicationOf(launcher: number): number {
  const children = readFileSync(`/proc/${launcher}/task/${launcher}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const found = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.js'));
  if (found === undefined) throw new Error('The application does not run.');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
