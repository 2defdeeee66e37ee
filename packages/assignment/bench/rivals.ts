import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Problem } from '../src/problem.ts';
import { linearProgram } from '../test-support/with-highs.ts';

/** Another solver. What `prepare` does is not timed, which favours it: our own time holds checking and building. */
export type Rival = {
  readonly name: string;
  /** Why it cannot take an instance, empty when it can. */
  readonly refuses: (problem: Problem) => string;
  readonly prepare: (problem: Problem) => () => Promise<number>;
};

const folder = new URL('./rivals/', import.meta.url);

/** Loads the solvers of the folder `rivals`, after `npm ci` there when they are absent. */
export async function loadRivals(): Promise<Rival[]> {
  if (!existsSync(new URL('node_modules/', folder)))
    spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: false });
  return [await orTools(), await highs(), await munkres(), await linearSum()];
}

const isPlain = (problem: Problem): boolean =>
  (problem.groupCapacity?.length ?? 0) === 0 && (problem.quotaAtLeast?.length ?? 0) === 0;
const denseLimit = 1000;
const refusesDense = (problem: Problem): string => {
  if (!isPlain(problem)) return 'no groups or quotas';
  return problem.agents > denseLimit ? 'dense only' : '';
};

type Flow = {
  addArcsWithCapacityAndUnitCost(
    tails: number[],
    heads: number[],
    capacities: number[],
    costs: number[],
  ): unknown;
  setNodesSupplies(nodes: number[], supplies: number[]): unknown;
  solve(): Promise<number>;
  optimalCost(): number;
};

async function orTools(): Promise<Rival> {
  const url = new URL('node_modules/or-tools-wasm/build/javascript/node/network-flow.js', folder);
  const library = (await import(url.href)) as {
    SimpleMinCostFlow: new () => Flow;
    init: () => Promise<void>;
    setWorkerBridgeEnabled: (enabled: boolean) => void;
  };
  // In this thread: the copy to a worker would count against it.
  library.setWorkerBridgeEnabled(false);
  await library.init();
  return {
    name: 'or-tools-wasm',
    refuses: () => '',
    prepare: (problem) => {
      const { arcs, supplies } = flowOf(problem);
      const flow = new library.SimpleMinCostFlow();
      flow.addArcsWithCapacityAndUnitCost(arcs.tails, arcs.heads, arcs.capacities, arcs.costs);
      flow.setNodesSupplies(
        supplies.map((_, node) => node),
        supplies,
      );
      return async () => {
        await flow.solve();
        return -flow.optimalCost();
      };
    },
  };
}

/** The problem as a flow of least cost: agents first, then slots, groups, quotas and the sink. */
function flowOf(problem: Problem): {
  arcs: { tails: number[]; heads: number[]; capacities: number[]; costs: number[] };
  supplies: number[];
} {
  const groups = problem.groupCapacity?.length ?? 0;
  const quotas = problem.quotaAtLeast?.length ?? 0;
  const firstSlot = problem.agents;
  const firstGroup = firstSlot + problem.slots;
  const firstQuota = firstGroup + groups;
  const sink = firstQuota + quotas;
  const arcs = {
    tails: [] as number[],
    heads: [] as number[],
    capacities: [] as number[],
    costs: [] as number[],
  };
  const add = (tail: number, head: number, capacity: number, cost: number): void => {
    arcs.tails.push(tail);
    arcs.heads.push(head);
    arcs.capacities.push(capacity);
    arcs.costs.push(cost);
  };
  const above = (group: number): number => (group === -1 ? sink : firstGroup + group);
  const members = new Array<number>(quotas).fill(0);
  for (let agent = 0; agent < problem.agents; agent += 1) {
    const quota = problem.agentQuota?.[agent] ?? -1;
    if (quota !== -1) members[quota] = (members[quota] ?? 0) + 1;
    add(agent, quota === -1 ? sink : firstQuota + quota, 1, -(problem.unassigned?.[agent] ?? 0));
    for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1)
      add(agent, firstSlot + (problem.targets[at] ?? 0), 1, -(problem.scores[at] ?? 0));
  }
  for (let slot = 0; slot < problem.slots; slot += 1)
    add(firstSlot + slot, above(problem.slotGroup?.[slot] ?? -1), problem.capacities?.[slot] ?? 1, 0);
  for (let group = 0; group < groups; group += 1)
    add(
      firstGroup + group,
      above(problem.groupParent?.[group] ?? -1),
      problem.groupCapacity?.[group] ?? 0,
      0,
    );
  for (let quota = 0; quota < quotas; quota += 1)
    add(firstQuota + quota, sink, (members[quota] ?? 0) - (problem.quotaAtLeast?.[quota] ?? 0), 0);
  const supplies: number[] = Array.from({ length: sink + 1 }, (_, node) => (node < problem.agents ? 1 : 0));
  supplies[sink] = -problem.agents;
  return { arcs, supplies };
}

async function highs(): Promise<Rival> {
  const library = (await import('highs')).default;
  const solver = await library();
  return {
    name: 'highs',
    refuses: (problem) => (problem.targets.length > 60_000 ? 'takes minutes' : ''),
    prepare: (problem) => {
      const program = linearProgram(problem);
      return async () => Math.round(solver.solve(program).ObjectiveValue);
    },
  };
}

async function munkres(): Promise<Rival> {
  const url = new URL('node_modules/munkres/dist/munkres.mjs', folder);
  const library = (await import(url.href)) as { default: (costs: number[][]) => [number, number][] };
  return {
    name: 'munkres',
    refuses: refusesDense,
    prepare: (problem) => {
      const costs = denseCosts(problem);
      return async () =>
        -library.default(costs).reduce((sum, [row, column]) => sum + (costs[row]?.[column] ?? 0), 0);
    },
  };
}

async function linearSum(): Promise<Rival> {
  const url = new URL('node_modules/linear-sum-assignment/lib/index.js', folder);
  const library = (await import(url.href)) as {
    linearSumAssignment: (
      costs: number[][],
      options: { maximaze: boolean },
    ) => { rowAssignments: Float64Array };
  };
  return {
    name: 'linear-sum-assignment',
    refuses: refusesDense,
    prepare: (problem) => {
      const costs = denseCosts(problem);
      return async () => {
        const { rowAssignments } = library.linearSumAssignment(costs, { maximaze: false });
        return -costs.reduce((sum, row, agent) => sum + (row[rowAssignments[agent] ?? -1] ?? 0), 0);
      };
    },
  };
}

/** One column for each unit of a slot and one for each agent without; what is no option costs 10⁹. */
function denseCosts(problem: Problem): number[][] {
  const columns: number[][] = [];
  let width = 0;
  for (let slot = 0; slot < problem.slots; slot += 1) {
    const room = problem.capacities?.[slot] ?? 1;
    columns.push(Array.from({ length: room }, (_, unit) => width + unit));
    width += room;
  }
  return Array.from({ length: problem.agents }, (_, agent) => {
    const row = new Array<number>(width + problem.agents).fill(1e9);
    row[width + agent] = -(problem.unassigned?.[agent] ?? 0);
    for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1)
      for (const column of columns[problem.targets[at] ?? -1] ?? []) row[column] = -(problem.scores[at] ?? 0);
    return row;
  });
}
