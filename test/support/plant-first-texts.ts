import { firstText } from '../../src/stages/editorial/templates/first-text.ts';
import { type PageKind, singleKinds } from '../../src/stages/editorial/types.ts';
import {
  aPublishedContent,
  plantPublished,
  someProjectFacts,
} from '../../src/stages/public-site/fixtures.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { TestDatabase } from './test-database.ts';

/** Name in the address of the one project, the one piece of news and the one notice. */
export const PLANTED_SLUG = 'lavoro-in-corso-2';

/** Publishes every page of the site in Italian, each with the text from which its editor begins, an office and an address
 *  to turn to: the site as an installation has it on its first day. */
export async function plantFirstTexts(
  db: TestDatabase,
  world: { readonly territoryId: string; readonly projectId: string },
): Promise<void> {
  const day = '2026-01-15' as CalendarDay;
  const written = (kind: PageKind) => {
    const { title, lead, body } = firstText(kind, 'it');
    return { title, lead, body };
  };
  for (const kind of singleKinds)
    await plantPublished(db, world, { kind, content: aPublishedContent(written(kind)) });
  const [slug, project] = [PLANTED_SLUG, someProjectFacts(world.projectId)];
  await plantPublished(db, world, {
    kind: 'project',
    slug,
    content: aPublishedContent({
      ...written('project'),
      title: 'Lavoro in corso, seconda edizione',
      project,
    }),
  });
  await plantPublished(db, world, {
    kind: 'news',
    slug,
    content: aPublishedContent({
      ...written('news'),
      title: 'Cominciano i laboratori',
      date: day,
      newsKind: 'notizia',
    }),
  });
  await plantPublished(db, world, {
    kind: 'notice',
    slug,
    content: aPublishedContent({
      ...written('notice'),
      title: 'Aperte le domande',
      date: day,
      expiresOn: '2099-12-31' as CalendarDay,
      notice: { projectId: project.projectId, projectTitle: project.title },
    }),
  });
}

/** Addresses of every page that asks how clear it is: of the first level, then below. */
export const plantedAddresses = [
  '/',
  '/i-progetti',
  '/partecipa',
  '/novita',
  '/avvisi-pubblici',
  '/risultati',
  `/i-progetti/${PLANTED_SLUG}`,
  `/novita/${PLANTED_SLUG}`,
  `/avvisi-pubblici/${PLANTED_SLUG}`,
  '/partecipa/persone',
  '/partecipa/facile-da-leggere',
  '/partecipa/aziende',
  '/partecipa/servizi',
  '/accessibilita',
  '/privacy',
  '/note-legali',
] as const;
