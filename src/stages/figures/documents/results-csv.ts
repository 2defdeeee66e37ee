import { protectText } from '../../../platform/spreadsheet/protected-text.ts';
import type { Publication } from '../types.ts';
import { figureWords } from '../words.ts';

const head = ['pubblicazione', 'giorno', 'tabella', 'riga', 'codice', 'da', 'a', 'si_legge'];

/** The publications of a project as CSV: RFC 4180, UTF-8, comma and CRLF, one head, days as year-month-day; one row for
 *  each number, `da` and `a` being the least and the most it may be. No cell begins a formula. */
export function resultsCsvText(publications: readonly Publication[]): string {
  const rows = publications.flatMap((p) =>
    p.tables.flatMap((t) => [
      ...t.rows.map((r) => [
        p.number,
        p.onDay,
        figureWords[`table.${t.code}`].it,
        figureWords[`row.${r.code}`].it,
        `${t.code}/${r.code}`,
        r.from,
        r.to,
        told(r),
      ]),
      ...(t.total
        ? [
            [
              p.number,
              p.onDay,
              figureWords[`table.${t.code}`].it,
              figureWords.total.it,
              `${t.code}/total`,
              t.total.from,
              t.total.to,
              told(t.total),
            ],
          ]
        : []),
    ]),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function told({ from, to }: { from: number; to: number }): string {
  if (from === to) return String(from);
  return from === 0 ? `meno di ${to + 1}` : `da ${from} a ${to}`;
}

function cell(content: string | number): string {
  const text = typeof content === 'number' ? String(content) : protectText(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
