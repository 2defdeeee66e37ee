import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { Said } from '../../needs-card/types.ts';
import { type Proposal, proposalParts } from '../types.ts';
import { speak } from './speak.ts';

/** The proposal as she reads it, part by part. */
export function ProposalText({ proposal }: { proposal: Proposal }) {
  const word = speak(useLanguage());
  return (
    <DescriptionList
      items={proposalParts.map((p) => ({
        label: word(`proposal.${p}`),
        value: (
          <div dir="auto" class="prose">
            {proposal[p]}
          </div>
        ),
      }))}
    />
  );
}

/** What she lets be said to this company; null before her answer. */
export function SaidText({ said }: { said: readonly Said[] | null }) {
  const word = speak(useLanguage());
  if (said === null) return <p>{word('saidNotYet')}</p>;
  if (said.length === 0) return <p>{word('saidNothing')}</p>;
  return (
    <ul>
      {said.map((s) => (
        <li key={s.words}>
          {word('saidLine', {
            words: s.words,
            by: word(`by.${s.by}`),
            to: s.to.length === 0 ? word('to.nobody') : s.to.map((t) => word(`to.${t}`)).join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}
