import { alternativesOf } from './alternatives.ts';
import { buildPlan, nodeOfPair } from './build-plan.ts';
import { changeCapacity } from './change-capacity.ts';
import { bringAgent, changeQuota, dismissAgent, openSlot } from './change-members.ts';
import { changeOptions, changeScore } from './change-options.ts';
import { checkCapacity, checkProblem, checkScore } from './check-problem.ts';
import { costOfLock, costOfQuota, costOfVeto } from './cost-of-rules.ts';
import { AssignmentError } from './error.ts';
import { placeAgents } from './place-agents.ts';
import type { Plan } from './plan.ts';
import type { Alternative, Problem, Solution } from './problem.ts';
import { problemOf } from './problem-of.ts';
import { objectiveOf, readingOf, settle } from './solution-of.ts';
import type { SolveOptions } from './solve.ts';

/** An option of an agent that comes in: a slot and its score. */
export type SlotOption = { readonly slot: number; readonly score: number };
/** An option on a slot that opens: an agent and its score. */
export type AgentOption = { readonly agent: number; readonly score: number };
/** An agent that comes in; `unassigned` is 0 and `quota` −1 when absent. */
export type NewAgent = {
  readonly options: readonly SlotOption[];
  readonly unassigned?: number;
  readonly quota?: number;
};
/** A slot that opens; `capacity` is 1 and `group` −1 when absent. */
export type NewSlot = {
  readonly options: readonly AgentOption[];
  readonly capacity?: number;
  readonly group?: number;
};

/** A plan that stays best while the problem changes: each edit goes on from the standing prices. An edit that throws
 *  an AssignmentError leaves everything as it was. Numbers of agents and slots are never given twice.
 *
 *  `solution()` is the plan that `solve(problem())` finds: the first of all best plans, with the lowest prices. With the
 *  option `first: false` it is any of them. */
export class Session {
  readonly #standing: Plan;
  readonly #first: boolean;
  /** The standing plan is the first of all best ones. */
  #isFirst = false;

  /** Solves the problem. @throws AssignmentError as `solve` */
  constructor(problem: Problem, options: SolveOptions = {}) {
    checkProblem(problem);
    this.#standing = buildPlan(problem);
    this.#first = options.first !== false;
    placeAgents(this.#standing, options.onProgress);
  }

  /** Sum of the scores of the plan. */
  get objective(): number {
    return objectiveOf(this.#standing);
  }

  /** The plan and its proof. Agents that left have −1, no surplus, and count nothing. */
  solution(): Solution {
    return readingOf(this.#settled());
  }

  /** The problem as it stands now, to be solved or verified apart. Agents that left have no options. */
  problem(): Problem {
    return problemOf(this.#standing);
  }

  /** An agent arrives. @returns its number */
  addAgent({ options, unassigned = 0, quota = -1 }: NewAgent): number {
    const plan = this.#plan;
    const agent = plan.net.agents;
    checkScore(unassigned, plan.scoreLimit, { field: 'unassigned', agent });
    if (quota !== -1 && plan.quotaNode[quota] === undefined)
      throw new AssignmentError('unknown-quota', { quota });
    const seen = new Set<number>();
    const nodes = options.map(({ slot, score }) => {
      checkScore(score, plan.scoreLimit, { field: 'scores', agent, slot });
      if (seen.has(slot)) throw new AssignmentError('duplicate-pair', { agent, slot });
      seen.add(slot);
      return { node: this.#slotNode(slot), score };
    });
    return bringAgent(plan, nodes, unassigned, quota);
  }

  /** An agent leaves for good. @throws AssignmentError `infeasible-quota` when its quota needs it */
  removeAgent(agent: number): void {
    dismissAgent(this.#plan, this.#agent(agent));
  }

  /** A slot opens. @returns its number */
  addSlot({ options, capacity = 1, group = -1 }: NewSlot): number {
    const plan = this.#plan;
    const slot = plan.slotNode.length;
    checkCapacity(capacity, { field: 'capacities', slot });
    if (group !== -1 && plan.groupNode[group] === undefined)
      throw new AssignmentError('unknown-group', { group });
    const seen = new Set<number>();
    for (const { agent, score } of options) {
      this.#agent(agent);
      checkScore(score, plan.scoreLimit, { field: 'scores', agent, slot });
      if (seen.has(agent)) throw new AssignmentError('duplicate-pair', { agent, slot });
      seen.add(agent);
    }
    return openSlot(plan, group, capacity, options);
  }

  /** A slot holds more or fewer agents; 0 closes it. @throws AssignmentError when locks or quotas need the room */
  setSlotCapacity(slot: number, capacity: number): void {
    checkCapacity(capacity, { field: 'capacities', slot });
    changeCapacity(this.#plan, this.#slotNode(slot), capacity);
  }

  /** The slots of a group hold more or fewer agents together. @throws AssignmentError as `setSlotCapacity` */
  setGroupCapacity(group: number, capacity: number): void {
    checkCapacity(capacity, { field: 'groupCapacity', group });
    const node = this.#plan.groupNode[group];
    if (node === undefined) throw new AssignmentError('unknown-group', { group });
    changeCapacity(this.#plan, node, capacity);
  }

  /** How many agents of a quota must have a slot. @throws AssignmentError `infeasible-quota` with the units missing */
  setQuota(quota: number, atLeast: number): void {
    checkCapacity(atLeast, { field: 'quotaAtLeast', quota });
    this.#quota(quota);
    changeQuota(this.#plan, quota, atLeast);
  }

  /** The score of an option changes. */
  setScore(agent: number, slot: number, score: number): void {
    checkScore(score, this.#plan.scoreLimit, { field: 'scores', agent, slot });
    changeScore(this.#plan, this.#agent(agent), nodeOfPair(this.#plan, { agent, slot }), score);
  }

  /** What the agent counts without a slot changes. */
  setUnassigned(agent: number, score: number): void {
    const { net, scoreLimit } = this.#plan;
    checkScore(score, scoreLimit, { field: 'unassigned', agent });
    changeScore(this.#plan, agent, net.head[net.rowStart[this.#agent(agent)] as number] as number, score);
  }

  /** The pair must be, in the place of an earlier lock of the agent. @throws AssignmentError `lock-and-veto`,
   *  `conflicting-locks` or `infeasible-quota` */
  lock(agent: number, slot: number): void {
    const { locked, vetoed } = this.#plan;
    const node = nodeOfPair(this.#plan, { agent: this.#agent(agent), slot });
    if (vetoed.get(agent)?.has(node) === true) throw new AssignmentError('lock-and-veto', { agent, slot });
    const before = locked.get(agent);
    const set = (to: number | undefined) => () => {
      if (to === undefined) locked.delete(agent);
      else locked.set(agent, to);
    };
    if (before !== node) changeOptions(this.#plan, agent, set(node), set(before));
  }

  /** Takes the lock of an agent away, if it has one. */
  unlock(agent: number): void {
    const { locked } = this.#plan;
    if (locked.has(this.#agent(agent)))
      changeOptions(
        this.#plan,
        agent,
        () => locked.delete(agent),
        () => undefined,
      );
  }

  /** The pair must not be. @throws AssignmentError `lock-and-veto`, or `infeasible-quota` when a quota needs it */
  veto(agent: number, slot: number): void {
    const { locked, vetoed } = this.#plan;
    const node = nodeOfPair(this.#plan, { agent: this.#agent(agent), slot });
    if (locked.get(agent) === node) throw new AssignmentError('lock-and-veto', { agent, slot });
    const nodes = vetoed.get(agent) ?? new Set<number>();
    vetoed.set(agent, nodes);
    if (!nodes.has(node))
      changeOptions(
        this.#plan,
        agent,
        () => nodes.add(node),
        () => nodes.delete(node),
      );
  }

  /** Takes a veto away, if there is one. */
  unveto(agent: number, slot: number): void {
    const node = nodeOfPair(this.#plan, { agent: this.#agent(agent), slot });
    const nodes = this.#plan.vetoed.get(agent);
    if (nodes?.has(node) === true)
      changeOptions(
        this.#plan,
        agent,
        () => nodes.delete(node),
        () => nodes.add(node),
      );
  }

  /** All that an agent could have, being without a slot first, then in the order of its options: exact loss and
   *  chain of each. */
  alternatives(agent: number): Alternative[] {
    return alternativesOf(this.#settled(), this.#agent(agent));
  }

  /** One of them; −1 for being without a slot. @throws AssignmentError `unknown-pair` */
  alternative(agent: number, slot: number): Alternative {
    const plan = this.#settled();
    const { net } = plan;
    const pair = { agent: this.#agent(agent), slot };
    const node = slot === -1 ? (net.head[net.rowStart[agent] as number] as number) : nodeOfPair(plan, pair);
    const [found] = alternativesOf(plan, agent, node);
    if (found === undefined) throw new AssignmentError('unknown-pair', pair);
    return found;
  }

  /** The options of an agent, other than its own and open to it, that cost nothing: exactly, not by the prices. */
  equallyGood(agent: number): Alternative[] {
    return this.alternatives(agent).filter(
      ({ loss, chain, slot }) => loss === 0 && chain.length > 0 && this.#isOpen(agent, slot),
    );
  }

  /** What the lock of an agent costs: the best objective without it less the objective; 0 when it has none. */
  costOfLock(agent: number): number {
    return costOfLock(this.#standing, this.#agent(agent));
  }

  /** What one veto costs; 0 where there is none, or where a lock shuts the pair out as well. */
  costOfVeto(agent: number, slot: number): number {
    return costOfVeto(this.#standing, this.#agent(agent), nodeOfPair(this.#standing, { agent, slot }));
  }

  /** What a quota costs. */
  costOfQuota(quota: number): number {
    return costOfQuota(this.#plan, this.#quota(quota));
  }

  /** The plan before a change: whatever it is afterwards, it need not be the first of the best ones. */
  get #plan(): Plan {
    this.#isFirst = false;
    return this.#standing;
  }

  /** The plan that answers speak of. */
  #settled(): Plan {
    if (this.#first && !this.#isFirst) settle(this.#standing);
    this.#isFirst = true;
    return this.#standing;
  }

  #isOpen(agent: number, slot: number): boolean {
    const { locked, vetoed, slotNode } = this.#standing;
    const node = slotNode[slot] ?? -1;
    const lock = locked.get(agent);
    return lock === undefined ? vetoed.get(agent)?.has(node) !== true : lock === node;
  }

  #agent(agent: number): number {
    const { net, gone } = this.#standing;
    if (!Number.isInteger(agent) || agent < 0 || agent >= net.agents || gone.has(agent))
      throw new AssignmentError('unknown-agent', { agent });
    return agent;
  }

  #slotNode(slot: number): number {
    const node = this.#standing.slotNode[slot];
    if (node === undefined) throw new AssignmentError('unknown-slot', { slot });
    return node;
  }

  #quota(quota: number): number {
    if (this.#standing.quotaNode[quota] === undefined) throw new AssignmentError('unknown-quota', { quota });
    return quota;
  }
}
