import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import { type Rated, type RatedKey, ratedKey, type SectionNames } from '../types.ts';
import { ratedTitle } from './rated-title.ts';

/** A page, list or form of which readers wrote something that nobody has read. */
export type PageToRead = { readonly key: RatedKey; readonly title: string; readonly texts: number };

/** Where free texts wait to be read, most first, at most 50; empty for who looks after no site.
 *  @param names of lists and forms, in the language of the reader */
export async function listPagesToRead(tx: Tx, names: SectionNames): Promise<PageToRead[]> {
  const { rows } = await sql<Rated & { title: string; texts: number }>`
    select w."pageId", w.section, ${ratedTitle(sql`w.section`, names)} as title, w.texts
      from (select f.page_id as "pageId", f.section, count(*)::int as texts
              from app.feedback f where f.state = 'to-read' group by 1, 2) w
      join app.site_page p on p.id = w."pageId"
     order by w.texts desc, w."pageId", w.section nulls first limit 50`.execute(tx.db);
  return rows.map((row) => ({ key: ratedKey(row), title: row.title, texts: row.texts }));
}
