import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf } from '../../../ui/typed.ts';
import { recordAttendance } from '../commands/record-attendance.ts';
import { MeetingFrame } from '../parts/meeting-frame.tsx';
import { speak } from '../parts/speak.ts';
import { mayAct } from '../rules.ts';
import type { attendanceSchema } from '../types.ts';
import { meetingWords } from '../words.ts';
import { answered, callMembers, type OfMeeting, openMeeting } from './opened-meeting.ts';

/** GET /riunioni/:meetingId/presenze: who came. */
export async function attendancePage(asked: OfMeeting) {
  return show(asked, undefined, []);
}

/** POST /riunioni/:meetingId/presenze: the meeting was held, and these came. */
export async function saveAttendance(
  asked: OfMeeting<unknown, z.output<typeof attendanceSchema>>,
): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (!opened?.runs) return absent;
  const { meeting, url } = opened;
  const version = asked.version ?? meeting.version;
  const done = await recordAttendance(asked.tx, meeting, version, asked.body.came, asked.now);
  return answered(done, `${url}?fatto=attended`);
}

/** The same form with what was ticked. */
export async function attendanceAgain(asked: OfMeeting, typed: Typed, problems: readonly Problem[]) {
  const came = typed['came'] ?? [];
  return show(
    asked,
    typeof came === 'string' ? [came] : came,
    sayProblems(meetingWords, problems, asked.language),
  );
}

async function show(asked: OfMeeting, ticked: readonly string[] | undefined, problems: readonly Problem[]) {
  const opened = await openMeeting(asked);
  if (!opened?.runs || !mayAct(opened.meeting.state, 'attend')) return undefined;
  const { meeting, seats, url } = opened;
  const word = speak(asked.language);
  const called = await callMembers(
    asked,
    seats.map((s) => s.accountId),
  );
  const came = ticked ?? seats.filter((s) => s.attended === true).map((s) => s.id);
  return h(
    MeetingFrame,
    {
      shell: asked.shell,
      title: word('attendanceTitle'),
      lead: word('attendanceLead'),
      above: [{ href: url, label: meeting.title }],
      problems,
    },
    <StepForm
      asked={asked}
      action={`${url}/presenze`}
      version={meeting.version}
      submit={word('saveAttendance')}
    >
      <CheckboxGroup
        name="came"
        label={word('came')}
        hint={word('cameHint')}
        error={problemOf(problems, 'came')}
        values={came}
        options={seats.map((s) => ({
          value: s.id,
          label: `${called(s.accountId)}, ${s.forService} (${word(`part.${s.part}`)})`,
        }))}
      />
    </StepForm>,
  );
}
