import { withoutAccents } from '../../../values/latin-letters.ts';

/** What of a company is compared with another. */
export type ComparedCompany = { name: string; partitaIva: string | null };

/** Forms of business: they tell two companies apart only where nothing else does. */
const forms =
  /\b(?:s\s?r\s?l\s?s?|s\s?p\s?a|s\s?n\s?c|s\s?a\s?s|s\s?a\s?p\s?a|s\s?s|onlus|aps|odv|soc(?:ieta)?|coop(?:erativa)?|sociale|a\s?r\s?l|ditta|impresa|azienda|agricola|di|e|dei|del|della|f\s?lli|fratelli)\b/g;

/** Share of three-letter pieces from which two words, or two names, are near: «Vivai» and «Vivaio» are, «Neri» and
 *  «Verdi» are not. */
const NEAR = 0.5;

/** A name as it is compared: small letters without accents, points and forms of business. */
export function comparedName(name: string): string {
  const plain = withoutAccents(name)
    .toLowerCase()
    .replaceAll(/[.'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ');
  const bare = plain.replaceAll(forms, ' ').replaceAll(/\s+/g, ' ').trim();
  return bare === '' ? plain.trim() : bare;
}

/** How two companies are alike: the same partita IVA, the same name or one near it; null where they are not. Two
 *  different partite IVA do not tell the names apart: a firm that was sold keeps its sign. */
export function companyLikeness(
  a: ComparedCompany,
  b: ComparedCompany,
): 'same-partita-iva' | 'same-name' | 'near-name' | null {
  if (a.partitaIva !== null && a.partitaIva === b.partitaIva) return 'same-partita-iva';
  const [left, right] = [comparedName(a.name), comparedName(b.name)];
  if (left === '' || right === '') return null;
  if (left === right) return 'same-name';
  return isNear(left, right) ? 'near-name' : null;
}

/** Every word of the shorter name has one near it in the longer, and the whole is near: one long word that many firms
 *  have («officina») does not make two of them alike. */
function isNear(left: string, right: string): boolean {
  const [a, b] = [left.split(' '), right.split(' ')];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const paired = few.every((word) => many.some((other) => sharedPieces(word, other) >= NEAR));
  return paired && sharedPieces(left, right) >= NEAR;
}

/** Dice's coefficient over pieces of three letters, 0 to 1; each end of a word counts as a letter. */
function sharedPieces(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const shared = [...left].filter((piece) => right.has(piece)).length;
  return (2 * shared) / (left.size + right.size);
}

function piecesOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}
