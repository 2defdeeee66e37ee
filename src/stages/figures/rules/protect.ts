import {
  type FigureTable,
  peopleTables,
  type RawCounts,
  type Shown,
  type TableCode,
  tableCodes,
  tableRows,
} from '../types.ts';

/** Counts of people are told in bands of this width, and below it they are not told at all.
 *  @law D.Lgs. 33/2013, art. 26, c. 4 (no identification of who receives a benefit where it tells of health or distress);
 *  the number itself is the project's choice: the law names none */
export const BAND = 5;

/** A count of people as everybody reads it: the band of five it lies in. The first band is «meno di 5» and holds zero. */
export function banded(count: number): Shown {
  const from = Math.floor(count / BAND) * BAND;
  return { from, to: from + BAND - 1 };
}

/** Whether the number is one of the small ones that are hidden. */
export const isHidden = (shown: Shown): boolean => shown.from === 0 && shown.to > 0;

/** The tables as they may be published: whoever is counted stands in a band, rows and total alike, each by itself and by
 *  nothing but its own count, so that which numbers are hidden tells nothing of the others. Where bands could still be
 *  narrowed by being put together, `audit.ts` finds it. Companies and places are no people and are told exactly. */
export function protectTables(raw: RawCounts): FigureTable[] {
  return tableCodes.map((code) => {
    const counts = Object.entries(raw[code]) as [keyof RawCounts[TableCode], number][];
    const people = peopleTables.some((t) => t === code);
    const shown = people ? banded : (count: number): Shown => ({ from: count, to: count });
    return {
      code,
      rows: tableRows[code].map((row) => ({
        code: row,
        ...shown(counts.find(([name]) => name === row)?.[1] ?? 0),
      })),
      total: people ? shown(counts.reduce((sum, [, count]) => sum + count, 0)) : null,
    };
  });
}
