import type { ComponentChildren } from 'preact';
import { DataTable } from './data-table.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** One item of the record in its two versions, as text. */
export type ConflictRow = { readonly label: string; readonly theirs: string; readonly yours: string };

/** Props of `Conflict`. The titles say whose version it is: "Salvata da Rossi alle 10:42". */
export type ConflictProps = {
  readonly rows: readonly ConflictRow[];
  readonly theirsTitle?: string | undefined;
  readonly yoursTitle?: string | undefined;
  /** What one can do now: the form that keeps one version or the other. */
  readonly children?: ComponentChildren;
};

/** Two people saved the same record: both versions side by side, nothing lost. What differs says so in words. */
export function Conflict({ rows, theirsTitle, yoursTitle, children }: ConflictProps) {
  const word = useWords(uiWords);
  const text = (value: string) =>
    value ? <bdi class="conflict-text">{value}</bdi> : <span class="not-given">{word('notGiven')}</span>;
  return (
    <div>
      <DataTable
        caption={word('conflictCaption')}
        rows={rows}
        rowKey={(row) => row.label}
        empty={null}
        columns={[
          { key: 'label', label: word('conflictField'), render: (row) => row.label },
          { key: 'theirs', label: theirsTitle ?? word('conflictTheirs'), render: (row) => text(row.theirs) },
          {
            key: 'yours',
            label: yoursTitle ?? word('conflictYours'),
            render: (row) => (
              <>
                {text(row.yours)}
                {row.theirs !== row.yours && (
                  <span class="conflict-differs">
                    <Icon name="warning" />
                    {word('conflictDiffers')}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      {children}
    </div>
  );
}
