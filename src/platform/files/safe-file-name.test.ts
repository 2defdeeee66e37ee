import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';
import { endingDisagrees, FILE_NAME_LENGTH, safeFileName } from './safe-file-name.ts';

test.each([
  ['certificato.pdf', 'certificato.pdf'],
  ['C:\\Users\\irene\\Scansioni\\verbale 68.PDF', 'verbale 68.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['..', 'documento.pdf'],
  ['', 'documento.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['CON', 'documento.pdf'],
  ['nul.tar.pdf', 'documento.pdf'],
  ['"><img src=x onerror=alert(1)>.pdf', 'img src x onerror alert(1).pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x 1.pdf'],
  ['fattura\u202Efdp.exe', 'fattura fdp.exe.pdf'],
  ['ze\u200Bro\u200Dwi\uFEFFdth.pdf', 'ze ro wi dth.pdf'],
  ['nul\u0000l.pdf', 'nul l.pdf'],
  ['شهادة.pdf', 'شهادة.pdf'],
  ['Perché no – l’età.pdf', 'Perché no – l’età.pdf'],
  ['a\uD800b.pdf', 'a\uFFFDb.pdf'],
  ['a.pdf/', 'documento.pdf'],
  ['relazione del 3.12.2024', 'relazione del 3.12.2024.pdf'],
])('%j is kept and sent as %j', (typed, shown) => {
  expect(safeFileName(typed, 'pdf')).toBe(shown);
});

test('one of several endings of a kind stays, and any other is followed by the right one', () => {
  expect(safeFileName('foto.JPEG', 'jpeg')).toBe('foto.jpeg');
  expect(safeFileName('foto.png', 'jpeg')).toBe('foto.png.jpg');
  expect(safeFileName('elenco', 'xlsx')).toBe('elenco.xlsx');
});

/** Names made of what is dangerous and of what is ordinary. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'è',
        '.',
        '/',
        '\\',
        '"',
        '\r',
        '\n',
        '\u202E',
        '\u200B',
        ' ',
        '<',
        '.pdf',
        'con',
        '\0',
        '😀',
        'م',
      ),
      {
        maxLength: 200,
      },
    )
    .map((parts) => parts.join('')),
);

describe('of whatever name is sent', () => {
  it('a name of one line, of bounded length, with the right ending and nothing dangerous is made', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeFileName(name, 'pdf');
        expect([...safe].length).toBeLessThanOrEqual(FILE_NAME_LENGTH);
        expect(safe).toMatch(/^[^.\s].*\.pdf$/u);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"'`<>|*?:;&%/\\]|[. ]\.pdf$|^\s/u);
        expect(safe.isWellFormed()).toBe(true);
        expect(safe).not.toMatch(/^(?:con|nul|prn|aux)\./i);
      }),
      { numRuns: 3_000 },
    );
  });

  it('making it safe twice changes nothing', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeFileName(name, 'pdf');
        expect(safeFileName(safe, 'pdf')).toBe(safe);
      }),
      { numRuns: 3_000 },
    );
  });

  it('the header is plain letters, has one name in two spellings, and gives the name back', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeFileName(name, 'pdf');
        const header = contentDisposition('attachment', safe);
        const parts =
          /^attachment; filename="([A-Za-z0-9._ ()-]+)"; filename\*=UTF-8''([A-Za-z0-9._~!-]|%[0-9A-F]{2})+$/.exec(
            header,
          );
        expect(parts, header).not.toBeNull();
        expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(safe);
      }),
      { numRuns: 3_000 },
    );
  });
});

test.each([
  ['a.pdf', false],
  ['a.PDF ', false],
  ['a', false],
  ['verbale 3.12.2024', false],
  ['a.png', true],
  ['a.pdf.exe', true],
  ['a.p7m', true],
])('%j disagrees with a PDF: %j', (name, disagrees) => {
  expect(endingDisagrees(name, 'pdf')).toBe(disagrees);
});
