import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { SitePageId } from '../../editorial/types.ts';

/** A page on which readers wrote something that nobody has read. */
export type PageToRead = { readonly pageId: SitePageId; readonly title: string; readonly texts: number };

/** Pages with free texts to read, most first, at most 50; empty for who looks after no site. */
export async function listPagesToRead(tx: Tx): Promise<PageToRead[]> {
  const { rows } = await sql<PageToRead>`
    select f.page_id as "pageId", coalesce(max(p.content ->> 'title'), '') as title, count(distinct f.id)::int as texts
      from app.feedback f left join app.published_page p on p.page_id = f.page_id and p.lang = 'it'
     where f.state = 'to-read'
     group by f.page_id order by texts desc, f.page_id limit 50`.execute(tx.db);
  return rows;
}
