import type { Problem } from './problem.ts';
import { seededRandom } from './random.ts';

/** How large a uniform instance is. */
export type UniformShape = {
  readonly agents: number;
  readonly slots: number;
  /** Different slots each agent has; at most `slots`. */
  readonly options: number;
  readonly seed: number;
};

/** An instance without structure: each agent has so many random slots with costs from 1 to 10,000, and going without
 *  costs 30,000. Scores are costs below zero. */
export function generateUniform({ agents, slots, options, seed }: UniformShape): Problem {
  const random = seededRandom(seed);
  const starts = new Int32Array(agents + 1);
  const targets = new Int32Array(agents * options);
  const scores = new Int32Array(agents * options);
  const lastAgent = new Int32Array(slots).fill(-1);
  let at = 0;
  for (let agent = 0; agent < agents; agent += 1) {
    for (let option = 0; option < options; ) {
      const slot = random(slots);
      if (lastAgent[slot] === agent) continue;
      lastAgent[slot] = agent;
      targets[at] = slot;
      scores[at] = -1 - random(10_000);
      at += 1;
      option += 1;
    }
    starts[agent + 1] = at;
  }
  return { agents, slots, starts, targets, scores, unassigned: new Int32Array(agents).fill(-30_000) };
}
