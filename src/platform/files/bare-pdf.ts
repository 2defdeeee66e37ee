import { bareJpeg } from './bare-jpeg.ts';
import type { BareProblem } from './file-kinds.ts';
import { forbiddenIn } from './pdf-forbidden.ts';
import { objectsOf, type PdfObject } from './pdf-objects.ts';
import type { PdfDict, PdfValue } from './pdf-value.ts';
import { writePdf } from './write-pdf.ts';

/** What a catalogue may say: pages, their order, names, structure, language, colours. What programs keep there for
 *  themselves is not among it. */
const ofCatalogue = new Set([
  ...['Type', 'Version', 'Pages', 'PageLabels', 'PageLayout', 'PageMode', 'Names', 'Dests', 'Outlines'],
  ...['OpenAction', 'ViewerPreferences', 'AcroForm', 'StructTreeRoot', 'MarkInfo', 'Lang', 'OutputIntents'],
  ...['OCProperties', 'Extensions'],
]);
/** Beside pages and pictures, wherever they stand: who worked on them with which program, and what they looked like before. */
const besides = new Set(['Metadata', 'PieceInfo', 'LastModified', 'Thumb']);

/** Makes a PDF anew of what its pages show, and of nothing else: no author, program, folder, earlier state or note of a
 *  program is left, nor what a camera wrote into a photograph. Structure for those who listen to it, language,
 *  bookmarks, links and fields stay. Its title is the one given.
 *  @param plain as `plainFormOf` gives it
 *  @returns the file, or why it is not made
 *  @throws PdfSyntax where the plain form cannot be read */
export function barePdf(
  plain: Buffer,
  title: string,
): { ok: true; pdf: Buffer } | { ok: false; code: BareProblem } {
  const { objects, root } = objectsOf(plain);
  const numbers = new Map<number, number>();
  const order: number[] = [];
  const numberOf = (old: number): PdfValue => {
    if (!objects.has(old)) return { kind: 'word', text: 'null' };
    let number = numbers.get(old);
    if (number === undefined) {
      order.push(old);
      number = order.length;
      numbers.set(old, number);
    }
    return { kind: 'ref', number };
  };
  const resolve = (value: PdfValue | undefined) =>
    value?.kind === 'ref' ? objects.get(value.number)?.value : value;
  let problem: BareProblem | undefined;
  const without = (dict: PdfDict, catalogue: boolean): PdfDict => {
    problem ??= forbiddenIn(dict, resolve);
    const kept = [...dict].filter(([name]) => (catalogue ? ofCatalogue.has(name) : !besides.has(name)));
    return new Map(kept.map(([name, value]) => [name, bare(value, false)]));
  };
  const bare = (value: PdfValue, catalogue: boolean): PdfValue => {
    switch (value.kind) {
      case 'word':
        return value;
      case 'ref':
        return numberOf(value.number);
      case 'array':
        return { kind: 'array', items: value.items.map((item) => bare(item, false)) };
      case 'dict':
        return { kind: 'dict', entries: without(value.entries, catalogue) };
      default:
        return value satisfies never;
    }
  };
  const written: PdfObject[] = [];
  numberOf(root);
  // The list grows while it is walked: what a kept object leads to is kept.
  for (const old of order) {
    const object = objects.get(old);
    if (object === undefined) continue;
    written.push(bareObject(bare(object.value, old === root), object.data, resolve));
    if (problem !== undefined) return { ok: false, code: problem };
  }
  const hex = Buffer.from(`\uFEFF${title}`, 'utf16le').swap16().toString('hex');
  written.push({
    value: { kind: 'dict', entries: new Map([['Title', { kind: 'word', text: `<${hex}>` }]]) },
  });
  return { ok: true, pdf: writePdf(written, written.length) };
}

/** An object with its data; a photograph without what the camera wrote. */
function bareObject(
  value: PdfValue,
  data: Buffer | undefined,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): PdfObject {
  if (data === undefined || value.kind !== 'dict') return { value };
  const filter = resolve(value.entries.get('Filter'));
  const only = filter?.kind === 'array' && filter.items.length === 1 ? resolve(filter.items[0]) : filter;
  const photograph = only?.kind === 'word' && only.text === '/DCTDecode';
  const kept = photograph ? bareJpeg(data) : data;
  const entries = new Map(value.entries).set('Length', { kind: 'word', text: String(kept.length) });
  return { value: { kind: 'dict', entries }, data: kept };
}
