import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import type { NeedsCard } from '../types.ts';
import type { ToldProject } from '../words/plain-parts.ts';
import { speakCard } from './card-speak.ts';
import { PlainCard } from './plain-card.tsx';

type Props = {
  readonly card: NeedsCard;
  readonly told: ToldProject;
  readonly url: string;
  readonly mayWrite: boolean;
};

/** The card she agreed to, while a newer version is being written or waits for her. */
export function CardInForce({ card, told, url, mayWrite }: Props) {
  const word = speakCard(useLanguage());
  return (
    <SummaryCard title={word('inForce')}>
      <p>{word('inForceText', { number: card.number })}</p>
      <PlainCard content={card.content} told={told} level={3} />
      {mayWrite && <ButtonLink href={`${url}/ritira`}>{word('toRevoke')}</ButtonLink>}
    </SummaryCard>
  );
}
