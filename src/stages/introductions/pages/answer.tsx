import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findAgreedCard } from '../../needs-card/store/cards.ts';
import type { NeedsCard } from '../../needs-card/types.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import { answerProposal } from '../commands/answer-proposal.ts';
import { chooseSaid } from '../commands/choose-said.ts';
import { findRepresentation } from '../commands/find-representation.ts';
import type { answerSchema } from '../commands/typed-steps.ts';
import { type SpeakIntroduction, speak } from '../parts/speak.ts';
import { DayOfStep, HowExplained, WordsOfStep } from '../parts/step-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { answers } from '../types.ts';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/risposta: write down what she answers; the same after a refusal. */
export function answerPage(asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speak(asked.language);
  return stepPage(asked, ['answer'], problems, async ({ introduction: i }, said) => ({
    path: 'risposta',
    title: word('answerTitle'),
    lead: word('answerLead'),
    submit: word('saveAnswer'),
    fields: h(AnswerFields, {
      typed,
      problems: said,
      word,
      act: await findRepresentation(asked.tx, i.personId, dayInRome(asked.now)),
      card: await findAgreedCard(asked.tx, i.caseId),
    }),
  }));
}

/** POST …/risposta. */
export async function saveAnswer(
  asked: OfIntroduction<unknown, z.output<typeof answerSchema>>,
): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const { body, tx } = asked;
  const chosen = await chooseSaid(tx, opened.introduction, body);
  if (!chosen.ok) return refusedOutcome(chosen);
  const done = await answerProposal(
    tx,
    opened.introduction,
    {
      answer: body.answer,
      part: body.part,
      way: 'told',
      how: body.how,
      words: body.words,
      said: chosen.said,
      onDay: body.onDay,
    },
    dayInRome(asked.now),
  );
  return answered(done, `${opened.here}?fatto=answered`, asked.language);
}

type Shown = Filled & { word: SpeakIntroduction; act: ActInForce; card: NeedsCard | undefined };

function AnswerFields({ typed, problems, word, act, card }: Shown) {
  const p = { typed, problems };
  return (
    <>
      <RadioGroup
        {...fieldOf(p)('answer')}
        label={word('answer')}
        options={answers.map((a) => ({ value: a, label: word(`answer.${a}`) }))}
      />
      {act.mode !== 'alone' && (
        <RadioGroup
          {...fieldOf(p)('part')}
          value={typed['part'] === undefined ? 'person' : fieldOf(p)('part').value}
          label={word('part')}
          options={[
            { value: 'person', label: word('part.person') },
            {
              value: 'representative',
              label: word('part.representative', { name: act.representative.name }),
            },
          ]}
        />
      )}
      <HowExplained {...p} />
      <WordsOfStep {...p} ask="herWords" />
      <DayOfStep {...p} />
      {card === undefined ? (
        <p>{word('saidNoCard')}</p>
      ) : (
        <>
          <input type="hidden" name="card" value={card.id} />
          {card.content.said.length > 0 && (
            <CheckboxGroup
              name="said"
              label={word('saidField')}
              hint={word('saidFieldHint')}
              optional
              values={[typed['said'] ?? []].flat()}
              options={card.content.said.map((s, n) => ({
                value: String(n),
                label: word('saidLine', {
                  words: s.words,
                  by: word(`by.${s.by}`),
                  to: s.to.length === 0 ? word('to.nobody') : s.to.map((t) => word(`to.${t}`)).join(', '),
                }),
              }))}
            />
          )}
        </>
      )}
    </>
  );
}
