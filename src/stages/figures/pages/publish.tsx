import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findPublishable } from '../commands/find-publishable.ts';
import { publishFigures } from '../commands/publish-figures.ts';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { FigureTables } from '../parts/figure-tables.tsx';
import { speak } from '../parts/figure-text.ts';
import { refusedOutcome } from '../refusals.ts';
import { DAYS_BETWEEN } from '../rules/may-publish.ts';
import type { publishSchema } from '../types.ts';
import { type OfProject, openProject, resultsUrl } from './opened-project.ts';
import { whySentence } from './project-results.tsx';

/** GET /redazione/risultati/:projectId/pubblica: the tables once more, and the button. */
export function publishPage(asked: OfProject) {
  return show(asked, []);
}

/** POST /redazione/risultati/:projectId/pubblica. */
export async function publish(asked: OfProject<unknown, z.output<typeof publishSchema>>): Promise<Outcome> {
  const project = await openProject(asked);
  if (project === undefined) return absent;
  const done = await publishFigures(asked.tx, project, asked.body, asked.now);
  return done.ok ? go(`${resultsUrl(project)}?fatto=published`) : refusedOutcome(done);
}

/** The tables as they are now, with what was wrong. */
export function publishAgain(asked: OfProject, _typed: Typed, problems: readonly Problem[]) {
  return show(asked, problems);
}

async function show(asked: OfProject, problems: readonly Problem[]) {
  const project = await openProject(asked);
  if (project === undefined) return undefined;
  const word = speak(asked.language);
  const url = resultsUrl(project);
  const found = await findPublishable(asked.tx, project, asked.now);
  const late = problems.some((p) => p.message === 'published-meanwhile');
  const back = { href: url, label: word('back') };
  return (
    <FigureFrame
      shell={asked.shell}
      title={word(found.tables === null ? 'notToday' : 'confirmTitle')}
      above={[
        { href: '/redazione/risultati', label: word('results') },
        { href: url, label: word('resultsOf', { title: project.title }) },
      ]}
      problems={problems.map((p) => ({
        ...p,
        message: late
          ? word('published-meanwhile')
          : found.tables === null
            ? whySentence(found, word, asked.language)
            : word('changed-meanwhile'),
      }))}
    >
      {found.tables === null ? (
        <>
          {(late || problems.length === 0) && (
            <Notice kind="info">
              <p>{whySentence(found, word, asked.language)}</p>
            </Notice>
          )}
          <p>
            <a href={back.href}>{back.label}</a>
          </p>
        </>
      ) : (
        <StepForm
          asked={asked}
          action={`${url}/pubblica`}
          submit={word('publish')}
          unseen={{ number: found.number, seen: found.seen }}
          beside={back}
        >
          <FigureTables tables={found.tables} onDay={dayInRome(asked.now)} id="now" level={2} />
          <p>{word('publishTells', { days: DAYS_BETWEEN })}</p>
        </StepForm>
      )}
    </FigureFrame>
  );
}
