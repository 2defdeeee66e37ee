import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { PublishedFile } from '../types.ts';

/** A picture or a document, while some page that is published shows it: what a page no longer shows is no longer there,
 *  although its copy is kept. */
export async function findShownFile(
  tx: SystemTx,
  id: string,
  kind: 'image' | 'document',
): Promise<PublishedFile | undefined> {
  const shown =
    kind === 'image'
      ? sql<boolean>`p.content #>> '{image,id}' = ${id}`
      : sql<boolean>`exists (select from jsonb_array_elements(p.content -> 'documents') d
          where starts_with(d ->> 'href', ${`/documenti/${id}/`}))`;
  const row = await tx.db
    .selectFrom('published_asset as a')
    .select(['a.media_type', 'a.name', 'a.bytes'])
    .where('a.id', '=', id)
    .where('a.media_type', 'like', kind === 'image' ? 'image/%' : 'application/%')
    .where((e) =>
      e.exists(
        e
          .selectFrom('published_page as p')
          .select('p.page_id')
          .where('p.content', 'is not', null)
          .where(shown),
      ),
    )
    .executeTakeFirst();
  return row && { mediaType: row.media_type, name: row.name, bytes: row.bytes };
}
