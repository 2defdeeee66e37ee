import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { problemOf } from '../../../ui/typed.ts';
import { holdMeeting } from '../commands/hold-meeting.ts';
import type { MeetingKind } from '../commands/set-meeting.ts';
import type { heldSchema } from '../commands/typed-steps.ts';
import { speak } from '../parts/speak.ts';
import { DayOfStep, WordsOfStep } from '../parts/step-fields.tsx';
import { answered } from './answered.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/colloquio-fatto and …/visita-fatta; the same after a refusal. */
export const heldPage =
  (kind: MeetingKind) =>
  (asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const word = speak(asked.language);
    return stepPage(asked, [`hold-${kind}`], problems, (_opened, said) => ({
      path: kind === 'interview' ? 'colloquio-fatto' : 'visita-fatta',
      title: word(`${kind}HeldTitle`),
      lead: word('heldLead'),
      submit: word('saveHeld'),
      fields: (
        <>
          <DayOfStep typed={typed} problems={said} />
          {kind === 'visit' && (
            <CheckboxField
              name="noWork"
              value="yes"
              label={word('noWork')}
              checked={typed['noWork'] === 'yes'}
              error={problemOf(said, 'noWork')}
            />
          )}
          <WordsOfStep typed={typed} problems={said} ask="howItWent" optional />
        </>
      ),
    }));
  };

/** POST …/colloquio-fatto and …/visita-fatta. */
export const saveHeld =
  (kind: MeetingKind) =>
  async (asked: OfIntroduction<unknown, z.output<typeof heldSchema>>): Promise<Outcome> => {
    const opened = await openIntroduction(asked);
    if (opened === undefined) return absent;
    const done = await holdMeeting(asked.tx, opened.introduction, kind, asked.body, asked.now);
    return answered(done, `${opened.here}?fatto=step`, asked.language);
  };
