import { DataTable } from '../../../ui/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import type { VocabularyTerm } from '../types.ts';
import { type VocabularyWord, vocabularyWords } from '../words/vocabulary.ts';

type Named = Pick<VocabularyTerm, 'code' | 'labelIt'>;
type Changes = {
  added: readonly Named[];
  changed: readonly Named[];
  retired: readonly Named[];
  same: number;
};

const EXAMPLES = 5;

/** What importing a list would change, counted, with the first of each. */
export function ListPreview({ changes }: { changes: Changes }) {
  const word = useWords(vocabularyWords);
  const some = (terms: readonly Named[]) => (
    <>
      {terms.length}
      {terms.length > 0 && (
        <>
          . {word('examples')}:{' '}
          {terms
            .slice(0, EXAMPLES)
            .map((t) => `${t.labelIt} (${t.code})`)
            .join(', ')}
        </>
      )}
    </>
  );
  return (
    <section>
      <h2>{word('previewTitle')}</h2>
      <p>{word('previewText')}</p>
      <DescriptionList
        items={[
          { label: word('added'), value: some(changes.added) },
          { label: word('changed'), value: some(changes.changed) },
          { label: word('retired'), value: some(changes.retired) },
          { label: word('same'), value: String(changes.same) },
        ]}
      />
    </section>
  );
}

/** A line of a list that is wrong; `code` is one of the words under `line.`. */
export type WrongLine = { line: number; column: string | null; code: string };

const MOST_LINES = 200;

/** The lines of a list that are wrong, with the number they have in the file. */
export function WrongLines({ lines }: { lines: readonly WrongLine[] }) {
  const word = useWords(vocabularyWords);
  const lang = useLanguage();
  return (
    <section>
      <h2>{word('linesTitle')}</h2>
      <p>{word('linesText')}</p>
      <DataTable
        caption={word('linesTitle')}
        captionHidden
        rows={lines.slice(0, MOST_LINES)}
        rowKey={(l) => `${l.line} ${l.column ?? ''} ${l.code}`}
        empty={null}
        columns={[
          { key: 'line', label: word('line'), render: (l) => l.line },
          { key: 'column', label: word('column'), render: (l) => l.column && <code>{l.column}</code> },
          {
            key: 'problem',
            label: word('problem'),
            render: (l) => vocabularyWords[`line.${l.code}` as VocabularyWord][lang],
          },
        ]}
      />
      {lines.length > MOST_LINES && <p>{word('linesMore', { count: lines.length - MOST_LINES })}</p>}
    </section>
  );
}
