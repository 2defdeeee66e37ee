import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { tellWhoFollows } from '../../introductions/commands/tell-who-follows.ts';
import { findToldProject } from '../../needs-card/commands/find-told-project.ts';
import { revokeCard } from '../../needs-card/commands/revoke-card.ts';
import { PlainCard } from '../../needs-card/parts/plain-card.tsx';
import type { PersonId } from '../../people/types.ts';
import { HerPage } from '../parts/her-page.tsx';
import { speakWork } from '../parts/work-speak.ts';
import { cardAnswers } from '../types.ts';
import { workWords } from '../words/work.ts';
import { herCases } from './her-cases.ts';
import { herCards } from './her-introductions.ts';
import { herUrl, type workQuery } from './her-url.ts';
import { sayWorkRefusal } from './say-refusal.ts';

type Of = Asked<{ personId: PersonId }, unknown, unknown>;

/** GET /mio/:personId/scheda: her card of needs in plain words; what she may say, or how she takes it back. */
export function herCardPage(asked: Asked<{ personId: PersonId }, z.output<typeof workQuery>, unknown>) {
  return shown(asked, [], asked.query.fatto);
}

/** The same page after taking back was refused. */
export function herCardAgain(asked: Of, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, problems);
}

/** POST /mio/:personId/scheda/ritira: one tap, no reason. */
export async function takeBackCard(asked: Of): Promise<Outcome> {
  const { agreed: card } = await herCards(asked.tx, asked.params.personId);
  if (card === undefined) return sayWorkRefusal('not-agreed-now');
  const given = { way: 'signed-in', part: 'person', how: null, words: null } as const;
  const seen = { ...card, version: asked.version ?? card.version };
  const done = await revokeCard(asked.tx, seen, given, asked.now);
  if (!done.ok) return sayWorkRefusal(done.code);
  await tellWhoFollows(asked.tx, card.personId, `/persone/${card.personId}/scheda/${card.caseId}`);
  return go(herUrl(asked.params, '/scheda?fatto=ritira'));
}

async function shown(asked: Of, problems: readonly Problem[], done?: string) {
  const { tx, language, params } = asked;
  const word = speakWork(language);
  const { shown: card, agreed } = await herCards(tx, params.personId);
  const standing = card && (await herCases(tx, params.personId)).find((c) => c.case.id === card.caseId)?.case;
  const url = herUrl(params, '/scheda');
  return (
    <HerPage
      shell={asked.shell}
      title={word('myCard')}
      lead={card ? word('cardLead') : word('noCard')}
      notice={doneNotice(workWords, done, language)}
      problems={sayProblems(workWords, problems, language)}
      home={herUrl(params)}
    >
      {card && (
        <PlainCard content={card.content} told={standing ? await findToldProject(tx, standing) : null} />
      )}
      {card?.state === 'to-agree' && (
        <section aria-labelledby="what-you-say">
          <h2 id="what-you-say">{word('whatDoYouSay')}</h2>
          <FormActions>
            {cardAnswers.map((a) => (
              <ButtonLink key={a} href={`${url}/${a}`} variant={a === 'si' ? 'primary' : 'secondary'}>
                {word(a === 'si' ? 'send.si' : `choose.${a}`)}
              </ButtonLink>
            ))}
          </FormActions>
        </section>
      )}
      {agreed && (
        <section aria-labelledby="take-back">
          <p>{word(agreed === card ? 'card.agreed' : 'card.agreedBefore')}</p>
          <h2 id="take-back">{word('takeBack')}</h2>
          <p>{word('takeBackText')}</p>
          <StepForm
            asked={asked}
            action={`${url}/ritira`}
            version={agreed.version}
            submit={word('takeBack')}
            variant="secondary"
          />
        </section>
      )}
      {(card?.state === 'not-agreed' || card?.state === 'revoked') && <p>{word(`card.${card.state}`)}</p>}
    </HerPage>
  );
}
