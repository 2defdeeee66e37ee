import type { SourceFile } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import type { Tree } from './tree.ts';

// The compiler's programming interface is still called unstable in version 7; the version is pinned, and this
// file is the only door to it. It parses in a child process, once a tree: no types, no libraries, no resolving.

/** What the compiler may read while it parses; replaced for every tree. */
let shown: Readonly<Record<string, string>> = {};
/** Started once; the child process ends by itself when this one does. */
let parser: API | undefined;
let treesParsed = 0;

function startParser(): API {
  return new API({
    cwd: '/house',
    fs: {
      readFile: (path) => shown[path] ?? null,
      fileExists: (path) => Object.hasOwn(shown, path),
      directoryExists: (path) => Object.keys(shown).some((file) => file.startsWith(`${path}/`)),
      getAccessibleEntries: () => ({ files: [], directories: [] }),
      realpath: (path) => path,
    },
  });
}

const settings = {
  noLib: true,
  noResolve: true,
  allowJs: true,
  noEmit: true,
  types: [],
  jsx: 'preserve',
  module: 'esnext',
};

/** Parses the named files of a tree.
 *  @returns path → syntax tree, in the order of `paths`; a file with a syntax error gives what could be read
 *  @throws Error when the compiler cannot be started or leaves a file out */
export function parseFiles(tree: Tree, paths: readonly string[]): Map<string, SourceFile> {
  const parsed = new Map<string, SourceFile>();
  if (paths.length === 0) return parsed;
  parser ??= startParser();
  treesParsed += 1;
  const root = `/house/${treesParsed}`;
  const config = `${root}/tsconfig.json`;
  const files = paths.map((path) => `${root}/${path}`);
  shown = {
    ...Object.fromEntries(paths.map((path) => [`${root}/${path}`, tree[path] ?? ''])),
    [config]: JSON.stringify({ compilerOptions: settings, files }),
  };
  const snapshot = parser.updateSnapshot({ openProjects: [config] });
  const project = snapshot.getProjects().find((candidate) => candidate.configFileName === config);
  for (const path of paths) {
    const file = project?.program.getSourceFile(`${root}/${path}`);
    if (file === undefined) throw new Error(`The compiler did not parse ${path}`);
    parsed.set(path, file);
  }
  return parsed;
}
