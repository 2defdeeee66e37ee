import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import type { CardAnswer, CardState, NeedsCard } from '../types.ts';
import type { ToldProject } from '../words/plain-parts.ts';
import { CardAnswers } from './card-answers.tsx';
import { saidLine, speakCard } from './card-speak.ts';
import { PlainCard } from './plain-card.tsx';
import { stretchLines } from './stretch-lines.ts';

const tones = {
  draft: 'neutral',
  'to-agree': 'waiting',
  agreed: 'good',
  'not-agreed': 'stopped',
  revoked: 'stopped',
  superseded: 'neutral',
} as const satisfies Record<CardState, StateTone>;

type Props = {
  readonly needs: { readonly csrf: string; readonly formKey: () => string };
  readonly url: string;
  readonly card: NeedsCard;
  readonly answers: readonly CardAnswer[];
  readonly told: ToldProject;
  /** name of who acts for her in this, where a decree in force says so */
  readonly representative: string | null;
  /** where a dissent is met, while one stands open about this card */
  readonly dissents: string | undefined;
  readonly mayWrite: boolean;
};

/** One version of a card: what a draft holds, with a way to write each part; afterwards, what stood before her and what she
 *  answered. */
export function CardView({ needs, url, card, answers, told, representative, dissents, mayWrite }: Props) {
  const lang = useLanguage();
  const word = speakCard(lang);
  const writes = mayWrite && card.state === 'draft';
  return (
    <>
      <p>
        {word('numbered', { number: card.number })}{' '}
        <StateTag tone={tones[card.state]}>{word(`state.${card.state}`)}</StateTag>
      </p>
      {dissents !== undefined && (
        <Notice kind="warning">
          {word('dissent')} <a href={dissents}>{word('toDissents')}</a>
        </Notice>
      )}
      {card.state === 'draft' ? (
        <>
          <DraftPart
            title={word('needs')}
            lines={card.content.needs.map((n) => n.words)}
            none={word('noNeeds')}
            edit={writes ? { href: `${url}/voci`, label: word('editNeeds') } : undefined}
          />
          <DraftPart
            title={word('hours')}
            lines={stretchLines(card.content, lang)}
            none={word('noHours')}
            edit={writes ? { href: `${url}/orario`, label: word('editHours') } : undefined}
          />
          <DraftPart
            title={word('said')}
            lines={card.content.said.map((s) => saidLine(s, lang))}
            none={word('nothingSaid')}
            edit={writes ? { href: `${url}/detto`, label: word('editSaid') } : undefined}
          />
        </>
      ) : (
        <SummaryCard title={word('paper')}>
          <PlainCard content={card.content} told={told} level={3} />
        </SummaryCard>
      )}
      {writes && (
        <StepForm asked={needs} action={`${url}/metti-davanti`} version={card.version} submit={word('offer')}>
          <p>{word('offerText')}</p>
        </StepForm>
      )}
      {card.state !== 'draft' && <CardAnswers answers={answers} representative={representative} />}
      {mayWrite && (card.state === 'to-agree' || card.state === 'agreed') && (
        <p class="button-row">
          {card.state === 'to-agree' && (
            <ButtonLink href={`${url}/risposta`} variant="primary">
              {word('toAnswer')}
            </ButtonLink>
          )}
          {card.state === 'agreed' && <ButtonLink href={`${url}/ritira`}>{word('toRevoke')}</ButtonLink>}
        </p>
      )}
      {card.state !== 'draft' && (
        <p class="button-row">
          <ButtonLink href={`${url}/foglio`}>{word('paper.official')}</ButtonLink>
          <ButtonLink href={`${url}/foglio-facile`}>{word('paper.easy')}</ButtonLink>
        </p>
      )}
    </>
  );
}

type PartProps = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly none: string;
  readonly edit: { readonly href: string; readonly label: string } | undefined;
};

function DraftPart({ title, lines, none, edit }: PartProps) {
  return (
    <SummaryCard title={title} action={edit}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </SummaryCard>
  );
}
