import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { answerCard } from '../commands/answer-card.ts';
import { findRepresentation } from '../commands/find-representation.ts';
import { findToldProject } from '../commands/find-told-project.ts';
import { answerSchema } from '../commands/read-card-forms.ts';
import { AnswerFields } from '../parts/answer-fields.tsx';
import { CardFrame } from '../parts/card-frame.tsx';
import { speakCard } from '../parts/card-speak.ts';
import { PlainCard } from '../parts/plain-card.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { offeredAnswers } from '../types.ts';
import { cardWords } from '../words.ts';
import { cardAgain } from './card.tsx';
import { frameOf, mayWith, type OfCard, openCardOf } from './opened-card.ts';

/** The form of an answer. */
export const answerForm = answerSchema;

/** GET …/risposta: what stands before her, to be read together, and her answer; and the same with what was typed. */
export async function answerPage(asked: OfCard, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openCardOf(asked);
  if (opened === undefined) return undefined;
  if (!mayDo(opened.card.state, 'answer'))
    return problems.length === 0 ? undefined : cardAgain(asked, typed, problems);
  const { language, now, tx } = asked;
  const { card } = opened;
  const word = speakCard(language);
  const said = sayProblems(cardWords, problems, language);
  const today = dayInRome(now);
  return (
    <CardFrame
      {...frameOf(asked, opened)}
      title={word('answerTitle')}
      lead={word('answerLead')}
      problems={said}
    >
      <PlainCard content={card.content} told={await findToldProject(tx, opened.standing)} />
      <StepForm asked={asked} action={`${opened.url}/risposta`} submit={word('recordAnswer')}>
        <input type="hidden" name="sha256" value={card.sha256 ?? ''} />
        <AnswerFields
          answers={offeredAnswers}
          asking={await findRepresentation(tx, card.personId, today)}
          typed={typed}
          problems={said}
        />
        <DateField
          name="answeredOn"
          label={word('answeredOn')}
          value={typed['answeredOn'] === undefined ? formatDay(today, 'it') : typedText(typed, 'answeredOn')}
          error={problemOf(said, 'answeredOn')}
        />
      </StepForm>
    </CardFrame>
  );
}

/** POST …/risposta. */
export async function saveAnswer(asked: OfCard<unknown, z.output<typeof answerSchema>>): Promise<Outcome> {
  const opened = await openCardOf(asked);
  if (opened === undefined) return absent;
  const { sha256, answer, part, how, words, answeredOn } = asked.body;
  const writesDissent = await mayWith(asked, 'write', 'representation');
  const done = await answerCard(
    asked.tx,
    opened.card,
    { answer, sha256, words, answeredOn, writesDissent, way: 'told', part, how },
    asked.now,
  );
  if (!done.ok) return refusedOutcome(done);
  const notice = done.state === 'agreed' || done.state === 'not-agreed' ? done.state : 'answered';
  return go(`${opened.url}?fatto=${notice}`);
}
