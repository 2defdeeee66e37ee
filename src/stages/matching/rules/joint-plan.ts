import {
  AssignmentError,
  type BlockingPair,
  blockingPairs,
  type Move,
  Session,
  verify,
} from '../../../../packages/assignment/src/assignment.ts';
import { type JointInput, type JointProblem, jointProblem } from './joint-problem.ts';

/** What is proposed for one person. Points; `gap` is how far from her best place, 0 where it is her best. */
export type Proposal = {
  caseId: string;
  placeId: string | null;
  score: number | null;
  best: { placeId: string; score: number } | null;
  gap: number;
  /** other places that would do as well for everybody together */
  equallyGood: readonly string[];
  /** she has it already */
  held: boolean;
  /** what her lock costs everybody together: 0 where she has none, or where it costs nothing */
  lockCost: number;
};

/** A place in the plan. `price`: points that one more of it would bring to everybody together, its tutor's and its
 *  company's limits counted. */
export type PlaceInPlan = { placeId: string; room: number; used: number; price: number };

/** A group of recipients in the plan: `price` is what the last one asked for costs, `cost` what the whole quota does. */
export type QuotaInPlan = { group: string; atLeast: number; placed: number; price: number; cost: number };

/** Two who would both gain by each other: `instead` is who would have to go, null where there is room. */
export type Blocking = {
  caseId: string;
  placeId: string;
  gain: number;
  instead: string | null;
};

/** The best plan for everybody, with its proof. */
export type JointPlan = {
  proposals: readonly Proposal[];
  places: readonly PlaceInPlan[];
  quotas: readonly QuotaInPlan[];
  blocking: readonly Blocking[];
  /** points of the plan, and what no plan can exceed; equal where the plan is proven to be the best */
  objective: number;
  bound: number;
  proven: boolean;
};

/** Why there is no plan: quotas that cannot be met (by how many), or locks that do not fit together. */
export type NoPlan = {
  ok: false;
  code: 'quota-out-of-reach' | 'locks-do-not-fit' | 'lock-and-veto';
  /** group of the quota, or case of the lock, where the solver names one */
  where: string | null;
  missing: number | null;
};

/** A standing plan, which goes on from its prices when something is tried. */
export type OpenPlan = { ok: true; joint: JointProblem; session: Session };

/** Opens the plan of an input. @refuses with what cannot be met together, and by how much */
export function openPlan(input: JointInput): OpenPlan | NoPlan {
  const joint = jointProblem(input);
  try {
    return { ok: true, joint, session: new Session(joint.problem) };
  } catch (error) {
    if (error instanceof AssignmentError) {
      const told = noPlan(joint, error);
      if (told) return told;
    }
    throw error;
  }
}

/** What a refusal of the solver means to the people at the table; undefined where it is a fault of ours. */
export function noPlan(joint: JointProblem, error: AssignmentError): NoPlan | undefined {
  const missing = Number.isNaN(error.amount) ? null : error.amount;
  const { quota, agent } = error.where;
  const whose = agent === undefined ? null : (joint.caseIds[agent] ?? null);
  if (error.code === 'infeasible-quota')
    return {
      ok: false,
      code: 'quota-out-of-reach',
      where: quota === undefined ? null : (joint.groups[quota] ?? null),
      missing,
    };
  if (error.code === 'conflicting-locks')
    return { ok: false, code: 'locks-do-not-fit', where: whose, missing };
  if (error.code === 'lock-and-veto')
    return { ok: false, code: 'lock-and-veto', where: whose, missing: null };
  return undefined;
}

/** The plan as the table shows it. The proof is an independent reading of the input and the prices. */
export function readPlan({ joint, session }: OpenPlan): JointPlan {
  const problem = session.problem();
  const solution = session.solution();
  const verdict = verify(problem, solution);
  const used = joint.placeIds.map(
    (placeId, slot) =>
      solution.assignment.filter((s) => s === slot).length +
      joint.held.filter((h) => h.placeId === placeId).length,
  );
  const pays = (slot: number) => {
    let price = solution.slotPrice[slot] ?? 0;
    for (let g = problem.slotGroup?.[slot] ?? -1; g !== -1; g = problem.groupParent?.[g] ?? -1)
      price += solution.groupPrice[g] ?? 0;
    return price;
  };
  const proposals = joint.caseIds.map((_, agent) => proposalOf(joint, session, solution.assignment, agent));
  const heldProposals = joint.held.map(
    (h): Proposal => ({ ...h, score: null, best: null, gap: 0, equallyGood: [], held: true, lockCost: 0 }),
  );
  return {
    proposals: [...proposals, ...heldProposals].toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1)),
    places: joint.placeIds.map((placeId, slot) => ({
      placeId,
      room: (problem.capacities?.[slot] ?? 1) + joint.held.filter((h) => h.placeId === placeId).length,
      used: used[slot] ?? 0,
      price: pays(slot),
    })),
    quotas: joint.groups.map((group, quota) => ({
      group,
      atLeast: problem.quotaAtLeast?.[quota] ?? 0,
      placed: proposals.filter((p, agent) => problem.agentQuota?.[agent] === quota && p.placeId !== null)
        .length,
      price: solution.quotaPrice[quota] ?? 0,
      cost: session.costOfQuota(quota),
    })),
    blocking: blockingPairs(problem, solution.assignment).map((b) => blockingOf(joint, b)),
    objective: solution.objective,
    bound: Number(verdict.bound),
    proven: verdict.ok,
  };
}

function proposalOf(
  joint: JointProblem,
  session: Session,
  assignment: ArrayLike<number>,
  agent: number,
): Proposal {
  const slot = assignment[agent] ?? -1;
  const { starts, targets, scores } = joint.problem;
  let best: Proposal['best'] = null;
  let score: number | null = null;
  for (let k = starts[agent] ?? 0; k < (starts[agent + 1] ?? 0); k += 1) {
    const placeId = joint.placeIds[targets[k] ?? -1] ?? '';
    const points = scores[k] ?? 0;
    if (best === null || points > best.score) best = { placeId, score: points };
    if (targets[k] === slot) score = points;
  }
  return {
    caseId: joint.caseIds[agent] ?? '',
    placeId: slot === -1 ? null : (joint.placeIds[slot] ?? null),
    score,
    best,
    gap: best === null ? 0 : best.score - (score ?? 0),
    equallyGood: session
      .equallyGood(agent)
      .flatMap((a) => (a.slot === -1 ? [] : [joint.placeIds[a.slot] ?? ''])),
    held: false,
    lockCost: session.costOfLock(agent),
  };
}

const blockingOf = (joint: JointProblem, b: BlockingPair): Blocking => ({
  caseId: joint.caseIds[b.agent] ?? '',
  placeId: joint.placeIds[b.slot] ?? '',
  gain: b.agentGain,
  instead: b.instead === -1 ? null : (joint.caseIds[b.instead] ?? null),
});

/** Who moves from where to where; null is no place. */
export type JointMove = { caseId: string; from: string | null; to: string | null };

/** Another place for one person: what it would cost everybody together, and who would move where. */
export type JointAlternative = { placeId: string | null; loss: number | null; moves: readonly JointMove[] };

/** Every other place of one person, the least costly first; `loss` null where nothing can make room for it. */
export function alternativesFor({ joint, session }: OpenPlan, caseId: string): JointAlternative[] {
  const agent = joint.caseIds.indexOf(caseId);
  if (agent === -1) return [];
  return session
    .alternatives(agent)
    .filter((a) => a.chain.length > 0 || a.loss !== 0)
    .map((a) => ({
      placeId: a.slot === -1 ? null : (joint.placeIds[a.slot] ?? null),
      loss: Number.isFinite(a.loss) ? a.loss : null,
      moves: a.chain.map((m) => moveOf(joint, m)),
    }))
    .toSorted(
      (a, b) =>
        (a.loss ?? Infinity) - (b.loss ?? Infinity) || ((a.placeId ?? '') < (b.placeId ?? '') ? -1 : 1),
    );
}

const moveOf = (joint: JointProblem, m: Move): JointMove => ({
  caseId: joint.caseIds[m.agent] ?? '',
  from: m.from === -1 ? null : (joint.placeIds[m.from] ?? null),
  to: m.to === -1 ? null : (joint.placeIds[m.to] ?? null),
});

/** What changes from one plan to another: who moves, and how many points everybody together loses (negative: gains). */
export function changesBetween(
  before: Pick<JointPlan, 'proposals' | 'objective'>,
  after: Pick<JointPlan, 'proposals' | 'objective'>,
): { moves: JointMove[]; loss: number } {
  const was = new Map(before.proposals.map((p) => [p.caseId, p.placeId]));
  const is = new Map(after.proposals.map((p) => [p.caseId, p.placeId]));
  const moves = [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((caseId) => ({ caseId, from: was.get(caseId) ?? null, to: is.get(caseId) ?? null }))
    .filter((m) => m.from !== m.to);
  return { moves, loss: before.objective - after.objective };
}
