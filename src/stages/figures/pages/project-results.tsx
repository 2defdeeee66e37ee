import { z } from 'zod';
import { isAllowed } from '../../../platform/http/guard.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { findPublishable, type Publishable } from '../commands/find-publishable.ts';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { FigureTables } from '../parts/figure-tables.tsx';
import { type Speak, speak } from '../parts/figure-text.ts';
import { PublicationTable } from '../parts/publication-table.tsx';
import { DAYS_BETWEEN } from '../rules/may-publish.ts';
import { listOpenProjects } from '../store/open-projects.ts';
import { type OfProject, openProject, resultsUrl } from './opened-project.ts';

/** What the page may say was just done. */
export const doneQuery = z.object({ fatto: z.enum(['published', 'withdrawn']).optional().catch(undefined) });

/** GET /redazione/risultati/:projectId: what would go out today, as everybody would read it, and what is out. Whoever may
 *  read the people behind the numbers finds the way there; the numbers themselves are no clearer for it here. */
export async function projectResultsPage(asked: OfProject<z.output<typeof doneQuery>>) {
  const project = await openProject(asked);
  if (project === undefined) return undefined;
  const word = speak(asked.language);
  const found = await findPublishable(asked.tx, project, asked.now);
  const url = resultsUrl(project);
  const open = (await listOpenProjects(asked.tx)).some((p) => p.projectId === project.id);
  const stands = found.earlier.some((p) => p.withdrawnAt === null);
  const reads = await isAllowed(asked.tx, asked.me, { of: 'list', dataClass: 'stub', action: 'read' }, {});
  return (
    <FigureFrame
      shell={asked.shell}
      title={word('resultsOf', { title: project.title })}
      done={asked.query.fatto}
      above={[{ href: '/redazione/risultati', label: word('results') }]}
    >
      {reads && (
        <p>
          <a href={`/progetti/${project.id}/andamento`}>{word('progress')}</a>
        </p>
      )}
      {!open && (
        <Notice kind="warning">
          <p>{word('noPage')}</p>
        </Notice>
      )}
      {open && stands && (
        <p>
          <a href="/risultati">{word('seePublic')}</a>
        </p>
      )}
      <h2>{word('wouldBe')}</h2>
      {found.tables === null ? (
        <Notice kind="info">
          <p>{whySentence(found, word, asked.language)}</p>
        </Notice>
      ) : (
        <>
          <FigureTables tables={found.tables} onDay={dayInRome(asked.now)} id="now" />
          <ButtonLink href={`${url}/pubblica`} variant="primary">
            {word('confirm')}
          </ButtonLink>
        </>
      )}
      <h2>{word('publications')}</h2>
      <PublicationTable publications={found.earlier.toReversed()} url={url} />
    </FigureFrame>
  );
}

/** Why nothing may go out today, as a sentence. */
export function whySentence(
  found: Publishable & { readonly tables: null },
  word: Speak,
  language: 'it' | 'en',
): string {
  const day = found.from === null ? '' : formatDay(found.from, language);
  return word(found.why, { day, days: DAYS_BETWEEN });
}
