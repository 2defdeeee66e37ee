import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findRepresentation } from '../commands/find-representation.ts';
import { revokeSchema } from '../commands/read-card-forms.ts';
import { revokeCard } from '../commands/revoke-card.ts';
import { AnswerFields } from '../parts/answer-fields.tsx';
import { CardFrame } from '../parts/card-frame.tsx';
import { speakCard } from '../parts/card-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { cardWords } from '../words.ts';
import { frameOf, type OfCard, openCase } from './opened-card.ts';

/** The form that takes a card back. */
export const revokeForm = revokeSchema;

/** GET …/ritira: what taking it back does, and what it cannot undo; and the same with what was typed. */
export async function revokePage(asked: OfCard, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openCase(asked);
  const card = opened?.cards.find((c) => c.state === 'agreed');
  if (opened === undefined || card === undefined) return undefined;
  const { language } = asked;
  const word = speakCard(language);
  const said = sayProblems(cardWords, problems, language);
  return (
    <CardFrame
      {...frameOf(asked, opened)}
      title={word('revokeTitle')}
      lead={word('revokeLead')}
      problems={said}
    >
      <StepForm asked={asked} action={`${opened.url}/ritira`} submit={word('revoke')} variant="danger">
        <AnswerFields
          asking={await findRepresentation(asked.tx, card.personId, dayInRome(asked.now))}
          typed={typed}
          problems={said}
        />
      </StepForm>
    </CardFrame>
  );
}

/** POST …/ritira. */
export async function saveRevocation(
  asked: OfCard<unknown, z.output<typeof revokeSchema>>,
): Promise<Outcome> {
  const opened = await openCase(asked);
  const card = opened?.cards.find((c) => c.state === 'agreed');
  if (opened === undefined || card === undefined) return absent;
  const { part, how, words } = asked.body;
  const done = await revokeCard(asked.tx, card, { words, way: 'told', part, how }, asked.now);
  return done.ok ? go(`${opened.url}?fatto=revoked`) : refusedOutcome(done);
}
