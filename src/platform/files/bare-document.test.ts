import { expect, it, test } from 'vitest';
import { bareDocument } from './bare-document.ts';
import { bareJpeg } from './bare-jpeg.ts';
import { drawPreview } from './draw-preview.ts';
import { aJpeg, anExifSegment, type PdfObject, packedPdfOf, pdfOf, pdfPages } from './fixtures.ts';
import { inspectFile } from './inspect-file.ts';
import { plainFormOf } from './pdf-plain-form.ts';

const spelled = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex');
const photograph = aJpeg(64, 32, anExifSegment(1));
/** Two pages with a photograph, a structure and a language; and what programs write beside: author, title, folder, XMP, a
 *  page as it was before. */
const told: readonly PdfObject[] = [
  [
    '/Type /Catalog /Pages 2 0 R /Lang (it-IT) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R /Metadata 5 0 R /Rossi << /Cartella (U:\\\\Minori) >>',
  ],
  ['/Type /Pages /Kids [3 0 R 4 0 R] /Count 2'],
  [
    '/Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 6 0 R /Resources << /XObject << /I 7 0 R >> >> /PieceInfo << /Word << /Private (Bianca) >> >>',
  ],
  ['/Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /LastModified (D:20200101)'],
  ['/Type /Metadata /Subtype /XML', Buffer.from('<dc:creator>Assistente Rossi</dc:creator>')],
  ['', Buffer.from('q 100 0 0 50 0 0 cm /I Do Q')],
  [
    '/Type /XObject /Subtype /Image /Width 64 /Height 32 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Metadata 5 0 R',
    photograph,
  ],
  [`/Author (Maria Rossi) /Title <${spelled('Relazione su Bianca')}> /Producer (Word) /Keywords (caso)`],
  ['/Type /StructTreeRoot /K << /S /Figure /Alt (Una pagnotta) >>'],
  ['', Buffer.from('BT (La diagnosi di prima) Tj ET')],
];
const bare = async (pdf: Buffer) => bareDocument({ bytes: pdf, pages: 2 }, 'L’avviso');
/** Everything that is in a file, also what is packed: each of its objects open, as latin1. */
const openly = async (pdf: Buffer) => (await plainFormOf(pdf))?.toString('latin1') ?? '';

test.each([
  ['lies open', pdfOf(told, '/Info 8 0 R')],
  ['is packed', packedPdfOf(told, '/Info 8 0 R')],
])('what a PDF tells of who wrote it does not go with it, where it %s', async (_, pdf) => {
  const before = await openly(pdf);
  for (const word of ['Maria Rossi', 'Minori', 'Bianca', 'GPS', 'Assistente']) expect(before).toContain(word);
  expect(await inspectFile({ name: 'a.pdf', bytes: pdf })).toMatchObject({ ok: true, pages: 2 });
  const made = await bare(pdf);
  if (!made.ok) throw new Error(made.code);
  const after = (await openly(made.pdf)) + made.pdf.toString('latin1');
  expect(after).not.toMatch(/Rossi|Minori|Bianca|Word|caso|GPS|Exif|diagnosi|D:2|Metadata|PieceInfo/);
  expect(after).not.toContain(spelled('Bianca').slice(4).toUpperCase());
  for (const word of ['it-IT', 'Una pagnotta', '/Marked true']) expect(after).toContain(word);
  expect(after.toLowerCase()).toContain(spelled('L’avviso'));
  expect(await inspectFile({ name: 'a.pdf', bytes: made.pdf })).toMatchObject({ ok: true, pages: 2 });
  for (const page of [1, 2])
    expect(await drawPreview(made.pdf, 'pdf', page)).toEqual(await drawPreview(pdf, 'pdf', page));
});

it('a page that was changed later is there as it is now, and not as it was', async () => {
  const first = pdfOf(pdfPages(2, '', [['', Buffer.from('BT (Bianca) Tj ET')]]));
  const at = first.length;
  const later = Buffer.from('5 0 obj << /Length 2 >>\nstream\nq \nendstream\nendobj\n');
  const table = `xref\n5 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer << /Size 6 /Root 1 0 R /Prev ${first.lastIndexOf('xref\n0')} >>\nstartxref\n${at + later.length}\n%%EOF\n`;
  const pdf = Buffer.concat([first, later, Buffer.from(table)]);
  expect(pdf.includes('Bianca')).toBe(true);
  const made = await bare(pdf);
  expect(made.ok && `${made.pdf.toString('latin1')}${await openly(made.pdf)}`).not.toContain('Bianca');
});

const marked = (mark: string): PdfObject[] => {
  const [catalog, pages, , page] = pdfPages(2);
  if (!(catalog && pages && page)) throw new Error('no pages');
  return [
    ...[catalog, pages, [`${page[0]} /Annots [5 0 R]`] as PdfObject, page],
    ...[[`/Type /Annot /Rect [0 0 9 9] ${mark}`] as PdfObject],
  ];
};
test.each([
  ['pdf.comments', '/Subtype /Text /T (Maria Rossi) /Contents (chiedere alla madre)'],
  ['pdf.comments', '/Subtype 6 0 R /T (Maria Rossi)'],
  ['pdf.signed', '/Subtype /Widget /FT /Sig /V << /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>'],
  ['pdf.local-link', '/Subtype /Link /A << /S /URI /URI (file:///C:/Users/rossi/caso.doc) >>'],
  [
    'pdf.local-link',
    `/Subtype /Link /A << /S /URI /URI <${Buffer.from('\\\\srv\\minori').toString('hex')}> >>`,
  ],
  ['pdf.local-link', '/Subtype /Link /A << /S /GoToR /F (relazione.pdf) /D [0 /Fit] >>'],
])('a PDF is not made bare, and says why: %s, %s', async (code, mark) => {
  for (const pdf of [pdfOf(marked(mark)), packedPdfOf(marked(mark))])
    expect(await bare(pdf)).toEqual({ ok: false, code });
});

it('links to other sites and fields to fill in stay', async () => {
  const made = await bare(pdfOf(marked('/Subtype /Link /A << /S /URI /URI (https://comune.example) >>')));
  expect(made.ok && (await openly(made.pdf))).toContain('https://comune.example');
});

it('a PDF that cannot be written anew is told so, however it is broken', async () => {
  const pdf = pdfOf(told, '/Info 8 0 R');
  for (const bytes of [Buffer.from('%PDF-1.7\nciao\n%%EOF'), pdf.subarray(0, 400), aJpeg()])
    expect(await bare(bytes)).toEqual({ ok: false, code: 'pdf.not-written' });
  expect(await bareDocument({ bytes: pdf, pages: 3 }, 'x y z')).toEqual({
    ok: false,
    code: 'pdf.not-written',
  });
});

it('a photograph keeps its picture and loses what the camera wrote beside it', () => {
  const comment = Buffer.concat([Buffer.of(0xff, 0xfe, 0, 7), Buffer.from('Rossi')]);
  const thumbnail = Buffer.concat([Buffer.of(0xff, 0xe0, 0, 7), Buffer.from('JFXX\0')]);
  const second = Buffer.concat([Buffer.of(0xff, 0xe2, 0, 6), Buffer.from('MPF\0')]);
  const bytes = aJpeg(8, 8, Buffer.concat([anExifSegment(6), comment, thumbnail, second]));
  expect(bareJpeg(Buffer.concat([bytes, aJpeg(8, 8)]))).toEqual(aJpeg(8, 8));
  const profile = Buffer.concat([Buffer.of(0xff, 0xe2, 0, 14), Buffer.from('ICC_PROFILE\0')]);
  expect(bareJpeg(aJpeg(8, 8, profile))).toEqual(aJpeg(8, 8, profile));
  for (const broken of [
    bytes.subarray(0, 10),
    Buffer.of(0xff, 0xd8, 0xff, 0xe1, 0, 0, 1),
    Buffer.from('ciao'),
  ])
    expect(bareJpeg(broken)).toEqual(broken);
});
