import type { WishKind } from '../types.ts';
import { wishPatterns } from './wish-patterns.ts';

/** A wish that was found: in which field, of what kind, and the words of it as they were typed. */
export type RefusedWish = { field: string; wish: WishKind; clause: string };

/** Clauses of a text, as typed and as the patterns read them. */
function clauses(text: string): { typed: string; read: string }[] {
  return text
    .split(/[\n.;:!?()]+|,|\s[-–—]\s/)
    .map((typed) => ({ typed: typed.trim(), read: plainWords(typed) }))
    .filter(({ read }) => read !== '');
}

const decades: Readonly<Record<string, string>> = {
  venti: '20',
  trenta: '30',
  quaranta: '40',
  cinquanta: '50',
  sessanta: '60',
};

/** Lower case, no accents, apostrophes and signs as blanks; «18-29» becomes «18 a 29», «trenta» 30. */
function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\d)\s*[-–—/]\s*(\d)/g, '$1 a $2')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:venti|trenta|quaranta|cinquanta|sessanta)\b/g, (word) => decades[word] ?? word)
    .trim();
}

/** The first wish in a text that is no demand of the task: about sex, age, origin, belief, disability, family or looks.
 *  The list of patterns is a net with holes: what it lets through has no column and enters no score all the same.
 *  @returns undefined where there is none
 *  @law D.Lgs 216/2003; L. 300/1970, art. 15; D.Lgs 198/2006 */
export function wishIn(text: string): { wish: WishKind; clause: string } | undefined {
  for (const { typed, read } of clauses(text))
    for (const [wish, pattern] of wishPatterns) if (pattern.test(read)) return { wish, clause: typed };
  return undefined;
}

/** The wishes in the free texts of a form, one a field, in the order of the fields.
 *  @param texts by the name of the field; null where nothing is written */
export function refusedWishes(texts: Readonly<Record<string, string | null>>): RefusedWish[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const found = text === null ? undefined : wishIn(text);
    return found === undefined ? [] : [{ field, ...found }];
  });
}
