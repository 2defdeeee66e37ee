const ROW = 36;
const LABEL = 200;
const WIDTH = 760;
const FIGURE = 120;

/** One bar: `value` from 0 to `RatingChart.most`, `figure` what stands at its end. */
export type ChartRow = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly figure: string;
};

type RatingChartProps = {
  /** of the drawing, unique in the page */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly most: number;
  readonly rows: readonly ChartRow[];
};

/** Figures as bars; a table beside it says the same. */
export function RatingChart({ id, title, caption, most, rows }: RatingChartProps) {
  const scale = (value: number) => Math.round((value * (WIDTH - LABEL - FIGURE)) / most);
  return (
    <figure class="funnel">
      <svg
        viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{rows.map((r) => `${r.label}: ${r.figure}`).join('; ')}</desc>
        {rows.map((r, index) => (
          <g key={r.key} transform={`translate(0 ${index * ROW})`}>
            <text
              class="funnel-label"
              x={LABEL - 12}
              y={ROW / 2}
              text-anchor="end"
              dominant-baseline="middle"
            >
              {r.label}
            </text>
            <rect class="funnel-bar" x={LABEL} y={6} width={Math.max(2, scale(r.value))} height={ROW - 12} />
            <text
              class="funnel-figure"
              x={LABEL + Math.max(2, scale(r.value)) + 8}
              y={ROW / 2}
              dominant-baseline="middle"
            >
              {r.figure}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
