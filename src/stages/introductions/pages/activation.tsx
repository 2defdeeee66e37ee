import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { beginActivation } from '../commands/begin-activation.ts';
import type { dayOnlySchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { DayOfStep } from '../parts/step-fields.tsx';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/attiva: both sides go on; the same after a refusal. */
export function activationPage(asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speak(asked.language);
  return stepPage(asked, ['activate'], problems, (_opened, said) => ({
    path: 'attiva',
    title: word('activateTitle'),
    lead: word('activateLead'),
    submit: word('saveActivate'),
    fields: <DayOfStep typed={typed} problems={said} />,
  }));
}

/** POST …/attiva. */
export async function saveActivation(
  asked: OfIntroduction<unknown, z.output<typeof dayOnlySchema>>,
): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const done = await beginActivation(asked.tx, opened.introduction, asked.body, dayInRome(asked.now));
  return answered(done, `${opened.here}?fatto=step`, asked.language);
}
