import { importsOf } from './imports.ts';
import { sourcesOf } from './sources.ts';
import type { Check, Finding, Tree } from './tree.ts';

/** Files that need each other cannot be read, tested or moved one by one; a cycle of types counts too. */
export const cycles: Check = {
  name: 'cycles',
  find: (tree) => {
    const graph = importGraph(tree);
    return knots(graph).map((knot): Finding => {
      const [file = '', ...others] = knot;
      return {
        file,
        rule: 'Files do not import each other in a circle.',
        message: others.length === 0 ? 'imports itself' : `in a circle with ${others.join(', ')}`,
      };
    });
  },
};

function importGraph(tree: Tree): Map<string, readonly string[]> {
  const sources = sourcesOf(tree);
  return new Map(
    [...sources.values()].map((source) => [
      source.path,
      importsOf(source)
        .map((found) => found.target)
        .filter((target) => sources.has(target)),
    ]),
  );
}

/** The strongly connected sets of more than one file, and files that import themselves (Tarjan 1972). */
function knots(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const mine = index.size;
    index.set(file, mine);
    low.set(file, mine);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      const reach = index.has(next) ? (open.includes(next) ? index.get(next) : undefined) : visit(next);
      low.set(file, Math.min(low.get(file) ?? mine, reach ?? mine));
    }
    const reached = low.get(file) ?? mine;
    if (reached === mine) {
      const knot = open.splice(open.indexOf(file));
      if (knot.length > 1 || graph.get(file)?.includes(file) === true) found.push(knot.sort());
    }
    return reached;
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}
