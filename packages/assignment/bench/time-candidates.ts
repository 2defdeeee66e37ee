import { Worker } from 'node:worker_threads';
import { pairCost, type Scatter, scatter } from '../src/generate-geographic.ts';
import { seededRandom } from '../src/random.ts';
import type { Part } from './candidates-worker.ts';

/** Milliseconds of choosing the cheapest slots of every agent in two threads: by the clock, the better of the rounds,
 *  and of processor time in the busier thread, which is what the clock would say on two cores of its own. */
export type CandidateTiming = { readonly clock: number; readonly busier: number; readonly checked: number };

/** Chooses `count` of `slots` for each of `agents`, so many times round, in two threads that are started before, and
 *  checks some agents against looking at every slot.
 *  @throws Error where a candidate is missing */
export async function timeCandidates(
  agents: number,
  slots: number,
  count: number,
  rounds: number,
): Promise<CandidateTiming> {
  const random = seededRandom(5);
  const centres = Array.from({ length: 12 }, () => ({ x: random(1000) / 10, y: random(1000) / 10 }));
  const from = shared(scatter(random, agents, centres, 14, 1));
  const to = shared(scatter(random, slots, centres, 5, 2));
  const targets = new Int32Array(new SharedArrayBuffer(agents * count * 4));
  const costs = new Int32Array(new SharedArrayBuffer(agents * count * 4));
  const workerData: Part = { agents: from, slots: to, count, targets, costs };
  const workers = [0, 1].map(
    () => new Worker(new URL('./candidates-worker.ts', import.meta.url), { workerData }),
  );
  await Promise.all(workers.map(answerOf));
  let clock = Number.POSITIVE_INFINITY;
  let busier = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    targets.fill(-1);
    const begin = performance.now();
    const parts = workers.map((worker, at) => {
      const answer = answerOf(worker);
      worker.postMessage({ from: Math.floor((agents * at) / 2), to: Math.floor((agents * (at + 1)) / 2) });
      return answer;
    });
    const used = (await Promise.all(parts)).map(Number);
    clock = Math.min(clock, performance.now() - begin);
    busier = Math.min(busier, Math.max(...used));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  let checked = 0;
  for (let agent = 0; agent < agents; agent += Math.ceil(agents / 50), checked += 1) {
    const all = Array.from({ length: slots }, (_, slot) => pairCost(from, to, agent, slot)).sort(
      (a, b) => a - b,
    );
    const chosen = [...costs.subarray(agent * count, (agent + 1) * count)].sort((a, b) => a - b);
    if (new Set(targets.subarray(agent * count, (agent + 1) * count)).size !== count)
      throw new Error(`agent ${agent} has a slot twice`);
    if (String(chosen) !== String(all.slice(0, count))) throw new Error(`agent ${agent} lacks a candidate`);
  }
  return { clock, busier, checked };
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The same points in memory that threads share. */
function shared({ x, y, features }: Scatter): Scatter {
  const doubles = (values: Float64Array): Float64Array => {
    const copy = new Float64Array(new SharedArrayBuffer(values.byteLength));
    copy.set(values);
    return copy;
  };
  const bits = new Int32Array(new SharedArrayBuffer(features.byteLength));
  bits.set(features);
  return { x: doubles(x), y: doubles(y), features: bits };
}
