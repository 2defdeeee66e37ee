import { sourcesOf } from './sources.ts';
import { type Check, type Finding, isTest, lineAt, type Tree } from './tree.ts';

const unfinished = /\b(?:TODO|FIXME|XXX)\b/;
const switchOff = /(?:eslint-disable|biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck)(?:-\w+)*\b(.*)/;
const leastReason = 15;

/** Nothing is left half said: no notes of unfinished work, no check switched off without a reason. */
export const remarks: Check = {
  name: 'remarks',
  find: (tree) => {
    const remarks = [...remarksOfSources(tree), ...linesOfTexts(tree)];
    return remarks.flatMap(({ file, line, text }): Finding[] => {
      const found: Finding[] = [];
      if (unfinished.test(text))
        found.push({
          file,
          line,
          rule: 'Unfinished work is an issue, not a remark.',
          message: text.trim().slice(0, 80),
        });
      const reason = switchOff.exec(text)?.[1];
      if (reason !== undefined && !isTest(file) && reasonIn(reason).length < leastReason)
        found.push({
          file,
          line,
          rule: 'A check is switched off with its reason beside it.',
          message: text.trim().slice(0, 80),
        });
      return found;
    });
  },
};

type Remark = { readonly file: string; readonly line: number; readonly text: string };

function remarksOfSources(tree: Tree): Remark[] {
  return [...sourcesOf(tree).values()].flatMap(({ path, text, comments }) =>
    comments.flatMap((comment) =>
      [...comment.text.matchAll(/.+/g)].map((row) => ({
        file: path,
        line: lineAt(text, comment.start + row.index),
        text: row[0],
      })),
    ),
  );
}

/** Files that are not parsed are read whole, line by line. */
function linesOfTexts(tree: Tree): Remark[] {
  return Object.entries(tree)
    .filter(([file]) => /\.(?:sql|md|ya?ml|s?css|sh)$/.test(file))
    .flatMap(([file, text]) => text.split('\n').map((row, index) => ({ file, line: index + 1, text: row })));
}

/** The reason without the name of the rule that is switched off: `lint/a/b: reason`, `rule -- reason`. */
function reasonIn(text: string): string {
  return text
    .replace(/\*\/\s*$/, '')
    .replace(/^\s*(?:(?:lint|assist|format|syntax)[\w/]*\s*:|.*--)/, '')
    .trim();
}
