import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { isUnderWay, mayAct } from '../../introductions/rules/ladder.ts';
import { type IntroductionId, proposalParts } from '../../introductions/types.ts';
import type { PersonId } from '../../people/types.ts';
import { HerPage } from '../parts/her-page.tsx';
import { speakWork } from '../parts/work-speak.ts';
import { cardAnswers } from '../types.ts';
import { workWords } from '../words/work.ts';
import { herProposal } from './her-introductions.ts';
import { herUrl, type workQuery } from './her-url.ts';
import { howItStands } from './proposals.tsx';

/** GET /mio/:personId/proposte/:introductionId: the place in plain words, and what she may say. */
export async function proposalPage(
  asked: Asked<{ personId: PersonId; introductionId: IntroductionId }, z.output<typeof workQuery>, unknown>,
) {
  const { language, params } = asked;
  const found = await herProposal(asked.tx, params.personId, params.introductionId);
  if (found === undefined) return undefined;
  const word = speakWork(language);
  const { introduction: i, words, saidYes } = found;
  const url = herUrl(params, `/proposte/${i.id}`);
  return (
    <HerPage
      shell={asked.shell}
      title={word('proposalTitle')}
      lead={word('proposalLead')}
      notice={doneNotice(workWords, asked.query.fatto, language)}
      home={herUrl(params)}
    >
      <p>{howItStands(word, i, language)}</p>
      {proposalParts.map((part) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{word(`part.${part}`)}</h2>
          <div dir="auto" class="prose own-words">
            {words.proposal[part]}
          </div>
        </section>
      ))}
      {mayAct(i.state, 'answer') && !saidYes && (
        <section aria-labelledby="what-you-say">
          <h2 id="what-you-say">{word('whatDoYouSay')}</h2>
          <FormActions>
            {cardAnswers.map((a) => (
              <ButtonLink key={a} href={`${url}/${a}`} variant={a === 'si' ? 'primary' : 'secondary'}>
                {word(`choose.${a}`)}
              </ButtonLink>
            ))}
          </FormActions>
        </section>
      )}
      {i.state === 'proposed' && saidYes && <p>{word('alreadyYes')}</p>}
      {isUnderWay(i.state) && (i.state !== 'proposed' || saidYes) && (
        <p>
          <ButtonLink href={`${url}/stop`}>{word('stopLink')}</ButtonLink>
        </p>
      )}
    </HerPage>
  );
}
