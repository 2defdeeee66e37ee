import { type RawBuilder, sql } from 'kysely';
import type { SectionNames } from '../types.ts';

/** The name of what is rated, in SQL: of a list or form the given one, of a page its title as it is published, else as it
 *  was written last, else its name in the address.
 *  @param section the column of the section; `p` is the page
 *  @param names in the language of the reader */
export function ratedTitle(section: RawBuilder<unknown>, names: SectionNames): RawBuilder<string> {
  return sql`coalesce(
    ${JSON.stringify(names)}::jsonb ->> ${section},
    (select c.content->>'title' from app.published_page c
      where c.page_id = p.id and c.content is not null order by c.lang desc limit 1),
    (select t.content->>'title' from app.site_text t where t.page_id = p.id order by t.lang desc, t.number desc limit 1),
    p.slug)`;
}

/** That a rating is of this page, list or form. */
export function isOf(rated: { pageId: string; section: string | null }): RawBuilder<boolean> {
  return sql`(f.page_id = ${rated.pageId}::uuid and f.section is not distinct from ${rated.section}::text)`;
}
