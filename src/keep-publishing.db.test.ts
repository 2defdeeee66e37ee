import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../test/support/test-database.ts';
import { publishDue } from './keep-publishing.ts';
import type { Tx } from './platform/database/tx.ts';
import { withActor } from './platform/database/with-actor.ts';
import { type Beginning, beginPage } from './stages/editorial/commands/begin-page.ts';
import { callOffPublication } from './stages/editorial/commands/call-off-publication.ts';
import { publishPage } from './stages/editorial/commands/publish-page.ts';
import { saveDraft } from './stages/editorial/commands/save-draft.ts';
import { aContent } from './stages/editorial/fixtures.ts';
import type { SitePage } from './stages/editorial/types.ts';
import type { TerritoryId } from './stages/organisations/types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let editor: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  editor = await world.colleague('site-editor', world.bodies.comune);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.asSuperuser(
    "update app.site_publication set state = 'cancelled', done_at = now() where state = 'scheduled'",
  );
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const silent = { info: () => {}, warn: () => {} };
const now = new Date('2026-11-22T10:00:00Z');
const at = new Date('2026-11-23T08:00:00Z');
const begin = async (changes: Partial<Beginning> = {}): Promise<SitePage> => {
  const input: Beginning = {
    territoryId: world.territoryId as TerritoryId,
    kind: 'news',
    projectId: null,
    slug: null,
    lang: 'it',
    content: aContent({ title: `Notizia ${randomUUID()}` }),
    ...changes,
  };
  const done = await as(editor, (tx) => beginPage(tx, input));
  if (!done.ok) throw new Error(done.code);
  return done.page;
};
const schedule = (page: SitePage, due: Date | null, number = 1) =>
  as(editor, (tx) => publishPage(tx, page, 'it', number, due, now));
const copyOf = async (page: SitePage) =>
  (
    await db.asSuperuser<{
      content: Record<string, unknown> | null;
      updated_at: Date;
      first_published_at: Date;
    }>('select content, updated_at, first_published_at from app.published_page where page_id = $1', [page.id])
  )[0];
const changes = async () =>
  Number((await db.asSuperuser<{ n: string }>('select count(*) as n from app.published_change'))[0]?.n);

describe('a page that was scheduled', () => {
  it('comes out at its hour and not before, once', async () => {
    const page = await begin();
    expect(await schedule(page, at)).toEqual({ ok: true });
    await publishDue(db.doors, silent, () => new Date(at.getTime() - 1));
    expect(await copyOf(page)).toBeUndefined();
    const before = await changes();
    await publishDue(db.doors, silent, () => at);
    expect(await copyOf(page)).toMatchObject({ content: { office: 'Ufficio di piano' }, updated_at: at });
    await publishDue(db.doors, silent, () => new Date(at.getTime() + 60_000));
    expect(await changes()).toBe(before + 1);
  });

  it('is the version that was ordered, also when it was written on since', async () => {
    const page = await begin();
    await schedule(page, at);
    await as(editor, (tx) => saveDraft(tx, page, 'it', 1, aContent({ title: 'Ancora da leggere' })));
    await publishDue(db.doors, silent, () => at);
    expect((await copyOf(page))?.content?.['title']).not.toBe('Ancora da leggere');
  });

  it('comes out once, whichever of several processes takes it, and keeps none of them waiting', async () => {
    const pages = await Promise.all(Array.from({ length: 6 }, () => begin()));
    for (const page of pages) await schedule(page, at);
    const before = await changes();
    await Promise.all(Array.from({ length: 4 }, () => publishDue(db.doors, silent, () => at)));
    for (const page of pages) expect(await copyOf(page)).toBeDefined();
    expect(await changes()).toBe(before + 6);
  });

  it('and cannot be published leaves the others to come out, and is in the log', async () => {
    const [broken, whole] = [await begin(), await begin()];
    await schedule(broken, new Date(at.getTime() - 1_000));
    await schedule(whole, at);
    await db.asSuperuser("update app.site_text set content = '{}' where page_id = $1", [broken.id]);
    const said: string[] = [];
    await publishDue(db.doors, { ...silent, warn: (what) => said.push(what) }, () => at);
    expect(await copyOf(whole)).toBeDefined();
    expect(await copyOf(broken)).toBeUndefined();
    expect(said).toEqual(['a page waits to be published']);
    await db.asSuperuser('delete from app.site_publication where page_id = $1', [broken.id]);
    await db.asSuperuser('delete from app.site_text where page_id = $1', [broken.id]);
  });

  it('does not come out once it was called off, nor at a moment that has passed', async () => {
    const page = await begin();
    await schedule(page, at);
    expect(await as(editor, (tx) => callOffPublication(tx, page, 'it', now))).toEqual({ ok: true });
    await publishDue(db.doors, silent, () => at);
    expect(await copyOf(page)).toBeUndefined();
    expect(await schedule(page, now)).toMatchObject({ code: 'due-past' });
    expect(await schedule(page, at, 9)).toMatchObject({ code: 'absent' });
  });
});
