import { deedOf } from './forbidden-names.ts';
import { lineOf, type Source, sourcesOf } from './sources.ts';
import { type Check, type Finding, isTest } from './tree.ts';

/** Files of a stage that may open a door for no person, each reviewed with its reason in a decision record. */
export const reviewedSystemDoors: readonly string[] = [
  // docs/decisions/0021-an-application-comes-from-nobody.md
  'src/stages/referral/commands/open-to-applicant.ts',
  // docs/decisions/0032-a-link-opens-what-is-sealed-under-it.md
  'src/stages/places/commands/open-to-company.ts',
  // docs/decisions/0034-the-public-site-reads-copies.md
  'src/stages/feedback/commands/open-to-reader.ts',
  'src/stages/figures/commands/read-open-data.ts',
  'src/stages/public-site/commands/read-published.ts',
];

type Ban = {
  readonly rule: string;
  /** Spellings of `deedOf`. */
  readonly deed: RegExp;
  /** True where the deed is forbidden; asked for files of `src` and `packages`. */
  readonly where: (file: string) => boolean;
};

const inPlatform = (file: string, ...folders: string[]): boolean =>
  folders.some(
    (folder) => file.startsWith(`src/platform/${folder}/`) || file === `src/platform/${folder}.ts`,
  );
const pureFile = /^src\/(?:values|law|policy)\/|^src\/stages\/[^/]+\/(?:rules[./]|due\.ts$)/;

const bans: readonly Ban[] = [
  {
    rule: 'Only the platform speaks to the database directly.',
    deed: /^(?:\w*[pP]ool\.query|new (?:Pool|Client)(?:\(\))?)$/,
    where: (file) => !isTest(file) && !inPlatform(file, 'database', 'embedded', 'migrate', 'backup'),
  },
  {
    rule: 'A pure file asks neither the clock nor chance: the date is an argument.',
    deed: /^(?:Date\.now|new Date\(\)|Math\.random|performance\.now|\w+\.(?:randomUUID|getRandomValues))$/,
    where: (file) => !isTest(file) && pureFile.test(file),
  },
  {
    rule: 'SQL is never put together from raw text.',
    deed: /^sql\.raw$/,
    where: (file) => !isTest(file) && !inPlatform(file, 'migrate'),
  },
  {
    rule: 'Markup is written as components, which escape.',
    deed: /^(?:\w*\.)?(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)=?$/,
    where: () => true,
  },
  {
    rule: 'No style attributes: the content security policy refuses them.',
    deed: /^style=$/,
    where: (file) => file.endsWith('.tsx'),
  },
  {
    rule: 'Only the settings read the environment.',
    deed: /^process\.env$/,
    where: (file) => !/^src\/platform\/settings/.test(file),
  },
  {
    rule: 'What is said goes through the log.',
    deed: /^console\.\w+$/,
    where: (file) => !isTest(file) && !inPlatform(file, 'log') && !/^src\/[^/]+$/.test(file),
  },
  {
    rule: 'A stage opens no door for the system.',
    deed: /^(?:\w+\.)?withSystem\(?$/,
    where: (file) => !isTest(file) && file.startsWith('src/stages/') && !reviewedSystemDoors.includes(file),
  },
];

/** Deeds that belong to one place of the house, or to none. */
export const forbiddenCalls: Check = {
  name: 'forbidden calls',
  find: (tree) =>
    [...sourcesOf(tree).values()]
      .filter(({ path }) => /^(?:src|packages)\//.test(path))
      .flatMap((source) => offencesOf(source)),
};

/** One finding a line and rule, since one deed is several nodes. */
function offencesOf(source: Source): Finding[] {
  const applying = bans.filter(({ where }) => where(source.path));
  const found = new Map<string, Finding>();
  for (const node of source.nodes) {
    const deed = deedOf(node);
    if (deed === '') continue;
    for (const { rule } of applying.filter((ban) => ban.deed.test(deed))) {
      const line = lineOf(source, node);
      if (!found.has(`${line} ${rule}`))
        found.set(`${line} ${rule}`, { file: source.path, line, rule, message: deed });
    }
  }
  return [...found.values()];
}
