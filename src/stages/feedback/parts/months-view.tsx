import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RatingChart } from './rating-chart.tsx';
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
  const said = (mean: number | null) =>
    mean === null ? '' : mean.toLocaleString(lang, { minimumFractionDigits: 1 });
  return (
    <section aria-labelledby="nel-tempo">
      <h2 id="nel-tempo">{title}</h2>
      <RatingChart
        id="ratings-chart"
        title={word('chartTitle')}
        caption={word('chartCaption')}
        most={5}
        rows={rows.map((r) => ({
          key: r.month,
          label: r.label,
          value: r.mean ?? 0,
          figure: r.mean === null ? word('monthNone') : word('monthFigure', { mean: said(r.mean), n: r.n }),
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
            render: (r) => (r.n > 0 ? <a href={r.href}>{r.n}</a> : r.n),
          },
          { key: 'mean', label: word('mean'), numeric: true, render: (r) => said(r.mean) },
        ]}
      />
    </section>
  );
}
