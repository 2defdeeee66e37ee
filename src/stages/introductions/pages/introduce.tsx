import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { introduce } from '../commands/introduce.ts';
import type { introduceSchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { DayOfStep } from '../parts/step-fields.tsx';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/presenta: to whom, and when, the company heard of her; the same after a refusal. */
export function introducePage(asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speak(asked.language);
  return stepPage(asked, ['introduce'], problems, (_opened, said) => ({
    path: 'presenta',
    title: word('introduceTitle'),
    lead: word('introduceLead'),
    submit: word('saveIntroduce'),
    fields: (
      <>
        <TextField
          {...fieldOf({ typed, problems: said })('toWhom')}
          label={word('toWhom')}
          autocomplete="off"
        />
        <DayOfStep typed={typed} problems={said} />
      </>
    ),
  }));
}

/** POST …/presenta. */
export async function saveIntroduce(
  asked: OfIntroduction<unknown, z.output<typeof introduceSchema>>,
): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const done = await introduce(asked.tx, opened.introduction, asked.body, dayInRome(asked.now));
  return answered(done, `${opened.here}?fatto=step`, asked.language);
}
