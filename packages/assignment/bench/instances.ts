import { generateGeographic } from '../src/generate-geographic.ts';
import { generateUniform } from '../src/generate-uniform.ts';
import type { Problem } from '../src/problem.ts';

/** An instance of the bench. */
export type Instance = { readonly name: string; readonly size: string; readonly problem: Problem };

/** The families at one size: slots as many as agents, or half as many where a slot holds 1 to 3. */
export function families(agents: number, slots: number, options: number): Instance[] {
  const half = Math.ceil(slots / 2);
  const few = Math.min(options, half);
  const seed = 1;
  const make = (name: string, problem: Problem): Instance => ({
    name,
    size: `${problem.agents.toLocaleString('en')} × ${problem.slots.toLocaleString('en')} × ${options}`,
    problem,
  });
  const geographic = { agents, seed };
  return [
    make('uniform', generateUniform({ agents, slots, options, seed })),
    make('geographic', generateGeographic({ ...geographic, slots, options })),
    make(
      'geographic, capacities',
      generateGeographic({ ...geographic, slots: half, options: few, capacities: true }),
    ),
    make(
      'geographic, capacities, quota',
      generateGeographic({ ...geographic, slots: half, options: few, capacities: true, quotaPercent: 95 }),
    ),
    make(
      'geographic, capacities, groups, quota',
      generateGeographic({
        ...geographic,
        slots: half,
        options: few,
        capacities: true,
        groups: true,
        quotaPercent: 65,
      }),
    ),
  ];
}
