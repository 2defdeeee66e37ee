import { type Selectable, sql } from 'kysely';
import type { PublishedPageTable } from '../../../../db/types/database.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type {
  NewsKind,
  PageKind,
  PublishedContent,
  PublishedPage,
  SiteLanguage,
  SitePageId,
} from '../../editorial/types.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { ListedPage } from '../types.ts';

const toPage = (row: Selectable<PublishedPageTable>): PublishedPage => ({
  pageId: row.page_id as SitePageId,
  territoryId: row.territory_id as TerritoryId,
  kind: row.kind as PageKind,
  slug: row.slug,
  lang: row.lang as SiteLanguage,
  // What the publish command wrote, and nobody else may write: the form is not checked a second time.
  content: row.content as PublishedContent,
  firstPublishedAt: row.first_published_at,
  updatedAt: row.updated_at,
});

/** The copies of one page, in the languages in which it is published; none where it is not, or was taken away.
 *  @param slug of kinds of which there are many; the others have one page each */
export async function listCopies(
  tx: SystemTx,
  kind: PageKind,
  slug: string | undefined,
): Promise<PublishedPage[]> {
  let query = tx.db
    .selectFrom('published_page')
    .selectAll()
    .where('kind', '=', kind)
    .where('content', 'is not', null);
  if (slug !== undefined) query = query.where('slug', '=', slug);
  return (
    await query
      .orderBy('updated_at', 'desc')
      .limit(slug === undefined ? 4 : 2)
      .execute()
  ).map(toPage);
}

/** Every published page of these kinds in both languages, without its text. */
export async function listTitles(tx: SystemTx, kinds: readonly PageKind[]): Promise<ListedPage[]> {
  const text = (path: string) => sql<string | null>`content #>> ${sql.lit(path)}::text[]`;
  const rows = await tx.db
    .selectFrom('published_page')
    .select(['page_id', 'lang', 'kind', 'slug', 'first_published_at', 'updated_at'])
    .select([
      text('{title}').as('title'),
      text('{lead}').as('lead'),
      text('{date}').as('date'),
      text('{expiresOn}').as('expires_on'),
      text('{newsKind}').as('news_kind'),
      text('{notice,projectTitle}').as('project_title'),
      text('{project,projectId}').as('project_id'),
    ])
    .where('kind', 'in', [...kinds])
    .where('content', 'is not', null)
    .orderBy('page_id')
    .orderBy('lang')
    .execute();
  return rows.map((row) => ({
    pageId: row.page_id as SitePageId,
    kind: row.kind as PageKind,
    slug: row.slug,
    lang: row.lang as SiteLanguage,
    title: row.title ?? '',
    lead: row.lead ?? '',
    day: (row.date as CalendarDay | null) ?? dayInRome(row.first_published_at),
    expiresOn: row.expires_on as CalendarDay | null,
    newsKind: row.news_kind as NewsKind | null,
    projectTitle: row.project_title,
    projectId: row.project_id as ProjectId | null,
    firstPublishedAt: row.first_published_at,
    updatedAt: row.updated_at,
  }));
}
