import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { SitePageId } from '../../editorial/types.ts';
import {
  type AnswerFigures,
  type MonthFigures,
  type Rated,
  type RatedFigures,
  ratedKey,
  ratedSections,
  type SectionNames,
  type VersionFigures,
} from '../types.ts';
import { isOf, ratedTitle } from './rated-title.ts';

/** Since when ratings are counted, as days in Italy. */
export type Since = { readonly first: CalendarDay; readonly recent: CalendarDay };

const stars = (also: RawBuilder<unknown> = sql`true`) =>
  sql`array[${sql.join([1, 2, 3, 4, 5].map((n) => sql`count(*) filter (where f.stars = ${n} and ${also})`))}]::int[]`;
const from = (day: CalendarDay) => sql`f.sent_at >= (${day}::date)::timestamp at time zone 'Europe/Rome'`;

/** The pages of the sites the actor looks after that are published, or were rated in the time, or have a text to read,
 *  with what was said; after the first page the lists and forms that are kept with it.
 *  @param names of lists and forms, in the language of the reader
 *  @param only one page, list or form */
export async function listRatedFigures(
  tx: Tx,
  since: Since,
  names: SectionNames,
  only?: Rated,
): Promise<RatedFigures[]> {
  const sections = sql`array[${sql.join([...ratedSections])}]::text[]`;
  const chosen = only
    ? sql`p.id = ${only.pageId}::uuid and s.section is not distinct from ${only.section}::text`
    : sql`true`;
  const { rows } = await sql<Omit<RatedFigures, 'id'>>`
    select p.id as "pageId", s.section, p.kind, p.slug, ${ratedTitle(sql`s.section`, names)} as title,
      array(select c.lang from app.published_page c
        where c.page_id = p.id and c.content is not null order by c.lang desc) as langs,
      f.counts, f.recent, f.to_read as "toRead", f.last_at as "lastAt"
      from app.site_page p
      join lateral (
        select null as section union all select unnest(${sections}) where p.kind = 'home') s on true
      join lateral (
        select ${stars(from(since.first))} as counts, ${stars(from(since.recent))} as recent,
          count(*) filter (where f.state = 'to-read')::int as to_read,
          max(f.sent_at) filter (where ${from(since.first)}) as last_at
          from app.feedback f
         where f.page_id = p.id and f.section is not distinct from s.section
           and (${from(since.first)} or f.state = 'to-read')) f on true
     where ${chosen}
       and (f.last_at is not null or f.to_read > 0 or exists (
         select from app.published_page c where c.page_id = p.id and c.content is not null))
     order by lower(p.slug), p.id, s.section nulls first`.execute(tx.db);
  return rows.map((row) => ({ ...row, id: ratedKey(row) }));
}

/** Ratings by month, of one page, list or form, or of all that the actor reads of; months without any are left out. */
export async function listMonths(tx: Tx, since: Since, only?: Rated): Promise<MonthFigures[]> {
  const { rows } = await sql<MonthFigures>`
    select to_char(f.sent_at at time zone 'Europe/Rome', 'YYYY-MM') as month, ${stars()} as counts
      from app.feedback f
     where ${from(since.first)} and ${only ? isOf(only) : sql`true`}
     group by 1 order by 1`.execute(tx.db);
  return rows;
}

/** How often each answer was chosen, the most frequent first. @param positiveFrom stars of the second branch */
export async function listAnswers(
  tx: Tx,
  since: Since,
  rated: Rated,
  positiveFrom: number,
): Promise<AnswerFigures[]> {
  const { rows } = await sql<AnswerFigures>`
    select f.answer, case when f.stars >= ${positiveFrom} then 'positive' else 'negative' end as branch, count(*)::int as n
      from app.feedback f where ${isOf(rated)} and ${from(since.first)}
     group by 1, 2 order by branch, n desc, answer`.execute(tx.db);
  return rows;
}

/** The versions of a page that were published, the latest first, at most thirty, each with what came in its language
 *  until the next one took its place. Lists and forms have none. */
export async function listVersions(tx: Tx, since: Since, pageId: SitePageId): Promise<VersionFigures[]> {
  const { rows } = await sql<VersionFigures>`
    with orders as (
      select o.id, o.lang, t.number, o.done_at,
        lead(o.done_at) over (partition by o.lang order by o.done_at, o.ordered_at, o.id) as until
        from app.site_publication o left join app.site_text t on t.id = o.text_id
       where o.page_id = ${pageId}::uuid and o.state = 'done')
    select o.id, o.lang, o.number, o.done_at as "doneAt", o.until,
      (select ${stars()} from app.feedback f where ${isOf({ pageId, section: null })} and f.lang = o.lang
        and ${from(since.first)} and f.sent_at >= o.done_at and (o.until is null or f.sent_at < o.until)) as counts
      from orders o order by o.done_at desc, o.id limit 30`.execute(tx.db);
  return rows;
}
