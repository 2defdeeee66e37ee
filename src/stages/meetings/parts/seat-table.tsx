import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { Seat } from '../types.ts';
import { speak } from './speak.ts';

/** Who sits, as the page calls her. */
export type ShownSeat = Pick<Seat, 'id' | 'forService' | 'part' | 'attended'> & {
  name: string;
  body: string;
};

type Props = {
  readonly rows: readonly ShownSeat[];
  /** what may be done with a seat, where anything may */
  readonly step?: ((seat: ShownSeat) => ComponentChildren) | undefined;
};

/** Who sits in a meeting, for whom and with which part, and whether she came. */
export function SeatTable({ rows, step }: Props) {
  const word = speak(useLanguage());
  const attended = (r: ShownSeat) => (r.attended === null ? 'notYet' : r.attended ? 'yes' : 'no');
  return (
    <DataTable
      caption={word('seats')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.id}
      empty={<p>{word('seatsEmpty')}</p>}
      columns={[
        { key: 'name', label: word('member'), render: (r) => <bdi>{r.name}</bdi> },
        { key: 'body', label: word('body'), render: (r) => r.body },
        { key: 'service', label: word('forService'), render: (r) => r.forService },
        { key: 'part', label: word('part'), render: (r) => word(`part.${r.part}`) },
        step
          ? { key: 'step', label: word('seatStep'), render: step }
          : { key: 'attended', label: word('attended'), render: (r) => word(attended(r)) },
      ]}
    />
  );
}
