import { parentPort, workerData } from 'node:worker_threads';
import type { Scatter } from '../src/generate-geographic.ts';
import { candidatesOf, gridOf } from './candidates.ts';
import { threadMilliseconds } from './cpu-time.ts';

/** What a worker is given: shared memory, and its part of the agents when it is told to begin. */
export type Part = {
  readonly agents: Scatter;
  readonly slots: Scatter;
  readonly count: number;
  readonly targets: Int32Array;
  readonly costs: Int32Array;
};

const { agents, slots, count, targets, costs } = workerData as Part;
parentPort?.on('message', ({ from, to }: { from: number; to: number }) => {
  const before = threadMilliseconds();
  candidatesOf(agents, gridOf(slots), count, from, to, targets, costs);
  parentPort?.postMessage(threadMilliseconds() - before);
});
parentPort?.postMessage('ready');
