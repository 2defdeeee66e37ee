import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import type { NoticeRules } from '../types.ts';
import { ruleSentence, topicTitle } from './rule-sentence.ts';
import { ruleWords } from './rule-words.ts';

const groups = ['who', 'path', 'money', 'placements', 'reporting'] as const;
type Listed = { readonly about: string; readonly of: string; readonly group: (typeof groups)[number] };

/** A rule set in plain sentences, part by part; what the source leaves open says so.
 *  @param topics what the rule set speaks of, in the order of the page */
export function RuleList({ rules, topics }: { rules: NoticeRules; topics: readonly Listed[] }) {
  const word = useWords(ruleWords);
  const lang = useLanguage();
  return (
    <>
      {groups.map((group) => (
        <section key={group}>
          <h3>{word(`group.${group}`)}</h3>
          <DescriptionList
            items={topics
              .filter((topic) => topic.group === group)
              .map((topic) => ({
                label: topicTitle(topic, lang),
                value: ruleSentence(rules, topic, lang) ?? <span class="not-given">{word('open')}</span>,
              }))}
          />
        </section>
      ))}
    </>
  );
}
