import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { answerProposal } from '../../introductions/commands/answer-proposal.ts';
import { chooseSaid } from '../../introductions/commands/choose-said.ts';
import { findRepresentation } from '../../introductions/commands/find-representation.ts';
import { declineIntroduction, endTrial } from '../../introductions/commands/step-out.ts';
import { tellWhoFollows } from '../../introductions/commands/tell-who-follows.ts';
import { isUnderWay, mayAct } from '../../introductions/rules/ladder.ts';
import type { Answer, IntroductionId } from '../../introductions/types.ts';
import { findToldProject } from '../../needs-card/commands/find-told-project.ts';
import { findAgreedCard } from '../../needs-card/store/cards.ts';
import type { PersonId } from '../../people/types.ts';
import { AnswerForm } from '../parts/answer-form.tsx';
import { HerPage } from '../parts/her-page.tsx';
import { WhatIsSaid } from '../parts/what-is-said.tsx';
import { speakWork } from '../parts/work-speak.ts';
import type { ProposalAnswer, ProposalAnswerInput } from '../types.ts';
import { workWords } from '../words/work.ts';
import { herCases } from './her-cases.ts';
import { type HerProposal, herProposal } from './her-introductions.ts';
import { herUrl } from './her-url.ts';
import { sayWorkRefusal } from './say-refusal.ts';

type Params = { personId: PersonId; introductionId: IntroductionId; answer: ProposalAnswer };

/** GET /mio/:personId/proposte/:introductionId/:answer: what happens when she says this, before she says it; the same after
 *  it was refused. */
export async function answerProposalPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { tx, language, params } = asked;
  const found = await herProposal(tx, params.personId, params.introductionId);
  if (found === undefined || (problems.length === 0 && !maySay(found, params.answer))) return undefined;
  const word = speakWork(language);
  const { introduction: i } = found;
  const url = herUrl(params, `/proposte/${i.id}`);
  const said = sayProblems(workWords, problems, language);
  const act = await findRepresentation(tx, i.personId, dayInRome(asked.now));
  const standing = (await herCases(tx, params.personId)).find((c) => c.case.id === i.caseId)?.case;
  return (
    <HerPage
      shell={asked.shell}
      title={word(`choose.${params.answer}`)}
      problems={said}
      home={herUrl(params)}
    >
      <section aria-labelledby="what-happens">
        <h2 id="what-happens">{word('before')}</h2>
        <p>{word(`happens.${params.answer}`)}</p>
        {params.answer === 'stop' && i.state === 'trial' && <p>{word('happens.stop-trial')}</p>}
        {params.answer === 'si' && act.mode !== 'alone' && (
          <p>{word('happens.representative', { name: act.representative.name })}</p>
        )}
      </section>
      <AnswerForm
        asked={asked}
        action={`${url}/${params.answer}`}
        version={i.version}
        submit={word(`send.${params.answer}`)}
        back={{ href: url, label: word('back') }}
        typed={typed}
        problems={said}
      >
        {params.answer === 'si' && (
          <WhatIsSaid
            told={standing ? await findToldProject(tx, standing) : null}
            card={await findAgreedCard(tx, i.caseId)}
            typed={typed}
          />
        )}
      </AnswerForm>
    </HerPage>
  );
}

/** POST of the same. */
export async function sayAnswer(asked: Asked<Params, unknown, ProposalAnswerInput>): Promise<Outcome> {
  const { tx, params, body } = asked;
  const found = await herProposal(tx, params.personId, params.introductionId);
  if (found === undefined) return absent;
  const i = { ...found.introduction, version: asked.version ?? found.introduction.version };
  const onDay = dayInRome(asked.now);
  const done = await (async () => {
    if (params.answer === 'stop') {
      const stepOut = i.state === 'trial' ? endTrial : declineIntroduction;
      const out = { side: 'person', way: 'signed-in', how: null, words: body.words, onDay } as const;
      return stepOut(tx, i, out, onDay);
    }
    const chosen = params.answer === 'si' ? await chooseSaid(tx, i, body) : { ok: true as const, said: [] };
    if (!chosen.ok) return chosen;
    return answerProposal(
      tx,
      i,
      {
        answer: answerOf[params.answer],
        part: 'person',
        way: 'signed-in',
        how: null,
        words: body.words,
        said: chosen.said,
        onDay,
      },
      onDay,
    );
  })();
  if (!done.ok) return sayWorkRefusal(done.code, done.field);
  await tellWhoFollows(tx, i.personId, `/persone/${i.personId}/presentazioni/${i.id}`);
  return go(herUrl(params, `/proposte/${i.id}?fatto=${params.answer}`));
}

const answerOf = {
  si: 'agree',
  'non-adesso': 'not-now',
  no: 'no',
  chiedo: 'ask-someone',
} as const satisfies Record<Exclude<ProposalAnswer, 'stop'>, Answer>;

/** Whether this may still be said: an answer while it is proposed, stopping while it is under way after her yes. */
function maySay({ introduction: i, saidYes }: HerProposal, answer: ProposalAnswer): boolean {
  if (answer === 'stop') return isUnderWay(i.state) && (i.state !== 'proposed' || saidYes);
  return mayAct(i.state, 'answer') && !saidYes;
}
