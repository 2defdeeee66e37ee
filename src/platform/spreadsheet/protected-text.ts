/** What a spreadsheet, or the person looking at it, does not see before the first sign: blanks, controls, zero-width
 *  and other ignorable characters, the blank of Braille, and the quotation mark that a reader with another separator
 *  takes away. */
const UNSEEN = '[\\s\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800"]*';

/** The signs with which a formula begins, with their full-width, small, raised and lowered forms and the minus sign
 *  of typography. */
const SIGN =
  '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b\\u207a-\\u207c\\u208a-\\u208c\\u2212]';

// The sign first, then what stands before it: the other way round a long run of blanks is read once for each blank.
const beforeSign = new RegExp(`(?=${SIGN})(?<=(?:^|[,;\\n])${UNSEEN}'*)`, 'gu');
const guarded = new RegExp(`'(?=${SIGN})(?<=(?:^|[,;\\n])${UNSEEN}'*)`, 'gu');

/** Longest text of a cell, in UTF-16 units; Excel's bound is 32,767. */
const LONGEST = 32_000;

/** A text that no spreadsheet takes for a formula, neither in its cell nor when the file is opened with another
 *  separator: an apostrophe stands before each sign that could begin one, at the start of the text, of a line, and
 *  after a comma or semicolon. README.md says why an apostrophe. Line ends become `\n`, tabs become blanks, other
 *  control characters and what XML cannot hold go away; beyond 32,000 characters the text is cut and ends with «…». */
export function protectText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, '');
  const safe = clean.replace(beforeSign, "'");
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1).toWellFormed()}…`;
}

/** What `protectText` was given, but for what it cleaned. Also takes away the apostrophe that other programs put
 *  before a sign for the same reason. */
export function unprotectText(text: string): string {
  return text.replace(guarded, '');
}
