import { h } from 'preact';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { closeMeeting } from '../commands/close-meeting.ts';
import { MeetingFrame } from '../parts/meeting-frame.tsx';
import { MissingList } from '../parts/missing-list.tsx';
import { speak } from '../parts/speak.ts';
import { missingToClose } from '../rules/missing-to-close.ts';
import { isSessionOpen, mayAct, mayClose } from '../rules.ts';
import { meetingWords } from '../words.ts';
import { agendaShown } from './agenda-shown.ts';
import { answered, type OfMeeting, openMeeting } from './opened-meeting.ts';

/** GET /riunioni/:meetingId/chiudi: what is missing, and the button that closes it. */
export async function closePage(asked: OfMeeting) {
  return show(asked, []);
}

/** POST /riunioni/:meetingId/chiudi. */
export async function close(asked: OfMeeting): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (opened?.own === undefined) return absent;
  const { meeting, url } = opened;
  const done = await closeMeeting(asked.tx, meeting, asked.version ?? meeting.version, asked.now);
  return answered(done, `${url}?fatto=closed`);
}

/** The same page after a refusal, with what is missing. */
export async function closeAgain(asked: OfMeeting, _typed: Typed, problems: readonly Problem[]) {
  return show(asked, sayProblems(meetingWords, problems, asked.language));
}

async function show(asked: OfMeeting, problems: readonly Problem[]) {
  const opened = await openMeeting(asked);
  if (opened?.own === undefined) return undefined;
  const { meeting, seats, own, url } = opened;
  const word = speak(asked.language);
  const { items, extracts } = await agendaShown(asked, meeting);
  const closing = mayAct(meeting.state, 'close');
  const open = isSessionOpen(meeting, asked.now);
  // Once the session is over nobody sees what is missing: nothing is said to be.
  const missing = closing && open ? missingToClose(meeting, seats, items, extracts) : [];
  return h(
    MeetingFrame,
    {
      shell: asked.shell,
      title: word('closeTitle'),
      lead: word('closeLead'),
      above: [{ href: url, label: meeting.title }],
      problems,
    },
    <MissingList missing={missing} />,
    !mayClose[own.part] && <p>{word('may-not-close')}</p>,
    closing && !open && <p>{word('session-over')}</p>,
    mayClose[own.part] && closing && open && (
      <StepForm asked={asked} action={`${url}/chiudi`} version={meeting.version} submit={word('close')} />
    ),
  );
}
