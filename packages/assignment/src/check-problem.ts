import { AssignmentError, type AssignmentErrorPlace } from './error.ts';
import type { Problem } from './problem.ts';

/** The largest absolute score with which every sum and every price of a problem of this size stays an exact whole
 *  number in a double: 2⁵³ divided by 4 × (agents + slots + groups + 4). At 10,000 agents and slots about 10¹¹. */
export function largestScore(agents: number, slots: number, groups = 0): number {
  return Math.floor(2 ** 53 / (4 * (agents + slots + groups + 4)));
}

/** Refuses what has no meaning; whether quotas and locks can be met is seen when solving.
 *  @throws AssignmentError with code, place and the offending value */
export function checkProblem(problem: Problem): void {
  const { agents, slots } = problem;
  checkWhole(agents, { field: 'agents' });
  checkWhole(slots, { field: 'slots' });
  if (agents < 0) throw new AssignmentError('wrong-length', { field: 'agents' }, agents);
  if (slots < 0) throw new AssignmentError('wrong-length', { field: 'slots' }, slots);
  const groups = problem.groupCapacity?.length ?? 0;
  const quotas = problem.quotaAtLeast?.length ?? 0;
  checkOptions(problem, largestScore(agents, slots, groups + quotas));
  checkCapacities(problem.capacities, slots, 'capacities', 'slot');
  checkCapacities(problem.groupCapacity, groups, 'groupCapacity', 'group');
  checkCapacities(problem.quotaAtLeast, quotas, 'quotaAtLeast', 'quota');
  checkReferences(problem.slotGroup, slots, groups, 'slotGroup', 'unknown-group');
  checkReferences(problem.groupParent, groups, groups, 'groupParent', 'unknown-group');
  checkReferences(problem.agentQuota, agents, quotas, 'agentQuota', 'unknown-quota');
  checkCircles(problem.groupParent, groups);
}

/** Refuses a score that is not whole or too large for exact sums.
 *  @throws AssignmentError `not-a-whole-number` or `score-out-of-range` */
export function checkScore(score: number, limit: number, where: AssignmentErrorPlace): void {
  checkWhole(score, where);
  if (Math.abs(score) > limit) throw new AssignmentError('score-out-of-range', where, score);
}

/** Refuses a capacity, or a quota, that is not whole, below zero or above 2³¹ − 1.
 *  @throws AssignmentError `not-a-whole-number` or `negative-capacity` */
export function checkCapacity(capacity: number, where: AssignmentErrorPlace): void {
  checkWhole(capacity, where);
  if (capacity < 0) throw new AssignmentError('negative-capacity', where, capacity);
  if (capacity > 2147483647) throw new AssignmentError('score-out-of-range', where, capacity);
}

function checkWhole(value: number, where: AssignmentErrorPlace): void {
  if (!Number.isInteger(value)) throw new AssignmentError('not-a-whole-number', where, value);
}

function checkOptions(problem: Problem, limit: number): void {
  const { agents, slots, starts, targets, scores, unassigned } = problem;
  checkLength(starts, agents + 1, 'starts');
  checkLength(scores, targets.length, 'scores');
  if (unassigned !== undefined) checkLength(unassigned, agents, 'unassigned');
  if (starts[0] !== 0 || starts[agents] !== targets.length)
    throw new AssignmentError('wrong-length', { field: 'starts' }, starts[agents]);
  for (let agent = 0; agent < agents; agent += 1) {
    const end = starts[agent + 1] as number;
    if (!(Number.isInteger(end) && end >= (starts[agent] as number)))
      throw new AssignmentError('wrong-length', { field: 'starts', index: agent + 1 }, end);
  }
  const lastAgent = new Int32Array(slots).fill(-1);
  for (let agent = 0; agent < agents; agent += 1) {
    const start = starts[agent] as number;
    const end = starts[agent + 1] as number;
    if (unassigned !== undefined)
      checkScore(unassigned[agent] as number, limit, { field: 'unassigned', agent });
    for (let at = start; at < end; at += 1) {
      const slot = targets[at] as number;
      if (!(slot >= 0 && slot < slots && Number.isInteger(slot)))
        throw new AssignmentError('unknown-slot', { field: 'targets', index: at, agent }, slot);
      if (lastAgent[slot] === agent) throw new AssignmentError('duplicate-pair', { agent, slot, index: at });
      lastAgent[slot] = agent;
      checkScore(scores[at] as number, limit, { field: 'scores', index: at, agent, slot });
    }
  }
}

function checkLength(array: ArrayLike<number>, length: number, field: string): void {
  if (array.length !== length) throw new AssignmentError('wrong-length', { field }, array.length);
}

function checkCapacities(
  array: ArrayLike<number> | undefined,
  length: number,
  field: string,
  name: 'slot' | 'group' | 'quota',
): void {
  if (array === undefined) return;
  checkLength(array, length, field);
  for (let at = 0; at < length; at += 1) checkCapacity(array[at] as number, { field, [name]: at });
}

function checkReferences(
  array: ArrayLike<number> | undefined,
  length: number,
  count: number,
  field: string,
  code: 'unknown-group' | 'unknown-quota',
): void {
  if (array === undefined) return;
  checkLength(array, length, field);
  for (let at = 0; at < length; at += 1) {
    const value = array[at] as number;
    if (!(Number.isInteger(value) && value >= -1 && value < count))
      throw new AssignmentError(code, { field, index: at }, value);
  }
}

/** Walks up from each group; more steps than there are groups is a circle. */
function checkCircles(parents: ArrayLike<number> | undefined, groups: number): void {
  if (parents === undefined) return;
  for (let group = 0; group < groups; group += 1) {
    let steps = 0;
    for (let at = group; at !== -1; at = parents[at] as number) {
      steps += 1;
      if (steps > groups) throw new AssignmentError('groups-not-laminar', { field: 'groupParent', group });
    }
  }
}
