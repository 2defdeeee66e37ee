// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted texts are source code
import { expect, it } from 'vitest';
import type { Check, Tree } from './tree.ts';

/** A small house in order: one stage with one file of each kind, one of each room, and the first pages. */
export const cleanHouse: Tree = {
  'README.md': '# The product\n',
  'ARCHITECTURE.md': '# How it is built\n',
  'docs/decisions/0001-one-database.md':
    '# One database\n\n## Status\n\nTaken.\n\n## Context\n\n## Decision\n\n## Consequences\n',
  'package.json':
    '{ "dependencies": { "pg": "8.23.1" }, "optionalDependencies": { "db": "18.4.0-beta.17" } }',
  'package-lock.json': '{ "packages": { "node_modules/pg": { "version": "8.23.1" } } }',
  '.npmrc': 'ignore-scripts=true\nsave-exact=true\n',
  'db/types/database.ts': 'export type Database = { person: unknown };\n',
  'packages/assignment/src/solve.ts': "import { cost } from './cost.ts';\nexport const solve = cost;\n",
  'packages/assignment/src/cost.ts': 'export const cost = 1;\n',
  'scripts/seed.ts': "import { start } from '../src/main.ts';\nconsole.log(process.env['SEED'], start);\n",
  'src/main.ts':
    "import { routes } from './stages/people/routes.ts';\nexport const start = routes;\nconsole.log('ready');\n",
  'src/values/day.ts': '/** A calendar day, as text: year, month, day. */\nexport type Day = string;\n',
  'src/law/hours.ts':
    "import type { Day } from '../values/day.ts';\n/** Hours a week, in force from the day given.\n *  @law D.Lgs. 66/2003, art. 3 */\nexport const from: Day = '2003-04-29';\n",
  'src/policy/roles.ts': "/** The roles of the house. */\nexport const roles = ['coordinator'];\n",
  'src/ui/button.tsx':
    "import type { ComponentChildren } from 'preact';\nexport const Button = (p: { children: ComponentChildren }) => <button>{p.children}</button>;\n",
  'src/platform/http/answer.ts':
    "import { roles } from '../../policy/roles.ts';\n/** The answer to a request, by role. */\nexport const answer = roles;\n",
  'src/platform/database/pool.ts':
    "import { Pool } from 'pg';\nimport type { Database } from '../../../db/types/database.ts';\n/** The only pool of requests. */\nexport const pool = new Pool<Database>();\n",
  'src/stages/people/README.md': '# People\n',
  'src/stages/people/types.ts': "import { z } from 'zod';\nexport const person = z.object({});\n",
  'src/stages/people/rules.ts':
    "import type { Day } from '../../values/day.ts';\n/** True when the person is of age on that day. */\nexport const isOfAge = (born: Day, on: Day) => new Date(on) > new Date(born);\n",
  'src/stages/people/refusals.ts': "export const refusals = { 'is-minor': 409 };\n",
  'src/stages/people/words.ts':
    "export const words = { title: { it: 'Persone', en: 'People' }, count: { it: (n: number) => n + ' persone', en: (n: number) => n + ' people' } };\n",
  'src/stages/people/routes.ts':
    "import { ListPage } from './pages/list.tsx';\nexport const routes = [ListPage];\n",
  'src/stages/people/store.ts':
    "import type { Database } from '../../../db/types/database.ts';\nimport { pool } from '../../platform/database/pool.ts';\n/** Every person the asker may see. */\nexport const listPeople = (db: Database) => [db, pool];\n",
  'src/stages/people/commands/admit-person.ts':
    "import { answer } from '../../../platform/http/answer.ts';\nimport { refusals } from '../refusals.ts';\nimport { isOfAge } from '../rules.ts';\n/** Admits a person to the project.\n *  @refuses 'is-minor' below the age of the notice */\nexport function admitPerson() { return isOfAge('', '') ? answer : refusals['is-minor']; }\n",
  'src/stages/people/commands/admit-person.db.test.ts':
    "import { admitPerson } from './admit-person.ts';\nadmitPerson();\n",
  'src/stages/people/parts/card.tsx':
    "import { Button } from '../../../ui/button.tsx';\nimport { words } from '../words.ts';\nexport const Card = () => <Button>{words.title.it} · 1&nbsp;%</Button>;\n",
  'src/stages/people/pages/list.tsx':
    "import { Card } from '../parts/card.tsx';\nimport { listPeople } from '../store.ts';\nexport const ListPage = () => <a href=\"/persone\" title={`${listPeople}`}><Card /></a>;\n",
  'src/stages/referral/README.md': '# Referral\n',
  'src/stages/referral/types.ts':
    "import type { person } from '../people/types.ts';\nexport type Referred = typeof person;\n",
  'src/stages/referral/words.ts': "export const words = { send: { it: 'Invia', en: 'Send' } };\n",
  'src/stages/referral/routes.ts': 'export const routes = [];\n',
  'src/stages/referral/jobs/remind.ts':
    "import { admitPerson } from '../../people/commands/admit-person.ts';\nexport const remind = admitPerson;\n",
  'src/stages/referral/pages/send.tsx': "export const SendPage = () => <p id='x' />;\n",
};

/** An offence: the files that plant it (undefined takes one away) and the finding that must come of it. */
export type Offence = {
  readonly title: string;
  readonly plant: Readonly<Record<string, string | undefined>>;
  readonly file: string;
  readonly line?: number;
  readonly rule: string;
};

/** The clean house with some files replaced, added or taken away. */
export function houseWith(plant: Readonly<Record<string, string | undefined>>): Tree {
  const tree: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...cleanHouse, ...plant }))
    if (text !== undefined) tree[path] = text;
  return tree;
}

/** One test an offence, that it and nothing else is found. */
export function findsEach(check: Check, offences: readonly Offence[]): void {
  for (const { title, plant, file, line, rule } of offences)
    it(`finds ${title}`, () => {
      const found = check.find(houseWith(plant)).map((finding) => ({
        file: finding.file,
        rule: finding.rule,
        ...(line === undefined ? {} : { line: finding.line }),
      }));
      expect(found).toEqual([line === undefined ? { file, rule } : { file, rule, line }]);
    });
}

/** One test a plant, that nothing is found in it. */
export function permitsEach(check: Check, plants: Readonly<Record<string, Offence['plant']>>): void {
  for (const [title, plant] of Object.entries(plants))
    it(`permits ${title}`, () => expect(check.find(houseWith(plant))).toEqual([]));
}
