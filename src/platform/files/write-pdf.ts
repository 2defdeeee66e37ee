import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PdfObject } from './pdf-objects.ts';
import type { PdfDict, PdfValue } from './pdf-value.ts';

/** Objects packed together. */
const PACKED = 100;

/** Writes a PDF of these objects, numbered from 1; the first is its catalogue. What is no stream is packed, so that a
 *  document with its structure does not grow. Its identifier is made of its content.
 *  @param info number of the object with its title */
export function writePdf(objects: readonly PdfObject[], info: number): Buffer {
  const pieces = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = pieces[0]?.length ?? 0;
  const rows: (readonly [type: number, place: number, index: number])[] = [[0, 0, 65_535]];
  const put = (number: number, dict: string, data: Buffer) => {
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n${dict}\nstream\n`, 'latin1'),
      ...[data, Buffer.from('\nendstream\nendobj\n')],
    ]);
    rows[number] = [1, length, 0];
    length += object.length;
    pieces.push(object);
  };
  const plain: (readonly [number: number, text: string])[] = [];
  for (const [index, { value, data }] of objects.entries())
    if (data === undefined) plain.push([index + 1, textOf(value)]);
    else put(index + 1, textOf(value), data);
  let next = objects.length + 1;
  for (let from = 0; from < plain.length; from += PACKED, next += 1) {
    const some = plain.slice(from, from + PACKED);
    const heads: string[] = [];
    let at = 0;
    for (const [index, [number, text]] of some.entries()) {
      heads.push(`${number} ${at}`);
      at += text.length + 1;
      rows[number] = [2, next, index];
    }
    const head = `${heads.join(' ')}\n`;
    const data = deflateSync(Buffer.from(`${head}${some.map(([, text]) => text).join('\n')}\n`, 'latin1'));
    const dict = `<</Type/ObjStm/N ${some.length}/First ${head.length}/Filter/FlateDecode/Length ${data.length}>>`;
    put(next, dict, data);
  }
  const start = length;
  rows[next] = [1, start, 0];
  const id = createHash('sha256').update(Buffer.concat(pieces)).digest('hex').slice(0, 32);
  const table = deflateSync(Buffer.concat(rows.map(rowOf)));
  const trailer = `/Root 1 0 R/Info ${info} 0 R/ID[<${id}><${id}>]`;
  put(
    next,
    `<</Type/XRef/W[1 4 2]/Size ${next + 1}${trailer}/Filter/FlateDecode/Length ${table.length}>>`,
    table,
  );
  return Buffer.concat([...pieces, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

function rowOf([type, place, index]: readonly [number, number, number]): Buffer {
  const row = Buffer.alloc(7);
  row.writeUInt8(type, 0);
  row.writeUInt32BE(place, 1);
  row.writeUInt16BE(index, 5);
  return row;
}

function textOf(value: PdfValue): string {
  switch (value.kind) {
    case 'word':
      return value.text;
    case 'ref':
      return `${value.number} 0 R`;
    case 'array':
      return `[${value.items.map(textOf).join(' ')}]`;
    case 'dict':
      return `<<${entriesOf(value.entries)}>>`;
    default:
      return value satisfies never;
  }
}

const entriesOf = (dict: PdfDict) => [...dict].map(([name, value]) => `/${name} ${textOf(value)}`).join('');
