import { largestScore } from './check-problem.ts';
import { AssignmentError } from './error.ts';
import { Network, root } from './network.ts';
import type { Plan } from './plan.ts';
import type { Pair, Problem } from './problem.ts';
import { Search } from './search.ts';
import { shutOptions } from './shut-options.ts';

/** Builds the network of a problem that was checked; no agent has a place yet.
 *  @throws AssignmentError for a quota above the number of its agents, and for locks and vetoes that contradict */
export function buildPlan(problem: Problem): Plan {
  const net = new Network();
  const groups = problem.groupCapacity?.length ?? 0;
  const quotas = problem.quotaAtLeast?.length ?? 0;
  net.reserveNodes(roomy(1 + problem.slots + groups + quotas));
  const groupNode = addGroups(net, problem, groups);
  const plan: Plan = {
    net,
    search: new Search(roomy(1 + problem.slots + groups + quotas), roomy(problem.agents)),
    incoming: undefined,
    slotNode: [],
    groupNode,
    quotaNode: [],
    slotOfNode: new Array<number>(1 + groups).fill(-1),
    agentQuota: [],
    quotaMembers: new Array<number>(quotas).fill(0),
    quotaAtLeast: Array.from({ length: quotas }, (_, quota) => problem.quotaAtLeast?.[quota] ?? 0),
    locked: new Map(),
    vetoed: new Map(),
    gone: new Set(),
    scoreLimit: largestScore(problem.agents, problem.slots, groups + quotas),
  };
  addQuotas(plan, problem);
  for (let slot = 0; slot < problem.slots; slot += 1) {
    const group = problem.slotGroup?.[slot] ?? -1;
    const parent = group === -1 ? root : (groupNode[group] as number);
    plan.slotNode.push(net.addNode(parent, problem.capacities?.[slot] ?? 1));
    plan.slotOfNode.push(slot);
  }
  addOptions(plan, problem);
  for (const pair of problem.vetoes ?? []) plan.vetoed.set(pair.agent, vetoesWith(plan, pair));
  for (const pair of problem.locks ?? []) lock(plan, pair);
  for (const agent of new Set([...plan.locked.keys(), ...plan.vetoed.keys()])) shutOptions(plan, agent);
  return plan;
}

/** Some room for what comes later: without it the first arrival would pay for copying everything. */
function roomy(count: number): number {
  return count + (count >> 4) + 8;
}

/** The node of a slot that is an option of the agent.
 *  @throws AssignmentError `unknown-agent`, `unknown-slot` or `unknown-pair` */
export function nodeOfPair(plan: Plan, { agent, slot }: Pair): number {
  if (!(agent >= 0 && agent < plan.net.agents)) throw new AssignmentError('unknown-agent', { agent });
  const node = plan.slotNode[slot];
  if (node === undefined) throw new AssignmentError('unknown-slot', { agent, slot });
  if (plan.net.arcTo(agent, node) === -1) throw new AssignmentError('unknown-pair', { agent, slot });
  return node;
}

function addGroups(net: Network, problem: Problem, groups: number): number[] {
  const nodes = new Array<number>(groups).fill(-1);
  const add = (group: number): number => {
    const known = nodes[group] as number;
    if (known !== -1) return known;
    const above = problem.groupParent?.[group] ?? -1;
    const node = net.addNode(above === -1 ? root : add(above), problem.groupCapacity?.[group] ?? 0);
    nodes[group] = node;
    return node;
  };
  for (let group = 0; group < groups; group += 1) add(group);
  return nodes;
}

function addQuotas(plan: Plan, problem: Problem): void {
  for (let agent = 0; agent < problem.agents; agent += 1) {
    const quota = problem.agentQuota?.[agent] ?? -1;
    plan.agentQuota.push(quota);
    if (quota !== -1) plan.quotaMembers[quota] = (plan.quotaMembers[quota] as number) + 1;
  }
  plan.quotaAtLeast.forEach((atLeast, quota) => {
    const spare = (plan.quotaMembers[quota] as number) - atLeast;
    if (spare < 0) throw new AssignmentError('infeasible-quota', { quota }, -spare);
    plan.quotaNode.push(plan.net.addNode(root, spare));
    plan.slotOfNode.push(-1);
  });
}

function addOptions(plan: Plan, problem: Problem): void {
  const { net } = plan;
  const { agents, starts, targets, scores, unassigned } = problem;
  net.reserveAgents(roomy(agents));
  net.reserveArcs(roomy(targets.length + agents));
  const { head, score, given } = net;
  const firstSlot = plan.slotNode[0] ?? 0;
  let arc = 0;
  for (let agent = 0; agent < agents; agent += 1) {
    net.arcs = arc;
    net.addAgent();
    const quota = plan.agentQuota[agent] as number;
    head[arc] = quota === -1 ? root : (plan.quotaNode[quota] as number);
    score[arc] = given[arc] = unassigned?.[agent] ?? 0;
    arc += 1;
    const end = starts[agent + 1] as number;
    for (let at = starts[agent] as number; at < end; at += 1) {
      // Slots were added one after the other, so their nodes follow each other.
      head[arc] = firstSlot + (targets[at] as number);
      score[arc] = given[arc] = scores[at] as number;
      arc += 1;
    }
    net.rowEnd[agent] = arc;
    net.rowRoom[agent] = arc;
  }
  net.arcs = arc;
}

function vetoesWith(plan: Plan, pair: Pair): Set<number> {
  return (plan.vetoed.get(pair.agent) ?? new Set()).add(nodeOfPair(plan, pair));
}

function lock(plan: Plan, pair: Pair): void {
  const node = nodeOfPair(plan, pair);
  if (plan.vetoed.get(pair.agent)?.has(node) === true)
    throw new AssignmentError('lock-and-veto', { ...pair });
  const other = plan.locked.get(pair.agent);
  if (other !== undefined && other !== node) throw new AssignmentError('conflicting-locks', { ...pair }, 1);
  plan.locked.set(pair.agent, node);
}
