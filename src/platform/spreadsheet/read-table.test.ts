import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { workbookParts, zipOf } from './fixtures.ts';
import { readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheet: Sheet = {
  sheetName: 'Persone: [prova]',
  columns: [
    { label: 'Cognome', kind: 'text' },
    { label: 'Nascita', kind: 'date' },
    { label: 'Ore', kind: 'number' },
    { label: 'Indennità', kind: 'money' },
    { label: '=Nota', kind: 'text' },
  ],
  rows: [
    ['Dell’Àquila', '1990-06-05', 12.5, 123456, '=HYPERLINK("http://example.org")'],
    ['زينب', '1900-02-28', 0.1 + 0.2, -5, 'due\nrighe; "virgolette", e _x0041_'],
    ["O'Neill", '1900-03-01', -3, 0, null],
    ['12E3', null, 1e15, 99, '+39 333'],
  ],
};
const read = [
  ['Dell’Àquila', '05/06/1990', '12,5', '1234,56', '=HYPERLINK("http://example.org")'],
  ['زينب', '28/02/1900', '0,3', '-0,05', 'due\nrighe; "virgolette", e _x0041_'],
  ["O'Neill", '01/03/1900', '-3', '0,00', ''],
  ['12E3', '', '1000000000000000', '0,99', '+39 333'],
];

describe('a table that was written', () => {
  it('is read from CSV as it was', async () => {
    const table = await readTable(writeCsv(sheet));
    expect(table).toMatchObject({
      ok: true,
      header: ['Cognome', 'Nascita', 'Ore', 'Indennità', '=Nota'],
      rows: read,
    });
  });

  it('is read from XLSX as it was, but for the zeros at the end of a sum', async () => {
    const table = await readTable(await writeXlsx(sheet));
    const rows = read.map((row) => row.with(3, row[3] === '0,00' ? '0' : (row[3] ?? '')));
    expect(table).toMatchObject({
      ok: true,
      header: ['Cognome', 'Nascita', 'Ore', 'Indennità', '=Nota'],
      rows,
    });
  });

  it('is refused when a value is not of its kind, and the error does not say the value', () => {
    const columns = [{ label: 'a', kind: 'date' as const }];
    expect(() => writeCsv({ sheetName: 'x', columns, rows: [['Rossi']] })).toThrow(/^(?!.*Rossi).*0\/0/);
    expect(() => writeCsv({ sheetName: 'x', columns, rows: [['2020-02-30']] })).toThrow(RangeError);
    expect(() => writeCsv({ sheetName: 'x', columns, rows: [[]] })).toThrow(RangeError);
  });
});

describe('a CSV of somebody else', () => {
  it.each<[string, Buffer, string[], string[][]]>([
    ['with semicolons', Buffer.from('A;B\n1,5;2\n'), ['A', 'B'], [['1,5', '2']]],
    ['with commas', Buffer.from('A,B\r\n"x;y",2\r\n'), ['A', 'B'], [['x;y', '2']]],
    ['with tabs, in UTF-16', Buffer.from('\ufeffA\tB\nè\t2\n', 'utf16le'), ['A', 'B'], [['è', '2']]],
    [
      'in Windows-1252',
      Buffer.from('Città;B\nForlì €\u0080;2'.replace('€\u0080', ''), 'latin1'),
      ['Città', 'B'],
      [['Forlì', '2']],
    ],
    ['that announces its separator', Buffer.from('sep=,\nA;x,B\n1,2\n'), ['A;x', 'B'], [['1', '2']]],
    [
      'with a head without name and one twice',
      Buffer.from('A;;A\n1;2;3\n'),
      ['A', '(B)', 'A (2)'],
      [['1', '2', '3']],
    ],
    [
      'with rows of different widths',
      Buffer.from('A;B\n1\n1;2;3;\n\n;;\n'),
      ['A', 'B', '(C)'],
      [
        ['1', '', ''],
        ['1', '2', '3'],
      ],
    ],
    [
      'with quotation marks in the middle',
      Buffer.from('A;B\nVia "Roma" 1;2\n'),
      ['A', 'B'],
      [['Via "Roma" 1', '2']],
    ],
  ])('%s is read', async (_, content, header, rows) => {
    expect(await readTable(content)).toEqual({ ok: true, header, rows, formulas: [] });
  });

  it.each<[string, Buffer | string, string]>([
    ['nothing', '', 'table.empty'],
    ['only a head', 'A;B\n', 'table.empty'],
    ['only blank lines', '\n;;\n \n', 'table.empty'],
    ['a quotation mark that does not close', 'A;B\n"x;2\n3;4\n', 'table.broken'],
    ['bytes', Buffer.from([1, 2, 3, 0, 5]), 'table.unknown'],
    ['a web page', '<html><table><tr><td>1</td></tr></table></html>', 'table.unknown'],
    ['a PDF', '%PDF-1.7\nx', 'table.unknown'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'table.old-format'],
    ['2,001 rows', `A\n${'x\n'.repeat(2_001)}`, 'table.too-many-rows'],
    ['61 columns', `${'A;'.repeat(61)}\n${'x;'.repeat(61)}\n`, 'table.too-many-columns'],
    ['a cell of 10,001 characters', `A\n${'x'.repeat(10_001)}\n`, 'table.cell-too-long'],
    ['11 MB', `A\n${'x\n'.repeat(5_500_000)}`, 'table.too-large'],
  ])('%s is refused', async (_, content, code) => {
    expect(await readTable(Buffer.from(content))).toEqual({ ok: false, code });
  });

  it('takes 2,000 rows of 60 columns', async () => {
    const line = `${Array.from({ length: 60 }, (_, i) => `c${i}`).join(';')}\n`;
    expect(await readTable(Buffer.from(line.repeat(2_001)))).toMatchObject({ ok: true });
  });
});

describe('a workbook of somebody else', { timeout: 30_000 }, () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="00000"/>' +
    '<numFmt numFmtId="166" formatCode="#,##0.00&quot; d&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>';
  const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const head = `<row r="1">${['A', 'B', 'C', 'D', 'E', 'F'].map((l) => inline(`${l}1`, l)).join('')}</row>`;

  it('gives dates, times, leading zeros and computed values as a person sees them', async () => {
    const row =
      '<row r="9"><c r="A9" s="1"><v>33029</v></c><c r="B9" s="2"><v>33029.3958333333</v></c><c r="C9" s="3"><v>100</v></c>' +
      '<c r="D9" s="4"><f>SUM(A1)</f><v>1234.5</v></c><c r="E9" s="5"><v>0.75</v></c><c r="F9" t="str"><f>"a"&amp;1</f><v>R&#xF2;</v></c></row>';
    expect(await readTable(zipOf(workbookParts(head + row, styles)))).toEqual({
      ok: true,
      header: ['A', 'B', 'C', 'D', 'E', 'F'],
      rows: [['05/06/1990', '05/06/1990 09:30', '00100', '1234,5', '18:00', 'Rò']],
      formulas: [
        { row: 0, column: 3 },
        { row: 0, column: 5 },
      ],
    });
  });

  const body = `${head}<row r="2">${inline('A2', 'x')}</row>`;
  const good = workbookParts(body);
  const sheetXml = (xml: string) => [...good.slice(0, 4), { name: 'xl/worksheets/sheet1.xml', content: xml }];
  const text = (content: string) => ({ content });
  it.each<[string, Parameters<typeof zipOf>[0], string]>([
    [
      'a bomb by ratio',
      [...good, { name: 'xl/media/a.xml', content: Buffer.alloc(2_000_000) }],
      'table.unsafe',
    ],
    ['51 MB unpacked', [...good, { name: 'xl/a.bin', content: 'x', declared: 51_000_000 }], 'table.unsafe'],
    [
      'many parts that unpack to too much together',
      [
        ...good,
        ...Array.from({ length: 60 }, (_, i) => ({
          name: `xl/${i}.bin`,
          content: randomBytes(9_000),
          declared: 900_000,
        })),
      ],
      'table.too-large',
    ],
    [
      'a part longer than it declares',
      [
        ...good.slice(0, 4),
        { ...good[4], name: 'xl/worksheets/sheet1.xml', ...text('<a/>'.repeat(99)), declared: 10 },
      ],
      'table.broken',
    ],
    [
      '501 parts',
      [...good, ...Array.from({ length: 500 }, (_, i) => ({ name: `a${i}`, content: 'x' }))],
      'table.too-large',
    ],
    ['a path above', [...good, { name: '../evil.xml', content: 'x' }], 'table.unsafe'],
    ['an absolute path', [...good, { name: '/etc/evil', content: 'x' }], 'table.unsafe'],
    ['a path with backslashes', [...good, { name: '..\\evil', content: 'x' }], 'table.unsafe'],
    ['a link', [...good, { name: 'xl/link', content: '/etc/passwd', attributes: 0o120777 }], 'table.unsafe'],
    ['a part twice', [...good, ...good.slice(4)], 'table.unsafe'],
    ['an archive inside', [...good, { name: 'xl/inner.zip', content: 'x' }], 'table.unsafe'],
    ['an embedded file', [...good, { name: 'xl/embeddings/oleObject1.bin', content: 'x' }], 'table.unsafe'],
    ['macros', [...good, { name: 'xl/vbaProject.bin', content: 'x' }], 'table.macros'],
    [
      'macros that it only declares',
      [
        {
          name: '[Content_Types].xml',
          content: '<a b="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        },
        ...good.slice(1),
      ],
      'table.macros',
    ],
    ['a password', [{ name: 'x', content: 'x', flags: 1 }], 'table.old-format'],
    ['a text document', [{ name: 'word/document.xml', content: '<a/>' }], 'table.unknown'],
    ['a binary workbook', [{ name: 'xl/workbook.bin', content: 'x' }], 'table.old-format'],
    [
      'entities that grow',
      sheetXml('<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet>&b;</worksheet>'),
      'table.unsafe',
    ],
    [
      'an entity that nobody declared',
      sheetXml('<worksheet><c t="str"><v>&file;</v></c></worksheet>'),
      'table.broken',
    ],
    ['tags that do not close', sheetXml('<worksheet><sheetData><row>'), 'table.broken'],
    ['tags that cross', sheetXml('<worksheet><a><b></a></b></worksheet>'), 'table.broken'],
    ['tags too deep', sheetXml('<a>'.repeat(100) + '</a>'.repeat(100)), 'table.unsafe'],
    [
      'a cell that is nowhere',
      sheetXml('<worksheet><row><c r="ZZZZ1"><v>1</v></c></row></worksheet>'),
      'table.broken',
    ],
    [
      'a cell far to the right',
      sheetXml('<worksheet><row><c r="XFD1"><v>1</v></c></row></worksheet>'),
      'table.too-many-columns',
    ],
    [
      'a number that is none',
      sheetXml('<worksheet><row><c r="A1"><v>1x</v></c></row></worksheet>'),
      'table.broken',
    ],
    ['2,002 rows', sheetXml(`<w>${'<row><c><v>1</v></c></row>'.repeat(2_002)}</w>`), 'table.too-many-rows'],
    ['no rows', workbookParts(''), 'table.empty'],
    [
      'a target outside',
      [
        ...good.slice(0, 2),
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: '<R><Relationship Id="rId1" TargetMode="External" Target="file:///etc/passwd"/></R>',
        },
        ...good.slice(3),
      ],
      'table.broken',
    ],
  ])('%s is refused', async (_, files, code) => {
    expect(await readTable(zipOf(files))).toEqual({ ok: false, code });
  });

  it('is refused when it is cut anywhere', async () => {
    const whole = zipOf(good);
    expect(await readTable(whole)).toMatchObject({ ok: true });
    for (let length = 2; length < whole.length; length += 41)
      expect(await readTable(whole.subarray(0, length))).toMatchObject({ ok: false });
  });

  it('never ends in a fault when bytes are changed', async () => {
    const whole = await writeXlsx(sheet);
    for (let at = 0; at < 400; at += 1) {
      const changed = Buffer.from(whole);
      const place = (at * 7919) % changed.length;
      changed[place] = (changed[place] ?? 0) ^ (1 << (at % 8));
      expect(await readTable(changed)).toHaveProperty('ok');
    }
  });
});
