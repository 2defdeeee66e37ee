import { sourcesOf } from './sources.ts';
import { type Check, type Finding, lineAt, type Tree } from './tree.ts';

const sourceList = 'src/law/sources.ts';

/** An act by its usual abbreviation and, after it, a number: «L. 68/1999, art. 11», «Reg. (UE) 2016/679». */
const act =
  /(?:^|[\s(«])(?:D\.?\s?Lgs|L|Legge|D\.?L|D\.?P\.?R|D\.?P\.?C\.?M|D\.?G\.?R\.?T?|D\.?D|D\.?M|L\.?R|R\.?D|Reg|Regolamento|Dir|Direttiva|TUIR|GDPR|Cost|Circ|CCNL|c\.\s?c|c\.\s?p)\b\.?.*\d/;
const leastCharacters = 10;

/** A rule that stands on a law says which one, so that somebody else can look it up. Where there is a list of
 *  sources the citation begins with the key of one; without a list it is free text that names act and number. */
export const lawCitations: Check = {
  name: 'law citations',
  find: (tree) => {
    const keys = sourceKeys(tree);
    const sources = [...sourcesOf(tree).values()].filter(({ path }) => /^(?:src|packages|db)\//.test(path));
    return sources.flatMap((source) =>
      source.comments.flatMap((comment) =>
        [...comment.text.matchAll(/@law\b([^@]*)/g)].flatMap((citation): Finding[] => {
          const text = plain(citation[1] ?? '');
          const message = problemOf(text, keys);
          if (message === undefined) return [];
          const line = lineAt(source.text, comment.start + citation.index);
          return [{ file: source.path, line, rule: 'A @law citation names a source.', message }];
        }),
      ),
    );
  },
};

/** The text of a citation on one line, without the marks of the comment. */
function plain(text: string): string {
  return text
    .replace(/\*\/\s*$/, '')
    .replace(/\n\s*\*?/g, ' ')
    .trim();
}

function problemOf(text: string, keys: ReadonlySet<string> | undefined): string | undefined {
  if (keys !== undefined) {
    const key = text.split(/[\s,;:]/)[0] ?? '';
    return keys.has(key) ? undefined : `«${key}» is not a key of ${sourceList}`;
  }
  if (text.length < leastCharacters) return `«${text}» is too short to be found`;
  return act.test(text) ? undefined : `«${text}» names no act and number`;
}

/** The keys of the list of sources: quoted or plain keys of its entries, or the values of `id`.
 *  Undefined while there is no list. */
function sourceKeys(tree: Tree): ReadonlySet<string> | undefined {
  const text = tree[sourceList];
  if (text === undefined) return undefined;
  const ids = text.matchAll(/\bid:\s*'([^']+)'/g);
  const entries = text.matchAll(/^ {2}(?:'([^']+)'|([\w$]+)):/gm);
  return new Set([...ids, ...entries].flatMap((match) => match[1] ?? match[2] ?? []));
}
