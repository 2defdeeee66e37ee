import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import type { FileProblem } from '../../src/platform/files/file-kinds.ts';
import { aJpeg, aPdf, aPng, type PdfObject, pdfOf, pdfPages } from '../../src/platform/files/fixtures.ts';

/** One hostile file, and why it is not taken. */
export type Hostile = { what: string; name: string; bytes: Buffer; code: FileProblem };

const text = (content: string) => Buffer.from(content, 'latin1');
const after = (file: Buffer, content: string) => Buffer.concat([file, text(content)]);
/** Bytes of a file with some of them replaced. */
const patched = (file: Buffer, at: number, bytes: readonly number[]) => {
  const copy = Buffer.from(file);
  copy.set(bytes, at);
  return copy;
};
const chunk = (type: string, body: Buffer) => {
  const named = Buffer.concat([text(type), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
/** A PNG with a header that says what one likes. */
const pngSaying = (
  width: number,
  height: number,
  depth: number,
  colour: number,
  interlace: number,
  data: Buffer,
) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  return Buffer.concat([
    aPng().subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
const zeros = (mib: number) => deflateSync(Buffer.alloc(mib * 1024 * 1024));
/** Zeros by the gibibyte, packed without ever holding them: one packed stretch again and again. */
const gibibytes = (count: number) => {
  const stretch = deflateRawSync(Buffer.alloc(2 ** 24), { finishFlush: constants.Z_FULL_FLUSH });
  const times = count * 64;
  // Adler-32 of n zeros is n modulo 65,521 above 1.
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE((((times * 2 ** 24) % 65_521) * 65_536 + 1) >>> 0);
  return Buffer.concat([
    Buffer.of(0x78, 0x9c),
    ...Array.from({ length: times }, () => stretch),
    Buffer.of(3, 0),
    sum,
  ]);
};
/** A JPEG whose frame says another size than it has. */
const jpegSaying = (width: number, height: number) => {
  const file = aJpeg();
  const frame = file.indexOf(Buffer.of(0xff, 0xc0));
  return patched(file, frame + 5, [height >> 8, height & 255, width >> 8, width & 255]);
};
/** An object of a PDF within an object stream, packed. */
const packed = (inner: string, dictionary = '/Filter /FlateDecode', pack = deflateSync): PdfObject => [
  `/Type /ObjStm /N 1 /First 5 ${dictionary}`,
  pack(text(`9 0  ${inner}`)),
];
const script = '/S /JavaScript /JS (app.alert\\(1\\))';
const pdfWith = (catalog: string, more: readonly PdfObject[] = []) => pdfOf(pdfPages(1, catalog, more));

const strangers: readonly [string, string, Buffer][] = [
  ['an SVG', 'disegno.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['an SVG called .png', 'disegno.png', text('<?xml version="1.0"?><svg onload="alert(1)"/>')],
  ['a page', 'pagina.html', text('<!doctype html><script>alert(1)</script>')],
  ['a page called .pdf', 'pagina.pdf', text('<html><body>%PDF-1.7</body></html>')],
  ['a PDF that begins a byte late', 'a.pdf', Buffer.concat([text('\n'), aPdf()])],
  ['a GIF', 'a.gif', text('GIF89a\x01\x00\x01\x00\x00\x00\x00;')],
  ['a GIF that is a script', 'a.gif', text('GIF89a/*\x00*/=1;alert(1)')],
  ['a TIFF', 'a.tiff', text('II*\x00\x08\x00\x00\x00')],
  ['a HEIC', 'a.heic', text('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00')],
  ['a WebP', 'a.webp', text('RIFF\x24\x00\x00\x00WEBPVP8 ')],
  ['a BMP', 'a.bmp', text('BM\x46\x00\x00\x00')],
  ['an archive', 'a.zip', text('PK\x03\x04\x14\x00')],
  ['an archive called .docx', 'a.docx', text('PK\x03\x04\x14\x00[Content_Types].xml')],
  ['an archive called .pdf', 'a.pdf', text('PK\x03\x04\x14\x00')],
  ['an old Office document', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a program', 'a.exe', text('MZ\x90\x00')],
  ['a program called .jpg', 'a.jpg', text('\x7fELF\x02\x01\x01')],
  ['a shell script', 'a.sh', text('#!/bin/sh\nrm -rf /\n')],
  ['a playlist called .avi', 'a.avi', text('#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n')],
  ['PostScript', 'a.ps', text('%!PS-Adobe-3.0\n')],
  ['a signed envelope', 'a.pdf.p7m', Buffer.from('30820122', 'hex')],
  ['the test string of virus scanners', 'eicar.com', text('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR')],
  ['plain text', 'a.txt', text('ciao')],
  ['zeros', 'a.pdf', Buffer.alloc(2_000)],
];

const pdfs: readonly [string, Buffer, FileProblem][] = [
  ['a PDF cut in half', aPdf(3).subarray(0, 400), 'file.damaged'],
  ['a PDF of its first line', text('%PDF-1.7\n'), 'file.damaged'],
  ['a PDF without pages', pdfOf(pdfPages(0)), 'file.damaged'],
  [
    'a PDF of noise',
    Buffer.concat([text('%PDF-1.7\n'), Buffer.alloc(999, 7), text('%%EOF')]),
    'file.damaged',
  ],
  ['a PDF of 201 pages', aPdf(201), 'file.too-many-pages'],
  [
    'a PDF whose page is its own parent',
    pdfOf([['/Type /Catalog /Pages 2 0 R'], ['/Type /Pages /Kids [2 0 R] /Count 1']]),
    'file.damaged',
  ],
  [
    'a locked PDF',
    pdfOf(pdfPages(1), '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (x) /U (x) >>'),
    'file.locked',
  ],
  [
    'a PDF locked by an escaped name',
    pdfOf(pdfPages(1), '/Encr#79pt << /Filter /Standard >>'),
    'file.locked',
  ],
  ['a script when it opens', pdfWith(`/OpenAction << ${script} >>`), 'file.active-content'],
  [
    'a script by an escaped name',
    pdfWith('/OpenAction << /S /J#61vaScript /J#53 (1) >>'),
    'file.active-content',
  ],
  [
    'a script of the document',
    pdfWith(`/Names << /JavaScript << /Names [(a) 4 0 R] >> >>`, [[script]]),
    'file.active-content',
  ],
  [
    'a script of a page',
    pdfOf([...pdfPages(1).slice(0, 2), [`/Type /Page /Parent 2 0 R /AA << /O << ${script} >> >>`]]),
    'file.active-content',
  ],
  [
    'a script kept in another object',
    pdfWith('/OpenAction 4 0 R', [['/S /Rendition /JS 5 0 R'], ['']]),
    'file.active-content',
  ],
  ['a script in an object stream', pdfWith('', [packed(`<< ${script} >>`)]), 'file.active-content'],
  [
    'a script in an object stream by escaped names',
    pdfWith('', [
      [`/Type /Obj#53tm /N 1 /Fir#73t 5 /Fi#6cter /Fl`, deflateSync(text(`9 0  << /S /Java#53cript >>`))],
    ]),
    'file.active-content',
  ],
  [
    'a script in an object stream that is not packed',
    pdfWith('', [packed(`<< ${script} >>`, '', (b) => b as never)]),
    'file.active-content',
  ],
  [
    'an object stream packed twice',
    pdfWith('', [packed('<< >>', '/Filter [/FlateDecode /FlateDecode]', (b) => deflateSync(deflateSync(b)))]),
    'file.active-content',
  ],
  [
    'an object stream packed in another way',
    pdfWith('', [packed('<< >>', '/Filter /LZWDecode')]),
    'file.active-content',
  ],
  [
    'an object stream behind a predictor',
    pdfWith('', [packed('<< >>', '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>')]),
    'file.active-content',
  ],
  [
    'an object stream that does not unpack',
    pdfWith('', [packed('<< >>', '/Filter /FlateDecode', (b) => b as never)]),
    'file.active-content',
  ],
  [
    'an object stream that unpacks to 200 MB',
    pdfWith('', [['/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', zeros(200)]]),
    'file.active-content',
  ],
  [
    'a script hidden within another stream',
    pdfWith('', [['', text(`9 0 obj << ${script} >> endobj`)]]),
    'file.active-content',
  ],
  ['a program to be started', pdfWith('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'file.active-content'],
  [
    'a form that sends itself',
    pdfWith('/OpenAction << /S /SubmitForm /F (http://x) >>'),
    'file.active-content',
  ],
  [
    'a form of the other kind',
    pdfWith('/AcroForm << /XFA 4 0 R >>', [['', text('<xdp/>')]]),
    'file.active-content',
  ],
  [
    'a file within',
    pdfWith('/Names << /EmbeddedFiles 4 0 R >>', [['/Type /EmbeddedFile', text('x')]]),
    'file.active-content',
  ],
  ['a film within', pdfWith('', [['/Type /Annot /Subtype /RichMedia']]), 'file.active-content'],
  ['an archive behind a PDF', after(aPdf(), 'PK\x03\x04 PK\x05\x06\0\0'), 'file.polyglot'],
  [
    'an archive whose end hides before the end of a PDF',
    pdfWith('', [['', text('PK\x05\x06')]]),
    'file.polyglot',
  ],
  ['a page behind a PDF', after(aPdf(), '<html><script>alert(1)</script>'), 'file.polyglot'],
  [
    'a page at the head of a PDF',
    Buffer.concat([text('%PDF-1.7\n%<script>alert(1)</script>\n'), aPdf().subarray(9)]),
    'file.polyglot',
  ],
  ['a text behind a PDF', after(aPdf(), 'ciao'), 'file.polyglot'],
];

const pngs: readonly [string, Buffer, FileProblem][] = [
  ['a PNG cut in half', aPng().subarray(0, 60), 'file.damaged'],
  ['a PNG with a changed byte', patched(aPng(), 45, [1, 2, 3]), 'file.damaged'],
  [
    'a PNG without a picture',
    Buffer.concat([aPng().subarray(0, 33), chunk('IEND', Buffer.alloc(0))]),
    'file.damaged',
  ],
  ['a PNG of no width', pngSaying(0, 9, 8, 2, 0, zeros(1)), 'file.damaged'],
  ['a PNG of colours that do not exist', pngSaying(9, 9, 8, 5, 0, zeros(1)), 'file.damaged'],
  ['a PNG that says 60,000 × 60,000', pngSaying(60_000, 60_000, 8, 6, 0, zeros(1)), 'file.too-many-pixels'],
  ['a PNG of 39 megapixels at 16 bits', pngSaying(6_000, 6_500, 16, 6, 0, zeros(1)), 'file.too-many-pixels'],
  ['a PNG that unpacks to 300 MB', pngSaying(9, 9, 8, 6, 0, zeros(300)), 'file.damaged'],
  ['an interlaced PNG that unpacks to 3 GB', pngSaying(9, 9, 8, 6, 1, gibibytes(3)), 'file.damaged'],
  ['a page behind a PNG', after(aPng(), '<svg onload=alert(1)>'), 'file.polyglot'],
  ['an archive behind a PNG', after(aPng(), 'PK\x03\x04PK\x05\x06'), 'file.polyglot'],
  [
    'a page in a remark of a PNG',
    Buffer.concat([
      aPng().subarray(0, 33),
      chunk('tEXt', text('a\0<script>alert(1)</script>')),
      aPng().subarray(33),
    ]),
    'file.polyglot',
  ],
];

const jpegs: readonly [string, Buffer, FileProblem][] = [
  ['a JPEG cut in half', aJpeg().subarray(0, 300), 'file.damaged'],
  ['a JPEG of three bytes', Buffer.of(0xff, 0xd8, 0xff), 'file.damaged'],
  ['a JPEG whose segment leads out of it', patched(aJpeg(), 4, [0xff, 0xff]), 'file.damaged'],
  [
    'a JPEG with coded data overwritten',
    patched(aJpeg(400, 400), 1_000, Array(400).fill(0x55)),
    'file.damaged',
  ],
  ['a JPEG of no height', jpegSaying(64, 0), 'file.damaged'],
  ['a JPEG that says 65,000 × 65,000', jpegSaying(65_000, 65_000), 'file.too-many-pixels'],
  ['a JPEG that says 16 megapixels and holds none', jpegSaying(4_000, 3_900), 'file.damaged'],
  ['a page behind a JPEG', after(aJpeg(), '<script>alert(1)</script>'), 'file.polyglot'],
  ['an archive behind a JPEG', after(aJpeg(), 'PK\x03\x04PK\x05\x06'), 'file.polyglot'],
  [
    'a page in a remark of a JPEG',
    aJpeg(64, 32, Buffer.concat([Buffer.of(0xff, 0xfe, 0, 30), text('<script>alert(1)</script>   ')])),
    'file.polyglot',
  ],
  ['a text behind a JPEG', after(aJpeg(), 'ciao'), 'file.polyglot'],
];

const called: readonly [string, string, Buffer, FileProblem][] = [
  ['an empty file', 'a.pdf', Buffer.alloc(0), 'file.empty'],
  [
    'a file of a byte too many',
    'a.pdf',
    Buffer.concat([aPdf(), Buffer.alloc(20 * 1024 * 1024)]),
    'file.too-large',
  ],
  ['a PNG called .pdf', 'certificato.pdf', aPng(), 'file.name-disagrees'],
  ['a PDF called .png', 'certificato.png', aPdf(), 'file.name-disagrees'],
  ['a PDF called .pdf.exe', 'certificato.pdf.exe', aPdf(), 'file.name-disagrees'],
  ['a JPEG called .svg', 'foto.svg', aJpeg(), 'file.name-disagrees'],
];

/** Every hostile file. */
export const hostileFiles: readonly Hostile[] = [
  ...strangers.map(([what, name, bytes]) => ({ what, name, bytes, code: 'file.not-accepted' as const })),
  ...pdfs.map(([what, bytes, code]) => ({ what, name: 'a.pdf', bytes, code })),
  ...pngs.map(([what, bytes, code]) => ({ what, name: 'a.png', bytes, code })),
  ...jpegs.map(([what, bytes, code]) => ({ what, name: 'a.jpg', bytes, code })),
  ...called.map(([what, name, bytes, code]) => ({ what, name, bytes, code })),
];
