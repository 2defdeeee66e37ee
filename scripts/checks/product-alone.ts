import type { Check, Finding, Tree } from './tree.ts';

/** Folders of one machine; `(?<!…)` leaves alone the middle of a URL. */
const machinePath = /(?<![\w.:/~-])\/(?:home\/[\w.-]+|Users\/[\w.-]+|root|work)\//;
const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;
const dependencyLists = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** The repository speaks of the product alone: no machine, no registry, nothing left to chance in what is installed. */
export const productAlone: Check = {
  name: 'the product alone',
  find: (tree) => [
    ...machinePaths(tree),
    ...registryHosts(tree),
    ...looseVersions(tree),
    ...installScripts(tree),
  ],
};

function machinePaths(tree: Tree): Finding[] {
  return matchingLines(tree, () => true, machinePath, 'No path of one machine.');
}

function registryHosts(tree: Tree): Finding[] {
  const rule = 'The lock file and .npmrc name no registry: each installation uses its own.';
  return [
    ...matchingLines(tree, (file) => file.endsWith('package-lock.json'), /"resolved":\s*"https?:[^"]*/, rule),
    ...matchingLines(tree, (file) => file.endsWith('.npmrc'), /^.*registry\s*=.*/, rule),
  ];
}

function matchingLines(
  tree: Tree,
  wanted: (file: string) => boolean,
  pattern: RegExp,
  rule: string,
): Finding[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    // The whole text first: most files hold nothing, and splitting them all costs more than the search.
    if (!wanted(file) || !new RegExp(pattern, 'm').test(text)) return [];
    return text.split('\n').flatMap((row, index): Finding[] => {
      const found = pattern.exec(row)?.[0];
      return found === undefined ? [] : [{ file, line: index + 1, rule, message: found.trim().slice(0, 80) }];
    });
  });
}

function looseVersions(tree: Tree): Finding[] {
  return Object.entries(tree)
    .filter(([file]) => /(?:^|\/)package\.json$/.test(file))
    .flatMap(([file, text]) => {
      const manifest: Readonly<Record<string, unknown>> = JSON.parse(text);
      return dependencyLists
        .flatMap((list) => Object.entries(manifest[list] ?? {}))
        .filter(([, version]) => typeof version !== 'string' || !exactVersion.test(version))
        .map(([name, version]) => ({
          file,
          rule: 'Every dependency has one exact version.',
          message: `${name} ${String(version)}`,
        }));
    });
}

function installScripts(tree: Tree): Finding[] {
  if (tree['package.json'] === undefined || /^ignore-scripts\s*=\s*true\s*$/m.test(tree['.npmrc'] ?? ''))
    return [];
  return [
    { file: '.npmrc', rule: 'Install scripts stay off.', message: 'the line ignore-scripts=true is missing' },
  ];
}
