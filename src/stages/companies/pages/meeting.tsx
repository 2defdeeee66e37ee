import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';
import { closeCompanyMeeting, moveCompanyMeeting } from '../commands/plan-meeting.ts';
import { CompanyMeetingView } from '../parts/meeting-view.tsx';
import { speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { hasBegun } from '../rules/meeting-hours.ts';
import { findCompanyMeeting } from '../store/meetings.ts';
import type { CompanyMeeting, CompanyMeetingId } from '../types.ts';
import { companyWords } from '../words.ts';
import { listScouts } from './colleagues.ts';
import { type companyMeetingSchema, meetingChoices } from './meeting-schema.ts';
import { aboveOf, answered, type OfCompany, openCompany } from './opened-company.ts';

/** A request about one meeting with a company. */
export type OfMeeting<B = unknown> = OfCompany<unknown, B, { meetingId: CompanyMeetingId }>;

/** GET /aziende/:companyId/incontri/:meetingId: moved by the body that goes, read by whoever reads the log. */
export async function meetingPage(asked: OfMeeting) {
  const found = await openMeeting(asked);
  return found && show(asked, asTyped(found.meeting), []);
}

/** POST /aziende/:companyId/incontri/:meetingId. */
export async function saveMeeting(asked: OfMeeting<z.output<typeof companyMeetingSchema>>): Promise<Outcome> {
  const found = await openMeeting(asked);
  if (!found?.runs) return absent;
  const { body: _, ...facts } = asked.body;
  const scouts = await listScouts(asked, found.opened.company.territoryId);
  if (!scouts.some((s) => s.value === facts.heldBy)) return refusedOutcome(refuse('who-missing', 'heldBy'));
  const done = await moveCompanyMeeting(asked.tx, found.meeting, asked.version ?? 0, facts, asked.now);
  return answered(done, `${found.opened.url}?fatto=meeting`);
}

/** POST …/annulla. */
export async function cancelMeeting(asked: OfMeeting): Promise<Outcome> {
  const found = await openMeeting(asked);
  if (!found?.runs) return absent;
  const done = await closeCompanyMeeting(asked.tx, found.meeting, asked.version ?? 0, 'cancelled', asked.now);
  return answered(done, `${found.opened.url}?fatto=meetingCancelled`);
}

/** POST …/tenuto: leads to the form of the contact, with what is known of it. */
export async function holdMeeting(asked: OfMeeting): Promise<Outcome> {
  const found = await openMeeting(asked);
  if (!found?.runs) return absent;
  const { meeting, opened } = found;
  const done = await closeCompanyMeeting(asked.tx, meeting, asked.version ?? 0, 'held', asked.now);
  if (!done.ok) return refusedOutcome(done);
  const day = encodeURIComponent(formatDay(dayInRome(meeting.startsAt), 'it'));
  const person = meeting.contactId === null ? '' : `&con=${meeting.contactId}`;
  return go(`${opened.url}/contatti/nuovo?come=meeting&giorno=${day}${person}`);
}

/** The same page with what was typed. */
export function meetingAgain(asked: OfMeeting, typed: Typed, problems: readonly Problem[], theirs?: unknown) {
  return show(asked, typed, problems, theirs !== undefined);
}

/** Opens the meeting of a URL, if the reader may read the log of the company. `runs`: her body goes. */
export async function openMeeting(asked: OfMeeting) {
  const opened = await openCompany(asked);
  const meeting = opened && (await findCompanyMeeting(asked.tx, asked.params.meetingId));
  if (!meeting || !opened.entries.includes(meeting.companyId)) return undefined;
  return { opened, meeting, runs: opened.bodies.some((b) => b.value === meeting.organisationId) };
}

const asTyped = (m: CompanyMeeting): Typed => ({
  about: m.about,
  day: formatDay(dayInRome(m.startsAt), 'it'),
  time: timeInRome(m.startsAt),
  minutes: String(m.minutes),
  siteId: m.siteId ?? '',
  place: m.place ?? '',
  contactId: m.contactId ?? '',
  heldBy: m.heldBy,
});

async function show(asked: OfMeeting, typed: Typed, problems: readonly Problem[], both = false) {
  const found = await openMeeting(asked);
  if (found === undefined) return undefined;
  const { opened, meeting, runs } = found;
  const said = sayProblems(companyWords, problems, asked.language);
  const word = speak(asked.language);
  const labels = [
    ['about', word('meetingAbout')],
    ['day', word('meetingDay')],
    ['time', word('meetingTime')],
    ['minutes', word('meetingMinutes')],
    ['place', word('meetingPlace')],
  ] as const;
  return h(CompanyMeetingView, {
    asked,
    company: opened.company.name,
    url: `${opened.url}/incontri/${meeting.id}`,
    above: aboveOf(opened),
    meeting,
    runs: runs && meeting.state === 'planned',
    past: hasBegun(meeting, asked.now),
    version: both || problems.length === 0 ? meeting.version : (asked.version ?? 0),
    typed: Object.keys(typed).length === 0 ? asTyped(meeting) : typed,
    problems: said,
    both: both ? { labels, saved: asTyped(meeting), typed } : undefined,
    choices: await meetingChoices(asked, opened),
  });
}
