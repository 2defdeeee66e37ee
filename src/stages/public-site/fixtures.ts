import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { PageKind, ProjectFacts, PublishedContent, SiteLanguage } from '../editorial/types.ts';
import type { ProjectId } from '../projects/types.ts';

/** What is published of a page, plain, with what a test wants otherwise. */
export function aPublishedContent(otherwise: Partial<PublishedContent> = {}): PublishedContent {
  return {
    title: 'Una pagina di prova',
    lead: 'Poche parole che dicono che cosa c’è in questa pagina.',
    body: 'Un testo di prova.',
    office: 'Ufficio di prova',
    image: null,
    documents: [],
    contacts: [
      {
        office: 'Sportello di prova',
        address: 'Via della Prova 1, 54100 Massa',
        phone: '0585 000000',
        email: 'sportello@prova.example',
        hours: 'Ogni mattina',
      },
    ],
    date: null,
    expiresOn: null,
    newsKind: null,
    more: '',
    project: null,
    notice: null,
    ...otherwise,
  };
}

/** The facts of a project of the zona Apuane: two bodies with a seat on the map, one without, one elsewhere in Italy. */
export function someProjectFacts(projectId: string): ProjectFacts {
  return {
    projectId: projectId as ProjectId,
    title: 'Lavoro in corso, seconda edizione',
    cup: 'D39H20000120006',
    programme: 'POR FSE 2014/2020',
    startsOn: '2020-06-05' as CalendarDay,
    endsOn: '2026-01-31' as CalendarDay,
    partners: [
      { name: 'Azienda di prova', part: 'lead', kind: 'health', comune: 'F023' },
      { name: 'Comune di prova', part: 'partner', kind: 'municipality', comune: 'B832' },
      { name: 'Cooperativa di prova', part: 'partner', kind: 'co-operative', comune: null },
      { name: 'Consorzio di fuori', part: 'network', kind: 'consortium', comune: 'H501' },
    ],
    comuni: ['F023', 'B832', 'F679'],
  };
}

/** A database in which a test plants rows, past row security. */
type Plantable = { asSuperuser(text: string, values?: unknown[]): Promise<unknown> };

/** A page to publish: what it is and what it says. `pageId` of the same page in another language. */
export type Planted = {
  readonly kind: PageKind;
  readonly slug?: string;
  readonly lang?: SiteLanguage;
  readonly pageId?: string;
  readonly content: PublishedContent | null;
  readonly updatedAt?: string;
};

/** Writes a page and its published copy, as if an editor had published it. @returns the id of the page */
export async function plantPublished(
  db: Plantable,
  world: { readonly territoryId: string; readonly projectId: string },
  page: Planted,
): Promise<string> {
  const { kind, slug = kind, lang = 'it', updatedAt = '2025-06-05T09:18:00Z' } = page;
  const pageId = page.pageId ?? randomUUID();
  if (page.pageId === undefined) {
    const account = randomUUID();
    await db.asSuperuser('insert into app.account (id, email, name) values ($1, $2, $3)', [
      account,
      `${account}@prova.example`,
      'Redattrice di prova',
    ]);
    await db.asSuperuser(
      'insert into app.site_page (id, territory_id, kind, slug, project_id, created_by) values ($1, $2, $3, $4, $5, $6)',
      [pageId, world.territoryId, kind, slug, kind === 'project' ? world.projectId : null, account],
    );
  }
  await db.asSuperuser(
    `insert into app.published_page (page_id, lang, territory_id, kind, slug, content, first_published_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [pageId, lang, world.territoryId, kind, slug, page.content && JSON.stringify(page.content), updatedAt],
  );
  await db.asSuperuser('insert into app.published_change default values', []);
  return pageId;
}
