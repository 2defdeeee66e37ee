import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/language.ts';
import { type TargetCode, type Targets, targetCodes } from '../types.ts';
import { projectWords } from '../words.ts';

/** What a project promised, in the order of the path. @param missing what it did not promise */
export function TargetList({ targets, missing }: { targets: Targets; missing: readonly TargetCode[] }) {
  const word = useWords(projectWords);
  const list = missing.map((code) => asPart(word(`target.${code}`))).join('; ');
  return (
    <>
      <DataTable
        caption={word('targets')}
        captionHidden
        rows={targetCodes.filter((code) => targets[code] !== undefined)}
        rowKey={(code) => code}
        empty={<EmptyState title={word('notEstablished')} />}
        columns={[
          { key: 'target', label: word('targets'), render: (code) => word(`target.${code}`) },
          { key: 'people', label: word('people'), numeric: true, render: (code) => targets[code] },
        ]}
      />
      {missing.length > 0 && <p>{word('missingTargets', { list })}</p>}
    </>
  );
}

/** In the middle of a sentence: the first letter small, the L. of a law as it is. */
const asPart = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
