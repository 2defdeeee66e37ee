import { randomUUID } from 'node:crypto';
import type { PublishedContent, SiteLanguage, SitePageId } from '../editorial/types.ts';
import type { RatedSection } from './types.ts';

/** What plants: the database of a test, past every rule. */
type Planting = { asSuperuser(text: string, values?: unknown[]): Promise<unknown> };

/** A page that stands on the site, planted as superuser: a piece of news in Italian, unless told.
 *  @returns its id */
export async function plantPublishedPage(
  db: Planting,
  world: { territoryId: string; accountId: string },
  page: {
    kind?: 'news' | 'home';
    title?: string;
    slug?: string;
    langs?: readonly SiteLanguage[];
    withdrawn?: boolean;
  } = {},
): Promise<SitePageId> {
  const id = randomUUID() as SitePageId;
  const {
    kind = 'news',
    title = 'Aperte le domande',
    slug = `pagina-${id.slice(0, 8)}`,
    langs = ['it'],
  } = page;
  await db.asSuperuser(
    'insert into app.site_page (id, territory_id, kind, slug, created_by) values ($1, $2, $3, $4, $5)',
    [id, world.territoryId, kind, slug, world.accountId],
  );
  const content: PublishedContent = {
    title,
    lead: 'Una notizia di prova.',
    body: 'Il testo della notizia.',
    office: 'Ufficio di piano',
    contacts: [],
    date: null,
    expiresOn: null,
    newsKind: kind === 'news' ? 'notizia' : null,
    more: '',
    image: null,
    documents: [],
    project: null,
    notice: null,
  };
  for (const lang of langs)
    await db.asSuperuser(
      `insert into app.published_page (page_id, lang, territory_id, kind, slug, content, first_published_at, updated_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, now(), now())`,
      [id, lang, world.territoryId, kind, slug, page.withdrawn ? null : JSON.stringify(content)],
    );
  return id;
}

/** A rating without text, planted as superuser. */
export async function plantRating(
  db: Planting,
  rating: {
    territoryId: string;
    pageId: string;
    section?: RatedSection | null;
    stars: number;
    answer?: string;
    sentAt?: Date;
    lang?: SiteLanguage;
  },
): Promise<string> {
  const id = randomUUID();
  const {
    stars,
    answer = stars >= 4 ? 'clear' : 'unclear',
    sentAt = new Date(),
    lang = 'it',
    section = null,
  } = rating;
  await db.asSuperuser(
    `insert into app.feedback (id, territory_id, page_id, section, lang, stars, answer, had_text, state, sent_key, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, false, 'no-text', $8, $9)`,
    [id, rating.territoryId, rating.pageId, section, lang, stars, answer, randomUUID(), sentAt],
  );
  return id;
}

/** A version of a page that was published at an instant, planted as superuser. @returns the id of the order */
export async function plantPublication(
  db: Planting,
  version: {
    territoryId: string;
    pageId: string;
    accountId: string;
    number: number;
    doneAt: string;
    lang?: SiteLanguage;
  },
): Promise<string> {
  const [textId, id] = [randomUUID(), randomUUID()];
  const { territoryId, pageId, accountId, number, doneAt, lang = 'it' } = version;
  await db.asSuperuser(
    `insert into app.site_text (id, territory_id, page_id, lang, number, content, written_by)
     values ($1, $2, $3, $4, $5, '{}'::jsonb, $6)`,
    [textId, territoryId, pageId, lang, number, accountId],
  );
  await db.asSuperuser(
    `insert into app.site_publication (id, territory_id, page_id, lang, text_id, due_at, state, done_at, ordered_by)
     values ($1, $2, $3, $4, $5, $6, 'done', $6, $7)`,
    [id, territoryId, pageId, lang, textId, doneAt, accountId],
  );
  return id;
}
