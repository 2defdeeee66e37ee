import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { putAllOnAgenda } from '../commands/put-on-agenda.ts';
import { MeetingFrame } from '../parts/meeting-frame.tsx';
import { ProposalFields } from '../parts/proposal-fields.tsx';
import { speak } from '../parts/speak.ts';
import { mayAct } from '../rules.ts';
import { listAgendaCases } from '../store/agenda-cases.ts';
import type { agendaSchema } from '../types.ts';
import { meetingWords } from '../words.ts';
import { answered, type OfMeeting, openMeeting } from './opened-meeting.ts';

/** GET /riunioni/:meetingId/ordine-del-giorno: cases of the project, by code, to be put on the agenda. */
export async function agendaPage(asked: OfMeeting) {
  return show(asked, {}, []);
}

/** POST /riunioni/:meetingId/ordine-del-giorno. */
export async function putCases(asked: OfMeeting<unknown, z.output<typeof agendaSchema>>): Promise<Outcome> {
  const opened = await openMeeting(asked);
  if (!opened?.runs) return absent;
  const { meeting, url } = opened;
  const { cases, ...what } = asked.body;
  const all = (await listAgendaCases(asked.tx, meeting.projectId, meeting.id))
    .filter((c) => cases.includes(c.id))
    .map((c) => ({ territoryId: meeting.territoryId, personId: c.personId, caseId: c.id }));
  const done = await putAllOnAgenda(asked.tx, meeting, all, what, asked.now);
  return answered(done, `${url}?fatto=put`);
}

/** The same form with what was typed. */
export async function agendaAgain(asked: OfMeeting, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, sayProblems(meetingWords, problems, asked.language));
}

async function show(asked: OfMeeting, typed: Typed, problems: readonly Problem[]) {
  const opened = await openMeeting(asked);
  if (!opened?.runs || !mayAct(opened.meeting.state, 'propose')) return undefined;
  const { meeting, url } = opened;
  const word = speak(asked.language);
  const cases = await listAgendaCases(asked.tx, meeting.projectId, meeting.id);
  const ticked = typed['cases'] ?? [];
  const matter = typedText(typed, 'matter') || (meeting.kind === 'commission' ? 'selection' : '');
  return h(
    MeetingFrame,
    {
      shell: asked.shell,
      title: word('putCases'),
      lead: word('putCasesLead'),
      above: [{ href: url, label: meeting.title }],
      problems,
    },
    cases.length === 0 ? (
      <p>{word('casesEmpty')}</p>
    ) : (
      <StepForm asked={asked} action={`${url}/ordine-del-giorno`} submit={word('put')}>
        <CheckboxGroup
          name="cases"
          label={word('cases')}
          error={problemOf(problems, 'cases')}
          values={typeof ticked === 'string' ? [ticked] : ticked}
          options={cases.map((c) => ({ value: c.id, label: c.code }))}
        />
        <ProposalFields typed={{ ...typed, matter }} problems={problems} />
      </StepForm>
    ),
  );
}
