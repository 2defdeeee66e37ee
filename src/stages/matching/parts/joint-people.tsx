import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { jointWords } from '../words/joint.ts';
import type { ShownPerson } from './joint-shown.ts';

/** Everybody at the table with the place proposed, the farthest from her best first; the chosen one is marked. */
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
            <>
              <a href={r.href} aria-current={r.caseId === chosen ? 'true' : undefined}>
                {r.label}
              </a>
              <br />
              <span class="joint-small">
                {word('jointReadyOn', { day: r.readyOn ?? word('jointUnknown') })}
              </span>
            </>
          ),
        },
        { key: 'proposal', label: word('jointProposal'), render: (r) => <Proposed row={r} /> },
      ]}
    />
  );
}

function Proposed({ row: r }: { row: ShownPerson }) {
  const word = useWords(jointWords);
  return (
    <div>
      {r.place ?? word('jointNothing')}
      {r.points && (
        <>
          <br />
          <span class="joint-small">
            {r.gap
              ? word('jointPointsGap', { points: r.points, gap: r.gap })
              : word('jointPointsOf', { points: r.points })}
          </span>
        </>
      )}
      {(r.mark || r.stale) && (
        <div>
          {r.mark && (
            <StateTag tone={r.mark === 'best' ? 'good' : 'neutral'}>{word(`jointMark.${r.mark}`)}</StateTag>
          )}{' '}
          {r.stale && <StateTag tone="waiting">{word('jointStale')}</StateTag>}
        </div>
      )}
    </div>
  );
}
