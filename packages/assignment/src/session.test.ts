import fc from 'fast-check';
import { describe as chapter, expect, test } from 'vitest';
import { checkEdit, sessionOf } from '../test-support/check-edits.ts';
import { editKinds } from '../test-support/random-edit.ts';
import { smallProblem } from '../test-support/small-problem.ts';
import { describe } from './describe.ts';
import { seededRandom } from './random.ts';
import { Session } from './session.ts';

const refusals = new Set(['infeasible-quota', 'conflicting-locks', 'lock-and-veto', 'unknown-agent', '']);

test('4,000 random edits in a row give the plan and the prices of solving anew', () => {
  let edits = 0;
  for (let seed = 1; edits < 4000; seed += 1) {
    const random = seededRandom(seed);
    const shape = { agents: 2 + random(8), slots: 1 + random(6), span: 1 + random(20) };
    const session = sessionOf(smallProblem(random, { ...shape, everything: seed % 3 !== 0 }));
    for (let step = 0; session !== undefined && step < 30; step += 1, edits += 1) {
      const { fault, refused } = checkEdit(session, editKinds[random(editKinds.length)] ?? 'lock', random);
      expect(fault, `seed ${seed}, step ${step}`).toBe('');
      expect(refusals, refused).toContain(refused);
    }
  }
});

chapter('every kind of edit, on whatever a property test thinks of', () => {
  for (const kind of editKinds)
    test(kind, () => {
      fc.assert(
        fc.property(
          fc.nat(),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 8 }),
          (seed, agents, slots) => {
            const random = seededRandom(seed);
            const session = sessionOf(
              smallProblem(random, { agents, slots, span: 1 + (seed % 25), everything: true }),
            );
            if (session === undefined) return;
            for (let time = 0; time < 3; time += 1) expect(checkEdit(session, kind, random).fault).toBe('');
          },
        ),
        { numRuns: 120 },
      );
    });
});

test('an agent that left is not known any more', () => {
  const session = new Session(describe({ agents: [{ options: [{ slot: 0, score: 1 }] }], slots: [{}] }));
  session.removeAgent(0);
  expect(() => session.setUnassigned(0, 1)).toThrow('unknown-agent');
  expect([...session.solution().assignment]).toEqual([-1]);
});

test('a slot that opens goes to those who gain most by it', () => {
  const agents = [3, 9, 6].map((score) => ({ options: [{ slot: 0, score }] }));
  const session = new Session(describe({ agents, slots: [{}] }));
  const options = [5, 8, 6].map((score, agent) => ({ agent, score }));
  expect(session.addSlot({ options, capacity: 2 })).toBe(1);
  expect([...session.solution().assignment]).toEqual([1, 0, 1]);
  expect(session.objective).toBe(20);
});
