import { AssignmentError } from './error.ts';
import type { Pair, Problem } from './problem.ts';

/** A problem as nested lists, easier to write by hand than the flat arrays of `Problem`. */
export type Description = {
  readonly agents: readonly {
    readonly options: readonly { readonly slot: number; readonly score: number }[];
    /** 0 when absent. */
    readonly unassigned?: number;
    /** −1, none, when absent. */
    readonly quota?: number;
  }[];
  /** `capacity` is 1 and `group` −1 when absent. */
  readonly slots: readonly { readonly capacity?: number; readonly group?: number }[];
  /** `parent` is −1 when absent. */
  readonly groups?: readonly { readonly capacity: number; readonly parent?: number }[];
  readonly quotas?: readonly { readonly atLeast: number }[];
  readonly locks?: readonly Pair[];
  readonly vetoes?: readonly Pair[];
};

/** The flat form of a description; nothing is checked here. */
export function describe(description: Description): Problem {
  const { agents, slots, groups = [], quotas = [], locks = [], vetoes = [] } = description;
  const starts = new Int32Array(agents.length + 1);
  agents.forEach(({ options }, agent) => {
    starts[agent + 1] = (starts[agent] as number) + options.length;
  });
  return {
    agents: agents.length,
    slots: slots.length,
    starts,
    targets: agents.flatMap(({ options }) => options.map(({ slot }) => slot)),
    scores: agents.flatMap(({ options }) => options.map(({ score }) => score)),
    unassigned: agents.map(({ unassigned }) => unassigned ?? 0),
    capacities: slots.map(({ capacity }) => capacity ?? 1),
    slotGroup: slots.map(({ group }) => group ?? -1),
    groupParent: groups.map(({ parent }) => parent ?? -1),
    groupCapacity: groups.map(({ capacity }) => capacity),
    agentQuota: agents.map(({ quota }) => quota ?? -1),
    quotaAtLeast: quotas.map(({ atLeast }) => atLeast),
    locks,
    vetoes,
  };
}

/** The tree of groups given as sets of slots with one capacity each. Two sets must be apart, or one must hold the
 *  other; of equal sets the later one stands above.
 *  @returns the three lists that `Problem` takes
 *  @throws AssignmentError `groups-not-laminar` with the later group of two that cross, `unknown-slot` */
export function groupsOfSets(
  slots: number,
  sets: readonly { readonly slots: readonly number[]; readonly capacity: number }[],
): Required<Pick<Problem, 'slotGroup' | 'groupParent' | 'groupCapacity'>> {
  const slotGroup = new Array<number>(slots).fill(-1);
  const groupParent = new Array<number>(sets.length).fill(-1);
  const bySize = sets
    .map((set, group) => ({ group, members: new Set(set.slots) }))
    .sort((a, b) => a.members.size - b.members.size || a.group - b.group);
  // Of each slot the outermost group so far: a larger set must take in all of it or nothing.
  const outermost = new Array<number>(slots).fill(-1);
  const sizeOf = new Map(bySize.map(({ group, members }) => [group, members.size]));
  for (const { group, members } of bySize) {
    const inside = new Map<number, number>();
    for (const slot of members) {
      const below = outermost[slot];
      if (below === undefined) throw new AssignmentError('unknown-slot', { group, slot });
      if (below === -1) slotGroup[slot] = group;
      else inside.set(below, (inside.get(below) ?? 0) + 1);
      outermost[slot] = group;
    }
    for (const [below, count] of inside) {
      if (count !== sizeOf.get(below))
        throw new AssignmentError(
          'groups-not-laminar',
          { group: Math.max(group, below) },
          Math.min(group, below),
        );
      groupParent[below] = group;
    }
  }
  return { slotGroup, groupParent, groupCapacity: sets.map(({ capacity }) => capacity) };
}
