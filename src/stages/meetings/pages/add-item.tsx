import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { listCasesOf } from '../../eligibility/store/cases.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { putOnAgenda } from '../commands/put-on-agenda.ts';
import { ProposalFields } from '../parts/proposal-fields.tsx';
import { speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { listOpenMeetings } from '../store/meetings.ts';
import type { proposalSchema } from '../types.ts';
import { meetingWords } from '../words.ts';
import { mayDo, type OfPerson, type OpenedPerson, openPerson } from './opened-item.ts';
import { meetingUrl } from './opened-meeting.ts';

/** GET /persone/:personId/riunioni/aggiungi, and the same form with what was typed. */
export async function addItemPage(asked: OfPerson, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, url } = opened;
  const { meetings } = await open(asked, opened);
  const word = speak(asked.language);
  const said = sayProblems(meetingWords, problems, asked.language);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('addTitle', { name })}
      lead={word('addLead')}
      above={[{ href: url, label: word('meetings') }]}
      problems={said}
    >
      {meetings.length === 0 ? (
        <p>{word('noMeeting')}</p>
      ) : (
        <StepForm asked={asked} action={`${url}/aggiungi`} submit={word('put')}>
          <SelectField
            name="meeting"
            label={word('meeting')}
            value={typedText(typed, 'meeting')}
            error={problemOf(said, 'meeting')}
            options={meetings.map((m) => ({
              value: m.id,
              label: `${m.title}, ${formatInstant(m.startsAt, asked.language)}`,
            }))}
          />
          <ProposalFields typed={typed} problems={said} />
        </StepForm>
      )}
    </NearPage>
  );
}

/** POST /persone/:personId/riunioni/aggiungi: on the agenda with her case in the meeting's project. */
export async function addItem(asked: OfPerson<unknown, z.output<typeof proposalSchema>>): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined) return absent;
  const { meetings, cases } = await open(asked, opened);
  const { meeting: chosen, ...what } = asked.body;
  const meeting = meetings.find((m) => m.id === chosen);
  const standing = cases.find((c) => c.projectId === meeting?.projectId);
  if (meeting === undefined || standing === undefined)
    return refusedOutcome(refuse('meeting-not-open', 'meeting'));
  const { territoryId, personId, id: caseId } = standing;
  const done = await putOnAgenda(asked.tx, meeting, { territoryId, personId, caseId }, what, asked.now);
  if (!done.ok) return refusedOutcome(done);
  // The coordination puts her there by code, and reads nothing of what meetings say of her.
  return go((await mayDo(asked, 'read')) ? `${opened.url}?fatto=put` : meetingUrl(meeting.id, '?fatto=put'));
}

/** Meetings that may still take her, of the projects she has a case in. */
async function open(asked: OfPerson, { entries }: OpenedPerson) {
  const cases = await listCasesOf(asked.tx, entries);
  const projects = cases.map((c) => c.projectId);
  return { cases, meetings: await listOpenMeetings(asked.tx, projects) };
}
