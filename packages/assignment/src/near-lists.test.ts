import { expect, test } from 'vitest';
import { middlingProblem } from '../test-support/middling-problem.ts';
import { editKinds, randomEdit } from '../test-support/random-edit.ts';
import { generateGeographic } from './generate-geographic.ts';
import { seededRandom } from './random.ts';
import { Session } from './session.ts';
import { verify } from './verify.ts';

test('arcs outside a list are found again when prices have fallen', () => {
  // Many agents want few slots; as agents leave, prices fall far, and those who come then want what was too dear.
  const problem = generateGeographic({ agents: 150, slots: 60, options: 60, seed: 6 });
  const session = new Session(problem, { first: false });
  const random = seededRandom(3);
  for (let agent = 0; agent < 110; agent += 1) {
    session.removeAgent(agent);
    if (agent % 3 === 0) session.setSlotCapacity(random(60), random(3));
    const options = Array.from({ length: 60 }, (_, slot) => ({ slot, score: -random(20_000) }));
    const comer = session.addAgent({ options, unassigned: -30_000 });
    if (agent % 2 === 0) session.removeAgent(comer);
    expect(verify(session.problem(), session.solution()).faults, `step ${agent}`).toEqual([]);
  }
});

test('edits keep the proof when nothing is settled between them', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = seededRandom(seed);
    const problem = { ...middlingProblem(random, 70, 40, 35), quotaAtLeast: [0, 0], locks: [] };
    const session = new Session(problem, { first: false });
    for (let step = 0; step < 60; step += 1) {
      const kind = editKinds[random(editKinds.length)] ?? 'lock';
      const refused = randomEdit(session, kind, random, 1500);
      const { faults } = verify(session.problem(), session.solution());
      expect(faults, `seed ${seed}, step ${step}, ${kind} ${refused}`).toEqual([]);
    }
  }
});
