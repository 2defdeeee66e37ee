import { openWorkbook } from './open-workbook.ts';
import { sheetCells } from './sheet-cells.ts';
import { type Grid, NoTable } from './table.ts';
import { firstSheet, relationTarget, sharedTexts, styleMeanings } from './workbook-parts.ts';

/** Rows of the first visible sheet of an XLSX.
 *  @throws NoTable as `openWorkbook`; 'table.unknown' for an archive that is no workbook, 'table.macros' for one that
 *  declares macros */
export async function readXlsx(content: Buffer): Promise<Grid> {
  const workbook = await openWorkbook(content);
  if (workbook.names.has('xl/workbook.bin')) throw new NoTable('table.old-format');
  if (!workbook.names.has('xl/workbook.xml')) throw new NoTable('table.unknown');
  if (/macroenabled/i.test(await workbook.text('[Content_Types].xml'))) throw new NoTable('table.macros');
  const optional = async (name: string) => (workbook.names.has(name) ? await workbook.text(name) : '');
  const { relation, from1904 } = firstSheet(await workbook.text('xl/workbook.xml'));
  const target = relationTarget(await workbook.text('xl/_rels/workbook.xml.rels'), relation);
  return sheetCells(await workbook.text(target), {
    texts: sharedTexts(await optional('xl/sharedStrings.xml')),
    styles: styleMeanings(await optional('xl/styles.xml')),
    from1904,
  });
}
