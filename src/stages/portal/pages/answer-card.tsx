import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { tellWhoFollows } from '../../introductions/commands/tell-who-follows.ts';
import { answerCard } from '../../needs-card/commands/answer-card.ts';
import type { OfferedAnswer } from '../../needs-card/types.ts';
import type { PersonId } from '../../people/types.ts';
import { AnswerForm } from '../parts/answer-form.tsx';
import { HerPage } from '../parts/her-page.tsx';
import { speakWork } from '../parts/work-speak.ts';
import type { CardAnswerInput, CardAnswerWord } from '../types.ts';
import { workWords } from '../words/work.ts';
import { herCards } from './her-introductions.ts';
import { herUrl } from './her-url.ts';
import { sayWorkRefusal } from './say-refusal.ts';

type Params = { personId: PersonId; answer: CardAnswerWord };

/** GET /mio/:personId/scheda/:answer: what happens when she says this of her card, before she says it; the same after it
 *  was refused. The fingerprint is that of the card she comes from. */
export async function answerCardPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { language, params } = asked;
  const { waiting, shown } = await herCards(asked.tx, params.personId);
  const card = problems.length === 0 ? waiting : shown;
  if (card === undefined || card.sha256 === null) return undefined;
  const word = speakWork(language);
  const url = herUrl(params, '/scheda');
  const said = sayProblems(workWords, problems, language);
  const title = word(params.answer === 'si' ? 'send.si' : `choose.${params.answer}`);
  return (
    <HerPage shell={asked.shell} title={title} problems={said} home={herUrl(params)}>
      <section aria-labelledby="what-happens">
        <h2 id="what-happens">{word('before')}</h2>
        <p>{word(`card.happens.${params.answer}`)}</p>
      </section>
      <AnswerForm
        asked={asked}
        action={`${url}/${params.answer}`}
        version={card.version}
        submit={word(`send.${params.answer}`)}
        back={{ href: url, label: word('backToCard') }}
        typed={typed}
        problems={said}
      >
        <input type="hidden" name="shown" value={card.sha256} />
      </AnswerForm>
    </HerPage>
  );
}

/** POST of the same. */
export async function sayCardAnswer(asked: Asked<Params, unknown, CardAnswerInput>): Promise<Outcome> {
  const { params, body } = asked;
  const { shown: card } = await herCards(asked.tx, params.personId);
  if (card === undefined) return absent;
  const done = await answerCard(
    asked.tx,
    card,
    {
      answer: answerOf[params.answer],
      sha256: body.shown,
      words: body.words,
      way: 'signed-in',
      part: 'person',
      how: null,
    },
    asked.now,
  );
  if (!done.ok) return sayWorkRefusal(done.code, done.field);
  await tellWhoFollows(asked.tx, card.personId, `/persone/${card.personId}/scheda/${card.caseId}`);
  return go(herUrl(params, `/scheda?fatto=${params.answer}`));
}

const answerOf = {
  si: 'agrees',
  'non-adesso': 'not-now',
  no: 'does-not-agree',
  chiedo: 'asks-someone',
} as const satisfies Record<CardAnswerWord, OfferedAnswer>;
