/** A node of a plan, as `explain (format json)` gives it. */
export type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
};

/** All nodes of a plan. */
export function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Tables that a plan reads from end to end. */
export function readWhole(plan: PlanNode): string[] {
  return nodesOf(plan).flatMap((n) => (n['Node Type'] === 'Seq Scan' ? (n['Relation Name'] ?? []) : []));
}
