import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { prepareExtracts } from '../commands/prepare-extracts.ts';
import { AgendaTable } from '../parts/agenda-table.tsx';
import { MeetingFrame } from '../parts/meeting-frame.tsx';
import { MissingList } from '../parts/missing-list.tsx';
import { speak } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { missingToExtract } from '../rules/missing-to-close.ts';
import { meetingWords } from '../words.ts';
import { agendaShown } from './agenda-shown.ts';
import { type OfMeeting, openMeeting } from './opened-meeting.ts';

/** Seconds between two looks at extracts that are being made. */
const REFRESH_SECONDS = 5;

export const extractsQuery = z.object({ aggiorna: z.enum(['no']).optional().catch(undefined) });

/** GET /riunioni/:meetingId/estratti: which extracts are there, and those that are being made. */
export async function extractsPage(asked: OfMeeting<z.output<typeof extractsQuery>>) {
  return show(asked, [], asked.query.aggiorna !== 'no');
}

/** POST /riunioni/:meetingId/estratti: makes those that are missing, after the answer. */
export async function makeThem(asked: OfMeeting): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (opened?.own === undefined) return absent;
  const begun = await prepareExtracts(asked.tx, opened.meeting, asked.now);
  if (!begun.ok) return refusedOutcome(begun);
  return go(`${opened.url}/estratti`, { key: opened.meeting.id, work: begun.work });
}

/** The same page after a refusal. */
export async function extractsAgain(asked: OfMeeting, _typed: Typed, problems: readonly Problem[]) {
  return show(asked, sayProblems(meetingWords, problems, asked.language), false);
}

async function show(asked: OfMeeting, problems: readonly Problem[], refreshing: boolean) {
  const opened = await openMeeting(asked);
  if (opened?.own === undefined) return undefined;
  const { meeting, seats, url } = opened;
  const word = speak(asked.language);
  const { items, rows } = await agendaShown(asked, meeting);
  const asking = rows.filter((r) => r.extract !== undefined);
  const ready = asking.filter((r) => r.extract === true);
  const lacking = asking.length > ready.length;
  const missing = missingToExtract(meeting, seats, items);
  const atWork = lacking && asked.isAtWork(meeting.id);
  return h(
    MeetingFrame,
    {
      shell: asked.shell,
      title: word('extracts'),
      lead: word('extractsLead'),
      above: [{ href: url, label: meeting.title }],
      problems,
      refreshSeconds: atWork && refreshing ? REFRESH_SECONDS : undefined,
    },
    <p>
      <strong>{word('extractsProgress', { done: ready.length, all: asking.length })}</strong>
    </p>,
    atWork && (
      <Notice kind="info">
        {word('extractsAtWork')} <a href={`${url}/estratti?aggiorna=no`}>{word('extractsRefresh')}</a>
      </Notice>
    ),
    <MissingList missing={missing} />,
    <AgendaTable rows={asking} />,
    lacking && !atWork && missing.length === 0 && (
      <StepForm asked={asked} action={`${url}/estratti`} submit={word('extractsMake')} />
    ),
    !lacking && missing.length === 0 && (
      <>
        <p>{word('extractsAll')}</p>
        <ButtonLink href={`${url}/chiudi`} variant="primary">
          {word('closeTitle')}
        </ButtonLink>
      </>
    ),
  );
}
