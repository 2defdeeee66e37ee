/** A repository as the checks see it: path from the root (with `/`) → text of the file.
 *  Real trees come from `readRepository`, planted ones are written by hand in the tests. */
export type Tree = Readonly<Record<string, string>>;

/** One offence. `rule` is the sentence of the house that was broken, `message` what was found here. */
export type Finding = {
  readonly file: string;
  /** Counted from 1; absent where the offence is the file itself. */
  readonly line?: number;
  readonly rule: string;
  readonly message: string;
};

/** A check: a name for the report and a pure function over the tree. */
export type Check = {
  readonly name: string;
  readonly find: (tree: Tree) => readonly Finding[];
};

/** True for a test beside the source and for everything under `test/`. */
export function isTest(path: string): boolean {
  return path.startsWith('test/') || /\.test\.tsx?$/.test(path);
}

/** True for a TypeScript file, with or without JSX. */
export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

/** The line of a position, counted from 1. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
