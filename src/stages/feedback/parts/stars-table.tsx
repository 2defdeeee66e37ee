import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import { feedbackWords } from '../words.ts';
import { FigureLink } from './figure-link.tsx';

type StarsRow = {
  readonly stars: number;
  readonly n: number;
  readonly percent: number;
  readonly href: string;
};

/** How many gave five, four, three, two, one stars. */
export function StarsTable({ rows }: { rows: readonly StarsRow[] }) {
  const word = useWords(feedbackWords);
  return (
    <DataTable
      caption={word('distribution')}
      rows={rows}
      rowKey={(r) => String(r.stars)}
      empty={null}
      columns={[
        { key: 'stars', label: word('starsHead'), render: (r) => word('starsOf', { n: r.stars }) },
        {
          key: 'n',
          label: word('count'),
          numeric: true,
          render: (r) => <FigureLink n={r.n} href={r.href} />,
        },
        { key: 'share', label: word('share'), numeric: true, render: (r) => `${r.percent}%` },
      ]}
    />
  );
}
