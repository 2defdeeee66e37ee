/** A value of a PDF. `word`: a number, a name, a text, true, false or null, as it is written, a character each byte. */
export type PdfValue =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'ref'; readonly number: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dict'; readonly entries: PdfDict };
/** The entries of a dictionary, by name without its stroke. */
export type PdfDict = ReadonlyMap<string, PdfValue>;

/** What is written is no PDF, or nests deeper than programs write. */
export class PdfSyntax extends Error {}

/** Deeper than any program nests values within one object. */
const DEEPEST = 100;

const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const word = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+|<[0-9A-Fa-f\0\t\n\f\r ]*>/y;

/** Reads the value that begins at a place, or after white space there.
 *  @param source one character each byte (latin1)
 *  @returns the value and the place behind it
 *  @throws PdfSyntax */
export function readValue(source: string, from: number, depth = 0): { value: PdfValue; end: number } {
  if (depth > DEEPEST) throw new PdfSyntax('too deep');
  const at = skipBlank(source, from);
  if (source.startsWith('<<', at)) return readDict(source, at + 2, depth);
  if (source[at] === '[') {
    const items: PdfValue[] = [];
    let next = skipBlank(source, at + 1);
    while (source[next] !== ']') {
      const { value, end } = readValue(source, next, depth + 1);
      items.push(value);
      next = skipBlank(source, end);
    }
    return { value: { kind: 'array', items }, end: next + 1 };
  }
  if (source[at] === '(') {
    const end = endOfText(source, at);
    return { value: { kind: 'word', text: source.slice(at, end) }, end };
  }
  const ref = matchAt(reference, source, at);
  if (ref) return { value: { kind: 'ref', number: Number(ref[1]) }, end: at + ref[0].length };
  const [text] = matchAt(word, source, at) ?? [];
  if (text === undefined) throw new PdfSyntax('no value');
  return { value: { kind: 'word', text }, end: at + text.length };
}

/** The place of the next thing that says something: behind white space and comments. */
export function skipBlank(source: string, at: number): number {
  return at + (matchAt(blank, source, at)?.[0].length ?? 0);
}

function readDict(source: string, from: number, depth: number): { value: PdfValue; end: number } {
  const entries = new Map<string, PdfValue>();
  let at = skipBlank(source, from);
  while (!source.startsWith('>>', at)) {
    const [name] = matchAt(word, source, at) ?? [];
    if (name === undefined || !name.startsWith('/')) throw new PdfSyntax('no name');
    const { value, end } = readValue(source, at + name.length, depth + 1);
    entries.set(name.slice(1), value);
    at = skipBlank(source, end);
  }
  return { value: { kind: 'dict', entries }, end: at + 2 };
}

/** The place behind a text in brackets, which may hold brackets of its own. */
function endOfText(source: string, from: number): number {
  let open = 0;
  for (let at = from; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '(') open += 1;
    else if (letter === ')') open -= 1;
    if (open === 0) return at + 1;
  }
  throw new PdfSyntax('a text without end');
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
