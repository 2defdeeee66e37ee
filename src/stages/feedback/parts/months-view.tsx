import { BarChart } from '../../../ui/bar-chart.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { FigureLink } from './figure-link.tsx';
import { meanText } from './mean-text.ts';
import { speak } from './speak.ts';

/** One month: its mean from 1 to 5, null where nobody rated; `href` leads to the ratings behind it. */
export type MonthRow = {
  readonly month: string;
  readonly label: string;
  readonly n: number;
  readonly mean: number | null;
  readonly href: string;
};

/** The mean of the stars over the months, drawn and as a table. */
export function MonthsView({ title, rows }: { title: string; rows: readonly MonthRow[] }) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <section aria-labelledby="nel-tempo">
      <h2 id="nel-tempo">{title}</h2>
      <BarChart
        id="ratings-chart"
        title={word('chartTitle')}
        caption={word('chartCaption')}
        most={5}
        labels="short"
        rows={rows.map((r) => ({
          key: r.month,
          label: r.label,
          value: r.mean ?? 0,
          figure:
            r.mean === null
              ? word('monthNone')
              : word('monthFigure', { mean: meanText(r.mean, lang), n: r.n }),
        }))}
      />
      <DataTable
        caption={word('chartTitle')}
        rows={rows}
        rowKey={(r) => r.month}
        empty={null}
        columns={[
          { key: 'month', label: word('month'), render: (r) => r.label },
          {
            key: 'n',
            label: word('count'),
            numeric: true,
            render: (r) => <FigureLink n={r.n} href={r.href} />,
          },
          { key: 'mean', label: word('mean'), numeric: true, render: (r) => meanText(r.mean, lang) },
        ]}
      />
    </section>
  );
}
