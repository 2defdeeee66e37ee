/** Who may import whom, as data. A name stands for itself and for everything below it (`platform` covers
 *  `platform/http`, `own` covers `own:rules`); a name after `!` is refused even so.
 *  - `own:x`, `earlier:x`: a file of kind x of the same stage, of a stage before it in `stageOrder`
 *  - `npm:x`, `node:x`: a package, a module of the runtime
 *  - `outside`: test support, scripts, seed */
export type Allowed = readonly string[];

const pure: Allowed = ['values'];

/** What a file of each room outside the stages may import. */
export const areaTable: Readonly<Record<string, Allowed>> = {
  values: pure,
  law: [...pure, 'law'],
  policy: [...pure, 'policy'],
  ui: [...pure, 'ui', 'npm:preact'],
  platform: [...pure, 'law', 'policy', 'ui', 'platform', 'npm', 'node'],
  'platform/database': [...pure, 'policy', 'platform', 'db-types', 'npm', 'node'],
  'db-types': ['db-types', 'npm:kysely'],
  package: ['same-package', 'npm', 'node'],
  entry: [
    'values',
    'law',
    'policy',
    'ui',
    'platform',
    'entry',
    'own',
    'earlier',
    'stages',
    'npm',
    'node',
    'outside',
  ],
};

const components: Allowed = [
  ...pure,
  'ui',
  'own:types',
  'own:words',
  'own:parts',
  'own:islands',
  'earlier:types',
  'earlier:words',
  'npm:preact',
];
const output: Allowed = [
  ...pure,
  'own:types',
  'own:rules',
  'own:words',
  'own:documents',
  'earlier:types',
  'earlier:rules',
  'earlier:words',
  'platform/documents',
  'platform/spreadsheet',
  'platform/calendar',
  'platform/mail',
  'npm:preact',
];
const deeds: Allowed = [
  ...pure,
  'law',
  'policy',
  'platform',
  'package',
  'own',
  '!own:pages',
  '!own:parts',
  '!own:islands',
  '!own:routes',
  '!own:fixtures',
  'earlier:types',
  'earlier:rules',
  'earlier:store',
  'earlier:commands',
  'npm:zod',
  'node',
];

/** What a file of each kind of a stage may import; the order is that of the list in the design. */
export const stageTable: Readonly<Record<string, Allowed>> = {
  types: [...pure, 'law', 'policy', 'earlier:types', 'npm:zod'],
  rules: [...pure, 'law', 'package', 'own:types', 'own:rules', 'earlier:types', 'earlier:rules'],
  refusals: [...pure, 'platform/http', 'own:types'],
  events: [...pure, 'policy', 'platform/audit', 'own:types', 'own:words', 'earlier:types', 'npm:zod'],
  due: [...pure, 'law', 'own:types', 'own:rules', 'earlier:types', 'earlier:rules'],
  exports: output,
  store: [
    ...pure,
    'platform/database',
    'platform/crypto',
    'db-types',
    'own:types',
    'own:store',
    'earlier:types',
    // The names of kinds and classes a row holds, and the id a new row is encrypted under.
    'policy',
    'node:crypto',
    'npm:kysely',
  ],
  commands: deeds,
  jobs: deeds,
  routes: [
    ...pure,
    'policy',
    'platform',
    '!platform/database',
    'ui',
    'own',
    '!own:fixtures',
    'earlier:types',
    'earlier:words',
    'npm:zod',
  ],
  pages: [
    ...pure,
    'policy',
    'ui',
    'platform',
    '!platform/database',
    'own',
    // The form of a URL stands in its page's file: it calls the command and says where it leads.
    '!own:jobs',
    '!own:mails',
    '!own:routes',
    '!own:fixtures',
    'earlier:types',
    'earlier:store',
    'earlier:rules',
    'earlier:words',
    'earlier:commands',
    'earlier:parts',
    'npm:preact',
    'npm:zod',
  ],
  parts: [...components, 'package'],
  documents: output,
  mails: [...output, 'own:mails'],
  // What is tried at once in the browser goes by the same library as on the server.
  islands: [...components, 'package'],
  words: [
    ...pure,
    'ui',
    'own:types',
    'own:words',
    'own:refusals',
    'own:events',
    'earlier:types',
    'earlier:words',
  ],
  templates: [...pure, 'own:types', 'own:templates'],
  fixtures: [...pure, 'law', 'policy', 'platform', 'own', 'earlier', 'outside', 'node'],
};

/** What a test may import on top of its room: whatever is not a later stage or another room's secret. */
export const testExtra: Allowed = ['npm', 'node', 'outside', 'test', 'db-types', 'package'];

/** What a test of a stage may import. */
export const stageTestTable: Allowed = [
  ...testExtra,
  ...pure,
  'law',
  'policy',
  'ui',
  'platform',
  'own',
  'earlier',
  'stages',
];
