import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { commandLines, startMark } from './processes.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

it('marks a living process always the same, two processes differently, and a dead one not at all', async () => {
  const child = spawn('sleep', ['30.5']);
  started.push(child);
  const { pid = 0 } = child;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(startMark(pid)).toBe(startMark(pid));
  expect(startMark(pid)).not.toBe(startMark(process.pid));
  expect(commandLines()).toContainEqual({ pid, command: expect.stringContaining('sleep 30.5') });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(startMark(pid)).toBeUndefined();
});

it('takes a zombie for dead: nothing will ever run there again', async () => {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 30']);
  started.push(parent);
  const [said] = await once(parent.stdout, 'data');
  const zombie = Number(String(said));
  await expect.poll(() => startMark(zombie)).toBeUndefined();
  expect(process.kill(zombie, 0)).toBe(true);
});

it.each([0, -1, Number.NaN])('knows no process %d', (pid) => expect(startMark(pid)).toBeUndefined());
