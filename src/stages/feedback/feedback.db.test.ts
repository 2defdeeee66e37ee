import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { withSystem } from '../../platform/database/with-system.ts';
import { tidyNow } from '../../platform/session/keep-tidy.ts';
import { dayInRome } from '../../values/calendar-day.ts';
import type { SitePageId } from '../editorial/types.ts';
import { keepText } from './commands/keep-text.ts';
import { RATINGS_A_DAY, RATINGS_AT_ONCE, ratePage } from './commands/rate-page.ts';
import { removeText } from './commands/remove-text.ts';
import { plantPublishedPage, plantRating } from './fixtures.ts';
import { firstDayShown, MONTHS_SHOWN } from './rules/figures.ts';
import { listRatedFigures } from './store/figures.ts';
import { listTexts } from './store/texts.ts';
import { listPagesToRead } from './store/waiting.ts';
import type { FeedbackId } from './types.ts';
import { sectionNames } from './words/sections.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let editor: Colleague;
let pageId: SitePageId;
let host = 0;
const now = new Date('2026-11-22T10:00:00Z');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await aWorld(db);
  editor = await world.colleague('site-editor', world.bodies.lead);
  pageId = await plantPublishedPage(db, { territoryId: world.territoryId, accountId: editor.accountId });
  host += 1;
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const send = (text: string, at = now, key = randomUUID(), address = `203.0.113.${host}`) =>
  ratePage(
    db.doors,
    { pageId, section: null, lang: 'it', stars: 2, answer: 'lost', text, key },
    { address, now: at },
  );
async function write(text: string, at = now): Promise<FeedbackId> {
  const key = randomUUID();
  await send(text, at, key);
  const [row] = await db.asSuperuser<{ id: FeedbackId }>('select id from app.feedback where sent_key = $1', [
    key,
  ]);
  if (row === undefined) throw new Error('nothing was written');
  return row.id;
}
const keysOf = async (ids: readonly string[]) =>
  (
    await db.doors.keys
      .selectFrom('keys.wrapped_key')
      .select('person_id')
      .where('person_id', 'in', ids)
      .where('data_class', '=', 'feedback')
      .execute()
  ).map((r) => r.person_id);
const allKeys = async () =>
  (
    await db.doors.keys
      .selectFrom('keys.wrapped_key')
      .select('person_id')
      .where('data_class', '=', 'feedback')
      .execute()
  ).length;

describe('the bounds of one network', () => {
  it('let twenty in five minutes through, and the next ones after that', async () => {
    for (let n = 0; n < RATINGS_AT_ONCE.tries; n += 1) expect(await send('')).toEqual({ ok: true });
    expect(await send('')).toEqual({ ok: false, code: 'too-many' });
    expect(await send('', now, randomUUID(), '203.0.113.250')).toEqual({ ok: true });
    expect(await send('', minutes(5.1))).toEqual({ ok: true });
  });

  it('let a hundred a day through, however slowly they come', async () => {
    for (let n = 0; n < RATINGS_A_DAY.tries; n += 1) expect(await send('', minutes(n))).toEqual({ ok: true });
    expect(await send('', minutes(120))).toEqual({ ok: false, code: 'too-many' });
    expect(await send('', minutes(24 * 60 + 1))).toEqual({ ok: true });
  });

  it('count the whole of an IPv6 network as one', async () => {
    const at = (n: number) => `2001:db8:${host.toString(16)}:7::${n.toString(16)}`;
    for (let n = 1; n <= 20; n += 1) await send('', now, randomUUID(), at(n));
    expect(await send('', now, randomUUID(), at(99))).toEqual({ ok: false, code: 'too-many' });
  });

  it('hold where two processes take them at once', async () => {
    // A second copy of the module keeps a line of its own, as another process does.
    vi.resetModules();
    const other = await import('./commands/rate-page.ts');
    const sent = () =>
      ({
        pageId,
        section: null,
        lang: 'it',
        stars: 5,
        answer: 'clear',
        text: '',
        key: randomUUID(),
      }) as const;
    const from = { address: `203.0.113.${host}`, now };
    await Promise.all(
      Array.from({ length: RATINGS_AT_ONCE.tries }, () => [
        ratePage(db.doors, sent(), from),
        other.ratePage(db.doors, sent(), from),
      ]).flat(),
    );
    const rows = await db.asSuperuser('select from app.feedback where page_id = $1', [pageId]);
    expect(rows).toHaveLength(RATINGS_AT_ONCE.tries);
  });
});

describe('a free text', () => {
  it('lies encrypted under a key of its own, and none is left by a form that came twice', async () => {
    const before = await allKeys();
    const key = randomUUID();
    await Promise.all([1, 2, 3].map(() => send('Una parola sola', now, key)));
    // By then nobody remembers the number of the form but the row itself.
    expect(await send('Una parola sola', minutes(25 * 60), key)).toEqual({ ok: true });
    expect(await allKeys()).toBe(before + 1);
    const [row] = await db.asSuperuser<{ id: string; text_enc: Buffer }>(
      'select id, text_enc from app.feedback where sent_key = $1',
      [key],
    );
    expect(row?.text_enc.includes('parola')).toBe(false);
    expect(await keysOf([row?.id ?? ''])).toEqual([row?.id]);
  });

  it('makes no key where there is none', async () => {
    const before = await allKeys();
    await send('');
    expect(await allKeys()).toBe(before);
  });

  it('is read by its editors, the oldest first, and counted until it was read', async () => {
    const second = await write('Seconda', minutes(1));
    const first = await write('Prima', now);
    const shown = await as(editor, (tx) => listTexts(tx, { pageId, section: null }, 'to-read', 50));
    expect(shown.texts.map((t) => t.text)).toEqual(['Prima', 'Seconda']);
    expect(await as(editor, (tx) => listTexts(tx, { pageId, section: null }, 'to-read', 1))).toMatchObject({
      more: 1,
    });
    const waiting = () => as(editor, (tx) => listPagesToRead(tx, sectionNames('it')));
    expect(await waiting()).toEqual([{ key: pageId, title: 'Aperte le domande', texts: 2 }]);
    expect(await as(editor, (tx) => keepText(tx, first, 1, now))).toEqual({ ok: true });
    expect(await as(editor, (tx) => removeText(tx, second, 1, now))).toEqual({ ok: true });
    expect(await waiting()).toEqual([]);
  });

  it('that was taken away does not come back, nor from the last backup of the data', async () => {
    const id = await write('Il nome di qualcuno');
    const [backup] = await db.asSuperuser<{ text_enc: Buffer }>(
      'select text_enc from app.feedback where id = $1',
      [id],
    );
    await as(editor, (tx) => removeText(tx, id, 1, now));
    expect(await as(editor, (tx) => keepText(tx, id, 2, now))).toEqual({
      ok: false,
      code: 'changed-meanwhile',
    });
    await expect(
      as(editor, (tx) =>
        tx.db
          .updateTable('feedback')
          .set({ state: 'kept', text_enc: backup?.text_enc ?? null })
          .where('id', '=', id)
          .execute(),
      ).then(([r]) => Number(r?.numUpdatedRows)),
    ).resolves.toBe(0);
    expect(await keysOf([id])).toEqual([id]);
    await tidyNow(db.doors, now);
    expect(await keysOf([id])).toEqual([]);
    await db.asSuperuser('alter table app.feedback disable trigger once');
    await db.asSuperuser("update app.feedback set state = 'to-read', text_enc = $2 where id = $1", [
      id,
      backup?.text_enc,
    ]);
    await db.asSuperuser('alter table app.feedback enable trigger once');
    await expect(as(editor, (tx) => listTexts(tx, { pageId, section: null }, 'to-read', 50))).rejects.toThrow(
      'No key',
    );
    await db.asSuperuser('delete from app.feedback where id = $1', [id]);
  });

  it('cannot be changed in the row, whoever writes', async () => {
    const id = await write('Come è arrivata');
    const rewrite = as(editor, (tx) =>
      tx.db
        .updateTable('feedback')
        .set({ state: 'kept', text_enc: Buffer.from('altro'), read_at: now })
        .where('id', '=', id)
        .execute(),
    );
    await expect(rewrite).rejects.toThrow('nobody');
  });

  it('waits to be read as long as it is kept, also once its month is no longer shown', async () => {
    await write('Di un anno fa', new Date('2025-11-25T10:00:00Z'));
    const since = { first: firstDayShown(dayInRome(now)), recent: dayInRome(now) };
    const rated = { pageId, section: null };
    const [page] = await as(editor, (tx) => listRatedFigures(tx, since, sectionNames('it'), rated));
    expect(page).toMatchObject({ counts: [0, 0, 0, 0, 0], recent: [0, 0, 0, 0, 0], toRead: 1, lastAt: null });
    expect((await as(editor, (tx) => listTexts(tx, rated, 'to-read', 50))).texts).toHaveLength(1);
  });

  it('goes with its key after twelve months, and the stars without text stay', async () => {
    const ago = (months: number) => new Date(Date.UTC(2026, 10 - months, 22, 9));
    const old = await write('Vecchia', ago(MONTHS_SHOWN));
    const young = await write('Recente', ago(MONTHS_SHOWN - 1));
    const stars = await plantRating(db, {
      territoryId: world.territoryId,
      pageId,
      stars: 5,
      sentAt: ago(30),
    });
    await tidyNow(db.doors, now);
    const left = await db.asSuperuser<{ id: string }>('select id from app.feedback where page_id = $1', [
      pageId,
    ]);
    expect(left.map((r) => r.id).sort()).toEqual([young, stars].sort());
    expect(await keysOf([old, young])).toEqual([young]);
  });
});

describe('the purpose of readers', () => {
  it('writes what it cannot read again, and changes or deletes nothing', async () => {
    await write('Scritta');
    const inRating = (text: string) => withSystem(db.doors, 'rating', (tx) => sql.raw(text).execute(tx.db));
    for (const text of [
      'select stars from app.feedback',
      'update app.feedback set stars = 5',
      'delete from app.feedback',
      'insert into app.feedback (id) values (gen_random_uuid()) returning id',
      'select id from app.site_text',
    ])
      await expect(inRating(text), text).rejects.toThrow('permission denied');
  });
});
