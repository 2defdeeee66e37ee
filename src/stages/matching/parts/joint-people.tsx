import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { jointWords } from '../words/joint.ts';
import type { ShownPerson, ShownPlace } from './joint-shown.ts';

/** Everybody at the table with the place proposed; the chosen one is marked. */
export function JointPeople({ rows, chosen }: { rows: readonly ShownPerson[]; chosen: string | null }) {
  const word = useWords(jointWords);
  return (
    <DataTable
      caption={word('jointPeople')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.caseId}
      empty={<EmptyState title={word('jointEmptyTitle')}>{word('jointEmpty')}</EmptyState>}
      columns={[
        {
          key: 'person',
          label: word('jointPerson'),
          render: (r) => (
            <a href={r.href} aria-current={r.caseId === chosen ? 'true' : undefined}>
              {r.label}
            </a>
          ),
        },
        {
          key: 'proposal',
          label: word('jointProposal'),
          render: (r) => (
            <>
              {r.place ?? word('jointNothing')}
              {r.mark && (
                <>
                  {' '}
                  <StateTag tone={r.mark === 'best' ? 'good' : 'neutral'}>
                    {word(`jointMark.${r.mark}`)}
                  </StateTag>
                </>
              )}
              {r.stale && (
                <>
                  {' '}
                  <StateTag tone="waiting">{word('jointStale')}</StateTag>
                </>
              )}
            </>
          ),
        },
        { key: 'points', label: word('jointPoints'), numeric: true, render: (r) => r.points ?? '–' },
        { key: 'gap', label: word('jointGap'), numeric: true, render: (r) => (r.gap ? `−${r.gap}` : '–') },
        { key: 'ready', label: word('jointReady'), render: (r) => r.readyOn ?? word('jointUnknown') },
      ]}
    />
  );
}

/** The places with their price, the dearest first. */
export function JointPlaces({ rows }: { rows: readonly ShownPlace[] }) {
  const word = useWords(jointWords);
  return (
    <DataTable
      caption={word('jointPlaces')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.placeId}
      empty={<p>{word('jointUnknown')}</p>}
      columns={[
        {
          key: 'place',
          label: word('jointPlace'),
          render: (r) => (
            <>
              <a href={r.href}>{r.label}</a>
              <br />
              {r.company}
            </>
          ),
        },
        { key: 'price', label: word('jointPrice'), numeric: true, render: (r) => r.price },
        {
          key: 'room',
          label: word('jointRoom'),
          render: (r) => word('jointRoomOf', { used: r.used, room: r.room }),
        },
        { key: 'lost', label: word('jointLost'), render: (r) => r.lostOn ?? '–' },
        {
          key: 'try',
          label: word('jointChanges'),
          render: (r) => (
            <ul class="plain-list">
              <li>
                <a href={r.tryClose} aria-label={`${word('jointTryClose')}: ${r.label}`}>
                  {word('jointTryClose')}
                </a>
              </li>
              <li>
                <a href={r.tryAdd} aria-label={`${word('jointTryAdd')}: ${r.label}`}>
                  {word('jointTryAdd')}
                </a>
              </li>
            </ul>
          ),
        },
      ]}
    />
  );
}
