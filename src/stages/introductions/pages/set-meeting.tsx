import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { findCompany } from '../../diary/commands/find-company.ts';
import type { FixedAppointment } from '../../diary/types.ts';
import { type MeetingKind, setMeeting } from '../commands/set-meeting.ts';
import { speak } from '../parts/speak.ts';
import { answered } from './answered.ts';
import { type OfIntroduction, type OpenedIntroduction, openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

/** GET …/colloquio and …/visita: when it is, where, who goes with her; the same after a refusal. */
export const setMeetingPage =
  (kind: MeetingKind) =>
  (asked: OfIntroduction, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const word = speak(asked.language);
    return stepPage(asked, [`set-${kind}`], problems, async (opened, said) => {
      const company = [...(await findCompany(asked.tx, opened.introduction.personId))];
      const field = fieldOf({ typed, problems: said });
      return {
        path: kind === 'interview' ? 'colloquio' : 'visita',
        title: word(`${kind}Title`),
        lead: word(`${kind}Lead`),
        submit: word(kind === 'interview' ? 'saveInterview' : 'saveVisit'),
        fields: (
          <>
            <input type="hidden" name="kind" value="meeting" />
            <input type="hidden" name="reminder" value="none" />
            <DateField {...field('day')} label={word('onDay')} />
            <TimeField {...field('from')} label={word('from')} />
            <TimeField {...field('to')} label={word('to')} />
            <TextField
              {...field('place')}
              value={typed['place'] === undefined ? whereOf(opened) : field('place').value}
              label={word('where')}
              optional
              maxLength={200}
              autocomplete="off"
            />
            <SelectField
              {...field('with')}
              label={word('with')}
              blank={false}
              options={company.map(([value, label]) => ({ value, label }))}
            />
          </>
        ),
      };
    });
  };

/** POST …/colloquio and …/visita. */
export const saveMeeting =
  (kind: MeetingKind) =>
  async (asked: OfIntroduction<unknown, FixedAppointment>): Promise<Outcome> => {
    const opened = await openIntroduction(asked);
    if (opened === undefined) return absent;
    const done = await setMeeting(asked.tx, opened.introduction, kind, asked.body, asked.now);
    return answered(done, `${opened.here}?fatto=step`, asked.language);
  };

const whereOf = ({ place }: OpenedIntroduction) =>
  place ? [place.company, place.address].filter(Boolean).join(', ') : '';
