import { expect, test } from 'vitest';
import { checkEdit, sessionOf } from '../test-support/check-edits.ts';
import { middlingProblem } from '../test-support/middling-problem.ts';
import { editKinds } from '../test-support/random-edit.ts';
import { objectiveByHighs } from '../test-support/with-highs.ts';
import { AssignmentError } from './error.ts';
import { generateGeographic } from './generate-geographic.ts';
import { generateUniform } from './generate-uniform.ts';
import type { Problem } from './problem.ts';
import { seededRandom } from './random.ts';
import { solve } from './solve.ts';
import { verify } from './verify.ts';

function objectiveOrNothing(problem: Problem): number | undefined {
  try {
    const solution = solve(problem);
    expect(verify(problem, solution).faults).toEqual([]);
    return solution.objective;
  } catch (error) {
    if (error instanceof AssignmentError) return undefined;
    throw error;
  }
}

test('agrees with HiGHS on middling instances with groups, quotas, locks and vetoes', async () => {
  const found = new Set<boolean>();
  for (let seed = 1; seed <= 10; seed += 1) {
    const random = seededRandom(seed);
    const problem = middlingProblem(random, 20 + random(100), 15 + random(50), 14 + random(12));
    const objective = objectiveOrNothing(problem);
    expect(objective, `seed ${seed}`).toBe(await objectiveByHighs(problem));
    found.add(objective === undefined);
  }
  expect(found).toContain(false);
});

test('agrees with HiGHS where the plan begins from bidding', async () => {
  const random = seededRandom(5);
  for (const problem of [
    generateUniform({ agents: 520, slots: 480, options: 14, seed: 7 }),
    generateGeographic({ agents: 520, slots: 270, options: 14, seed: 3, capacities: true, quotaPercent: 70 }),
    middlingProblem(random, 520, 260, 14),
  ])
    expect(objectiveOrNothing(problem)).toBe(await objectiveByHighs(problem));
});

test('edits of middling instances give the plan and the prices of solving anew', () => {
  let edits = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const random = seededRandom(seed);
    const session = sessionOf(middlingProblem(random, 30 + random(60), 20 + random(30), 18));
    for (let step = 0; session !== undefined && step < 40; step += 1, edits += 1)
      expect(
        checkEdit(session, editKinds[random(editKinds.length)] ?? 'lock', random).fault,
        `seed ${seed}`,
      ).toBe('');
  }
  expect(edits).toBeGreaterThan(150);
});

test('the plan that begins from bidding is the one that a session of arrivals ends with', () => {
  const problem = generateGeographic({ agents: 700, slots: 380, options: 25, seed: 9, capacities: true });
  const first = {
    ...problem,
    agents: 400,
    starts: Array.from(problem.starts).slice(0, 401),
    targets: Array.from(problem.targets).slice(0, 10_000),
    scores: Array.from(problem.scores).slice(0, 10_000),
    unassigned: Array.from(problem.unassigned ?? []).slice(0, 400),
  };
  const session = sessionOf(first);
  for (let agent = 400; agent < 700; agent += 1) {
    const options = Array.from({ length: 25 }, (_, at) => ({
      slot: problem.targets[agent * 25 + at] ?? 0,
      score: problem.scores[agent * 25 + at] ?? 0,
    }));
    session?.addAgent({ options, unassigned: -30_000 });
  }
  expect(session?.solution().certificate).toEqual(solve(problem).certificate);
});
