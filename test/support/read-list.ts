import { readTable } from '../../src/platform/spreadsheet/read-table.ts';
import type { Browser } from './http-world.ts';

/** A list as a page shows it: the heads, the cells as one reads them, the ids in the links of the first column. */
export type ListOnPage = {
  head: string[];
  rows: string[][];
  links: string[];
  next: string | undefined;
  previous: string | undefined;
  /** the sentence with the exact count */
  count: string;
};

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => marks[name] ?? '');
const textOf = (html: string) => unescaped(html.replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, ''));
const cells = (row: string) => [...row.matchAll(/<(th|td)[^>]*>(.*?)<\/\1>/gs)].map((m) => m[2] ?? '');

/** Reads the table of a page of a list. */
export function readListPage(html: string): ListOnPage {
  const table = /<table class="data-table.*?<\/table>/s.exec(html)?.[0] ?? '';
  const rows = [...(/<tbody>.*<\/tbody>/s.exec(table)?.[0] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map((m) =>
    cells(m[1] ?? ''),
  );
  const link = (rel: string) => {
    const found = new RegExp(`<a href="([^"]*)" rel="${rel}"`).exec(html)?.[1];
    return found === undefined ? undefined : unescaped(found);
  };
  return {
    head: cells(/<thead.*?<\/thead>/s.exec(table)?.[0] ?? '').map(textOf),
    rows: rows.map((row) => row.map(textOf)),
    links: rows.map((row) => /href="([^"]*)"/.exec(row[0] ?? '')?.[1] ?? ''),
    next: link('next'),
    previous: link('prev'),
    count: /<div class="pagination-bar"><p>([^<]*)<\/p>/.exec(html)?.[1] ?? '',
  };
}

/** Walks a list to its end by the links between its pages. */
export async function walkList(browser: Browser, url: string): Promise<ListOnPage[]> {
  const pages: ListOnPage[] = [];
  for (let at: string | undefined = url; at !== undefined; ) {
    const answer = await browser.get(at);
    if (answer.status !== 200) throw new Error(`${at} answers ${answer.status}`);
    const page = readListPage(answer.text);
    pages.push(page);
    if (pages.length > 200) throw new Error(`${url} has no end`);
    at = page.next;
  }
  return pages;
}

/** The address of the export that stands on a list in a state. */
export function exportOf(url: string, format: 'xlsx' | 'csv'): string {
  const [path, query = ''] = url.split('?');
  const search = new URLSearchParams(query);
  search.set('formato', format);
  return `${path}/esporta?${search}`;
}

/** The head and rows of an export, read back as texts. */
export async function readExport(
  browser: Browser,
  url: string,
  format: 'xlsx' | 'csv',
): Promise<{ head: string[]; rows: string[][] }> {
  const answer = await browser.get(exportOf(url, format));
  if (answer.status !== 200) throw new Error(`${exportOf(url, format)} answers ${answer.status}`);
  const table = await readTable(answer.bytes);
  if (!table.ok && table.code === 'table.empty') return { head: [], rows: [] };
  if (!table.ok) throw new Error(table.code);
  return { head: [...table.header], rows: table.rows.map((row) => [...row]) };
}
