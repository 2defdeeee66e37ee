import { type PdfDict, PdfSyntax, type PdfValue, readValue, skipBlank } from './pdf-value.ts';

/** An object of a PDF: its value, and what follows it where it is a stream, packed as it was. */
export type PdfObject = { readonly value: PdfValue; readonly data?: Buffer };
/** The objects of a file by number, and the number of its catalogue. */
export type PdfObjects = { readonly objects: ReadonlyMap<number, PdfObject>; readonly root: number };

/** Reads the objects of a PDF in its plain form (`pdf-plain-form.ts`): the last table of places leads to each.
 *  @throws PdfSyntax where a place or a length leads to something else */
export function objectsOf(plain: Buffer): PdfObjects {
  const source = plain.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-100))?.[1] ?? Number.NaN);
  if (!source.startsWith('xref', start)) throw new PdfSyntax('no table of places');
  const { places, end } = placesOf(source, start + 'xref'.length);
  const trailer = readValue(source, end + 'trailer'.length).value;
  const root = trailer.kind === 'dict' ? trailer.entries.get('Root') : undefined;
  if (root?.kind !== 'ref') throw new PdfSyntax('no catalogue');
  const objects = new Map<number, PdfObject>();
  for (const [number, at] of places) objects.set(number, objectAt(plain, source, places, number, at));
  return { objects, root: root.number };
}

function placesOf(source: string, from: number): { places: ReadonlyMap<number, number>; end: number } {
  const places = new Map<number, number>();
  const part = /(\d{1,10}) (\d{1,10})\s+/y;
  const entry = /(\d{10}) \d{5} ([nf])\s+/y;
  let at = skipBlank(source, from);
  while (!source.startsWith('trailer', at)) {
    part.lastIndex = at;
    const head = part.exec(source);
    if (head === null) throw new PdfSyntax('a table of places that breaks off');
    entry.lastIndex = at + head[0].length;
    for (let n = 0; n < Number(head[2]); n += 1) {
      const found = entry.exec(source);
      if (found === null) throw new PdfSyntax('a table of places that breaks off');
      if (found[2] === 'n') places.set(Number(head[1]) + n, Number(found[1]));
    }
    at = entry.lastIndex;
  }
  return { places, end: at };
}

function objectAt(
  plain: Buffer,
  source: string,
  places: ReadonlyMap<number, number>,
  number: number,
  at: number,
): PdfObject {
  const { value, end } = valueAt(source, number, at);
  const after = skipBlank(source, end);
  if (value.kind !== 'dict' || !source.startsWith('stream', after)) return { value };
  const start = after + 'stream'.length + (source.startsWith('\r\n', after + 'stream'.length) ? 2 : 1);
  const length = lengthOf(source, places, value.entries);
  if (!/^\s*endstream/.test(source.slice(start + length, start + length + 20)))
    throw new PdfSyntax('a stream that does not end where it says');
  return { value, data: plain.subarray(start, start + length) };
}

function valueAt(source: string, number: number, at: number): { value: PdfValue; end: number } {
  const opening = /(\d{1,10})\s+\d{1,5}\s+obj/y;
  opening.lastIndex = at;
  const head = opening.exec(source);
  if (head === null || Number(head[1]) !== number) throw new PdfSyntax('an object that is not there');
  return readValue(source, opening.lastIndex);
}

function lengthOf(source: string, places: ReadonlyMap<number, number>, dict: PdfDict): number {
  let said = dict.get('Length');
  if (said?.kind === 'ref') said = valueAt(source, said.number, places.get(said.number) ?? -1).value;
  const length = said?.kind === 'word' && /^\d{1,9}$/.test(said.text) ? Number(said.text) : Number.NaN;
  if (Number.isNaN(length)) throw new PdfSyntax('a stream without length');
  return length;
}
