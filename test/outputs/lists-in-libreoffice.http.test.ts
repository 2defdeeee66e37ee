import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { plantList } from '../support/plant-list.ts';
import { exportOf, readListPage } from '../support/read-list.ts';
import { hasPrograms, inFolder, run } from './programs.ts';

/** Names as no form takes them: they may come from an older program, or from somebody with the database in her hands. */
const hostile = [
  '=1+1',
  '+39 055',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\t=1+1',
  '\r=1+1',
  'Rossi\n=1+1',
  'Rossi;=1+1',
  'Rossi,=1+1',
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("http://example.org";"x")',
  '"=1+1',
  'Dell’Àquila',
  'محمود',
];

let h: HttpWorld;
let worker: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  const { worker: who } = await plantList(h.db, h.world, hostile.length * 2, hostile);
  await h.db.asSuperuser("update app.project set title = '=2+2' where title = 'Àncora lavoro'");
  worker = await h.as(who);
}, 180_000);
afterAll(() => h.close());

/** What LibreOffice makes of a file: its flat XML. CSV is opened in Italian (1040), in UTF-8 (76), as by a double click. */
async function opened(content: Buffer, format: 'xlsx' | 'csv'): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, `elenco.${format}`);
    writeFileSync(file, content);
    const filter = format === 'csv' ? ['--infilter=CSV:59,34,76,1,,1040'] : [];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', profile, '--headless', '--convert-to', 'fods', ...filter, '--outdir', folder, file);
    return readFileSync(join(folder, 'elenco.fods'), 'utf8');
  });
}

/** The days of a row; equal cells that stand together are written once, with their number. */
function daysIn(row: string): string[] {
  const cells = [...row.matchAll(/<table:table-cell\b([^>]*)>/g)].map((m) => m[1] ?? '');
  return cells.flatMap((cell) => {
    const day = /office:date-value="(\d{4}-\d\d-\d\d)"/.exec(cell)?.[1];
    const many = Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
    return day === undefined ? [] : Array.from({ length: many }, () => day);
  });
}

const lists = ['/persone', '/segnalazioni', '/requisiti'] as const;

describe.skipIf(!hasPrograms('soffice'))('a list that leaves, opened by LibreOffice', () => {
  it.each(lists.flatMap((list) => [[list, 'xlsx'] as const, [list, 'csv'] as const]))(
    '%s has no formula and no link in %s, whatever the names are',
    async (list, format) => {
      const answer = await worker.get(exportOf(list, format));
      expect(answer.status).toBe(200);
      const fods = await opened(answer.bytes, format);
      expect(fods.match(/table:formula=/g) ?? []).toEqual([]);
      expect(fods.match(/<text:a\b/g) ?? []).toEqual([]);
      expect(fods).toContain('1+1');
      // Every row of the page is there, in its order: the days as days.
      const shown = readListPage((await worker.get(list)).text);
      const rows = [...fods.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gs)].filter((m) =>
        /<text:p>/.test(m[1] ?? ''),
      );
      expect(rows.length - 1).toBe(shown.rows.length);
      const days = shown.rows.map((row) => row.filter((cell) => /^\d\d\/\d\d\/\d{4}$/.test(cell)));
      expect(rows.slice(1).map((m) => daysIn(m[1] ?? ''))).toEqual(
        days.map((row) => row.map((day) => day.split('/').reverse().join('-'))),
      );
    },
    120_000,
  );
});
