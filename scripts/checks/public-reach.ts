import { isCallExpression, isIdentifier, isStringLiteral, SyntaxKind } from 'typescript/unstable/ast';
import { importsOf } from './imports.ts';
import { placeOf } from './place.ts';
import { lineOf, type Source, sourcesOf } from './sources.ts';
import { type Check, type Finding, isTest } from './tree.ts';

const home = 'src/stages/public-site/';
const ofSite = (path: string) => path.startsWith(home) && !isTest(path);
/** What answers a citizen's request for every stage: it looks up nobody, and opens nothing. */
const answering = 'src/platform/http/answer-public.ts';

/** Stages whose published things the public site shows, and the rooms of theirs that it may enter itself. */
const openStages = ['editorial', 'figures', 'feedback'];
const openRooms = ['types', 'rules', 'words', 'parts'];
/** Rooms that hold no data and can fetch none, by `import-table.ts`: harmless wherever they are met on the way. */
const pureRooms = [...openRooms, 'refusals', 'due'];

/** Parts of the platform by which personal data come in or are opened. */
const closed = [
  'src/platform/database/vault',
  'src/platform/database/with-actor',
  'src/platform/database/read-ledger',
  'src/platform/database/list-by-key',
  'src/platform/database/forget-keys',
  'src/platform/crypto/',
  'src/platform/session/',
  'src/platform/audit/',
  'src/platform/events/',
  'src/platform/files/',
  'src/platform/outbox/',
  'src/platform/jobs/',
  'src/platform/backup/',
  'src/platform/migrate/',
  'src/platform/start/',
  'src/platform/http/facts.ts',
  'src/platform/http/guard.ts',
];
/** It writes one header, of a name that is handed to it. */
const harmless = 'src/platform/files/content-disposition.ts';
/** What speaks to something outside the program by itself. */
const outward =
  /^(?:pg|pg-boss|node:(?:fs|net|tls|http|https|http2|dgram|child_process|worker_threads|vm|module)(?:\/.*)?)$/;

/** Nothing of the public site reaches personal data: from its files, whatever is loaded when the program runs is followed,
 *  file by file. Imports that are erased are left out: a type carries no data, and the directions of types are
 *  `import-directions.ts`'s.
 *
 *  Where the line is drawn: the door of the system (`with-system.ts`) is open, since the copies lie in the database, and
 *  it must be opened as «visiting», whose grants `test/access/public-purposes.test.ts` holds. The pool itself is made
 *  elsewhere and handed in: of `platform/http` what is loaded here is followed like everything else. What the program hands
 *  to a handler while it runs no import can show; of that the grants and the canaries speak. */
export const publicReach: Check = {
  name: 'reach of the public site',
  find: (tree) => {
    const sources = sourcesOf(tree);
    const own = [...sources.values()].filter(({ path }) => ofSite(path));
    const platform = sources.get(answering);
    return [
      ...own.flatMap((source) => [
        ...directOffences(source),
        ...distantOffences(source, sources),
        ...doors(source),
      ]),
      ...(platform === undefined ? [] : [...directOffences(platform), ...distantOffences(platform, sources)]),
    ];
  },
};

const loaded = (source: Source) => importsOf(source).filter(({ erased }) => !erased);

/** What a file imports itself and may not. */
function directOffences(source: Source): Finding[] {
  return loaded(source).flatMap((found) =>
    isOpen(found.target, ofSite(source.path))
      ? []
      : [
          {
            file: source.path,
            line: found.line,
            rule: 'What is public imports what is public.',
            message: found.target,
          },
        ],
  );
}

/** What it reaches by way of others: one finding for each place where the way leads over the line. */
function distantOffences(source: Source, sources: ReadonlyMap<string, Source>): Finding[] {
  return loaded(source)
    .filter(({ target }) => !ofSite(target) && isOpen(target, ofSite(source.path)))
    .flatMap(({ target, line }) =>
      waysOver(target, sources).map((way) => ({
        file: source.path,
        line,
        rule: 'Nothing that the public site loads reaches personal data.',
        message: way.join(' → '),
      })),
    );
}

/** The shortest ways from a file over the line, one for each file that takes the last step. */
function waysOver(from: string, sources: ReadonlyMap<string, Source>): string[][] {
  const over: string[][] = [];
  const seen = new Set<string>();
  const ways = [[from]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const file = way.at(-1) ?? '';
    const source = sources.get(file);
    if (source === undefined || seen.has(file)) continue;
    seen.add(file);
    for (const { target } of loaded(source)) (isOpen(target, false) ? ways : over).push([...way, target]);
  }
  return over;
}

/** @param direct whether the public site itself imports it, and not something on the way */
function isOpen(target: string, direct: boolean): boolean {
  if (target === harmless) return true;
  if (closed.some((path) => target.startsWith(path)) || outward.test(target)) return false;
  const { area, stage, kind } = placeOf(target);
  if (area === 'entry') return false;
  if (area !== 'stages' || stage === '') return true;
  if (stage === 'public-site') return true;
  return direct ? openStages.includes(stage) && openRooms.includes(kind) : pureRooms.includes(kind);
}

/** The door of the system, opened as anything but a visitor, and what is imported under a name that no check can read. */
function doors(source: Source): Finding[] {
  const { path: file } = source;
  return source.nodes.flatMap((node) => {
    if (!isCallExpression(node)) return [];
    const line = lineOf(source, node);
    const [first, second] = node.arguments;
    if (node.expression.kind === SyntaxKind.ImportKeyword && !(first && isStringLiteral(first)))
      return [
        {
          file,
          line,
          rule: 'The public site imports nothing by a computed name.',
          message: 'import(…)',
        },
      ];
    const opens = isIdentifier(node.expression) && node.expression.text === 'withSystem';
    if (!opens || (second && isStringLiteral(second) && second.text === 'visiting')) return [];
    return [
      {
        file,
        line,
        rule: 'The public site enters the database as a visitor.',
        message: `withSystem(…, ${second && isStringLiteral(second) ? second.text : '…'})`,
      },
    ];
  });
}
