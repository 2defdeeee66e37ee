import { stageOrder } from '../../src/stages/order.ts';
import type { Check, Finding, Tree } from './tree.ts';

const stageFiles = new Set([
  'README.md',
  'types.ts',
  'rules.ts',
  'refusals.ts',
  'events.ts',
  'due.ts',
  'exports.ts',
  'store.ts',
  'routes.ts',
  'words.ts',
  'fixtures.ts',
]);
const stageFolders = new Set([
  'store',
  'rules',
  'commands',
  'pages',
  'parts',
  'documents',
  'mails',
  'jobs',
  'islands',
  'words',
  'routes',
  // First texts of the pages that editors write: data.
  'templates',
]);
const neededFiles = ['README.md', 'types.ts', 'routes.ts', 'words.ts'];
const srcFolders = new Set(['values', 'law', 'policy', 'stages', 'ui', 'platform']);
const collectiveName = /(?:^|\/)(?:index|utils|helpers|service|manager)\.(?:tsx?|m?js)$/;
const vagueVerb = /\/commands\/(?:process|handle|manage)-[^/]*$/;

/** The closed vocabulary: which files and folders may exist, and how they are called. */
export const vocabulary: Check = {
  name: 'vocabulary',
  find: (tree) => [...offendingNames(tree), ...offendingStages(tree)],
};

function offendingNames(tree: Tree): Finding[] {
  return Object.keys(tree).flatMap((file): Finding[] => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (collectiveName.test(file) && !file.startsWith('db/types/'))
      return [
        { file, rule: 'No file is a noun that collects its verbs.', message: `${name} is a banned name` },
      ];
    if (vagueVerb.test(file))
      return [
        {
          file,
          rule: "Commands are the practitioner's verbs.",
          message: `${name} says no verb of the field`,
        },
      ];
    const [top, folder = '', third] = file.split('/');
    if (top === 'src' && third !== undefined && !srcFolders.has(folder))
      return [{ file, rule: 'The house has six rooms.', message: `src/${folder} is none of them` }];
    return stageWordProblem(file);
  });
}

/** Tests may have any name and stand beside what they test; everything else is in the list. */
function stageWordProblem(file: string): Finding[] {
  const [, stage, first, second, ...deeper] = file.startsWith('src/stages/') ? file.split('/').slice(1) : [];
  if (stage === undefined || first === undefined) return [];
  const isTestFile = /\.test\.tsx?$/.test(file);
  const inFolder =
    stageFolders.has(first) && deeper.length === 0 && (first === 'documents' || /\.tsx?$/.test(file));
  if (second === undefined ? stageFiles.has(first) || isTestFile : inFolder) return [];
  return [
    {
      file,
      rule: 'A stage speaks a closed vocabulary.',
      message: `${[first, second, ...deeper].filter((part) => part !== undefined).join('/')} is not in the list`,
    },
  ];
}

function offendingStages(tree: Tree): Finding[] {
  const stages = new Map<string, string[]>();
  for (const path of Object.keys(tree)) {
    const inStage = /^src\/stages\/([^/]+)\/(.+)$/.exec(path);
    if (inStage?.[1] !== undefined && inStage[2] !== undefined)
      stages.set(inStage[1], [...(stages.get(inStage[1]) ?? []), inStage[2]]);
  }
  return [...stages].flatMap(([stage, files]) => stageProblems(tree, stage, files));
}

function stageProblems(tree: Tree, stage: string, files: readonly string[]): Finding[] {
  const folder = `src/stages/${stage}`;
  const found: Finding[] = [];
  if (!stageOrder.some((known) => known === stage))
    found.push({
      file: folder,
      rule: 'A stage stands in stageOrder.',
      message: `${stage} is not in the list`,
    });
  for (const needed of neededFiles)
    if ((tree[`${folder}/${needed}`] ?? '').trim() === '')
      found.push({
        file: `${folder}/${needed}`,
        rule: 'Every stage has README.md, types.ts, routes.ts and words.ts.',
        message: 'absent or empty',
      });
  if (!files.some((file) => /^(?:commands|pages)\/.*(?<!\.test)\.tsx?$/.test(file)))
    found.push({ file: folder, rule: 'There are no empty stages.', message: 'neither a command nor a page' });
  return found;
}
