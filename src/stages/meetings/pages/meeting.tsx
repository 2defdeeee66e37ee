import { h } from 'preact';
import type { z } from 'zod';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { Option } from '../../../ui/field-props.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { findProject } from '../../projects/store/projects.ts';
import { MeetingView } from '../parts/meeting-view.tsx';
import { isAhead, isSessionOpen, mayAct } from '../rules.ts';
import { listCommissionMembers } from '../store/commission-members.ts';
import { meetingWords } from '../words.ts';
import { agendaShown } from './agenda-shown.ts';
import { callMembers, type doneQuery, type OfMeeting, openMeeting } from './opened-meeting.ts';

/** GET /riunioni/:meetingId: when and where, who sits, who is on the agenda, what is to be done next. */
export async function meetingPage(asked: OfMeeting<z.output<typeof doneQuery>>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same page after a step that was refused, with what was typed. */
export async function meetingAgain(asked: OfMeeting, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, sayProblems(meetingWords, problems, asked.language));
}

async function shown(asked: OfMeeting, typed: Typed, problems: readonly Problem[], done?: string) {
  const { tx, language } = asked;
  const opened = await openMeeting(asked);
  if (opened === undefined) return undefined;
  const { meeting, seats, runs, own, url } = opened;
  const bodies = new Map((await listOrganisations(tx, meeting.territoryId)).map((o) => [o.id, o.name]));
  const called = await callMembers(asked, [meeting.convenedBy], seats);
  const seating = runs && mayAct(meeting.state, 'seat');
  const seated = new Set<string>(seats.map((s) => s.accountId));
  const colleagues = (seating ? await listCommissionMembers(tx, meeting.territoryId) : [])
    .filter((m) => !seated.has(m.accountId))
    .map(
      (m): Option => ({
        value: m.id,
        label: `${m.accountName}, ${(m.organisationId && bodies.get(m.organisationId)) ?? ''}`,
      }),
    );
  const allows = (act: Parameters<typeof mayAct>[1]) => mayAct(meeting.state, act);
  return h(MeetingView, {
    asked,
    url,
    meeting,
    project: (await findProject(tx, meeting.projectId))?.title ?? '',
    body: bodies.get(meeting.organisationId) ?? '',
    convenedBy: called(meeting.convenedBy),
    when: formatInstant(meeting.startsAt, language),
    until: formatInstant(meeting.accessUntil, language),
    seats: seats.map((s) => ({
      ...s,
      name: called(s.accountId),
      body: bodies.get(s.organisationId) ?? '',
    })),
    reads: own !== undefined && isSessionOpen(meeting, asked.now),
    agenda: (await agendaShown(asked, meeting)).rows,
    colleagues,
    may: {
      seat: seating,
      move: runs && allows('move'),
      propose: runs && allows('propose'),
      attend: runs && allows('attend') && !isAhead(meeting.startsAt, asked.now),
      extract: own !== undefined && allows('extract'),
      cancel: runs && allows('cancel'),
    },
    typed,
    problems,
    done,
  });
}
