import { useLanguage } from '../../../ui/language.ts';
import type { FigureTable } from '../types.ts';
import { rowText, shownText, speak, tableText } from './figure-text.ts';

const ROW = 46;

/** A table as bars: full up to the least it may be, pale up to the most. Lengths are in per cent and letters keep their
 *  size, so that it fits any width without a style of its own. The table beside it says the same.
 *  @param id distinguishes the charts of one page */
export function FigureChart({ table, id }: { table: FigureTable; id: string }) {
  const word = speak(useLanguage());
  const most = Math.max(1, ...table.rows.map((r) => r.to));
  const share = (n: number) => `${(n * 100) / most}%`;
  return (
    <svg
      width="100%"
      height={table.rows.length * ROW}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      fill="currentColor"
    >
      <title id={`${id}-title`}>{word('chartOf', { title: tableText(table.code, word) })}</title>
      <desc id={`${id}-text`}>
        {table.rows.map((r) => `${rowText(r.code, word)}: ${shownText(r, word)}`).join('; ')}
      </desc>
      {table.rows.map((r, i) => (
        <g key={r.code}>
          <text x="0" y={i * ROW + 16} font-size="14">
            {`${rowText(r.code, word)}: ${shownText(r, word)}`}
          </text>
          <rect x="0" y={i * ROW + 23} width={share(r.to)} height="12" fill="#06c" fill-opacity="0.3" />
          <rect x="0" y={i * ROW + 23} width={share(r.from)} height="12" fill="#06c" />
        </g>
      ))}
    </svg>
  );
}
