import { type RawBuilder, sql } from 'kysely';
import { type ListPage, type ListWindow, listByKey } from '../../../platform/database/list-by-key.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { SiteLanguage } from '../../editorial/types.ts';
import type { FeedbackAnswer, Rated, RatingRow, SectionNames, TextState } from '../types.ts';
import { isOf, ratedTitle } from './rated-title.ts';

/** By what the list of ratings goes. */
export type RatingSort = 'day' | 'page' | 'stars';

/** Of which ratings a list tells. Days in Italy, both included. */
export type RatingFilter = {
  rated?: Rated | undefined;
  stars?: number | undefined;
  /** so many stars or more, fewer than so many */
  atLeast?: number | undefined;
  below?: number | undefined;
  answer?: FeedbackAnswer | undefined;
  lang?: SiteLanguage | undefined;
  state?: TextState | undefined;
  from: CalendarDay;
  to?: CalendarDay | undefined;
  /** order to publish: what came in its language until the next one was carried out */
  publication?: string | undefined;
};

/** One page of the ratings that the actor reads, or all of them, without their texts. Two statements.
 *  @param names of lists and forms, in the language of the reader */
export async function listRatings(
  tx: Tx,
  filter: RatingFilter,
  names: SectionNames,
  order: { by: RatingSort; descending: boolean },
  window: ListWindow,
): Promise<ListPage<RatingRow>> {
  const title = ratedTitle(sql`f.section`, names);
  const keys: Readonly<Record<RatingSort, RawBuilder<unknown>>> = {
    day: sql`f.sent_at`,
    page: sql`lower(${title})`,
    stars: sql`f.stars`,
  };
  const midnight = (day: CalendarDay) => sql`(${day}::date)::timestamp at time zone 'Europe/Rome'`;
  const conditions = [
    sql`f.sent_at >= ${midnight(filter.from)}`,
    ...(filter.to ? [sql`f.sent_at < (${filter.to}::date + 1)::timestamp at time zone 'Europe/Rome'`] : []),
    ...(filter.publication ? [sql`exists (${stood(filter.publication)})`] : []),
    ...(filter.atLeast ? [sql`f.stars >= ${filter.atLeast}`] : []),
    ...(filter.below ? [sql`f.stars < ${filter.below}`] : []),
    ...(filter.rated ? [isOf(filter.rated)] : []),
    ...(filter.stars ? [sql`f.stars = ${filter.stars}`] : []),
    ...(filter.answer ? [sql`f.answer = ${filter.answer}`] : []),
    ...(filter.lang ? [sql`f.lang = ${filter.lang}`] : []),
    ...(filter.state ? [sql`f.state = ${filter.state}`] : []),
  ];
  return listByKey<RatingRow>(
    tx,
    {
      columns: sql`f.id, f.page_id as "pageId", f.section, ${title} as title, f.lang, f.stars, f.answer, f.state, f.sent_at as "sentAt"`,
      from: sql`app.feedback f join app.site_page p on p.id = f.page_id`,
      where: sql.join(conditions, sql` and `),
      id: sql`f.id`,
      key: keys[order.by],
      descending: order.descending,
    },
    window,
  );
}

const stood = (publicationId: string) => sql`
  select from (
    select o.id, o.page_id, o.lang, o.done_at,
      lead(o.done_at) over (partition by o.page_id, o.lang order by o.done_at, o.ordered_at, o.id) as until
      from app.site_publication o where o.state = 'done') v
   where v.id = ${publicationId}::uuid and v.page_id = f.page_id and f.section is null and v.lang = f.lang
     and f.sent_at >= v.done_at and (v.until is null or f.sent_at < v.until)`;
