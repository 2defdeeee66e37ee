import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { declineApplication } from '../commands/decline-application.ts';
import { mayApplication } from '../rules/application.ts';
import type { reasonSchema } from '../types.ts';
import { type ApplicationDeskWord, applicationDeskWords } from '../words/application-desk.ts';
import { referralWords } from '../words.ts';
import { type ApplicationParams, openedApplication, refusedApplication } from './application-opened.ts';

/** GET /domande/:applicationId/non-in-carico. */
export async function declinePage(asked: Asked<ApplicationParams, unknown, unknown>) {
  return shown(asked, {}, []);
}

/** POST: the answer stands where she reads it with her code. */
export async function declineIt(
  asked: Asked<ApplicationParams, unknown, z.output<typeof reasonSchema>>,
): Promise<Outcome> {
  const opened = await openedApplication(asked);
  if (opened === undefined) return absent;
  const { application } = opened;
  const result = await declineApplication(asked.tx, application, asked.body.reason ?? '', asked.now);
  return result.ok
    ? go(`/domande/${application.id}/rispondi?fatto=declined`)
    : refusedApplication(result.code);
}

/** The same form with what was typed. */
export async function declineAgain(
  asked: Asked<ApplicationParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const said = sayProblems(applicationDeskWords, problems, asked.language);
  return shown(asked, typed, sayProblems(referralWords, said, asked.language));
}

async function shown(
  asked: Asked<ApplicationParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openedApplication(asked);
  if (opened === undefined || (problems.length === 0 && !mayApplication(opened.application.state, 'answer')))
    return undefined;
  const word = (key: ApplicationDeskWord) => say(applicationDeskWords, key, asked.language);
  const url = `/domande/${opened.application.id}`;
  return h(
    FormPage,
    {
      asked,
      title: word('declineTitle'),
      lead: word('declineLead'),
      above: [{ href: `${url}/rispondi`, label: word('answerTitle') }],
      problems,
      action: `${url}/non-in-carico`,
      version: opened.application.version,
      submit: word('decline'),
    },
    <TextareaField
      name="reason"
      label={word('reason')}
      value={typedText(typed, 'reason')}
      error={problemOf(problems, 'reason')}
      rows={6}
      maxLength={2_000}
    />,
  );
}
