import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { takeApplication } from '../commands/take-application.ts';
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
import { referralUrl } from './opened-referral.ts';

export const applicationAnswerQuery = z.object({ fatto: z.enum(['declined']).optional().catch(undefined) });
type Query = Partial<z.output<typeof applicationAnswerQuery>>;

/** GET /domande/:applicationId/rispondi, for the colleague who was given it. */
export async function answerPage(asked: Asked<ApplicationParams, Query, unknown>) {
  const opened = await openedApplication(asked);
  return opened && h(Answer, { asked, opened, problems: [], done: asked.query.fatto });
}

/** POST …/prendi-in-carico: to the draft of her referral. */
export async function takeIt(asked: Asked<ApplicationParams, unknown, unknown>): Promise<Outcome> {
  const opened = await openedApplication(asked);
  if (opened?.content === undefined) return absent;
  const unchecked = say(applicationDeskWords, 'unchecked', asked.language);
  const result = await takeApplication(asked.tx, asked.me, opened.application, { unchecked }, asked.now);
  return result.ok ? go(referralUrl(result.referral, '?fatto=drafted')) : refusedApplication(result.code);
}

/** The same page as it stands now. */
export async function answerAgain(
  asked: Asked<ApplicationParams, unknown, unknown>,
  _: Typed,
  problems: readonly Problem[],
) {
  const opened = await openedApplication(asked);
  const said = sayProblems(applicationDeskWords, problems, asked.language);
  return opened && h(Answer, { asked, opened, problems: said, done: undefined });
}

type Shown = {
  asked: Asked<ApplicationParams, unknown, unknown>;
  opened: OpenedApplication;
  problems: readonly Problem[];
  done: 'declined' | undefined;
};

function Answer({ asked, opened, problems, done }: Shown) {
  const lang = asked.language;
  const word = (key: ApplicationDeskWord, values?: Record<string, string>) =>
    say(applicationDeskWords, key, lang, values);
  const { application: a, content } = opened;
  const url = `/domande/${a.id}`;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('answerTitle')}
      lead={`${a.project} · ${word(a.state)} · ${word('due')} ${formatDay(a.answerDueOn, lang)}`}
      notice={done && { kind: 'success', text: word(`done.${done}`) }}
      problems={problems}
    >
      <KeptFrom text={opened.keptFrom} />
      <p>
        {word('arrived')} {formatDay(dayInRome(a.sentAt), lang)}
      </p>
      {content === undefined ? (
        <Notice kind="warning">{word('youAreNamed')}</Notice>
      ) : (
        <ApplicationView content={content} places={opened.places} dissent={opened.dissent} />
      )}
      {a.personId && a.referralId && (
        <p>
          <ButtonLink variant="primary" href={referralUrl({ personId: a.personId, id: a.referralId })}>
            {word('toReferral')}
          </ButtonLink>
        </p>
      )}
      {content && mayApplication(a.state, 'answer') && (
        <section aria-labelledby="take">
          <h2 id="take">{word('takeTitle')}</h2>
          <p>{word('takeText')}</p>
          <StepForm
            asked={asked}
            action={`${url}/prendi-in-carico`}
            version={a.version}
            submit={word('take')}
            beside={{ href: `${url}/non-in-carico`, label: word('declineLink') }}
          />
        </section>
      )}
    </OfficePage>
  );
}
