import { meaningOf, type NumberMeaning } from './number-format.ts';
import { scanXml } from './scan-xml.ts';
import { NoTable } from './table.ts';

/** The first sheet a person sees, as a relation's id, and from when days are counted.
 *  @param xml `xl/workbook.xml`
 *  @throws NoTable 'table.empty' when no sheet is visible */
export function firstSheet(xml: string): { relation: string; from1904: boolean } {
  let relation: string | undefined;
  let from1904 = false;
  for (const part of scanXml(xml)) {
    if (part.kind !== 'open') continue;
    const { id, state, date1904 } = readable(part.attributes);
    if (part.name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    if (part.name === 'sheet' && relation === undefined && (state ?? 'visible') === 'visible') relation = id;
  }
  if (relation === undefined) throw new NoTable('table.empty');
  return { relation, from1904 };
}

/** The part a relation of the workbook points to, as its name in the archive.
 *  @param xml `xl/_rels/workbook.xml.rels` */
export function relationTarget(xml: string, relation: string): string {
  for (const part of scanXml(xml)) {
    if (part.kind !== 'open' || part.name !== 'Relationship') continue;
    const { Id, Target, TargetMode } = readable(part.attributes);
    if (Id !== relation || Target === undefined || TargetMode === 'External') continue;
    return Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
  }
  throw new NoTable('table.broken');
}

/** What each cell style makes of a number, by the style's place.
 *  @param xml `xl/styles.xml` */
export function styleMeanings(xml: string): NumberMeaning[] {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let inCellStyles = false;
  for (const part of scanXml(xml)) {
    if (part.kind === 'text') continue;
    if (part.name === 'cellXfs') inCellStyles = part.kind === 'open';
    if (part.kind === 'close') continue;
    const { numFmtId, formatCode } = readable(part.attributes);
    if (part.name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
    if (part.name === 'xf' && inCellStyles)
      meanings.push(meaningOf(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
  }
  return meanings;
}

/** The texts that cells point to, without reading aids for Japanese.
 *  @param xml `xl/sharedStrings.xml` */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let inReadingAid = false;
  for (const part of scanXml(xml)) {
    if (part.kind === 'text') {
      if (inText && !inReadingAid) current += part.text;
    } else if (part.name === 't') inText = part.kind === 'open';
    else if (part.name === 'rPh') inReadingAid = part.kind === 'open';
    else if (part.name === 'si' && part.kind === 'open') current = '';
    else if (part.name === 'si') texts.push(workbookText(current));
  }
  return texts;
}

/** A text of a workbook without its codes: `_x000D_` is a line end. */
export function workbookText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

type Read = Partial<
  Record<'id' | 'state' | 'date1904' | 'Id' | 'Target' | 'TargetMode' | 'numFmtId' | 'formatCode', string>
>;

function readable(attributes: Read): Read {
  return attributes;
}
