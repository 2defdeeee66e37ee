import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { type Candidate, type ChosenOutcome, pointsText, type SelectionMode } from '../types.ts';
import { selectionWords } from '../words.ts';
import { StateOfCandidacy } from './state-of-candidacy.tsx';

/** A candidate as a row: by her name where the reader may know it, else by her code. */
export type ShownCandidate = Candidate & {
  who: string;
  href: string;
  completedOn: string;
  proposed: ChosenOutcome | null;
};

/** Candidates of a selection, by their place where there is one. */
export function CandidatesTable({ rows, mode }: { rows: readonly ShownCandidate[]; mode: SelectionMode }) {
  const word = useWords(selectionWords);
  const lang = useLanguage();
  const placed = mode !== 'identified-by-services';
  return (
    <DataTable
      caption={word('candidates')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.id}
      empty={<EmptyState title={word('candidates')}>{word('noCandidates')}</EmptyState>}
      columns={[
        {
          key: 'who',
          label: word('person'),
          render: (r: ShownCandidate) => (
            <a href={r.href}>
              <bdi>{r.who}</bdi>
            </a>
          ),
        },
        { key: 'number', label: word('listNumber'), render: (r) => r.listNumber ?? word('noNumber') },
        { key: 'kind', label: word('kind'), render: (r) => r.route && word(`kind.${r.route}`) },
        ...(placed
          ? [
              {
                key: 'rank',
                label: word('rank'),
                numeric: true,
                render: (r: ShownCandidate) => r.rank ?? '–',
              },
              { key: 'completed', label: word('completed'), render: (r: ShownCandidate) => r.completedOn },
            ]
          : []),
        ...(mode === 'public-notice-with-ranking'
          ? [
              {
                key: 'points',
                label: word('points'),
                numeric: true,
                render: (r: ShownCandidate) => (r.points === null ? '–' : pointsText(r.points, lang)),
              },
            ]
          : []),
        { key: 'state', label: word('state'), render: (r) => <StateOfCandidacy state={r.state} /> },
        ...(placed
          ? [
              {
                key: 'proposed',
                label: word('proposed'),
                render: (r: ShownCandidate) =>
                  r.state === 'to-choose' && r.rank !== null ? word(`proposed.${r.proposed ?? 'none'}`) : '–',
              },
            ]
          : []),
      ]}
    />
  );
}
