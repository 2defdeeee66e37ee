import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../test/support/browser.ts';

/** A Chromium that others may steer: the port of its DevTools. */
export type Chromium = { port: number; version: string; close(): Promise<void> };

/** Starts a Chromium without a window, with a profile of its own. @throws where none starts */
export async function startChromium(): Promise<Chromium> {
  const found = await findBrowser();
  if (found === undefined) throw new Error('No Chromium starts here.');
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const own = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    '--lang=it-IT',
  ];
  const child = spawn(found.executablePath, [...found.args, ...own, 'about:blank'], {
    env: found.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const at = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (at !== undefined) resolve(Number(at));
    });
    child.once('exit', () => reject(new Error('Chromium ended by itself.')));
  });
  const told = (await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()) as { Browser: string };
  return {
    port,
    version: told.Browser,
    async close() {
      child.kill('SIGTERM');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
