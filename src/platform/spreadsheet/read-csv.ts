import { CsvError, parse } from 'csv-parse/sync';
import { type Grid, NoTable, tableBounds } from './table.ts';

const SEPARATORS = [';', '\t', ','] as const;

/** Rows of a CSV: separator `;`, tab or comma, whichever the first lines have most; UTF-8, UTF-16 with BOM (as Excel
 *  saves «Unicode text») or Windows-1252. A first line `sep=;` is obeyed.
 *  @throws NoTable 'table.unknown' for what is no text, 'table.broken' for a quotation mark that does not close */
export function readCsv(content: Buffer): Grid {
  const text = decoded(content);
  if (/[^\P{Cc}\n\r\t]/u.test(text) || /^\s*(?:<[!?a-z]|%PDF|\{\\rtf)/i.test(text))
    throw new NoTable('table.unknown');
  const announced = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = announced === null ? text : text.slice(announced[0].length);
  return records(body, announced?.[1] ?? separatorOf(body))
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => ({ cells, computed: [] }));
}

function records(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // One more than allowed below the head, so that the next step sees that there are too many.
      to: tableBounds.rows + 2,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new NoTable('table.broken');
    throw error;
  }
}

function decoded(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

function separatorOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = start.split(/\r?\n/, 10);
  const count = (separator: string) => lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0);
  return SEPARATORS.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ';');
}
