import { findsEach, permitsEach } from './planted.ts';
import { remarks } from './remarks.ts';

const file = 'src/values/a.ts';
const unfinished = 'Unfinished work is an issue, not a remark.';
const silent = 'A check is switched off with its reason beside it.';

permitsEach(remarks, {
  'a house in order': {},
  'the same letters in a string or a name': { [file]: "const a = 'TODO'; const metodoXXXL = a;" },
  'a check switched off with its reason': {
    [file]: [
      '// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses',
      '// @ts-expect-error the type of the driver lacks this option',
      '/* eslint-disable no-alert -- the old browser knows no dialog */',
    ].join('\n'),
  },
  'a check switched off in a test': { 'src/values/a.test.ts': '// @ts-expect-error\na();' },
});

findsEach(remarks, [
  ...['TODO', 'FIXME', 'XXX'].map((mark) => ({
    title: `${mark} in a comment`,
    plant: { [file]: `/* one\n * ${mark}: finish */` },
    file,
    line: 2,
    rule: unfinished,
  })),
  ...['db/migrations/0001.sql', 'docs/glossary.md', 'publiccode.yml', 'src/ui/styles/main.scss'].map(
    (path) => ({
      title: `a note of unfinished work in ${path}`,
      plant: { [path]: '\n-- TODO' },
      file: path,
      line: 2,
      rule: unfinished,
    }),
  ),
  {
    title: 'a note of unfinished work in a test',
    plant: { 'src/values/a.test.ts': '// TODO the other half' },
    file: 'src/values/a.test.ts',
    rule: unfinished,
  },
  ...[
    '// @ts-ignore',
    '// @ts-expect-error why',
    '// @ts-nocheck',
    '// biome-ignore lint/suspicious/noExplicitAnyOfThemAll: sure',
    '// biome-ignore-all lint/a/b: sure',
    '/* eslint-disable-next-line no-some-very-long-rule -- fine */',
    'const a = <p>{/* biome-ignore lint/a/b: sure */}</p>;',
  ].map((text) => ({
    title: `«${text}»`,
    plant: { 'src/ui/a.tsx': text },
    file: 'src/ui/a.tsx',
    line: 1,
    rule: silent,
  })),
]);
