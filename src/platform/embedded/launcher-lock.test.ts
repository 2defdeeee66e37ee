import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLauncherLock } from './launcher-lock.ts';
import { startMark } from './processes.ts';

let folder: string;
const file = () => join(folder, 'launcher.lock');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the launcher's lock", () => {
  it('is refused while its process lives, in a sentence that names it, and free after release', () => {
    const lock = takeLauncherLock(folder);
    expect(() => takeLauncherLock(folder)).toThrow(
      `Process ${process.pid} already runs on the data folder ${folder}: stop it first, or choose another folder.`,
    );
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    takeLauncherLock(folder).release();
  });

  it.each([
    ['a process that is gone', '999999999 1\n'],
    ['a process whose number another one has now', `${process.pid} 1\n`],
    ['nobody, emptied by a power cut', ''],
  ])('is stolen from %s', (_whom, content) => {
    writeFileSync(file(), content);
    takeLauncherLock(folder);
    expect(readFileSync(file(), 'utf8')).toBe(`${process.pid} ${startMark(process.pid)}\n`);
  });

  it('leaves alone, at release, a lock that is not its own any more', () => {
    const lock = takeLauncherLock(folder);
    writeFileSync(file(), 'somebody else\n');
    lock.release();
    expect(readFileSync(file(), 'utf8')).toBe('somebody else\n');
  });

  it('has one winner when five processes find it stale at once', async () => {
    writeFileSync(file(), '999999999 1\n');
    const script = `import { takeLauncherLock } from ${JSON.stringify(join(import.meta.dirname, 'launcher-lock.ts'))};
      while (Date.now() < ${Date.now() + 1500});
      try { takeLauncherLock(${JSON.stringify(folder)}); console.log('won'); } catch { console.log('refused'); }
      process.stdin.resume();`;
    const racers = [1, 2, 3, 4, 5].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(
      racers.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
    );
    for (const racer of racers) racer.stdin.end();
    await Promise.all(racers.map((racer) => once(racer, 'exit')));
    expect(said.filter((word) => word === 'won')).toHaveLength(1);
  });
});
