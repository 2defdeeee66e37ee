import { findsEach, type Offence, permitsEach } from './planted.ts';
import { publicReach } from './public-reach.ts';

const site = 'src/stages/public-site';
const imports = 'What is public imports what is public.';
const reaches = 'Nothing that the public site loads reaches personal data.';
const page = `${site}/pages/a.tsx`;

/** A page of the public site with this second line, and other files around it. */
function planted(
  title: string,
  line: string,
  rule: string,
  around: Readonly<Record<string, string>> = {},
): Offence {
  return { title, plant: { [page]: `// the second line\n${line}\n`, ...around }, file: page, line: 2, rule };
}
const through = (specifier: string, around: Readonly<Record<string, string>>) =>
  planted(
    `the way to ${Object.values(around).join(' ')}`,
    `import { x } from '${specifier}';`,
    reaches,
    around,
  );

permitsEach(publicReach, {
  'a house without a public site': {},
  'what is public': {
    [page]:
      "import { a } from '../../editorial/types.ts'; import { b } from '../../figures/rules/round.ts'; import { c } from '../../feedback/parts/stars.tsx'; import { d } from '../../../platform/http/site-shell.ts'; import { z } from 'zod';",
    'src/stages/editorial/types.ts': "import { person } from '../people/types.ts'; import { z } from 'zod';",
    'src/platform/http/site-shell.ts': "import { day } from '../../values/day.ts';",
  },
  'a type of anything at all': {
    [page]:
      "import type { Tx } from '../../../platform/database/with-actor.ts'; export type { Person } from '../../people/store.ts'; export type V = import('../../../platform/database/vault.ts').Vault;",
  },
  'the door of the system, as a visitor': {
    [`${site}/commands/open-to-visitor.ts`]:
      "import { withSystem } from '../../../platform/database/with-system.ts';\nexport const open = (d) => withSystem(d, 'visiting', async () => 1);",
  },
  'what a test of the site imports': { [`${site}/a.test.ts`]: "import '../people/store.ts';" },
  'another stage that opens the vault': {
    'src/stages/people/store.ts': "import '../../platform/database/vault.ts';",
  },
});

findsEach(publicReach, [
  ...[
    '../../people/store.ts',
    '../../people/types.ts',
    '../../referral/jobs/remind.ts',
    '../../editorial/store/pages.ts',
    '../../figures/commands/count.ts',
    '../../feedback/routes.ts',
    '../../../platform/database/vault.ts',
    '../../../platform/database/with-actor.ts',
    '../../../platform/database/read-ledger.ts',
    '../../../platform/crypto/field.ts',
    '../../../platform/session/session-store.ts',
    '../../../platform/http/facts.ts',
    '../../../platform/events/append-event.ts',
    '../../../site.ts',
    'pg',
    'node:fs/promises',
  ].map((specifier) => planted(specifier, `import { x } from '${specifier}';`, imports)),
  planted(
    'a name that is a type, in an import that is loaded',
    "import { type X } from '../../people/store.ts';",
    imports,
  ),
  planted('what it passes on', "export * from '../../people/store.ts';", imports),
  planted('an import while it runs', "const a = import('../../people/store.ts');", imports),
  planted(
    'a computed import',
    'const a = (b) => import(b);',
    'The public site imports nothing by a computed name.',
  ),
  planted(
    'another door',
    "withSystem(doors, 'counting', work);",
    'The public site enters the database as a visitor.',
  ),
  planted(
    'a door by a name',
    'withSystem(doors, p, work);',
    'The public site enters the database as a visitor.',
  ),
  through('../../editorial/rules/a.ts', { 'src/stages/editorial/rules/a.ts': "import '../store/pages.ts';" }),
  through('../../editorial/parts/a.tsx', {
    'src/stages/editorial/parts/a.tsx': "import './b.tsx';",
    'src/stages/editorial/parts/b.tsx': "import '../../people/store.ts';",
  }),
  through('../../../platform/http/a.ts', {
    'src/platform/http/a.ts': "import './b.ts';",
    'src/platform/http/b.ts': "import '../crypto/field.ts';",
  }),
  through('../../../values/a.ts', { 'src/values/a.ts': "import 'pg';" }),
  {
    title: 'a session in what answers citizens',
    plant: { 'src/platform/http/answer-public.ts': "import '../session/session-store.ts';" },
    file: 'src/platform/http/answer-public.ts',
    line: 1,
    rule: imports,
  },
]);
