import { h } from 'preact';
import type { z } from 'zod';
import {
  absent,
  conflict,
  go,
  type Outcome,
  type Problem,
  type Typed,
} from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';
import { moveMeeting } from '../commands/move-meeting.ts';
import { MeetingFrame } from '../parts/meeting-frame.tsx';
import { speak } from '../parts/speak.ts';
import { WhenAndWhere } from '../parts/when-and-where.tsx';
import { refusedOutcome } from '../refusals.ts';
import { accessDays, mayAct } from '../rules.ts';
import type { Meeting, moveSchema } from '../types.ts';
import { meetingWords } from '../words.ts';
import { type OfMeeting, openMeeting } from './opened-meeting.ts';

const asTyped = (m: Meeting, language: 'it' | 'en'): Record<string, string> => ({
  title: m.title,
  place: m.place,
  day: formatDay(dayInRome(m.startsAt), language),
  time: timeInRome(m.startsAt),
  accessDays: String(accessDays(m)),
});

/** GET /riunioni/:meetingId/sposta: while it was not held. */
export async function movePage(asked: OfMeeting) {
  const opened = await openMeeting(asked);
  if (!opened?.runs || !mayAct(opened.meeting.state, 'move')) return undefined;
  return show(asked, opened.meeting, asTyped(opened.meeting, asked.language), []);
}

/** POST /riunioni/:meetingId/sposta. */
export async function move(asked: OfMeeting<unknown, z.output<typeof moveSchema>>): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (!opened?.runs) return absent;
  const done = await moveMeeting(asked.tx, opened.meeting, asked.version ?? 0, asked.body, asked.now);
  if (done.ok) return go(`${opened.url}?fatto=moved`);
  return done.code === 'changed-meanwhile' ? conflict(done.code, true) : refusedOutcome(done);
}

/** The same form with what was typed; where two saved, with both versions. */
export async function moveAgain(
  asked: OfMeeting,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const meeting = (await openMeeting(asked))?.meeting;
  if (meeting === undefined) return undefined;
  return show(
    asked,
    meeting,
    typed,
    sayProblems(meetingWords, problems, asked.language),
    theirs !== undefined,
  );
}

const labels = [
  ['title', 'title'],
  ['place', 'place'],
  ['day', 'day'],
  ['time', 'hour'],
  ['accessDays', 'accessDays'],
] as const;

function show(asked: OfMeeting, meeting: Meeting, typed: Typed, problems: readonly Problem[], both = false) {
  const word = speak(asked.language);
  const url = `/riunioni/${meeting.id}`;
  const saved = asTyped(meeting, asked.language);
  const version = both || problems.length === 0 ? meeting.version : (asked.version ?? 0);
  return h(
    MeetingFrame,
    { shell: asked.shell, title: word('moveTitle'), above: [{ href: url, label: meeting.title }], problems },
    both && (
      <Conflict
        theirsTitle={word('theirs')}
        yoursTitle={word('yours')}
        rows={labels.map(([name, label]) => ({
          label: word(label),
          theirs: saved[name] ?? '',
          yours: typedText(typed, name),
        }))}
      >
        <p>{word('keepMine')}</p>
      </Conflict>
    ),
    <StepForm asked={asked} action={`${url}/sposta`} version={version} submit={word('move')}>
      <WhenAndWhere typed={typed} problems={problems} />
    </StepForm>,
  );
}
