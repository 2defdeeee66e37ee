import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import type { NoticeRules } from '../types.ts';
import { projectWords } from '../words.ts';
import { ruleSentence, topicTitle } from './rule-sentence.ts';
import { ruleWords } from './rule-words.ts';

type Changed = { readonly about: string; readonly of: string };
type Props = {
  readonly caption: string;
  readonly before: NoticeRules;
  readonly after: NoticeRules;
  /** what the two say differently */
  readonly topics: readonly Changed[];
};

/** What a version of the rules changed, each rule as it read and as it reads. */
export function RuleChanges({ caption, before, after, topics }: Props) {
  const word = useWords(projectWords);
  const rule = useWords(ruleWords);
  const lang = useLanguage();
  return (
    <DataTable
      caption={caption}
      rows={topics}
      rowKey={(t) => `${t.about} ${t.of}`}
      empty={null}
      columns={[
        { key: 'what', label: word('what'), render: (t) => topicTitle(t, lang) },
        {
          key: 'before',
          label: word('before'),
          render: (t) => ruleSentence(before, t, lang) ?? rule('open'),
        },
        { key: 'after', label: word('after'), render: (t) => ruleSentence(after, t, lang) ?? rule('open') },
      ]}
    />
  );
}
