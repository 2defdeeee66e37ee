import { findsEach, permitsEach } from './planted.ts';
import { vocabulary } from './vocabulary.ts';

const people = 'src/stages/people';
const banned = 'No file is a noun that collects its verbs.';
const closed = 'A stage speaks a closed vocabulary.';
const needed = 'Every stage has README.md, types.ts, routes.ts and words.ts.';

permitsEach(vocabulary, {
  'a house in order': {},
  'every file and folder of the list, and tests beside them': Object.fromEntries(
    [
      'events.ts',
      'due.ts',
      'exports.ts',
      'fixtures.ts',
      'store/people.ts',
      'rules/age.ts',
      'documents/card.typ',
    ]
      .concat([
        'mails/hello.tsx',
        'jobs/remind.ts',
        'islands/search.tsx',
        'words/duplicates.ts',
        'any-name.http.test.ts',
        'parts/a.test.tsx',
      ])
      .map((name) => [`${people}/${name}`, '']),
  ),
  'an index among the generated types': { 'db/types/index.ts': '' },
  'health services, which are no service object': { [`${people}/store/services.ts`]: '' },
});

findsEach(vocabulary, [
  ...[
    'src/ui/index.ts',
    'scripts/utils.mjs',
    'packages/a/helpers.ts',
    'src/law/service.ts',
    'test/manager.tsx',
  ].map((file) => ({ title: `the banned name ${file}`, plant: { [file]: '' }, file, rule: banned })),
  ...['model.ts', 'hooks/use.ts', 'pages/deeper/list.tsx', 'parts/card.css', 'types.tsx'].map((name) => ({
    title: `${name} in a stage`,
    plant: { [`${people}/${name}`]: '' },
    file: `${people}/${name}`,
    rule: closed,
  })),
  ...['README.md', 'types.ts', 'routes.ts', 'words.ts'].map((name) => ({
    title: `a stage without ${name}`,
    plant: { [`${people}/${name}`]: undefined },
    file: `${people}/${name}`,
    rule: needed,
  })),
  {
    title: 'a README.md with nothing in it',
    plant: { [`${people}/README.md`]: ' \n' },
    file: `${people}/README.md`,
    rule: needed,
  },
  {
    title: 'a command that manages',
    plant: { [`${people}/commands/manage-person.ts`]: '' },
    file: `${people}/commands/manage-person.ts`,
    rule: "Commands are the practitioner's verbs.",
  },
  {
    title: 'a seventh room',
    plant: { 'src/common/text.ts': '' },
    file: 'src/common/text.ts',
    rule: 'The house has six rooms.',
  },
  {
    title: 'a stage out of the list',
    plant: Object.fromEntries(
      ['README.md', 'types.ts', 'routes.ts', 'words.ts', 'pages/a.tsx'].map((name) => [
        `src/stages/extra/${name}`,
        'x',
      ]),
    ),
    file: 'src/stages/extra',
    rule: 'A stage stands in stageOrder.',
  },
  {
    title: 'a stage with no command and no page but a test of one',
    plant: {
      'src/stages/referral/pages/send.tsx': undefined,
      'src/stages/referral/pages/send.test.tsx': '',
    },
    file: 'src/stages/referral',
    rule: 'There are no empty stages.',
  },
]);
