import type { Incoming } from './incoming.ts';
import type { Network } from './network.ts';
import type { Search } from './search.ts';

/** A problem as a network, with the numbers of the caller beside those of the network.
 *  Arc k of the problem is not kept: an option is found again by agent and slot. */
export type Plan = {
  readonly net: Network;
  search: Search;
  /** Made when first needed: only edits and questions need it. */
  incoming: Incoming | undefined;
  /** Node of each slot, group and quota; growing lists. */
  readonly slotNode: number[];
  readonly groupNode: number[];
  readonly quotaNode: number[];
  /** Slot of each node, −1 for any other node. */
  readonly slotOfNode: number[];
  /** Quota of each agent, −1 for none. */
  readonly agentQuota: number[];
  /** Agents of each quota, and how many of them must have a slot. */
  readonly quotaMembers: number[];
  readonly quotaAtLeast: number[];
  /** Slot an agent is locked to, and slots it must not have. Numbers of nodes. */
  readonly locked: Map<number, number>;
  readonly vetoed: Map<number, Set<number>>;
  /** Agents that left; their numbers stay. */
  readonly gone: Set<number>;
  /** Largest absolute score that may come in later. */
  scoreLimit: number;
};
