import { importDirections } from './import-directions.ts';
import { findsEach, type Offence, permitsEach } from './planted.ts';

const people = 'src/stages/people';
const referral = 'src/stages/referral';
const byTable = 'Each kind of file imports what the table says.';

/** A file that imports one thing in its second line. */
function importing(file: string, specifier: string, rule = byTable, names = '{ x }'): Offence {
  const text = `// the second line\nimport ${names} from '${specifier}';\n`;
  return {
    title: `${file} importing ${names} from ${specifier}`,
    plant: { [file]: text },
    file,
    line: 2,
    rule,
  };
}

permitsEach(importDirections, {
  'a house in order': {},
  'an earlier rule in a rule': { [`${referral}/rules.ts`]: "import { isOfAge } from '../people/rules.ts';" },
  'an earlier store in a command': {
    [`${referral}/commands/send.ts`]: "import { a } from '../../people/store.ts';",
  },
  'an earlier store and its types, read by a page': {
    [`${referral}/pages/send.tsx`]:
      "import { listPeople, findPerson, getOne, type Row } from '../../people/store.ts';",
  },
  'what a letter shows': {
    [`${people}/documents/letter.ts`]:
      "import '../types.ts'; import '../rules.ts'; import '../words.ts'; import './head.ts';",
  },
  'what a component shows': {
    [`${people}/parts/row.tsx`]:
      "import '../types.ts'; import '../words.ts'; import '../islands/a.tsx'; import 'preact/hooks';",
  },
  'a test with a tool, the test support and an earlier stage': {
    [`${referral}/rules.test.ts`]:
      "import 'fast-check';\nimport '../../../test/support/db.ts';\nimport '../people/store.ts';",
  },
  'what only looks like an import': {
    'src/values/text.ts':
      "// import '../platform/log.ts';\nexport const a = \"import x from '../ui/button.tsx'\";",
  },
});

findsEach(importDirections, [
  importing('src/values/a.ts', '../law/hours.ts'),
  importing('src/values/a.ts', 'zod'),
  importing('src/values/a.ts', 'node:crypto'),
  importing('src/law/a.ts', '../policy/roles.ts'),
  importing('src/policy/a.ts', '../platform/http/answer.ts'),
  importing('src/ui/a.tsx', '../policy/roles.ts'),
  importing('src/ui/a.tsx', '../platform/http/answer.ts'),
  importing('src/ui/a.tsx', 'preact-render-to-string'),
  importing('src/platform/http/a.ts', '../../stages/people/types.ts', 'The platform never imports a stage.'),
  importing('src/platform/http/a.ts', '../../stages/order.ts', 'The platform never imports a stage.'),
  importing(
    'src/platform/http/a.test.ts',
    '../../stages/people/types.ts',
    'The platform never imports a stage.',
  ),
  importing('src/platform/http/a.ts', '../../../db/types/database.ts'),
  importing('src/platform/http/a.ts', '../../../test/support/db.ts'),
  importing('src/platform/http/a.ts', './answer.test.ts'),
  importing('packages/assignment/src/a.ts', '../../../src/values/day.ts'),
  importing('packages/assignment/src/a.ts', '../../other/src/a.ts'),
  importing(`${people}/types.ts`, '../referral/types.ts', 'A stage imports only earlier stages.'),
  importing(`${people}/rules.test.ts`, '../referral/types.ts', 'A stage imports only earlier stages.'),
  importing(`${people}/rules.ts`, '../../platform/http/answer.ts'),
  importing(`${people}/rules.ts`, './store.ts'),
  importing(`${people}/rules/age.ts`, '../store.ts'),
  importing(`${people}/rules.ts`, 'preact'),
  importing(`${people}/rules.ts`, 'node:crypto'),
  importing(`${people}/store.ts`, './rules.ts'),
  importing(`${people}/store/list.ts`, '../../../law/hours.ts'),
  importing(`${referral}/store.ts`, '../people/store.ts'),
  importing(`${people}/store.ts`, '../../platform/http/answer.ts'),
  importing(`${people}/commands/a.ts`, '../../../ui/button.tsx'),
  importing(`${people}/commands/a.ts`, '../pages/list.tsx'),
  importing(`${people}/commands/a.ts`, '../../../../db/types/database.ts'),
  importing(`${people}/jobs/a.ts`, '../pages/list.tsx'),
  importing(`${people}/documents/a.ts`, '../store.ts'),
  importing(`${people}/mails/a.tsx`, '../../../platform/database/pool.ts'),
  importing(`${people}/exports.ts`, './store.ts'),
  importing(`${people}/islands/a.tsx`, '../../../platform/http/answer.ts'),
  importing(`${people}/parts/a.tsx`, '../rules.ts'),
  importing(`${referral}/parts/a.tsx`, '../../people/parts/card.tsx'),
  importing(`${people}/pages/a.tsx`, '../../../law/hours.ts'),
  importing(`${people}/pages/a.tsx`, 'kysely'),
  importing(`${people}/pages/a.tsx`, '../../../platform/database/pool.ts'),
  importing(`${people}/pages/a.tsx`, '../mails/welcome.ts'),
  importing(
    `${people}/pages/a.tsx`,
    '../store.ts',
    'A page only reads from a store.',
    '{ insertPerson as find }',
  ),
  importing(`${people}/pages/a.tsx`, '../fixtures.ts'),
  importing(`${people}/commands/a.ts`, '../parts/card.tsx'),
  importing(`${people}/commands/a.ts`, '../islands/a.tsx'),
  importing(`${people}/commands/a.ts`, '../routes.ts'),
  importing(`${people}/commands/a.ts`, '../fixtures.ts'),
  importing(`${people}/refusals.ts`, './store.ts'),
  importing(`${people}/words.ts`, '../../platform/http/answer.ts'),
  importing(`${people}/due.ts`, './store.ts'),
  importing(`${people}/events.ts`, './store.ts'),
  importing(`${people}/routes.ts`, './fixtures.ts'),
  importing(`${people}/routes.ts`, '../../platform/database/pool.ts'),
  importing('src/values/a.ts', '#values/day', 'Our own files are imported by a relative path.'),
]);

findsEach(
  importDirections,
  [
    "import type { x } from '../ui/button.tsx';",
    "export { x } from '../ui/button.tsx';",
    "export * from '../ui/button.tsx';",
    "import '../ui/button.tsx';",
    "export const a = () => import('../ui/button.tsx');",
    "export type A = import('../ui/button.tsx').Button;",
  ].map((text) => ({
    title: `an import written as ${text}`,
    plant: { 'src/values/a.ts': text },
    file: 'src/values/a.ts',
    line: 1,
    rule: byTable,
  })),
);
