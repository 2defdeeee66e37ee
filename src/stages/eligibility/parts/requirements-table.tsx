import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { EvidenceKind, NoticeRules } from '../../projects/types.ts';
import type { Judged } from '../types.ts';
import { eligibilityWords } from '../words.ts';
import { ruleSentence } from './rule-sentence.ts';
import { OutcomeTag } from './state-of-eligibility.tsx';

/** A requirement as it stands, with where its rule comes from. `paper` is absent where the reader may not know which. */
export type ShownRequirement = Judged & {
  source: string;
  paper?: { href: string; kind: EvidenceKind } | undefined;
};

type Props = { rows: readonly ShownRequirement[]; rules: NoticeRules['eligibility'] };

/** The table of the requirements: outcome, why, rule with source, paper. */
export function RequirementsTable({ rows, rules }: Props) {
  const word = useWords(eligibilityWords);
  const lang = useLanguage();
  return (
    <DataTable
      caption={word('table')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.requirement}
      empty={null}
      columns={[
        { key: 'requirement', label: word('requirement'), render: (r) => word(`req.${r.requirement}`) },
        { key: 'outcome', label: word('outcome'), render: (r) => <OutcomeTag outcome={r.outcome} /> },
        {
          key: 'why',
          label: word('why'),
          render: (r) => (
            <>
              {word(r.finding)}
              {r.expiresOn && (
                <>
                  {', '}
                  <span class="no-break">{word('validUntil', { day: formatDay(r.expiresOn, lang) })}</span>
                </>
              )}
            </>
          ),
        },
        {
          key: 'rule',
          label: word('rule'),
          render: (r) => (
            <>
              {ruleSentence(r.requirement, rules, lang)}. <span class="source">{r.source}</span>
            </>
          ),
        },
        {
          key: 'evidence',
          label: word('evidence'),
          render: (r) => r.paper && <a href={r.paper.href}>{word(`kind.${r.paper.kind}`)}</a>,
        },
      ]}
    />
  );
}
