import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld } from '../test/support/a-world.ts';
import { editorAtWork } from '../test/support/editor-at-work.ts';
import { openTestDatabase, type TestDatabase } from '../test/support/test-database.ts';
import { publishDue } from './keep-publishing.ts';
import { callOffPublication } from './stages/editorial/commands/call-off-publication.ts';
import { saveDraft } from './stages/editorial/commands/save-draft.ts';
import { withdrawPage } from './stages/editorial/commands/withdraw-page.ts';
import { aContent } from './stages/editorial/fixtures.ts';

const now = new Date('2026-11-22T10:00:00Z');
const at = new Date('2026-11-23T08:00:00Z');
let db: TestDatabase;
let desk: ReturnType<typeof editorAtWork>;
beforeAll(async () => {
  db = await openTestDatabase();
  const world = await aWorld(db);
  const editor = await world.colleague('site-editor', world.bodies.comune);
  desk = editorAtWork(db, world.territoryId, editor, now);
});
afterAll(() => db.close());
beforeEach(() => desk.clear());

const silent = { info: () => {}, warn: () => {} };
const changes = async () =>
  Number((await db.asSuperuser<{ n: string }>('select count(*) as n from app.published_change'))[0]?.n);

describe('a page that was scheduled', () => {
  it('comes out at its hour and not before, once', async () => {
    const page = await desk.begin();
    expect(await desk.publish(page, at)).toEqual({ ok: true });
    await publishDue(db.doors, silent, () => new Date(at.getTime() - 1));
    expect(await desk.copyOf(page)).toBeUndefined();
    const before = await changes();
    await publishDue(db.doors, silent, () => at);
    expect(await desk.copyOf(page)).toMatchObject({
      content: { office: 'Ufficio di piano' },
      updated_at: at,
    });
    await publishDue(db.doors, silent, () => new Date(at.getTime() + 60_000));
    expect(await changes()).toBe(before + 1);
  });

  it('is the version that was ordered, also when it was written on since', async () => {
    const page = await desk.begin();
    await desk.publish(page, at);
    await desk.work((tx) => saveDraft(tx, page, 'it', 1, aContent({ title: 'Ancora da leggere' })));
    await publishDue(db.doors, silent, () => at);
    expect((await desk.copyOf(page))?.content?.['title']).not.toBe('Ancora da leggere');
  });

  it('comes out once, whichever of several processes takes it, and keeps none of them waiting', async () => {
    const pages = await Promise.all(Array.from({ length: 6 }, () => desk.begin()));
    for (const page of pages) await desk.publish(page, at);
    const before = await changes();
    await Promise.all(Array.from({ length: 4 }, () => publishDue(db.doors, silent, () => at)));
    for (const page of pages) expect(await desk.copyOf(page)).toBeDefined();
    expect(await changes()).toBe(before + 6);
  });

  it('and cannot be published leaves the others to come out, and is in the log', async () => {
    const [broken, whole] = [await desk.begin(), await desk.begin()];
    await desk.publish(broken, new Date(at.getTime() - 1_000));
    await desk.publish(whole, at);
    await db.asSuperuser("update app.site_text set content = '{}' where page_id = $1", [broken.id]);
    const said: string[] = [];
    await publishDue(db.doors, { ...silent, warn: (what) => said.push(what) }, () => at);
    expect(await desk.copyOf(whole)).toBeDefined();
    expect(await desk.copyOf(broken)).toBeUndefined();
    expect(said).toEqual(['a page waits to be published or taken away']);
    await db.asSuperuser('delete from app.site_publication where page_id = $1', [broken.id]);
    await db.asSuperuser('delete from app.site_text where page_id = $1', [broken.id]);
  });

  it('is taken from the site at its hour and not before, and what was called off stays there', async () => {
    const [page, kept] = [await desk.begin(), await desk.begin()];
    for (const one of [page, kept]) {
      await desk.publish(one, null);
      expect(await desk.work((tx) => withdrawPage(tx, one, 'it', at, now))).toEqual({ ok: true });
    }
    expect(await desk.work((tx) => callOffPublication(tx, kept, 'it', 'leaves', now))).toEqual({ ok: true });
    await publishDue(db.doors, silent, () => new Date(at.getTime() - 1));
    expect((await desk.copyOf(page))?.content).not.toBeNull();
    const before = await changes();
    await publishDue(db.doors, silent, () => at);
    expect(await desk.copyOf(page)).toMatchObject({ content: null, updated_at: at, first_published_at: now });
    expect((await desk.copyOf(kept))?.content).not.toBeNull();
    expect(await changes()).toBe(before + 1);
    for (const wrong of [now, new Date(now.getTime() - 1)])
      expect(await desk.work((tx) => withdrawPage(tx, kept, 'it', wrong, now))).toMatchObject({
        code: 'due-past',
      });
    expect(await desk.work((tx) => withdrawPage(tx, page, 'it', at, now))).toMatchObject({
      code: 'not-published',
    });
  });

  it('does not come out once it was called off, nor at a moment that has passed', async () => {
    const page = await desk.begin();
    await desk.publish(page, at);
    expect(await desk.work((tx) => callOffPublication(tx, page, 'it', 'comes', now))).toEqual({ ok: true });
    await publishDue(db.doors, silent, () => at);
    expect(await desk.copyOf(page)).toBeUndefined();
    expect(await desk.publish(page, now)).toMatchObject({ code: 'due-past' });
    expect(await desk.publish(page, at, 9)).toMatchObject({ code: 'absent' });
  });
});
