import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { type Answer, answerTask } from './answer-in-worker.ts';
import { describe } from './describe.ts';
import { generateGeographic } from './generate-geographic.ts';
import { solve } from './solve.ts';
import { type AnyWorker, solveInWorker } from './solve-in-worker.ts';

const problem = generateGeographic({ agents: 900, slots: 500, options: 30, seed: 2, capacities: true });

function thread(): Worker {
  return new Worker(new URL('./node-worker.ts', import.meta.url));
}

test('a worker thread gives the plan that solving here gives, and says how far it is', async () => {
  const seen: number[] = [];
  const solution = await solveInWorker(thread(), problem, { onProgress: (placed) => seen.push(placed) });
  expect(solution.certificate).toEqual(solve(problem).certificate);
  expect(Math.max(...seen)).toBeGreaterThan(0);
});

test('aborting ends the worker, before and while it works', async () => {
  const worker = thread();
  const ended = new Promise((resolve) => worker.on('exit', resolve));
  const control = new AbortController();
  const large = generateGeographic({ agents: 4000, slots: 1500, options: 40, seed: 2, groups: true });
  const answer = solveInWorker(worker, large, { signal: control.signal, onProgress: () => control.abort() });
  await expect(answer).rejects.toThrow('cancelled');
  await ended;
  await expect(solveInWorker(thread(), problem, { signal: AbortSignal.abort() })).rejects.toThrow(
    'cancelled',
  );
});

test('a refusal comes through with code, place and amount', async () => {
  const agents = [{ options: [{ slot: 0, score: 1 }], quota: 0 }];
  const refused = solveInWorker(
    thread(),
    describe({ agents, slots: [{ capacity: 0 }], quotas: [{ atLeast: 1 }] }),
  );
  await expect(refused).rejects.toMatchObject({ code: 'infeasible-quota', where: { quota: 0 }, amount: 1 });
});

test('a worker of a browser is spoken to by events', async () => {
  // The worker of a browser, as far as it matters: it copies what is sent and answers by events.
  const listeners: ((event: Event) => void)[] = [];
  const post = (answer: Answer): void => {
    for (const listener of listeners)
      listener(new MessageEvent('message', { data: structuredClone(answer) }));
  };
  const worker: AnyWorker = {
    addEventListener: (event: 'message' | 'error', listener: (event: Event) => void) =>
      event === 'message' && listeners.push(listener),
    postMessage: (task) => queueMicrotask(() => answerTask(structuredClone(task), post)),
    terminate: () => undefined,
  };
  expect((await solveInWorker(worker, problem)).objective).toBe(solve(problem).objective);
});
