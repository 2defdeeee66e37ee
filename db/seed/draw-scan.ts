import type { JudgedFile } from '../../src/platform/http/uploaded-file.ts';
import type { Evidence } from '../../src/stages/eligibility/types.ts';
import { type CalendarDay, formatDay } from '../../src/values/calendar-day.ts';

const A5 = '0 0 420 595';

/** A page that says of itself that it is invented: one PDF page with a few lines, of no office's shape. Made here, so
 *  there is nothing to judge in it. The standard fonts of PDF need no font file; their letters are those of Latin 1. */
export function drawScan({
  kind,
  issuer,
  number,
  issuedOn,
}: Pick<Evidence, 'kind' | 'issuer' | 'number' | 'issuedOn'>): JudgedFile {
  const lines = [
    'DOCUMENTO DI PROVA',
    'Inventato per la dimostrazione: non vale niente.',
    '',
    `Ente: ${issuer}`,
    `Numero: ${number ?? 'senza numero'}`,
    `Data: ${formatDay(issuedOn, 'it')}`,
    '',
    'Qui starebbe il testo. Non ne serve uno finto.',
  ];
  return {
    name: `prova-${kind}.pdf`,
    bytes: pageOf(lines),
    kind: 'pdf',
    mediaType: 'application/pdf',
    pages: 1,
  };
}

/** The scan of a signed paper, which bears no signature: it says what it stands for. */
export function drawSignedPaper(number: number, signedOn: CalendarDay): JudgedFile {
  const lines = [
    'FOGLIO FIRMATO, DI PROVA',
    'Inventato per la dimostrazione: nessuno ha firmato.',
    '',
    `Persona n. ${number}`,
    `Data: ${formatDay(signedOn, 'it')}`,
    '',
    'Qui starebbero le firme.',
  ];
  const file = { name: 'firma.pdf', kind: 'pdf', mediaType: 'application/pdf', pages: 1 } as const;
  return { ...file, bytes: pageOf(lines) };
}

function pageOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  const drawing = `q 0.6 w 24 24 372 547 re S Q\nBT /F1 12 Tf 20 TL 48 530 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${A5}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${Buffer.byteLength(drawing, 'latin1')} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const escaped = (text: string) => text.replaceAll('’', "'").replace(/[\\()]/g, '\\$&');
