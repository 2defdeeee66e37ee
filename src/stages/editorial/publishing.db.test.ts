import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { editorAtWork } from '../../../test/support/editor-at-work.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { withSystem } from '../../platform/database/with-system.ts';
import type { TerritoryId } from '../organisations/types.ts';
import type { ProjectId } from '../projects/types.ts';
import { beginPage } from './commands/begin-page.ts';
import { publishPage } from './commands/publish-page.ts';
import { withdrawPage } from './commands/withdraw-page.ts';
import { aContent } from './fixtures.ts';
import { publishNextDue } from './jobs/publish-due.ts';
import { listSitePages } from './store/pages.ts';
import { noteChange } from './store/published.ts';

const now = new Date('2026-11-22T10:00:00Z');
const at = new Date('2026-11-23T08:00:00Z');
let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let desk: ReturnType<typeof editorAtWork>;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  const editor = await world.colleague('site-editor', world.bodies.comune);
  desk = editorAtWork(db, world.territoryId, editor, now);
});
afterAll(() => db.close());
beforeEach(() => desk.clear());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const publishNext = () => withSystem(db.doors, 'publishing', (tx) => publishNextDue(tx, at, new Set()));

describe('what is on the site', () => {
  it('keeps the day on which it was first to be read, and is emptied when it is taken away', async () => {
    const page = await desk.begin();
    await desk.publish(page, null);
    await desk.work((tx) => publishPage(tx, page, 'it', 1, null, at));
    expect(await desk.copyOf(page)).toMatchObject({ first_published_at: now, updated_at: at });
    await desk.publish(page, at);
    expect(await desk.work((tx) => withdrawPage(tx, page, 'it', null, at))).toEqual({ ok: true });
    expect(await desk.copyOf(page)).toMatchObject({ content: null, updated_at: at });
    await publishNext();
    expect((await desk.copyOf(page))?.content).toBeNull();
    expect(await desk.work((tx) => withdrawPage(tx, page, 'it', null, at))).toMatchObject({
      code: 'not-published',
    });
  });

  it('tells of a project what stood when it was ordered: dates, bodies with their seat, comuni', async () => {
    const { territoryId, bodies, projectId } = world;
    await db.asSuperuser(
      "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve')",
      [territoryId],
    );
    await db.asSuperuser("update app.organisation set seat = 'G825' where id = $1", [bodies.coop]);
    const page = await desk.begin({ kind: 'project', projectId: projectId as ProjectId });
    await desk.publish(page, at);
    await db.asSuperuser("update app.project set title = 'Un altro nome' where id = $1", [projectId]);
    await publishNext();
    expect((await desk.copyOf(page))?.content?.['project']).toMatchObject({
      projectId,
      title: 'Progetto di prova',
      comuni: ['G825'],
      partners: expect.arrayContaining([
        { name: 'Comune capofila', part: 'lead', kind: 'municipality', comune: null },
        { name: 'Cooperativa di prova', part: 'partner', kind: 'co-operative', comune: 'G825' },
      ]),
    });
  });

  it('is counted as it is committed: of two at once the later one changes the count too', async () => {
    const seen = async () =>
      (await db.asSuperuser<{ n: string }>('select count(*) as n from app.published_change'))[0]?.n ?? '';
    const held = Promise.withResolvers<void>();
    const noted = Promise.withResolvers<void>();
    const before = await seen();
    const first = desk.work(async (tx) => {
      await noteChange(tx);
      noted.resolve();
      await held.promise;
    });
    await noted.promise;
    await desk.work((tx) => noteChange(tx));
    const between = await seen();
    held.resolve();
    await first;
    expect(new Set([before, between, await seen()]).size).toBe(3);
  });
});

describe('the wall', () => {
  it('shows a page to the editors of its territory, and lets nobody else publish it', async () => {
    const elsewhere = await aWorld(db);
    const stranger = await elsewhere.colleague('site-editor', elsewhere.bodies.lead);
    const worker = await world.colleague('social-worker', world.bodies.comune);
    const page = await desk.begin();
    for (const who of [stranger, worker]) {
      expect((await as(who, listSitePages)).filter((p) => p.id === page.id)).toEqual([]);
      expect(await as(who, (tx) => publishPage(tx, page, 'it', 1, null, now))).toMatchObject({
        code: 'absent',
      });
      await expect(
        as(who, (tx) =>
          tx.db
            .insertInto('published_page')
            .values({
              page_id: page.id,
              territory_id: page.territoryId,
              ...{ lang: 'it', kind: 'news', slug: 'finta', content: '{}' },
              ...{ first_published_at: now, updated_at: now },
            })
            .execute(),
        ),
      ).rejects.toThrow(/row-level security/);
    }
    expect(await desk.copyOf(page)).toBeUndefined();
  });

  it('refuses a name that another territory has, and finds a free one where the editor chose none', async () => {
    const elsewhere = await aWorld(db);
    const other = await elsewhere.colleague('site-editor', elsewhere.bodies.lead);
    const content = aContent({ title: 'La stessa notizia' });
    const page = await desk.begin({ content });
    const theirs = (slug: string | null) =>
      as(other, (tx) =>
        beginPage(tx, {
          territoryId: elsewhere.territoryId as TerritoryId,
          ...{ kind: 'news', projectId: null, slug, lang: 'it', content },
        }),
      );
    expect(await theirs(page.slug)).toMatchObject({ code: 'slug-taken' });
    expect(await theirs(null)).toMatchObject({ ok: true, page: { slug: 'la-stessa-notizia-2' } });
  });
});
