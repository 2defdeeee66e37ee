import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { SitePageId } from '../../editorial/types.ts';
import type { AnswerFigures, MonthFigures, RatedFigures, VersionFigures } from '../types.ts';

/** Since when ratings are counted, as days in Italy. */
export type Since = { readonly first: CalendarDay; readonly recent: CalendarDay };

const stars = (also: RawBuilder<unknown> = sql`true`) =>
  sql`array[${sql.join([1, 2, 3, 4, 5].map((n) => sql`count(*) filter (where f.stars = ${n} and ${also})`))}]::int[]`;
const from = (day: CalendarDay) => sql`f.sent_at >= (${day}::date)::timestamp at time zone 'Europe/Rome'`;

/** The pages of the sites the actor looks after that are published, or were rated in the time, with what was said.
 *  @param only one page */
export async function listRatedFigures(tx: Tx, since: Since, only?: SitePageId): Promise<RatedFigures[]> {
  const { rows } = await sql<RatedFigures>`
    select p.id, p.kind, p.slug,
      coalesce(
        (select c.content->>'title' from app.published_page c
          where c.page_id = p.id and c.content is not null order by c.lang desc limit 1),
        (select t.content->>'title' from app.site_text t where t.page_id = p.id order by t.lang desc, t.number desc limit 1),
        p.slug) as title,
      array(select c.lang from app.published_page c
        where c.page_id = p.id and c.content is not null order by c.lang desc) as langs,
      f.counts, f.recent, f.to_read as "toRead", f.last_at as "lastAt"
      from app.site_page p
      join lateral (
        select ${stars()} as counts, ${stars(from(since.recent))} as recent,
          count(*) filter (where f.state = 'to-read')::int as to_read, max(f.sent_at) as last_at
          from app.feedback f where f.page_id = p.id and ${from(since.first)}) f on true
     where (${only ?? null}::uuid is null or p.id = ${only ?? null}::uuid)
       and (f.last_at is not null or exists (
         select from app.published_page c where c.page_id = p.id and c.content is not null))
     order by lower(p.slug), p.id`.execute(tx.db);
  return rows;
}

/** Ratings by month, of one page or of all that the actor reads of; months without any are left out. */
export async function listMonths(tx: Tx, since: Since, only?: SitePageId): Promise<MonthFigures[]> {
  const { rows } = await sql<MonthFigures>`
    select to_char(f.sent_at at time zone 'Europe/Rome', 'YYYY-MM') as month, ${stars()} as counts
      from app.feedback f
     where ${from(since.first)} and (${only ?? null}::uuid is null or f.page_id = ${only ?? null}::uuid)
     group by 1 order by 1`.execute(tx.db);
  return rows;
}

/** How often each answer was chosen for a page, the most frequent first. @param positiveFrom stars of the second branch */
export async function listAnswers(
  tx: Tx,
  since: Since,
  pageId: SitePageId,
  positiveFrom: number,
): Promise<AnswerFigures[]> {
  const { rows } = await sql<AnswerFigures>`
    select f.answer, case when f.stars >= ${positiveFrom} then 'positive' else 'negative' end as branch, count(*)::int as n
      from app.feedback f where f.page_id = ${pageId}::uuid and ${from(since.first)}
     group by 1, 2 order by branch, n desc, answer`.execute(tx.db);
  return rows;
}

/** The versions of a page that were published, the latest first, at most thirty, each with what came in its language
 *  until the next one took its place. */
export async function listVersions(tx: Tx, since: Since, pageId: SitePageId): Promise<VersionFigures[]> {
  const { rows } = await sql<VersionFigures>`
    with orders as (
      select o.id, o.lang, t.number, o.done_at,
        lead(o.done_at) over (partition by o.lang order by o.done_at, o.ordered_at, o.id) as until
        from app.site_publication o left join app.site_text t on t.id = o.text_id
       where o.page_id = ${pageId}::uuid and o.state = 'done')
    select o.id, o.lang, o.number, o.done_at as "doneAt", o.until,
      (select ${stars()} from app.feedback f where f.page_id = ${pageId}::uuid and f.lang = o.lang
        and ${from(since.first)} and f.sent_at >= o.done_at and (o.until is null or f.sent_at < o.until)) as counts
      from orders o order by o.done_at desc, o.id limit 30`.execute(tx.db);
  return rows;
}
