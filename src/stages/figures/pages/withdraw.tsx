import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import type { ProjectId } from '../../projects/types.ts';
import { withdrawFigures } from '../commands/withdraw-figures.ts';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { FigureTables } from '../parts/figure-tables.tsx';
import { speak } from '../parts/figure-text.ts';
import { refusedOutcome } from '../refusals.ts';
import { listPublications } from '../store/publications.ts';
import { openProject, resultsUrl } from './opened-project.ts';

type OfPublication = Asked<{ projectId: ProjectId; number: number }, unknown, unknown>;

async function opened(asked: OfPublication) {
  const project = await openProject(asked);
  const all = project === undefined ? [] : await listPublications(asked.tx, project.id);
  const publication = all.find((p) => p.number === asked.params.number);
  return project === undefined || publication === undefined ? undefined : { project, publication };
}

/** GET /redazione/risultati/:projectId/:number/ritira: what is taken back, and what that does not undo. */
export function withdrawPage(asked: OfPublication) {
  return show(asked, []);
}

/** POST /redazione/risultati/:projectId/:number/ritira. */
export async function withdraw(asked: OfPublication): Promise<Outcome> {
  const found = await opened(asked);
  if (found === undefined) return absent;
  const done = await withdrawFigures(asked.tx, found.project, found.publication.number, asked.now);
  return done.ok ? go(`${resultsUrl(found.project)}?fatto=withdrawn`) : refusedOutcome(done);
}

/** The same page with what was wrong. */
export function withdrawAgain(asked: OfPublication, _typed: Typed, problems: readonly Problem[]) {
  return show(asked, problems);
}

async function show(asked: OfPublication, problems: readonly Problem[]) {
  const found = await opened(asked);
  if (found === undefined) return undefined;
  const { project, publication } = found;
  const { number, tables, onDay } = publication;
  const word = speak(asked.language);
  const url = resultsUrl(project);
  const gone = publication.withdrawnAt !== null;
  const back = { href: url, label: word('back') };
  return (
    <FigureFrame
      shell={asked.shell}
      title={word(gone ? 'publication' : 'withdrawTitle', { number })}
      above={[
        { href: '/redazione/risultati', label: word('results') },
        { href: url, label: word('resultsOf', { title: project.title }) },
      ]}
      problems={problems.map((p) => ({ ...p, message: word('not-standing') }))}
    >
      {gone ? (
        <>
          {problems.length === 0 && <p>{word('not-standing')}</p>}
          <p>
            <a href={back.href}>{back.label}</a>
          </p>
        </>
      ) : (
        <StepForm
          asked={asked}
          action={`${url}/${number}/ritira`}
          submit={word('withdraw', { number })}
          variant="danger"
          beside={back}
        >
          <p>{word('withdrawTells')}</p>
        </StepForm>
      )}
      <h2>{word(gone ? 'wasWithdrawn' : 'withdrawn')}</h2>
      <FigureTables tables={tables} onDay={onDay} id="old" />
    </FigureFrame>
  );
}
