import { BarChart } from '../../../ui/bar-chart.tsx';
import { useWords } from '../../../ui/language.ts';
import type { FunnelStep } from '../types.ts';
import { casefileWords } from '../words.ts';

/** The steps as bars, what was promised as a line; the table below says the same in figures. */
export function FunnelChart({ steps }: { steps: readonly FunnelStep[] }) {
  const word = useWords(casefileWords);
  return (
    <BarChart
      id="funnel"
      title={word('funnel')}
      caption={word('funnelCaption')}
      most={Math.max(1, ...steps.flatMap((s) => [s.people, s.promised ?? 0]))}
      labels="long"
      rows={steps.map((s) => ({
        key: s.step,
        label: word(`step.${s.step}`),
        value: s.people,
        figure: s.people,
        mark: s.promised,
      }))}
    />
  );
}
