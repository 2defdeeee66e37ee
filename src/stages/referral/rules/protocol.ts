/** What is looked for: the number as a body may have written it, and the year of registration where it was typed. */
export type SoughtProtocol = { numbers: readonly string[]; year: number | null };

/** Digits that the number of a public body's protocol has at least. @law D.P.R. 445/2000, art. 57 */
const DIGITS = 7;

/** Reads what somebody types to find a document: "1234", "prot. 1234/2026", "Prot. n. 0001234 del 2026", "2026/1234".
 *  A number of digits is looked for with and without the zeros before it.
 *  @returns undefined where no number can be told
 *  @law D.P.R. 445/2000, artt. 53, 57 (number of the protocol) */
export function soughtProtocol(typed: string): SoughtProtocol | undefined {
  const text = typed
    .trim()
    .replace(/^prot(?:ocollo)?[.:\s]*/i, '')
    .replace(/^n[.°:\s]+/i, '')
    .replace(/\s+del\s+(\d{4})$/i, '/$1')
    .trim();
  if (!/^[0-9A-Za-z][0-9A-Za-z ./_-]{0,39}$/.test(text)) return undefined;
  const whole = spellings(text);
  const { number, year } =
    /^(?<number>.+)\/(?<year>(?:19|20)\d{2})$/.exec(text)?.groups ??
    /^(?<year>(?:19|20)\d{2})\/(?<number>.+)$/.exec(text)?.groups ??
    {};
  if (number === undefined || year === undefined) return { numbers: whole, year: null };
  return { numbers: [...whole, ...spellings(number)], year: Number(year) };
}

function spellings(number: string): string[] {
  const bare = number.replace(/^0+(?=\d)/, '');
  const padded = /^\d+$/.test(bare) ? [bare.padStart(DIGITS, '0')] : [];
  return [...new Set([number, number.toUpperCase(), number.toLowerCase(), bare, ...padded])];
}
