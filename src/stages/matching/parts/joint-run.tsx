import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import { OfficePage, type ShellProps } from '../../../ui/office-page.tsx';
import { jointWords } from '../words/joint.ts';

/** What a kept proposal shows: who, where, and what was decided. */
export type JointRunProps = {
  shell: ShellProps;
  base: string;
  project: string;
  title: string;
  lead: string;
  proof: string;
  done: 'tenuta' | 'decisa' | null;
  rows: readonly {
    id: string;
    label: string;
    place: string;
    points: string | null;
    best: string | null;
    decision: string;
    reason: string | null;
    /** what became of it */
    outcome: string | null;
    decide: string | null;
    propose: string | null;
  }[];
  places: readonly { id: string; label: string; price: string; used: string }[];
};

/** A proposal as it was kept for the meeting, with a decision beside each person. */
export function JointRun(p: JointRunProps) {
  const word = useWords(jointWords);
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      breadcrumbs={[
        { href: '/abbinamenti', label: word('jointHub') },
        { href: p.base, label: p.project },
      ]}
      notice={p.done ? { kind: 'success', text: word(`jointDone.${p.done}`) } : undefined}
    >
      <DataTable
        caption={word('jointPeople')}
        captionHidden
        rows={p.rows}
        rowKey={(r) => r.id}
        empty={<p>{word('jointEmpty')}</p>}
        columns={[
          { key: 'person', label: word('jointPerson'), render: (r) => r.label },
          { key: 'place', label: word('jointProposal'), render: (r) => r.place },
          { key: 'points', label: word('jointPoints'), numeric: true, render: (r) => r.points ?? '–' },
          { key: 'best', label: word('jointGap'), render: (r) => r.best ?? '–' },
          {
            key: 'decision',
            label: word('jointDecision'),
            render: (r) => (
              <>
                {r.decision}
                {r.reason && <p>{r.reason}</p>}
                {r.outcome && (
                  <p>
                    <strong>{word('jointBecame')}</strong> {r.outcome}
                  </p>
                )}
                {r.decide && (
                  <p>
                    <a href={r.decide} aria-label={word('jointDecideFor', { who: r.label })}>
                      {word('jointDecide')}
                    </a>
                  </p>
                )}
                {r.propose && r.outcome === null && (
                  <p>
                    <ButtonLink href={r.propose}>{word('jointPropose')}</ButtonLink>
                  </p>
                )}
              </>
            ),
          },
        ]}
      />
      <p>{p.proof}</p>
      <details>
        <summary>{word('jointPlaces')}</summary>
        <DataTable
          caption={word('jointPlaces')}
          captionHidden
          rows={p.places}
          rowKey={(r) => r.id}
          empty={<p>–</p>}
          columns={[
            { key: 'place', label: word('jointPlace'), render: (r) => r.label },
            { key: 'price', label: word('jointPrice'), numeric: true, render: (r) => r.price },
            { key: 'used', label: word('jointRoom'), render: (r) => r.used },
          ]}
        />
      </details>
    </OfficePage>
  );
}
