import pg from 'pg';
import { firstText } from '../src/stages/editorial/templates/first-text.ts';
import type { PageKind, PublishedContent } from '../src/stages/editorial/types.ts';

const kinds: readonly PageKind[] = [
  'home',
  'for-people',
  'for-companies',
  'for-services',
  'privacy',
  'legal',
];

/** Publishes the first page and those that tell how to take part, with the texts from which their editors begin, straight into
 *  the tables of the copies. */
export async function plantFirstPages(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  await client.query("set session_replication_role = 'replica'");
  for (const kind of kinds)
    await client.query(
      `insert into app.published_page (page_id, lang, territory_id, kind, slug, content, first_published_at, updated_at)
       values (gen_random_uuid(), 'it', gen_random_uuid(), $1::text, $1::text, $2, now(), now())`,
      [kind, contentOf(kind)],
    );
  await client.query('insert into app.published_change default values');
  await client.end();
}

function contentOf(kind: PageKind): PublishedContent {
  const written = firstText(kind, 'it');
  const contact = {
    office: 'Sportello di prova',
    address: 'Via della Prova 1, 54100 Massa',
    phone: '0585 000000',
  };
  return {
    ...written,
    image: null,
    documents: [],
    contacts: [{ ...contact, email: 'sportello@esempio.it', hours: '' }],
    project: null,
    notice: null,
  };
}
