import { randomUUID } from 'node:crypto';
import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { type Beginning, beginPage } from '../../src/stages/editorial/commands/begin-page.ts';
import { publishPage } from '../../src/stages/editorial/commands/publish-page.ts';
import { aContent, typedNews } from '../../src/stages/editorial/fixtures.ts';
import type { SitePage } from '../../src/stages/editorial/types.ts';
import type { TerritoryId } from '../../src/stages/organisations/types.ts';
import type { Colleague } from './a-world.ts';
import type { Browser, HttpWorld } from './http-world.ts';
import type { TestDatabase } from './test-database.ts';

/** Begins a piece of news by the office's forms and saves it whole.
 *  @param title of its own, where none is given
 *  @returns its address in the office, in Italian
 *  @throws where it is not saved */
export async function writtenNews(
  editor: Pick<Browser, 'post'>,
  title = `Notizia ${randomUUID().slice(0, 8)}`,
): Promise<string> {
  const begun = await editor.post('/redazione/nuova', { kind: 'news', title });
  const url = (begun.location ?? '').split('?')[0] ?? '';
  const saved = await editor.post(url, { ...typedNews({ title }), _version: 1 });
  if (saved.location !== `${url}?fatto=saved`) throw new Error(`${url}: ${saved.status}`);
  return url;
}

/** The published copy of a page, by its address in the office. */
export async function copyOfPage(h: Pick<HttpWorld, 'db'>, url: string) {
  const [copy] = await h.db.asSuperuser<{ slug: string; content: Record<string, unknown> | null }>(
    'select slug, content from app.published_page where page_id = $1',
    [url.split('/')[3]],
  );
  return copy;
}

/** What an editor does in a test of the database, each in a transaction of its own.
 *  @param now the moment of what is ordered */
export function editorAtWork(db: TestDatabase, territoryId: string, editor: Colleague, now: Date) {
  const work = <T>(done: (tx: Tx) => Promise<T>) => withActor(db.doors, editor.who, done);
  return {
    work,
    /** Begins a piece of news of any name, or what the changes say. @throws where it is refused */
    async begin(changes: Partial<Beginning> = {}): Promise<SitePage> {
      const done = await work((tx) =>
        beginPage(tx, {
          territoryId: territoryId as TerritoryId,
          ...{ kind: 'news', projectId: null, slug: null, lang: 'it' },
          content: aContent({ title: `Notizia ${randomUUID()}` }),
          ...changes,
        }),
      );
      if (!done.ok) throw new Error(done.code);
      return done.page;
    },
    /** Publishes a version in Italian, at once where no instant is given. */
    publish: (page: SitePage, due: Date | null, number = 1) =>
      work((tx) => publishPage(tx, page, 'it', number, due, now)),
    /** The copy that everybody reads. */
    async copyOf(page: SitePage) {
      const [copy] = await db.asSuperuser<{
        content: Record<string, unknown> | null;
        updated_at: Date;
        first_published_at: Date;
      }>('select content, updated_at, first_published_at from app.published_page where page_id = $1', [
        page.id,
      ]);
      return copy;
    },
    /** Calls off what other tests left waiting. */
    async clear() {
      await db.asSuperuser(
        "update app.site_publication set state = 'cancelled', done_at = now() where state = 'scheduled'",
      );
    },
  };
}
