import { useWords } from '../../../ui/language.ts';
import type { FunnelStep } from '../types.ts';
import { casefileWords } from '../words.ts';

const ROW = 44;
const LABEL = 300;
const WIDTH = 760;

/** The steps as bars, what was promised as a line; the table below says the same in figures. */
export function FunnelChart({ steps }: { steps: readonly FunnelStep[] }) {
  const word = useWords(casefileWords);
  const most = Math.max(1, ...steps.flatMap((s) => [s.people, s.promised ?? 0]));
  const scale = (n: number) => Math.round((n * (WIDTH - LABEL - 70)) / most);
  return (
    <figure class="funnel">
      <svg
        viewBox={`0 0 ${WIDTH} ${steps.length * ROW}`}
        role="img"
        aria-labelledby="funnel-title funnel-text"
      >
        <title id="funnel-title">{word('funnel')}</title>
        <desc id="funnel-text">{steps.map((s) => `${word(`step.${s.step}`)}: ${s.people}`).join('; ')}</desc>
        {steps.map((s, i) => (
          <g key={s.step} transform={`translate(0 ${i * ROW})`}>
            <text
              class="funnel-label"
              x={LABEL - 12}
              y={ROW / 2}
              text-anchor="end"
              dominant-baseline="middle"
            >
              {word(`step.${s.step}`)}
            </text>
            <rect class="funnel-bar" x={LABEL} y={8} width={Math.max(2, scale(s.people))} height={ROW - 16} />
            <text
              class="funnel-figure"
              x={LABEL + Math.max(2, scale(s.people)) + 8}
              y={ROW / 2}
              dominant-baseline="middle"
            >
              {s.people}
            </text>
            {s.promised !== null && (
              <line
                class="funnel-promise"
                x1={LABEL + scale(s.promised)}
                x2={LABEL + scale(s.promised)}
                y1={3}
                y2={ROW - 3}
              />
            )}
          </g>
        ))}
      </svg>
      <figcaption>{word('funnelCaption')}</figcaption>
    </figure>
  );
}
