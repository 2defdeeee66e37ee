import { z } from 'zod';
import { dayInRome } from '../../values/calendar-day.ts';
import { type ListColumn, sheetOf } from '../spreadsheet/list-columns.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import { writeXlsx } from '../spreadsheet/write-xlsx.ts';
import type { Asked } from './asked.ts';
import { type ListState, listHref } from './list-links.ts';
import type { ListPage } from './list-page.ts';
import { EXPORT_MAX } from './list-page.ts';
import { listWords } from './list-words.ts';
import type { Instead } from './route.ts';
import type { SentFile } from './sent-file.ts';

/** The files a list leaves in. XLSX first: CSV loses what looks like a number. */
export const listFormats = ['xlsx', 'csv'] as const;

/** The query of a list's export: that of the list, and the file. */
export const exportQuery = <S extends z.ZodRawShape>(query: z.ZodObject<S>) =>
  query.extend({ formato: z.enum(listFormats).catch('xlsx') });

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/** All rows of a list as a file with a neutral name; above `EXPORT_MAX`, none: the list itself says so.
 *  @param list `page`: asked with `wholeList`; `path` and `state`: the list that is exported */
export async function sendList<Row>(
  asked: Pick<
    Asked<unknown, { formato: (typeof listFormats)[number] }, unknown>,
    'language' | 'now' | 'query'
  >,
  list: {
    path: string;
    state: ListState;
    title: string;
    columns: readonly ListColumn<Row>[];
    page: ListPage<Row>;
  },
): Promise<SentFile | Instead> {
  if (list.page.total > EXPORT_MAX) return { instead: listHref(list.path, list.state) };
  const sheet = sheetOf(list.title, list.columns, list.page.rows);
  const { formato } = asked.query;
  return {
    name: `${listWords.listFile[asked.language]}-${dayInRome(asked.now)}.${formato}`,
    mediaType: mediaTypes[formato],
    bytes: formato === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet),
  };
}
