/** One bar: `value` from 0 to the chart's `most`, `figure` what stands at its end, `mark` a line across it on the same
 *  scale. */
export type Bar = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly figure: string | number;
  readonly mark?: number | null | undefined;
};

/** Props of `BarChart`. */
export type BarChartProps = {
  /** Of the drawing, unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** The value that a full bar stands for, above 0. */
  readonly most: number;
  /** A name of a few words stands beside a few digits; a short name leaves room for a longer figure. */
  readonly labels: 'short' | 'long';
  readonly rows: readonly Bar[];
};

const WIDTH = 760;
const sizes = {
  short: { row: 36, inset: 6, label: 200, figure: 120 },
  long: { row: 44, inset: 8, label: 300, figure: 70 },
} as const;

/** The least length of a bar: nothing is drawn too, so that the eye finds its row. */
const LEAST = 2;

/** Figures as bars. A narrow screen leaves the drawing out: a table beside it says the same. */
export function BarChart({ id, title, caption, most, labels, rows }: BarChartProps) {
  const { row, inset, label, figure } = sizes[labels];
  const scale = (value: number) => Math.round((value * (WIDTH - label - figure)) / most);
  const end = (bar: Bar) => Math.max(LEAST, scale(bar.value));
  return (
    <figure class="bar-chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${rows.length * row}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{rows.map((r) => `${r.label}: ${r.figure}`).join('; ')}</desc>
        {rows.map((r, i) => (
          <g key={r.key} transform={`translate(0 ${i * row})`}>
            <text
              class="bar-chart-label"
              x={label - 12}
              y={row / 2}
              text-anchor="end"
              dominant-baseline="middle"
            >
              {r.label}
            </text>
            <rect class="bar-chart-bar" x={label} y={inset} width={end(r)} height={row - 2 * inset} />
            <text class="bar-chart-figure" x={label + end(r) + 8} y={row / 2} dominant-baseline="middle">
              {r.figure}
            </text>
            {typeof r.mark === 'number' && (
              <line
                class="bar-chart-mark"
                x1={label + scale(r.mark)}
                x2={label + scale(r.mark)}
                y1={3}
                y2={row - 3}
              />
            )}
          </g>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
