import { deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** One object of a PDF: its dictionary without the brackets, and its stream if it has one. */
export type PdfObject = readonly [dictionary: string, stream?: Buffer];

/** A PDF of these objects, numbered from 1; the first is its catalogue.
 *  @param trailer what else the trailer says */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const [index, [dictionary, stream]] of objects.entries()) {
    offsets.push(length());
    const body = stream
      ? [
          Buffer.from(`<< ${dictionary} /Length ${stream.length} >>\nstream\n`),
          stream,
          Buffer.from('\nendstream'),
        ]
      : [Buffer.from(`<< ${dictionary} >>`)];
    pieces.push(Buffer.from(`${index + 1} 0 obj `), ...body, Buffer.from('\nendobj\n'));
  }
  const start = length();
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A PDF of these objects as newer programs write it: what is no stream is packed into one object stream, and the table of
 *  places is a stream too.
 *  @param trailer what else the trailer says */
export function packedPdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const rows: Buffer[] = [Buffer.of(0, 0, 0, 0, 0, 0)];
  const stream = objects.length + 1;
  const plain = objects.flatMap(([dictionary, data], at) => (data ? [] : [{ number: at + 1, dictionary }]));
  const bodies = plain.map(({ dictionary }) => `<< ${dictionary} >>\n`);
  const heads = plain.map(
    ({ number }, at) => `${number} ${bodies.slice(0, at).reduce((sum, body) => sum + body.length, 0)}`,
  );
  for (const [at, { number }] of plain.entries()) rows[number] = rowOf(2, stream, at);
  const first = `${heads.join(' ')} `;
  const packed = deflateSync(Buffer.from(first + bodies.join(''), 'latin1'));
  const put = (number: number, dictionary: string, data: Buffer) => {
    rows[number] = rowOf(1, Buffer.concat(pieces).length, 0);
    const head = `${number} 0 obj << ${dictionary} /Length ${data.length} >>\nstream\n`;
    pieces.push(Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n'));
  };
  for (const [at, [dictionary, data]] of objects.entries()) if (data) put(at + 1, dictionary, data);
  const head = `/Type /ObjStm /N ${plain.length} /First ${first.length} /Filter /FlateDecode`;
  put(stream, head, packed);
  const start = Buffer.concat(pieces).length;
  rows[stream + 1] = rowOf(1, start, 0);
  const size = `/Size ${stream + 2} /W [1 4 1] /Root 1 0 R ${trailer}`;
  put(stream + 1, `/Type /XRef ${size}`, Buffer.concat(rows));
  return Buffer.concat([...pieces, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

function rowOf(type: number, place: number, index: number): Buffer {
  return Buffer.of(type, place >>> 24, (place >>> 16) & 255, (place >>> 8) & 255, place & 255, index);
}

/** The objects of a PDF of empty A4 pages; `catalog` is what else the catalogue says, `more` follows from number 3 + pages. */
export function pdfPages(pages: number, catalog = '', more: readonly PdfObject[] = []): PdfObject[] {
  const kids = Array.from({ length: pages }, (_, page) => `${page + 3} 0 R`).join(' ');
  return [
    [`/Type /Catalog /Pages 2 0 R ${catalog}`],
    [`/Type /Pages /Kids [${kids}] /Count ${pages}`],
    ...Array.from({ length: pages }, (): PdfObject => ['/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]']),
    ...more,
  ];
}

/** A harmless PDF. */
export const aPdf = (pages = 1) => pdfOf(pdfPages(pages));

/** A PNG of one colour. */
export function aPng(
  width = 40,
  height = 30,
  colour: readonly [number, number, number] = [0, 102, 204],
): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([...colour, 255], at);
  return PNG.sync.write(png);
}

/** A photograph: red on its left half, green on its right. `segment` is put before the picture, as a camera would. */
export function aJpeg(width = 64, height = 32, segment: Buffer = Buffer.alloc(0)): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    data.set(at % width < width / 2 ? [220, 0, 0] : [0, 160, 0], at * 4);
  const plain = encode({ width, height, data }, 90).data;
  return Buffer.concat([plain.subarray(0, 2), segment, plain.subarray(2)]);
}

/** The segment by which a camera says how it was held, and where (a place in Bagno a Ripoli, as text). */
export function anExifSegment(orientation: number): Buffer {
  const tiff = Buffer.concat([
    Buffer.from('MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'),
    Buffer.of(0, orientation, 0, 0, 0, 0, 0, 0),
    Buffer.from('GPS 43.7549,11.3221'),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([Buffer.of(0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255), body]);
}
