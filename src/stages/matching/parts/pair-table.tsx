import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import type { Candidate } from '../types.ts';
import { factText } from '../words/fact-text.ts';
import { quickWords } from '../words/quick.ts';
import { Reasons } from './reasons.tsx';
import type { ShownPair } from './shown-pair.ts';

type Props = {
  caption: string;
  columns: { label: string; days: readonly string[] };
  pairs: readonly ShownPair[];
};

/** Pairs that fit, the best first, each with its first reasons in sight and all of them folded. */
export function PairTable({ caption, columns, pairs }: Props) {
  const word = useWords(quickWords);
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={pairs}
      rowKey={(r) => r.key}
      empty={null}
      columns={[
        {
          key: 'label',
          label: columns.label,
          render: (r) => (
            <a href={r.href}>
              <bdi>{r.label}</bdi>
            </a>
          ),
        },
        {
          key: 'score',
          label: word('score'),
          numeric: true,
          render: (r) => r.points,
        },
        ...columns.days.map((label, i) => ({
          key: `day-${label}`,
          label,
          render: (r: ShownPair) => r.days[i] ?? word('notKnown'),
        })),
        { key: 'why', label: word('reasons'), render: (r) => <Why candidate={r.candidate} /> },
        {
          key: 'do',
          label: word('propose'),
          render: (r) => <ButtonLink href={r.propose}>{word('propose')}</ButtonLink>,
        },
      ]}
    />
  );
}

/** First of each kind: what fits, what is missing and what would unlock it. */
const FIRST = 2;

function Why({ candidate }: { candidate: Candidate }) {
  const word = useWords(quickWords);
  const lang = useLanguage();
  const facts = candidate.parts.flatMap((p) => p.facts);
  const first = (findings: readonly string[]) =>
    facts.filter((f) => findings.includes(f.finding)).slice(0, FIRST);
  const texts = [...first(['fits']), ...first(['missing', 'partly'])].flatMap((f) => factText(f, lang) ?? []);
  return (
    <>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <details>
        <summary>{word('whyOf')}</summary>
        <Reasons candidate={candidate} />
      </details>
    </>
  );
}
