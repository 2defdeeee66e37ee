import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { planMeeting } from '../commands/plan-meeting.ts';
import { FormPage } from '../parts/form-page.tsx';
import { MeetingFields } from '../parts/meeting-fields.tsx';
import { speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { companyWords } from '../words.ts';
import { listScouts } from './colleagues.ts';
import { type companyMeetingSchema, meetingChoices } from './meeting-schema.ts';
import { aboveOf, answered, bodyOf, type OfCompany, openToWrite } from './opened-company.ts';

/** GET /aziende/:companyId/incontri/nuovo. */
export function newMeetingPage(asked: OfCompany) {
  return show(asked, { minutes: '60', heldBy: asked.me.accountId }, []);
}

/** POST /aziende/:companyId/incontri/nuovo. */
export async function createMeeting(
  asked: OfCompany<unknown, z.output<typeof companyMeetingSchema>>,
): Promise<Outcome> {
  const opened = await openToWrite(asked);
  if (opened === undefined) return absent;
  const { body: chosen, ...facts } = asked.body;
  const body = bodyOf(opened, opened.bodies.length === 1 ? (opened.bodies[0]?.value ?? '') : (chosen ?? ''));
  if (body === undefined) return refusedOutcome(refuse('body-not-hers', 'body'));
  const scouts = await listScouts(asked, opened.company.territoryId);
  if (!scouts.some((s) => s.value === facts.heldBy)) return refusedOutcome(refuse('who-missing', 'heldBy'));
  const done = await planMeeting(asked.tx, opened.company, body, facts, asked.now);
  return answered(done, `${opened.url}?fatto=meeting`);
}

/** The same form with what was typed. */
export function newMeetingAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

async function show(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  const opened = await openToWrite(asked);
  if (opened === undefined) return undefined;
  const word = speak(asked.language);
  const said = sayProblems(companyWords, problems, asked.language);
  return h(
    FormPage,
    {
      asked,
      title: word('planTitle'),
      above: aboveOf(opened),
      action: `${opened.url}/incontri/nuovo`,
      submit: word('planSave'),
      problems: said,
    },
    h(MeetingFields, { typed, problems: said, ...(await meetingChoices(asked, opened)) }),
    opened.bodies.length > 1 &&
      h(SelectField, {
        ...fieldOf({ typed, problems: said }, 'off')('body'),
        label: word('forBody'),
        options: opened.bodies,
      }),
  );
}
