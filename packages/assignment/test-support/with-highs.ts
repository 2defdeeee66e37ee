import loadHighs from 'highs';
import type { Problem } from '../src/problem.ts';

/** The best objective as a general solver for linear programs finds it, `undefined` when it finds the problem
 *  infeasible. The linear program is written from the rules as they stand in `Problem`. */
export async function objectiveByHighs(problem: Problem): Promise<number | undefined> {
  const highs = await loadHighs();
  const { Status, ObjectiveValue } = highs.solve(linearProgram(problem));
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : undefined;
}

/** The problem in the CPLEX LP format; variable `x_agent_slot` is a pair, `y_agent` being without a slot. */
export function linearProgram(problem: Problem): string {
  const objective: string[] = [];
  const ofAgent: string[][] = [];
  const ofSlot = new Map<number, string[]>();
  const ofGroup = new Map<number, string[]>();
  const ofQuota = new Map<number, string[]>();
  const append = (map: Map<number, string[]>, key: number, name: string): void => {
    map.set(key, [...(map.get(key) ?? []), name]);
  };
  const fixed = new Map<string, number>();
  for (const { agent, slot } of problem.vetoes ?? []) fixed.set(`x_${agent}_${slot}`, 0);
  for (const { agent, slot } of problem.locks ?? []) fixed.set(`x_${agent}_${slot}`, 1);
  for (let agent = 0; agent < problem.agents; agent += 1) {
    const names = [`y_${agent}`];
    objective.push(term(problem.unassigned?.[agent] ?? 0, `y_${agent}`));
    for (let at = problem.starts[agent] ?? 0; at < (problem.starts[agent + 1] ?? 0); at += 1) {
      const slot = problem.targets[at] ?? 0;
      const name = `x_${agent}_${slot}`;
      names.push(name);
      objective.push(term(problem.scores[at] ?? 0, name));
      append(ofSlot, slot, name);
      for (
        let group = problem.slotGroup?.[slot] ?? -1;
        group !== -1;
        group = problem.groupParent?.[group] ?? -1
      )
        append(ofGroup, group, name);
      const quota = problem.agentQuota?.[agent] ?? -1;
      if (quota !== -1) append(ofQuota, quota, name);
    }
    ofAgent.push(names);
  }
  const rows = [
    ...ofAgent.map((names) => `${names.join(' + ')} = 1`),
    ...[...ofSlot].map(([slot, names]) => `${names.join(' + ')} <= ${problem.capacities?.[slot] ?? 1}`),
    ...[...ofGroup].map(([group, names]) => `${names.join(' + ')} <= ${problem.groupCapacity?.[group] ?? 0}`),
    ...[...ofQuota].map(([quota, names]) => `${names.join(' + ')} >= ${problem.quotaAtLeast?.[quota] ?? 0}`),
    ...[...fixed].map(([name, value]) => `${name} = ${value}`),
  ];
  return `Maximize\n obj: ${objective.join('\n ')}\nSubject To\n ${rows.join('\n ')}\nBounds\n${ofAgent
    .flat()
    .map((name) => ` 0 <= ${name} <= 1`)
    .join('\n')}\nEnd\n`;
}

function term(score: number, name: string): string {
  return `${score < 0 ? '-' : '+'} ${Math.abs(score)} ${name}`;
}
