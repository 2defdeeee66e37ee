import { docstrings } from './docstrings.ts';
import { findsEach, permitsEach } from './planted.ts';

const rule = 'Every export has a docstring immediately before it.';
const refuses = 'The docstring of a command that can refuse names @refuses.';
const command = 'src/stages/people/commands/admit-person.ts';
const doc = '/** Says what it is and in which unit. */\n';

permitsEach(docstrings, {
  'a house in order': {},
  'exports without a docstring where nobody builds on them': {
    'src/ui/a.tsx': 'export const a = 1;',
    'src/stages/people/types.ts': 'export type A = 1;',
    'src/values/a.test.ts': 'export const a = 1;',
  },
  'one docstring for the signatures of a function': {
    'src/values/a.ts': `${doc}export function a(x: string): string;\nexport function a(x: number): number;\nexport function a(x: never) { return x; }`,
  },
  'one docstring for a type and a value of one name': {
    'src/values/a.ts': `${doc}export type A = 1;\nexport const A = 1;`,
  },
  'a declaration that is exported apart': { 'src/values/a.ts': `${doc}const a = 1;\nexport { a };` },
  'what is exported from another file': { 'src/values/a.ts': "export { b } from './day.ts';" },
  'a remark of the linter between docstring and export': {
    'src/values/a.ts': `${doc}// biome-ignore lint/a/b: the library asks for it\nexport const a = 1;`,
  },
  'a command that cannot refuse': { [command]: `${doc}export const admit = () => 1;` },
});

findsEach(docstrings, [
  ...[
    'src/values',
    'src/law',
    'src/platform/http',
    'src/policy',
    'src/stages/people/rules',
    'src/stages/people/store',
  ]
    .map((folder) => `${folder}/a.ts`)
    .concat('src/stages/people/commands/a.ts', 'src/stages/people/rules.ts', 'src/stages/people/store.ts')
    .map((file) => ({
      title: `a bare export in ${file}`,
      plant: { [file]: '\nexport const a = 1;' },
      file,
      line: 2,
      rule,
    })),
  ...[
    'export type A = 1;',
    'export interface A { b: 1 }',
    'export class A {}',
    'export async function a() {}',
    'export default function a() {}',
    'const a = 1;\nexport { a };',
    '// a plain comment\nexport const a = 1;',
    '/* no docstring */\nexport const a = 1;',
    `${doc}\nexport const a = 1;`,
    `${doc}const b = 1;\nexport const a = b;`,
    '/** a */\nexport const a = 1;',
  ].map((text) => ({
    title: `a bare export in «${text.replaceAll('\n', '⏎')}»`,
    plant: { 'src/values/a.ts': text },
    file: 'src/values/a.ts',
    rule,
  })),
  {
    title: 'a command that refuses and does not say so',
    plant: {
      [command]: `import { no } from '../refusals.ts';\n${doc}export function admit() { return no; }`,
    },
    file: command,
    line: 3,
    rule: refuses,
  },
  {
    title: 'a command whose refusal is in a function beside it',
    plant: {
      [command]: `import { no } from '../refusals.ts';\nconst say = () => no;\n${doc}export const admit = () => say();`,
    },
    file: command,
    line: 4,
    rule: refuses,
  },
  {
    title: 'a @refuses without a code',
    plant: {
      [command]: `import { no } from '../refusals.ts';\n/** Admits a person.\n *  @refuses */\nexport const a = () => no;`,
    },
    file: command,
    rule: refuses,
  },
]);
