import { seededRandom } from '../src/random.ts';
import { checkAgainstAllPlans } from './check-against-all-plans.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkEdit, sessionOf } from './check-edits.ts';
import { middlingProblem } from './middling-problem.ts';
import { editKinds } from './random-edit.ts';
import { smallProblem } from './small-problem.ts';

// `node check-many.ts <count> [first seed]`: what the tests check, on many more instances. Ends with 1 at a fault.

const count = Number(process.argv[2] ?? 20_000);
const firstSeed = Number(process.argv[3] ?? 1_000_000);
const found = { small: 0, feasible: 0, options: 0, edits: 0, refusedEdits: 0, middlingEdits: 0 };
const faults: string[] = [];
const note = (seed: number, fault: string): void => {
  if (fault !== '') faults.push(`seed ${seed}: ${fault}`);
};
for (let seed = firstSeed; seed < firstSeed + count && faults.length < 20; seed += 1) {
  const random = seededRandom(seed);
  const shape = { agents: 1 + random(6), slots: 1 + random(5), span: 1 + random(seed % 2 === 0 ? 30 : 3) };
  const problem = smallProblem(random, { ...shape, everything: seed % 5 !== 0 });
  const { fault, feasible } = checkAgainstAllPlans(problem);
  note(seed, fault);
  found.small += 1;
  if (feasible) found.feasible += 1;
  const session = feasible ? sessionOf(problem) : undefined;
  if (session === undefined) continue;
  if (seed % 4 === 0) {
    const alternatives = checkAlternatives(problem);
    found.options += alternatives.compared;
    for (const wrong of alternatives.faults) note(seed, wrong);
  }
  for (let step = 0; step < 4; step += 1) {
    const edit = checkEdit(session, editKinds[random(editKinds.length)] ?? 'lock', random);
    note(seed, edit.fault);
    found.edits += 1;
    if (edit.refused !== '') found.refusedEdits += 1;
  }
  if (seed % 200 !== 0) continue;
  const larger = sessionOf(middlingProblem(random, 30 + random(120), 20 + random(60), 16 + random(10)));
  for (let step = 0; larger !== undefined && step < 20; step += 1) {
    note(seed, checkEdit(larger, editKinds[random(editKinds.length)] ?? 'lock', random).fault);
    found.middlingEdits += 1;
  }
}
process.stdout.write(
  `${JSON.stringify(found)}\n${faults.join('\n')}${faults.length === 0 ? 'no faults' : ''}\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
