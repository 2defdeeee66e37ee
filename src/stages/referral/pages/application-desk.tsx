import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { assignApplication, listAnswering } from '../commands/assign-application.ts';
import { KeptFrom } from '../parts/application-kept-from.tsx';
import { ApplicationView } from '../parts/application-view.tsx';
import { mayApplication } from '../rules/application.ts';
import { type ApplicationDeskWord, applicationDeskWords } from '../words/application-desk.ts';
import {
  type ApplicationParams,
  type OpenedApplication,
  openedApplication,
  refusedApplication,
} from './application-opened.ts';

export const assignApplicationSchema = z.strictObject({ colleague: z.uuid('no-such-colleague') });

/** GET /domande/:applicationId: who must not see it first, then what it says, and who takes it. */
export async function deskPage(asked: Asked<ApplicationParams, unknown, unknown>) {
  return shown(asked, {}, []);
}

/** POST /domande/:applicationId/affida. */
export async function assignIt(
  asked: Asked<ApplicationParams, unknown, z.output<typeof assignApplicationSchema>>,
): Promise<Outcome> {
  const opened = await openedApplication(asked);
  if (opened === undefined) return absent;
  const result = await assignApplication(asked.tx, opened.application, asked.body.colleague);
  return result.ok ? go('/domande?fatto=assigned') : refusedApplication(result.code, 'colleague');
}

/** The same page with what was chosen. */
export async function deskAgain(
  asked: Asked<ApplicationParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, typed, sayProblems(applicationDeskWords, problems, asked.language));
}

async function shown(
  asked: Asked<ApplicationParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openedApplication(asked);
  if (opened === undefined) return undefined;
  const waits = mayApplication(opened.application.state, 'assign');
  const answering = waits ? await listAnswering(asked.tx, opened.application) : [];
  const colleagues = answering
    .filter((a) => !a.keptFrom)
    .map(({ colleague }) => ({ value: colleague.id as string, label: colleague.accountName }));
  return h(Desk, { asked, opened, typed, problems, colleagues, waits });
}

type Shown = {
  asked: Asked<ApplicationParams, unknown, unknown>;
  opened: OpenedApplication;
  typed: Typed;
  problems: readonly Problem[];
  colleagues: readonly { value: string; label: string }[];
  waits: boolean;
};

function Desk({ asked, opened, typed, problems, colleagues, waits }: Shown) {
  const lang = asked.language;
  const word = (key: ApplicationDeskWord, values?: Record<string, string>) =>
    say(applicationDeskWords, key, lang, values);
  const { application: a, content } = opened;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('titleOf', { day: formatDay(dayInRome(a.sentAt), lang) })}
      lead={`${a.project} · ${word(a.state)} · ${word('due')} ${formatDay(a.answerDueOn, lang)}`}
      problems={problems}
      breadcrumbs={[{ href: '/domande', label: word('applications') }]}
    >
      <KeptFrom text={opened.keptFrom} />
      {waits && (
        <section aria-labelledby="assign">
          <h2 id="assign">{word('assignTitle')}</h2>
          {colleagues.length === 0 ? (
            <Notice kind="warning">{word('nobodyLeft')}</Notice>
          ) : (
            <StepForm
              asked={asked}
              action={`/domande/${a.id}/affida`}
              version={a.version}
              submit={word('assign')}
            >
              <p>{word('assignText')}</p>
              <SelectField
                name="colleague"
                label={word('colleague')}
                value={typedText(typed, 'colleague')}
                error={problemOf(problems, 'colleague')}
                options={colleagues}
              />
            </StepForm>
          )}
        </section>
      )}
      {content === undefined ? (
        <Notice kind="warning">{word('youAreNamed')}</Notice>
      ) : (
        <ApplicationView content={content} places={opened.places} dissent={opened.dissent} />
      )}
    </OfficePage>
  );
}
