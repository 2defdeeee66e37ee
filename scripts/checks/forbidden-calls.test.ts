import { expect, it } from 'vitest';
import { forbiddenCalls, reviewedSystemDoors } from './forbidden-calls.ts';
import { findsEach, permitsEach } from './planted.ts';

const people = 'src/stages/people';
const platformFile = 'src/platform/http/a.ts';
const cases: readonly (readonly [rule: string, file: string, ...texts: string[]])[] = [
  [
    'Only the platform speaks to the database directly.',
    platformFile,
    'pool.query(q);',
    'this.pool.query(q);',
    'requestPool.query(q);',
    'const a = new Pool();',
    'const a = new pg.Pool({ max: 3 });',
    'const a = new Client({});',
  ],
  [
    'A pure file asks neither the clock nor chance: the date is an argument.',
    `${people}/rules.ts`,
    'const a = Date.now();',
    'const a = new Date();',
    'const a = new Date;',
    'const a = Math.random();',
    'const a = globalThis.Math.random;',
    'const a = performance.now();',
    'const a = crypto.randomUUID();',
  ],
  [
    'SQL is never put together from raw text.',
    `${people}/store.ts`,
    'const a = sql.raw(text);',
    'const { raw } = { raw: sql.raw };',
  ],
  [
    'Markup is written as components, which escape.',
    `${people}/pages/a.tsx`,
    'const a = <p dangerouslySetInnerHTML={b} />;',
    "const a = { 'dangerouslySetInnerHTML': b };",
    'const a = { dangerouslySetInnerHTML: b };',
    'node.innerHTML = text;',
    "node['innerHTML'] = text;",
    "node.insertAdjacentHTML('x', text);",
  ],
  [
    'No style attributes: the content security policy refuses them.',
    'src/ui/a.tsx',
    'const a = <p style="color: red" />;',
    'const a = <p style={{ color }} />;',
  ],
  [
    'Only the settings read the environment.',
    platformFile,
    'const a = process.env.HOME;',
    'const settings = readSettings(process.env.HOME);',
    "const a = process['env'];",
    'const a = globalThis.process.env;',
    'const { env } = process;',
    "import { env } from 'node:process';",
  ],
  [
    'What is said goes through the log.',
    platformFile,
    "console.log('a');",
    'console.error(error);',
    'const a = console.warn;',
  ],
  [
    'A stage opens no door for the system.',
    `${people}/commands/a.ts`,
    "withSystem('sign-in', run);",
    'database.withSystem(run);',
    "import { withSystem as quietly } from '../a.ts';",
  ],
];

permitsEach(forbiddenCalls, {
  'a house in order': {},
  'each deed in its own place': {
    'src/platform/database/a.ts': 'pool.query(q); new Pool();',
    'src/platform/embedded/a.ts': 'new Client({});',
    'src/platform/migrate/a.ts': 'new Client({}); sql.raw(text);',
    'src/platform/backup/a.ts': 'pool.query(q);',
    'src/platform/settings.ts': 'process.env;',
    'src/platform/settings/read.ts': 'process.env;',
    'src/platform/log/write.ts': "console.log('a');",
    'src/platform/session/a.ts': 'withSystem(run); Date.now(); new Date();',
    [`${people}/store.db.test.ts`]: "pool.query(q); sql.raw(t); withSystem(run); console.log('a');",
    [`${people}/rules.test.ts`]: 'Date.now(); Math.random();',
    'scripts/a.ts': 'process.env; console.log(pool.query(q));',
  },
  'the environment handed to the settings': { 'src/main.ts': 'const settings = readSettings(process.env);' },
  'a date that is made of an argument': { [`${people}/rules.ts`]: 'const a = new Date(day);' },
  'names that only stand in comments and strings': {
    [platformFile]: "// pool.query(q), process.env, console.log\nconst a = 'process.env and innerHTML';",
  },
  'a style sheet and a class': { 'src/ui/a.tsx': 'const a = <link rel="stylesheet" className="style" />;' },
});

findsEach(
  forbiddenCalls,
  cases.flatMap(([rule, file, ...texts]) =>
    texts.map((text) => ({
      title: `«${text}» in ${file}`,
      plant: { [file]: `\n${text}` },
      file,
      line: 2,
      rule,
    })),
  ),
);

findsEach(
  forbiddenCalls,
  ['src/values/a.ts', 'src/law/a.ts', 'src/policy/a.ts', `${people}/rules/age.ts`, `${people}/due.ts`].map(
    (file) => ({
      title: `the clock in ${file}`,
      plant: { [file]: 'const a = Date.now();' },
      file,
      rule: 'A pure file asks neither the clock nor chance: the date is an argument.',
    }),
  ),
);

it('allows the system door to no stage that has not been reviewed', () => {
  // An applicant has no account: decision 21; nor has a company: decision 32; nor has who reads the site: decision 34.
  expect(reviewedSystemDoors).toEqual([
    'src/stages/referral/commands/open-to-applicant.ts',
    'src/stages/places/commands/open-to-company.ts',
    'src/stages/feedback/commands/open-to-reader.ts',
    'src/stages/figures/commands/read-open-data.ts',
    'src/stages/public-site/commands/read-published.ts',
  ]);
});
