import { type Check, isTypeScript, type Tree } from './tree.ts';

/** The bound: a longer file has collected verbs. */
const longestAllowed = 300;

/** Lengths in lines of the TypeScript files of `src`. */
export type Lengths = {
  readonly files: number;
  readonly median: number;
  /** Nine files in ten are at most this long. */
  readonly p90: number;
  readonly longest: number;
  readonly longestFile: string;
};

/** The bound on the length of a file, for every TypeScript file but generated types and seed data. */
export const fileLengths: Check = {
  name: 'file lengths',
  find: (tree) =>
    counted(tree, /^(?:src|packages|scripts|db|test|bench)\//)
      .filter(({ lines }) => lines > longestAllowed)
      .map(({ file, lines }) => ({
        file,
        rule: `No file is longer than ${longestAllowed} lines.`,
        message: `${lines} lines`,
      })),
};

/** Measures `src`: median and 90th percentile by nearest rank, zeros for an empty tree. */
export function lengthsOf(tree: Tree): Lengths {
  const files = counted(tree, /^src\//).sort((a, b) => a.lines - b.lines);
  const rank = (share: number) => files[Math.max(0, Math.ceil(files.length * share) - 1)];
  const last = files.at(-1);
  return {
    files: files.length,
    median: rank(0.5)?.lines ?? 0,
    p90: rank(0.9)?.lines ?? 0,
    longest: last?.lines ?? 0,
    longestFile: last?.file ?? '',
  };
}

function counted(tree: Tree, where: RegExp): { file: string; lines: number }[] {
  return Object.entries(tree)
    .filter(([file]) => where.test(file) && isTypeScript(file) && !/^db\/(?:types|seed\/data)/.test(file))
    .map(([file, text]) => ({ file, lines: text.replace(/\n$/, '').split('\n').length }));
}
