import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '../../src/platform/spreadsheet/sheet.ts';
import { writeCsv } from '../../src/platform/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../src/platform/spreadsheet/write-xlsx.ts';
import { payloads } from './payloads.ts';
import { hasPrograms, inFolder, run } from './programs.ts';

const here = describe.skipIf(!hasPrograms('soffice'));

const unseen = [
  '',
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\u202e',
  '\t',
  '\r',
  '\n',
  '"',
  "'",
  '\u2800',
  '\u0000',
];
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '−', ',=', ';=', '\n=', '";=', '",=', '\t='];
const rests = [
  '1+1',
  'A1',
  'SUM(1;2)',
  `cmd|' /C calc'!A0`,
  'HYPERLINK("http://example.org";"x")',
  'DDE("soffice";"x";"y")',
  'WEBSERVICE("http://example.org")',
  '',
];

/** Always the same texts: a fault that was seen is seen again. */
function texts(count: number): string[] {
  let state = 2_463_534_242;
  const next = (bound: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  const one = (list: readonly string[]) => list[next(list.length)] ?? '';
  return Array.from({ length: count }, () =>
    next(5) === 0
      ? one(payloads)
      : `${one(unseen)}${one(unseen)}${one(unseen)}${one(signs)}${one(rests)}${one(unseen)}`,
  );
}

/** What LibreOffice makes of a file: its flat XML. CSV is opened in Italian (1040), in
 *  UTF-8 (76), with formulas allowed, as by a double click. */
async function opened(content: Buffer, name: string, separator = ';'): Promise<string> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, name), content);
    const filter = name.endsWith('.csv') ? [`--infilter=CSV:${separator.charCodeAt(0)},34,76,1,,1040`] : [];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(
      'soffice',
      profile,
      '--headless',
      '--convert-to',
      'fods',
      ...filter,
      '--outdir',
      folder,
      join(folder, name),
    );
    return readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
  });
}

const liveIn = (fods: string) => ({
  formulas: fods.match(/table:formula=/g)?.length ?? 0,
  dde: fods.match(/dde-|DDE\(/gi)?.filter((found) => found !== 'DDE(').length ?? 0,
  links: fods.match(/<text:a\b/g)?.length ?? 0,
});
const nothing = { formulas: 0, dde: 0, links: 0 };

const fuzzed = texts(10_000);
const sheet: Sheet = {
  sheetName: '=1+1',
  columns: Array.from({ length: 10 }, (_, at) => ({ label: fuzzed[at] ?? '', kind: 'text' as const })),
  rows: Array.from({ length: 1_000 }, (_, row) => fuzzed.slice(row * 10, row * 10 + 10)),
};

here('10,000 hostile cells in LibreOffice', () => {
  it('are no formula, no DDE and no link in XLSX', async () => {
    const fods = await opened(await writeXlsx(sheet), 'sheet.xlsx');
    expect(liveIn(fods)).toEqual(nothing);
    expect(fods.match(/<table:table-row\b/g)?.length).toBeGreaterThanOrEqual(1_000);
  }, 120_000);

  it.each([';', ',', '\t', '|'])(
    'are none in CSV opened with %j between cells',
    async (separator) => {
      const fods = await opened(writeCsv(sheet), 'sheet.csv', separator);
      expect(liveIn(fods)).toEqual(nothing);
      expect(fods.match(/<table:table-row\b/g)?.length).toBeGreaterThanOrEqual(1_000);
    },
    120_000,
  );

  it('are found by this test where nobody took care', async () => {
    const careless = sheet.rows.slice(0, 100).map((row) => row.map((cell) => `"${cell}"`).join(';'));
    expect(liveIn(await opened(Buffer.from(careless.join('\r\n')), 'bad.csv')).formulas).toBeGreaterThan(5);
    const workbook = await writeExcelFile([[{ value: '=1+1', type: 'Formula' }]]).toBuffer();
    expect(liveIn(await opened(workbook, 'bad.xlsx')).formulas).toBe(1);
  }, 120_000);
});

here('a sheet in LibreOffice', () => {
  const columns = [
    { label: 'Nome', kind: 'text' },
    { label: 'Nascita', kind: 'date' },
    { label: 'Ore', kind: 'number' },
    { label: 'Somma', kind: 'money' },
  ] as const;
  const rows = [
    ['Dell’Àquila; "x"', '1990-06-05', 12.5, 123_456],
    ['زينب\n=2', '1900-01-31', -3, -5],
  ];

  it('has days as days and sums as numbers in XLSX', async () => {
    const fods = await opened(await writeXlsx({ sheetName: 'Persone/2026', columns, rows }), 'sheet.xlsx');
    expect(fods).toContain('table:name="Persone 2026"');
    expect(fods).toContain('office:date-value="1990-06-05"');
    for (const value of ['12.5', '1234.56', '-3', '-0.05']) expect(fods).toContain(`office:value="${value}"`);
    expect(fods).toContain('Dell’Àquila; &quot;x&quot;');
  }, 120_000);

  it('has the same cells in CSV', async () => {
    const fods = await opened(writeCsv({ sheetName: 'x', columns, rows }), 'sheet.csv');
    for (const value of ['date-value="1990-06-05"', 'value="12.5"', 'value="1234.56"', 'value="-0.05"'])
      expect(fods).toContain(`office:${value}`);
    expect(fods).toContain('<text:p>Dell’Àquila; &quot;x&quot;</text:p>');
    expect(fods).toMatch(/<text:p>زينب<\/text:p>\s*<text:p>&apos;=2<\/text:p>/);
  }, 120_000);
});
