import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { declineIntroduction, endTrial } from '../commands/step-out.ts';
import type { steppedOutSchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { DayOfStep, HowExplained, WordsOfStep } from '../parts/step-fields.tsx';
import { sides } from '../types.ts';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/stop: somebody steps out; the same after a refusal. */
export function stopPage(asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speak(asked.language);
  return stepPage(asked, ['decline', 'end'], problems, ({ introduction }, said) => {
    const p = { typed, problems: said };
    return {
      path: 'stop',
      title: word(introduction.state === 'trial' ? 'endTitle' : 'declineTitle'),
      lead: word('outLead'),
      submit: word('saveOut'),
      variant: 'danger',
      fields: (
        <>
          <RadioGroup
            {...fieldOf(p)('side')}
            label={word('side')}
            options={sides.map((s) => ({ value: s, label: word(`side.${s}`) }))}
          />
          <WordsOfStep {...p} ask="reason" help="reasonHint" optional />
          <HowExplained {...p} optional />
          <DayOfStep {...p} />
        </>
      ),
    };
  });
}

/** POST …/stop. */
export async function saveStop(
  asked: OfIntroduction<unknown, z.output<typeof steppedOutSchema>>,
): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const { introduction: i, here } = opened;
  const out = { ...asked.body, way: 'told' } as const;
  const stepOut = i.state === 'trial' ? endTrial : declineIntroduction;
  return answered(await stepOut(asked.tx, i, out, dayInRome(asked.now)), `${here}?fatto=out`, asked.language);
}
