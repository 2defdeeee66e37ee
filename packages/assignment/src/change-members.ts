import { changeCapacity, incomingOf, withdrawAgent } from './change-capacity.ts';
import { AssignmentError } from './error.ts';
import { root } from './network.ts';
import { placeAgent } from './place-agents.ts';
import type { Plan } from './plan.ts';
import { Search } from './search.ts';
import { shutOptions } from './shut-options.ts';

/** Takes in an agent with its options (nodes and scores) and places it.
 *  @param quota −1 for none */
export function bringAgent(
  plan: Plan,
  options: readonly { readonly node: number; readonly score: number }[],
  unassigned: number,
  quota: number,
): number {
  const { net } = plan;
  const agent = net.addAgent();
  roomForSearch(plan);
  plan.agentQuota.push(quota);
  net.addArc(agent, quota === -1 ? root : (plan.quotaNode[quota] as number), unassigned);
  for (const { node, score } of options) net.addArc(agent, node, score);
  plan.incoming?.addAgent(net, agent);
  if (quota !== -1) {
    plan.quotaMembers[quota] = (plan.quotaMembers[quota] as number) + 1;
    changeCapacity(plan, plan.quotaNode[quota] as number, spareOf(plan, quota));
  }
  placeAgent(plan, agent);
  return agent;
}

/** Takes an agent out for good; its number is not given again.
 *  @throws AssignmentError `infeasible-quota` when its quota cannot be met without it; all is then as before */
export function dismissAgent(plan: Plan, agent: number): void {
  const { net } = plan;
  const quota = plan.agentQuota[agent] as number;
  withdrawAgent(plan, agent);
  if (quota !== -1) {
    plan.quotaMembers[quota] = (plan.quotaMembers[quota] as number) - 1;
    try {
      changeSpare(plan, quota);
    } catch (error) {
      plan.quotaMembers[quota] = (plan.quotaMembers[quota] as number) + 1;
      placeAgent(plan, agent);
      throw error;
    }
  }
  plan.gone.add(agent);
  plan.locked.delete(agent);
  plan.vetoed.delete(agent);
  plan.agentQuota[agent] = -1;
  net.rowEnd[agent] = net.rowStart[agent] as number;
}

/** Sets how many agents of a quota must have a slot.
 *  @throws AssignmentError `infeasible-quota`; all is then as before */
export function changeQuota(plan: Plan, quota: number, atLeast: number): void {
  const before = plan.quotaAtLeast[quota] as number;
  plan.quotaAtLeast[quota] = atLeast;
  try {
    changeSpare(plan, quota);
  } catch (error) {
    plan.quotaAtLeast[quota] = before;
    throw error;
  }
}

/** Opens a new slot below a group (−1 for none) and lets agents come to it.
 *  It begins without room, at a price at which nobody wants it; then the room is opened unit by unit. */
export function openSlot(
  plan: Plan,
  group: number,
  capacity: number,
  options: readonly { readonly agent: number; readonly score: number }[],
): number {
  const { net } = plan;
  const slot = plan.slotNode.length;
  const node = net.addNode(group === -1 ? root : (plan.groupNode[group] as number), 0);
  plan.slotNode.push(node);
  plan.slotOfNode[node] = slot;
  roomForSearch(plan);
  const incoming = incomingOf(plan);
  incoming.reserveNode(node);
  for (const { agent, score } of options) {
    const arc = net.addArc(agent, node, score);
    incoming.add(node, agent, arc - (net.rowStart[agent] as number));
    shutOptions(plan, agent);
    const own =
      (net.given[net.arc[agent] as number] as number) - (net.price[net.leaf[agent] as number] as number);
    const wanted = (net.score[arc] as number) - own;
    if (wanted > (net.price[node] as number)) net.price[node] = wanted;
  }
  changeCapacity(plan, node, capacity);
  return slot;
}

/** Makes the working memory twice as long when it has become too short. */
function roomForSearch(plan: Plan): void {
  const { nodes, agents, near } = plan.search;
  if (plan.net.nodes <= nodes && plan.net.agents <= agents) return;
  plan.search = new Search(
    plan.net.nodes > nodes ? 2 * plan.net.nodes : nodes,
    plan.net.agents > agents ? 2 * plan.net.agents : agents,
    near,
  );
}

function changeSpare(plan: Plan, quota: number): void {
  const spare = spareOf(plan, quota);
  if (spare < 0) throw new AssignmentError('infeasible-quota', { quota }, -spare);
  changeCapacity(plan, plan.quotaNode[quota] as number, spare);
}

function spareOf(plan: Plan, quota: number): number {
  return (plan.quotaMembers[quota] as number) - (plan.quotaAtLeast[quota] as number);
}
