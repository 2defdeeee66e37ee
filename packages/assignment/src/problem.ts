/** An agent and a slot, both by number. */
export type Pair = { readonly agent: number; readonly slot: number };

/** What is to be solved: give every agent at most one slot, within all capacities, so that the sum of the scores is
 *  as large as possible. Agents, slots, groups and quotas are numbered from 0. Every number is a whole number.
 *
 *  The options of agent `a` are `targets[k]` with score `scores[k]` for `starts[a] ≤ k < starts[a + 1]`; a slot
 *  stands at most once in the list of an agent. The order of the list breaks ties. */
export type Problem = {
  readonly agents: number;
  readonly slots: number;
  /** Length `agents + 1`, beginning with 0, never falling. */
  readonly starts: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Any whole number, also negative; the bound is `largestScore(problem)`. */
  readonly scores: ArrayLike<number>;
  /** What an agent without a slot counts; 0 for all when absent. */
  readonly unassigned?: ArrayLike<number>;
  /** How many agents a slot holds; 1 for all when absent. */
  readonly capacities?: ArrayLike<number>;
  /** The group a slot stands in, −1 for none; none when absent. */
  readonly slotGroup?: ArrayLike<number>;
  /** The group a group stands in, −1 for none; none when absent. A circle is refused. */
  readonly groupParent?: ArrayLike<number>;
  /** How many agents the slots of a group hold together; its length is the number of groups. */
  readonly groupCapacity?: ArrayLike<number>;
  /** The quota an agent counts for, −1 for none. An agent counts for one quota at most. */
  readonly agentQuota?: ArrayLike<number>;
  /** How many of the agents of a quota must have a slot; its length is the number of quotas. */
  readonly quotaAtLeast?: ArrayLike<number>;
  /** Pairs that must be; each one is an option of its agent, one an agent. */
  readonly locks?: readonly Pair[];
  /** Pairs that must not be; each one is an option of its agent. */
  readonly vetoes?: readonly Pair[];
};

/** A plan with its proof. All numbers are whole.
 *
 *  Prices are what one unit of a capacity is worth; they are never below zero and zero where a unit is left over.
 *  What an agent pays for a slot is the price of the slot and of every group above it; an agent of a quota that has
 *  no slot pays the price of the quota. */
export type Solution = {
  /** The slot of each agent, −1 for none. */
  readonly assignment: Int32Array;
  /** Sum of the scores of the plan, with what the agents without a slot count. */
  readonly objective: number;
  readonly slotPrice: Float64Array;
  readonly groupPrice: Float64Array;
  readonly quotaPrice: Float64Array;
  /** For each agent the best score less what is paid, over all that is open to it. */
  readonly surplus: Float64Array;
  /** What another can check against the problem with `verify`, and can be written as JSON. */
  readonly certificate: Certificate;
};

/** The claim and its dual prices, in plain numbers. Nothing in it is needed to be believed: `verify` takes only the
 *  assignment and the prices and computes the rest from the problem. */
export type Certificate = {
  readonly format: 'assignment-certificate/1';
  readonly objective: number;
  readonly assignment: readonly number[];
  readonly slotPrice: readonly number[];
  readonly groupPrice: readonly number[];
  readonly quotaPrice: readonly number[];
};

/** One step of a chain: an agent leaves a slot for another; −1 is no slot. */
export type Move = { readonly agent: number; readonly from: number; readonly to: number };

/** What forcing one pair would mean. */
export type Alternative = {
  readonly agent: number;
  /** −1: the agent goes without a slot. */
  readonly slot: number;
  /** The objective of the plan less the best objective with this pair forced. 0: equally good. Negative only for a
   *  pair that is vetoed or shut out by a lock. `Infinity`: nothing can be done to make room. */
  readonly loss: number;
  /** Lower bound of the loss read from the prices alone. */
  readonly reducedCost: number;
  /** Everybody who moves, beginning with this agent; empty when the pair stands already or cannot be. */
  readonly chain: readonly Move[];
};
