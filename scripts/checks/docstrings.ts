import { type Export, exportsOf } from './exports.ts';
import { importsOf } from './imports.ts';
import { placeOf } from './place.ts';
import { type Source, sourcesOf } from './sources.ts';
import type { Check, Finding } from './tree.ts';

const documentedAreas = new Set(['values', 'law', 'platform', 'policy']);
const documentedKinds = new Set(['rules', 'commands', 'store']);
const leastLetters = 12;

/** Every export of the places others build on says shape, unit, errors and source. */
export const docstrings: Check = {
  name: 'docstrings',
  find: (tree) =>
    [...sourcesOf(tree).values()].flatMap((source) => {
      const { area, kind } = placeOf(source.path);
      if (kind === 'test') return [];
      const inStage = area === 'stages' && documentedKinds.has(kind);
      if (!inStage && !documentedAreas.has(area)) return [];
      const exported = exportsOf(source);
      return [
        ...undocumented(source, exported),
        ...(kind === 'commands' ? silentRefusals(source, exported) : []),
      ];
    }),
};

/** A type and a value of one name, or the signatures of one function, share one docstring. */
function undocumented(source: Source, exported: readonly Export[]): Finding[] {
  const names = [...new Set(exported.map(({ name }) => name))];
  return names.flatMap((name) => {
    const all = exported.filter((candidate) => candidate.name === name);
    if (all.some(({ doc }) => doc !== undefined && lettersOf(doc) >= leastLetters)) return [];
    const says = all.some(({ doc }) => doc !== undefined)
      ? 'has a docstring that says nothing'
      : 'has no docstring';
    return [
      {
        file: source.path,
        line: all[0]?.line ?? 1,
        rule: 'Every export has a docstring immediately before it.',
        message: `${name} ${says}`,
      },
    ];
  });
}

function lettersOf(doc: string): number {
  return doc.match(/\p{L}/gu)?.length ?? 0;
}

/** A command can refuse when it uses what it imports from a stage's refusals; where none of its exports does so
 *  by name, the refusal is in a function beside them and all of them must say it. */
function silentRefusals(source: Source, exported: readonly Export[]): Finding[] {
  const refusals = importsOf(source)
    .filter(({ specifier }) => /\/refusals\.ts$/.test(specifier))
    .flatMap(({ names }) => names);
  if (refusals.length === 0) return [];
  const functions = exported.filter(({ isFunction }) => isFunction);
  const refusing = functions.filter(({ text }) =>
    refusals.some((name) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  return (refusing.length > 0 ? refusing : functions)
    .filter(({ doc }) => !/@refuses[ \t]+[^\s*]/.test(doc ?? ''))
    .map(({ name, line }) => ({
      file: source.path,
      line,
      rule: 'The docstring of a command that can refuse names @refuses.',
      message: `${name} can refuse and does not say so`,
    }));
}
