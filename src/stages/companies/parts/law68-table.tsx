import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { law68Words } from '../words/l68.ts';

type Line = {
  readonly what: string;
  readonly value: string;
  readonly source: string;
  readonly verify: boolean;
};

/** One section of the calculation: what, how much, from where; what was not read at its source says so beside it. */
export function Law68Table({ title, lines }: { title: string; lines: readonly Line[] }) {
  const word = useWords(law68Words);
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={[
        { key: 'what', label: word('what'), render: (line: Line) => line.what },
        {
          key: 'value',
          label: word('value'),
          render: (line: Line) => (
            <>
              {line.value} {line.verify && <StateTag tone="waiting">{word('verify')}</StateTag>}
            </>
          ),
        },
        { key: 'source', label: word('source'), render: (line: Line) => line.source },
      ]}
      rows={lines}
      rowKey={(line) => line.what}
      empty={null}
    />
  );
}
