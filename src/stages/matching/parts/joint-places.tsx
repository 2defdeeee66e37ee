import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import { jointWords } from '../words/joint.ts';
import type { ShownPlace } from './joint-shown.ts';

/** The places with their price, the dearest first, and what may be tried with each. */
export function JointPlaces({ rows }: { rows: readonly ShownPlace[] }) {
  const word = useWords(jointWords);
  return (
    <DataTable
      caption={word('jointPlaces')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.placeId}
      empty={<p>{word('jointNoPlaces')}</p>}
      columns={[
        {
          key: 'place',
          label: word('jointPlace'),
          render: (r) => (
            <>
              <a href={r.href}>{r.label}</a>
              <br />
              <span class="joint-small">
                {r.company}
                {r.lostOn && ` · ${word('jointLostOn', { day: r.lostOn })}`}
              </span>
              <ul class="joint-tries">
                <li>
                  <a href={r.tryClose} aria-label={`${word('jointTryClose')}: ${r.label}`}>
                    {word('jointWithout')}
                  </a>
                </li>
                <li>
                  <a href={r.tryAdd} aria-label={`${word('jointTryAdd')}: ${r.label}`}>
                    {word('jointOneMore')}
                  </a>
                </li>
              </ul>
            </>
          ),
        },
        {
          key: 'price',
          label: word('jointPrice'),
          numeric: true,
          render: (r) => (
            <div>
              <strong>{r.price}</strong>
              <br />
              <span class="joint-small">{word('jointRoomOf', { used: r.used, room: r.room })}</span>
            </div>
          ),
        },
      ]}
    />
  );
}
