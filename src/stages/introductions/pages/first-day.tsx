import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { beginTrial } from '../commands/begin-trial.ts';
import type { firstDaySchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { DayOfStep } from '../parts/step-fields.tsx';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/primo-giorno: from which day she works; the same after a refusal, with the conditions that are missing. */
export function firstDayPage(asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speak(asked.language);
  return stepPage(asked, ['begin-trial'], problems, (_opened, said) => ({
    path: 'primo-giorno',
    title: word('trialTitle'),
    lead: word('trialLead'),
    submit: word('saveTrial'),
    fields: <DayOfStep typed={typed} problems={said} name="firstDay" ask="firstDay" />,
  }));
}

/** POST …/primo-giorno. */
export async function saveFirstDay(
  asked: OfIntroduction<unknown, z.output<typeof firstDaySchema>>,
): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const done = await beginTrial(asked.tx, opened.introduction, asked.body, dayInRome(asked.now));
  return answered(done, `${opened.here}?fatto=step`, asked.language);
}
