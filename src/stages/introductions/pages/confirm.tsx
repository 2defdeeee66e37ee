import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { confirmAfterTrial } from '../commands/confirm-after-trial.ts';
import type { confirmSchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { WordsOfStep } from '../parts/step-fields.tsx';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/conferma: after the first fortnight; the same after a refusal. */
export function confirmPage(asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speak(asked.language);
  return stepPage(asked, ['confirm'], problems, (_opened, said) => ({
    path: 'conferma',
    title: word('confirmTitle'),
    lead: word('confirmLead'),
    submit: word('saveConfirm'),
    fields: <WordsOfStep typed={typed} problems={said} ask="confirmWords" optional />,
  }));
}

/** POST …/conferma. */
export async function saveConfirm(
  asked: OfIntroduction<unknown, z.output<typeof confirmSchema>>,
): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const done = await confirmAfterTrial(asked.tx, opened.introduction, asked.body, dayInRome(asked.now));
  return answered(done, `${opened.here}?fatto=step`, asked.language);
}
